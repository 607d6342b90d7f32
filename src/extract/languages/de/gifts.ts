import type { LanguageData } from "../../lexicon.js";

export const gifts: LanguageData["gifts"] = {
  give: "schenkte|schenkten|schenkt|geschenkt|überreichte|überreichten|überreicht|übergab|übergaben|übergibt|übergeben|gab|brachte|mitgebracht|beschenkte|beschenkt|revanchierte sich|revanchierte|bedankte sich|überließ|schickte|verlieh|verehrte|tauschten|tauschte|händigte|zeichnete",
  receive:
    "bekam|bekamen|bekommt|bekommen|erhielt|erhielten|erhält|erhalten|nahm entgegen|nahm|durfte|entgegengenommen|freute sich über",
  givenBy:
    "Geschenk von|Geschenk|Gabe von|Geschenke von|von|aus der Hand von|überreicht von|ein Präsent von|Gastgeschenk von",
  nouns:
    "Geschenk|Geschenke|Geschenken|Geschenks|Gastgeschenk|Gastgeschenke|Gastgeschenken|Präsent|Präsente|Mitbringsel|Souvenir|Geschenkaustausch|Austausch von Geschenken|schenkte|schenkten|schenkt|geschenkt|revanchierte|überreichte|beschenkte|Staatsgeschenk|*geschenk|*geschenke",
  with: "mit",
  to: "für|an",
  from: "von|durch",
  notThings:
    "rede|reden|interview|interviews|unterstützung|erklärung|erklärungen|zusicherung|zusicherungen|gelegenheit|chance|dank|details|beglaubigungsschreiben|bemerkungen|bericht|vorschlag|vorschläge|plan|pläne|hilfe|hilfen|beileid|glückwünsche|entschuldigung|zustimmung|erlaubnis|vorrang|bedeutung|schwung|warnung|antwort|antworten|garantien|garantie|sicherheitsgarantien|pressekonferenz|empfang|kredit|kredite|geld|mittel|ausbildung|hand|hände|tour|blick|rolle|botschaft|botschaften|signal|hoffnung|hoffnungen|wort|worte|befehl|befehle|auftrag|zeit|waffen|raketen|panzer|impfstoff|impfstoffe|lebensmittel|frieden|sicherheit|informationen|zusammenarbeit|entwurf|einladung|vermittlung|waffenruhe|rat|zugang|aufmerksamkeit|zusage|zusagen|verpflichtung|position|herausforderung|bedrohung|gefahr|problem|probleme|liste|fahrplan|initiative|ergebnisse|argument|stimme|grund|gründe|recht|rechte|status|gebiet|land|kontrolle|macht|befugnis|mandat|segen|grünes licht|rückhalt|asyl|zuflucht|technik|ausrüstung|truppen|soldaten|milliarden|millionen|sitz|plattform|visum|visa|petition|forderungen|bedingungen|ultimatum|sich|abkommen|vereinbarung|vertrag|unterlagen|amt|mittagessen|abendessen|essen|bankett|anlass|kritik|druck|vertrauen|freiheit|eindruck|besuch|küsse|ansichten|meinungen|argumente|höflichkeiten|noten|gefangene|lachen|bewegung|dinge|namen|foto|selfie|ehre|auskunft|einblick|überblick",
  complements:
    "aus|mit|von|für|in der form|geschnitzt|gefertigt|hergestellt|bemalt|verziert|graviert|signiert|gerahmt|im wert|das|der|die|deren|dessen",
  adjectiveEndings: "en|er|es|e|em",
};
