import type { LanguageData } from "../../lexicon.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    ["SUMMIT", "vertice|vertici|summit|vertice bilaterale|vertice intergovernativo|incontro al vertice|bilaterale"],
    [
      "TALKS",
      "incontro|incontri|colloquio|colloqui|colloquio a due|colloquio bilaterale|incontro bilaterale|riunione|riunioni|negoziato|negoziati|trattative|trattativa|conversazione|conversazioni|faccia a faccia|faccia-a-faccia|udienza|dialogo|consultazioni|stretta di mano|tête-à-tête|tête-a-tête|trilaterale|tavolo|incontro a tre|incontro allargato",
    ],
    [
      "CALL",
      "telefonata|telefonate|colloquio telefonico|colloqui telefonici|conversazione telefonica|videoconferenza|videochiamata|collegamento video|vertice virtuale|riunione virtuale|chiamata|teleconferenza|videocollegamento",
    ],
    [
      "BANQUET",
      "banchetto|banchetto di Stato|cena|cena di Stato|cena di gala|cena di lavoro|pranzo|pranzo di lavoro|pranzo di Stato|colazione|colazione di lavoro|ricevimento|tè",
    ],
    [
      "FORUM",
      "forum|forum economico|forum imprenditoriale|business forum|conferenza|tavola rotonda|convegno|simposio|forum d'affari",
    ],
    [
      "CEREMONY",
      "cerimonia|cerimonie|cerimonia di benvenuto|cerimonia di firma|parata|sfilata|inaugurazione|funerali|esequie|incoronazione|insediamento|commemorazione|cerimonia di apertura",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "vertice dei leader|vertice annuale|conferenza di pace|conferenza sulla pace|conferenza per la pace|vertice di pace|riunione ministeriale|assemblea generale|sessione plenaria|vertice trilaterale|conferenza dei donatori|conferenza internazionale|vertice per la pace",
    ],
  ],
  verbs: [
    [
      "TALKS",
      "ha incontrato|hanno incontrato|aveva incontrato|avevano incontrato|incontra|incontrano|incontrava|incontrò|incontrerà|incontreranno|incontrare|incontrato|incontrando|ha ricevuto|hanno ricevuto|aveva ricevuto|riceve|ricevono|riceverà|ricevere|ricevette|ha accolto|hanno accolto|aveva accolto|accoglie|accoglierà|accogliere|accolse|è stato ricevuto|è stata ricevuta|è stata ricevuta da|è stato ricevuto dal|è stata ricevuta dal|è stato accolto dal|è stata accolta dal|è stato ricevuto da|è stato accolto|è stata accolta|ha visto|aveva visto|hanno visto|vedrà|vedranno|vede|si è incontrato con|si è incontrata con|si sono incontrati|si sono incontrate|si incontrano|si incontreranno|si incontrerà con|incontrarsi|si sono visti|si sono viste|si vedranno|si vedono|si sono riuniti|si è riunito con|si è intrattenuto con|ha avuto un colloquio con|ha avuto un incontro con|ha avuto colloqui con|ha discusso con|hanno discusso|ha parlato con|ha dialogato con|ha ospitato|ospita|ospiterà|ha stretto la mano|si sono stretti la mano|si sono seduti|si è seduto|ricevuto da|accolto da|accolta da|ricevuta da|si è confrontato con|ha negoziato con|hanno concordato|ne parlarono|hanno firmato|hanno siglato|hanno assistito|hanno presieduto|si ritroveranno|si sono ritrovati|ha convocato|ha invitato|ha fatto visita a",
    ],
    [
      "CALL",
      "ha telefonato|ha telefonato a|telefona|telefonerà|ha chiamato|ha sentito al telefono|si sono sentiti|si è sentito con|ha parlato al telefono con|ha parlato per telefono con|ha sentito|hanno parlato al telefono|si sono parlati al telefono|ha avuto una conversazione telefonica con|ha avuto un colloquio telefonico con|ha avuto una telefonata con",
    ],
    [
      "BANQUET",
      "ha cenato|hanno cenato|ha pranzato|hanno pranzato|cenano|pranzano|ceneranno|pranzerà|cenerà|pranzeranno|ha cenato con|ha pranzato con",
    ],
  ],
  infinitives: "incontrare|ricevere|accogliere|incontrarsi|vedere|ospitare",
  separately: "separatamente|separati|separate|a turno|uno per uno|ciascuno",
  hosts:
    "ha ricevuto|riceve|riceveva|aveva ricevuto|ha accolto|accoglie|accoglieva|aveva accolto|ha ospitato|ospita|ha offerto",
  between: "tra|fra|di",
  with: "con|e|insieme a|insieme con|accanto a|da",
  margins:
    "a margine di|a margine del|a margine dei|a margine della|a margine dell'|a margine|in occasione di|in occasione del|in occasione della|durante|nel corso di|nel corso del|nell'ambito di|nell'ambito del|alla vigilia di|alla vigilia del|al|ai",
  planned:
    "dovrà|dovranno|dovrebbe|dovrebbero|deve|devono|doveva|dovevano|previsto|prevista|previsti|previste|prevede|è atteso|è attesa|sono attesi|atteso a|attesa a|si recherà|si recheranno|si terrà|si terranno|avrà luogo|riceverà|incontrerà|incontreranno|vedrà|vedranno|accoglierà|ospiterà|parteciperà|sarà|saranno|andrà|andranno|verrà|volerà|partirà|arriverà|arriveranno|visiterà|cenerà|pranzerà|prossimo|prossima|prossimi|prossime|domani|in programma|in agenda|in calendario|programmato|programmata|pronto a partire|intende recarsi|si appresta a|si apprestano a|ha accettato l'invito|hanno concordato di|hanno deciso di|si ritroveranno|si vedranno|si incontreranno|preparare|preparano|in vista di|entro la fine|da fissare|da decidere|si svolgerà|si svolgeranno|telefonerà|ha promesso di tornare|proseguirà|farà|faranno",
  postponed:
    "rinviato|rinviata|rinviati|rinviate|rinvia|rinviano|rinviare|rinvio|posticipato|posticipata|slittato|slittata|slitta|slitterà|rimandato|rimandata|differito|spostato a|spostata a",
  cancelled:
    "annullato|annullata|annullati|annullate|annulla|annullare|annullamento|cancellato|cancellata|cancella|cancellazione|disdetto|disdetta|saltato|saltata|salta|rinunciato alla|ha rinunciato a recarsi|non si terrà più|non avrà luogo",
  denied:
    "non ha incontrato|non hanno incontrato|non incontrerà|non si sono incontrati|non si incontreranno|non ha ricevuto|non riceverà|non c'è stato|non c'è stata|non c'è mai stato|non ci sarà|non ci saranno|non si è tenuto|non avrà luogo alcun|nessun incontro|nessun colloquio|nessun vertice|nessuna riunione|nessuna visita|nessun contatto|nessun faccia a faccia|smentito|smentisce|smentiscono|hanno smentito|escluso|esclude|ha rifiutato di incontrare|senza incontrare|mai incontrato|non è previsto|non è prevista|non sono previsti|non è in agenda|non è in programma|non metteva piede|non aveva messo piede|non ha visto|non vedrà|non si recherà|non andrà|non verrà|non è stato invitato|non era stata invitata|aveva fantasticato|non si è parlato|mai stato|mai avvenuto|ha declinato",
  hypothetical:
    "potrebbe|potrebbero|se|eventuale|possibile|possibili|ipotetico|spera di incontrare|vuole incontrare|vorrebbe|vorrebbero|pronto a incontrare|pronto a ricevere|pronto a ospitare|pronta a ospitare|pronti a|disposto a|disponibile a|ha proposto un incontro|propone un incontro|proposto un vertice|ha offerto di ospitare|ha chiesto un incontro|ipotizzato|ipotizzata|ipotesi|voci|indiscrezioni|non esclude|non ha escluso|valuta|sarebbe|sarebbero|avrebbe|avrebbero|ripresa del dialogo|riprendere il dialogo|ripartire il dialogo|far ripartire|condizione|auspicato|auspica|magari|spera|sogna|progetto di incontro|si vedano|a condizione",
  earlier:
    "precedente|precedenti|ultimo|ultima|scorso|scorsa|passato|da quando|fa|risale|risaliva|risalgono|si erano incontrati|aveva incontrato|aveva ricevuto|avevano incontrato|era stato|già incontrato|in passato|anni prima",
  pluperfect: "aveva|avevano|era stato|era stata|erano stati|si erano|si era",
  again:
    "di nuovo|nuovamente|nuovo|nuova|secondo|terzo|quarto|quinto|prossimo|prossima|altro|altra|annuale|regolare|futuro|futura|ancora una volta",
  phone: "al telefono|per telefono|telefonico|telefonica|telefonici|telefonicamente",
  video: "in videoconferenza|videoconferenza|in video|in collegamento|collegamento video|virtuale|da remoto|a distanza",
  in: "a|ad|in|nel|nella|nell'|al|presso|vicino a|alle porte di|verso",
  at: "al|nel|nella|alla|nell'|presso|verso|all'",
  capital: "capitale",
  here: "qui|sul posto",
};
