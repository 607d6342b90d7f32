import type { LanguageData } from "../../lexicon.js";

export const persons: LanguageData["persons"] = {
  honorifics: [
    ["male", "Mr|Mr.|Sir|Lord|Sheikh|King|Prince|Crown Prince|Sultan|Emir|Pope|Father|Brother"],
    ["female", "Mrs|Mrs.|Ms|Ms.|Miss|Madam|Madame|Lady|Dame|Queen|Princess|Baroness|Sister"],
    [
      "any",
      "Amb|Amb.|Dr|Dr.|Prof|Prof.|Professor|Gen|Gen.|General|Lt. Gen.|Col|Col.|Colonel|Adm.|Admiral|Marshal|Sen.|Senator|Rep.|Gov.|Hon.|Judge|Justice|Imam|Ayatollah|Cardinal|Archbishop|Bishop|Rabbi|Patriarch",
    ],
  ],
  particles: "de da do dos das del della di van von der den bin ibn al el abu ben la le du st ter ten y e",
  openingParticles: "von van der al el bin ibn ter de di da",
  offices: [
    [
      "HEAD_OF_STATE",
      "president|presidents|kings|heads of state|king|queen|emperor|emir|sultan|pope|pontiff|monarch|head of state|crown prince|grand duke|supreme leader|state affairs commission chairman|captain regent",
    ],
    [
      "HEAD_OF_GOVERNMENT",
      "prime minister|prime ministers|premier|premiers|chancellor|chancellors|heads of government|taoiseach|head of government|chief executive|governor general|governor-general",
    ],
    ["LEADER", "kremlin chief|kremlin leader|leader|leaders|strongman|ruler|state councillor"],
    [
      "MINISTER",
      "minister|ministers|foreign secretaries|top diplomats|secretary of state|foreign secretary|defence secretary|defense secretary|home secretary|treasury secretary|commerce secretary|energy secretary|secretary|state secretary|attorney general|chancellor of the exchequer|trade representative|high representative|commissioner|top diplomat|foreign affairs chief|chief diplomat",
    ],
    [
      "OFFICIAL",
      "ambassador|ambassadors|envoys|senators|governors|advisers|lawmakers|speakers|mayors|generals|negotiators|directors|vice presidents|deputy prime ministers|deputy ministers|envoy|special envoy|adviser|advisor|national security adviser|national security advisor|chairman|chairwoman|chairperson|chair|speaker|vice president|vice-president|deputy prime minister|vice premier|deputy president|governor|mayor|senator|lawmaker|legislator|congressman|congresswoman|diplomat|consul|consul general|official|director|director general|director-general|secretary general|secretary-general|general secretary|under-secretary-general|under secretary|undersecretary|commander|general|admiral|chief of staff|chief|head|negotiator|chief negotiator|mediator|coordinator|representative|special representative|delegate|justice|judge|prosecutor|general manager|party leader|opposition leader|manager|economist|analyst|professor|historian|scholar|researcher|fellow|expert|activist|author|interpreter|translator|nuncio|aide|counsel|cabinet secretary|chief cabinet secretary|central banker|prince|princess|sheikh|co-chair|treasurer|commissioner general|protocol chief|rapporteur|marshal|field marshal|colonel|lieutenant general|major general|brigadier|cardinal|archbishop|bishop|patriarch|metropolitan|imam|grand imam|ayatollah|rabbi|chief rabbi|archimandrite|abbot|crown princess|duke|duchess|baron|baroness|lord|state minister|commander-in-chief|warlord|deputy|deputy minister|deputy foreign minister|assistant secretary|permanent secretary|lieutenant governor|permanent representative|charge d'affaires|chargé d'affaires|attaché|military attaché|defence attaché|liaison officer|head of mission|head of delegation|majority leader|minority leader|senate leader|whip|councillor|alderman|assemblyman|mp|house speaker|chief justice|comptroller|police chief|army chief|spy chief|intelligence chief|commission chief|nato chief|un chief|eu chief|fund chief|trade chief|rebel leader|militia leader|party chief|party secretary|regent",
    ],
    ["CONSORT", "first lady|first gentleman|wife|husband|spouse"],
    [
      "BUSINESS",
      "chief executive officer|chief executives|ceos|ceo|executive chairman|founder|co-founder|chief financial officer|chief operating officer|managing director|executive|entrepreneur|businessman|businesswoman|tycoon|magnate|billionaire|owner|group chairman",
    ],
    [
      "COUNTERPART",
      "counterpart|counterparts|opposite number|his _ host|her _ host|his _ guest|her _ guest|the _ visitor|their _ host|their _ guest|the _ guest|the _ host|the hostess|his hostess|their guest",
    ],
    ["SPOKESPERSON", "spokesman|spokeswoman|spokesperson|press secretary|spox"],
    [
      "CITIZEN",
      "tenor|soprano|baritone|mezzo-soprano|ballerina|dancer|comedian|cyclist|goalkeeper|striker|boxer|pianist|violinist|cellist|singer|musician|conductor|composer|rapper|actor|actress|film director|filmmaker|film-maker|film maker|writer|novelist|poet|playwright|philosopher|theologian|painter|artist|architect|sculptor|designer|footballer|player|coach|athlete|swimmer|runner|cyclist|captain|astronaut|cosmonaut|scientist|physicist|biologist|chemist|virologist|epidemiologist|climatologist|archaeologist|anthropologist|sociologist|physician|surgeon|nurse|engineer|lawyer|attorney|barrister|journalist|reporter|correspondent|editor|editor-in-chief|columnist|broadcaster|presenter|photographer|veteran|survivor|dissident|blogger|priest|nun|monk|pastor|teacher|student|farmer|fisherman|worker|chef|curator|librarian|candidate|strategist|pollster|consultant|banker|investor|trader|shopkeeper|restaurateur|guide|pilot|campaigner|organiser|organizer|volunteer|laureate|star|model|restorer|sommelier|craftsman|weaver|trade unionist|union leader|militant|rebel|exile",
    ],
  ],
  femaleOffices: "queen|princess|first lady|chairwoman|spokeswoman|congresswoman|businesswoman|wife|baroness",
  officeCountries: {
    RUS: "kremlin chief|kremlin leader|kremlin spokesman",
    USA: "secretary of state|treasury secretary|commerce secretary|secretary of defense|defense secretary|energy secretary|speaker of the house|trade representative|white house press secretary|secretary of commerce|us trade representative|house speaker|senator|congressman|congresswoman|secretary of the treasury",
    GBR: "chancellor of the exchequer|first minister",
    IRL: "taoiseach|tánaiste",
    DEU: "federal chancellor",
    IRN: "supreme leader",
    VAT: "pope|pontiff|cardinal secretary of state",
    JPN: "chief cabinet secretary",
    CHN: "state councillor|state councilor",
    IND: "external affairs minister",
  },
  officeModifiers:
    "foreign|prime|vice|deputy|national|security|trade|defence|defense|finance|interior|justice|economy|economic|energy|environment|climate|health|education|industry|agriculture|culture|transport|labour|labor|commerce|treasury|home|state|senior|chief|acting|interim|caretaker|outgoing|incoming|federal|executive|special|presidential|parliamentary|permanent|top|general|supreme|central|communist|party|house|senate|parliament|opposition|military|army|nuclear|un|eu|nato|european|commission|council|standing|assistant|first|second|co-|associate|honorary|ruling|union|external|affairs|development|digital|science|technology|tourism|planning|investment|water|oil|petroleum|maritime|fisheries|unification|intelligence|policy|press|cabinet|peace|diplomatic|government|royal|political|emeritus|designate|elected|elect|at-large",
  portfolios:
    "foreign affairs|external affairs|foreign relations|defence|defense|national defence|finance|trade|commerce|industry|the interior|interior|justice|energy|agriculture|culture|health|education|economy|economic affairs|home affairs|state|environment|transport|labour|labor|science and technology|the treasury|european affairs|international cooperation|trade and industry|climate change|tourism|parliament|the council|the exchequer|the board|staff|government|the republic|the union|the house of representatives|the house|the senate|the assembly|the national assembly|the supreme council|the state duma",
  officeEpithets:
    "then|now|currently|at the time|new|newly|then|current|incumbent|longtime|long-time|long-serving|veteran|young|old|powerful|embattled|visiting|his|her|their|its|right-wing|left-wing|far-right|far-left|hardline|populist|conservative|liberal|socialist|nationalist|pro-Western|pro-European|pro-Russian|outspoken|reformist|centrist|newly elected|newly appointed|freshly|recently|recently appointed|so-called|self-proclaimed|self-declared|popular|authoritarian|long-ruling",
  captions: "left|right|center|centre|l|r|c",
  localOffices: "mayor|governor|deputy governor|deputy mayor|prefect|bishop|archbishop",
  worldOffices:
    "secretary general|secretary-general|under-secretary-general|commissioner|european commissioner|high representative|foreign policy chief|foreign-policy chief|commission president|commission chief|commission vice president|council president|eu chief|nato chief|un chief|president of the european commission|president of the commission|president of the european council|president of the european parliament|high commissioner|special rapporteur|executive secretary",
  homeLinks: "of|from",
  officeLinks: "of|for|to|at|on",
  articles: [["any", "the"]],
  descriptions:
    "year-old|politician|statesman|stateswoman|conservative|liberal|socialist|democrat|republican|social democrat|christian democrat|nationalist|populist|billionaire|millionaire|banker|lawyer|economist|academic|former banker|tycoon|magnate|veteran|septuagenarian|octogenarian|centenarian|pensioner|strongman|autocrat|general|incumbent|newcomer|left-winger|right-winger|laborite|tory|centrist|islamist|communist|clergyman|cleric|prelate|pontiff|monarch|sovereign|dane|finn|swede|pole|turk|briton|spaniard|dutchman|dutchwoman|frenchman|frenchwoman|irishman|englishman|welshman|scot|serb|croat|czech|slovak|arab|kazakh|uzbek|kurd",
  partisans: {
    USA: "republican|democrat|texan|new yorker|californian|ex-reality star|real estate tycoon",
    GBR: "tory|labour leader|labour politician|scot|welshman",
    ARG: "peronist|kirchnerist",
    VEN: "chavista",
    BRA: "petista|former metalworker|former trade unionist",
  },
  hostLinks: "to|in|for|at|on",
  pluralOffices:
    "top diplomats|chief executives|ceos|speakers|mayors|generals|presidents|prime ministers|premiers|*ministers|leaders|ambassadors|secretaries|chancellors|kings|envoys|chiefs|commissioners|senators|governors|heads|advisers|advisors|directors|officials|negotiators|counterparts|lawmakers|diplomats|executives",
  officeEllipses: "that|those",
  strangers:
    "reporter|reporters|journalist|journalists|source|sources|person|witness|commentator|observer|observers|resident|student|soldier|officer|officers|member|members|insider|insiders|participant|colleague|man|woman|passer-by|onlooker|statement|communique|readout|protesters|protester|demonstrators|demonstrator|supporters|adviser|advisers|advisor|advisors|critics|bystander",
  former: "former|ex|then|late|previous|onetime|one-time|predecessor|ousted|deposed",
  kin: "predecessor|successor|wife|husband|spouse|first lady|son|daughter|sister|brother|mother|father",
  pronouns: {
    former: "the former",
    latter: "the latter",
    he: "he|himself",
    she: "she|herself",
    they: "they|them|the pair|the duo|the trio|the two|both men|both women|the three",
    his: "his",
    her: "her|hers",
    their: "their",
    him: "him",
  },
  hosts: "host|hostess",
  guests: "guest|visitor",
  bothLeaders:
    "the two leaders|both leaders|the leaders|the two presidents|both presidents|the presidents|the two prime ministers|both prime ministers|the two heads of state|both heads of state|the heads of state|the two heads of government|the two men|both men|the two women|the two ministers|both ministers|the ministers|the two foreign ministers|the foreign ministers|the two statesmen|the two chancellors|the two premiers|the two diplomats|the three leaders|the three presidents|the trio",
  bothSides:
    "the two countries|both countries|the two sides|both sides|the two nations|both nations|the two governments|both governments|the sides|the countries|the two states|both states|the two neighbours|the two neighbors|the two parties|both parties|the two capitals|the two delegations|both delegations|the three countries|the three nations|the neighbours|the neighbors",
};
