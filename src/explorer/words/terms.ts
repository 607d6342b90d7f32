/** Values of the API in words. A value added later still reads: `JOINT_STATEMENT` becomes "joint statement". */
const TERMS: Readonly<Record<string, string>> = {
  MOU: "memorandum of understanding",
  TALKS: "talks",
  CALL: "call",
  OTHER: "",
  startDate: "date",
  endDate: "last day",
  firstDay: "first day",
  durationMinutes: "length",
  city: "place",
  partOf: "larger meeting",
  party: "party",
  signedOn: "day of signing",
  REPRESENTS: "represents",
  CITIZEN_OF: "belongs to",
  BASED_IN: "is based in",
  ATTENDED: "attended",
  TOOK_PART_IN: "took part in",
  HELD_IN: "was held in",
  PART_OF: "was part of",
  DISCUSSED: "discussed",
  MADE: "made",
  TO: "went to",
  DURING: "was held during",
  CONCLUDED_AT: "was concluded at",
  PARTY_TO: "is party to",
  SIGNED: "signed",
  CONCERNS: "concerns",
  SAID: "said",
  FROM: "is reported by",
  MADE_AT: "was said at",
  GAVE: "gave",
  GIVEN_TO: "was given to",
  GIVEN_AT: "was given at",
  MENTIONS: "mentions",
};

export const inWords = (term: string): string =>
  TERMS[term] ??
  term
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 source", "3 sources". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** "seven hours" would be nicer; "1 h 30 min" is exact. */
export const minutesInWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours ? counted(hours, "hour") : "", rest ? counted(rest, "minute") : ""].filter(Boolean).join(" ");
};

/** 70000000000000 KRW → "70 trillion KRW". */
export function moneyInWords(value: number, currency: string): string {
  const [size, word] = (
    [
      [1e12, "trillion"],
      [1e9, "billion"],
      [1e6, "million"],
    ] as const
  ).find(([one]) => value >= one) ?? [1, ""];
  const amount = (value / size).toLocaleString("en", { maximumFractionDigits: 3 });
  return [amount, word, currency].filter(Boolean).join(" ");
}

/** P5Y → "5 years"; what cannot be read is shown as it is. */
export function termInWords(duration: string): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!match || duration === "P") return duration;
  const units = ["year", "month", "week", "day"];
  return listed(match.slice(1).flatMap((n, at) => (n ? [counted(Number(n), units[at]!)] : [])));
}

/** The value of a property, in words where it has any: dates, kinds, lengths. */
export function valueInWords(property: string, value: string, date: (edtf: string) => string): string {
  if (/date|signedOn|day$/i.test(property)) return date(value);
  if (property === "durationMinutes") return minutesInWords(Number(value));
  if (property === "term") return termInWords(value);
  if (property === "amount") {
    const [sum = "", currency = ""] = value.split(" ");
    return Number.isFinite(Number(sum)) ? moneyInWords(Number(sum), currency) : value;
  }
  return /^[A-Z]+(_[A-Z]+)*$/.test(value) && ["kind", "status", "level"].includes(property)
    ? inWords(value) || "other"
    : value;
}
