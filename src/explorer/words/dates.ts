const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** What EDTF writes in the place of a month. */
const PARTS_OF_YEAR: Readonly<Record<number, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "first quarter of",
  34: "second quarter of",
  35: "third quarter of",
  36: "last quarter of",
  40: "first half of",
  41: "second half of",
};

/**
 * An EDTF date as people write it, no more exact than it is: `2025-11` → "November 2025", `XXXX-11-02` → "2 November,
 * year not stated", `2025-10-30/2025-11-01` → "30 October – 1 November 2025", `2018-21` → "spring 2018".
 */
export function dateInWords(edtf: string | null, until: string | null = null): string {
  if (!edtf) return until ? `until ${dateInWords(until)}` : "date not stated";
  const [start = "", end = until] = edtf.split("/");
  if (!end || end === start) return single(start);
  if (end === "..") return `from ${single(start)}`;
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.year !== to.year) return `${single(start)} – ${single(end)}`;
  if (from.month !== to.month) return `${single(start).replace(` ${from.year}`, "")} – ${single(end)}`;
  return from.day && to.day ? `${from.day}–${single(end)}` : `${single(start)} – ${single(end)}`;
}

/** The same behind its preposition: "on 5 January 2026", "in November 2025". */
export function whenInWords(edtf: string | null, until: string | null = null): string {
  const words = dateInWords(edtf, until);
  if (!edtf || /^(from|until|about) /.test(words)) return words;
  return `${partsOf(edtf).day ? "on" : "in"} ${words}`;
}

function single(edtf: string): string {
  const { year, month, day } = partsOf(edtf);
  const monthName = month === undefined ? undefined : (MONTHS[month - 1] ?? PARTS_OF_YEAR[month]);
  const words = [day, monthName, year].filter((part) => part !== undefined).join(" ");
  if (year === undefined) return words ? `${words}, year not stated` : edtf;
  const doubt = /[?~%]$/.test(edtf) ? "about " : "";
  return doubt + words;
}

function partsOf(edtf: string): { year?: string; month?: number; day?: number } {
  const match = /^(\d{4}|X{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/.exec(edtf);
  const known = (part: string | undefined) => (part && !part.includes("X") ? part : undefined);
  const [year, month, day] = [known(match?.[1]), known(match?.[2]), known(match?.[3])];
  return {
    ...(year ? { year } : {}),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

/** "November 2025" for a histogram's bar. */
export const monthInWords = (month: string): string => single(month);

const DATE_AT_END = /,? \(?(\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?)\)?$/;

/** A name made with a date at its end, beside which the date stands anyway: "A – B summit, Oslo". */
export const withoutDate = (name: string): string => name.replace(DATE_AT_END, "") || name;

/** The same name where it stands alone: its date in words. */
export const withDateInWords = (name: string): string =>
  name.replace(DATE_AT_END, (_, date: string) => `, ${dateInWords(date)}`);
