import type { MutableExtraction } from "./perfect-record.js";

/** One way to spoil a record; `at` chooses among its items. */
export interface Change {
  readonly title: string;
  readonly spoil: (record: MutableExtraction, at: number) => void;
}

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % (items.length || 1)];
const LISTS = [
  "countries",
  "persons",
  "organizations",
  "meetings",
  "visits",
  "agreements",
  "statements",
  "gifts",
] as const;

/** Changes nothing where the record has no such item. */
const on = <L extends (typeof LISTS)[number]>(
  list: L,
  title: string,
  spoil: (item: MutableExtraction[L][number], record: MutableExtraction, at: number) => void,
): Change => ({
  title,
  spoil: (record, at) => {
    const item = pick(record[list] as MutableExtraction[L][number][], at);
    if (item) spoil(item, record, at);
  },
});

const DATES = ["2026-01-05", "2026-01", "2025", "XXXX-11-02", "2025-11-02", "2026-01-04/2026-01-07", "2025-40", null];
const CODES = ["KOR", "CHN", "JPN", "FRA", "USA"];

export const CHANGES: readonly Change[] = [
  ...LISTS.map(
    (list): Change => ({
      title: `${list}: one left out`,
      spoil: (record, at) => record[list].splice(at % (record[list].length || 1), 1),
    }),
  ),
  ...LISTS.map(
    (list): Change => ({
      title: `${list}: one twice`,
      spoil: (record, at) => {
        const item = pick<unknown>(record[list], at);
        if (item) (record[list] as unknown[]).push(structuredClone(item));
      },
    }),
  ),
  on("countries", "another country", (item, _, at) => {
    item.code = pick(CODES, at) ?? "KOR";
  }),
  on("persons", "another name", (item) => {
    item.name = "Somebody Else";
  }),
  on("persons", "a name with a title", (item) => {
    item.name = `Mr. ${item.name.toUpperCase()}`;
  }),
  on("persons", "an alias of another", (item, { persons }, at) => {
    item.aliases.push(pick(persons, at + 1)?.name ?? "Else");
  }),
  on("persons", "the last name as alias", (item) => {
    item.aliases.push(item.name.split(" ").at(-1) ?? "");
  }),
  on("persons", "another office", (item, _, at) => {
    item.office = pick(["Foreign Minister", "adviser to the president", "Präsidentin", "ministre", null], at) ?? null;
  }),
  on("persons", "another country of a person", (item, _, at) => {
    item.country = pick(CODES, at) ?? null;
  }),
  on("organizations", "another organization", (item) => {
    item.name = `Ministry of ${item.name}`;
  }),
  on("meetings", "another start", (item, _, at) => {
    item.startDate = pick(DATES, at) ?? null;
  }),
  on("meetings", "another end", (item, _, at) => {
    item.endDate = pick(DATES, at) ?? null;
  }),
  on("meetings", "another kind", (item, _, at) => {
    item.kind = pick(["TALKS", "CALL", "SUMMIT"] as const, at) ?? "OTHER";
  }),
  on("meetings", "another status", (item, _, at) => {
    item.status = pick(["PLANNED", "HELD"] as const, at) ?? "HELD";
  }),
  on("meetings", "another city", (item, _, at) => {
    item.city = pick(["Beijing", "Peking", "Nara", null], at) ?? null;
  }),
  on("meetings", "a participant less", (item) => {
    item.participants.pop();
  }),
  on("meetings", "a participant more", (item, { persons }, at) => {
    item.participants.push(pick(persons, at)?.name ?? "Else");
  }),
  on("meetings", "last names only", (item) => {
    item.participants = item.participants.map((name) => name.split(" ").at(-1) ?? name);
  }),
  on("meetings", "other countries", (item, _, at) => {
    item.countries = [pick(CODES, at) ?? "KOR"];
  }),
  on("visits", "a visit elsewhere", (item, _, at) => {
    item.country = pick(CODES, at) ?? "KOR";
  }),
  on("visits", "a visit at another time", (item, _, at) => {
    item.startDate = pick(DATES, at) ?? null;
  }),
  on("visits", "a visitor more", (item, { persons }, at) => {
    item.visitors.push(pick(persons, at)?.name ?? "Else");
  }),
  on("agreements", "another count", (item, _, at) => {
    item.count = (at % 5) + 1;
  }),
  on("agreements", "another kind of agreement", (item, _, at) => {
    item.kind = pick(["MOU", "TREATY", "OTHER"] as const, at) ?? "MOU";
  }),
  on("agreements", "other parties", (item, _, at) => {
    item.parties = [pick(CODES, at) ?? "KOR", ...item.parties.slice(at % 3)];
  }),
  on("agreements", "another amount", (item, _, at) => {
    item.amounts.push({ value: at + 1, currency: "USD" });
  }),
  on("agreements", "a wrong amount", (item) => {
    item.amounts = item.amounts.map(({ value, currency }) => ({ value: value / 10, currency }));
  }),
  on("agreements", "another term", (item, _, at) => {
    item.term = pick(["P5Y", "P3Y", null], at) ?? null;
  }),
  on("agreements", "another name and issue", (item) => {
    item.name = "Agreement on trade";
    item.issues = ["defense exchanges"];
  }),
  on("statements", "another speaker", (item, { persons }, at) => {
    item.speaker = pick(persons, at)?.name ?? null;
  }),
  on("statements", "no speaker", (item) => {
    item.speaker = null;
  }),
  on("statements", "indirect", (item) => {
    item.direct = false;
  }),
  on("statements", "another text", (item, _, at) => {
    item.text = pick(["one two three four five", "just four words here", item.text.toUpperCase()], at) ?? "";
  }),
  on("gifts", "another giver", (item, { persons }, at) => {
    item.giver = pick(persons, at)?.name ?? null;
  }),
  on("gifts", "another thing", (item, _, at) => {
    item.item = pick(["a board for the game", "two vases", `${item.item} made of silver`], at) ?? "";
  }),
  on("persons", "no evidence", (item) => {
    item.evidence = [];
  }),
  on("persons", "a span beside its words", (item) => {
    for (const span of item.evidence) span.start += 1;
  }),
  on("meetings", "evidence elsewhere", (item, { article: { text } }, at) => {
    const start = (at * 97) % (text.length - 40);
    item.evidence = [{ start, end: start + 40, text: text.slice(start, start + 40) }];
  }),
];
