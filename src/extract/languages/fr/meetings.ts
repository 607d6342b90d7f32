import type { LanguageData } from "../../lexicon.js";
import { calls, encounters, meals, talks } from "./meeting-verbs.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    ["SUMMIT", "sommet|sommets|sommet bilatéral|réunion au sommet|rencontre au sommet"],
    [
      "TALKS",
      "accolade|accolades|conciliabule|poignées de main|rendez-vous|apartés|têtes-à-têtes|rencontre à trois|réunion à trois|audiences|face-à-face|visite de courtoisie|entretien|entretiens|rencontre|rencontres|rencontre bilatérale|entretien bilatéral|réunion|réunions|pourparlers|discussions|discussion|consultations|négociations|conversation|conversations|tête-à-tête|tête à tête|tête-a-tête|audience|dialogue|entrevue|entrevues|poignée de main|face-à-face|face à face|réunion de travail|séance de travail|aparté|bilatérale|trilatérale|entretien à trois|retrouvailles|échange|échanges|concertation|séminaire|conseil des ministres franco-allemand|conseil des ministres",
    ],
    [
      "CALL",
      "contact téléphonique|coups de fil|coups de téléphone|appels téléphoniques|échanges téléphoniques|échange par téléphone|appel téléphonique|coup de téléphone|coup de fil|entretien téléphonique|entretiens téléphoniques|conversation téléphonique|échange téléphonique|visioconférence|vidéoconférence|appel vidéo|réunion en visioconférence|sommet virtuel|réunion virtuelle|appel|conférence téléphonique",
    ],
    [
      "BANQUET",
      "banquet|banquet d'État|banquet d'Etat|dîner|dîner d'État|dîner d'Etat|dîner de gala|dîner officiel|dîner de travail|déjeuner|déjeuner de travail|déjeuner officiel|petit-déjeuner|réception|petit déjeuner|le thé avec|prendre le thé|autour d'un thé",
    ],
    [
      "FORUM",
      "forum|forum économique|forum d'affaires|forum des affaires|conférence|colloque|table ronde|forum des entreprises|symposium",
    ],
    [
      "CEREMONY",
      "cérémonie|cérémonies|cérémonie d'accueil|cérémonie de bienvenue|cérémonie de signature|parade|défilé|inauguration|funérailles|obsèques|couronnement|investiture|commémoration|commémorations|dépôt de gerbe|cérémonie d'ouverture",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "conférence humanitaire|conférence des donateurs|conférence de donateurs|conférence de bailleurs|conférence des bailleurs|sommet informel|sommet extraordinaire|sommet régional|sommet européen|sommet des chefs d'État|sommet des chefs d'Etat|sommet pour un nouveau pacte|sommet mondial|conférence ministérielle|réunion de haut niveau|sommet des dirigeants|sommet annuel|conférence de paix|conférence pour la paix|conférence sur la paix|sommet pour la paix|réunion ministérielle|assemblée générale|séance plénière|sommet trilatéral|conférence des donateurs|conférence internationale|réunion des ministres|sommet de la paix",
    ],
  ],
  verbs: [
    ["TALKS", `${encounters.all}|${talks.all}`],
    ["CALL", calls.all],
    ["BANQUET", meals.all],
  ],
  infinitives: [encounters.base, talks.base, calls.base, meals.base].join("|"),
  subjunctives: "reçoive|s'entretienne|s'entretiennent|se réunisse|se réunissent|se voient",
  asking:
    "veut|voulait|souhaite|souhaitait|demande|demandé|demandait|réclame|réclamé|réclamait|propose|proposé|proposait|sollicite|sollicité|voudrait|suggère|suggéré|obtenir|cherche|plaide pour|plaidé pour|insiste pour",
  talking: talks.all,
  present:
    "l'attend|l'y attend|dîne|déjeune|attend|reçoit|reçoivent|accueille|s'entretient|s'entretiennent|se réunit|se réunissent|se rencontrent|se retrouvent|se voient|dîne|dînent|déjeune|déjeunent|s'entretient avec|retrouve|revoit",
  stances:
    "connaissent|connaissaient|connaît|veulent|voulaient|veut|saluent|ont salué|condamnent|ont condamné|condamne|soutiennent|soutenaient|soutient|refusent|refuse|croient|croit|espèrent|espère|aiment|aime|partagent|partage|craignent|craint|restent|reste|demeurent|regrettent|détestent|divergent|diffèrent|semblent|paraissent|souhaitent|souhaite|peuvent|doivent|sympathise|rivalise|rompu|rompt|brouillé|brouillée|fâché|fâchée|en désaccord|d'accord|guerre|relations|relation|liens|amitié|alliance|conflit|querelle|brouille|comparer|comparé",
  notMeetings:
    "échanges commerciaux|échanges économiques|échanges culturels|échange de prisonniers|échanges bilatéraux|volume des échanges|échange de tirs|appel à|appel au|appel aux|conversation avec la presse|groupe de contact|rencontre avec la presse|conférence de presse|point de presse|salle de conférence|salle de réunion|salon de réception|service à thé",
  denying: "démenti|dément|démentent|démentait|nié|nie|réfuté|réfute|infondé|infondée|infondées|sans fondement",
  reports: "que|qu'|avoir|tout|toute|rumeur|rumeurs|information|informations|selon lesquelles",
  relatives: "qui|que|qu'|dont|lequel|laquelle|lesquels|lesquelles|auquel|duquel",
  conjunctions:
    "où|tandis que|tandis qu'|alors que|alors qu'|mais|lorsque|lorsqu'|quand|après avoir|après s'être|avant de|avant d'|après que|avant que|parce que|car|puisque|bien que|pendant que|ajoutant|affirmant|selon lesquelles|afin de|afin que|pour que|depuis que|dès que|après|avant|à l'issue de|à l'issue d'|au terme de|au terme d'|lors de|lors d'|lors du|au cours de|au cours d'|sans",
  complementizers: "si|s'il|s'ils|s'elle",
  with: "à côté de|à côté du|à côté d'|aux côtés d'|en compagnie d'|avec|par|aux côtés de|aux côtés du|en compagnie de|en compagnie du|accompagné de|accompagnée de|face à|en présence de|en présence du",
  between: "entre|réunissant|rassemblant|associant|parmi",
  of: "de|du|des|d'|de la|de l'",
  to: "à|au|aux",
  aside:
    "sur|pour|contre|chez|en|dans|sous|vers|sans|selon|d'après|depuis|dès|envers|malgré|comme|concernant|grâce à|via|dont|outre|sauf|hors|en l'honneur de|en l'honneur du|à propos de|au nom de|en faveur de|auprès de|auprès du|à la place de|à l'invitation de|à l'invitation du|au sujet de",
  guests:
    "voisin|voisine|collègue|ami|amie|rival|homologue|nouveau|nouvelle|hôte|invité|alors|futur|future|ancien|ancienne|défunt|actuel|actuelle|propre|tout|jeune",
  clitics: [
    ["male", "le"],
    ["female", "la"],
    ["any", "l'|les|lui|leur|l'a|l'ont|l'avait"],
  ],
  delegations:
    "délégation|délégations|négociateurs|négociatrices|représentants|représentant|émissaires|ministres|diplomates|responsables|dirigeants|experts|présidents|chefs de la diplomatie|équipes|hauts responsables|médiateurs|gouvernements",
  honours: "en l'honneur de|en l'honneur du|pour|en l'honneur des|offert à|à",
  jointly:
    "à trois|trilatérale|trilatéral|ensemble|à quatre|conjointement|tripartite|aux côtés de|en compagnie de|avec à ses côtés",
  separately: "puis|rencontres avec|l'un|l'une|l'autre|séparément|séparés|séparée|tour à tour|successivement|chacun",
  hosts: "a reçu|reçoit|recevait|avait reçu|a accueilli|accueille|accueillait|a offert|reçu par",
  attending:
    "particip*|assist*|prend part|prendra part|pris part|sera présent|sera présente|viendra|prendra la parole|coprésid*|présid*|accueill*|ouvrira|a ouvert|est attendu|est attendue|doit retrouver|se rendra|rejoindra|sont attendus|réunira|réunit|a réuni|prendre part",
  margins: "en marge",
  planned: [
    "fixé au|fixée au|fixé à|fixée à|mettra le cap|à son agenda|a rendez-vous|ont rendez-vous|avant que|est annoncé|est annoncée|attendus à|doit|doivent|devra|devront|devait|devaient|devrait|devraient|prévu|prévue|prévus|prévues|prévoit|prévoient|est attendu|est attendue|sont attendus|attendu à|attendu en|attendu lundi|se rendra|se rendront|aura lieu|auront lieu|se tiendra|se tiendront|recevra|rencontrera|rencontreront|accueillera|s'entretiendra|s'entretiendront|se retrouveront|se rencontreront|organisera|réunira|réuniront|retrouvera|verra|verront|sera|seront|ira|iront|viendra|partira|s'envolera|dînera|dîneront|déjeunera|participera|prochain|prochaine|prochains|prochaines|la semaine prochaine|le mois prochain|l'an prochain|l'année prochaine|demain|à venir|programmé|programmée|compte se rendre|entend se rendre|va rencontrer|vont se rencontrer|va recevoir|vont|va se rendre|va accueillir|va s'entretenir|s'apprête à|s'apprêtent à|invité à se rendre|a accepté l'invitation|acceptée une invitation|convenus de se|convenu de se revoir|sont convenus|au programme|à l'agenda|préparer|préparent|préparatifs|en vue de|d'ici la fin|avant la fin de l'année|promis de retourner|figure au programme|pourra|feront|fera|effectuera|arrivera|arriveront|gagnera|rejoindra|poursuivra|quittera",
    encounters.future,
    talks.future,
    calls.future,
    meals.future,
  ].join("|"),
  postponed:
    "reportées|décalés|décale|repousse|glissé au|remis à|remise à|reprogrammé|reprogrammée|reporté|reportée|reportés|reporter|reporte|report|ajourné|ajournée|différé|différée|repoussé|repoussée|décalé|décalée|remis à plus tard|remise à plus tard|la reporter|le reporter|renvoyé à",
  cancelled:
    "capoté|supprimée|passé à la trappe|tombée à l'eau|annulées|décommande|est tombé|annulé|annulée|annulés|annulées|annule|annuler|annulation|renoncé à|a dû renoncer|renonce à|tombé à l'eau|décommandé|décommandée|supprimé|n'aura pas lieu|n'auront pas lieu|n'aura finalement pas lieu",
  denied:
    "ne prévoit pas|ne prévoyait pas|a évité|ont évité|éviter de croiser|évitait|sans se voir|snobé|boudé|pas un mot|n'ont pas concordé|n'a pas pu|n'ont pas pu|à peine salué|tout contact|tout entretien|toute rencontre|tout tête-à-tête|se sont à peine|n'y a pas eu|n'y a eu|pas davantage|n'a pas rencontré|n'ont pas rencontré|n'avait pas rencontré|ne rencontrera pas|ne se rencontreront pas|ne se sont pas rencontrés|ne se sont pas vus|ne recevra pas|n'a pas reçu|ne s'entretiendra pas|n'a pas eu lieu|n'ont pas eu lieu|n'aura pas de|aucune rencontre|aucun entretien|aucun sommet|aucune réunion|aucune visite|aucun contact|aucun tête-à-tête|pas de rencontre|pas d'entretien|pas de sommet|n'est prévu|n'est prévue|n'est pas prévu|n'est pas prévue|n'est à l'ordre du jour|n'est pas à l'ordre du jour|démenti|dément|démentent|exclu|exclut|a refusé de rencontrer|refuse de rencontrer|refusé de recevoir|sans rencontrer|jamais rencontré|n'a jamais rencontré|jamais été question|n'est pas question|n'était pas prévu|n'était pas là|n'a pas été reçu|n'a pas eu d'entretien|ne figure pas|n'avait plus mis les pieds|n'était pas venu|n'était plus venu|n'a pas mis les pieds|n'a pas vu|ni rencontre|ne se rendra pas|ne viendra pas|ne viendrait pas|n'ira pas|n'est pas venu|pas convié|pas conviée|pas invité|pas invitée",
  hypothetical:
    "pourrait|pourraient|si|éventuel|éventuelle|possible|hypothétique|espère rencontrer|souhaite rencontrer|souhaitait rencontrer|veut rencontrer|prêt à rencontrer|prêt à recevoir|prêt à accueillir|prête à accueillir|prêts à|disposé à|ouvert à|proposé de rencontrer|proposé une rencontre|propose une rencontre|proposé un sommet|propose d'accueillir|proposé d'accueillir|a appelé à|appelle à|spéculations|rumeurs|évoqué l'hypothèse|hypothèse|n'exclut pas|n'a pas exclu|envisage|envisagé|envisagée|rêve|espère|espérer|aimerait|voudrait|souhaiterait|serait|seraient|aurait|auraient|tiendrait|remplace|reprise du dialogue|reprise des pourparlers|reprendre le dialogue|relancer le dialogue|réclame|réclamé|à condition|sans conditions préalables|dans l'hypothèse|ait lieu|idée d'un|idée d'une|projet de rencontre",
  wished:
    "veut|veulent|voulait|voudrait|voudraient|souhaite|souhaitent|souhaitait|souhaiterait|espère|espèrent|espérait|aimerait|aimeraient|désire|prêt|prête|prêts|disposé|disposée|exhorte|exhorté|pressé de|demande à|demandé à|propose de|proposé de|cherche à|tente de|pourrait|pourraient|devrait|devraient|refuse de|refusé de|souhaité|voulu|désirait|aurait aimé|cherchait à|cherché à|tenté de|envie de|prêt à|prête à|disposé à|disposée à|pouvoir|rêve de|rêvait de|ambitionne de|hésite à|exclut de|exclu de|éviter de|évité de|au lieu de|plutôt que de|faute de|s'est dit prêt|espoir d'|espoir de",
  turned: [
    ["à", "a appelé|appelle|avait appelé|ont appelé|a exhorté"],
    ["pour|comme|dans|en", "a salué|salue|avait salué|ont salué|saluait|salua"],
  ],
  earlier:
    "précédent|précédente|précédents|précédentes|dernier|dernière|derniers|dernières|passé|depuis|il y a|première rencontre remontait|remontait|remonte|remontaient|s'étaient rencontrés|s'était rendu|avait rencontré|avait reçu|avaient rencontré|avait été reçu|l'an dernier|antérieur|avait déjà",
  pluperfect: "avait|avaient|s'était|s'étaient",
  again:
    "à nouveau|de nouveau|nouveau|nouvelle|deuxième|troisième|prochain|prochaine|autre|annuel|annuelle|régulier|régulière|futur|future|encore une fois",
  phone: "le téléphone|au bout du fil|en ligne|par téléphone|au téléphone|téléphonique|téléphoniques|téléphoné",
  video:
    "par visioconférence|en visioconférence|visioconférence|vidéoconférence|par vidéo|en visio|à distance|virtuel|virtuelle|par écran interposé",
  in: "à|au|aux|en|près de|vers",
  at: "au|aux|vers|dans|devant",
  capital: "capitale",
  here: "ici|sur place|dans la même ville|dans cette ville|dans la ville",
  there:
    "là-bas|y a rencontré|y a reçu|y avait|y avaient|y ont|y rencontrera|y recevra|y retrouvera|y retrouve|y rencontre|y sera|y seront|s'y sont|s'y est|s'y était|y était",
  venues:
    "palais|résidence|hôtel|aéroport|base|université|château|villa|stade|cathédrale|musée|centre|siège|chancellerie|parlement|port|caserne|ministère|hôtel de ville|mairie|banlieue|quartier|cœur",
  situations:
    "guerre|cessez-le-feu|trêve|crise|conflit|situation|combats|violences|violence|ambassade|ambassadeur|ambassadrice|consulat|attaque|attaques|attentat|attentats|élections|élection|troupes|otages|aide|troubles|manifestations|putsch|gouvernement|autorités|régime|junte|dirigeants|processus|reconstruction|né|née|paix|pouvoir|famine|tué|tués|blessés|victimes|détenu|détenus|opérations|quotidien",
};
