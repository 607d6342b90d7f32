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
