import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visita|visiterà|ha visitato|visitato|visitare|si è recato|si è recata|si sono recati|si reca|si recano|si recherà|si recheranno|recarsi|si era recato|si recò|è andato|è andata|andrà|andare|è volato|è volata|vola|volerà|volare|è partito per|è partita per|parte per|partirà per|ripartire per|proseguirà per|ha raggiunto|raggiungerà|è tornato|è tornata|tornare in|tornerà in|farà tappa|ha fatto tappa|farà scalo|venire in|verrà in|viene in|è venuto|è venuta|si sposterà|ha lasciato|lascia|lasciato|rientrato da|rientra da|rientrata da|di ritorno da|di ritorno dal|tornato da|tornata da|reduce da|ripartito da|ripartita da|proveniente da|proveniente dal|proseguirà|prosegue per|prosegue verso|andò|andava|recatosi|recatasi|si recherà|si rechi|volò|volava|vola a|vola in|volato|volata|partito|partita|partirà|in partenza per|in viaggio verso|in viaggio per|diretto a|diretta a|diretto in|diretta in|verrà|venuto|venuta|venne|viene|venire|andranno|si recò|ha fatto visita|fa visita|farà visita|approda a|approdato a|approdata a|sbarca a|sbarca in|toccherà|tocca|ha toccato|farà ritorno|tornerà|torna in|torna a|recandosi|recato|recata|recati",
  nouns:
    "visita|visite|viaggio|missione|trasferta|tour|visita di Stato|visita ufficiale|visita di lavoro|tappa|soggiorno|venuta|missione bilaterale|tournée|giro|scalo|sosta|visita lampo|blitz|viaggio di Stato|viaggio apostolico|pellegrinaggio|puntata|ritorno|arrivo|visita di cortesia|tappe",
  kinds: [
    ["STATE_VISIT", "visita di Stato|visite di Stato|visita di stato"],
    ["OFFICIAL_VISIT", "visita ufficiale|visite ufficiali|viaggio ufficiale|missione ufficiale"],
    ["WORKING_VISIT", "visita di lavoro|missione di lavoro"],
    ["PRIVATE_VISIT", "visita privata|viaggio privato"],
  ],
  arrivals:
    "è arrivato|è arrivata|sono arrivati|era arrivato|era arrivata|arriva|arrivano|arriverà|arriveranno|arrivato|arrivata|arrivati|è giunto|è giunta|giunto a|giunta a|è atterrato|è atterrata|atterrato|atterrata|atterrerà|è sbarcato|è sbarcata|sbarca|sbarcherà|era a|era in|è in visita|in visita a|in visita in|è atteso|è attesa|sono attesi|atteso a|attesa a|accolto a|accolta a|ricevuto a|ricevuta a|è stato ricevuto|è stata ricevuta|è stato accolto|è stata accolta|ospite a|ospite in|in visita|in visita ufficiale|in visita di Stato|in visita di lavoro|in viaggio ufficiale|in missione|in tour|in trasferta|in tournée|atteso in|attesa in|atteso|attesa|atterra|atterrato a|sbarcato|sbarcata|si trova a|si trova in|si trovava a|giunge|giungerà|giunto|giunta|invitato a|arrivare|arrivo a|arrivo in|presentato|si è presentato in|approdato|è a|è in|sono a|sono in",
  hosting:
    "ha ricevuto|ricevuto|ricevuta|ricevuti|riceve|riceverà|riceveva|ricevette|ha accolto|accolto|accolta|accolti|accoglie|accoglierà|accogliere|ha ospitato|ospita|ospiterà|ospitato|ricevere|ospite",
  unsure: "potrebbe|potrebbero|vorrebbe|possa|se",
  passive: "è stato|è stata|sono stati|stato|stata|viene|venne|verrà|sarà|fu|essere|è",
  by: "da|dal|dalla|dallo|dai",
  to: "a|ad|in|nel|negli|nella|nei|per|verso|di|del|della|dell'",
};
