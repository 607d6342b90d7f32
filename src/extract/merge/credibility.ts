import type { Extraction } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import { shareWords } from "./evidence.js";
import { joinExtractions } from "./join.js";
import { meetingLikeness } from "./meetings.js";
import { statementLikeness } from "./other-items.js";
import { pairs } from "./pairs.js";

/** Fewer contradictions than this may be anybody's slip. */
const LEAST_CONTRADICTIONS = 2;
/** The rules miss and mistake things too: a careful reader contradicts them about as often as it agrees where they are weak. */
const MOST_PER_AGREEMENT = 2;

/**
 * Whether a reading contradicts another far more often than it agrees: about who met, where both rest on the same words,
 * and about who said what. Each of its items may have passed the checks alone; such a reading is wrong as a whole.
 */
export function isAtOdds(first: Extraction, second: Extraction): boolean {
  // Joined names, so that "Lee" and "Lee Jae Myung" are no contradiction.
  const { persons } = joinExtractions(first, second, Math.max);
  const fullNames = new Map(
    persons.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [nameKey(form), name])),
  );
  const isSamePerson = (a: string, b: string) => (fullNames.get(nameKey(a)) ?? a) === (fullNames.get(nameKey(b)) ?? b);
  const named = (extraction: Extraction) =>
    extraction.meetings
      .filter(({ participants }) => participants.length > 0)
      .map((meeting) => ({
        ...meeting,
        participants: meeting.participants.map((name) => fullNames.get(nameKey(name)) ?? name),
      }));

  const [ours, theirs] = [named(first), named(second)];
  const partners = pairs(ours, theirs, meetingLikeness);
  const alone = ours.filter((meeting) => ![...partners.values()].includes(meeting));
  // The same words, and each reading tells of a meeting of other people.
  const against = theirs.filter(
    (meeting) => !partners.has(meeting) && alone.some(({ evidence }) => shareWords(evidence, meeting.evidence)),
  );
  let [agreements, contradictions] = [partners.size, against.length];
  for (const said of second.statements) {
    const known = first.statements.find((statement) => statementLikeness(statement, said) > 0);
    if (!known?.speaker || !said.speaker) continue;
    if (isSamePerson(known.speaker, said.speaker)) agreements += 1;
    else contradictions += 1;
  }
  return contradictions >= LEAST_CONTRADICTIONS && contradictions > MOST_PER_AGREEMENT * agreements;
}
