import type { LanguageData } from "../../lexicon.js";

const NTH = "(?:st|nd|rd|th)?";
const TO = "(?:to|through|until|till|and|-|–|—)";
const YEAR = "(?:,? {year})?";
const PART = "(?:(?:early|mid|late)[- ]|(?:the )?(?:beginning|start|middle|end|first half|second half) of )?";
const OF_DAY = "(?:early |late |late on |early on )?";
const UNIT = "(?:{weeks:weeks?}|{months:months?}|{years:years?})";
const DAYS = "{days:days?|nights?}";

export const dates: LanguageData["dates"] = {
  months: { 9: "sept" },
  weekdays: { 2: "tues", 3: "weds", 4: "thur|thurs" },
  shapes: [
    "(?<iso>\\d{4}-\\d{2}-\\d{2})",
    "(?:good|black|bloody|palm|easter) (?:friday|sunday|monday|saturday)", // no weekday of a meeting
    `{weekday},? {month} {day}${NTH}${YEAR}`,
    `{weekday},? (?:the )?{day}${NTH} (?:of )?{month}${YEAR}`,
    `{weekday},? the {day}(?:st|nd|rd|th)`,
    `{bound:since|until|till|by|before} {month} {day}${NTH}${YEAR}(?!\\s?(?:-|–|to)\\s?\\d)`,
    `{bound:since|until|till|by|before} (?:the )?{day}${NTH} (?:of )?{month}${YEAR}`,
    `{month} {day}${NTH}(?:,? \\d{4})? ?${TO} ?{month2} {day2}${NTH}${YEAR}`,
    `{month} {day}${NTH} ?${TO} ?{day2}${NTH}(?!\\s?(?:percent|per|%|million|billion))${YEAR}`,
    `{day}${NTH} (?:of )?{month}(?: \\d{4})? ?${TO} ?{day2}${NTH} (?:of )?{month2}${YEAR}`,
    `{day}${NTH} ?${TO} ?(?:the )?{day2}${NTH} (?:of )?{month}${YEAR}`,
    `{month} {day}${NTH}${YEAR}(?!\\d)`,
    `(?:the )?{day}${NTH} (?:of )?{month}${YEAR}`,
    `{bound:since|until|by|before} ${PART}{month}(?: {year})?`,
    `{this:(?:earlier|later) this} {months:month}`,
    `(?:{last:last}|{next:next|coming}|{this:this}) {month}`,
    `${PART}{month},? (?:of )?{year}`,
    `(?:in|during|for|of|last|until|late|early|mid)[- ]${PART}{month}(?! \\d)`,
    `(?:in |during )?(?:early |late |mid-)?(?:the )?{season},? (?:of |in )?{year}`,
    "(?:in |during )?(?:{last:last|the past|the previous}|{next:next|the coming}|{this:this}) {season}",
    "(?:in|during) (?:early |late )?(?:the )?{season}(?! of (?!\\d))",
    "(?:the )?{half:first half} of {year}",
    "(?:the )?{half2:second half} of {year}",
    "(?:the )?{quarter:first|second|third|fourth} quarter (?:of )?{year}",
    `{weekday} ?${TO} ?{weekday2}`,
    `{bound:since|until|till|by} ${OF_DAY}{weekday}`,
    "(?:{last:last|past|previous}|{next:next|coming|following}|{this:this}) {weekday}",
    "{weekday}(?! (?:times|telegraph|mirror|express|mail|post|prayers?|sermons?|agreement))",
    "(?:{last:last|this past|the past|the previous}|{next:next|this coming|the coming}|(?:at|over|on|during) the) {weekend:weekend}",
    "{sameDay:the same day|that day|that same day|later that day|earlier that day|the same (?:morning|afternoon|evening|night)|that (?:morning|afternoon|evening|night)|(?:earlier|later) in the day|(?:later |early |late )?in the (?:early |late )?(?:morning|afternoon|evening)|at (?:noon|midday)|(?:some |a few )?hours (?:earlier|later)}",
    "{dayAfter:the day|one day|a day} {leans:after}(?! tomorrow)",
    "{dayAfter:the next day|the following day|the day after|a day later|one day later|the (?:next|following) (?:morning|afternoon|evening)}",
    "{dayBefore:the day|one day|a day} {leans:before}(?! yesterday)",
    "{dayBefore:the day before|a day earlier|one day earlier|the previous day|a day before|the (?:previous|preceding) (?:day|evening|night)}",
    "(?:on )?(?:the )?{nth} (?:and (?:last|final) )?day",
    "{relative}",
    `{number} ${DAYS} {ago:ago}`,
    `{number} ${UNIT} {ago:ago}`,
    `{number} ${DAYS} (?:{later:later|afterwards|after that}|{before:earlier|before that|previously|prior})`,
    `{number} ${UNIT} (?:{later:later|afterwards|after that}|{before:earlier|before that|previously|prior})`,
    `{number} ${DAYS} (?:{later:after}|{before:before}) ?{leans:}`,
    `{number} ${UNIT} (?:{later:after}|{before:before}) ?{leans:}`,
    `in {number} (?:${DAYS}|${UNIT})['’]? ?{ahead:(?:time)?}`,
    `{number} (?:${DAYS}|${UNIT}) {ahead:from now|hence}`,
    `(?:(?:earlier|later) )?{that:that|that same|the same} ${UNIT}`,
    `(?:{last:last|the previous|the past}|{next:next|the coming}|{this:this|(?:later|earlier) this}) ${UNIT}`,
    "{bound:since|until|till|by|before|after|from} (?:the end of )?{year}",
    "(?:in|during|of|for|back to|early|late|mid)[- ](?:early |late |mid-)?{year}(?![,.]?\\d)",
    "(?:the|their|its|his|her|a) {year}(?= \\p{L})(?! (?:people|troops|soldiers|dollars|pounds|euros|million|billion))",
  ],
  days: {
    today: 0,
    tonight: 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    yesterday: -1,
    "last night": -1,
    "last evening": -1,
    tomorrow: 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
  },
  seasons: { spring: 21, springtime: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  ordinals: { first: 1, opening: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 },
  published: "published|updated|last updated|posted|first published|issued|date|last modified",
  scheduled:
    "meets|meets with|receives|hosts|visits|travels|flies|arrives|heads|holds|welcomes|attends|sits down|sit down|convene|gather",
  when: "when",
  where: "where",
  otherEvents:
    "elected|re-elected|election|elections|inauguration|inaugurated|took office|sworn in|came to power|born|died|death|resigned|appointed|invasion|invaded|war|annexed|annexation|coup|attack|attacks|founded|founding|established|independence|killed|arrested|launched|revolution|earthquake|referendum|fled|ousted|overthrown|broke off|severed",
};
