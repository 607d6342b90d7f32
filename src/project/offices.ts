import { claimId } from "../claims/claims-of.js";
import type { PersonRecord } from "../model/mention.js";
import { nameKey } from "../names/fold.js";
import { judge } from "../resolve/judge/judge.js";
import { exact } from "../resolve/judge/properties.js";
import type { Vote } from "../resolve/judge/vote.js";
import { areOtherMinistries, officeOf } from "../resolve/office.js";
import { Disputes } from "./disputes.js";
import { groupBy, mostVoices } from "./tally.js";
import type { Saying, Words } from "./view.js";

/** One office of a person, with all that is said of it. */
export interface Tenure {
  readonly title: string;
  /** What it is held in: the id of an organization for those of a firm or body, else the code of a country. */
  readonly at: string;
  readonly sayings: readonly Saying<PersonRecord>[];
  readonly isDisputed: boolean;
}

/** The offices of a person, without those that are outvoted, and what sources differ on. */
export function officesOf(sayings: readonly Saying<PersonRecord>[], words: Words) {
  const titled = sayings.filter(({ record, seat }) => record.office !== null && (seat ?? record.country) !== null);
  const tenures = [...groupBy(titled, tenureKey).values()].map(
    (same): Tenure => ({ title: titleOf(same), at: seatOf(same[0]!)!, sayings: same, isDisputed: false }),
  );
  const disputes = new Disputes();
  const rivals = tenures.filter((one) => tenures.some((other) => excludeEachOther(one, other)));
  if (rivals.length < 2) return { tenures, disputes };
  const judged = disputes.add(
    "office",
    judge(rivals.flatMap(votesFor), exact, { eventDay: null, decided: words("office") }),
  );
  return {
    tenures: tenures.flatMap((tenure) => {
      if (!rivals.includes(tenure)) return [tenure];
      return tenure.title === judged.accepted ? [{ ...tenure, isDisputed: true }] : [];
    }),
    disputes,
  };
}

/** Two ministries of one country, in reports too near to each other for a change of office. */
const excludeEachOther = (a: Tenure, b: Tenure): boolean =>
  a.at === b.at && areOtherMinistries(a.title, b.title) && daysBetween(a, b) <= NEAR;

/** Within so many days two reports tell of one time. */
const NEAR = 14;

/** Days between the times that two offices are told of in, 0 where these overlap; never where a report has no date. */
function daysBetween(a: Tenure, b: Tenure): number {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (x === null || y === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, y.first - x.last, x.first - y.last);
}

function timeOf({ sayings }: Tenure): { first: number; last: number } | null {
  const days = sayings.flatMap(({ first, last }) => (first === null || last === null ? [] : [first, last]));
  if (days.length === 0) return null;
  const times = days.map((day) => Date.parse(day) / 86_400_000);
  return { first: Math.min(...times), last: Math.max(...times) };
}

function votesFor({ title, sayings }: Tenure): Vote[] {
  return sayings.flatMap(({ record, mentions, mentionVoices, last }) =>
    mentions.map((mention, at) => ({
      claim: claimId(mention, "office", record.office!),
      value: title,
      article: mention.slice(0, mention.indexOf("#")),
      voice: mentionVoices[at]!,
      publishedOn: last,
    })),
  );
}

/** Titles of one office in several languages are one tenure; titles that no table knows are told apart by their words. */
const tenureKey = (saying: Saying<PersonRecord>): string =>
  `${officeOf(saying.record.office) ?? nameKey(saying.record.office ?? "")}@${seatOf(saying) ?? ""}`;

const seatOf = ({ seat, record }: Saying<PersonRecord>): string | null => seat ?? record.country;

function titleOf(sayings: readonly Saying<PersonRecord>[]): string {
  const english = sayings.filter(({ languages }) => languages.includes("en"));
  return mostVoices(english.length > 0 ? english : sayings, ({ office }) => office)!;
}
