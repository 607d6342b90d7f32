import type { LanguageData } from "../../lexicon.js";

// "Mittwochabend", "dienstags" and "am Dienstag" are one day.
const WEEKDAY = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag";
const DAY = `{weekday:${WEEKDAY}}s?(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?s?`;
const LAST = "(?:{last:vergangene[nrsm]?|letzte[nrsm]?|vorige[nrsm]?})";
const NEXT = "(?:{next:kommende[nrsm]?|nächste[nrsm]?})";
const THIS = "(?:{this:diese[nrsm]?|laufende[nrsm]?})";
const PART = "(?:(?:anfang|mitte|ende)[- ])?";
const TO = "(?:bis(?: zum)?|und(?: am)?|-|–|—|/)";
const UNIT = "(?:{weeks:wochen?}|{months:monat(?:en?|s)?}|{years:jahr(?:en?|es)?})";
const LATER = "(?:{later:später|danach|darauf}|{before:zuvor|vorher|früher|davor})";

export const dates: LanguageData["dates"] = {
  months: { 1: "jänner", 2: "feber", 3: "märz", 9: "sept" },
  weekdays: { 6: "sonnabend" },
  shapes: [
    "(?<iso>\\d{4}-\\d{2}-\\d{2})",
    `{relative},? \\(?${DAY}\\)?`,
    `${DAY},? (?:(?:den|dem) )?{day}\\.\\s?{month}(?: {year})?`,
    `${DAY},? (?:(?:den|dem) )?{day}\\.\\s?{monthNumber}\\.(?:\\s?{year})?`,
    `{bound:seit|bis|ab|vor} (?:zum |dem )?{day}\\.\\s?{month}(?: {year})?(?! ?(?:bis|–))`,
    `{day}\\.\\s?{month}(?: \\d{4})? ?${TO} ?{day2}\\.\\s?{month2}(?: {year})?`,
    `{day}\\.? ?${TO} ?{day2}\\.\\s?{month}(?: {year})?`,
    "{day}\\.\\s?{month}(?: {year})?",
    "{day}\\.\\s?{monthNumber}\\.\\s?{year}",
    "{day:ersten} {month}(?: {year})?",
    `{bound:seit|bis|ab|vor} ${PART}{month}(?: {year})?`,
    `${DAY} ?${TO} ?{weekday2:${WEEKDAY}}`,
    `{night:in der nacht (?:zum|auf|zu)} (?:den |diesem )?${DAY}`,
    `${THIS} ${DAY}`,
    `(?:${LAST}|${NEXT}) ${DAY}`,
    `${DAY} (?:${LAST}|${NEXT}|${THIS}) (?:woche)`,
    `{bound:seit|bis|ab} ${DAY}`,
    `${DAY}`,
    `(?:${LAST}|${NEXT}|${THIS}) {weekend:wochenende[sn]?}`,
    "(?:am|übers|über das) {weekend:wochenende}",
    `(?:${LAST}|${NEXT}) {month}`,
    `${PART}{month},? {year}`,
    `(?:im|anfang|mitte|ende|seit|bis|vom|zum|des) ${PART}{month}(?:,? {year}|(?! {day}\\.))`,
    "(?:im |vom |des |seit )?(?:frühen |späten )?{season},? {year}",
    `(?:im )?(?:${LAST}|${NEXT}|${THIS}) {season}`,
    "im (?:frühen |späten )?{season}",
    "(?:im |des )?{half:ersten halbjahrs?|ersten jahreshälfte} {year}",
    "(?:im |des )?{half2:zweiten halbjahrs?|zweiten jahreshälfte} {year}",
    "(?:im |des )?{quarter:ersten|zweiten|dritten|vierten} quartals? {year}",
    "{relative} (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)",
    "am {this:heutigen} (?:{weekday})",
    "am (?:frühen |späten )?(?:morgen|vormittag|nachmittag|abend)", // a time of day, not tomorrow
    "(?<!(?:am|frühen|späten|jeden|guten|den|diesem|zum|nächsten|selben|gleichen|an|bis)\\s){relative}",
    "{sameDay:am selben tag|am gleichen tag|am selben abend|am gleichen abend|noch am selben tag|an diesem tag|an jenem tag|am (?:frühen |späten )?(?:morgen|vormittag|mittag|nachmittag|abend)|abends|nachmittags|vormittags|mittags|später am tag|(?:einige |wenige )?stunden (?:zuvor|später)}",
    "{dayAfter:einen tag|am tag} {leans:nach}",
    "{dayAfter:am nächsten tag|am folgenden tag|am folgetag|am tag darauf|am tag danach|tags darauf|einen tag später|einen tag danach|einen tag darauf|am nächsten morgen|am folgenden morgen|am darauffolgenden tag}",
    "{dayBefore:einen tag|am tag} {leans:vor}",
    "{dayBefore:am vortag|am tag zuvor|am tag davor|tags zuvor|einen tag zuvor|einen tag vorher|einen tag früher|am vorabend|am abend zuvor}",
    "(?:am|zum) {nth} (?:und letzten )?tag",
    "{ago:vor} {number} {days:tagen?}",
    `{ago:vor} {number} ${UNIT}`,
    "{number} {days:tage?} (?:{later:nach}|{before:vor}) ?{leans:}",
    `{number} ${UNIT} (?:{later:nach}|{before:vor}) ?{leans:}`,
    `{number} {days:tage?} ${LATER}`,
    `{number} ${UNIT} ${LATER}`,
    `{ahead:in} {number} (?:{days:tagen?}|${UNIT})`,
    `(?:am |im |in der |in den |in |im |des |der |anfang |mitte |ende |noch )?{that:im selben|im gleichen|in derselben|in der gleichen|desselben|jenes|in jenem} ${UNIT}`,
    `(?:am|im|in der|in den|in|des|der|anfang|mitte|ende|zu beginn)? ?(?:{last:vergangenen?|letzten?|vorigen?|voriger|vergangener|vergangenes|letztes|voriges}|{next:kommenden?|nächsten?|kommender|nächster|kommendes|nächstes}|{this:diesen|diesem|dieser|dieses|laufenden}) (?:{weeks:woche}|{months:monats?}|{years:jahre?s?})`,
    "(?:anfang|mitte|ende) {this:des} (?:{months:monats}|{years:jahres})(?! \\d)",
    "{bound:seit|bis|ab|vor|nach} (?:zum jahr |dem jahr |ende |anfang |mitte )?{year}",
    "(?:im jahre?|im|auf|(?:anfang|mitte|ende)(?: des jahres)?|seit|jahr|von|für) {year}(?![,.]?\\d)",
    "{year}(?= (?:hatten?|waren?|trafen?|besuchten?|reisten?|wurden?|empfing|empfingen|unterzeichnete[nt]?|gab|fand|kam|kamen|in)\\b)",
    "{day}\\.{monthNumber}\\.(?:{year})?",
    "(?:am|vom|zum) {day}\\.(?= (?:und|in|mit|zu|nach|bei|im|zum|zur|an|auf)\\b|,)",
  ],
  days: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 },
  seasons: { frühjahr: 21, frühling: 21, frühlings: 21, sommer: 22, sommers: 22, herbst: 23, winter: 24 },
  ordinals: {
    ersten: 1,
    erste: 1,
    zweiten: 2,
    zweite: 2,
    dritten: 3,
    dritte: 3,
    vierten: 4,
    vierte: 4,
    fünften: 5,
    sechsten: 6,
  },
  published: "veröffentlicht|aktualisiert|stand|erstellt|zuletzt aktualisiert|datum|veröffentlicht am|aktualisiert am",
  scheduled:
    "trifft|treffen sich|empfängt|besucht|reist|fliegt|kommt|beginnt|findet|tagt|berät|begrüßt|begrüsst|bricht|nimmt",
  when: "als|da",
  where: "wo",
  otherEvents:
    "gewählt|wiedergewählt|wahl|wahlen|amtsantritt|amtseinführung|vereidigt|vereidigung|geboren|gestorben|tod|zurückgetreten|ernannt|überfall|einmarsch|angriffskrieg|angriff|krieg|kriegsbeginn|annektiert|annexion|putsch|gegründet|gründung|unabhängigkeit|getötet|festgenommen|revolution|erdbeben|referendum|gestürzt|abgebrochen|amtiert|regiert|im amt",
};
