import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visita|visiterà|ha visitato|visitato|visitare|si è recato|si è recata|si sono recati|si reca|si recano|si recherà|si recheranno|recarsi|si era recato|si recò|è andato|è andata|andrà|andare|è volato|è volata|vola|volerà|volare|è partito per|è partita per|parte per|partirà per|ripartire per|proseguirà per|ha raggiunto|raggiungerà|è tornato|è tornata|tornare in|tornerà in|farà tappa|ha fatto tappa|farà scalo|venire in|verrà in|viene in|è venuto|è venuta|si sposterà",
  nouns:
    "visita|visite|viaggio|missione|trasferta|tour|visita di Stato|visita ufficiale|visita di lavoro|tappa|soggiorno|venuta|missione bilaterale",
  kinds: [
    ["STATE_VISIT", "visita di Stato|visite di Stato|visita di stato"],
    ["OFFICIAL_VISIT", "visita ufficiale|visite ufficiali|viaggio ufficiale|missione ufficiale"],
    ["WORKING_VISIT", "visita di lavoro|missione di lavoro"],
    ["PRIVATE_VISIT", "visita privata|viaggio privato"],
  ],
  arrivals:
    "è arrivato|è arrivata|sono arrivati|era arrivato|era arrivata|arriva|arrivano|arriverà|arriveranno|arrivato|arrivata|arrivati|è giunto|è giunta|giunto a|giunta a|è atterrato|è atterrata|atterrato|atterrata|atterrerà|è sbarcato|è sbarcata|sbarca|sbarcherà|era a|era in|è in visita|in visita a|in visita in|è atteso|è attesa|sono attesi|atteso a|attesa a",
  to: "a|ad|in|nel|negli|nella|nei|per|verso|di|del|della|dell'",
};
