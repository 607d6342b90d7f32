import type { LanguageData } from "../../lexicon.js";

export const gifts: LanguageData["gifts"] = {
  give: "offert|offre|offrent|offrait|offrit|offrir|offrira|remis|remet|remettait|remit|remettre|donné|fait cadeau d'|fait cadeau de|fait don d'|fait don de|fait présent d'|fait présent de|apporté|apporte|apportait|présenté|gratifié|tendu|glissé|fait parvenir|fit cadeau d'|offerts|offerte|offrant|remettant|apportait dans ses bagages|confié",
  receive:
    "reçu|reçoit|reçut|reçu en retour|reçu en cadeau|reçu des mains|s'est vu offrir|s'est vue offrir|s'est vu remettre|s'est vue remettre|se voit offrir|se voit remettre|a eu droit à|hérité|repart avec|repartira avec|est reparti avec|est repartie avec|emporte|emporté|accepté",
  givenBy:
    "offert par|offerte par|offerts par|offertes par|remis par|remise par|cadeau de|cadeau d'|présent de|cadeaux de|cadeau du|don de|donné par|reçu de|reçue de|reçus de|que lui a remis|que lui a remise|que lui a offert|que lui a offerte|que lui avait offert|que lui avait remis",
  nouns: "cadeau|cadeaux|présents|souvenir|souvenirs|offrande|don",
  with: "avec",
  to: "à|au|aux|pour|à l'intention de|à l'attention de|destiné à|destinée à",
  from: "de|par|du|de la part de|des mains de",
  notThings:
    "discours|allocution|interview|entretien|soutien|appui|déclaration|déclarations|assurance|assurances|garantie|garanties|occasion|chance|remerciements|détails|lettres de créance|rapport|proposition|propositions|plan|plans|aide|assistance|condoléances|félicitations|excuses|approbation|autorisation|permission|priorité|importance|impulsion|élan|avertissement|vue|vues|preuve|preuves|réponse|réponses|conférence de presse|réception|accueil|prêt|prêts|financement|argent|formation|lecture|rôle|message|messages|signal|espoir|parole|mot|mots|nom|noms|ordre|temps|armes|missiles|chars|vaccins|nourriture|paix|toast|sécurité|services|informations|coopération|projet|vision|invitation|médiation|cessez-le-feu|explication|explications|conseils|conseil|accès|attention|engagement|prix|position|défi|menace|risque|problème|liste|feuille de route|initiative|résultats|image|raison|raisons|droits|statut|territoire|contrôle|pouvoir|autorité|mandat|bénédiction|feu vert|asile|refuge|capacités|capacité|technologie|troupes|soldats|milliard|milliards|million|millions|dons|subventions|siège|plateforme|tribune|visa|visas|nationalité|pétition|exigences|conditions|ultimatum|dîner|déjeuner|banquet|rendez-vous|visite|hospitalité|perspective|perspectives|possibilité|cadre|suite|suites|fin|démission|copie du rapport|compte|main|bras|avantage|avantages|honneur|honneurs|préférence|naissance|raison|tort|ordres|consigne|légitimité|répit|sortie|visage|spectacle|concessions|dossier|journalistes|presse|leur accord|son accord|accord|accords|traité|contrat|contrats|lettre|sanctions|démenti|critiques|président|ministre|délégation|délégations|ambassadeur|homologue|couple présidentiel|corruption|tête|relations|lustre|bilan|gage|gages|pied|obus|munitions|otages",
  complements:
    "sculpté|sculptée|gravé|gravée|fabriqué|fabriquée|orné|ornée|signé|signée|représentant|décoré|décorée|daté|datée|traduits|traduit|traduite|réalisé|réalisée|provenant|issu|issue|valant|d'une valeur|avec|à son effigie|dont|pour|taillé|taillée|dédicacé|dédicacée|relié|reliée|symbole|destiné|destinée|en souvenir|aux armes|tiré|tirée",
  adjectiveEndings: "",
};
