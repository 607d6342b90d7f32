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
      "trattato|trattati|patto|patti|trattato di pace|accordo di pace|accordi di pace|trattato di amicizia|trattato di estradizione|accordo di estradizione|convenzione|convenzioni|accordo di difesa|patto di difesa|trattato di partenariato strategico|accordo di cooperazione militare",
    ],
    [
      "JOINT_STATEMENT",
      "dichiarazione congiunta|dichiarazioni congiunte|dichiarazione comune|comunicato congiunto|comunicato finale|comunicato|dichiarazione finale|dichiarazione politica|documento finale|nota congiunta|comunicati congiunti",
    ],
    [
      "OTHER",
      "accordo|accordi|accordo quadro|accordi quadro|intesa|intese|contratto|contratti|accordo di cooperazione|accordi di cooperazione|prestito|prestiti|documento|documenti|piano d'azione|commessa|commesse|ordine|ordini|cessate il fuoco|tregua|linea di credito|finanziamento|programma di lavoro|tabella di marcia|roadmap|partenariato|società mista|joint venture",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "firmato|firmata|firmati|firmate|firma|firmano|firmare|firmò|firmarono|firme|firmando|siglato|siglata|siglati|siglate|sigla|siglano|siglare|sottoscritto|sottoscritta|sottoscritti|sottoscritte|sottoscrivere|sottoscrive|sottoscrivono|concluso|conclusa|conclusi|conclusione|stipulato|stipulata|scambiati|adottato|adottata|approvato|approvata|pubblicato|suggellato|suggellata|perfezionato|parafato|stretto|stretta",
    ],
    [
      "RENEWED",
      "rinnovato|rinnovata|rinnovati|rinnova|rinnovano|rinnovare|rinnovo|prorogato|prorogata|prorogare|proroga|prolungato|esteso|estesa|estensione",
    ],
    ["RATIFIED", "ratificato|ratificata|ratificati|ratifica|ratificare"],
    [
      "AGREED",
      "concordato|concordata|concordano|hanno concordato|raggiunto|raggiunta|raggiungono|raggiungere|annunciato|annunciata|annunciati|annunciate|annuncia|annunciano|deciso|hanno convenuto|si sono accordati|accettato|chiedono|spiccano|bilancio è di|presentato|presentata",
    ],
    [
      "PROPOSED",
      "proposto|proposta|proporre|propone|negoziare|negoziato|negoziati|bozza di|vogliono firmare|firmerà|firmeranno|sarà firmato|saranno firmati|sarà firmata|saranno firmate|dovrà essere firmato|dovrebbe essere firmato|dovrebbero firmare|da firmare|lavorano a|lavorare a|trattano|auspica|auspicato|si lavora a|in vista di un|punta a|puntano a",
    ],
    ["IN_FORCE", "entrato in vigore|entrata in vigore|entrati in vigore|entra in vigore|in vigore|entrerà in vigore"],
    ["LAPSED", "scaduto|scaduta|scade|decaduto|denunciato|rescisso|sospeso|sospesa|revocato"],
  ],
  levels: [
    [
      "BUSINESS",
      "aziende|azienda|imprese|impresa|società|gruppo|gruppi|industriali|costruttori|costruttore|compagnia|compagnie|settore privato|camere di commercio|operatori|amministratori delegati|imprenditori|cantieri|Confindustria|Eni|Sonatrach|privati|colosso|colossi",
    ],
    [
      "STATE",
      "governi|ministeri|banche centrali|due Paesi|due parti|due governi|banca centrale|Stati|governo|ministro",
    ],
  ],
  pledges:
    "ha promesso|promette|si è impegnato a|si è impegnata a|si impegna a|si sono impegnati a|si impegnano a|ha stanziato|stanzia|stanzierà|investirà|investiranno|fornirà|verserà|concederà|ha concesso|contribuirà|ha annunciato aiuti|annunciato aiuti|annunciato un pacchetto|metterà a disposizione|ha messo a disposizione|ha destinato|destinerà|donerà",
  about:
    "su|sul|sulla|sulle|sui|sugli|riguardante|relativo a|relativa a|nei settori|nel settore|in materia di|per|di|del|della",
};
