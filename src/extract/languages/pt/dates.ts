import type { LanguageData } from "../../lexicon.js";

const TO = "(?:a|ao|até|e|até o|-|–|—|e o)";
const DAYS =
  "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|segundas|terças|sexta|quinta|quarta|terça|segunda";
const LONG_DAYS = "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo";
const WEEKDAY = `(?<weekday>${DAYS})`;
// "segunda", "quarta" and "quinta" alone are also ordinals: a day only before a bracket, a mark or a part of the day.
const BARE_DAY =
  "(?<weekday>segunda|terça|quarta|quinta|sexta)(?= ?[,.;(]| à (?:noite|tarde)| de manhã| passada| em | no | na | com | e )";
const MONTH = "(?<month>janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)";
const OF_YEAR = "(?:,? (?:de |do ano de )?{year})?";
const UNIT = "(?:{weeks:semanas?}|{months:mês|meses}|{years:anos?})";
const LATER = "(?:{later:depois|mais tarde}|{before:antes|atrás}(?! d[aeo]))";

export const dates: LanguageData["dates"] = {
  months: {},
  weekdays: { 1: "segunda|2ª feira", 2: "terça", 3: "quarta", 4: "quinta", 5: "sexta" },
  shapes: [
    "(?:Rio|cidade) de Janeiro", // no month
    "(?<iso>\\d{4}-\\d{2}-\\d{2})",
    `{relative},? (?:na )?\\(?${WEEKDAY}\\)?`,
    "{day}[./-]{monthNumber}[./-]{year}",
    `(?:de |do dia |entre |entre o dia |desde )?(?:(?:${DAYS}),? )?{day}(?:º)? de {month}(?: de \\d{4})? ?${TO} ?(?:dia )?(?:(?:${DAYS}),? )?{day2}(?:º)? de {month2}${OF_YEAR}`,
    `{bound:desde|até|antes de|a partir de|antes do dia|desde o dia|até o dia|até ao dia|a partir do dia} (?:${WEEKDAY},? )?{day}(?:º)? de {month}${OF_YEAR}`,
    `(?:de |nos dias |os dias |dos dias |entre |entre os dias |dias )?(?:(?:${DAYS}),? )?{day}(?:º)? ?${TO} ?(?:dia )?(?:(?:${DAYS}),? )?{day2} de {month}${OF_YEAR}`,
    `(?:na |nesta |no |neste |da |do )?${WEEKDAY},? (?:dia )?\\(?{day}(?:º)? de {month}${OF_YEAR}\\)?`,
    `(?:na |nesta |no |neste |da |do )?${WEEKDAY},? \\({day}[./]{monthNumber}(?:[./]{year})?\\)`,
    `{day} {month}\\.? {year}`,
    `(?:em |no dia |a |o dia |do dia |ao dia |dia )?(?:{last:passado} |{next:próximo} )?(?:dia )?{day}(?:º|o)? de {month}${OF_YEAR}`,
    "(?:em |no dia |dia )?{day:primeiro} de {month}",
    `(?:na |nesta |no |neste |da |do |de |à |a |o |última |último )?(?<weekday>${DAYS}),? \\(?(?:dia )?{day}(?:\\)|(?![:/.,]?\\d| de))`,
    `{bound:desde|até|antes de|a partir de} (?:o fim de |o final de |o início de |meados de )?${MONTH}(?: de {year})?`,
    `(?:em )?${MONTH} {last:passado|último}`,
    `(?:em )?${MONTH} {next:próximo|que vem}`,
    `(?:em |no )?{last:passado} (?:mês de )?${MONTH}`,
    `(?:(?:no |em |de |desde )?(?:início|começo|fim|final|finais|meados|princípio|princípios) de )?(?:em |de )?${MONTH} de {year}`,
    `(?:em|durante|no início de|no começo de|no fim de|no final de|em meados de|para|de|no mês de|em finais de) (?:este )?${MONTH}(?! \\d)`,
    "(?:na |no |da |do )?{season} (?:boreal |austral )?(?:de |do ano de ){year}",
    "(?:na |no )?(?:{last:passada|passado|última|último}|{next:próxima|próximo}|{this:nesta|neste|desta|deste}) {season}",
    "(?:na |no |da |do )?{season} (?:{last:passada|passado}|{next:próxima|próximo|que vem})",
    "(?:na|no) {season}",
    "{half:(?:o |no )?primeiro semestre} (?:de ){year}",
    "{half2:(?:o |no )?segundo semestre} (?:de ){year}",
    "(?:o |no )?{quarter:primeiro|segundo|terceiro|quarto} trimestre (?:de ){year}",
    `(?:de |entre |entre a |da )?(?<weekday>${LONG_DAYS}) ?(?:a|e|até|-|–) ?{weekday2:${LONG_DAYS}}`,
    `(?:na |no |da |do |a |o )?(?<weekday>${DAYS}) {last:passada|passado|última|último}`,
    `(?:na |no |da |do |a |o )?(?<weekday>${DAYS}) {next:próxima|próximo|que vem}`,
    `(?:na |no |da |do |a |o )?{last:última|último|passada|passado} (?<weekday>${DAYS})`,
    `(?:na |no |da |do |a |o )?{next:próxima|próximo} (?<weekday>${DAYS})`,
    `{this:nesta|neste|esta|este|desta|deste} (?<weekday>${LONG_DAYS})`,
    `{this:nesta|esta|desta} ${BARE_DAY}`,
    `{bound:até|desde|antes de} (?:a |o )?(?<weekday>${LONG_DAYS})`,
    `(?:na |no |da |do |à |a |o )?(?<weekday>${LONG_DAYS})`,
    `(?:na|da|à) ${BARE_DAY}`,
    "(?:no |o |do |ao )?(?:{last:último|passado}|{next:próximo}) dia {day}(?![:/.,]?\\d| de| anos)",
    "(?:no |o |do |ao )?dia {day}(?![:/.,]?\\d| de| anos)",
    "(?:no |neste |do |o )?(?:{last:último|passado}|{next:próximo}) {weekend:fim de semana|final de semana}",
    "(?:{this:neste|deste}|no) {weekend:fim de semana|final de semana}(?: {last:passado})?",
    "(?:na|da|pela|esta|de|a|toda) manhã",
    "{relative}",
    "{ago:há|faz} {number} {days:dias?}",
    `{ago:há|faz} {number} ${UNIT}`,
    "{number} {days:dias?} (?:{later:depois|após}|{before:antes}) {leans:de|d[ao]s?|[ao]s?}",
    `{number} ${UNIT} (?:{later:depois|após}|{before:antes}) {leans:de|d[ao]s?|[ao]s?}`,
    `{number} {days:dias?} ${LATER}`,
    `{number} ${UNIT} ${LATER}`,
    `{ahead:dentro de|daqui a|em} {number} (?:{days:dias?}|${UNIT})`,
    "(?:na |no |a |o |da |do )?(?:{weeks:semana}|{months:mês}|{years:ano}) {last:passada|passado|anterior}",
    "(?:na |no |a |o |da |do )?{last:última|último} (?:{weeks:semana}|{months:mês}|{years:ano})",
    "(?:na |no |a |o |da |do )?(?:{weeks:semana}|{months:mês}|{years:ano}) {next:que vem|seguinte|próxima|próximo}",
    "(?:na |no |a |o |da |do )?{next:próxima|próximo} (?:{weeks:semana}|{months:mês}|{years:ano})",
    "{this:nesta|neste|esta|este|desta|deste} (?:{weeks:semana}|{months:mês}|{years:ano})",
    "(?:no início|no começo|no fim|no final|em meados) {this:do} {months:mês}",
    "{that:nesse mesmo|nessa mesma|no mesmo|na mesma|nesse|nessa|naquele|naquela} (?:{weeks:semana}|{months:mês}|{years:ano})",
    "{bound:desde|até|antes de|depois de|a partir de} (?:o fim de |o final de |o ano de )?{year}",
    "{sameDay:no mesmo dia|nesse dia|nesse mesmo dia|naquele dia|naquele mesmo dia|na mesma noite|na mesma tarde|nessa noite|mais tarde no mesmo dia|mais cedo|(?:de|pela|na parte da) (?:manhã|tarde|noite)|à (?:tarde|noite)|no (?:fim|final|início|começo) da (?:tarde|manhã|noite)|mais tarde|horas (?:antes|depois|mais tarde)|ao meio-dia}",
    "{dayAfter:no dia seguinte|um dia depois|um dia após|o dia seguinte} {leans:d[aeo]s?|à|ao|a|o}",
    "{dayAfter:no dia seguinte|um dia depois|o dia seguinte|na manhã seguinte|um dia mais tarde}",
    "{dayBefore:na véspera|um dia antes|à véspera|às vésperas} {leans:d[aeo]s?}",
    "{dayBefore:na véspera|no dia anterior|um dia antes|a véspera|na noite anterior}",
    "(?:no |o |em seu |no seu |ao ){nth} (?:e último )?dia",
    "(?:em|de|a|durante|para|no ano de|início de|fim de|final de|meados de) (?:o ano de )?{year}(?![,.]?\\d)",
  ],
  days: {
    hoje: 0,
    "esta manhã": 0,
    "nesta manhã": 0,
    "esta tarde": 0,
    "nesta tarde": 0,
    "esta noite": 0,
    "nesta noite": 0,
    "esta madrugada": 0,
    ontem: -1,
    "ontem à noite": -1,
    anteontem: -2,
    amanhã: 1,
    "depois de amanhã": 2,
  },
  seasons: { primavera: 21, verão: 22, outono: 23, inverno: 24 },
  ordinals: { primeiro: 1, segundo: 2, terceiro: 3, quarto: 4, quinto: 5 },
  published:
    "publicado|publicado em|publicada em|atualizado|atualizado em|atualizada em|última atualização|postado em|data",
  scheduled:
    "recebe|se reúne|reúne-se|reúnem-se|se reúnem|viaja|chega|participa|encontra|se encontra|encontra-se|embarca|espera|aguarda|segue|chegam|viajam",
  futureEndings: "rá|arão|erão|irão",
  when: "quando|em que",
  where: "onde|aonde",
  otherEvents:
    "eleito|eleita|reeleito|reeleita|eleição|eleições|posse|empossado|empossada|assumiu|nascido|nasceu|morte|morreu|renunciou|renúncia|nomeado|nomeada|invasão|invadiu|guerra|anexação|anexou|golpe|ataque|atentado|fundado|fundada|fundação|independência|assassinado|preso|revolução|terremoto|referendo|deposto|rompeu|romperam|rompimento",
};
