import type { LanguageData } from "../../lexicon.js";

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
