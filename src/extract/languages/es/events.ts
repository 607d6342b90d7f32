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
