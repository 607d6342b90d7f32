import { foldLine } from "./line.js";

/**
 * What the frame of a page says, in the languages most pages are in: phrases as a line begins with them, one language a
 * row (English, German, French, Spanish, Portuguese, Italian). Frames in other languages are told by structure.
 */

/** Labels above teasers of other articles. */
export const RELATED = phrases(`
  related|related articles|related stories|related news|related content|related topics|related coverage|related posts|related reading|related links|more on this|more on this story|more on this topic|more stories|more news|more from|more in|read more|read also|also read|read next|read on|continue reading|keep reading|see also|see more|you may also like|you might also like|you may like|you may be interested in|recommended|recommended for you|recommended stories|recommended reading|suggested reading|most read|most popular|most viewed|most shared|trending|trending now|trending stories|latest news|latest stories|latest headlines|latest press releases|other press releases|more press releases|other news|more news|latest updates|the latest|top stories|top news|popular now|popular stories|popular posts|don't miss|what to read next|up next|next article|previous article|next story|previous story|further reading|in other news|elsewhere on the web|around the web|from our partners|from the web|sponsored content|sponsored|promoted|promoted stories|editor's picks|editors' picks|must read|must reads|watch|watch also|watch now|watch live|listen|in case you missed it|in pictures|in photos|other stories|other news|similar articles|similar stories|headlines|more headlines|breaking news|stories you may like|you might be interested in|our picks|today's top stories
  lesen sie auch|lesen sie dazu|lesen sie mehr|lesen sie hier|lesen sie weiter|lesen sie jetzt|lesen sie ausserdem|lesen sie außerdem|mehr zum thema|mehr dazu|mehr zu diesem thema|mehr nachrichten|mehr lesen|mehr aus|auch interessant|das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|weitere artikel|weitere meldungen|weitere nachrichten|weitere themen|weitere informationen|weitere beiträge|weitere links|verwandte artikel|verwandte themen|verwandte beiträge|verwandte nachrichten|ähnliche artikel|ähnliche beiträge|ähnliche themen|zum thema|meistgelesen|meistgelesene artikel|am meisten gelesen|meist gelesen|beliebte artikel|beliebteste artikel|top-themen|topthemen|top themen|aktuelle meldungen|aktuelle nachrichten|aktuelle themen|neueste artikel|neueste meldungen|letzte meldungen|kurzmeldungen|nachrichtenticker|weitere pressemitteilungen|weitere mitteilungen|aktuelle meldungen|neueste nachrichten|passend dazu|passend zum thema|empfehlungen|empfehlungen der redaktion|empfehlungen für sie|empfohlene artikel|empfohlener externer inhalt|empfohlener redaktioneller inhalt|siehe auch|nächster artikel|vorheriger artikel|weiterlesen|hier weiterlesen|mehr erfahren|jetzt lesen|nicht verpassen|aus dem netz|schlagzeilen|eilmeldungen|mehr aus dem ressort|sehen sie auch|bilderstrecke|bildergalerie|fotostrecke|auch lesenswert
  lire aussi|lire également|lire la suite|lire plus|lire l'article|a lire|a lire aussi|à lire aussi|à lire également|à lire|à lire ailleurs|à lire sur le même sujet|voir aussi|voir plus|voir également|sur le même sujet|sur le même thème|articles liés|articles similaires|articles associés|articles recommandés|articles connexes|articles les plus lus|article lié|à voir|à voir aussi|à voir également|à découvrir|à suivre|à écouter|les plus lus|les plus populaires|les plus récents|les plus consultés|plus d'articles|plus d'infos|plus d'actualités|pour aller plus loin|notre sélection|nos recommandations|dans la même rubrique|dans la même catégorie|vous aimerez aussi|cela pourrait vous intéresser|cela peut vous intéresser|ceci pourrait vous intéresser|vous pourriez aussi aimer|dernières infos|dernières nouvelles|dernières dépêches|dépêches|le fil info|fil info|autres communiqués|autres dépêches|autres articles|autres actualités|dans la même rubrique|dernières actualités|dernières actus|en savoir plus|article suivant|article précédent|contenus sponsorisés|contenu sponsorisé|à la une|sélectionné pour vous|lisez aussi|lisez également|regardez aussi|recommandé pour vous|les tops|actualités liées|en continu|la suite après la publicité|retrouvez aussi|en images
  lea también|lea además|lea más|lea aquí|lee también|lee además|lee más|leer más|leer también|leer además|te puede interesar|le puede interesar|te podría interesar|le podría interesar|también te puede interesar|también le puede interesar|quizás te interese|puede interesarte|más noticias|más información|más sobre este tema|más sobre|más en|más leídas|más leídos|más artículos|más historias|las más leídas|los más leídos|lo más leído|lo más visto|lo más comentado|lo más reciente|lo último|noticias relacionadas|noticias recientes|noticias destacadas|otras noticias|otros comunicados|otras notas|otros artículos|último momento|lo último|última hora|artículos relacionados|artículo relacionado|artículos recomendados|relacionado|relacionada|relacionados|relacionadas|contenido relacionado|contenido patrocinado|últimas noticias|última hora|ver también|ver más|vea también|mira también|mire también|le recomendamos|te recomendamos|recomendado|recomendados|recomendados para ti|recomendamos|sigue leyendo|siga leyendo|temas relacionados|no te pierdas|no se pierda|en portada|destacados|además en|en fotos|seguir leyendo|tendencias|notas relacionadas
  leia também|leia mais|leia ainda|leia a seguir|leia|ler mais|ler também|veja também|veja mais|veja ainda|saiba mais|confira|confira também|confira mais|mais notícias|mais lidas|mais lidos|as mais lidas|mais sobre|mais em|mais artigos|mais vistas|notícias relacionadas|notícias recentes|outras notícias|outros comunicados|outras matérias|outros artigos|última hora|artigos relacionados|artigo relacionado|matérias relacionadas|matéria relacionada|conteúdo relacionado|conteúdo patrocinado|conteúdo publicitário|últimas notícias|últimas|você pode gostar|você também pode gostar|você pode se interessar|pode também gostar|também lhe pode interessar|pode interessar-lhe|recomendado|recomendados para você|recomendadas|em destaque|destaques|assista|assista também|continue lendo|continuar a ler|não perca|tópicos relacionados|em fotos|em alta|reportagens relacionadas|publicidade continua
  leggi anche|leggi tutto|leggi di più|leggi altro|leggi pure|leggi l'articolo|ti potrebbe interessare|vi potrebbe interessare|ti può interessare|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|potrebbero interessarti anche|articoli correlati|articoli consigliati|articoli simili|articoli recenti|articolo correlato|notizie correlate|correlati|altre notizie|altri comunicati|altri articoli|ultim'ora|ultima ora|altri articoli|i più letti|più letti|le più lette|più lette|i più visti|più visti|i più popolari|i più condivisi|ultime notizie|ultim'ora|vedi anche|guarda anche|guarda il video|per approfondire|approfondimenti|approfondimento|per saperne di più|scopri di più|da non perdere|consigliati|consigliati per te|in evidenza|contenuti sponsorizzati|contenuto sponsorizzato|prossimo articolo|articolo precedente|continua a leggere|in primo piano|raccomandati per te|sullo stesso argomento|sullo stesso tema
`);

/** Of these, the ones that speak to the reader: what follows them on the line is a teaser even without a colon. */
export const READ_ALSO = phrases(`
  read more|read also|also read|read next|see also|watch also|continue reading|don't miss|you may also like|you might also like
  lesen sie auch|lesen sie dazu|lesen sie mehr|lesen sie hier|lesen sie weiter|lesen sie jetzt|lesen sie außerdem|mehr zum thema|siehe auch|sehen sie auch|das könnte sie auch interessieren|auch interessant
  lire aussi|lire également|lire la suite|à lire aussi|à lire également|voir aussi|voir également|lisez aussi|lisez également|en savoir plus|retrouvez aussi|regardez aussi
  lea también|lea además|lee también|lee además|leer también|te puede interesar|le puede interesar|vea también|mira también|ver también|no te pierdas
  leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|confira também|assista também|ler também
  leggi anche|leggi pure|leggi tutto|vedi anche|guarda anche|ti potrebbe interessare|potrebbe interessarti anche
`);

/** Labels below which an article is over: comments, authors, the foot of the page. */
export const AFTER_WORD = phrases(`
  comments|comment|leave a comment|leave a reply|post a comment|join the conversation|join the discussion|view comments|show comments|read comments|add a comment|about the author|about the authors|about us|contact us|contact|terms of use|terms of service|terms and conditions|privacy policy|privacy|cookie policy|cookie settings|all rights reserved|sitemap|careers|advertise with us|advertise|footer|report an error|report a typo|correct this article|site map|follow us|stay connected|get in touch|accessibility
  kommentare|kommentieren|kommentar schreiben|schreiben sie einen kommentar|diskutieren sie mit|zu den kommentaren|kommentare anzeigen|über den autor|über die autorin|zur person|impressum|datenschutz|datenschutzerklärung|nutzungsbedingungen|agb|kontakt|über uns|alle rechte vorbehalten|mediadaten|folgen sie uns|barrierefreiheit|cookie-einstellungen
  commentaires|laisser un commentaire|commenter|réagir|réagir à cet article|voir les commentaires|ajouter un commentaire|à propos de l'auteur|à propos|mentions légales|politique de confidentialité|conditions générales|conditions d'utilisation|nous contacter|contactez-nous|tous droits réservés|gestion des cookies|suivez-nous|plan du site|qui sommes-nous
  comentarios|deja un comentario|dejar un comentario|deja tu comentario|ver comentarios|comentar|sobre el autor|sobre la autora|aviso legal|política de privacidad|política de cookies|términos y condiciones|términos de uso|contacto|quiénes somos|todos los derechos reservados|mapa del sitio|síguenos|síganos
  comentários|deixe um comentário|deixe seu comentário|deixe o seu comentário|ver comentários|sobre o autor|sobre a autora|termos de uso|política de privacidade|política de cookies|fale conosco|contato|contacto|contactos|expediente|quem somos|todos os direitos reservados|siga-nos|mapa do site
  commenti|lascia un commento|commenta|vedi i commenti|mostra i commenti|sull'autore|informativa sulla privacy|privacy policy|note legali|termini e condizioni|contatti|chi siamo|tutti i diritti riservati|seguici|redazione|mappa del sito
`);

/** Small lines around an article: menus, signing in, advertisements, players, reading times, tools. */
export const CHROME = phrases(`
  advertisement|advertising|ad|ads|sponsored|scroll to continue|story continues below|story continues below advertisement|article continues below|article continues after advertisement|home|homepage|menu|search|skip to content|skip to main content|log in|login|sign in|sign up|register|my account|create account|subscribe|subscribe now|newsletter|newsletters|live|audio|video|videos|photos|gallery|podcast|podcasts|listen to this article|listen to article|listen|play|pause|share|share this|share this article|share this story|print|print this article|email|e-mail|save|save article|bookmark|copy link|link copied|font size|text size|back to top|top|next|previous|close|accept|accept all|reject all|decline|ok|got it|more|show more|load more|read full story|view gallery|enlarge image|expand|news|world|exclusive|premium|follow|followers|like|reply|report|reading time|min read|est. reading time|translate|english|edition|e-paper|photo|image|illustration|quick read|key points|in this article|on this page|give feedback|send tip|go back|back|see all|view all
  anzeige|werbung|startseite|menü|suche|suchen|zum inhalt springen|zum inhalt|zur navigation springen|anmelden|einloggen|registrieren|abonnieren|jetzt abonnieren|mein konto|teilen|artikel teilen|drucken|merken|artikel merken|artikel anhören|artikel vorlesen|vorlesen|anhören|kommentare|schrift|nach oben|zurück|weiter|schliessen|schließen|akzeptieren|alle akzeptieren|ablehnen|einverstanden|mehr|mehr anzeigen|mehr laden|alle anzeigen|bild vergrößern|vollbild|nachrichten|lesezeit|lesedauer|politik|ausland|bild|foto|symbolbild|speichern|link kopieren|als favorit speichern|newsletter|zur merkliste|per mail teilen
  publicité|annonce|accueil|recherche|rechercher|aller au contenu|aller au contenu principal|se connecter|connexion|s'inscrire|s'identifier|s'abonner|abonnez-vous|je m'abonne|mon compte|partager|partager l'article|partager cet article|imprimer|enregistrer|sauvegarder|écouter|écouter l'article|écouter cet article|temps de lecture|lecture|retour en haut|fermer|accepter|tout accepter|tout refuser|refuser|continuer sans accepter|voir plus|afficher plus|afficher la suite|copier le lien|envoyer par mail|agrandir l'image|abonné|article réservé aux abonnés|réservé aux abonnés|monde|international|infolettre|offrir cet article|réagir|image d'illustration|durée
  publicidad|anuncio|inicio|menú|buscar|ir al contenido|saltar al contenido|iniciar sesión|ingresar|regístrate|registrarse|suscríbete|suscribirse|suscríbase|mi cuenta|compartir|compartir en|comparte|compartir artículo|imprimir|guardar|escuchar|escuchar artículo|escucha este artículo|escuchar esta nota|tiempo de lectura|volver arriba|cerrar|aceptar|aceptar todo|aceptar todas|rechazar|rechazar todas|mostrar más|cargar más|copiar enlace|enviar por correo|ampliar|mundo|internacional|boletín|boletines|edición|minutos de lectura|galería|en vivo|en directo
  publicidade|pub|continue a ler|continue a ler a seguir|propaganda|início|página inicial|pesquisar|busca|pular para o conteúdo|ir para o conteúdo|saltar para o conteúdo|entrar|cadastre-se|registe-se|assine|assinar|assine já|minha conta|compartilhar|compartilhe|compartilhar no|partilhar|partilhe|imprimir|salvar|guardar|ouvir|ouvir artigo|ouça este artigo|ouvir notícia|tempo de leitura|voltar ao topo|fechar|aceitar|aceitar todos|aceito|rejeitar|recusar|mostrar mais|carregar mais|copiar link|enviar por e-mail|ampliar|mundo|internacional|boletim|galeria|ao vivo|continua após a publicidade|continua depois da publicidade
  pubblicità|home|cerca|vai al contenuto|salta al contenuto|accedi|registrati|abbonati|abbonati ora|il mio account|condividi|condividi su|condividi l'articolo|stampa|salva|ascolta|ascolta l'articolo|ascolta questo articolo|tempo di lettura|torna su|torna in alto|chiudi|accetta|accetta tutto|accetta tutti|rifiuta|rifiuta tutti|mostra altro|carica altro|copia link|invia per email|ingrandisci|mondo|esteri|galleria|diretta|in diretta|sostienici
`);

/** Labels of lists of topics. */
export const TOPICS = phrases(`
  tags|tag|tagged|topics|topic|follow topic|follow topics|follow this topic|related topics|keywords|filed under|posted in|categories|category|more on|people in this story|companies in this article|section|hashtags|read more about|read more on these topics|explore more on these topics
  themen|schlagworte|schlagwörter|stichworte|stichwörter|rubrik|rubriken|ressort|kategorie|kategorien|themen in diesem artikel|mehr zu|mehr über
  mots-clés|mots clés|thèmes|thématiques|sujets|rubrique|catégorie|catégories|étiquettes|sujets associés|tags associés
  temas|etiquetas|palabras clave|categorías|categoría|archivado en|temas de esta nota|más sobre|sección
  assuntos|assunto|tópicos|palavras-chave|etiquetas|categorias|categoria|editoria|mais sobre|temas
  argomenti|argomento|temi|tag|parole chiave|categorie|categoria|etichette|più informazioni su|sezione
`);

/** Who took a picture. */
export const CREDIT = phrases(`
  photo|photos|photo by|photo credit|photo courtesy|photograph|photograph by|photographer|picture|pictures|picture by|image|images|image credit|image source|image caption|image courtesy|credit|credits|file photo|file image|file|graphic|graphics|illustration|illustration by|infographic|video|video by|screengrab|screenshot|courtesy|handout|handout via|media caption|caption|pool photo|representational image
  foto|fotos|fotograf|bild|bilder|bildquelle|bildnachweis|bildrechte|quelle bild|archivbild|archivfoto|symbolbild|symbolfoto|grafik|illustration|bildunterschrift|urheber|pool
  photo d'archives|photo d'illustration|crédit|crédits|crédit photo|crédits photo|crédit image|crédits images|photographie|photographe|image|images|légende|infographie|illustration|dessin|image d'archive|image d'archives
  fotografía|fotógrafo|foto de archivo|imagen|imágenes|imagen de archivo|crédito|créditos|crédito foto|ilustración|infografía|pie de foto|cortesía|foto cortesía
  imagem|imagens|imagem de arquivo|foto de arquivo|fotografia|fotógrafo|crédito da foto|créditos|reprodução|divulgação|foto divulgação|legenda|arte|ilustração
  immagine|immagini|immagine d'archivio|foto d'archivio|fotografia|fotografo|credito|crediti|credit|didascalia|illustrazione|per gentile concessione|archivio
`);

/** "Published", "updated": what stands before the date of a page. The second list is weaker: a changed page. */
export const PUBLISHED = phrases(`
  published|published on|published at|first published|date published|publication date|posted|posted on|date|issued|released|release date|created|on|last published
  veröffentlicht|veröffentlicht am|erschienen|erschienen am|datum|publiziert|publiziert am|erstellt|erstellt am|vom|am
  publié|publié le|paru le|mis en ligne|mis en ligne le|date|date de publication|le|créé le|posté le|diffusé le
  publicado|publicado el|publicada el|fecha|fecha de publicación|el|actualidad|creado el|emitido el
  publicado em|publicado a|publicada em|data|data de publicação|em|postado em|criado em|publicação
  pubblicato|pubblicato il|pubblicata il|data|data di pubblicazione|il|creato il
`);
export const UPDATED = phrases(`
  updated|updated on|updated at|last updated|last updated on|last modified|last update|modified|modified on|date updated|edited
  stand|aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|letzte aktualisierung|geändert am|update
  mis à jour|mis à jour le|mise à jour|mise à jour le|modifié|modifié le|dernière mise à jour|actualisé le|dernière modification
  actualizado|actualizado el|actualizada el|última actualización|última modificación|modificado el|act.
  atualizado|atualizado em|atualizada em|atualizado a|actualizado a|última atualização|última modificação|modificado em
  aggiornato|aggiornato il|aggiornato alle|ultimo aggiornamento|ultima modifica|modificato il
`);

/** Who wrote it, at the beginning of a line of its own. */
export const BYLINE = phrases(`
  by|by our correspondent|by our own correspondent|by our special correspondent|by agencies|by staff|analysis by|opinion by|written by|reported by|reporting by|edited by|editing by|story by|words by|author|authors|correspondent|from our correspondent|staff writer|staff reporter|compiled by|additional reporting by|writing by|translated by
  von|von unserem korrespondenten|von unserer korrespondentin|von unserem reporter|von unserer redaktion|autor|autorin|ein bericht von|ein artikel von|eine analyse von|ein kommentar von|aus dem englischen von|redaktion|text
  par|par notre envoyé spécial|par notre envoyée spéciale|par notre correspondant|par notre correspondante|par la rédaction|auteur|autrice|propos recueillis par|notre correspondant|notre envoyé spécial|de notre correspondant|avec notre correspondant|rédaction
  por|por nuestro corresponsal|por nuestra corresponsal|por nuestro enviado|por nuestra enviada|por la redacción|autor|autora|escrito por|redacción|nuestro corresponsal|texto
  por|autor|autora|escrito por|redação|da redação|do correspondente|texto
  di|dal nostro corrispondente|dal nostro inviato|dalla nostra inviata|dalla nostra corrispondente|a cura di|a cura della redazione|scritto da|autore|autrice|redazione|dal nostro corrispondente|dal nostro inviato|dalla redazione|testo
`);

/** Whom the text was taken from, and notes on how it was made. */
export const SOURCE_NOTE = phrases(`
  source|sources|agencies|with inputs from|with agency inputs|with input from|inputs from|with reporting by|reporting by|additional reporting|this article was|this story was|this report was|this article is|this story is|this story has|this article has|this article first appeared|this article originally appeared|this content was|disclaimer|the associated press contributed|the post|editor's note|editors' note|note to editors|for more information|for media inquiries|media contact|press contact|contacts|ai-generated|ai generated|generated by ai|image generated|image created|image made|created with ai|made with ai|translated by|machine translated|automatically translated|summarised by ai|summarized by ai|correction|copyright|copyright ©|corrected|produced by|compiled from|distributed by|republished
  nachdruck|alle rechte vorbehalten|quelle|quellen|mit material von|mit material der|mit informationen von|mit agenturmaterial|dieser artikel wurde|dieser text wurde|dieser beitrag|diese meldung|dieses bild wurde|ki-generiert|ki generiert|von ki erstellt|mit ki erstellt|automatisch übersetzt|übersetzt von|hinweis der redaktion|anmerkung der redaktion|haftungsausschluss|agenturen|pressekontakt|rückfragen
  toute reproduction|reproduction interdite|tous droits réservés|source|sources|avec afp|avec agences|avec les agences|avec reuters|cet article a été|ce contenu|cet article est|généré par ia|généré par l'ia|image générée|image créée|texte traduit|traduit par|traduction automatique|note de la rédaction|contact presse|agences
  fuente|fuentes|con información de|con datos de|con informaciones de|este artículo fue|este artículo ha sido|esta nota fue|este contenido|generado por ia|imagen generada|imagen creada|traducido por|traducción automática|nota del editor|nota de la redacción|agencias|contacto de prensa
  fonte|fontes|com informações de|com informações da|com informações do|com agências|com a agência|com lusa|este artigo foi|esta matéria foi|este conteúdo|este texto foi|gerado por ia|imagem gerada|imagem criada|traduzido por|tradução automática|nota da redação|nota do editor|agências|contato para imprensa
  fonte|fonti|con informazioni di|questo articolo è|questo articolo e stato|questo contenuto|generato da ia|generato dall'ia|immagine generata|immagine creata|tradotto da|traduzione automatica|nota della redazione|nota del redattore|agenzie|contatti stampa|riproduzione riservata|© riproduzione riservata
`);

/** Words that only a page speaking to its reader about itself uses. */
export const PROMOTION = phrases(`
  sign up|sign up now|subscribe to our|subscribe now|subscribe for|subscribe to receive|subscribe today|subscribe our|our newsletter|newsletter|your inbox|to your inbox|follow us|like us on|join us on|find us on|our app|download the app|our whatsapp|whatsapp channel|telegram channel|youtube channel|click here|tap here|click the link|unsubscribe|your subscription|become a member|already a subscriber|already a member|support our journalism|support independent|donate now|make a donation|free trial|stay informed|stay up to date|stay updated|stay tuned|breaking news alerts|get the latest|get insights|get our|delivered to|daily briefing|morning briefing|push notifications|use cookies|uses cookies|cookie policy|cookie settings|cookies|your browser|your experience|privacy policy|our terms|terms of service|terms of use|by continuing|by clicking|by signing up|your email|your e-mail|email address|all rights reserved|may not be published|may not be reproduced|reproduced without|enable javascript|adblocker|ad blocker|personalised ads|personalized ads|latest news|real-time|follow our|our coverage|write to us|send us|contact us|let us know|download our|on social media|hit subscribe|more stories like this|read the full|full story here|visit our|for subscribers only|subscribers only|to continue reading|free articles|articles left|already subscribed
  newsletter|unseren newsletter|newsletter abonnieren|jetzt anmelden|jetzt abonnieren|jetzt registrieren|kostenlos testen|kostenlos anmelden|melden sie sich|abonnieren sie|folgen sie uns|folgen sie|folge uns|whatsapp-kanal|unsere app|hier klicken|klicken sie|in ihr postfach|ihr postfach|ihrem postfach|in ihrem postfach|jetzt kostenlos testen|jetzt kostenlos|ihr abo|abonnent|cookies|ihre einwilligung|ihre zustimmung|datenschutzerklärung|ihrem browser|ihre e-mail|ihrer e-mail|alle rechte vorbehalten|nutzungsbedingungen|immer informiert|bleiben sie informiert|auf dem laufenden|keine nachricht verpassen|personalisierte werbung|unterstützen sie|jetzt spenden|probeabo|javascript|jederzeit widerrufen|jederzeit kündbar|auf facebook|auf instagram|die wichtigsten nachrichten|schreiben sie uns|für abonnenten|mit abo weiterlesen|weiterlesen mit|exklusiv für|diesen artikel weiterlesen|schon abonnent
  newsletter|notre newsletter|notre lettre|infolettre|inscrivez-vous|abonnez-vous|suivez-nous|rejoignez-nous|retrouvez-nous|notre application|notre chaîne|chaîne whatsapp|cliquez ici|cliquez sur|votre boîte|boîte mail|votre abonnement|vous abonner|déjà abonné|cookies|votre consentement|politique de confidentialité|votre navigateur|votre adresse|adresse e-mail|adresse mail|tous droits réservés|restez informé|ne manquez|ne ratez|téléchargez|faire un don|faites un don|essai gratuit|publicités personnalisées|votre expérience|désinscrire|chaque matin|notre site|écrivez-nous|en vous inscrivant|toute l'actualité|recevez|il vous reste|réservée aux abonnés|réservé aux abonnés|aux abonnés|testez vos|testez votre|avec la rédaction|lire la suite
  newsletter|boletín|nuestro boletín|suscríbete|suscríbase|suscribirse a|suscripción|síguenos|síganos|únete a|únase a|nuestra app|nuestra aplicación|canal de whatsapp|nuestro canal|haz clic|haga clic|clic aquí|tu correo|su correo|correo electrónico|cookies|tu consentimiento|su consentimiento|política de privacidad|su navegador|tu navegador|todos los derechos reservados|prohibida su reproducción|prohibida la reproducción|queda prohibida la reproducción|mantente informado|manténgase informado|no te pierdas|reciba|descarga|descargue|hazte socio|prueba gratis|publicidad personalizada|tu experiencia|su experiencia|en tu bandeja|aceptas|términos y condiciones|nuestras redes|puedes seguir|puede seguir|apuntarte|apúntate|nuestra newsletter|para suscriptores|exclusivo para|solo para suscriptores
  newsletter|boletim|nossa newsletter|nosso boletim|assine|inscreva-se|subscreva|cadastre-se|siga-nos|siga o|siga a|nos siga|nosso canal|canal no whatsapp|canal do whatsapp|nosso aplicativo|baixe o|clique aqui|clique no|seu e-mail|seu email|o seu email|cookies|seu consentimento|política de privacidade|seu navegador|o seu browser|todos os direitos reservados|proibida a reprodução|fique por dentro|mantenha-se informado|não perca|receba|seja assinante|apoie|teste grátis|publicidade personalizada|sua experiência|na sua caixa|ao continuar|concorda com|nas redes sociais|nossas redes|para assinantes|exclusivo para assinantes|conteúdo exclusivo|já é assinante
  newsletter|nostra newsletter|la nostra newsletter|iscriviti|iscrivetevi|abbonati|abbonatevi|seguici|seguiteci|unisciti|nostra app|nostro canale|canale whatsapp|clicca qui|cliccando|clicca su|la tua email|tua e-mail|tua casella|cookie|cookies|tuo consenso|il consenso|informativa sulla privacy|privacy policy|tuo browser|tutti i diritti riservati|riproduzione riservata|resta informato|resta aggiornato|rimani aggiornato|non perdere|ricevi|scarica|sostieni|prova gratis|pubblicità personalizzata|tua esperienza|tua esperienza|sui social|nostri social|riservato agli abbonati|agli abbonati|per gli abbonati|sei già abbonato|hai già un abbonamento
`);

/** Networks, and what their buttons say. */
export const NETWORKS = phrases(`
  facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|mastodon|reddit|pinterest|messenger|flipboard|pocket|xing|weibo|wechat|line|vk|viber|gettr|snapchat|tumblr|rss|google news|apple news|spotify|email|e-mail|mail|print|copy link|link|share|tweet|post|pin|send|like|save|teilen|twittern|drucken|partager|imprimer|tweeter|compartir|imprimir|tuitear|compartilhar|partilhar|condividi|stampa|share on|share via|auf|on|sur|en|no|su|via|and|und|et|y|e|comments|comment|kommentare|copy|copied|clipboard|to|this|article|story|merken|kommentieren|hören|anhören|vorlesen|artikel|diesen|commenter|j|aime|me gusta|gusta|cet|commentaires|comentar|comentarios|comentários|guardar|salvar|salva|stampa|tweetar|curtir|ouvir|ascolta|commenti|commenta|gefällt|mir|speichern|enregistrer|favoriten|reply|repost|bookmark
`);

function phrases(rows: string): ReadonlySet<string> {
  return new Set(
    rows
      .split(/[|\n]/)
      .map(foldLine)
      .filter((phrase) => phrase !== ""),
  );
}

/**
 * The longest phrase of a set that the words of a line begin with, and what follows it: `"Read also: Talks in Oslo"` →
 * `{ phrase: "read also", rest: ": talks in oslo" }`; null when none does.
 */
export function beginning(folded: string, set: ReadonlySet<string>): { phrase: string; rest: string } | null {
  const line = folded.slice(0, 80);
  for (let end = Math.min(line.length, MAX_PHRASE); end > 0; end--) {
    if (isWordEnd(line, end) && set.has(line.slice(0, end))) {
      return { phrase: line.slice(0, end), rest: folded.slice(end).trim() };
    }
  }
  return null;
}

const MAX_PHRASE = 45;
const isWordEnd = (line: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(line[at] ?? " ");

/** How many phrases of a set stand anywhere in a line; long lines are not looked through to their end. */
export function countPhrases(folded: string, set: ReadonlySet<string>): number {
  const words = folded
    .slice(0, 900)
    .split(/[^\p{L}\p{N}'.-]+/u)
    .filter(Boolean);
  let count = 0;
  for (let from = 0; from < words.length; from++) {
    const length = phraseLengthAt(words, from, set);
    if (length > 0) count++;
    from += Math.max(0, length - 1);
  }
  return count;
}

function phraseLengthAt(words: readonly string[], from: number, set: ReadonlySet<string>): number {
  for (let length = Math.min(4, words.length - from); length > 0; length--) {
    const phrase = words.slice(from, from + length).join(" ");
    if (set.has(phrase.replace(/(?<![.'-])[.'-]+$/, ""))) return length;
  }
  return 0;
}
