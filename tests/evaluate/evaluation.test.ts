import { expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluation.js";
import type { Gold } from "../../src/evaluate/gold.js";
import { report } from "../../src/evaluate/report.js";
import { ROWS, type Summary, scoreOf } from "../../src/evaluate/rows.js";
import { type MutableExtraction, perfectRecord } from "./perfect-record.js";

const TEXT = `President Ada Berg of Norway met President Ilse Roth of Austria in Oslo on 4 March 2031.
Subscribe to our letter and never miss a summit.`;

const GOLD: Gold = {
  file: "oslo.txt",
  language: "en",
  part: "validation",
  countries: [{ code: "NOR" }, { code: "AUT" }, { code: "SWE", optional: true }],
  persons: [
    { name: "Ada Berg", office: "President", country: "NOR" },
    { name: "Ilse Roth", office: "President", country: "AUT" },
  ],
  organizations: [{ name: "Nordic Council" }],
  meetings: [
    {
      key: "oslo",
      kind: "SUMMIT",
      status: "HELD",
      participants: ["Ada Berg", "Ilse Roth"],
      startDate: "2031-03-04",
      city: "Oslo",
    },
  ],
  visits: [{ visitors: ["Ilse Roth"], country: "NOR" }],
  agreements: [{ kind: "OTHER", parties: ["NOR", "AUT"], amounts: [{ value: 5e6, currency: "EUR" }], term: "P2Y" }],
  statements: [{ speaker: "Ada Berg", starts: "We have begun something" }],
  gifts: [{ giver: "Ilse Roth", recipient: "Ada Berg", item: "a glass bowl" }],
  boilerplate: ["Subscribe to our letter"],
  mustNot: { persons: ["Nordic"], meetings: [{ status: "CANCELLED" }], amounts: [{ value: 7, currency: "EUR" }] },
};

const evaluated = (change: (record: MutableExtraction) => void = () => {}) => {
  const record = perfectRecord(GOLD, TEXT);
  change(record);
  return evaluate([{ gold: GOLD, record, raw: { text: TEXT, isPlain: true } }]);
};
const values = ({ scores }: Summary) => Object.fromEntries(ROWS.map((row) => [row, scoreOf(scores[row])]));

test("a perfect record scores 1 in every row and 0 where nothing must be", () => {
  const { overall, scores } = evaluated();
  expect(overall).toBe(1);
  for (const row of ROWS)
    expect([row, scoreOf(scores[row])]).toEqual([row, ["boilerplate", "mustNot"].includes(row) ? 0 : 1]);
});

test("a missing record is a miss of the whole article", () => {
  const { overall, missing } = evaluate([{ gold: GOLD, record: null, raw: null }]);
  expect({ overall, missing }).toEqual({ overall: 0, missing: ["oslo.txt"] });
});

test.each<[string, (record: MutableExtraction) => void, string[]]>([
  [
    "a less precise date",
    ({ meetings }) => {
      meetings[0]!.startDate = "2031-03";
    },
    ["meetingDate"],
  ],
  [
    "a date on another day",
    ({ meetings }) => {
      meetings[0]!.startDate = "2031-03-05";
    },
    ["meetings", "participants", "meetingDate", "meetingCity", "meetingKind", "meetingStatus"],
  ],
  [
    "a cancelled meeting beside the one held",
    ({ meetings }) => {
      meetings.push({ ...meetings[0]!, status: "CANCELLED" });
    },
    ["meetings", "mustNot"],
  ],
  [
    "a person by surname, which the record gives as alias",
    ({ persons, meetings }) => {
      persons[0]!.aliases = ["Berg"];
      meetings[0]!.participants[0] = "Ms Berg";
    },
    [],
  ],
  [
    "an optional country left out",
    ({ countries }) => {
      countries.pop();
    },
    [],
  ],
  [
    "an office with more words",
    ({ persons }) => {
      persons[0]!.office = "federal president";
    },
    [],
  ],
  [
    "another amount",
    ({ agreements }) => {
      agreements[0]!.amounts = [{ value: 7, currency: "EUR" }];
    },
    ["amounts", "mustNot"],
  ],
  [
    "evidence in boilerplate",
    ({ gifts }) => {
      const start = TEXT.indexOf("Subscribe");
      gifts[0]!.evidence = [{ start, end: start + 9, text: "Subscribe" }];
    },
    ["boilerplate"],
  ],
  [
    "a trap",
    ({ persons }) => {
      persons.push({ ...persons[0]!, name: "Nordic Sun" });
    },
    ["persons", "mustNot"],
  ],
  [
    "a shifted span",
    ({ visits }) => {
      visits[0]!.evidence[0]!.end += 1;
    },
    ["spans"],
  ],
  [
    "a stranger's words",
    ({ statements }) => {
      statements[0]!.speaker = "Ilse Roth";
    },
    ["statements"],
  ],
])("%s moves only its own rows", (_, change, rows) => {
  const [before, after] = [values(evaluated()), values(evaluated(change))];
  expect(ROWS.filter((row) => before[row] !== after[row])).toEqual(ROWS.filter((row) => rows.includes(row)));
});

test("parts are shown apart, and details name misses and false alarms by article", () => {
  const shown = report(
    evaluated(({ persons }) => {
      persons[0]!.name = "Somebody Else";
    }),
    { details: true },
  );
  expect(shown).toContain("validation part");
  expect(shown).toContain("missed       persons: Ada Berg");
  expect(shown).toContain("false alarm  persons: Somebody Else");
});
