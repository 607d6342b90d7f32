import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visita|visiterà|ha visitato|visitato|visitare|si è recato|si è recata|si sono recati|si reca|si recano|si recherà|si recheranno|recarsi|si era recato|si recò|è andato|è andata|andrà|andare|è volato|è volata|vola|volerà|volare|è partito per|è partita per|parte per|partirà per|ripartire per|proseguirà per|ha raggiunto|raggiungerà|è tornato|è tornata|tornare in|tornerà in|farà tappa|ha fatto tappa|farà scalo|venire in|verrà in|viene in|è venuto|è venuta|si sposterà|ha lasciato|lascia|lasciato|rientrato da|rientra da|rientrata da|di ritorno da|di ritorno dal|tornato da|tornata da|reduce da|ripartito da|ripartita da|proveniente da|proveniente dal|proseguirà|prosegue per|prosegue verso|andò|andava|recatosi|recatasi|si recherà|si rechi|volò|volava|vola a|vola in|volato|volata|partito|partita|partirà|in partenza per|in viaggio verso|in viaggio per|diretto a|diretta a|diretto in|diretta in|verrà|venuto|venuta|venne|viene|venire|andranno|si recò|ha fatto visita|fa visita|farà visita|approda a|approdato a|approdata a|sbarca a|sbarca in|toccherà|tocca|ha toccato|farà ritorno|tornerà|torna in|recandosi|recato|recata|recati|volarono|volavano|voleranno|volerebbe|volando|volati|visitano|visitò|visitarono|visitava|visitavano|visiteranno|visiterebbe|visitando|visitata|visitati|viaggia|viaggiano|viaggiò|viaggiarono|viaggiava|viaggiavano|viaggierà|viaggieranno|viaggierebbe|viaggiando|viaggiato|viaggiata|viaggiati|viaggiare|era volato|era andato|andrebbe|si erano recati|è partito|è partita|era partito|partì per|partito per|partita per|partiranno|è tornato da|è tornata da|torna da|è rientrato da|di ritorno dalla|di ritorno dall'|alla volta di|alla volta della|alla volta del|in rotta per|prosegue|proseguito per|fa tappa|fece tappa|fare tappa|ha fatto scalo|verranno|vengono|era venuto|mettere piede|ha messo piede|messo piede|mise piede|si sposta|si è spostato|si trasferirà|si è trasferito|ripartirà per|è ripartito per|riparte per|ripartito per|raggiunge|raggiunse|ha compiuto una visita|compirà una visita|compie una visita|ha effettuato una visita|effettuerà una visita|sarà in visita|lo porterà|la porterà|che lo porterà|li porterà|lo porterà a|lo porterà in|la porterà a|la porterà in|lo ha portato|portato|partire per|partire alla volta di|ripartire da|è rientrato|è rientrata|rientra|torna|tornato|tornata|rientrato|rientrata",
  nouns:
    "visita|visite|viaggio|missione|trasferta|tour|visita di Stato|visita ufficiale|visita di lavoro|tappa|soggiorno|venuta|missione bilaterale|tournée|giro|scalo|sosta|visita lampo|blitz|viaggio di Stato|viaggio apostolico|pellegrinaggio|puntata|arrivo|visita di cortesia|tappe|viaggi|missioni|visita a sorpresa|periplo|trasferte|missione lampo|giorni a|giorni in|ore a|ore in|giornata a|notte a",
  notNouns: "visita guidata",
  future:
    "volerà|andrà|andranno|si recherà|si recheranno|partirà|partirà per|partiranno|proseguirà|proseguirà per|farà tappa|farà scalo|verrà|verranno|si sposterà|raggiungerà|visiterà|visiteranno|arriverà|arriveranno|giungerà|atterrerà|sbarcherà|sarà a|sarà ad|sarà in|sarà nella|sarà nel|saranno a|saranno ad|saranno in|resterà a|resterà in|rimarrà a|rimarrà in|trascorrerà|riceverà|accoglierà|ospiterà|compirà una visita|effettuerà una visita|sarà in visita|lo porterà|la porterà|lo porterà a|lo porterà in|atteso|attesa|attesi|è atteso|è attesa|sono attesi|si tratterrà a|si tratterrà in|ripartirà per|viaggerà|parteciperà|assisterà|prenderà parte|rappresenterà|interverrà",
  invitation:
    "su invito di|su invito del|su invito della|su invito dell'|invitato da|invitata da|invitato dal|invito di|invito del|ospite di|ospite del",
  onward: "poi|quindi|infine|lì|là|successivamente|dopo|anche|stasera|prima",
  kinds: [
    ["STATE_VISIT", "visita di Stato|visite di Stato|visita di stato"],
    ["OFFICIAL_VISIT", "visita ufficiale|visite ufficiali|viaggio ufficiale|missione ufficiale"],
    ["WORKING_VISIT", "visita di lavoro|missione di lavoro"],
    ["PRIVATE_VISIT", "visita privata|viaggio privato"],
  ],
  direct: "",
  arrivals:
    "è arrivato|è arrivata|sono arrivati|era arrivato|era arrivata|arriva|arrivano|arriverà|arriveranno|arrivato|arrivata|arrivati|è giunto|è giunta|giunto a|giunta a|è atterrato|è atterrata|atterrato|atterrata|atterrerà|è sbarcato|è sbarcata|sbarca|sbarcherà|era a|era in|è in visita|in visita a|in visita in|è atteso|è attesa|sono attesi|atteso a|attesa a|accolto a|accolta a|ricevuto a|ricevuta a|è stato ricevuto|è stata ricevuta|è stato accolto|è stata accolta|ospite a|ospite in|in visita|in visita ufficiale|in visita di Stato|in visita di lavoro|in viaggio ufficiale|in missione|in tour|in trasferta|in tournée|atteso in|attesa in|atteso|attesa|atterra|atterrato a|sbarcato|sbarcata|si trova a|si trova in|si trovava a|giunge|giungerà|giunto|giunta|arrivare|arrivo a|arrivo in|presentato|si è presentato in|approdato|è a|è in|sono a|sono in|sarà a|sarà ad|sarà in|sarà nella|sarà nel|sarà nei|sarà negli|saranno a|saranno ad|saranno in|fu a|fu ad|fu in|era ad|erano a|erano in|è ad|è stato a|è stato ad|è stato in|è stata a|è stata ad|è stata in|era stato a|era stato ad|era stato in|era stata a|era stata ad|era stata in|erano stati a|sono stati a|sono stati ad|sono stati in|stato a|stato in|sia stato a|arrivò|giunse|era giunto|atterrò|era atterrato|sbarcò|attesi|attese|era atteso|in viaggio|di passaggio|si trovava in|si tratterrà a|si tratterrà in|resterà a|resterà in|rimarrà a|rimarrà in|è rimasto a|ha trascorso|trascorrerà|accolto al|accolta al|ricevuto al|ricevuta al|ha passato|sceso dall'aereo a|si trova|si trovava|si tratterrà|rientrato|rientrata|è entrato|è entrata|varcò|ha varcato",
  hosting:
    "ha ricevuto|ricevuto|ricevuta|ricevuti|riceve|riceverà|riceveva|ricevette|ha accolto|accolto|accolta|accolti|accoglie|accoglierà|accogliere|ha ospitato|ospita|ospiterà|ospitato|ricevere|ospite|aveva ricevuto|accolse|accoglieva|aveva accolto|ospitò|dà il benvenuto a|ha dato il benvenuto a|diede il benvenuto a|darà il benvenuto a",
  being: "fu|era|erano|è stato|era stato|è stata|era stata|è|sono|sarà",
  deeds:
    "ha partecipato|hanno partecipato|aveva partecipato|partecipò|partecipa|ha assistito|aveva assistito|assistette|ha preso parte|ha deposto una corona|ha pronunciato un discorso|è intervenuto|è intervenuta|ha tenuto un discorso|ha reso omaggio|ha inaugurato|si è rivolto al|ha deposto|parteciperà|assisterà|prenderà parte|rappresenterà|interverrà|ha rappresentato|rappresenta|partecipare|partecipava",
  sending:
    "ha inviato|invia|invierà|aveva inviato|inviò|ha mandato|manda|manderà|mandò|ha spedito|hanno inviato|porterà|ha portato|porta|portò|condurrà",
  unsure: "potrebbe|potrebbero|vorrebbe|possa|se",
  passive:
    "è stato|è stata|sono stati|stato|stata|viene|venne|verrà|sarà|fu|essere|è|era stato|erano stati|furono|era stata",
  by: "da|dal|dalla|dallo|dai",
  to: "a|ad|in|nel|negli|nella|nei|per|verso|di|del|della|dell'",
  ledBy:
    "guidata da|guidata dal|guidata dalla|capeggiata da|capeggiata dal|presieduta da|presieduta dal|condotta da|capitanata da|delegazione di|delegazione del|aereo di|aereo del|volo di|volo del|a bordo il|a bordo|tra cui",
  returning:
    "ricambiare la visita|ricambierà la visita|ricambiato la visita|ricambiando la visita|restituire la visita|restituirà la visita|restituirà la cortesia|ricambierà la cortesia|ricambiare la cortesia|contraccambiare la visita|contraccambierà la visita|visita di ritorno|visita di cortesia in cambio",
  there: "nel Paese|nel paese|sull'isola|nell'isola|nel regno|in città",
  back: "è rientrato|è rientrata|rientrato|rientrata|rientra|rientrerà|è tornato|è tornata|tornato|tornata|torna|tornerà|di ritorno|di rientro|reduce|proveniente|era tornato|era rientrato|tornando",
  away: "da|dal|dalla|dallo|dai|dagli|dall'|dalle",
  comingFrom: "da|dal|dalla|dallo|dai|dagli|dall'|proveniente da|proveniente dal|proveniente dalla",
  inviting: "ha invitato|hanno invitato|aveva invitato|invita|inviterà|invitò|un invito a|un invito ad|invitando",
  invitations: "invito|inviti",
  accepting: "ha accettato|accettato|accetta|accetterà|accettò|accettare|aveva accettato|accolto l'invito|accettando",
  lately:
    "già|ancora|anche|attualmente|ora|recentemente|due volte|tre volte|mai|prima|poi|oggi|ieri|adesso|ospite|suo|sua",
};
