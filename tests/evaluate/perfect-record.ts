import type { Gold } from "../../src/evaluate/gold.js";
import type { Extraction } from "../../src/model/extraction.js";

type Mutable<T> = T extends readonly (infer I)[]
  ? Mutable<I>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
export type MutableExtraction = Mutable<Extraction>;

/** The record of a reader who finds what the gold lists, optional items included; all of it rests on the text's first words. */
export function perfectRecord(gold: Gold, text: string): MutableExtraction {
  const evidence = [{ start: 0, end: 10, text: text.slice(0, 10) }];
  const record = {
    article: {
      id: `sha256:${gold.file}`,
      file: gold.file,
      title: null,
      publisher: null,
      uri: null,
      language: gold.language,
      publishedOn: null,
      text,
    },
    countries: gold.countries.map(({ code }) => ({ code, evidence })),
    persons: gold.persons.map((person) => ({
      aliases: [],
      office: null,
      country: null,
      organization: null,
      ...person,
      evidence,
    })),
    organizations: gold.organizations.map((item) => ({ aliases: [], country: null, ...item, evidence })),
    meetings: gold.meetings.map((meeting, at) => ({
      key: `m${at}`,
      kind: "OTHER",
      status: "HELD",
      name: null,
      participants: [],
      countries: [],
      organizations: [],
      startDate: null,
      endDate: null,
      durationMinutes: null,
      city: null,
      country: null,
      partOf: null,
      issues: [],
      confidence: 1,
      ...meeting,
      evidence,
    })),
    visits: gold.visits.map((visit) => ({
      kind: null,
      status: "HELD",
      visitors: [],
      startDate: null,
      endDate: null,
      confidence: 1,
      ...visit,
      evidence,
    })),
    agreements: gold.agreements.map((item) => ({
      status: "SIGNED",
      level: "STATE",
      count: 1,
      name: null,
      parties: [],
      signatories: [],
      amounts: [],
      term: null,
      issues: [],
      signedOn: null,
      meeting: null,
      confidence: 1,
      ...item,
      evidence,
    })),
    statements: gold.statements.map(({ speaker, starts }) => ({
      speaker: speaker ?? null,
      direct: true,
      text: `“${starts} and so on`,
      meeting: null,
      evidence,
    })),
    gifts: gold.gifts.map((gift) => ({ giver: null, recipient: null, meeting: null, ...gift, evidence })),
    issues: [],
    warnings: [],
  };
  return structuredClone(record) as unknown as MutableExtraction;
}
