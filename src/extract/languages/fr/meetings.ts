import type { LanguageData } from "../../lexicon.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    ["SUMMIT", "sommet|sommets|sommet bilatéral|réunion au sommet|rencontre au sommet"],
    [
      "TALKS",
      "entretien|entretiens|rencontre|rencontres|rencontre bilatérale|entretien bilatéral|réunion|réunions|pourparlers|discussions|discussion|consultations|négociations|conversation|conversations|tête-à-tête|tête à tête|tête-a-tête|audience|dialogue|entrevue|entrevues|poignée de main|face-à-face|face à face|réunion de travail|séance de travail|aparté|bilatérale|trilatérale|entretien à trois|retrouvailles|échange|échanges|concertation|séminaire|conseil des ministres franco-allemand|conseil des ministres",
    ],
    [
      "CALL",
      "appel téléphonique|coup de téléphone|coup de fil|entretien téléphonique|entretiens téléphoniques|conversation téléphonique|échange téléphonique|visioconférence|vidéoconférence|appel vidéo|réunion en visioconférence|sommet virtuel|réunion virtuelle|appel|conférence téléphonique",
    ],
    [
      "BANQUET",
      "banquet|banquet d'État|banquet d'Etat|dîner|dîner d'État|dîner d'Etat|dîner de gala|dîner officiel|dîner de travail|déjeuner|déjeuner de travail|déjeuner officiel|petit-déjeuner|réception|petit déjeuner|thé",
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
      "sommet des dirigeants|sommet annuel|conférence de paix|conférence pour la paix|conférence sur la paix|sommet pour la paix|réunion ministérielle|assemblée générale|séance plénière|sommet trilatéral|conférence des donateurs|conférence internationale|réunion des ministres|sommet de la paix",
    ],
  ],
  verbs: [
    [
      "TALKS",
      "rencontré|rencontre|rencontrent|rencontrait|rencontrer|rencontrera|rencontreront|rencontra|reçu|reçoit|reçoivent|recevait|recevoir|recevra|reçut|accueilli|accueille|accueillait|accueillir|accueillera|accueillit|s'est entretenu avec|s'est entretenue avec|s'est entretenu|s'est entretenue|se sont entretenus|se sont entretenues|s'entretient|s'entretient avec|s'entretenir|s'entretenir avec|s'entretiendra|s'entretiendra avec|s'entretiendront|s'entretenait|s'entretenait avec|se sont rencontrés|se sont rencontrées|se rencontrent|se rencontrer|se rencontreront|se sont retrouvés|se sont retrouvées|se sont réunis|se sont réunies|se retrouvent|se retrouver|se retrouveront|se sont vus|se sont vues|se voir|se verront|se sont parlé|s'est réuni avec|s'est réunie avec|réuni avec|discuté avec|discuté|a vu|ont vu|verra|doit voir|conféré avec|négocié avec|échangé avec|reçu en audience|a été reçu|a été reçue|ont été reçus|a été reçu par|a été reçue par|ont été reçus par|a été accueilli par|a été accueillie par|reçu par|reçue par|accueilli par|accueillie par|retrouvé|retrouve|retrouvera|retrouver|serré la main|s'est assis|a convié|avait convié|convié|invité à sa table|attendait|ont signé|ont paraphé|ont assisté|ont présidé|ont scellé|entretenu|entretenue|entretenus|s'était entretenu|s'étaient entretenus|s'étaient rencontrés|s'étaient vus|accueillant|recevant|rencontrant|a ouvert ses portes à|rendu visite à",
    ],
    [
      "CALL",
      "téléphoné|téléphone à|téléphoner|appelé au téléphone|a appelé|s'est entretenu par téléphone|s'est entretenu par téléphone avec|s'est entretenue par téléphone avec|s'est entretenue par téléphone|se sont entretenus par téléphone|s'est entretenu au téléphone|s'est entretenu au téléphone avec|s'entretiendra par téléphone|se sont parlé au téléphone|se sont parlé par téléphone|parlé au téléphone avec|échangé par téléphone|échangé par téléphone avec|s'est entretenu en visioconférence|s'est entretenu par visioconférence|se sont entretenus par visioconférence",
    ],
    [
      "BANQUET",
      "dîné|dîne|dînent|dîner avec|dînera|dîneront|déjeuné|déjeune|déjeunera|déjeuneront|déjeuner avec|déjeunaient|dînaient|partagé un dîner|partagé un déjeuner|trinqué",
    ],
  ],
  infinitives:
    "rencontrer|recevoir|accueillir|s'entretenir|s'entretenir avec|se rencontrer|se retrouver|se voir|dîner|dîner avec|déjeuner avec|téléphoner|retrouver|convier",
  separately: "séparément|séparés|séparée|tour à tour|successivement|chacun",
  hosts: "a reçu|reçoit|recevait|avait reçu|a accueilli|accueille|accueillait|a offert|reçu par",
  between: "entre|réunissant|rassemblant|de",
  with: "avec|et|en compagnie de|aux côtés de|à|par",
  margins:
    "en marge de|en marge du|en marge d'|en marge des|à l'occasion de|à l'occasion du|lors de|lors du|pendant|durant|au cours de|au cours du|dans le cadre de|dans le cadre du|à la veille de|à la veille du|au|avant",
  planned:
    "doit|doivent|devra|devront|devait|devaient|devrait|devraient|prévu|prévue|prévus|prévues|prévoit|prévoient|est attendu|est attendue|sont attendus|attendu à|attendu en|attendu lundi|se rendra|se rendront|aura lieu|auront lieu|se tiendra|se tiendront|recevra|rencontrera|rencontreront|accueillera|s'entretiendra|s'entretiendront|se retrouveront|se rencontreront|organisera|réunira|réuniront|retrouvera|verra|verront|sera|seront|ira|iront|viendra|partira|s'envolera|dînera|dîneront|déjeunera|participera|prochain|prochaine|prochains|prochaines|la semaine prochaine|le mois prochain|l'an prochain|l'année prochaine|demain|à venir|programmé|programmée|compte se rendre|entend se rendre|va rencontrer|vont se rencontrer|va recevoir|vont|va se rendre|va accueillir|va s'entretenir|s'apprête à|s'apprêtent à|invité à se rendre|a accepté l'invitation|acceptée une invitation|convenus de se|convenu de se revoir|sont convenus|au programme|à l'agenda|préparer|préparent|préparatifs|en vue de|d'ici la fin|avant la fin de l'année|promis de retourner|figure au programme|pourra|feront|fera|effectuera|arrivera|arriveront|gagnera|rejoindra|poursuivra|quittera",
  postponed:
    "reporté|reportée|reportés|reporter|reporte|report|ajourné|ajournée|différé|différée|repoussé|repoussée|décalé|décalée|remis à plus tard|remise à plus tard|la reporter|le reporter|renvoyé à",
  cancelled:
    "annulé|annulée|annulés|annulées|annule|annuler|annulation|renoncé à|a dû renoncer|renonce à|tombé à l'eau|décommandé|décommandée|supprimé|n'aura pas lieu|n'auront pas lieu|n'aura finalement pas lieu",
  denied:
    "n'a pas rencontré|n'ont pas rencontré|n'avait pas rencontré|ne rencontrera pas|ne se rencontreront pas|ne se sont pas rencontrés|ne se sont pas vus|ne recevra pas|n'a pas reçu|ne s'entretiendra pas|n'a pas eu lieu|n'ont pas eu lieu|n'aura pas de|aucune rencontre|aucun entretien|aucun sommet|aucune réunion|aucune visite|aucun contact|aucun tête-à-tête|pas de rencontre|pas d'entretien|pas de sommet|n'est prévu|n'est prévue|n'est pas prévu|n'est pas prévue|n'est à l'ordre du jour|n'est pas à l'ordre du jour|démenti|dément|démentent|exclu|exclut|a refusé de rencontrer|refuse de rencontrer|refusé de recevoir|sans rencontrer|jamais rencontré|n'a jamais rencontré|jamais été question|n'est pas question|n'était pas prévu|n'était pas là|n'a pas été reçu|n'a pas eu d'entretien|ne figure pas|n'avait plus mis les pieds|n'était pas venu|n'était plus venu|n'a pas mis les pieds|n'a pas vu|ni rencontre|ne se rendra pas|ne viendra pas|ne viendrait pas|n'ira pas|n'est pas venu|pas convié|pas conviée|pas invité|pas invitée",
  hypothetical:
    "pourrait|pourraient|si|éventuel|éventuelle|possible|hypothétique|espère rencontrer|souhaite rencontrer|souhaitait rencontrer|veut rencontrer|prêt à rencontrer|prêt à recevoir|prêt à accueillir|prête à accueillir|prêts à|disposé à|ouvert à|proposé de rencontrer|proposé une rencontre|propose une rencontre|proposé un sommet|propose d'accueillir|proposé d'accueillir|a appelé à|appelle à|spéculations|rumeurs|évoqué l'hypothèse|hypothèse|n'exclut pas|n'a pas exclu|envisage|envisagé|envisagée|rêve|espère|espérer|aimerait|voudrait|souhaiterait|serait|seraient|aurait|auraient|tiendrait|remplace|reprise du dialogue|reprise des pourparlers|reprendre le dialogue|relancer le dialogue|réclame|réclamé|à condition|sans conditions préalables|dans l'hypothèse|ait lieu|idée d'un|idée d'une|projet de rencontre",
  earlier:
    "précédent|précédente|précédents|précédentes|dernier|dernière|derniers|dernières|passé|depuis|il y a|première rencontre remontait|remontait|remonte|remontaient|s'étaient rencontrés|s'était rendu|avait rencontré|avait reçu|avaient rencontré|avait été reçu|l'an dernier|antérieur|avait déjà",
  pluperfect: "avait|avaient|s'était|s'étaient",
  again:
    "à nouveau|de nouveau|nouveau|nouvelle|deuxième|troisième|prochain|prochaine|autre|annuel|annuelle|régulier|régulière|futur|future|encore une fois",
  phone: "par téléphone|au téléphone|téléphonique|téléphoniques|téléphoné",
  video:
    "par visioconférence|en visioconférence|visioconférence|vidéoconférence|par vidéo|en visio|à distance|virtuel|virtuelle|par écran interposé",
  in: "à|au|aux|en|près de|vers",
  at: "au|aux|vers|dans|devant",
  capital: "capitale",
  here: "ici|sur place",
};
