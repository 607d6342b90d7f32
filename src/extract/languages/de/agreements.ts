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
      "Vertrag|Vertrags|Vertrages|Verträge|Verträgen|*vertrag|*vertrags|*vertrages|*verträge|Pakt|Pakts|*pakt|*pakts|Friedensabkommen|Friedensabkommens|Auslieferungsabkommen|Konvention|Protokoll|Staatsvertrag|Beistandspakt",
    ],
    [
      "JOINT_STATEMENT",
      "gemeinsame* Erklärung*|Abschlusserklärung|Gipfelerklärung|Schlusserklärung|Kommuniqué|Kommuniqués|Abschlusskommuniqué|gemeinsame* Kommuniqué|politische* Erklärung*|gemeinsame* Stellungnahme|gemeinsame* Papier",
    ],
    [
      "OTHER",
      "Abkommen|Abkommens|Vereinbarung|Vereinbarungen|Übereinkunft|Übereinkünfte|Übereinkommen|Einigung|Deal|Deals|Liefervertrag|Lieferverträge|Kaufvertrag|Rahmenvertrag|Rahmenabkommen|Rahmenvereinbarung|Kredit|Kredits|Kredite|Kreditvertrag|Darlehen|*darlehen|*kredit|*kredite|Dokumente|Dokument|Kooperationsabkommen|Kooperationsvereinbarungen|Kooperationsvereinbarung|*abkommen|*abkommens|*vereinbarung|*vereinbarungen|Fahrplan|Aktionsplan|Waffenruhe|Waffenstillstand|Feuerpause|Bestellung|Kooperationsvertrag|Kreditlinie|Großauftrag|Auftrag|Aufträge|Darlehens|Finanzierungsvertrag|Finanzierungsverträge|Bauvertrag|Leihvertrag|Leihverträge|Pachtvertrag|Gasvertrag|Gasliefervertrag|Gaslieferverträge|Rüstungsvertrag|Rüstungsverträge|Investitionsvertrag|Wartungsvertrag|Lizenzvertrag|Fördervertrag|Darlehensvertrag|Konzessionsvertrag|Nutzungsvertrag|Kooperationsverträge|Kreditverträge|Kaufverträge|Rahmenverträge|Dienstleistungsvertrag|Abnahmevertrag|Stromliefervertrag|Werkvertrag|Vorvertrag|Vorverträge|Milliardenvertrag|Großvertrag|*dokumente|*dokumenten",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "unterzeichnete|unterzeichneten|unterzeichnet|unterzeichnen|unterschrieb|unterschrieben|unterschreiben|unterschreibt|besiegelte|besiegelten|besiegelt|besiegeln|schlossen|schloss|geschlossen|abgeschlossen|paraphierte|paraphierten|paraphiert|Unterzeichnung|Unterschrift|Unterschriften|verabschiedeten|verabschiedete|verabschiedet|veröffentlichten|veröffentlichte|ausgetauscht|tauschten|Unterzeichnens|unterschriftsreif gemacht|tauschte|Austausch|schließen|schließt|schließen ab|schließt ab|schlossen ab|abschließen|Abschluss|Besiegelung|unter Dach und Fach gebracht|unter Dach und Fach|sicherte sich|sicherten sich|trat bei|beigetreten|vergab|vergaben|erhielt den Zuschlag|erhielten|gegengezeichnet|mitunterzeichnet|Vertragsschluss|schlösse|unterzeichnend|unterschriebene|unterschriebenen|geschlossene|geschlossenen|geschlossener|vereinbarte|brachte|brachten|eingefahren|ergattert|ergatterte|an Land gezogen|setzten ihre Unterschriften unter|setzte seine Unterschrift unter|zog an Land",
    ],
    [
      "RENEWED",
      "erneuerte|erneuerten|erneuert|erneuern|verlängerte|verlängerten|verlängert|verlängern|Verlängerung|Erneuerung|Neuauflage|prolongiert|prolongierten|ausgeweitet|weiteten aus|wieder in Kraft gesetzt|aufgestockt",
    ],
    ["RATIFIED", "ratifizierte|ratifizierten|ratifiziert|Ratifizierung|ratifizieren|Ratifikation"],
    [
      "AGREED",
      "vereinbart|vereinbarte|vereinbarten|vereinbaren|einigten sich|einigte sich|geeinigt|verständigten sich|verständigt|beschlossen|beschloss|erzielt|erzielten|erzielte|ausgehandelt|verabredet|verabredete|verabredeten|zugestimmt|stimmten zu|stimmte zu|kündigten|kündigte|angekündigt|billigten|getroffen|gewährt|gewähren|gewährte|beigelegt|erhalten|erhält|bestellt|bestellte|einig|handelseinig|verständigten|verständigte sich|einigen sich|einigt sich|einigten|einigte|erreicht|erreichten|erreichte|ausgehandelten|ausgehandelte|stellten vor|stellte vor|vorgestellt|präsentierten|legten vor|verkündeten|verkündete|verkündet|Verkündung|brachten auf den Weg|auf den Weg gebracht|beschließen|Beschluss|kündigen|kündigt|Ankündigung|begrüßte|begrüßten|lobte|gelobt|vermittelte|vermittelten|vermittelt|verabschiedeten|verabschiedete|verabschiedet|verabschieden|veröffentlichten|veröffentlichte|veröffentlicht|herausgegeben|gaben heraus|gaben ab|abgegeben|bestätigten|bestätigt|bestätigte|stimmte|gaben bekannt|gab bekannt|bekanntgegeben|bekannt gegeben|vergibt|bekräftigten|festgehalten|zustande gekommen|kam zustande|zustande",
    ],
    [
      "PROPOSED",
      "vorgeschlagen|schlug vor|schlugen vor|verhandeln über|verhandelt über|Verhandlungen über|Entwurf|soll unterzeichnet|sollen unterzeichnet|will unterzeichnen|wollen unterzeichnen|ausgehandelt werden|strebt an|streben an|angestrebt|angestrebte|angestrebten|Ausbau|Aufrüstung|angeboten|bot an|boten an|arbeiten an|arbeitet an|verhandeln|verhandelt|verhandelten|Verhandlungen|unterschriftsreif|geplanten|geplante|geplantes|künftigen|künftiges|sprachen über|berieten über|Gespräche über|vorgeschlagene|vorgeschlagenen|in Aussicht|anstreben|prüfen|prüft|bemühen sich um|Weg zu|auf dem Weg",
    ],
    [
      "IN_FORCE",
      "in Kraft getreten|trat in Kraft|tritt in Kraft|in Kraft tritt|in Kraft trat|in Kraft|Inkrafttreten|in Kraft treten|wirksam|tritt|trat",
    ],
    [
      "LAPSED",
      "ausgelaufen|lief aus|läuft aus|gekündigt|aufgekündigt|kündigte auf|ausgesetzt|platzen ließ|kündigen auf|Kündigung|zog sich aus|Ausstieg aus|stieg aus|ausgestiegen|suspendiert|suspendierte|setzte aus|aufgehoben|zurückgezogen|außer Kraft|erloschen",
    ],
  ],
  levels: [
    [
      "BUSINESS",
      "Unternehmen|Unternehmens|Firmen|Firma|Konzern|Konzerne|Konzernen|Betriebe|Wirtschaftsvertreter|Werft|Werften|Fluggesellschaft|Fluggesellschaften|Handelskammern|Autobauer|Hersteller|Privatwirtschaft|Manager|Start-ups",
    ],
    ["STATE", "Regierungen|Ministerien|Zentralbanken|Notenbanken|Staaten|Minister|Regierung|Außenminister"],
  ],
  pledges:
    "sagte zu|sagt zu|sagten zu|sagte|zugesagt|versprach|verspricht|versprachen|versprochen|verpflichtete sich|verpflichteten sich|stellte in Aussicht|stellt bereit|stellte bereit|will investieren|wollen investieren|investieren|bereitstellen|bereitzustellen|Zusage|kündigte an|zusagen|will zahlen|zahlen|geben|steuert bei|steuern bei|spendet|spendete|gewährt|gewährte|gewährten|gewähren|bewilligt|bewilligte|bewilligten|bewilligen|zahlt|zahlte|zahlten|zugesichert|sichert zu|sicherte zu|sicherten zu|überweist|überweisen|mobilisiert|mobilisieren|beisteuern|beizusteuern|beitragen|zur Verfügung gestellt|zur Verfügung stellen|bereitgestellt|locker gemacht|macht locker|freigegeben|gibt frei|auflegen|aufgelegt|steckt|stecken|investiert|investierte|schenkt|erlässt|erlassen|ausgeben|aufbringen|versprechen|beigesteuert|aufgestockt|stellt|stellte|stellten|stellen|steuert|steuern|steuerte|steuerten|einzahlen|zahlt ein",
  about: "über|zu|zum|zur|für|auf|in|darunter|unter anderem|an",
  whenSigned:
    "Partnerschaft|strategische Partnerschaft|Energiepartnerschaft|Rahmen|Auftrag|Aufträge|Großauftrag|Bestellung|Programm|Plan|Paket|Arbeitsprogramm|Papiere|Papier|Texte|Zusage|Roadmap|Konzession|Charta|Leitlinien|Regierungsabkommen|Kooperation|Kooperationen|Joint Venture|Fahrplan|Aktionsplan|Notenwechsel|Fonds|Investitionsfonds|Kreditlinie|Bürgschaft|Garantie|Rüstungsgeschäft|Tauschgeschäft|Kompromiss|Finanzierung|Finanzierungspaket",
  general:
    "Abkommen|Abkommens|Vereinbarung|Vereinbarungen|Übereinkunft|Übereinkünfte|Übereinkommen|Einigung|Einigungen|Deal|Deals|Dokument|Dokumente|Dokumenten|Pakt|Pakts|Vertrag|Vertrags|Vertrages|Verträge|Verträgen|Vertragswerk|Papier|Papiere|Text",
  plurals:
    "Memoranden|Memoranda|MOUs|MoUs|*erklärungen|*vereinbarungen|*verträge|*verträgen|Verträge|Verträgen|Vereinbarungen|Deals|Kredite|Krediten|Dokumente|Dokumenten|Übereinkünfte|Aufträge|Aufträgen|Protokolle|Pakte|Papiere|Texte|Partnerschaften|Kooperationen|Swap-Linien|Einigungen|*dokumente|*dokumenten",
  notNouns:
    "vertragsverletzung|vertragsverletzungsverfahren|im Auftrag|in Auftrag|protokollchef|ehevertrag|arbeitsvertrag|Koalitionsvertrag|Koalitionsvereinbarung|Tarifvertrag|Tarifeinigung|Handelspakt-Partner|Warschauer Pakt|Warschauer Pakts|Warschauer Paktes|Kriegserklärung|Regierungserklärung|Green Deal|Zu Protokoll|zu Protokoll|gab zu Protokoll|laut Protokoll|Stabilitätspakt|Mietvertrag|Geheimdokumente|Gerichtsdokumente|Ratenkredit|Kreditrahmen|Friedensplan|Friedensvertragsverhandlungen|gemeinsame Erklärung vor der Presse|Erklärung vor der Presse",
  links: "über einen|über ein",
  definite: "zum zur im am vom beim ins jene jenes jener deren dessen",
  signing:
    "unterzeichnete|unterzeichneten|unterzeichnet|unterzeichnen|unterschrieb|unterschrieben|unterschreiben|unterschreibt|paraphierte|paraphierten|paraphiert|setzten ihre Unterschrift|setzte seine Unterschrift|setzten ihre Unterschriften",
  witnessed: "im Beisein|in Anwesenheit|wohnten|wohnte|bezeugten|beobachteten|beisein",
  wanted:
    "will|wollen|wollten|wollte|soll|sollen|sollte|sollten|möchte|möchten|plant|planen|planten|beabsichtigt|beabsichtigen|hofft|hoffen|wird|werden|würde|würden|dürfte|dürften|strebt|streben|bereit|kurz vor|steht kurz|demnächst|in Kürze|bald|könnte bald",
  no: "kein|keine|keinen|keinem|keiner|ohne|statt|anstelle|weder|noch kein|noch keine|mögliche|möglichen|mögliches|möglicher|etwaige|etwaigen|angebliche|angeblichen|irgendeine|irgendein",
  unmade:
    "scheiterte|scheiterten|gescheitert|forderte|forderten|fordert|fordern|verlangte|verlangten|verlangt|lehnte|lehnten|lehnt|ablehnte|abgelehnt|weigerte|weigerten|verweigerte|verweigerten|Hoffnung auf|hofft auf|hoffen auf|Aussicht auf|Aussichten auf|Chance auf|Chancen auf|ob|falls|sofern|könnte|könnten|dementierte|dementierten|bestritt|gegen|pochte auf|pocht auf|drängte auf|drängten auf|drängt auf|rief zu|warb für|wirbt für|plädierte für|Suche nach|Bemühungen um|Ringen um|Streit um|Forderung nach|Ruf nach|Rufe nach|verletzt|verletzte|verstößt|verstoßen|Verstoß gegen|Bruch|brach|gebrochen|weit entfernt von|braucht|fehlt|blockiert|blockierte|beharrte auf|beharrt auf|keine Rede von|nicht zustande",
  including:
    "darunter|unter ihnen|einschließlich|inklusive|unter anderem|etwa|beispielsweise|insbesondere|vor allem|allen voran|sowie|dazu|hinzu kommt|hinzu kommen",
  each: "einer über|eines über|eine über|einen über|ein weiterer über|ein weiteres über|eine weitere über|einen weiteren über|der andere über|das andere über|ein zweiter über|ein zweites über|einer von|eines von|die größte über|der größte über|das größte über|die größte, über|der größte, über|das größte, über|die eine über|die andere über",
  eachAbout:
    "eines über|eins über|eine über|einer über|eines zu|eines zur|eine zu|eine zur|eines für|ein weiteres über|ein weiteres zu|ein weiteres zur|ein anderes über|eine weitere über|eine weitere zu|eine weitere zur|ein zweites über|ein zweites zu|einer zu|einer zur|ein weiterer über|ein zweiter über",
  further:
    "ein zweites|eine zweite|einen zweiten|ein drittes|eine dritte|einen dritten|auch|ein weiteres|einen weiteren|eine weitere|weiteres|weitere|weiterer|anderes|anderen|andere|zudem|außerdem|ferner|darüber hinaus|zusätzlich|separat|separate|separates|gesondert|ebenfalls|daneben|neben|bisherige|früheres|frühere|hinzu kommt|hinzu kommen",
  between: "zwischen|unter",
  with: "mit|an|aus",
  at: "in|bei|nahe|im",
  by: "von|durch|seitens",
  publicBodies:
    "Ministerium|*ministerium|*ministeriums|Amt|*amt|Behörde|*behörde|Agentur|*agentur|Kommission|Rat|*rat|Parlament|Bundestag|Bundesrat|Kongress|Senat|Regierung|Zentralbank|Notenbank|Bundesbank|Union|Komitee|Ausschuss|Sekretariat|Gericht|Universität|Hochschule|Institut|Akademie|Versammlung|Armee|Marine|Organisation|Bund|Forum|Fonds|NATO|Zentrum|Dienst|Verband|Gemeinschaft|Allianz|Weltbank|Föderation|Liga|Gesellschaft für internationale Zusammenarbeit|Kanzleramt",
  orders:
    "bestellte|bestellten|bestellt|bestellen|kauft|kaufte|kauften|kaufen|will kaufen|abnehmen|nimmt ab|erwirbt|erwerben|erwarb|orderte|orderten|ordert|geordert|lieferte|liefert|liefern|baut|bauen|verkauft|verkaufen|verkaufte|erhielt den Auftrag|erhielt den Zuschlag|erhält den Zuschlag|erhielt einen Auftrag|erhielten einen Auftrag|sicherte sich|sichert sich|gekauft|Bestellung|Auftrag|Aufträge|Großauftrag|Kauf von|Lieferung von",
  worth:
    "im Wert von|im Gegenwert von|im Umfang von|im Volumen von|mit einem Volumen|mit einem Wert|beläuft sich|belaufen sich|umfasst|in Höhe von|läuft|gilt|Laufzeit|über|wert",
  notAmounts:
    "Handelsvolumen|Handelsvolumens|Handel|Warenaustausch|Außenhandel|Umsatz|Umsätze|Exporte|Exporten|Importe|Importen|Ausfuhren|Einfuhren|exportierte|importierte|BIP|Bruttoinlandsprodukt|Haushalt|Defizit|Handelsdefizit|Überschuss|Schulden|pro Barrel|je Barrel|pro Tonne|je Tonne|das Barrel|Strafe|Bußgeld|Verluste|Schaden|Schäden|Reserven|Börsenwert|Marktwert|Kosten|kostete|kostet|Zölle auf|Handelsaustausch|gehandelt|Vermögen|pro Kopf|bislang|bisher|seit 2022|seit Kriegsbeginn|seit Beginn|Lösegeld|Verteidigungsausgaben|Wirtschaftsleistung|Warenverkehr",
};
