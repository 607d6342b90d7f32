import type { LanguageData } from "../../lexicon.js";

export const speech: LanguageData["speech"] = {
  verbs:
    "dijo|dice|dicen|decía|dijeron|ha dicho|había dicho|diría|afirmó|afirma|afirmaba|afirman|afirmaron|ha afirmado|señaló|señala|señalaba|señalan|señalaron|ha señalado|declaró|declara|declaraba|declaran|declararon|ha declarado|aseguró|asegura|aseguraba|aseguran|aseguraron|ha asegurado|explicó|explica|explicaba|explicaron|ha explicado|agregó|agrega|agregaba|agregaron|añadió|añade|añadía|añadieron|ha añadido|apuntó|apunta|apuntaba|apuntaron|ha apuntado|indicó|indica|indicaba|indicaron|ha indicado|destacó|destaca|destacaba|destacaron|ha destacado|subrayó|subraya|subrayaba|subrayaron|ha subrayado|recalcó|recalca|ha recalcado|remarcó|remarca|resaltó|resalta|enfatizó|enfatiza|insistió|insiste|insistía|ha insistido|precisó|precisa|ha precisado|puntualizó|puntualiza|matizó|matiza|manifestó|manifiesta|manifestaba|manifestaron|ha manifestado|expresó|expresa|expresaba|expresaron|ha expresado|sostuvo que|sostuvo|sostiene|sostenía|comentó|comenta|comentaba|ha comentado|relató|relata|contó|cuenta|contaba|confesó|confiesa|reveló|revela|confirmó|confirma|confirmaba|confirmaron|ha confirmado|anunció|anuncia|anunciaba|ha anunciado|reconoció|reconoce|reconocía|ha reconocido|admitió|admite|admitía|ha admitido|lamentó|lamenta|lamentaba|ha lamentado|denunció|denuncia|denunciaba|ha denunciado|criticó|critica|criticaba|advirtió|advierte|advertía|ha advertido|alertó|alerta|recordó|recuerda|recordaba|ha recordado|respondió|responde|respondía|ha respondido|contestó|contesta|replicó|replica|espetó|espeta|preguntó|pregunta|preguntaba|se preguntó|se pregunta|exclamó|exclama|concluyó|concluye|concluía|ha concluido|resumió|resume|zanjó|zanja|sentenció|sentencia|remató|remata|prosiguió|prosigue|continuó|continúa|escribió|escribe|ha escrito|tuiteó|publicó|publica|posteó|bromeó|bromea|ironizó|ironiza|sonrió|celebró|celebra|celebraba|ha celebrado|saludó que|elogió|elogia|alabó|agradeció|agradece|felicitó|felicita|prometió|promete|ha prometido|juró|pidió|pide|pedía|ha pedido|reclamó|reclama|exigió|exige|instó|insta|urgió|llamó a|hizo un llamado|hizo un llamamiento|exhortó|exhorta|planteó|plantea|propuso|propone|opinó|opina|consideró|considera|consideraba|ha considerado|estimó|estima|calificó|califica|ha calificado|describió|describe|definió|define|tachó|proclamó|proclama|reiteró|reitera|reiteraba|ha reiterado|reafirmó|reafirma|ratificó que|argumentó|argumenta|argumentaba|alegó|alega|defendió|defiende|defendía|ha defendido|justificó|justifica|observó|observa|constató|constata|auguró|augura|pronosticó|vaticinó|avanzó|avanza|adelantó|adelanta|detalló|detalla|desmintió|negó|niega|rechazó|rechaza|lanzó|lanza|soltó|deslizó|susurró|murmuró|gritó|brindó|se felicitó|se congratuló|se mostró|se dijo|se refirió|hizo hincapié|puso de relieve|dejó claro|ha dejado claro|tomó la palabra|dio la bienvenida|sugirió|sugiere|evocó|citó|rememoró|garantizó|garantiza|aclaró|aclara|ha aclarado|informó|informa|espera que|esperaba que|se comprometió|habló de|habla de|ha hablado de|hablaba de|hablaron de|coincidió|coincide|acusó|acusa|ha acusado|decretó|rebatió|apostilló|apostilla|abundó|ahondó|valoró|valora|ha valorado|acotó|acota|enfatizó en|expuso|expone|externó|refirió|dijo que|reprochó|abogó|aboga|apeló|proclamaron|coreó|corearon|rogó|suplicó|rezó",
  participles:
    "diciendo|afirmando|señalando|añadiendo|agregando|asegurando|declarando|subrayando|recordando|destacando|advirtiendo|insistiendo|explicando|calificando|prometiendo|indicando|pidiendo|recalcando|escribiendo|lamentando",
  accordingTo: "según|de acuerdo con|en palabras de|a juicio de|en opinión de|para|citando a|a decir de",
  titled:
    "titulado|titulada|titulados|llamado|llamada|llamados|llamadas|denominado|denominada|apodado|apodada|conocido como|conocida como|bautizado|bautizada|el lema|lema|lemas|eslogan|bajo el lema|bajo el título|pancarta|pancartas|la película|película|el libro|libro|novela|la canción|canción|la exposición|exposición|el cuadro|cuadro|la obra|obra|el disco|título|etiqueta|hashtag|inscripción|programa|operación|iniciativa|proyecto|plan|ensayo|poema|documental|el concepto de|término|la palabra|expresión",
};

export const meetings: LanguageData["meetings"] = {
  nouns: [
    [
      "SUMMIT",
      "cumbre|cumbres|cumbre bilateral|encuentro cumbre|reunión cumbre|reunión en la cumbre|cumbre presidencial",
    ],
    [
      "TALKS",
      "reunión|reuniones|encuentro|encuentros|encuentro bilateral|reunión bilateral|reuniones bilaterales|bilateral|entrevista|conversaciones|conversación|negociaciones|diálogo|diálogos|consultas|charla|cita|citas|audiencia|audiencia privada|cara a cara|mano a mano|apretón de manos|reunión de trabajo|sesión de trabajo|ronda de conversaciones|ronda de negociaciones|reunión trilateral|trilateral|reunión ministerial bilateral|sesión|contactos|reencuentro|tête à tête",
    ],
    [
      "CALL",
      "llamada telefónica|llamadas telefónicas|llamada|conversación telefónica|conversaciones telefónicas|charla telefónica|videollamada|videoconferencia|teleconferencia|reunión virtual|cumbre virtual|reunión telemática|encuentro virtual|contacto telefónico|diálogo telefónico|reunión por videoconferencia",
    ],
    [
      "BANQUET",
      "banquete|banquete de Estado|banquete de gala|cena|cena de Estado|cena de gala|cena oficial|cena de trabajo|almuerzo|almuerzo de trabajo|almuerzo oficial|comida oficial|comida de trabajo|desayuno|desayuno de trabajo|recepción|té|iftar",
    ],
    [
      "FORUM",
      "foro|foro económico|foro empresarial|foro de negocios|conferencia|seminario|mesa redonda|encuentro empresarial|coloquio|simposio|rueda de negocios",
    ],
    [
      "CEREMONY",
      "ceremonia|ceremonias|ceremonia de bienvenida|ceremonia de firma|acto de firma|desfile|desfile militar|inauguración|funeral|funerales|exequias|coronación|investidura|toma de posesión|toma de mando|conmemoración|ofrenda floral|ceremonia de clausura|acto conmemorativo",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "cumbre de líderes|cumbre de mandatarios|cumbre de jefes de Estado|conferencia de paz|cumbre de paz|cumbre de la paz|reunión ministerial|asamblea general|sesión plenaria|cumbre trilateral|conferencia internacional|conferencia de donantes|cumbre iberoamericana|Cumbre Iberoamericana|reunión de ministros|reunión de cancilleres",
    ],
  ],
  verbs: [
    [
      "TALKS",
      "se reunió con|se reunió|se reunieron con|se reunieron|se reunirá con|se reunirá|se reunirán con|se reunirán|se reúne con|se reúne|se reúnen con|se reúnen|se ha reunido con|se ha reunido|se han reunido|se había reunido con|se había reunido|se habían reunido|reunirse con|reunirse|reunido con|reunió con|reunirán|reuniéndose con|se reunía con|se reunían|se entrevistó con|se entrevistó|se entrevistaron|se entrevistará con|se entrevistarán|se entrevista con|se ha entrevistado con|entrevistarse con|entrevistarse|se encontró con|se encontraron|se encontrará con|se encontrarán|encontrarse con|se ha encontrado con|se vieron|se verán|se vio con|se verá con|verse con|se ven|verá a|recibió|recibieron|recibe|reciben|recibirá|recibirán|recibir|ha recibido|había recibido|recibía|fue recibido|fue recibida|fueron recibidos|será recibido|recibido|recibida|recibido por|recibida por|recibidos por|acogió|acoge|acogerá|acoger|ha acogido|conversó con|conversó|conversaron|conversará con|conversar con|dialogó con|dialogó|dialogaron|dialogará con|dialogar con|habló con|hablaron|habló|hablará con|hablarán|hablar con|ha hablado con|departió con|departieron|negoció con|negociaron|saludó a|saludó|estrechó la mano|estrecharon la mano|se estrecharon la mano|se dieron la mano|se sentó con|se sentaron|sentarse con|se sentará con|dio la bienvenida a|coincidió con|coincidieron en|consultó con|abordó con|trató con|mantuvo con|fue recibido por|fue recibida por|fueron recibidos por|agasajó a|agasajó|despachó con|compareció junto a|visitó a|firmaron|firmó con",
    ],
    [
      "CALL",
      "telefoneó a|telefoneó|telefonear a|llamó por teléfono a|llamó por teléfono|llamó a|habló por teléfono con|habló por teléfono|hablaron por teléfono|hablará por teléfono|hablarán por teléfono|ha hablado por teléfono con|conversó por teléfono con|conversó telefónicamente con|conversaron por teléfono|conversaron telefónicamente|habló telefónicamente con|se comunicó con|se comunicó por teléfono con|se reunió por videoconferencia|se reunieron por videoconferencia|se reunió por videoconferencia con|habló por videoconferencia con",
    ],
    [
      "BANQUET",
      "cenado con|almorzado con|cenó con|cenaron|cenará con|cenarán|cenar con|cena con|almorzó con|almorzaron|almorzará con|almorzarán|almorzar con|comió con|comieron|comerán|desayunó con|desayunaron|brindaron",
    ],
  ],
  infinitives:
    "reunirse|reunirse con|recibir|acoger|entrevistarse|entrevistarse con|encontrarse con|verse con|conversar con|dialogar con|hablar con|cenar con|almorzar con|telefonear a|sentarse con",
  between: "entre|de",
  with: "con|y|junto a|al|a la|a los|a",
  separately: "por separado|sucesivamente|separadas|separados|cada uno|uno a uno|individualmente",
  hosts:
    "recibió|recibe|recibirá|ha recibido|había recibido|acogió|acoge|acogerá|agasajó|ofreció|recibió a|recibe a|acogió a",
  margins:
    "al margen de|al margen del|en el marco de|en el marco del|en los márgenes de|con motivo de|con motivo del|con ocasión de|durante|en paralelo a|en vísperas de|a la par de|antes de|antes del|en la antesala de",
  planned:
    "se reunirá|se reunirán|reunirán|recibirá|recibirán|acogerá|se entrevistará|se entrevistarán|se encontrará|se encontrarán|se verán|se verá|verá|conversará|hablará|hablarán|dialogará|viajará|viajarán|visitará|visitarán|llegará|llegarán|asistirá|asistirán|participará|participarán|celebrará|celebrarán|se celebrará|se celebrarán|tendrá lugar|tendrán lugar|mantendrá|mantendrán|sostendrá|sostendrán|será|serán|será recibido|acudirá|acudirán|cenará|cenarán|partirá|volará|regresará|irá|irán|organizará|abordará|abordarán|tratarán|tratará|firmará|firmarán|prevé|prevén|previsto|prevista|previstos|previstas|tiene previsto|tienen previsto|tenía previsto|tenían previsto|está previsto|está prevista|estaba previsto|estaba prevista|programado|programada|programados|debe reunirse|deben reunirse|deberá|deberán|va a|van a|iba a|iban a|planea|planean|planeaba|planeado|planeada|próximo|próxima|próximos|próximas|la próxima semana|el próximo mes|el mes próximo|el próximo año|el año próximo|la semana que viene|mañana|que viene|antes de fin de|antes de que acabe|acordaron reunirse|acordaron celebrar|acordaron volver|acordaron verse|acordó reunirse|acordaron que|quedaron en|invitó a|invitado a|invitación a|aceptó la invitación|aceptado la invitación|aceptó visitar|se comprometen a|se comprometieron a celebrar|prepara|preparan|preparar|preparativos|de cara a|espera recibir|espera viajar|espera reunirse|esperado en|se espera que|a la espera de|agenda prevista|en la agenda|será sede|reúnan|reúna|se dispone a|se disponen a|emprenderá|efectuará|realizará|realizarán|hará|harán|debía|debían|concluirá|irán",
  postponed:
    "aplazado|aplazada|aplazados|aplazadas|aplazó|aplaza|aplazar|aplazan|aplazamiento|pospuesto|pospuesta|pospuso|pospone|posponer|posposición|postergado|postergada|postergó|postergar|postergación|retrasado|retrasada|retrasó|retrasar|diferido|diferida|reprogramado|reprogramada|reprogramar|en suspenso",
  cancelled:
    "cancelado|cancelada|cancelados|canceladas|canceló|cancela|cancelan|cancelar|cancelaron|cancelación|suspendió|suspendida|suspendido|anulado|anulada|anuló|anula|anular|anulación|desconvocó|desconvocada|desconvocado|no se celebrará|no tendrá lugar|frustrada|frustrado|se cayó",
  denied:
    "no se reunió|no se reunieron|no se reunirá|no se reunirán|no se ha reunido|no se han reunido|no se había reunido|nunca se ha reunido|nunca se han reunido|nunca se reunió|no se encontró|no se encontraron|no se vieron|no se verán|no se verá|no recibirá|no recibió|no ha recibido|no hubo reunión|no hubo encuentro|no hubo|no habrá|no hay prevista|no hay previsto|no está previsto|no está prevista|no estaba previsto|no estaba prevista|no está prevista ninguna|ninguna reunión|ningún encuentro|ninguna cumbre|ninguna visita|ningún contacto|ninguna cita|ninguna llamada|desmintió|desmiente|desmintieron|ha desmentido|desmentido|negó que|niega que|negaron que|ha negado|descartó|descarta|descartan|descartaron|ha descartado|descartado|se negó a|rehusó|rechazó reunirse|rechazó recibir|declinó|sin reunirse|sin verse|sin encontrarse|no asistió|no asistirá|no acudirá|no acudió|no viajará|no viajó|no fue invitado|no fue invitada|no ha sido invitado|no llegó a reunirse|no coincidieron|no coincidirán|no mantuvo|no mantuvieron|no mantendrá|no planea|no planean|no contempla|ni reunión|no se convoca|no habló|no hablaron|no tiene previsto|no tienen previsto",
  hypothetical:
    "podría|podrían|pudiera|pudieran|si|eventual|posible|hipotético|hipotética|ojalá|espera que|quiere reunirse|quiere verse|quiere hablar|querría|desea reunirse|deseo de reunirse|dispuesto a|dispuesta a|dispuestos a|abierto a|abierta a|está listo para|listo para|propuso reunirse|propuso una reunión|propone una reunión|propuso una cumbre|propone una cumbre|propuso un encuentro|propuso celebrar|ofreció reunirse|se ofreció a|ofreció acoger|pidió una reunión|pide una reunión|reclama|reclamó|llamó al diálogo|llama al diálogo|llamó a reanudar|reanudar|retomar|reanudación|especulaciones|especula|rumores|no descartó|no descarta|no excluyó|se plantea|baraja|barajan|sopesa|estudia|confía en|confió en|aspira a|idea de|posibilidad de|en caso de|a condición de|siempre que|sin fecha|vaya a|vayan a|fuese a|sería|serían|habría|habrían|debería|deberían|instó a|exhortó al|tendría|fuera a|fueran a|haya un|haya una",
  earlier:
    "anterior|anteriores|previo|previa|último|última|últimos|últimas|pasado|pasada|desde|hace|la primera desde|el primero desde|se habían reunido|se había reunido|habían coincidido|se habían visto|había recibido|ya se|antes|se remonta|se remontaba|data de|databa",
  again:
    "de nuevo|nuevamente|otra vez|nuevo|nueva|segundo|segunda|tercer|tercera|próximo|próxima|otro|otra|anual|regular|futuro|futura|volver a|volverán a|volverá a|nueva ronda|siguiente",
  phone: "por teléfono|telefónicamente|telefónica|telefónico|telefónicas|vía telefónica",
  video:
    "por videoconferencia|videoconferencia|por vídeo|por video|videollamada|de forma virtual|virtualmente|virtual|telemática|telemáticamente|de manera virtual|por vía telemática",
  in: "en|a|hacia|desde|cerca de|de",
  here: "aquí",
};

export const visits: LanguageData["visits"] = {
  verbs:
    "visitó|visita|visitan|visitaron|visitará|visitarán|visitar|ha visitado|había visitado|visitaba|visite|visitando|viajó a|viajó|viajaron a|viajaron|viaja a|viaja|viajan a|viajará a|viajará|viajarán a|viajarán|viajar a|viajar|ha viajado a|había viajado a|viajaba a|viaje a|se trasladó a|se trasladará a|trasladarse a|se desplazó a|se desplazará a|desplazarse a|voló a|voló|voló hacia|vuela a|volará a|volará|volar a|partió hacia|partió a|partió rumbo a|parte hacia|partirá hacia|partirá a|salió hacia|saldrá hacia|fue a|irá a|irán a|va a viajar a|acudió a|acudirá a|se dirigió a|puso rumbo a|rumbo a|recorrió|hizo escala en|hará escala en|camino de|emprendió viaje a|continuará hacia|continuó hacia|proseguirá a|vino a|vendrá a|viene a|pisó|pisa|pisaba",
  nouns:
    "visita|visitas|viaje|viajes|gira|giras|visita de Estado|visita oficial|visita de trabajo|estancia|estadía|desplazamiento|escala|periplo|visita relámpago",
  kinds: [
    ["STATE_VISIT", "visita de Estado|visitas de Estado|viaje de Estado|visita de estado"],
    ["OFFICIAL_VISIT", "visita oficial|visitas oficiales|viaje oficial"],
    ["WORKING_VISIT", "visita de trabajo|viaje de trabajo|visitas de trabajo"],
    ["PRIVATE_VISIT", "visita privada|viaje privado"],
  ],
  arrivals:
    "llegó a|llegó|llegaron a|llegaron|llega a|llega|llegan a|llegará a|llegará|llegar a|ha llegado a|llegado a|arribó a|arribó|arribaron a|arribará a|aterrizó en|aterrizó|aterrizaron en|aterriza en|aterrizará en|ha aterrizado en|desembarcó en|desembarca en|estuvo en|estaba en|está en|se encuentra en|estará en|de visita en|de gira por|llegada a|recaló en|pisó suelo",
  to: "a|al|en|por|hacia|de|del",
};

export const agreements: LanguageData["agreements"] = {
  nouns: [
    [
      "MOU",
      "memorando|memorandos|memorándum|memorándums|memoranda|memorando de entendimiento|memorandos de entendimiento|memorándum de entendimiento|memorándums de entendimiento|memorandum de entendimiento|memorándum de acuerdo|carta de intención|cartas de intención|carta de entendimiento|declaración de intenciones|declaraciones de intenciones|protocolo de intenciones|protocolos de intenciones|protocolo de entendimiento",
    ],
    [
      "CURRENCY_SWAP",
      "acuerdo de canje de divisas|canje de divisas|canje de monedas|intercambio de divisas|intercambio de monedas|permuta de divisas|permuta de monedas|acuerdo de permuta|swap de divisas|swap de monedas|swap|línea swap|acuerdo swap|acuerdo de swap|línea de swap|canje",
    ],
    [
      "TRADE_AGREEMENT",
      "tratado de libre comercio|tratados de libre comercio|acuerdo de libre comercio|acuerdos de libre comercio|acuerdo comercial|acuerdos comerciales|pacto comercial|TLC|acuerdo de asociación económica|acuerdo de comercio|tratado comercial|acuerdo de complementación económica|acuerdo de asociación|acuerdo de alcance parcial|pacto de libre comercio",
    ],
    [
      "TREATY",
      "tratado|tratados|pacto|pactos|acuerdo de paz|acuerdos de paz|tratado de paz|tratado de amistad|tratado de extradición|acuerdo de extradición|convención|convenciones|convenio de extradición|acuerdo de defensa|acuerdos de defensa|pacto de defensa|pacto de defensa mutua|tratado de asociación estratégica|tratado de asociación estratégica integral|acuerdo de asociación estratégica|acuerdo fronterizo|tratado de límites|pacto de no agresión",
    ],
    [
      "JOINT_STATEMENT",
      "declaración conjunta|declaraciones conjuntas|declaración común|comunicado conjunto|comunicados conjuntos|comunicado final|declaración final|declaración política|declaración de|declaración|nota conjunta|comunicado trilateral|declaración trilateral",
    ],
    [
      "OTHER",
      "acuerdo|acuerdos|acuerdo marco|acuerdos marco|contrato|contratos|acuerdo de cooperación|acuerdos de cooperación|convenio|convenios|convenio de cooperación|convenios de cooperación|préstamo|préstamos|documento|documentos|instrumentos|hoja de ruta|plan de acción|pedido|encargo|alto el fuego|alto al fuego|cese al fuego|tregua|acuerdo de financiación|acuerdo de financiamiento|línea de crédito|programa de cooperación|crédito|protocolo|protocolos|entendimiento|entendimientos|alianza estratégica|compra de|carta",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "firmó|firmaron|firma|firman|firmará|firmarán|firmar|firmado|firmada|firmados|firmadas|firmando|ha firmado|han firmado|suscribió|suscribieron|suscribe|suscriben|suscribirá|suscribirán|suscribir|suscrito|suscrita|suscritos|suscritas|rubricó|rubricaron|rubrican|rubricar|rubricado|rubricada|rubricarán|selló|sellaron|sellan|sellar|sellado|sellada|sellados|cerró|cerraron|cerrar|cerrado|concluyó|concluyeron|concluido|concluida|intercambiaron|estampó su firma|estamparon su firma|estamparon|adoptó|adoptaron|adoptado|adoptada|adoptar|aprobaron|emitió|emitieron|emitido|emitida|difundieron|difundió|difundida|difundido|publicaron|publicada|publicado|la firma de|firma de|firma del|formalizaron|formalizó|celebraron un|adjudicó|adjudicaron",
    ],
    [
      "RENEWED",
      "renovó|renovaron|renueva|renuevan|renovar|renovará|renovarán|renovado|renovada|renovados|renovación|prorrogó|prorrogaron|prorroga|prorrogar|prorrogado|prorrogada|prórroga|prolongó|prolongaron|prolongado|prolongación|extendió|extendieron|extender|ampliaron la vigencia|reconducido",
    ],
    ["RATIFIED", "ratificó|ratificaron|ratifica|ratificar|ratificado|ratificada|ratificados|ratificación|ratificará"],
    [
      "AGREED",
      "acordó|acordaron|acuerdan|acordar|acordado|acordada|acordados|pactó|pactaron|pactan|pactar|pactado|pactada|convinieron|convino|alcanzó|alcanzaron|alcanza|alcanzan|alcanzar|alcanzado|alcanzada|alcanzados|llegaron a un|llegó a un|llegar a un|lograron|logró|anunció|anunciaron|anuncia|anuncian|anunciado|anunciada|aceptaron|aceptó|decidieron|decidió|comprometieron|consensuaron|cerraron las negociaciones|dieron por cerrado|comprometen|acuerda",
    ],
    [
      "PROPOSED",
      "propuso|propusieron|propone|proponen|proponer|propuesto|propuesta|propuesta de|planteó|plantea|ofreció|ofrece|ofrecieron|negociar|negocian|negocia|negociando|negociación|negociaciones|borrador|proyecto de|se firmará|se firmarán|será firmado|será firmada|serán firmados|por firmar|prevén firmar|prevé firmar|tiene previsto firmar|deben firmar|debe firmar|pendiente de firma|espera firmar|esperan firmar|confía en firmar|buscan|busca|aspiran a|aspira a|estudian|estudia|reclamó|pidió|avanzar hacia|trabajar en|trabajan en",
    ],
    [
      "IN_FORCE",
      "entró en vigor|entra en vigor|entrará en vigor|entrada en vigor|entraron en vigor|entró en vigencia|en vigor|vigente|vigentes|en vigencia",
    ],
    [
      "LAPSED",
      "expiró|expiraron|expirado|caducó|caducado|venció|vencido|denunció|rompió|roto|suspendió|suspendido|abandonó|se retiró de",
    ],
  ],
  levels: [
    [
      "BUSINESS",
      "empresas|empresa|compañías|compañía|grupo|grupos|empresarios|fabricantes|fabricante|constructora|aerolínea|aerolíneas|sector privado|patronal|patronales|cámaras de comercio|operador|operadora|petrolera|petroleras|astillero|astilleros|filial|gigante|gigantes|corporaciones|naviera|eléctrica|energética|minera|mineras|consorcio|directivos",
    ],
    [
      "STATE",
      "gobiernos|Gobiernos|ministerios|bancos centrales|dos países|ambos países|ambas partes|dos partes|dos gobiernos|ambos gobiernos|ambos Gobiernos|banco central|Estados|Gobierno|gobierno",
    ],
  ],
  pledges:
    "prometió|promete|prometieron|se comprometió a|se compromete a|se comprometieron a|se ha comprometido a|comprometió|destinará|destinarán|destinó|aportará|aportarán|aportó|donará|donó|invertirá|invertirán|va a invertir|invertir|desembolsará|concederá|concedió|otorgará|otorgó|entregará|entregarán|financiará|anunció una ayuda|anunció un paquete|anunció una inversión|anunció inversiones|anunció una donación|ofreció una ayuda|movilizará|aprobó una ayuda|proporcionará|enviará|suministrará|asignará|contribuirá|condonó|condonará",
  about:
    "sobre|acerca de|en materia de|en el ámbito de|en los ámbitos de|en áreas como|relativo a|relativos a|relativa a|para|en|de|del|que abarca|que cubre",
};

export const gifts: LanguageData["gifts"] = {
  give: "regaló|regala|regalaron|regalar|regalará|ha regalado|había regalado|regalaba|obsequió con|obsequió|obsequia|obsequiaron|obsequió a|obsequiar|ha obsequiado|entregó|entrega|entregaron|entregar|ha entregado|entregaba|entregándole|le dio|dio|dieron|le ofreció|ofreció|ofrecieron|donó|donaron|trajo|llevó|llevaba|agasajó con|presentó|hizo entrega de|hicieron entrega de|brindó|condecoró con|impuso|le tendió|otorgó|envió|correspondió con|devolvió el gesto con",
  receive:
    "recibió un|recibió una|recibieron un|recibieron una|recibe un|recibe una|recibió de manos de|recibió de|recibió como regalo|ha recibido|recibió a cambio|aceptó|se llevó|se llevará|se marchó con|fue obsequiado con|fue obsequiada con|fue agasajado con|fue condecorado con",
  givenBy:
    "regalado por|regalada por|regalados por|regaladas por|obsequiado por|obsequiada por|obsequiados por|entregado por|entregada por|donado por|donada por|regalo de|regalo del|obsequio de|obsequio del|presente de|que le regaló|que le obsequió|que le entregó|enviado por|ofrecido por",
  nouns:
    "regaló|regalaron|regala|ha regalado|había regalado|obsequió|obsequió con|obsequió a|obsequiaron|ha obsequiado|regalo|regalos|obsequio|obsequios|presente|presentes|recuerdo|souvenir|detalle",
  with: "con",
  to: "a|al|para|a la",
  from: "de|por|del|de parte de|de manos de",
  notThings:
    "por|concluidas|concluida|discurso|discursos|entrevista|apoyo|apoyos|respaldo|declaración|declaraciones|garantía|garantías|oportunidad|ocasión|gracias|detalles|cartas credenciales|credenciales|informe|propuesta|propuestas|plan|planes|ayuda|ayudas|asistencia|condolencias|felicitación|felicitaciones|disculpa|disculpas|aprobación|permiso|prioridad|importancia|impulso|paso|pasos|advertencia|visión|prueba|pruebas|respuesta|respuestas|rueda de prensa|conferencia de prensa|recepción|bienvenida|préstamo|préstamos|crédito|créditos|financiación|financiamiento|dinero|formación|lectura|papel|mensaje|mensajes|señal|señales|esperanza|palabra|palabras|nombre|nombres|orden|tiempo|armas|misiles|tanques|vacunas|alimentos|paz|brindis|seguridad|servicios|información|cooperación|proyecto|invitación|mediación|alto el fuego|explicación|explicaciones|consejo|consejos|acceso|atención|compromiso|premio|posición|desafío|amenaza|riesgo|problema|lista|hoja de ruta|iniciativa|resultados|imagen|razón|derechos|estatus|territorio|control|poder|autoridad|mandato|bendición|luz verde|visto bueno|asilo|refugio|capacidad|tecnología|tropas|soldados|millón|millones|mil|donación|donaciones|subvenciones|escaño|plataforma|tribuna|visado|visados|visas|nacionalidad|petición|exigencias|condiciones|ultimátum|cena|almuerzo|banquete|cita|visita|hospitalidad|perspectiva|perspectivas|posibilidad|marco|fin|dimisión|renuncia|cuenta|mano|brazo|ventaja|honor|honores|preferencia|lugar|legitimidad|respiro|salida|concesiones|prensa|acuerdo|acuerdos|tratado|contrato|contratos|carta|sanciones|críticas|presidente|ministro|delegación|delegaciones|embajador|homólogo|mandatario|líder|relaciones|balance|vuelco|giro|marcha atrás|a conocer|por terminada|por superada|por hecho|comienzo|inicio|comunicado|cobertura|votos|voto|cifras|datos|noticia|novedad|ministros|sus|saludo|saludos|comparecencia|autonomía",
  complements:
    "tallado|tallada|grabado|grabada|hecho|hecha|fabricado|fabricada|elaborado|elaborada|bordado|bordada|adornado|firmado|firmada|que representa|que muestra|decorado|decorada|con|que|procedente|valorado|valorada|dedicado|dedicada|para|encuadernado|símbolo|inspirado|pintado|pintada|labrado|labrada",
  adjectiveEndings: "",
};

export const issues: LanguageData["issues"] = [
  ["denuclearization", "desnuclearización|desnuclearizar"],
  [
    "nuclear program",
    "programa nuclear|armas nucleares|arma nuclear|enriquecimiento de uranio|acuerdo nuclear|ensayos nucleares|pruebas nucleares|cuestión nuclear",
  ],
  [
    "peace on the Korean Peninsula",
    "paz en la península coreana|paz en la península de Corea|estabilidad en la península",
  ],
  [
    "dialogue with North Korea",
    "diálogo con Corea del Norte|diálogo con Pyongyang|diálogo con Pionyang|diálogo intercoreano|relaciones intercoreanas",
  ],
  [
    "trade",
    "comercio|intercambio comercial|intercambios comerciales|comercio bilateral|libre comercio|exportaciones|aranceles|arancel|barreras comerciales|acceso al mercado|déficit comercial|relaciones comerciales|balanza comercial|aduanas",
  ],
  [
    "security",
    "cooperación en seguridad|seguridad regional|cooperación militar|cooperación en defensa|cooperación en materia de defensa|garantías de seguridad|defensa aérea|asistencia mutua",
  ],
  [
    "climate change",
    "cambio climático|calentamiento global|clima|climática|climático|emisiones|carbono|deforestación|biodiversidad|Amazonía",
  ],
  [
    "energy",
    "energía|energías renovables|energético|energética|gas natural|GNL|gas|petróleo|gasoducto|oleoducto|hidrógeno|electricidad",
  ],
  [
    "migration",
    "migración|migraciones|migrantes|inmigración|inmigración irregular|refugiados|solicitantes de asilo|migratoria|migratorio|migratorios|deportaciones",
  ],
  ["human rights", "derechos humanos|presos políticos"],
  [
    "war in Ukraine",
    "guerra en Ucrania|guerra de Ucrania|invasión de Ucrania|conflicto en Ucrania|crisis ucraniana|crisis de Ucrania|paz en Ucrania|guerra contra Ucrania|agresión rusa",
  ],
  ["Gaza", "Gaza|guerra en Gaza|rehenes|solución de dos Estados|Oriente Próximo|Oriente Medio"],
  ["Taiwan", "estrecho de Taiwán|cuestión de Taiwán|una sola China"],
  ["South China Sea", "mar de la China Meridional|mar de China Meridional|mar Meridional de China"],
  ["Yellow Sea structures", "estructuras de acero|mar Amarillo"],
  ["sanctions", "sanciones|sanción|embargo|bloqueo económico"],
  [
    "technology",
    "inteligencia artificial|tecnología|tecnologías|tecnológica|semiconductores|chips|economía digital|5G|ciberseguridad|cuántica",
  ],
  ["supply chains", "cadenas de suministro|cadena de suministro|minerales críticos|tierras raras|materias primas"],
  [
    "culture",
    "intercambios culturales|intercambio cultural|cooperación cultural|cultura|intercambios académicos|intercambio de estudiantes",
  ],
  ["terrorism", "terrorismo|lucha antiterrorista|antiterrorista|extremismo|yihadismo"],
  ["drugs", "fentanilo|narcotráfico|tráfico de drogas|drogas|crimen organizado|delincuencia organizada|cárteles"],
  ["online crime", "estafas en línea|ciberdelincuencia|ciberdelitos|fraude telefónico|phishing"],
  [
    "border",
    "disputa fronteriza|frontera|fronterizo|fronteriza|demarcación|diferendo limítrofe|litigio fronterizo|disputa territorial",
  ],
  ["investment", "inversión|inversiones|infraestructura|infraestructuras"],
  ["food security", "seguridad alimentaria|exportación de cereales|granos|agricultura|pesca|agrícola|agrícolas"],
  ["health", "salud pública|pandemia|vacunas|cooperación sanitaria|salud"],
  ["space", "cooperación espacial|exploración espacial|satélites|espacio exterior"],
  ["water", "recursos hídricos|reparto de aguas|presa|aguas"],
  ["abductions", "secuestros|secuestrados"],
  ["tourism", "turismo|visados|visas|exención de visados|vuelos directos"],
  ["arms control", "control de armas|desarme|misiles balísticos|lanzamiento de misiles|no proliferación"],
];
