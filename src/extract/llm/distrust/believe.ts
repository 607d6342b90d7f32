import type { Extraction } from "../../../model/extraction.js";
import type { Trace } from "../../trace.js";
import type { Answer } from "../answer.js";
import { factsOf } from "../facts.js";
import { withoutInstructions } from "../instructions.js";
import { believeAgreement } from "./agreements.js";
import type { Cast } from "./cast.js";
import { type Count, Doubts } from "./doubts.js";
import { believeGift } from "./gifts.js";
import { believeMeeting, withParts } from "./meetings.js";
import { believeCountry, believeIssue, believeOrganization, believePerson } from "./mentions.js";
import { whoIs } from "./people.js";
import { believeStatement } from "./statements.js";
import { believeVisit } from "./visits.js";

export interface Believed {
  readonly extraction: Extraction;
  readonly count: Count;
}

/**
 * Holds a model's answer against the article and keeps what stands: words that are there, names that it has, values
 * that our own grammar finds. The model's word alone counts for nothing.
 */
export function believe(answer: Answer, article: Extraction["article"], trace?: Trace): Believed {
  const { text, language, publishedOn } = article;
  const believable = withoutInstructions(text);
  const doubts = new Doubts({ text, believable, facts: factsOf(believable, language, publishedOn), trace });
  const countries = doubts.sift(answer.countries, (item) => believeCountry(item, doubts));
  const persons = doubts.sift(answer.persons, (item) => believePerson(item, doubts));
  const organizations = doubts.sift(answer.organizations, (item) => believeOrganization(item, doubts));
  const issues = doubts.sift(answer.issues, (item) => believeIssue(item, doubts));
  const named = issues.map(({ name }) => ({ name, aliases: [] }));
  const cast: Cast = { person: whoIs(persons), organization: whoIs(organizations), issue: whoIs(named) };
  const meetings = withParts(
    doubts.sift(withOwnKeys(answer.meetings), (item) => believeMeeting(item, cast, doubts)),
    doubts,
  );
  const keys = new Set(meetings.map(({ key }) => key));
  const extraction: Extraction = {
    article,
    countries,
    persons,
    organizations,
    meetings,
    visits: doubts.sift(answer.visits, (item) => believeVisit(item, cast, doubts)),
    agreements: doubts.sift(answer.agreements, (item) => believeAgreement(item, cast, keys, doubts)),
    statements: doubts.sift(answer.statements, (item) => believeStatement(item, cast, keys, doubts)),
    gifts: doubts.sift(answer.gifts, (item) => believeGift(item, cast, keys, doubts)),
    issues,
    warnings: [],
  };
  return { extraction, count: doubts.count };
}

/** A key that was given twice means the first meeting; the others get keys of their own. */
function withOwnKeys(meetings: Answer["meetings"]): Answer["meetings"] {
  const taken = new Set<string>();
  return meetings.map((meeting) => {
    let key = meeting.key;
    for (let number = 2; taken.has(key); number++) key = `${meeting.key}-${number}`;
    taken.add(key);
    return { ...meeting, key };
  });
}
