import type { LanguageData } from "../../lexicon.js";

export const speech: LanguageData["speech"] = {
  verbs:
    "dit|disait|disent|dira|déclaré|déclare|déclarait|déclarer|affirmé|affirme|affirmait|affirment|ajouté|ajoute|ajoutait|ajoutent|annoncé|annonce|annonçait|annoncent|expliqué|explique|expliquait|expliquent|assuré|assure|assurait|assurent|estimé|estime|estimait|estiment|indiqué|indique|indiquait|indiquent|souligné|souligne|soulignait|soulignent|précisé|précise|précisait|précisent|rappelé|rappelle|rappelait|rappellent|répondu|répond|répondait|répliqué|réplique|rétorqué|rétorque|lancé|lance|lançait|glissé|glisse|glissait|confié|confie|confiait|prévenu|prévient|averti|avertit|insisté|insiste|insistait|plaidé|plaide|plaidait|martelé|martèle|martelait|reconnu|reconnaît|reconnaissait|admis|admet|concédé|concède|regretté|regrette|regrettait|déploré|déplore|dénoncé|dénonce|dénonçait|critiqué|critique|salué|salue|saluait|félicité|se félicite|s'est félicité|s'est félicitée|loué|vanté|vante|vantait|promis|promet|promettait|juré|jure|jurait|conclu|conclut|poursuivi|poursuit|poursuivait|repris|reprend|renchéri|renchérit|commenté|commente|commentait|résumé|résume|résumait|jugé|juge|jugeait|considéré|considère|demandé|demande|demandait|interrogé|s'interroge|s'est interrogé|s'exclame|s'est exclamé|s'est exclamée|s'exclamait|écrit|écrivait|tweeté|posté|publié|twitté|plaisanté|plaisante|plaisantait|ironisé|ironise|souri|sourit|fait valoir|fait savoir|fait remarquer|a fait valoir|a fait savoir|fait observer|témoigné|témoigne|raconté|raconte|racontait|révélé|révèle|confirmé|confirme|confirmait|réaffirmé|réaffirme|réitéré|réitère|appelé|appelle|exhorté|exhorte|invité les|espéré|espère|espérait|souhaité|souhaite|souhaitait|soutenu|soutient|soutenait|proclamé|proclame|clamé|clame|soufflé|souffle|observé|observe|noté|note|notait|remarqué|remarque|constaté|constate|menacé|menace|mis en garde|met en garde|a mis en garde|tranché|tranche|évoqué|évoque|qualifié|qualifie|parlé|parle|remercié|remercie|remerciait|scandé|argué|argumenté|arguait|esquissé|complété|complète|nuancé|nuance|tempéré|tempère|ouvert|exprimé|exprime|cité|citant|se réjouit|s'est réjoui|s'est réjouie|se réjouissait|s'est dit|s'est dite|s'est déclaré|s'est déclarée|s'est engagé|s'est voulu|s'est voulue|a eu ce mot|s'indigne|s'est indigné|s'emporte|s'est emporté|balayé|opposé|signifié|dit espérer|fustigé|fustige|accusé|accuse|assené|asséné|assène|énoncé|énonce|pointé|pointe|décrit|déroulé|lâché|lâche|murmuré|murmure|vantant|avancé|avance|suggéré|suggère|proposé|prophétisé|prédit|crié|trinqué|porté un toast|entonné|enchaîné|enchaîne|abondé|abonde|justifié|justifie|détaillé|détaille|certifié|certifie|démenti|dément|recommandé|préconisé|accueilli|applaudi|tonné|tonne|balaie|s'amuse|s'est amusé|s'est amusée|s'enthousiasme|s'inquiète|s'est inquiété|s'est inquiétée|rassuré|rassure|fit|ajouta|déclara|affirma|lança|répondit|répliqua|conclut|expliqua|assura|rappela|souligna|précisa|insista|s'exclama|demanda|confia|glissa|poursuivit|reprit|estima",
  participles:
    "déclarant|affirmant|ajoutant|soulignant|précisant|estimant|assurant|expliquant|rappelant|indiquant|insistant|saluant|dénonçant|promettant|répondant|disant|jugeant|appelant|évoquant|citant|vantant|plaidant|regrettant|concluant|annonçant|qualifiant|lançant|se félicitant|se disant",
  accordingTo:
    "selon|d'après|pour|selon les mots de|selon les termes de|aux yeux de|de l'aveu de|dixit|à en croire|dans les mots de",
  titled:
    "intitulé|intitulée|intitulés|baptisé|baptisée|surnommé|surnommée|dit|dénommé|dénommée|appelé|appelée|nommé|nommée|le slogan|slogan|slogans|banderole|banderoles|sous le thème|thème|le film|film|le livre|livre|roman|l'ouvrage|la chanson|chanson|l'exposition|le tableau|tableau|la pièce|l'album|titre|titré|titrée|sous le titre|devise|mot-dièse|inscription|programme|opération|initiative|projet|plan|lettre",
};

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
