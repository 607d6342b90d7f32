import type { LanguageData } from "../../lexicon.js";

export const agreements: LanguageData["agreements"] = {
  nouns: [
    [
      "MOU",
      "memorandum|memorandum d'intesa|memorandum di intesa|memorandum of understanding|memoranda|protocollo d'intesa|protocolli d'intesa|protocollo di intesa|lettera d'intenti|lettere d'intenti|lettera di intenti|dichiarazione d'intenti|dichiarazioni d'intenti|mou",
    ],
    [
      "CURRENCY_SWAP",
      "swap valutario|swap di valute|accordo di swap|scambio di valute|linea di swap|swap|accordo di scambio valutario|scambio valutario",
    ],
    [
      "TRADE_AGREEMENT",
      "accordo di libero scambio|accordi di libero scambio|accordo commerciale|accordi commerciali|trattato di libero scambio|accordo di partenariato economico",
    ],
    [
      "TREATY",
      "trattato|trattati|patto|patti|trattato di pace|accordo di pace|accordi di pace|trattato di amicizia|trattato di estradizione|accordo di estradizione|convenzione|convenzioni|patto di difesa|trattato di partenariato strategico",
    ],
    [
      "JOINT_STATEMENT",
      "dichiarazione congiunta|dichiarazioni congiunte|dichiarazione comune|comunicato congiunto|comunicato finale|dichiarazione finale|dichiarazione politica|documento finale|nota congiunta|comunicati congiunti",
    ],
    [
      "OTHER",
      "accordo|accordi|accordo quadro|accordi quadro|intesa|intese|contratto|contratti|accordo di cooperazione|accordi di cooperazione|prestito|prestiti|documento|documenti|piano d'azione|commessa|commesse|ordine|ordini|cessate il fuoco|tregua|linea di credito|finanziamento|programma di lavoro|tabella di marcia|roadmap|partenariato|società mista|joint venture|protocollo|protocolli|convenzione di cooperazione|accordo di collaborazione|crediti",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "firmato|firmata|firmati|firmate|firma|firmano|firmare|firmò|firmarono|firme|firmando|siglato|siglata|siglati|siglate|sigla|siglano|siglare|sottoscritto|sottoscritta|sottoscritti|sottoscritte|sottoscrivere|sottoscrive|sottoscrivono|concluso|conclusa|conclusi|conclusione|stipulato|stipulata|scambiati|adottato|adottata|approvato|approvata|pubblicato|suggellato|suggellata|perfezionato|parafato|stretto|stretta|firma di|firma del|firma della|firma dell'|la firma|scambio di|scambiato|aderito a|aderito al|adesione a|adesione al|concluse|concludono|concludere|conclude|conclusione di|conclusione del|stipulati|stipulate|stipulano|stipulare|formalizzato|formalizzata|formalizzati|aggiudicata|aggiudicato|ottenuto|ottenuta|chiuso|chiusa|chiusi|chiudono|chiude|parafata|parafati|suggellano|suggella|blindato|sottoscrizione di|siglerà|sigleranno|siglarono|siglò|sottoscriverà|sottoscriveranno|sottoscrissero|sottoscrisse|stipulò|messo in cassaforte|hanno firmato|conclusero|strinsero|strappato|fruttato|frutta|frutterà|portato|porta a casa|ha portato|si aggiudica|strappa|apposto la firma su|incassato|incassa",
    ],
    [
      "RENEWED",
      "rinnovato|rinnovata|rinnovati|rinnova|rinnovano|rinnovare|rinnovo|prorogato|prorogata|prorogare|proroga|prolungato|esteso|estesa|estensione|rinnovate|rinnovando|ampliato|ampliata|estendono|aggiornato|aggiornata|rilanciato|prolungata|prolungano",
    ],
    ["RATIFIED", "ratificato|ratificata|ratificati|ratifica|ratificare|ratificano|ratificate"],
    [
      "AGREED",
      "concordato|concordata|concordano|hanno concordato|raggiunto|raggiunta|raggiungono|raggiungere|annunciato|annunciata|annunciati|annunciate|annuncia|annunciano|deciso|hanno convenuto|si sono accordati|accettato|spiccano|bilancio è di|presentato|presentata|raggiunti|raggiunte|raggiunge|intesa raggiunta|trovato|trovata|trovano|varato|varata|varano|adottano|adotta|adottati|adottate|adottato|adottata|approvato|approvata|approvati|approvano|approva|pubblicata|pubblicano|diffuso|diffusa|diffondono|emesso|emessa|emesse|emanato|salutato|saluta|accolto|accoglie|lodato|concesso|concessa|concede|confermato|confermata|confermano|lanciato|lanciata|lanciano|svelato|svelata|definito|definita|mediato|mediata|negoziata|annuncio di|annuncio del|frutto di|accordati|si accordano|concordati|concordate|pattuito|pattuita",
    ],
    [
      "PROPOSED",
      "proposto|proposta|proporre|propone|negoziare|negoziato|negoziati|bozza di|vogliono firmare|firmerà|firmeranno|sarà firmato|saranno firmati|sarà firmata|saranno firmate|dovrà essere firmato|dovrebbe essere firmato|dovrebbero firmare|da firmare|lavorano a|lavorare a|trattano|auspica|auspicato|si lavora a|in vista di un|punta a|puntano a|offerto|offre|discusso|discutono|affrontato|colloqui su|negoziati su|verso un|verso una|futuro|futura|esplorare|esplorano|lavorano",
    ],
    [
      "IN_FORCE",
      "entrato in vigore|entrata in vigore|entrati in vigore|entra in vigore|in vigore|entrerà in vigore|entrare in vigore|entrano in vigore|vigente|vige",
    ],
    [
      "LAPSED",
      "scaduto|scaduta|scade|decaduto|denunciato|rescisso|sospeso|sospesa|revocato|ritirato da|ritirato dal|ritirata dal|ritiro dal|uscito da|uscita da|uscito dal|abbandonato|revocata|annullato|annullata|rescissa|disdetto|disdetta|denunciata|strappato",
    ],
  ],
  levels: [
    [
      "BUSINESS",
      "aziende|azienda|imprese|impresa|società|gruppo|gruppi|industriali|costruttori|costruttore|compagnia|compagnie|settore privato|camere di commercio|operatori|amministratori delegati|imprenditori|cantieri|Confindustria|Eni|Sonatrach|privati|colosso|colossi",
    ],
    ["STATE", "governi|ministeri|banche centrali|banca centrale|Stati|governo|ministro"],
  ],
  pledges:
    "ha promesso|promette|si è impegnato a|si è impegnata a|si impegna a|si sono impegnati a|si impegnano a|ha stanziato|stanzia|stanzierà|investirà|investiranno|fornirà|verserà|concederà|ha concesso|contribuirà|ha annunciato aiuti|annunciato aiuti|annunciato un pacchetto|metterà a disposizione|ha messo a disposizione|ha destinato|destinerà|donerà|mette|metterà|mette sul tavolo|hanno promesso|promise|eroga|erogherà|destina|investe|dona|promessi|promesse|promesso|stanziati|stanziate|stanziato|stanziano|stanzieranno|stanziare|destinati|destinato|destinano|destineranno|erogati|erogato|erogano|erogare|concessi|concesso|concede|concedono|versati|versato|versa|versano|verseranno|donati|donato|donano|doneranno|investiti|investito|investono|investire|presterà|presteranno|prestare|ha prestato|finanzia|finanzierà|finanzieranno|finanziare|mobilita|mobiliterà|mobilitati|sblocca|sbloccherà|sbloccati|ha sbloccato|offre|offrirà|ha offerto|contribuisce con|contribuirà con|metteranno|mettono|sborserà|ha donato|ha messo",
  about:
    "su|sul|sulla|sulle|sui|sugli|riguardante|relativo a|relativa a|nei settori|nel settore|in materia di|per|di|del|della",
  whenSigned:
    "partenariato|partenariati|partenariato strategico|commessa|commesse|ordine|ordini|programma|programma di lavoro|piano|pacchetto|quadro|lettera|lettere|carta|impegno|impegni|testi|testo|atti|atto|joint venture|società mista|concessione|scambio di note|progetti|adesione|finanziamento|finanziamenti|fondo|fondo comune|garanzia|linea|compromesso",
  general: "accordo|accordi|intesa|intese|documento|documenti|testo|testi|patto|patti|strumenti|atti|compromesso",
  plurals:
    "memoranda|protocolli|lettere|dichiarazioni|accordi|intese|contratti|trattati|patti|convenzioni|comunicati|prestiti|documenti|strumenti|commesse|ordini|testi|progetti|impegni|partenariati|atti|programmi|linee|piani|finanziamenti|mou",
  notNouns:
    "d'accordo|documento d'identità|documenti d'identità|capo del protocollo|dichiarazione di guerra|dichiarazione d'indipendenza|dichiarazione di indipendenza|in una dichiarazione|sua dichiarazione|dichiarazione alla stampa|comune accordo|di comune accordo|buona intesa|contratto di lavoro|convenzione nazionale|convention|patto di varsavia|patto di stabilità|patto verde|piano di pace|carta delle nazioni unite|carta dell'onu|lettera aperta|documenti segreti|ordine pubblico|ordine mondiale|ordine internazionale|ordine del giorno|in ordine|punto d'intesa|forte intesa|intesa personale|intesa tra i due leader|atto di|in una nota|patto di governo|presa d'atto|d'intesa con|in ordine sparso|dichiarazioni congiunte alla stampa|dichiarazioni alla stampa|dichiarazione congiunta alla stampa|dichiarazioni congiunte ai",
  links: "di|d'|per un|su un",
  definite:
    "al allo alla all' dall' dallo del dello della dell' nel nello nella nell' sul sullo sulla sull' dal dalla degli dei delle agli ai alle negli nei nelle sugli sui sulle i gli le",
  signing:
    "firmato|firmata|firmati|firmate|firma|firmano|firmare|firmò|firmarono|firmando|siglato|siglata|siglati|siglate|sigla|siglano|siglare|sottoscritto|sottoscritta|sottoscritti|sottoscritte|sottoscrivere|sottoscrive|sottoscrivono|parafato|parafata|parafati|controfirmato",
  witnessed:
    "assistito alla|assistito|presieduto|presenziato|alla presenza di|alla presenza del|alla presenza della|testimoni|in presenza di|davanti a",
  wanted:
    "vuole|vogliono|vorrebbe|vorrebbero|prevede di|prevedono di|spera|sperano|intende|intendono|dovrà|dovranno|deve|devono|dovrebbe|dovrebbero|sarà|saranno|verrà|verranno|punta a|puntano a|conta di|pronto a|pronti a|pronta a|sta per|stanno per|presto|a breve|prossimamente|in vista di|mira a|mirano a|previsto|prevista|potrebbero presto",
  no: "nessun|nessuna|nessun'|senza|né|eventuale|eventuali|possibile|possibili|ipotetico|presunto|presunta|assenza di|mancanza di|invece di|alcun|alcuna|qualsiasi|non c'è|non esiste|non c'è un",
  unmade:
    "fallito|falliti|falliscono|non è riuscito|non sono riusciti|non hanno raggiunto|rifiutato di|rifiuta di|rifiutano di|rifiutato|rifiuta|respinto|respinge|respingono|esige|esigono|preteso|pretende|pretendono|chiesto|chiede|chiedono|chiedere|invoca|invocato|sollecitato|sollecita|auspica|auspicano|auspicato|speranza di|speranze di|possibilità di|prospettiva di|prospettive di|potrebbe|potrebbero|smentito|smentisce|smentiscono|negato|nega|escluso|esclude|contro|bisogno di|necessità di|violato|viola|violazione del|violazione di|violare|lontano da|insistito su|insiste su|bloccato|blocca|si oppone a|contrario a|contraria a|contrari a|in cerca di|appello a|appello per|qualora|se verrà|se sarà",
  including:
    "tra cui|fra cui|tra i quali|fra i quali|tra le quali|compreso|compresa|compresi|comprese|incluso|inclusa|inclusi|incluse|in particolare|soprattutto|tra questi|tra queste|tra loro|nonché|oltre a|spicca|spiccano|come",
  each: "uno da|una da|un altro da|un'altra da|l'altro da|uno di|un altro di|un secondo da|una seconda da|uno per|un altro per|il maggiore, da|la maggiore, da|il più grande, da|la più grande, da|il più ricco, da|uno, da|un altro, da|il primo da|il secondo da|del valore di uno",
  eachAbout:
    "uno su|uno sul|uno sulla|uno sui|uno sulle|uno sugli|una su|una sul|una sulla|una sui|un altro su|un altro sul|un altro sulla|un altro sui|un'altra su|un'altra sul|un'altra sulla|un secondo su|un secondo sul|un secondo sulla|una seconda sulla|uno per la|uno in materia di|un terzo su|un terzo sul|un terzo sulla|un'altra sulle|un'altra sui|un altro sulle|un altro sugli|una seconda sulle|un secondo sulle|un secondo sui",
  further:
    "un secondo|una seconda|un terzo|una terza|anche|inoltre|un altro|altro|altra|un'altra|altri|altre|ulteriore|ulteriori|separato|separata|a parte|precedente|accanto a|parallelamente|infine|in aggiunta",
  between: "tra|fra",
  with: "con|al|alla|all'",
  at: "a|ad|in|nel|nella|nelle|vicino a|presso",
  by: "da|dal|dalla|dai|dagli|dalle|dall'|dallo",
  publicBodies:
    "ministero|ministeri|agenzia|commissione|consiglio|parlamento|assemblea|senato|governo|banca centrale|banca d'italia|banca mondiale|unione|comitato|segreteria|segretariato|autorità|corte|tribunale|università|istituto|accademia|esercito|marina|organizzazione|federazione|lega|forum|fondo|NATO|centro|servizio|gabinetto|associazione|comunità|alleanza|farnesina|presidenza|congresso|camera dei deputati|aeronautica|regione",
  orders:
    "ordinato|ordina|ordinano|ordinerà|ordinare|comprerà|comprato|compra|comprano|comprare|acquisterà|acquisteranno|acquistato|acquista|acquistare|acquisirà|acquisito|fornirà|fornire|costruirà|costruiranno|costruire|consegnerà|venduto|vende|venderà|vendere|vendita di|acquisto di|si è aggiudicata|si è aggiudicato|si aggiudica|ottenuto un contratto|ordine per|commessa da|commessa per",
  worth:
    "del valore di|per un valore di|per un totale di|dal valore di|di valore pari a|pari a|per un importo di|dell'importo di|per un ammontare di|ammonta a|ammontano a|vale|valgono|stimato in|stimata in|valutato|valutata|dura|durerà|della durata|ha validità|prevede investimenti per|da|dotato di|dotata di",
  notAmounts:
    "interscambio|scambi commerciali|commercio bilaterale|scambi|volume degli scambi|fatturato|esportazioni|importazioni|export|import|esportato|importato|PIL|prodotto interno lordo|bilancio|deficit|disavanzo|avanzo|debito|al barile|a barile|per barile|alla tonnellata|a tonnellata|multa|perdite|danni|riserve|capitalizzazione|costa|costato|costo|dazi su|pro capite|finora|fino a oggi|dal 2022|dall'inizio|riscatto|spese militari|patrimonio",
};
