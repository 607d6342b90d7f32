import type { Lexicon } from "../../lexicon.js";
import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { type Scene, textBetween } from "../clause.js";
import { endOfDescription, lengthened } from "./description.js";
import { isDative, leadsToPerson, opensAnother, personAt } from "./somebody.js";
import { asThing, at, headOf, nounPhraseAt, opensNounPhrase, type Reading, type Thing, toAt } from "./things.js";

/** What stands around a verb of giving, as one reads on. */
export interface Objects {
  /** Persons without a preposition, in order. */
  readonly bare: readonly Person[];
  /** Behind "to" or "for", or in the dative. */
  readonly to: Person | null;
  /** Behind "from" or "by". */
  readonly from: Person | null;
  /** Two at once whom something goes to: "them", "beiden". */
  readonly group: readonly Person[];
  readonly things: readonly Thing[];
  /** Where reading stopped. */
  readonly end: number;
}

const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders", "country"]);
const MOST_TOKENS = 60;

export const isPersonal = ({ kind, isOwner, start, end }: Reference): boolean =>
  PERSONAL.has(kind) && !isOwner && start < end;

/** Makes a sentence ready to be read for gifts. */
export function readingOf(scene: Scene): Reading {
  const { sentence, lexicon } = scene;
  const { gifts } = lexicon;
  const verbs = new Set(
    [...gifts.give.all(sentence.text), ...gifts.receive.all(sentence.text)].map(({ start }) => sentence.start + start),
  );
  const dates = new Map(sentence.dates.map(({ from, to }) => [from, to]));
  const persons = new Map(scene.references.filter(isPersonal).map((reference) => [reference.start, reference]));
  const owners = new Map(
    scene.references.filter(({ kind }) => kind === "possessive").map((reference) => [reference.start, reference]),
  );
  return {
    scene,
    tokens: sentence.tokens,
    person: ({ start }) => persons.get(start) ?? null,
    owner: ({ start }) => owners.get(start) ?? null,
    endOfDate: ({ start }) => dates.get(start) ?? null,
    isVerb: ({ start }) => verbs.has(start),
  };
}

type Role = "bare" | "to" | "from" | "other";

/** Reads a stretch from left to right: whom it names in which role, and the things in it. */
export function objectsIn(reading: Reading, stretch: Place, isContext: boolean): Objects {
  const { scene, tokens } = reading;
  const { lexicon, sentence } = scene;
  const { gifts } = lexicon;
  const found = {
    ...{ bare: [] as Person[], to: null as Person | null, from: null as Person | null },
    ...{ group: [] as readonly Person[], things: [] as Thing[] },
  };
  let role: Role = "bare";
  let index = tokens.findIndex(({ start }) => start >= stretch.start);
  if (index < 0) return { ...found, end: stretch.end };
  const limit = Math.min(tokens.length, index + MOST_TOKENS);
  let plain = 0; // words in a row that are neither
  let isMade = false; // "a pen engraved by X": who made a thing did not give it
  let isToBehind = false; // "a pen to X": what follows goes to somebody else
  while (index < limit) {
    const token = tokens[index]!;
    if (token.start >= stretch.end) break;
    const skipTo = (end: number) => {
      do index++;
      while (index < limit && tokens[index]!.start < end);
    };
    const somebody = personAt(reading, index);
    if (somebody) {
      if (found.things.length > 0 && role === "bare" && !lexicon.putsVerbsLast) break; // ", Y a shawl"
      const person = somebody.persons.length === 1 ? somebody.persons[0]! : null;
      if (person) {
        if (role === "to" || (role === "bare" && isDative(scene, somebody, tokens[index]!))) {
          isToBehind ||= found.to === null && found.things.length > 0;
          found.to ??= person;
        } else if (role === "from") found.from ??= person;
        else if (role === "bare") found.bare.push(person);
      } else if (somebody.kind === "leaders" && role !== "from" && found.group.length === 0)
        found.group = somebody.persons;
      role = "bare";
      plain = 0;
      skipTo(somebody.end);
      continue;
    }
    const dateEnd = reading.endOfDate(token);
    if (dateEnd !== null) {
      skipTo(dateEnd);
      role = "bare";
      continue;
    }
    if (isMade && (token.text === "," || lexicon.and.at(token.text, 0)?.end === token.text.length)) {
      isMade = false;
      role = "bare";
    }
    if (/^[;:!?]$/.test(token.text) || (token.text === "." && index === tokens.length - 1)) break;
    if (/^[,–—()]$/.test(token.text)) {
      if (found.things.length > 0 && !lexicon.putsVerbsLast && !opensNounPhrase(reading, index + 1)) {
        const next = tokens[index + 1];
        if (!next || personAt(reading, index + 1) || at(reading, lexicon.subordinators, next)) break;
      }
      role = "bare";
      index++;
      continue;
    }
    const thing = at(reading, gifts.things, token);
    const besides = at(reading, gifts.besides, token);
    if (besides) {
      // "in return" is whole by itself, "in front of" wants a noun
      const aside = sentence.text
        .slice(token.start - sentence.start, besides.end)
        .toLowerCase()
        .split(/\s+/);
      const isWhole = aside.length > 1 && !lexicon.functionWords.has(aside.at(-1)!);
      role = isWhole ? role : "other";
      skipTo(sentence.start + besides.end);
      continue;
    }
    const withs = at(reading, gifts.with, token);
    if (withs) {
      role = "bare";
      skipTo(sentence.start + withs.end);
      continue;
    }
    const from = at(reading, gifts.from, token);
    if (from && !thing && isMade) {
      role = "other";
      skipTo(sentence.start + from.end);
      continue;
    }
    if (from && !thing && found.from === null && leadsToPerson(reading, index, sentence.start + from.end)) {
      role = "from";
      skipTo(sentence.start + from.end);
      continue;
    }
    const to = toAt(reading, token);
    if (to && !thing && found.things.length > 0 && opensAnother(reading, index, sentence.start + to.end)) break;
    if (to && !thing) {
      const isPerson = leadsToPerson(reading, index, sentence.start + to.end);
      role = isPerson ? "to" : "other";
      skipTo(sentence.start + to.end);
      continue;
    }
    const made = found.things.length > 0 ? at(reading, gifts.complements, token) : null;
    if (made && !at(reading, gifts.thatWhich, token)) {
      const last = found.things.at(-1)!;
      if (token.start - last.end <= 1 && !from && !withs) {
        // "a bowl carved from coral": how it was made belongs to it
        const to = endOfDescription(reading, index, stretch.end);
        found.things[found.things.length - 1] = lengthened(scene, last, tokens[to - 1]!.end);
        index = to;
        role = "other";
        isMade = true;
        continue;
      }
      isMade = true;
      role = "other";
      skipTo(sentence.start + made.end);
      continue;
    }
    if (reading.isVerb(token) && (found.things.length > 0 || role === "bare")) break;
    if (at(reading, lexicon.subordinators, token) && !lexicon.definite.has(token.lower)) {
      if (found.things.length > 0 || found.bare.length > 0 || found.to) break;
    }
    if (opensNounPhrase(reading, index)) {
      const phrase = nounPhraseAt(reading, index, stretch.end);
      if (phrase) {
        const noun = role === "other" ? null : asThing(reading, phrase, isContext);
        if (noun && isToBehind) break;
        const isListed = found.things.length === 0 || isJoined(reading, index);
        if (noun && isListed) found.things.push(noun);
        else if (
          role === "bare" &&
          found.things.length === 0 &&
          !lexicon.putsVerbsLast &&
          !isSomebody(phrase.core, lexicon)
        )
          break; // gave "a speech", but "her visitor a bowl"
        role = "bare";
        plain = 0;
        index = Math.max(phrase.next, index + 1);
        continue;
      }
    }
    if (token.isWord && !lexicon.functionWords.has(token.lower) && ++plain > 6) break;
    index++;
  }
  const end = tokens[Math.min(index, tokens.length - 1)]?.start ?? stretch.end;
  return { ...found, things: withoutAppositions(reading, found.things), end };
}

const isSomebody = (core: string, lexicon: Lexicon): boolean =>
  [lexicon.persons.guests, lexicon.persons.hosts, lexicon.persons.kin].some((list) => headOf(core, list, lexicon));

/** "a Krishna Pankhi, a fan": two things with no "and" are one, described twice. */
function withoutAppositions({ scene }: Reading, things: readonly Thing[]): Thing[] {
  const [first, ...more] = things;
  const last = more.at(-1);
  if (!first || !last) return [...things];
  const isJoinedByAnd = things.some((thing, at) => {
    const next = things[at + 1];
    return next !== undefined && scene.lexicon.and.isIn(textBetween(scene, thing.end, next.start));
  });
  return isJoinedByAnd || more.length > 1 ? [...things] : [first];
}

/** "X gave a tray and a bowl", "…, a bowl": whether a comma or "and" stands before a thing that follows another. */
function isJoined({ tokens, scene }: Reading, index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  const { and } = scene.lexicon;
  return (
    before.text === "," ||
    and.isIn(before.text) ||
    and.all(`${tokens[index - 2]?.text ?? ""} ${before.text}`).length > 0
  );
}
