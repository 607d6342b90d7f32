import type { LanguageData } from "../../lexicon.js";

export const speech: LanguageData["speech"] = {
  verbs:
    "ha detto|hanno detto|aveva detto|dice|dicono|disse|ha dichiarato|hanno dichiarato|dichiara|ha affermato|hanno affermato|afferma|affermano|ha aggiunto|hanno aggiunto|aggiunge|aveva aggiunto|ha annunciato|hanno annunciato|annuncia|ha spiegato|hanno spiegato|spiega|spiegano|ha assicurato|assicura|assicurano|ha osservato|osserva|ha sottolineato|hanno sottolineato|sottolinea|sottolineano|ha precisato|precisa|ha ricordato|ricorda|ha risposto|hanno risposto|risponde|ha replicato|replica|ha ribattuto|ribatte|ha scandito|scandisce|ha esordito|esordisce|ha insistito|insiste|ha ribadito|hanno ribadito|ribadisce|ribadiscono|ha ammesso|ammette|ha riconosciuto|riconosce|ha concluso|conclude|ha proseguito|prosegue|ha continuato|continua|ha commentato|commenta|ha scherzato|scherza|ha ironizzato|ironizza|ha avvertito|avverte|aveva avvertito|ha ammonito|ammonisce|ha promesso|promette|ha chiesto|hanno chiesto|chiede|chiedono|ha domandato|domanda|ha scritto|scrive|scrivono|ha twittato|ha postato|ha esclamato|esclama|ha confermato|conferma|ha rivelato|rivela|ha confidato|confida|ha raccontato|racconta|ha lodato|loda|ha elogiato|elogia|ha ringraziato|ringrazia|ha definito|definisce|ha parlato|parla|ha denunciato|denuncia|ha criticato|critica|ha accusato|accusa|ha auspicato|auspica|ha sostenuto|sostiene|sostengono|ha ritenuto|ritiene|ha notato|nota|notano|ha rilanciato|rilancia|ha rivendicato|rivendica|ha invitato|ha esortato|esorta|ha rassicurato|rassicura|ha puntualizzato|puntualizza|ha rimarcato|rimarca|ha evidenziato|evidenzia|ha garantito|garantisce|ha tuonato|tuona|ha sintetizzato|sintetizza|ha riassunto|riassume|ha chiosato|chiosa|ha incalzato|incalza|ha messo in guardia|mette in guardia|ha fatto sapere|fa sapere|fanno sapere|ha lanciato|lancia|ha chiarito|chiarisce|ha espresso|esprime|ha citato|ha salutato|si è detto|si è detta|si è detto convinto|si dice|si è augurato|si è augurata|si augura|si è impegnato|ha citato|cita|ha evocato|ha suggerito|suggerisce|ha proposto|ha giurato|giura|ha brindato|ha smentito|smentisce|ha attaccato|attacca|ha concesso|ha previsto|ha rimproverato|ha specificato|specifica|ha riferito|riferisce|riferiscono|ha indicato|indica|recita|si legge|ha letto|ha accolto|sceglie queste parole|suggella|ha minacciato|minaccia|ha bocciato|ha confessato|confessa|ha rilevato|rileva|ha sorriso|sorride|ha commentato così|ha ripetuto|ripete|ha affidato|ha azzardato|glissa|rincara|ha rincarato|taglia corto|ha tagliato corto|disse|aggiunse|rispose|spiegò|affermò|dichiarò|concluse|replicò|ricordò",
  participles:
    "dicendo|affermando|aggiungendo|sottolineando|precisando|spiegando|ricordando|ribadendo|dichiarando|assicurando|insistendo|promettendo|rispondendo|definendo|auspicando|citando|lodando|parlando|annunciando|ringraziando|concludendo",
  accordingTo: "secondo|stando a|per|a detta di|nelle parole di|a giudizio di|a parere di|per bocca di",
  titled:
    "intitolato|intitolata|ribattezzato|ribattezzata|soprannominato|soprannominata|detto|chiamato|chiamata|denominato|denominata|lo slogan|slogan|striscione|striscioni|sul tema|tema|il film|film|il libro|libro|romanzo|la canzone|canzone|la mostra|mostra|il quadro|quadro|titolo|dal titolo|motto|hashtag|scritta|cosiddetto|cosiddetta|cosiddetti|programma|operazione|iniziativa|progetto|piano|tassello",
};

export const meetings: LanguageData["meetings"] = {
  nouns: [
    ["SUMMIT", "vertice|vertici|summit|vertice bilaterale|vertice intergovernativo|incontro al vertice|bilaterale"],
    [
      "TALKS",
      "incontro|incontri|colloquio|colloqui|colloquio a due|colloquio bilaterale|incontro bilaterale|riunione|riunioni|negoziato|negoziati|trattative|trattativa|conversazione|conversazioni|faccia a faccia|faccia-a-faccia|udienza|dialogo|consultazioni|stretta di mano|tête-à-tête|tête-a-tête|trilaterale|tavolo|incontro a tre|incontro allargato",
    ],
    [
      "CALL",
      "telefonata|telefonate|colloquio telefonico|colloqui telefonici|conversazione telefonica|videoconferenza|videochiamata|collegamento video|vertice virtuale|riunione virtuale|chiamata|teleconferenza|videocollegamento",
    ],
    [
      "BANQUET",
      "banchetto|banchetto di Stato|cena|cena di Stato|cena di gala|cena di lavoro|pranzo|pranzo di lavoro|pranzo di Stato|colazione|colazione di lavoro|ricevimento|tè",
    ],
    [
      "FORUM",
      "forum|forum economico|forum imprenditoriale|business forum|conferenza|tavola rotonda|convegno|simposio|forum d'affari",
    ],
    [
      "CEREMONY",
      "cerimonia|cerimonie|cerimonia di benvenuto|cerimonia di firma|parata|sfilata|inaugurazione|funerali|esequie|incoronazione|insediamento|commemorazione|cerimonia di apertura",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "vertice dei leader|vertice annuale|conferenza di pace|conferenza sulla pace|conferenza per la pace|vertice di pace|riunione ministeriale|assemblea generale|sessione plenaria|vertice trilaterale|conferenza dei donatori|conferenza internazionale|vertice per la pace",
    ],
  ],
  verbs: [
    [
      "TALKS",
      "ha incontrato|hanno incontrato|aveva incontrato|avevano incontrato|incontra|incontrano|incontrava|incontrò|incontrerà|incontreranno|incontrare|incontrato|incontrando|ha ricevuto|hanno ricevuto|aveva ricevuto|riceve|ricevono|riceverà|ricevere|ricevette|ha accolto|hanno accolto|aveva accolto|accoglie|accoglierà|accogliere|accolse|è stato ricevuto|è stata ricevuta|è stata ricevuta da|è stato ricevuto dal|è stata ricevuta dal|è stato accolto dal|è stata accolta dal|è stato ricevuto da|è stato accolto|è stata accolta|ha visto|aveva visto|hanno visto|vedrà|vedranno|vede|si è incontrato con|si è incontrata con|si sono incontrati|si sono incontrate|si incontrano|si incontreranno|si incontrerà con|incontrarsi|si sono visti|si sono viste|si vedranno|si vedono|si sono riuniti|si è riunito con|si è intrattenuto con|ha avuto un colloquio con|ha avuto un incontro con|ha avuto colloqui con|ha discusso con|hanno discusso|ha parlato con|ha dialogato con|ha ospitato|ospita|ospiterà|ha stretto la mano|si sono stretti la mano|si sono seduti|si è seduto|ricevuto da|accolto da|accolta da|ricevuta da|si è confrontato con|ha negoziato con|hanno concordato|ne parlarono|hanno firmato|hanno siglato|hanno assistito|hanno presieduto|si ritroveranno|si sono ritrovati|ha convocato|ha invitato|ha fatto visita a",
    ],
    [
      "CALL",
      "ha telefonato|ha telefonato a|telefona|telefonerà|ha chiamato|ha sentito al telefono|si sono sentiti|si è sentito con|ha parlato al telefono con|ha parlato per telefono con|ha sentito|hanno parlato al telefono|si sono parlati al telefono|ha avuto una conversazione telefonica con|ha avuto un colloquio telefonico con|ha avuto una telefonata con",
    ],
    [
      "BANQUET",
      "ha cenato|hanno cenato|ha pranzato|hanno pranzato|cenano|pranzano|ceneranno|pranzerà|cenerà|pranzeranno|ha cenato con|ha pranzato con",
    ],
  ],
  infinitives: "incontrare|ricevere|accogliere|incontrarsi|vedere|ospitare",
  separately: "separatamente|separati|separate|a turno|uno per uno|ciascuno",
  hosts:
    "ha ricevuto|riceve|riceveva|aveva ricevuto|ha accolto|accoglie|accoglieva|aveva accolto|ha ospitato|ospita|ha offerto",
  between: "tra|fra|di",
  with: "con|e|insieme a|insieme con|accanto a|da",
  margins:
    "a margine di|a margine del|a margine dei|a margine della|a margine dell'|a margine|in occasione di|in occasione del|in occasione della|durante|nel corso di|nel corso del|nell'ambito di|nell'ambito del|alla vigilia di|alla vigilia del|al|ai",
  planned:
    "dovrà|dovranno|dovrebbe|dovrebbero|deve|devono|doveva|dovevano|previsto|prevista|previsti|previste|prevede|è atteso|è attesa|sono attesi|atteso a|attesa a|si recherà|si recheranno|si terrà|si terranno|avrà luogo|riceverà|incontrerà|incontreranno|vedrà|vedranno|accoglierà|ospiterà|parteciperà|sarà|saranno|andrà|andranno|verrà|volerà|partirà|arriverà|arriveranno|visiterà|cenerà|pranzerà|prossimo|prossima|prossimi|prossime|domani|in programma|in agenda|in calendario|programmato|programmata|pronto a partire|intende recarsi|si appresta a|si apprestano a|ha accettato l'invito|hanno concordato di|hanno deciso di|si ritroveranno|si vedranno|si incontreranno|preparare|preparano|in vista di|entro la fine|da fissare|da decidere|si svolgerà|si svolgeranno|telefonerà|ha promesso di tornare|proseguirà|farà|faranno",
  postponed:
    "rinviato|rinviata|rinviati|rinviate|rinvia|rinviano|rinviare|rinvio|posticipato|posticipata|slittato|slittata|slitta|slitterà|rimandato|rimandata|differito|spostato a|spostata a",
  cancelled:
    "annullato|annullata|annullati|annullate|annulla|annullare|annullamento|cancellato|cancellata|cancella|cancellazione|disdetto|disdetta|saltato|saltata|salta|rinunciato alla|ha rinunciato a recarsi|non si terrà più|non avrà luogo",
  denied:
    "non ha incontrato|non hanno incontrato|non incontrerà|non si sono incontrati|non si incontreranno|non ha ricevuto|non riceverà|non c'è stato|non c'è stata|non c'è mai stato|non ci sarà|non ci saranno|non si è tenuto|non avrà luogo alcun|nessun incontro|nessun colloquio|nessun vertice|nessuna riunione|nessuna visita|nessun contatto|nessun faccia a faccia|smentito|smentisce|smentiscono|hanno smentito|escluso|esclude|ha rifiutato di incontrare|senza incontrare|mai incontrato|non è previsto|non è prevista|non sono previsti|non è in agenda|non è in programma|non metteva piede|non aveva messo piede|non ha visto|non vedrà|non si recherà|non andrà|non verrà|non è stato invitato|non era stata invitata|aveva fantasticato|non si è parlato|mai stato|mai avvenuto|ha declinato",
  hypothetical:
    "potrebbe|potrebbero|se|eventuale|possibile|possibili|ipotetico|spera di incontrare|vuole incontrare|vorrebbe|vorrebbero|pronto a incontrare|pronto a ricevere|pronto a ospitare|pronta a ospitare|pronti a|disposto a|disponibile a|ha proposto un incontro|propone un incontro|proposto un vertice|ha offerto di ospitare|ha chiesto un incontro|ipotizzato|ipotizzata|ipotesi|voci|indiscrezioni|non esclude|non ha escluso|valuta|sarebbe|sarebbero|avrebbe|avrebbero|ripresa del dialogo|riprendere il dialogo|ripartire il dialogo|far ripartire|condizione|auspicato|auspica|magari|spera|sogna|progetto di incontro|si vedano|a condizione",
  earlier:
    "precedente|precedenti|ultimo|ultima|scorso|scorsa|passato|da quando|fa|risale|risaliva|risalgono|si erano incontrati|aveva incontrato|aveva ricevuto|avevano incontrato|era stato|già incontrato|in passato|anni prima",
  again:
    "di nuovo|nuovamente|nuovo|nuova|secondo|terzo|quarto|quinto|prossimo|prossima|altro|altra|annuale|regolare|futuro|futura|ancora una volta",
  phone: "al telefono|per telefono|telefonico|telefonica|telefonici|telefonicamente",
  video: "in videoconferenza|videoconferenza|in video|in collegamento|collegamento video|virtuale|da remoto|a distanza",
  in: "a|ad|in|nel|nella|nell'|al|presso|vicino a|alle porte di|verso",
  here: "qui|sul posto",
};

export const issues: LanguageData["issues"] = [
  ["denuclearization", "denuclearizzazione|denuclearizzare"],
  [
    "nuclear program",
    "programma nucleare|armi nucleari|arma nucleare|dossier nucleare|arricchimento dell'uranio|nucleare iraniano|test nucleari|centrale di Zaporizhzhia|accordo nucleare",
  ],
  ["peace on the Korean Peninsula", "pace nella penisola coreana|pace sulla penisola coreana|stabilità della penisola"],
  [
    "dialogue with North Korea",
    "dialogo con la Corea del Nord|dialogo con Pyongyang|dialogo intercoreano|relazioni intercoreane",
  ],
  [
    "trade",
    "commercio|interscambio|scambi commerciali|commercio bilaterale|libero scambio|esportazioni|dazi|barriere commerciali|accesso al mercato|deficit commerciale|relazioni commerciali",
  ],
  [
    "security",
    "cooperazione in materia di sicurezza|sicurezza regionale|cooperazione militare|cooperazione nella difesa|garanzie di sicurezza|difesa comune|difesa aerea",
  ],
  [
    "climate change",
    "cambiamento climatico|cambiamenti climatici|riscaldamento globale|clima|emissioni|carbonio|deforestazione|biodiversità",
  ],
  [
    "energy",
    "energia|gas naturale|gnl|gas|petrolio|gasdotto|oleodotto|rinnovabili|energie rinnovabili|idrogeno|elettricità|rete elettrica|collegamenti energetici",
  ],
  [
    "migration",
    "migrazione|migrazioni|migranti|immigrazione|immigrazione irregolare|rifugiati|richiedenti asilo|flussi migratori",
  ],
  ["human rights", "diritti umani|diritti dell'uomo|prigionieri politici"],
  [
    "war in Ukraine",
    "guerra in Ucraina|invasione dell'Ucraina|conflitto in Ucraina|conflitto ucraino|crisi ucraina|pace in Ucraina|guerra contro l'Ucraina",
  ],
  ["Gaza", "Gaza|guerra a Gaza|ostaggi|soluzione dei due Stati|soluzione a due Stati|Medio Oriente"],
  ["Taiwan", "stretto di Taiwan|questione di Taiwan|Stretto di Taiwan|unica Cina"],
  ["South China Sea", "Mar Cinese Meridionale|Mar Cinese meridionale"],
  ["Yellow Sea structures", "strutture d'acciaio|Mar Giallo"],
  ["sanctions", "sanzioni|sanzione|embargo"],
  [
    "technology",
    "intelligenza artificiale|tecnologia|tecnologie|semiconduttori|chip|digitale|5G|cybersicurezza|quantistico",
  ],
  [
    "supply chains",
    "catene di approvvigionamento|catena di approvvigionamento|minerali critici|materie prime critiche|terre rare",
  ],
  ["culture", "scambi culturali|cooperazione culturale|cultura|scambi universitari|scambi di studenti"],
  ["terrorism", "terrorismo|antiterrorismo|estremismo|jihadismo"],
  ["drugs", "fentanyl|traffico di droga|narcotraffico|stupefacenti|criminalità organizzata|crimine organizzato"],
  ["online crime", "truffe telefoniche|truffe online|cybercrimine|cyberattacchi|phishing|attacchi informatici"],
  ["border", "disputa di confine|contesa di confine|confini|confine|demarcazione|disputa territoriale"],
  ["investment", "investimento|investimenti|infrastrutture|infrastruttura"],
  ["food security", "sicurezza alimentare|esportazioni di grano|grano|agricoltura|pesca"],
  ["health", "sanità pubblica|pandemia|vaccini|cooperazione sanitaria|salute"],
  ["space", "cooperazione spaziale|esplorazione spaziale|satelliti|attività spaziali|spazio"],
  ["water", "risorse idriche|diga|acque del fiume"],
  ["abductions", "rapimenti|persone rapite"],
  ["tourism", "turismo|visti|esenzione dal visto|voli diretti"],
  [
    "arms control",
    "controllo degli armamenti|disarmo|missili balistici|lanci di missili|difesa antimissile|non proliferazione",
  ],
];
