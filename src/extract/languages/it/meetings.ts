import type { LanguageData } from "../../lexicon.js";
import { calls, encounters, meals, talks } from "./meeting-verbs.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    ["SUMMIT", "vertice|vertici|summit|vertice bilaterale|vertice intergovernativo|incontro al vertice|bilaterale"],
    [
      "TALKS",
      "contatto|contatti|strette di mano|abbraccio|appuntamento|visita di cortesia|incontro a due|incontro a quattr'occhi|vis-à-vis|scambio di vedute|colloquio privato|bilaterali con|incontro|incontri|colloquio|colloqui|colloquio a due|colloquio bilaterale|incontro bilaterale|riunione|riunioni|negoziato|negoziati|trattative|trattativa|conversazione|conversazioni|faccia a faccia|faccia-a-faccia|udienza|dialogo|consultazioni|stretta di mano|tête-à-tête|tête-a-tête|trilaterale|tavolo|incontro a tre|incontro allargato",
    ],
    [
      "CALL",
      "contatto telefonico|contatti telefonici|colloquio in videoconferenza|telefonata|telefonate|colloquio telefonico|colloqui telefonici|conversazione telefonica|videoconferenza|videochiamata|collegamento video|vertice virtuale|riunione virtuale|chiamata|teleconferenza|videocollegamento",
    ],
    [
      "BANQUET",
      "banchetto|banchetto di Stato|cena|cena di Stato|cena di gala|cena di lavoro|pranzo|pranzo di lavoro|pranzo di Stato|colazione|colazione di lavoro|ricevimento|per un tè|il tè con|per il tè",
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
      "vertice informale|vertice straordinario|vertice regionale|vertice europeo|vertice mondiale|vertice dei capi di Stato e di governo|vertice dei capi di Stato|conferenza umanitaria|conferenza ministeriale|vertice sul clima|vertice a quattro|vertice a cinque|vertice dei leader|vertice annuale|conferenza di pace|conferenza sulla pace|conferenza per la pace|vertice di pace|riunione ministeriale|assemblea generale|sessione plenaria|vertice trilaterale|conferenza dei donatori|conferenza internazionale|vertice per la pace",
    ],
  ],
  verbs: [
    ["TALKS", `${encounters.all}|${talks.all}`],
    ["CALL", calls.all],
    ["BANQUET", meals.all],
  ],
  infinitives: [encounters.base, talks.base, calls.base, meals.base].join("|"),
  subjunctives: [encounters.wished, talks.wished, meals.wished].join("|"),
  asking:
    "vuole|voleva|vorrebbe|chiede|ha chiesto|chiedeva|chiesto|sollecita|sollecitato|propone|proposto|proponeva|invoca|invocato|reclama|suggerito|auspica|auspicato|senza",
  talking: talks.all,
  present:
    "lo attende|la attende|l'attende|lo aspetta|l'aspetta|si siede|si siedono|vede|incontra|incontrano|riceve|ricevono|accoglie|accolgono|ospita|si incontrano|si vedono|pranza|cena|vede|si intrattiene",
  stances:
    "conoscono|conoscevano|conosce|vogliono|volevano|vuole|hanno salutato|condannano|hanno condannato|condanna|sostengono|sostenevano|sostiene|rifiutano|rifiuta|credono|crede|sperano|spera|condividono|condivide|temono|teme|restano|resta|rimangono|rimpiangono|odiano|divergono|sembrano|desiderano|desidera|possono|devono|simpatizza|compete|rotto|ruppe|litigato|in disaccordo|d'accordo|guerra|relazioni|rapporti|rapporto|legami|amicizia|alleanza|conflitto|lite|disputa|paragonato",
  notMeetings:
    "contatto con la stampa|chiamata alle armi|gruppo di contatto|conferenza stampa|sala riunioni|sala conferenze|servizio da tè",
  denying:
    "smentì|smentisce|smentiscono|smentito|smentita|smentite|ha negato|nega|negò|escluso|esclude|falso|falsa|infondata|infondate|priva di fondamento",
  reports: "che|di aver|di avere|di essere|voce|voci|qualsiasi|indiscrezioni|notizia|notizie|secondo cui",
  relatives: "che|cui|chi|il quale|la quale|i quali|le quali|con il quale|con la quale|dal quale",
  conjunctions:
    "dove|mentre|ma|quando|prima di|prima dell'|dopo aver|dopo essersi|dopo avere|dopo che|prima che|dopo|perché|poiché|anche se|sebbene|durante|aggiungendo|affermando|affinché|al termine di|al termine dell'|al termine del|nel corso di|nel corso del|nel corso dell'|senza|appena|finché|nonostante|a margine",
  complementizers: "se|secondo cui|qualora",
  with: "insieme alla|insieme allo|insieme all'|accanto al|accanto alla|accanto all'|a fianco di|a fianco del|al fianco di|al fianco del|al fianco della|in compagnia del|in compagnia della|assieme al|assieme alla|con|da|dal|dalla|dallo|dall'|dai|dagli|dalle|insieme a|insieme al|insieme con|assieme a|accompagnato da|accompagnata da|accompagnato dal|accompagnata dal|accanto a|in compagnia di|col",
  between: "tra|fra",
  of: "di|del|della|dello|dell'|dei|degli|delle|d'",
  to: "a|ad|al|allo|alla|all'|ai|agli|alle",
  aside:
    "su|sul|sulla|sullo|sull'|sui|sugli|sulle|per|contro|in|nel|nella|nello|nell'|nei|negli|nelle|senza|secondo|come|sotto|verso|presso|oltre|salvo|tranne|circa|riguardo a|grazie a|a nome di|in onore di|in onore del|a favore di|malgrado|a causa di|attorno a|invece di|attraverso|da parte di|da parte del|da parte della|a proposito di|entro",
  guests:
    "vicino|amico|amica|rivale|pari|nuovo|nuova|allora|neo|neoeletto|neoeletta|attuale|stesso|stessa|anche|padrone di casa|ospite|collega|omologo|omologa",
  clitics: [
    ["male", "lo|li|gli|lo ha|*arlo|*erlo|*erli|*irlo"],
    ["female", "la|le|la ha|*arla|*erla|*irla"],
    ["any", "l'|l'ha"],
  ],
  delegations:
    "delegazione|delegazioni|negoziatori|rappresentanti|inviati|ministri|diplomatici|funzionari|squadre|leader|esperti|presidenti|mediatori|governi|capi delle diplomazie|emissari",
  honours: "in onore di|in onore del|in onore della|per|al|alla|a|offerto a",
  jointly:
    "trilaterale|a tre|congiuntamente|congiunto|a quattro|tripartito|insieme a|insieme con|accanto a|al fianco di|in compagnia di",
  separately:
    "incontri con|bilaterali con|uno con|un altro con|l'altro con|separatamente|separati|separate|a turno|uno per uno|ciascuno",
  hosts:
    "ha ricevuto|riceve|riceveva|aveva ricevuto|ha accolto|accoglie|accoglieva|aveva accolto|ha ospitato|ospita|ha offerto",
  attending:
    "partecip*|assist*|interv*|prenderà parte|ha preso parte|presied*|presiederà|sarà|è atteso|sono attesi|verrà|verranno|andrà|volò|riunisce|ha riunito|riunirà|apre|ha aperto|aprirà|ospit*|accoglie*",
  margins: "a margine|ai margini",
  planned: [
    "fissato per|fissata per|fissati per|fissato al|salirà|partirà alla volta|calendarizzato|calendarizzata|ha in agenda|prima che|è annunciato|è annunciata|sono in programma|verrà ricevuto|verrà ricevuta|dovrà|dovranno|dovrebbe|dovrebbero|deve|devono|doveva|dovevano|previsto|prevista|previsti|previste|prevede|è atteso|è attesa|sono attesi|atteso a|attesa a|si recherà|si recheranno|si terrà|si terranno|avrà luogo|riceverà|incontrerà|incontreranno|vedrà|vedranno|accoglierà|ospiterà|parteciperà|sarà|saranno|andrà|andranno|verrà|volerà|partirà|arriverà|arriveranno|visiterà|cenerà|pranzerà|prossimo|prossima|prossimi|prossime|domani|in programma|in agenda|in calendario|programmato|programmata|pronto a partire|intende recarsi|si appresta a|si apprestano a|ha accettato l'invito|hanno concordato di|hanno deciso di|si ritroveranno|si vedranno|si incontreranno|preparare|preparano|in vista di|entro la fine|da fissare|da decidere|si svolgerà|si svolgeranno|telefonerà|ha promesso di tornare|proseguirà|farà|faranno",
    encounters.future,
    talks.future,
    calls.future,
    meals.future,
  ].join("|"),
  postponed:
    "slittano|è slittato|spostati a|differita|congelato|congelata|rinviato|rinviata|rinviati|rinviate|rinvia|rinviano|rinviare|rinvio|posticipato|posticipata|slittato|slittata|slitta|slitterà|rimandato|rimandata|differito|spostato a|spostata a",
  cancelled:
    "sfumato|sfumata|soppresso|soppressa|è saltato|è saltata|revocato|revocata|annullato|annullata|annullati|annullate|annulla|annullare|annullamento|cancellato|cancellata|cancella|cancellazione|disdetto|disdetta|saltato|saltata|salta|rinunciato alla|ha rinunciato a recarsi|non si terrà più|non avrà luogo",
  denied:
    "non prevede|non prevedeva|ha evitato|hanno evitato|evitava|neppure salutati|senza salutarsi|senza vedersi|senza incrociarsi|nemmeno salutati|snobbato|si sono appena stretti|nessun incontro|nessun colloquio|nessun vertice|non c'è stato|non ci sarà|non è previsto|non è in programma|non ha incontrato|non hanno incontrato|non incontrerà|non si sono incontrati|non si incontreranno|non ha ricevuto|non riceverà|non c'è stato|non c'è stata|non c'è mai stato|non ci sarà|non ci saranno|non si è tenuto|non avrà luogo alcun|nessun incontro|nessun colloquio|nessun vertice|nessuna riunione|nessuna visita|nessun contatto|nessun faccia a faccia|smentito|smentisce|smentiscono|hanno smentito|escluso|esclude|ha rifiutato di incontrare|senza incontrare|mai incontrato|non è previsto|non è prevista|non sono previsti|non è in agenda|non è in programma|non metteva piede|non aveva messo piede|non ha visto|non vedrà|non si recherà|non andrà|non verrà|non è stato invitato|non era stata invitata|aveva fantasticato|non si è parlato|mai stato|mai avvenuto|ha declinato",
  hypothetical:
    "potrebbe|potrebbero|se|eventuale|possibile|possibili|ipotetico|spera di incontrare|vuole incontrare|vorrebbe|vorrebbero|pronto a incontrare|pronto a ricevere|pronto a ospitare|pronta a ospitare|pronti a|disposto a|disponibile a|ha proposto un incontro|propone un incontro|proposto un vertice|ha offerto di ospitare|ha chiesto un incontro|ipotizzato|ipotizzata|ipotesi|voci|indiscrezioni|non esclude|non ha escluso|valuta|sarebbe|sarebbero|avrebbe|avrebbero|ripresa del dialogo|riprendere il dialogo|ripartire il dialogo|far ripartire|condizione|auspicato|auspica|magari|spera|sogna|progetto di incontro|si vedano|a condizione",
  wished:
    "vuole|vogliono|voleva|vorrebbe|vorrebbero|desidera|desiderano|spera|sperano|sperava|auspica|disposto|disposta|disposti|pronto|pronta|ha esortato|ha chiesto|chiede|ha proposto|propone|potrebbe|potrebbero|dovrebbe|dovrebbero|ha rifiutato|tenta|desiderava|spera di|sperava di|sperano di|si augura|si augurava|augura di|cerca di|cercava di|tenta di|tentato di|punta a|mira a|poter|pronto a|pronta a|disposto a|disposta a|disponibile a|rifiuta di|rifiutato di|evitato di|evitare di|invece di|anziché|voglia di|intenzione di|sogna di",
  turned: [
    ["a", "ha chiamato|chiama|aveva chiamato|chiamò"],
    ["per|come|con|nel|nella", "ha salutato|saluta|salutò|hanno salutato|vede in"],
  ],
  earlier:
    "precedente|precedenti|ultimo|ultima|scorso|scorsa|passato|da quando|fa|risale|risaliva|risalgono|si erano incontrati|aveva incontrato|aveva ricevuto|avevano incontrato|era stato|già incontrato|in passato|anni prima",
  pluperfect: "aveva|avevano|era stato|era stata|erano stati|si erano|si era",
  again:
    "di nuovo|nuovamente|nuovo|nuova|secondo|terzo|quarto|quinto|prossimo|prossima|altro|altra|annuale|regolare|futuro|futura|ancora una volta",
  phone: "il telefono|la cornetta|in linea|al telefono|per telefono|telefonico|telefonica|telefonici|telefonicamente",
  video: "in videoconferenza|videoconferenza|in video|in collegamento|collegamento video|virtuale|da remoto|a distanza",
  in: "a|ad|in|nel|nella|nell'|al|presso|vicino a|alle porte di|verso",
  at: "al|nel|nella|alla|nell'|presso|verso|all'",
  capital: "capitale",
  here: "qui|sul posto|nella stessa città|in città|nella città",
  there: "lì|là|in quella città",
  venues:
    "palazzo|Palazzo|residenza|hotel|albergo|aeroporto|base|università|castello|villa|stadio|cattedrale|museo|centro|sede|cancelleria|parlamento|porto|caserma|ministero|municipio|periferia|quartiere|cuore|duomo|prefettura|ambasciata",
  situations:
    "guerra|cessate il fuoco|tregua|crisi|conflitto|situazione|combattimenti|violenza|violenze|ambasciata|ambasciatore|ambasciatrice|consolato|attacco|attacchi|attentato|attentati|elezioni|truppe|ostaggi|aiuti|disordini|proteste|golpe|governo|Governo|autorità|regime|giunta|processo|ricostruzione|nato|nata|pace|potere|carestia|vittime|detenuto|detenuti|operazioni|quotidiano",
};
