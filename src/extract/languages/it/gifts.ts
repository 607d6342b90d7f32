import type { LanguageData } from "../../lexicon.js";

export const gifts: LanguageData["gifts"] = {
  give: "ha regalato|regala|regalerà|regalando|regalandogli|regalandole|aveva regalato|ha donato|dona|donando|donandogli|donerà|aveva donato|ha offerto|offre|offrì|ha consegnato|consegna|consegnando|ha portato|porta in dono|ha portato in dono|ha ricambiato|ha ricambiato con|ricambia con|ha omaggiato|ha fatto dono di|ha fatto omaggio di|ha dato in dono|ha dato|ha presentato|regalò|donò|consegnò|hanno regalato|hanno donato",
  receive:
    "ha ricevuto|riceve|ricevette|ha ricevuto in dono|ha ricevuto in regalo|ha avuto in dono|ha avuto in regalo|si è visto regalare|si è vista regalare|è andato|è andata|sono andati|torna a casa con|riparte con|ha accettato",
  givenBy:
    "regalato da|regalata da|regalati da|donato da|donata da|donati da|donato dal|regalato dal|regalata dal|donata dal|dono di|dono del|regalo di|regalo del|regali di|omaggio di|consegnato da|ricevuto da|ricevuta da|offerto da|offerta da",
  nouns:
    "regalato|regala|regalando|regalandogli|regalandole|donato in|omaggiato|regalo|regali|dono|doni|omaggio|omaggi|souvenir|presente",
  with: "con",
  to: "a|ad|al|allo|alla|all'|ai|agli|alle|per",
  from: "da|dal|dallo|dalla|dall'|dai",
  notThings:
    "discorso|intervista|sostegno|appoggio|dichiarazione|dichiarazioni|assicurazione|assicurazioni|garanzia|garanzie|opportunità|occasione|ringraziamenti|dettagli|credenziali|rapporto|proposta|proposte|piano|piani|aiuto|aiuti|assistenza|condoglianze|congratulazioni|scuse|approvazione|autorizzazione|permesso|priorità|importanza|impulso|spinta|avvertimento|vista|prova|prove|risposta|risposte|conferenza stampa|ricevimento|accoglienza|prestito|prestiti|finanziamento|finanziamenti|denaro|formazione|ruolo|messaggio|messaggi|segnale|speranza|parola|parole|nome|nomi|ordine|tempo|armi|missili|carri|vaccini|cibo|pace|sicurezza|servizi|informazioni|cooperazione|visione|invito|mediazione|spiegazione|spiegazioni|consigli|consiglio|accesso|attenzione|impegno|premio|posizione|sfida|minaccia|rischio|problema|elenco|lista|iniziativa|risultati|risultato|immagine|ragione|diritti|territorio|controllo|potere|autorità|mandato|benedizione|via libera|asilo|rifugio|capacità|tecnologia|truppe|soldati|miliardo|miliardi|milione|milioni|sussidi|seggio|piattaforma|tribuna|visto|visti|cittadinanza|condizioni|ultimatum|cena|pranzo|banchetto|appuntamento|visita|ospitalità|prospettiva|possibilità|inizio|vita|atto|conto|mano|vantaggio|onore|onori|fine|contributo|contributi|lettera|critiche|presidente|ministro|delegazione|ambasciatore|omologo|ospite|corona al|giornalisti|stampa|accordo|accordi|trattato|contratto|contratti|sanzioni|notizia|colpa",
  complements:
    "intagliato|intagliata|inciso|incisa|realizzato|realizzata|decorato|decorata|firmato|firmata|raffigurante|datato|datata|tradotto|tradotti|proveniente|con|del regno|laccato|laccata|cioè|dal valore|autografato|autografata|fatto a mano|fatta a mano|in ricordo|simbolo|destinato|destinata",
  adjectiveEndings: "",
};
