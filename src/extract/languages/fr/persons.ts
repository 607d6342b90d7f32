import type { LanguageData } from "../../lexicon.js";

export const persons: LanguageData["persons"] = {
  honorifics: [
    [
      "male",
      "M.|MM.|Monsieur|Messieurs|sir|Lord|cheikh|roi|prince|prince héritier|sultan|émir|pape|empereur|frère|père",
    ],
    ["female", "Mme|Mmes|Madame|Mlle|Mademoiselle|lady|reine|princesse|baronne|soeur|sœur"],
    [
      "any",
      "Dr|Pr|docteur|professeur|général|générale|colonel|maréchal|amiral|capitaine|cardinal|Mgr|monseigneur|ayatollah|imam|patriarche|archevêque|évêque|rabbin|maître",
    ],
  ],
  particles: "de du des d' la le les von van der den di da dos bin ben ibn al el abou abu y",
  openingParticles: "von van der al el bin ibn ter ben",
  offices: [
    [
      "HEAD_OF_STATE",
      "président|présidente|présidents|roi|reine|empereur|impératrice|émir|sultan|pape|souverain pontife|monarque|souverain|souveraine|chef de l'État|chef de l'Etat|cheffe de l'État|cheffe de l'Etat|chef d'État|chef d'Etat|cheffe d'État|chefs d'État|chefs d'Etat|grand-duc|guide suprême|locataire de l'Élysée|locataire de l'Elysée|hôte de l'Élysée|hôte de l'Elysée|locataire de la Maison Blanche|locataire de la Maison-Blanche|maître du Kremlin|président élu|présidente élue|président de la République|présidente de la République|président de la Confédération|présidente de la Confédération",
    ],
    [
      "HEAD_OF_GOVERNMENT",
      "premier ministre|première ministre|premiers ministres|Premier ministre|chancelier|chancelière|chef du gouvernement|cheffe du gouvernement|chef de gouvernement|cheffe de gouvernement|président du gouvernement|présidente du gouvernement|vice-chancelier|président du Conseil italien|présidente du Conseil italienne|présidente du conseil italien|présidente du Conseil italien",
    ],
    [
      "LEADER",
      "dirigeant|dirigeante|dirigeants|leader|leaders|homme fort|numéro un|président du Conseil européen|présidente de la Commission européenne|président de la Commission européenne|guide|conseiller d'État",
    ],
    [
      "MINISTER",
      "ministre|ministres|ministre d'État|ministre délégué|ministre déléguée|secrétaire d'État|secrétaire d'Etat|secrétaire au Trésor|secrétaire à la Défense|secrétaire au Commerce|secrétaire à l'Énergie|chef de la diplomatie|cheffe de la diplomatie|chefs de la diplomatie|patron de la diplomatie|haut représentant|haute représentante|commissaire|commissaire européen|commissaire européenne|représentant au Commerce|représentante au Commerce|garde des Sceaux|ministre en chef",
    ],
    [
      "OFFICIAL",
      "ambassadeur|ambassadrice|ambassadeurs|émissaire|émissaires|envoyé spécial|envoyée spéciale|envoyé|envoyée|conseiller|conseillère|conseillers|conseiller à la sécurité nationale|conseillère à la sécurité nationale|conseiller diplomatique|conseillère diplomatique|secrétaire général|secrétaire générale|secrétaire du Conseil de sécurité|directeur général|directrice générale|directeur|directrice|gouverneur|gouverneure|maire|sénateur|sénatrice|député|députée|eurodéputé|eurodéputée|diplomate|consul|consule|consul général|vice-président|vice-présidente|vice-premier ministre|vice-première ministre|vice-ministre|chef d'état-major|cheffe d'état-major|chef du protocole|chef de cabinet|directeur de cabinet|chef|cheffe|négociateur|négociatrice|négociateur en chef|médiateur|médiatrice|représentant|représentante|représentant spécial|représentante spéciale|représentant permanent|procureur|procureure|économiste|analyste|politologue|historien|historienne|chercheur|chercheuse|expert|experte|spécialiste|chef de l'opposition|cheffe de l'opposition|opposant|opposante|prince héritier|prince|princesse|président de l'Assemblée nationale|présidente de l'Assemblée nationale|président du Sénat|présidente du Sénat|président de la Chambre|présidente de la Chambre|président du Parlement|présidente du Parlement|président du parlement|président du groupe|présidente du groupe|président du conseil d'administration|président du directoire|présidente du directoire|commandant|commandante|responsable|haut responsable|nonce|nonce apostolique|secrétaire d'État du Saint-Siège|interprète|militant|militante|préfet|préfète|coordinateur|coordinatrice|coprésident|coprésidente|administrateur|administratrice|haut-commissaire|haute-commissaire|chef de la délégation|cheffe de la délégation|présidente du Conseil national|président du Conseil national|délégué|déléguée|porte-drapeau|maréchal|général|colonel|amiral|capitaine|cardinal|archevêque|évêque|patriarche|métropolite|imam|grand imam|ayatollah|rabbin|grand rabbin|abbé|duc|duchesse|régent|cheikh|chargé d'affaires|chargée d'affaires|attaché|attachée|chef de mission|cheffe de mission|chef de délégation|cheffe de délégation|bourgmestre|bâtonnier|conseiller fédéral|conseillère fédérale|cheffe du protocole|chef des armées|chef rebelle|chef de guerre|premier secrétaire|secrétaire perpétuel|magistrat|magistrate|juge|procureur général",
    ],
    ["CONSORT", "première dame|épouse|époux|conjoint|compagne|compagnon"],
    [
      "BUSINESS",
      "PDG|P-DG|pdg|président-directeur général|présidente-directrice générale|patron|patronne|directeur exécutif|directrice exécutive|fondateur|fondatrice|cofondateur|cofondatrice|chef d'entreprise|homme d'affaires|femme d'affaires|entrepreneur|entrepreneuse|milliardaire|magnat|directeur financier|directrice financière|actionnaire",
    ],
    [
      "COUNTERPART",
      "homologue|homologues|son hôte|son invité|son invitée|ses hôtes|son interlocuteur|son interlocutrice|son alter ego|le visiteur|la visiteuse|son visiteur|sa visiteuse|maître de maison|maître des lieux|son collègue|sa collègue|collègue",
    ],
    ["SPOKESPERSON", "porte-parole"],
    [
      "CITIZEN",
      "ténor|soprano|baryton|cantatrice|danseur|danseuse|étoile|humoriste|gardien de but|attaquant|boxeur|couturier|pianiste|violoniste|violoncelliste|chanteur|chanteuse|musicien|musicienne|chef d'orchestre|cheffe d'orchestre|compositeur|compositrice|rappeur|acteur|actrice|comédien|comédienne|cinéaste|réalisateur|réalisatrice|écrivain|écrivaine|romancier|romancière|poète|poétesse|dramaturge|philosophe|théologien|théologienne|peintre|artiste|architecte|sculpteur|sculptrice|styliste|footballeur|footballeuse|joueur|joueuse|entraîneur|sélectionneur|athlète|nageur|nageuse|astronaute|cosmonaute|scientifique|physicien|physicienne|biologiste|chimiste|archéologue|anthropologue|sociologue|géographe|médecin|chirurgien|infirmière|ingénieur|ingénieure|avocat|avocate|journaliste|reporter|correspondant|correspondante|rédacteur en chef|rédactrice en chef|éditorialiste|chroniqueur|photographe|ancien combattant|rescapé|rescapée|survivant|survivante|dissident|dissidente|blogueur|blogueuse|prêtre|religieuse|pasteur|curé|enseignant|enseignante|professeure|étudiant|étudiante|agriculteur|pêcheur|ouvrier|chef cuisinier|conservateur du musée|candidat|candidate|stratège|consultant|banquier|banquière|investisseur|syndicaliste|lauréat|lauréate|mannequin|restaurateur|artisan|caporal|sergent|lieutenant|médecin-chef|patron de presse",
    ],
  ],
  femaleOffices:
    "présidente|reine|impératrice|souveraine|cheffe|première ministre|chancelière|dirigeante|ambassadrice|envoyée|conseillère|secrétaire générale|directrice|sénatrice|députée|vice-présidente|négociatrice|représentante|princesse|première dame|épouse|patronne|fondatrice|chercheuse|historienne|haute représentante|opposante|conjointe|compagne",
  officeCountries: {
    USA: "porte-parole de la Maison Blanche|porte-parole de la Maison-Blanche|porte-parole du Pentagone|secrétaire d'État américain|secrétaire au Trésor|secrétaire à la Défense|secrétaire au Commerce|secrétaire à l'Énergie|locataire de la Maison Blanche|locataire de la Maison-Blanche|représentant au Commerce|représentante au Commerce",
    FRA: "porte-parole de l'Élysée|porte-parole du Quai d'Orsay|conseiller de l'Élysée|locataire de l'Élysée|locataire de l'Elysée|hôte de l'Élysée|hôte de l'Elysée|garde des Sceaux|président de la République française",
    VAT: "pape|souverain pontife|secrétaire d'État du Saint-Siège|nonce apostolique",
    CHE: "présidente de la Confédération|président de la Confédération|conseiller fédéral|conseillère fédérale|chef du Département fédéral|cheffe du Département fédéral",
    IRN: "guide suprême",
    DEU: "chancelier fédéral|chancelière fédérale",
    RUS: "porte-parole du Kremlin|maître du Kremlin",
    ITA: "président du Conseil italien|présidente du Conseil italienne",
    CHN: "conseiller d'État",
  },
  officeModifiers:
    "adjoint|adjointe|délégué|déléguée|fédéral|fédérale|général|générale|national|nationale|spécial|spéciale|sortant|sortante|intérimaire|élu|élue|honoraire|exécutif|exécutive|diplomatique|permanent|permanente|principal|principale|suprême|européen|européenne|communautaire|haut|haute|conservatrice|socialiste|travailliste|nationaliste|islamiste|réformateur|libéral|libérale|social-démocrate|présidentiel|présidentielle|parlementaire|économique|politique|militaire|apostolique|démocrate|républicain|républicaine|chargé|chargée|premier|première|onusien|onusienne|d'alors|désigné|désignée|déchu|déchue|en exercice|par intérim|en chef|plénipotentiaire|hexagonal|centriste|octogénaire|septuagénaire",
  portfolios:
    "Affaires étrangères|affaires étrangères|Affaires Etrangères|Affaires extérieures|Relations extérieures|Europe|Affaires européennes|Défense|Armées|Intérieur|Économie|Economie|Finances|Commerce|Commerce extérieur|Justice|Énergie|Energie|Transition écologique|Transition énergétique|Écologie|Agriculture|Culture|Santé|Éducation|Education|Enseignement supérieur|Industrie|République|Conseil|Confédération|État|Etat|gouvernement|Trésor|Transports|Environnement|Climat|Tourisme|Recherche|Travail|Coopération|Sécurité nationale|sécurité nationale|sécurité|Sécurité|Affaires sociales|Intégration|Numérique|Budget|Pétrole|Mines|Eau|Outre-mer|Anciens combattants|Francophonie|politique étrangère|développement|Développement|diplomatie|Assemblée nationale|Sénat|Parlement|Chambre des représentants|Chambre|Bundestag|Knesset|Haut Conseil d'État|Unification|unification|Parti|parti|opposition|délégation|armée|junte|Communication|Presse|Investissement|Police|Renseignement|renseignement|services de renseignement|protocole",
  officeEpithets:
    "alors|aujourd'hui|désormais|nouveau|nouvelle|nouvel|actuel|actuelle|futur|future|jeune|vieux|puissant|puissante|alors|très|conservateur|ultraconservateur|populiste|autoproclamé|inamovible",
  captions: "à gauche|à droite|au centre|gauche|droite|centre",
  localOffices: "maire|gouverneur|gouverneure|préfet|préfète|évêque|archevêque|bourgmestre",
  worldOffices:
    "secrétaire général*|commissaire*|haut représentant|haute représentante|président de la commission européenne|présidente de la commission européenne|président de la commission|présidente de la commission|président du conseil européen|présidente du conseil européen|président du parlement européen|présidente du parlement européen|chef de la diplomatie européenne|cheffe de la diplomatie européenne|patron de l'otan|patron de l'onu|haut-commissaire|secrétaire exécutif|secrétaire exécutive|rapporteur spécial|rapporteuse spéciale",
  homeLinks: "de|du|de la|de l'|des|d'",
  officeLinks: "de|du|des|d'|à|au|aux|pour|chargé|chargée|en charge",
  articles: [
    ["male", "le|ce|cet|du|au"],
    ["female", "la|cette"],
    ["any", "l'"],
  ],
  descriptions:
    "centenaire|octogénaire|septuagénaire|sexagénaire|quinquagénaire|quadragénaire|milliardaire|homme politique|femme politique|responsable politique|politicien|politicienne|socialiste|conservateur|conservatrice|libéral|libérale|démocrate|républicain|républicaine|social-démocrate|travailliste|nationaliste|populiste|centriste|islamiste|banquier|banquière|avocat|avocate|juriste|économiste|autocrate|homme fort|intéressé|intéressée|élu|élue|édile|prélat|pontife|monarque|souverain|souveraine|vétéran|tribun|écologiste|communiste|leader|vieil homme|responsable|ex-banquier|ex-maire",
  partisans: {
    USA: "républicain|républicaine|démocrate|texan|new-yorkais",
    GBR: "travailliste|tory|écossais",
    FRA: "macroniste|insoumis|picard|amiénois|corrézien",
    DEU: "chrétien-démocrate|chrétienne-démocrate",
    BRA: "ancien syndicaliste|ancien métallo",
    ARG: "péroniste",
    VEN: "chaviste",
  },
  hostLinks: "en|à|au|aux|pour|auprès",
  pluralOffices:
    "présidents|présidentes|ministres|premiers ministres|premières ministres|chefs|cheffes|ambassadeurs|ambassadrices|secrétaires|chanceliers|rois|émissaires|envoyés|conseillers|dirigeants|homologues|commissaires|députés|sénateurs|représentants|directeurs|patrons|négociateurs",
  officeEllipses: "celui|celle|ceux|celles",
  strangers:
    "journaliste|journalistes|reporter|source|sources|fonctionnaire|fonctionnaires|témoin|témoins|observateur|observateurs|habitant|habitants|étudiant|étudiante|étudiants|militaire|militaires|soldat|membre|membres|participant|participants|passant|communiqué|commentateur|haut responsable|officiel|officiels|manifestant|manifestants|riverain|même source|conseiller|conseillère|conseillers|manifestante|manifestantes|opposants|partisans|proches|proche",
  former: "ancien|ancienne|anciens|ex|feu|défunt|prédécesseur|prédécesseure|déchu",
  kin: "épouse|époux|femme|mari|conjoint|compagne|fils|fille|frère|sœur|soeur|père|mère|première dame|gendre|neveu|beau-fils",
  pronouns: {
    former: "le premier|la première",
    latter: "ce dernier|cette dernière|celui-ci|celle-ci|le second|la seconde",
    he: "il|lui-même",
    she: "elle|elle-même",
    they: "ils|elles|eux|tous deux|tous les deux|toutes deux|toutes les deux|les deux|le duo|le tandem|le trio",
    their: "leur|leurs",
    whose: "son|sa|ses",
    nobody:
      "il y a|il y avait|il y aura|il y eut|il faut|il fallait|il faudra|il faudrait|il s'agit|il s'agissait|il s'agira|il est question|il a été question|il n'a jamais été question|il n'y a|il n'y avait|il convient|il importe|il semble|il est possible|il est temps|il est prévu|il est clair|il reste|il existe|il ne s'agit|il est important|il est nécessaire|il n'est pas question|il pleut|il suffit|il est probable|il se peut|il n'est pas exclu|il est essentiel|son tour",
  },
  hosts: "hôte|hôtesse|maître de maison|maître des lieux",
  guests: "hôte|invité|invitée|visiteur|visiteuse",
  bothLeaders:
    "deux dirigeants|deux présidents|deux hommes|deux femmes|deux chefs d'État|deux chefs d'Etat|deux ministres|deux chefs de la diplomatie|deux premiers ministres|deux leaders|deux chefs de gouvernement|deux homologues|deux diplomates|deux responsables|deux souverains|deux chanceliers|deux alliés|deux interlocuteurs|deux protagonistes|deux partenaires|deux couples|deux dignitaires|les dirigeants|les présidents|les chefs d'État|les chefs d'Etat|les ministres|trois dirigeants|trois présidents|trois hommes|quatre dirigeants|président et son invité",
  bothSides:
    "deux pays|deux parties|deux camps|deux nations|deux gouvernements|deux États|deux Etats|deux capitales|deux voisins|deux délégations|deux puissances|deux peuples|deux rivaux|deux ennemis|les parties|deux administrations|trois pays|deux bords|deux puissances régionales",
};
