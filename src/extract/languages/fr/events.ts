import type { LanguageData } from "../../lexicon.js";

export const issues: LanguageData["issues"] = [
  ["denuclearization", "dénucléarisation|dénucléariser|dénucléarisation de la péninsule coréenne"],
  [
    "nuclear program",
    "programme nucléaire|armes nucléaires|arme nucléaire|dossier nucléaire|enrichissement d'uranium|nucléaire iranien|essais nucléaires|accord nucléaire",
  ],
  [
    "peace on the Korean Peninsula",
    "paix dans la péninsule coréenne|paix sur la péninsule coréenne|stabilité de la péninsule",
  ],
  [
    "dialogue with North Korea",
    "dialogue avec la Corée du Nord|dialogue avec Pyongyang|dialogue intercoréen|relations intercoréennes",
  ],
  [
    "trade",
    "commerce|échanges commerciaux|commerce bilatéral|libre-échange|exportations|droits de douane|surtaxes|barrières commerciales|accès au marché|déficit commercial|relations commerciales|surcapacités",
  ],
  [
    "security",
    "coopération sécuritaire|sécurité régionale|coopération militaire|coopération de défense|coopération en matière de défense|garanties de sécurité|défense antiaérienne|assistance mutuelle",
  ],
  [
    "climate change",
    "changement climatique|réchauffement climatique|climat|climatique|émissions|carbone|déforestation|biodiversité",
  ],
  [
    "energy",
    "énergie|énergies|gaz naturel|GNL|gaz|pétrole|gazoduc|oléoduc|énergies renouvelables|hydrogène|électricité|éoliennes",
  ],
  ["migration", "migration|migrations|migrants|immigration|immigration irrégulière|réfugiés|demandeurs d'asile"],
  ["human rights", "droits humains|droits de l'homme|prisonniers politiques|Ouïghours"],
  [
    "war in Ukraine",
    "guerre en Ukraine|guerre d'Ukraine|invasion de l'Ukraine|conflit en Ukraine|conflit ukrainien|crise ukrainienne|paix en Ukraine|dossier ukrainien|guerre contre l'Ukraine",
  ],
  ["Gaza", "Gaza|guerre à Gaza|otages|solution à deux États|solution à deux Etats|Proche-Orient"],
  ["Taiwan", "détroit de Taïwan|question de Taïwan|question taïwanaise|Une seule Chine"],
  ["South China Sea", "mer de Chine méridionale"],
  ["Yellow Sea structures", "structures en acier|mer Jaune"],
  ["sanctions", "sanctions|sanction|embargo"],
  [
    "technology",
    "intelligence artificielle|technologie|technologies|semi-conducteurs|semiconducteurs|puces|numérique|5G|cybersécurité|IA|quantique",
  ],
  [
    "supply chains",
    "chaînes d'approvisionnement|chaîne d'approvisionnement|minerais critiques|minéraux critiques|terres rares",
  ],
  [
    "culture",
    "échanges culturels|coopération culturelle|culture|échanges universitaires|échanges d'étudiants|restitution",
  ],
  ["terrorism", "terrorisme|antiterrorisme|lutte antiterroriste|extrémisme|djihadisme"],
  ["drugs", "fentanyl|trafic de drogue|narcotrafic|stupéfiants|crime organisé|criminalité organisée"],
  [
    "online crime",
    "hameçonnage|escroqueries en ligne|cybercriminalité|cyberattaques|arnaques téléphoniques|hameçonnage vocal",
  ],
  [
    "border",
    "différend frontalier|contentieux frontalier|frontière|démarcation|litige frontalier|différend territorial",
  ],
  ["investment", "investissement|investissements|infrastructures|infrastructure"],
  ["food security", "sécurité alimentaire|exportations de céréales|céréales|agriculture|pêche|prix du blé"],
  ["health", "santé publique|pandémie|vaccins|coopération sanitaire|santé"],
  ["space", "coopération spatiale|exploration spatiale|satellites|spatial"],
  ["water", "partage des eaux|barrage|ressources en eau"],
  ["abductions", "enlèvements|personnes enlevées"],
  ["tourism", "tourisme|visas|exemption de visa|vols directs"],
  [
    "arms control",
    "contrôle des armements|désarmement|missiles balistiques|tirs de missiles|défense antimissile|non-prolifération",
  ],
];
