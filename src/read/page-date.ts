import { foldLine } from "./main-text/line.js";

/** A day that a line or a field states, and what is left of the line without it. */
export interface FoundDate {
  readonly day: string;
  readonly rest: string;
}

/**
 * The calendar day in a short text such as `"Stand: 05.01.2026, 14:30 Uhr"`, as YYYY-MM-DD with the rest of the text;
 * null without one. `05/01/2026` is a day in January except in English, where it may be one in May: then it is null.
 */
export function findDate(text: string, language: string | null): FoundDate | null {
  const folded = foldLine(text.slice(0, 200));
  for (const read of [isoDate, dottedDate, slashedDate, namedDayFirst, namedMonthFirst, eastAsianDate]) {
    const found = read(folded, language);
    if (found) return found;
  }
  return null;
}

/** The day of a date as feeds and front matter write it: ISO 8601, RFC 2822, or any form that `findDate` knows. */
export function dayOf(value: unknown, language: string | null): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value !== "string") return null;
  return findDate(value, language)?.day ?? null;
}

type Reader = (folded: string, language: string | null) => FoundDate | null;

const isoDate: Reader = (folded) => {
  const match = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?/.exec(folded);
  return match && found(folded, match, match[1]!, match[2]!, match[3]!);
};

const dottedDate: Reader = (folded) => {
  const match = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(folded);
  return match && found(folded, match, match[3]!, match[2]!, match[1]!);
};

const slashedDate: Reader = (folded, language) => {
  const match = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(folded);
  if (!match) {
    const yearFirst = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(folded);
    return yearFirst && found(folded, yearFirst, yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  }
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (second > 12) return found(folded, match, match[3]!, match[1]!, match[2]!);
  const isCertain = first > 12 || first === second || (language !== null && language !== "en" && language !== "und");
  return isCertain ? found(folded, match, match[3]!, match[2]!, match[1]!) : null;
};

const namedDayFirst: Reader = (folded) => {
  const pattern =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|o|\.)?[\s-]{1,3}(?:de\s|of\s|d')?(\p{L}{3,12})\.?,?[\s-]{1,3}(?:de\s|del\s)?(\d{4})(?!\d)/gu;
  for (const match of folded.matchAll(pattern)) {
    const month = monthOf(match[2]!);
    if (month) return found(folded, match, match[3]!, month, match[1]!);
  }
  return null;
};

const namedMonthFirst: Reader = (folded) => {
  for (const match of folded.matchAll(
    /(?<!\p{L})(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu,
  )) {
    const month = monthOf(match[1]!);
    if (month) return found(folded, match, match[3]!, month, match[2]!);
  }
  return null;
};

const eastAsianDate: Reader = (folded) => {
  const match = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(folded.normalize("NFC"));
  return match && found(folded.normalize("NFC"), match, match[1]!, match[2]!, match[3]!);
};

function found(
  folded: string,
  match: RegExpExecArray | RegExpMatchArray,
  year: string,
  month: string,
  day: string,
): FoundDate | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  if (!isReal || Number(year) < 1900 || Number(year) > 2199) return null;
  const start = match.index ?? 0;
  return { day: iso, rest: `${folded.slice(0, start)} ${folded.slice(start + match[0].length)}` };
}

/** Months by their folded names and usual short forms, in the languages the project reads and some of their neighbours. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  `january jan januar januari janvier janv enero ene janeiro gennaio gen jänner jaenner styczen stycznia ocak января
  february feb februar februari fevrier fevr fev febrero fevereiro febbraio luty lutego subat февраля
  march mar marz maerz maart mars marzo marco mrz marca mart марта
  april apr avril avr abril abr aprile nisan kwietnia апреля
  may mai mei mayo maio maggio mag mayis maja мая
  june jun juni juin junio junho giugno giu haziran czerwca июня
  july jul juli juillet juil julio julho luglio lug temmuz lipca июля
  august aug augustus aout ago agosto agustos sierpnia августа
  september sep sept septembre septiembre set setembro settembre eylul wrzesnia сентября
  october oct oktober okt octobre octubre outubro out ottobre ott ekim pazdziernika октября
  november nov novembre noviembre novembro kasim listopada ноября
  december dec dezember dez decembre diciembre dic dezembro dicembre aralik grudnia декабря`
    .split("\n")
    .flatMap((names, month) =>
      names
        .trim()
        .split(" ")
        .map((name) => [foldLine(name), String(month + 1)] as const),
    ),
);

const monthOf = (name: string): string | null => MONTHS.get(name) ?? null;
