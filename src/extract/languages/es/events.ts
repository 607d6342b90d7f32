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
