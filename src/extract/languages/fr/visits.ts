import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visité|visite|visitera|visiter|visitait|s'est rendu|s'est rendue|se sont rendus|se rend|se rendent|se rendra|se rendront|se rendre|se rendait|se rendit|s'était rendu|s'était rendue|rendra|s'envolera pour|s'envoler pour|s'envole pour|s'est envolé pour|s'est envolée pour|s'envolera|s'envoler|parti pour|partie pour|part pour|partira pour|partir pour|repartie|repartira pour|a gagné|gagnera|venu en|venue en|venir en|viendra en|vient en|venir à|ira|allé à|allé en|allée en|allé au|ira en|iront en|retourner en|retourner à|retournera|s'arrêtera|fera étape|fait étape|fera escale|fait escale|en route pour|en partance pour|rejoindra|est venu|est venue|était venu|n'était venu|a foulé|foulé|rentré de|rentre de|rentré d'|revenu de|revient de|de retour de|repart de|reparti de|en route vers|en route pour|fait le voyage|a fait le voyage|s'est rendu en|poursuivra|poursuivra sa tournée|poursuit sa tournée|sillonne|sillonné|viendra|vient|venu|venue|venir|viennent|venait|fera le déplacement|fait le déplacement|avait fait le voyage|parcouru|a parcouru|foulera|s'arrêter|s'arrête|s'arrêtera|s'arrêtait|s'est arrêté|s'était rendu|s'y rendra|se rendre|doit se rendre|gagner|gagne|retourne|retourné|est retourné|allé|est allé|ira|iront|allait|s'envole|s'envolera|met le cap sur|a mis le cap sur|voyage|voyagera",
  nouns:
    "visite|visites|voyage|déplacement|déplacements|séjour|tournée|visite d'État|visite d'Etat|visite officielle|visite de travail|venue|escale|étape|visite éclair|périple|retour|halte|crochet|virée|voyage d'État|voyage d'Etat|voyage officiel|équipée|arrivée|passage",
  kinds: [
    ["STATE_VISIT", "visite d'État|visite d'Etat|visites d'État|visites d'Etat"],
    ["OFFICIAL_VISIT", "visite officielle|visites officielles|voyage officiel|déplacement officiel"],
    ["WORKING_VISIT", "visite de travail|déplacement de travail"],
    ["PRIVATE_VISIT", "visite privée|voyage privé|déplacement privé"],
  ],
  arrivals:
    "arrivé à|arrivée à|arrivés à|arrivé en|arrivée en|arrivé au|arrivée au|arrivés en|est arrivé|est arrivée|sont arrivés|arrivé dimanche|arrive à|arrive en|arrive au|arriver à|arrivera à|arrivera en|arrivait à|arriva à|atterri à|atterri en|a atterri|ont atterri|atterrit|atterrira|atterri|s'est posé|s'est posée|débarqué à|débarqué en|débarque à|était à|était en|était au|est à|est en visite|en visite à|en visite en|en visite au|en visite dans|en déplacement à|en déplacement en|séjourne à|séjourné à|arrivé|arrivée|arrivés|arriver|arrivera|arrivait|reçu à|reçue à|accueilli à|accueillie à|attendu à|attendue à|attendu en|attendue en|est attendu|est attendue|attendu|attendue|se trouve à|se trouve en|se trouvait à|se trouvait en|présent à|présente à|a passé|en visite|en visite officielle|en visite d'État|en visite d'Etat|en voyage officiel|en déplacement|en tournée|en escale|débarque|débarqué|débarquera|atterri|s'est posé à|posé|foulé le sol|séjournait|descend à|ici à|descendu d'avion|invité à|convié à",
  hosting:
    "reçu|reçoit|recevait|recevra|reçut|recevoir|reçue|reçus|accueilli|accueille|accueillait|accueillera|accueillir|accueillie|accueillis|convié|retenu|invité|accueillit",
  unsure: "pourrait|pourraient|aurait pu|souhaiterait|voudrait|si",
  passive: "a été|ont été|été|fut|furent|est|sont|sera|seront|être|était",
  by: "par",
  to: "à|en|au|aux|pour|vers|dans|de|du",
};
