import { expect, test } from "vitest";
import { isAtOdds } from "../../../src/extract/merge/credibility.js";
import { joinExtractions } from "../../../src/extract/merge/join.js";
import type { Extraction, MeetingMention, PersonMention, StatementMention } from "../../../src/model/extraction.js";

const span = (start: number, text = "words") => [{ start, end: start + text.length, text }];
const person = (name: string, more: Partial<PersonMention> = {}): PersonMention => ({
  name,
  aliases: [],
  office: null,
  country: null,
  organization: null,
  evidence: span(0),
  ...more,
});
const meeting = (key: string, participants: string[], more: Partial<MeetingMention> = {}): MeetingMention => ({
  key,
  kind: "SUMMIT",
  status: "HELD",
  name: null,
  participants,
  countries: [],
  organizations: [],
  startDate: null,
  endDate: null,
  durationMinutes: null,
  city: null,
  country: null,
  partOf: null,
  issues: [],
  confidence: 0.6,
  evidence: span(0),
  ...more,
});
const statement = (speaker: string, text: string, start = 0): StatementMention => ({
  speaker,
  direct: true,
  text,
  meeting: null,
  evidence: span(start, text),
});
const record = (lists: Partial<Extraction>): Extraction => ({
  article: { id: "a", file: "a", title: null, publisher: null, uri: null, language: "en", publishedOn: null, text: "" },
  countries: [],
  persons: [],
  organizations: [],
  meetings: [],
  visits: [],
  agreements: [],
  statements: [],
  gifts: [],
  issues: [],
  warnings: [],
  ...lists,
});
const join = (a: Partial<Extraction>, b: Partial<Extraction>) =>
  joinExtractions(record(a), record(b), (x, y) => 1 - (1 - x) * (1 - y));

test("a person under a fuller name is one person, and referred to by it everywhere", () => {
  const { persons, meetings } = join(
    { persons: [person("Berg"), person("Ilse Roth")], meetings: [meeting("m1", ["Berg", "Ilse Roth"])] },
    {
      persons: [person("Ada Berg", { office: "President" }), person("Roth Ilse")],
      meetings: [meeting("m1", ["Ada Berg", "Roth Ilse"])],
    },
  );
  expect(persons.map(({ name, aliases, office }) => [name, aliases, office])).toEqual([
    ["Ada Berg", ["Berg"], "President"],
    ["Ilse Roth", ["Roth Ilse"], null],
  ]);
  expect(meetings.map(({ participants }) => participants)).toEqual([["Ada Berg", "Ilse Roth"]]);
});

test("a surname that two people share is taken for neither", () => {
  const { persons } = join({ persons: [person("Ada Berg"), person("Nils Berg")] }, { persons: [person("Berg")] });
  expect(persons.map(({ name }) => name)).toEqual(["Ada Berg", "Nils Berg", "Berg"]);
});

test("one meeting is completed by the other reading; where they differ the first wins", () => {
  const { meetings } = join(
    { meetings: [meeting("m1", ["A B", "C D"], { startDate: "2031-03", city: "Oslo" })] },
    {
      meetings: [
        meeting("x", ["A B", "C D"], { kind: "TALKS", startDate: "2031-03-04", city: "Bergen", durationMinutes: 90 }),
      ],
    },
  );
  expect(meetings).toHaveLength(1);
  expect(meetings[0]).toMatchObject({
    key: "m1",
    kind: "SUMMIT",
    startDate: "2031-03-04",
    city: "Oslo",
    durationMinutes: 90,
    confidence: 0.84,
  });
});

test("meetings on other days stay apart, with keys of their own that nothing loses", () => {
  const { meetings, statements } = join(
    { meetings: [meeting("m1", ["A B", "C D"], { startDate: "2031-03-04" })] },
    {
      meetings: [meeting("m1", ["A B", "C D"], { startDate: "2031-05-09" })],
      statements: [{ ...statement("A B", "Well said indeed"), meeting: "m1" }],
    },
  );
  expect(meetings.map(({ key, confidence }) => [key, confidence])).toEqual([
    ["m1", 0.6],
    ["m1-2", 0.6],
  ]);
  expect(statements[0]?.meeting).toBe("m1-2");
});

test("a summit and the banquet after it are not one, where both readings have both", () => {
  const both = [meeting("s", ["A B", "C D"]), meeting("b", ["A B", "C D"], { kind: "BANQUET" })];
  expect(join({ meetings: both }, { meetings: [...both].reverse() }).meetings.map(({ kind }) => kind)).toEqual([
    "SUMMIT",
    "BANQUET",
  ]);
});

test("one quotation is one statement, also where a reading has only its first half", () => {
  const { statements } = join(
    { statements: [statement("A B", "We go on and do not stop")] },
    { statements: [statement("C D", "We go on")] },
  );
  expect(statements.map(({ speaker }) => speaker)).toEqual(["A B"]);
});

test("a reading that puts other people into the same meetings and words into other mouths is at odds", () => {
  const persons = ["A B", "C D", "E F"].map((name) => person(name));
  const first = record({
    persons,
    meetings: [meeting("m1", ["A B", "C D"])],
    statements: [statement("A B", "We go on", 20), statement("C D", "So do we", 40)],
  });
  const second = record({
    persons,
    meetings: [meeting("m1", ["E F"])],
    statements: [statement("E F", "We go on", 20), statement("A B", "So do we", 40)],
  });
  expect([isAtOdds(first, second), isAtOdds(first, first)]).toEqual([true, false]);
});
