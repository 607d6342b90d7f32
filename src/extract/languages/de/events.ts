import type { LanguageData } from "../../lexicon.js";

export const speech: LanguageData["speech"] = {
  verbs:
    "sagt|sagte|sagten|sagen|gesagt|sage|erklärt|erklärte|erklärten|erkläre|betont|betonte|betonten|fügt hinzu|fügte hinzu|fügte|fügt|ergänzt|ergänzte|teilt mit|teilte mit|teilte|mitgeteilt|antwortet|antwortete|antworteten|erwidert|erwiderte|entgegnet|entgegnete|konterte|kontert|fragt|fragte|fragten|gefragt|wollte wissen|wollte|meint|meinte|meinten|bemerkt|bemerkte|bemerkten|äußert|äußerte|äußerten|kündigt an|kündigte an|kündigte|angekündigt|berichtet|berichtete|berichteten|schreibt|schrieb|schrieben|geschrieben|twitterte|postete|kommentiert|kommentierte|mahnt|mahnte|mahnten|warnt|warnte|warnten|gewarnt|fordert|forderte|forderten|gefordert|versichert|versicherte|versicherten|verspricht|versprach|versprochen|bekräftigt|bekräftigte|bekräftigten|unterstreicht|unterstrich|hob hervor|hob|verkündet|verkündete|verkündeten|ruft|rief|riefen|rief zu|zugerufen|zurufen|scherzt|scherzte|scherzten|witzelt|witzelte|spottet|spottete|flachst|flachste|lobt|lobte|lobten|schwärmt|schwärmte|würdigt|würdigte|dankt|dankte|begrüßt|begrüßte|kritisiert|kritisierte|beklagt|beklagte|klagt|klagte|gab zurück|gibt zurück|räumt ein|räumte ein|räumte|gesteht|gestand|bekannte|bekennt|bestätigt|bestätigte|behauptet|behauptete|erzählt|erzählte|erinnert|erinnerte|wiederholt|wiederholte|wich|wehrte ab|wehrte|hieß es|heißt es|heißt|hieß|lautete|lautet|zitiert|zitierte|verlautete|befand|befindet|urteilt|urteilte|sprach|spricht|sprach von|spricht von|nannte|nennt|bezeichnete|bezeichnet|beschrieb|beschreibt|gratulierte|gratuliert|schloss|argumentiert|argumentierte|prophezeit|prophezeite|hofft|hoffte|appelliert|appellierte|bat|bittet|legte nach|sekundierte|pflichtete bei|pflichtete|plädierte|plädiert|bilanzierte|resümierte|resümiert|gab sich|stellte klar|stellte|stellt klar|stellt|machte klar|machte deutlich|macht deutlich|sah|sieht|lachte|murmelte|formulierte|formuliert|ließ wissen|las|verlas|drohte|droht|begründete|begründet|entschuldigte|prahlte|jubelte|freute sich|sagte zu|führte aus|führte",
  participles: "",
  accordingTo:
    "laut|nach Angaben|nach Angaben von|nach den Worten|nach Worten|zufolge|so|nach Darstellung|nach Einschätzung|nach Aussage|wie",
  titled:
    "mit dem titel|unter dem titel|unter dem motto|motto|titel|genannt|sogenannte|sogenannten|sogenannter|so genannte|so genannten|namens|unter dem namen|slogan|spruch|aufschrift|schlagwort|heißen|hieß|wort|begriff|der film|das buch|der roman|das lied|die ausstellung|das gemälde|newsletter|podcast|transparent|plakat|zeitung|zeitschrift|magazin|achtete|politik der",
};

export const meetings: LanguageData["meetings"] = {
  nouns: [
    [
      "SUMMIT",
      "Gipfel|Gipfels|Gipfeltreffen|Gipfeltreffens|Gipfelgespräch|Gipfelgespräche|Gipfelgesprächen|Staatsempfang|Zweiergipfel|*gipfel|*gipfels|*gipfeltreffen",
    ],
    [
      "TALKS",
      "Treffen|Treffens|Gespräch|Gespräche|Gesprächs|Gesprächen|Unterredung|Unterredungen|Zusammenkunft|Zusammentreffen|Begegnung|Begegnungen|Beratungen|Konsultationen|Verhandlungen|Vieraugengespräch|Vier-Augen-Gespräch|Regierungskonsultationen|*konsultationen|Außenministertreffen|*ministertreffen|Spitzentreffen|Spitzengespräch|Arbeitstreffen|Arbeitsgespräch|Dialog|Aussprache|Audienz|Händedruck|Handschlag|Wiedersehen|Gesprächsrunde|Verhandlungsrunde|Kennenlerntreffen|*gespräch|*gespräche|*gesprächen|Dreiertreffen|Meeting|Sitzung",
    ],
    [
      "CALL",
      "Telefonat|Telefonats|Telefonate|Telefongespräch|Telefongesprächs|Telefongespräche|Telefongesprächen|Anruf|Videokonferenz|Videoschalte|Videogipfel|Videogespräch|Schalte|Schaltkonferenz|Videotelefonat|Telefonkonferenz|Video-Gipfel|Videotreffen|Onlinegipfel|Online-Gipfel",
    ],
    [
      "BANQUET",
      "Bankett|Banketts|Staatsbankett|Staatsbanketts|Abendessen|Abendessens|Mittagessen|Mittagessens|Essen|Arbeitsessen|Festessen|Galadinner|Dinner|Staatsdinner|Empfang|Frühstück|Arbeitsfrühstück|Arbeitsmittagessen|Tee",
    ],
    [
      "FORUM",
      "Forum|Forums|Wirtschaftsforum|*forum|*forums|Sicherheitskonferenz|Unternehmerforum|Geberkonferenz|*geberkonferenz|Runder Tisch",
    ],
    [
      "CEREMONY",
      "Zeremonie|Zeremonien|Unterzeichnungszeremonie|Begrüßungszeremonie|*zeremonie|Militärparade|Parade|Trauerfeier|Beisetzung|Amtseinführung|Kranzniederlegung|Gedenkfeier|Gedenkveranstaltung|Staatsbegräbnis",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "Friedenskonferenz|Friedensgipfel|Außenministerkonferenz|Weltklimakonferenz|Klimakonferenz|Generaldebatte|Vollversammlung|Dreiergipfel|Ministerkonferenz|Konferenz|Ukraine-Konferenz|Jahrestagung|Tagung",
    ],
  ],
  verbs: [
    [
      "TALKS",
      "traf|trafen|trifft|treffen|getroffen|traf sich|zusammentraf|zusammentrafen|zusammengetroffen|zusammenkamen|zusammengekommen|zusammenkommen|zusammentreffen|empfing|empfingen|empfängt|empfangen|begrüßte|begrüßt|begrüßten|bewirtete|bewirtet|sprach mit|sprachen|sprach|spricht mit|sprechen|gesprochen|unterhielt sich|unterhielten sich|beriet|berieten|beraten|verhandelte|verhandelten|verhandelt|verhandeln|begegnet|begegnete|begegneten|begegnen|besprach|besprachen|besprochen|konferierte|konferierten|wiedersehen|sehen sich|sahen sich|aufgenommen",
    ],
    ["CALL", "telefonierte|telefonierten|telefoniert|telefonieren|angerufen"],
    ["BANQUET", "speiste|speisten|dinierte|dinierten|gespeist|aßen|aß"],
  ],
  infinitives:
    "treffen|empfangen|sprechen|beraten|verhandeln|begegnen|telefonieren|zusammenkommen|zusammentreffen|wiedersehen|empfängt|trifft|spricht mit",
  separately: "getrennt|getrennte|getrennten|einzeln|nacheinander|jeweils|separat|separate|separaten",
  hosts: "empfing|empfängt|empfangen|empfingen|begrüßte|begrüßt|begrüßten|gab|lud|bewirtete",
  between: "zwischen|von|unter|der|des",
  with: "mit|und|von",
  margins: "am Rande|am Rand|im Rahmen|beim|bei|auf dem|während|vor|anlässlich",
  planned:
    "wird|werden|will|wollen|soll|sollen|möchte|möchten|plant|planen|geplant|geplante|geplanten|geplantes|vorgesehen|vorgesehene|anberaumt|angesetzt|bevorstehende|bevorstehenden|bevorstehendes|anstehende|anstehenden|erwartet|wird erwartet|kommende Woche|nächste Woche|kommenden Monat|nächsten Monat|im kommenden Jahr|im nächsten Jahr|an diesem|übermorgen|demnächst|steht an|stehen an|auf dem Programm|lud|eingeladen|einlädt|Einladung|schon Mitte|in der kommenden|am kommenden|am nächsten|im kommenden|im nächsten|noch in diesem|künftig|in Kürze|angekündigt|ankündigte|vorbereiten|beabsichtigt|hat vor|weiterreisen|reist|reisen|fliegt|kommt zu einem|bricht auf|Vorbereitung|Vorbereitungen",
  postponed: "verschoben|verschiebt|verschieben|verlegt|vertagt|aufgeschoben|Verschiebung|vertagte",
  cancelled:
    "abgesagt|sagt ab|sagte ab|absagte|absagen|Absage|gestrichen|abgeblasen|geplatzt|platzen|platzte|storniert|gecancelt|sagt Treffen|sagte das Treffen|sagte den Gipfel|sagt Gipfel|ausgefallen|fällt aus|entfällt",
  denied:
    "nicht getroffen|nie getroffen|nicht treffen|nicht trifft|nicht traf|trafen sich nicht|traf sich nicht|kein Treffen|keinem Treffen|keine Begegnung|kein Gespräch|keine Gespräche|kein Gipfel|keinen Gipfel|kein bilaterales|keine Pläne|kein Plan|nicht geplant|nicht vorgesehen|nicht gegeben|nicht zu einem|nicht stattgefunden|nicht zusammen|nicht begegnet|nicht empfangen|nicht gesprochen|nicht telefoniert|nicht angesetzt|dementiert|dementierte|bestritt|bestreitet|lehnte ein Treffen|lehnt ein Treffen|lehnte Gespräche|weigerte|schloss aus|ausgeschlossen|ohne ein Treffen|ohne Treffen|wies Berichte|weder|zu keinem Treffen|zu keiner Begegnung|kommt nicht|keinen Termin|nicht vereinbart",
  hypothetical:
    "könnte|könnten|ob|falls|möglich|mögliche|mögliches|möglichen|mögliche|denkbar|bereit|würde|würden|spekuliert|Spekulationen|Gerüchte|schlug ein Treffen|schlug vor|vorgeschlagen|bot an|bot ein|angeboten|hofft auf|wünscht sich|forderte ein|fordert ein|fordert Gespräche|wolle sich treffen|offen für|sollte sich|müsste|müssten|dürfte|Wiederaufnahme|über ein Treffen|ein baldiges|wenn|im Fall|hätte|hätten|solle|zeigte sich bereit|appellierte|forderte|statt zu",
  earlier:
    "früheren|früheres|frühere|vorigen|voriges|vorherigen|letzten|letztes|letzte|vergangenen|zuletzt|damals|bereits im|schon im|hatte sich|hatten sich|hatte|hatten|zuvor|seit|einst",
  again:
    "erneut|wieder|zweites|zweiten|zweite|drittes|dritten|nächstes|nächsten|nächste|weiteres|weiteren|weitere|abermals|künftig|regelmäßig|jährlich|Wiedersehen|Gegenbesuch|neues Treffen",
  phone: "telefonisch|am Telefon|per Telefon|telefonierte|telefonierten|telefoniert",
  video:
    "per Video|per Videoschalte|per Videokonferenz|Videoschalte|virtuell|virtuellen|virtuelles|online|digital|digitalen|zugeschaltet|per Videolink",
  in: "in|nahe|unweit",
  here: "hierzulande|hiesige",
};

export const issues: LanguageData["issues"] = [
  [
    "denuclearization",
    "Denuklearisierung der koreanischen Halbinsel|Denuklearisierung|nukleare Abrüstung|atomare Abrüstung|atomaren Abrüstung",
  ],
  [
    "nuclear program",
    "Atomprogramm*|Nuklearprogramm*|Atomwaffen|Atomstreit*|Urananreicherung|Atomabkommen*|Atomgespräche*|Atomtest*",
  ],
  [
    "peace on the Korean Peninsula",
    "Frieden auf der koreanischen Halbinsel|Friedens auf der koreanischen Halbinsel|Stabilität auf der koreanischen Halbinsel",
  ],
  [
    "dialogue with North Korea",
    "Dialog mit Nordkorea|Dialogs mit Nordkorea|Gespräche mit Nordkorea|Gesprächen mit Nordkorea|Verhandlungen mit Nordkorea|innerkoreanisch*",
  ],
  [
    "trade",
    "Handel|Handels|Freihandel*|Zölle|Zöllen|Zollstreit*|Handelsstreit*|Außenhandel*|Export*|Handelsbeziehungen|Marktzugang|Handelskonflikt*|Handelsdefizit*|Überkapazitäten|Strafzölle*",
  ],
  [
    "security",
    "Sicherheitszusammenarbeit|militärische Zusammenarbeit|militärischen Zusammenarbeit|Verteidigungszusammenarbeit|Sicherheitsgarantien|Sicherheitspolitik|Rüstungskooperation",
  ],
  ["climate change", "Klimawandel*|Klimaschutz*|Klimapolitik|Klimakrise|Emissionen|Erderwärmung|Entwaldung"],
  [
    "energy",
    "Energie|Energiepolitik|Erdgas|Flüssiggas|LNG|Öllieferungen|Pipeline*|Wasserstoff|Atomkraft|Strom|erneuerbare Energien|erneuerbaren Energien|Gaslieferungen",
  ],
  ["migration", "Migration|Migranten|Flüchtlinge*|irreguläre Migration|Asylbewerber*|Einwanderung|Migrationsabkommen"],
  ["human rights", "Menschenrechte*|Menschenrechtslage|politische Gefangene"],
  [
    "war in Ukraine",
    "Krieg in der Ukraine|Ukrainekrieg*|Ukraine-Krieg*|Angriff auf die Ukraine|russische* Angriffskrieg*|Frieden in der Ukraine|Krieg gegen die Ukraine|Ukraine-Konflikt*",
  ],
  ["Gaza", "Gaza|Gazastreifen*|Gazakrieg*|Gaza-Krieg*|Geiseln|Nahostkonflikt*|Zweistaatenlösung|Zwei-Staaten-Lösung"],
  ["Taiwan", "Taiwan-Frage|Taiwanfrage|Taiwanstraße|Taiwan-Straße|Ein-China-Politik|Ein-China-Prinzip"],
  ["South China Sea", "Südchinesische* Meer*"],
  ["Yellow Sea structures", "Stahlkonstruktionen|Stahlbauten|Gelben Meer|Gelben Meeres"],
  ["sanctions", "Sanktion*|Embargo*|Strafmaßnahmen"],
  [
    "technology",
    "künstliche Intelligenz|künstlicher Intelligenz|Künstliche Intelligenz|Künstlicher Intelligenz|KI|Technologie*|Halbleiter*|Chips|Digitalisierung|Cybersicherheit|Exportkontrollen|Quanten*",
  ],
  [
    "supply chains",
    "Lieferkette*|Seltene Erden|seltene Erden|Seltenen Erden|seltenen Erden|kritische Rohstoffe|kritischen Rohstoffen|Rohstoffe",
  ],
  [
    "culture",
    "Kulturaustausch*|kulturelle* Austausch*|Kulturabkommen|kulturellen Importen|Studentenaustausch|Jugendaustausch",
  ],
  ["terrorism", "Terrorismus*|Terrorbekämpfung|Extremismus*"],
  [
    "drugs",
    "Fentanyl*|Drogenhandel*|Drogenschmuggel*|organisierte Kriminalität|organisierten Kriminalität|Rauschgift*",
  ],
  ["online crime", "Voice-Phishing|Online-Betrug*|Telefonbetrug*|Cyberkriminalität|Internetkriminalität"],
  ["border", "Grenzstreit*|Grenzkonflikt*|Grenzverlauf*|Grenzsicherung|Grenzfrage*|Gebietsstreit*|Namensstreit*"],
  ["investment", "Investition*|Infrastruktur*"],
  ["food security", "Ernährungssicherheit|Getreideexport*|Getreideabkommen*|Landwirtschaft|Fischerei*"],
  ["health", "Pandemie*|Impfstoff*|Gesundheitszusammenarbeit"],
  ["space", "Raumfahrt*|Weltraum*|Satelliten*"],
  ["water", "Wasserverteilung|Wasserrechte*|Staudamm*|Nilwasser"],
  ["abductions", "Entführte*|Entführung*"],
  ["tourism", "Tourismus|Visafreiheit|visafrei*|Visum*|Visa|Direktflüge*"],
  ["arms control", "Rüstungskontrolle|Abrüstung|Raketenabwehr|Raketentest*|ballistische* Rakete*|Nichtverbreitung"],
];
