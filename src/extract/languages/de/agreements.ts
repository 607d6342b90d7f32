import type { LanguageData } from "../../lexicon.js";

export const agreements: LanguageData["agreements"] = {
  nouns: [
    [
      "MOU",
      "Absichtserklärung|Absichtserklärungen|gemeinsame* Absichtserklärung*|Memorandum|Memorandums|Memoranden|Memoranda|Memorandum of Understanding|Memoranda of Understanding|Memoranden über das Verständnis|MOU|MOUs|MoU|MoUs|Memorandum über Verständigung|Verständigungsmemorandum|Letter of Intent|Grundsatzvereinbarung|Grundsatzvereinbarungen",
    ],
    [
      "CURRENCY_SWAP",
      "Währungsswap|Währungsswaps|Währungstausch|Währungstauschs|Währungstauschabkommen|Währungsswapabkommen|Währungsswap-Abkommen|Swap|Swap-Abkommen|Swap-Linie|Swaplinie|Währungsabkommen|Devisenswap|Währungs-Swap|Swap-Vereinbarung|Swapabkommen",
    ],
    [
      "TRADE_AGREEMENT",
      "Freihandelsabkommen|Freihandelsabkommens|Freihandelsvertrag|Freihandelspakt|Handelsabkommen|Handelsabkommens|Handelsvertrag|Handelspakt|Handelsdeal|Zollabkommen|Wirtschaftspartnerschaftsabkommen|Partnerschaftsabkommen|Interimshandelsabkommen|Assoziierungsabkommen|EU-Mercosur-Abkommen|Mercosur-Abkommen|Mercosur-Abkommens|Zolldeal|Zollvereinbarung",
    ],
    [
      "TREATY",
      "Vertrag|Vertrags|Vertrages|Verträge|Verträgen|*vertrag|*vertrags|*vertrages|*verträge|Pakt|Pakts|*pakt|*pakts|Friedensabkommen|Friedensabkommens|Verteidigungsabkommen|Auslieferungsabkommen|Grenzabkommen|Konvention|Protokoll|Staatsvertrag|Beistandspakt|Sicherheitsabkommen",
    ],
    [
      "JOINT_STATEMENT",
      "gemeinsame* Erklärung*|Abschlusserklärung|Gipfelerklärung|Schlusserklärung|Kommuniqué|Kommuniqués|Abschlusskommuniqué|gemeinsame* Kommuniqué|politische* Erklärung*|gemeinsame* Stellungnahme|gemeinsame* Papier",
    ],
    [
      "OTHER",
      "Abkommen|Abkommens|Vereinbarung|Vereinbarungen|Übereinkunft|Übereinkünfte|Übereinkommen|Einigung|Deal|Deals|Liefervertrag|Lieferverträge|Kaufvertrag|Rahmenvertrag|Rahmenabkommen|Rahmenvereinbarung|Kredit|Kredits|Kredite|Kreditvertrag|Darlehen|*darlehen|*kredit|*kredite|Dokumente|Dokument|Kooperationsabkommen|Kooperationsvereinbarungen|Kooperationsvereinbarung|*abkommen|*abkommens|*vereinbarung|*vereinbarungen|Fahrplan|Aktionsplan|Waffenruhe|Waffenstillstand|Feuerpause|Bestellung|Kooperationsvertrag|Kreditlinie|Großauftrag|Auftrag|Aufträge",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "unterzeichnete|unterzeichneten|unterzeichnet|unterzeichnen|unterschrieb|unterschrieben|unterschreiben|unterschreibt|besiegelte|besiegelten|besiegelt|besiegeln|schlossen|schloss|geschlossen|abgeschlossen|paraphierte|paraphierten|paraphiert|Unterzeichnung|Unterschrift|Unterschriften|verabschiedeten|verabschiedete|verabschiedet|veröffentlichten|veröffentlichte|ausgetauscht|tauschten",
    ],
    [
      "RENEWED",
      "erneuerte|erneuerten|erneuert|erneuern|verlängerte|verlängerten|verlängert|verlängern|Verlängerung|Erneuerung",
    ],
    ["RATIFIED", "ratifizierte|ratifizierten|ratifiziert"],
    [
      "AGREED",
      "vereinbart|vereinbarte|vereinbarten|vereinbaren|einigten sich|einigte sich|geeinigt|verständigten sich|verständigt|beschlossen|beschloss|erzielt|erzielten|erzielte|brachte|ausgehandelt|verabredet|verabredete|verabredeten|zugestimmt|stimmten zu|stimmte zu|kündigten|kündigte|angekündigt|billigten|bringen|getroffen|gewährt|gewähren|gewährte|beigelegt|erhalten|erhält|bestellt|bestellte",
    ],
    [
      "PROPOSED",
      "vorgeschlagen|schlug vor|schlugen vor|verhandeln über|verhandelt über|Verhandlungen über|Entwurf|soll unterzeichnet|sollen unterzeichnet|will unterzeichnen|wollen unterzeichnen|ausgehandelt werden|strebt an|streben an|angestrebt|angestrebte|angestrebten|Ausbau|Aufrüstung",
    ],
    ["IN_FORCE", "in Kraft getreten|trat in Kraft|tritt in Kraft|in Kraft tritt|in Kraft trat|in Kraft"],
    ["LAPSED", "ausgelaufen|lief aus|läuft aus|gekündigt|aufgekündigt|kündigte auf|ausgesetzt|platzen ließ"],
  ],
  levels: [
    [
      "BUSINESS",
      "Unternehmen|Unternehmens|Firmen|Firma|Konzern|Konzerne|Konzernen|Betriebe|Wirtschaftsvertreter|Werft|Werften|Fluggesellschaft|Fluggesellschaften|Handelskammern|Autobauer|Hersteller|Privatwirtschaft|Manager|Start-ups",
    ],
    [
      "STATE",
      "Regierungen|Ministerien|Zentralbanken|Notenbanken|beide Länder|beide Seiten|beide Staaten|Staaten|Minister|Regierung|Außenminister",
    ],
  ],
  pledges:
    "sagte zu|sagt zu|sagten zu|sagte|zugesagt|versprach|verspricht|versprachen|versprochen|verpflichtete sich|verpflichteten sich|stellte in Aussicht|stellt bereit|stellte bereit|will investieren|wollen investieren|investieren|bereitstellen|bereitzustellen|Zusage|kündigte an",
  about: "über|zu|zum|zur|für|auf|in|darunter|unter anderem|an",
};
