import type { Answer } from "../../../src/extract/llm/answer.js";
import type { Article } from "../../../src/model/article.js";
import { toArticle } from "../../../src/read/draft.js";

export const TEXT = `President Ada Berg of Norway received the Austrian president, Ilse Roth, in Oslo on 4 March 2031. The two spoke for 90 minutes.
Norway and Austria signed 3 memorandums of understanding on rail freight worth 40 million euros, for five years.
"We have begun something that our children will finish," Berg told reporters. Roth gave her a bowl of blue glass.
A forum of engineers from Lindal Works met in Graz in 2030.`;

export const article = (text = TEXT, file = "oslo.txt"): Article =>
  toArticle(
    { title: null, publisher: null, uri: null, publishedOn: "2031-03-05", language: "en", key: null, text },
    file,
  );

const LINE = TEXT.split("\n");
const q = (...texts: string[]) => texts.map((text) => ({ text }));

/** What a careful reader says of TEXT. */
export const ANSWER: Answer = {
  countries: [
    { code: "NOR", evidence: q("President Ada Berg of Norway") },
    { code: "AUT", evidence: q("the Austrian president") },
  ],
  persons: [
    {
      name: "Ada Berg",
      aliases: ["Berg"],
      office: "President",
      country: "NOR",
      organization: null,
      evidence: q("President Ada Berg of Norway"),
    },
    {
      name: "Ilse Roth",
      aliases: ["Roth"],
      office: "president",
      country: "AUT",
      organization: null,
      evidence: q("the Austrian president, Ilse Roth"),
    },
  ],
  organizations: [{ name: "Lindal Works", aliases: [], country: null, evidence: q("engineers from Lindal Works") }],
  meetings: [
    {
      key: "m1",
      kind: "SUMMIT",
      status: "HELD",
      name: null,
      participants: ["Ada Berg", "Ilse Roth"],
      countries: ["NOR", "AUT"],
      organizations: [],
      startDate: "2031-03-04",
      endDate: null,
      durationMinutes: 90,
      city: "Oslo",
      country: "NOR",
      partOf: null,
      issues: ["rail freight"],
      confidence: 0.8,
      evidence: q(LINE[0] ?? ""),
    },
  ],
  visits: [
    {
      visitors: ["Ilse Roth"],
      country: "NOR",
      kind: null,
      status: "HELD",
      startDate: "2031-03-04",
      endDate: null,
      confidence: 0.8,
      evidence: q(LINE[0] ?? ""),
    },
  ],
  agreements: [
    {
      kind: "MOU",
      status: "SIGNED",
      level: "STATE",
      count: 3,
      name: null,
      parties: ["NOR", "AUT"],
      signatories: [],
      amounts: [{ value: 40e6, currency: "EUR" }],
      term: "P5Y",
      issues: ["rail freight"],
      signedOn: null,
      meeting: "m1",
      confidence: 0.8,
      evidence: q(LINE[1] ?? ""),
    },
  ],
  statements: [
    {
      speaker: "Ada Berg",
      direct: true,
      text: "We have begun something that our children will finish,",
      meeting: null,
      evidence: q(LINE[2] ?? ""),
    },
  ],
  gifts: [
    {
      giver: "Ilse Roth",
      recipient: "Ada Berg",
      item: "a bowl of blue glass",
      meeting: null,
      evidence: q("Roth gave her a bowl of blue glass."),
    },
  ],
  issues: [{ name: "rail freight", evidence: q("memorandums of understanding on rail freight") }],
};

export const EMPTY: Answer = {
  countries: [],
  persons: [],
  organizations: [],
  meetings: [],
  visits: [],
  agreements: [],
  statements: [],
  gifts: [],
  issues: [],
};
