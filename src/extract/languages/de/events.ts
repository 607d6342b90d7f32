import type { LanguageData } from "../../lexicon.js";

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
