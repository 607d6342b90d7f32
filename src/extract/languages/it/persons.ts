import type { LanguageData } from "../../lexicon.js";

export const persons: LanguageData["persons"] = {
  honorifics: [
    [
      "male",
      "sig.|signor|signore|sir|lord|sceicco|re|principe|principe ereditario|sultano|emiro|papa|imperatore|don|padre|fra|dott.|dottor|avvocato|ing.",
    ],
    ["female", "sig.ra|signora|signorina|lady|regina|principessa|baronessa|suor|madre|dott.ssa|dottoressa"],
    [
      "any",
      "prof.|professor|professoressa|on.|onorevole|sen.|gen.|generale|colonnello|maresciallo|ammiraglio|capitano|cardinale|card.|monsignor|mons.|ayatollah|imam|patriarca|arcivescovo|vescovo|rabbino",
    ],
  ],
  particles: "di de del della dei degli d' da la lo le van von der den bin ben ibn al el abu dos y",
  openingParticles: "von van der al el bin ibn ter ben",
  offices: [
    [
      "HEAD_OF_STATE",
      "presidente|presidenti|presidentessa|re|regina|imperatore|imperatrice|emiro|sultano|papa|pontefice|sommo pontefice|monarca|sovrano|sovrana|capo dello Stato|capo dello stato|capo di Stato|capo di stato|capi di Stato|granduca|guida suprema|inquilino dell'Eliseo|inquilino della Casa Bianca|inquilino del Cremlino|presidente della Repubblica|presidente della Confederazione|presidente eletto|presidente eletta|numero uno del Cremlino",
    ],
    [
      "HEAD_OF_GOVERNMENT",
      "presidente del Consiglio|presidente del Consiglio dei ministri|presidente del consiglio|premier|primo ministro|prima ministra|primi ministri|cancelliere|cancelliera|capo del governo|capo del Governo|capo dell'esecutivo|presidente del governo|capi di governo|vicecancelliere",
    ],
    [
      "LEADER",
      "leader|dirigente|numero uno|uomo forte|presidente del Consiglio europeo|presidente della Commissione europea|presidente della Commissione Ue|guida",
    ],
    [
      "MINISTER",
      "ministro|ministra|ministri|ministre|segretario di Stato|segretaria di Stato|segretario di stato|segretario al Tesoro|segretaria al Tesoro|segretario alla Difesa|segretario al Commercio|capo della diplomazia|responsabile della diplomazia|alto rappresentante|alta rappresentante|commissario|commissaria|commissario europeo|titolare della Farnesina|titolare degli Esteri|titolare della Difesa|vicepremier e ministro",
    ],
    [
      "OFFICIAL",
      "ambasciatore|ambasciatrice|ambasciatori|inviato|inviata|inviato speciale|inviata speciale|consigliere|consigliera|consigliere diplomatico|consigliera diplomatica|consigliere per la sicurezza nazionale|consigliere alla sicurezza nazionale|segretario generale|segretaria generale|segretario|segretaria|direttore generale|direttrice generale|direttore|direttrice|governatore|governatrice|sindaco|sindaca|senatore|senatrice|deputato|deputata|eurodeputato|eurodeputata|diplomatico|diplomatica|console|vicepresidente|vice presidente|vicepresidenti|vicepremier|vice premier|vice primo ministro|vicepresidente del Consiglio|viceministro|viceministra|sottosegretario|sottosegretaria|capo di stato maggiore|capo di gabinetto|capo|capo negoziatore|negoziatore|negoziatrice|mediatore|mediatrice|rappresentante|rappresentante speciale|rappresentante permanente|procuratore|procuratrice|economista|analista|politologo|storico|storica|ricercatore|ricercatrice|esperto|esperta|leader dell'opposizione|oppositore|principe ereditario|principe|principessa|presidente della Camera|presidente del Senato|presidente del Parlamento|presidente dell'Assemblea|presidente del gruppo|presidente del partito|comandante|responsabile|nunzio|nunzio apostolico|cardinale segretario di Stato|segretario di Stato vaticano|interprete|attivista|prefetto|coordinatore|coordinatrice|alto commissario|capo delegazione|capo del protocollo|gilet giallo|delegato|delegata|funzionario|eurocommissario|maresciallo|generale|colonnello|ammiraglio|capitano|cardinale|arcivescovo|vescovo|patriarca|metropolita|imam|grande imam|ayatollah|rabbino|rabbino capo|abate|duca|duchessa|sceicco|reggente|addetto militare|addetta|capo missione|capo della delegazione|capo dell'esercito|capo ribelle|magistrato|magistrata|giudice|assessore|assessora|primo segretario|capo del cerimoniale|presidente della Regione|re emerito|numero uno della diplomazia",
    ],
    ["CONSORT", "first lady|première dame|moglie|marito|consorte|compagna|compagno"],
    [
      "BUSINESS",
      "amministratore delegato|amministratrice delegata|amministratori delegati|l'ad|ad di|ad dell'|ad della|ad del|ceo|fondatore|fondatrice|cofondatore|imprenditore|imprenditrice|uomo d'affari|miliardario|magnate|presidente di Confindustria|presidente esecutivo|direttore finanziario|patron",
    ],
    [
      "COUNTERPART",
      "omologo|omologa|omologhi|suo ospite|sua ospite|l'ospite|all'ospite|dell'ospite|dall'ospite|padrone di casa|padrona di casa|collega|suo interlocutore|controparte|suo pari grado",
    ],
    ["SPOKESPERSON", "portavoce"],
    [
      "CITIZEN",
      "tenore|soprano|baritono|ballerino|ballerina|étoile|comico|portiere|attaccante|pugile|questore|pianista|violinista|violoncellista|cantante|cantautore|cantautrice|musicista|direttore d'orchestra|direttrice d'orchestra|compositore|compositrice|rapper|attore|attrice|regista|scrittore|scrittrice|romanziere|poeta|poetessa|drammaturgo|filosofo|filosofa|teologo|teologa|pittore|pittrice|artista|architetto|architetta|scultore|scultrice|stilista|calciatore|calciatrice|giocatore|allenatore|allenatrice|ct|atleta|nuotatore|nuotatrice|astronauta|cosmonauta|scienziato|scienziata|fisico|fisica|biologo|biologa|chimico|archeologo|archeologa|antropologo|antropologa|sociologo|sociologa|medico|chirurgo|infermiera|ingegnere|ingegnera|avvocato|avvocata|giornalista|inviato speciale del|corrispondente|direttore del giornale|editorialista|conduttore|conduttrice|fotografo|fotografa|reduce|veterano|superstite|sopravvissuto|sopravvissuta|dissidente|blogger|sacerdote|suora|parroco|insegnante|professoressa|studente|studentessa|agricoltore|pescatore|operaio|chef|cuoco|cuoca|curatore|curatrice|candidato|candidata|stratega|consulente|banchiere|banchiera|investitore|sindacalista|premio nobel|modella|artigiano|artigiana|guerrigliero|pilota|ribelle",
    ],
  ],
  femaleOffices:
    "presidentessa|regina|imperatrice|sovrana|prima ministra|cancelliera|ministra|ambasciatrice|inviata|consigliera|segretaria|direttrice|governatrice|sindaca|senatrice|deputata|viceministra|sottosegretaria|negoziatrice|principessa|first lady|moglie|amministratrice delegata|fondatrice|alta rappresentante|commissaria|storica|ricercatrice|padrona di casa|omologa",
  officeCountries: {
    USA: "portavoce della Casa Bianca|portavoce del Pentagono|segretario al Tesoro|segretaria al Tesoro|segretario alla Difesa|segretario al Commercio|inquilino della Casa Bianca",
    FRA: "inquilino dell'Eliseo",
    VAT: "papa|pontefice|papa|pontefice|sommo pontefice|nunzio apostolico|cardinale segretario di Stato",
    CHE: "presidente della Confederazione",
    IRN: "guida suprema",
    ITA: "titolare della Farnesina|capo della Farnesina|presidente del Consiglio|titolare della Farnesina|presidente del Consiglio dei ministri",
    RUS: "portavoce del Cremlino|inquilino del Cremlino|numero uno del Cremlino",
  },
  officeModifiers:
    "aggiunto|federale|generale|nazionale|speciale|uscente|ad interim|eletto|eletta|onorario|esecutivo|diplomatico|permanente|principale|supremo|europeo|europea|comunitario|alto|vecchio|laburista|nazionalista|riformista|socialdemocratico|presidenziale|parlamentare|economico|politico|militare|apostolico|democratico|repubblicano|incaricato|primo|prima|designato|designata|deposto|in carica|in pectore|plenipotenziario|vice|ex",
  portfolios:
    "Affari Esteri|Affari esteri|affari esteri|Esteri|esteri|Difesa|difesa|Interno|Interni|Economia|Economia e delle Finanze|Finanze|Commercio|Commercio estero|Commercio Estero|Giustizia|Energia|Ambiente|Ambiente e della Sicurezza energetica|Transizione ecologica|Agricoltura|Cultura|Salute|Sanità|Istruzione|Università|Industria|Repubblica|Consiglio|Confederazione|Stato|governo|Governo|Tesoro|Trasporti|Infrastrutture|Clima|Turismo|Ricerca|Scienza|Scienza e Ict|Lavoro|Cooperazione|cooperazione|Sicurezza nazionale|sicurezza nazionale|sicurezza|Sicurezza|Affari europei|Politiche europee|Imprese|Imprese e del Made in Italy|Made in Italy|Sviluppo economico|Digitale|Petrolio|Miniere|politica estera|sviluppo|diplomazia|Assemblea nazionale|Senato|Parlamento|Camera|Camera dei rappresentanti|Bundestag|Knesset|Unificazione|Unificazione nazionale|Partito|partito|opposizione|delegazione|esercito|Investimenti|Polizia|servizi|intelligence|protocollo|Farnesina",
  officeEpithets:
    "allora|oggi|attualmente|nuovo|nuova|attuale|allora|futuro|futura|giovane|veterano|veterana|potente|stesso|stessa|conservatore|conservatrice|socialista|liberale|ultraconservatore|neo|populista|sovranista|neoeletto|neoeletta",
  captions: "sinistra|destra|centro|a sinistra|a destra|al centro",
  localOffices: "sindaco|sindaca|governatore|governatrice|prefetto|vescovo|arcivescovo",
  worldOffices:
    "segretario generale|segretaria generale|commissario|commissaria|commissario europeo|commissaria europea|eurocommissario|alto rappresentante|alta rappresentante|presidente della commissione europea|presidente della commissione ue|presidente della commissione|presidente del consiglio europeo|presidente del parlamento europeo|presidente dell'eurocamera|capo della diplomazia europea|alto commissario|alta commissaria|segretario esecutivo|segretaria esecutiva|relatore speciale",
  homeLinks: "di|del|della|dell'|dello|degli|dei",
  officeLinks: "di|del|dello|della|dell'|dei|degli|delle|d'|a|al|alla|agli|ai|per|con delega|incaricato",
  articles: [
    ["male", "il|lo|del|dello|dal|dallo|al|allo|questo"],
    ["female", "la|della|dalla|alla|questa"],
    ["any", "l'|dell'|dall'|all'"],
  ],
  descriptions:
    "ottantenne|settantenne|sessantenne|centenario|centenaria|miliardario|politico|politica|socialista|conservatore|conservatrice|liberale|democratico|democratica|dem|repubblicano|repubblicana|socialdemocratico|laburista|nazionalista|populista|centrista|comunista|leghista|forzista|banchiere|avvocato|avvocata|giurista|economista|leader|statista|dirigente|esponente|numero uno|numero due|inquilino|inquilina|prelato|pontefice|monarca|sovrano|sovrana|autocrate|tycoon|magnate|esponente dem|ex banchiere|veterano",
  partisans: {
    USA: "repubblicano|repubblicana|newyorkese|texano|tycoon",
    GBR: "laburista|tory",
    ITA: "leghista|forzista|dem|pentastellato|grillino",
    BRA: "petista|ex sindacalista",
    ARG: "peronista",
    VEN: "chavista",
    DEU: "cristiano-democratica",
  },
  hostLinks: "in|a|al|presso|negli|nel|per",
  pluralOffices:
    "presidenti|ministri|ministre|primi ministri|premier|capi|ambasciatori|ambasciatrici|segretari|cancellieri|re|inviati|consiglieri|leader|omologhi|commissari|deputati|senatori|rappresentanti|direttori|negoziatori",
  officeEllipses: "quello|quella|quelli|quelle",
  strangers:
    "giornalista|giornalisti|cronista|cronisti|fonte|fonti|testimone|testimoni|osservatore|osservatori|abitante|abitanti|studente|studenti|soldato|militari|partecipante|partecipanti|passante|comunicato|nota|commentatore|commentatori|manifestante|manifestanti|dirigente di|diplomatico italiano|funzionario|funzionari|addetto|addetti ai lavori|consigliere|consiglieri|collaboratore|collaboratori|sostenitori|oppositori|contestatori",
  former: "ex|già|defunto|predecessore|deposto|emerito",
  kin: "moglie|marito|consorte|compagna|figlio|figlia|fratello|sorella|padre|madre|first lady|genero|nipote",
  pronouns: {
    former: "il primo|la prima",
    latter: "quest'ultimo|quest'ultima|il secondo|la seconda|costui|costei",
    he: "lui|egli",
    she: "lei|ella",
    they: "loro|essi|esse|entrambi|entrambe|tutti e due|i due|le due|il duo|il trio",
    their: "il loro|la loro|i loro|le loro",
    whose: "suo|sua|suoi|sue",
    nobody: "con lui|con lei|di lui|di lei|a lui|a lei",
  },
  hosts: "padrone di casa|padrona di casa",
  guests: "ospite",
  bothLeaders:
    "due leader|due presidenti|due capi di Stato|due capi di stato|due ministri|due premier|due primi ministri|due capi di governo|due statisti|due omologhi|due diplomatici|due uomini|due donne|due sovrani|due cancellieri|due alleati|due interlocutori|due coppie|i leader|i presidenti|i ministri|i capi di Stato|tre leader|tre presidenti|quattro leader|due capi delle diplomazie|due capi della diplomazia",
  bothSides:
    "due Paesi|due paesi|due parti|due governi|due nazioni|due Nazioni|due Stati|due stati|due capitali|due vicini|due delegazioni|due potenze|due popoli|le parti|due sponde|due esecutivi|tre Paesi|tre paesi|due rivali",
};
