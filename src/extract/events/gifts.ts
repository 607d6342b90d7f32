import type { Lexicon } from "../lexicon.js";
import type { Place } from "../marks.js";
import type { Person } from "../refine/people.js";
import type { Reference } from "../refine/references.js";
import { ownClause } from "./actors.js";
import { isCoordinated, joined, personsOf, type Scene, textBetween, triggersOf } from "./clause.js";

export interface Gift {
  readonly giver: Person | null;
  readonly recipient: Person | null;
  readonly item: string;
  readonly sentence: number;
  readonly place: Place;
}

const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const LONGEST_ITEM = 140;

/** Finds gifts: a giver, a verb of giving, a thing and whom it went to; where one is not named, the other of the pair. */
export function findGifts(
  scenes: readonly Scene[],
  other: (person: Person, sentence: number) => Person | null,
): Gift[] {
  const gifts: Gift[] = [];
  let context = -2; // the last sentence that spoke of gifts
  for (const scene of scenes) {
    const { lexicon, sentence } = scene;
    if (lexicon.gifts.nouns.isIn(sentence.text)) context = sentence.index;
    const isContext = sentence.index - context <= 4;
    for (const gift of giftsOf(scene, isContext, other)) {
      const isKnown = gifts.some(
        (known) =>
          known.giver === gift.giver && known.recipient === gift.recipient && head(known.item) === head(gift.item),
      );
      if (!isKnown) gifts.push(gift);
      context = sentence.index;
    }
  }
  return gifts;
}

const head = (item: string) =>
  item
    .toLowerCase()
    .split(/[\s,]+/)
    .slice(-1)[0] ?? item;

function giftsOf(scene: Scene, isContext: boolean, other: (person: Person, sentence: number) => Person | null): Gift[] {
  const { lexicon, sentence } = scene;
  const found: Gift[] = [];
  const persons = scene.references.filter(
    ({ kind, persons: meant, isOwner }) => PERSONAL.has(kind) && !isOwner && meant.length === 1,
  );
  const add = (giver: Person | null, recipient: Person | null, items: readonly Item[]) => {
    for (const item of items) {
      if (!found.some(({ place }) => place.start < item.end && item.start < place.end))
        found.push({
          giver,
          recipient,
          item: item.text,
          sentence: sentence.index,
          place: { start: item.start, end: item.end },
        });
    }
  };
  for (const by of triggersOf(lexicon.gifts.givenBy, scene)) {
    // "the fountain pen given by X", "a gift from X"
    const giver = persons.find(({ start }) => start >= by.end && start - by.end < 40);
    if (!giver || (!isContext && !lexicon.gifts.nouns.isIn(by.text))) continue;
    const before = textBetween(scene, Math.max(sentence.start, by.start - 90), by.start);
    const thing = lastNounPhrase(before, lexicon);
    const person = giver.persons[0]!;
    const receiver = persons.findLast(({ end, persons: meant }) => end <= by.start && meant[0] !== person);
    if (thing)
      add(person, receiver?.persons[0] ?? other(person, sentence.index), [
        { text: thing.text, start: by.start - before.length + thing.start, end: by.start - before.length + thing.end },
      ]);
  }
  const taken = () => found.map(({ place }) => place);
  for (const verb of triggersOf(lexicon.gifts.give, scene)) {
    if (taken().some(({ end }) => verb.start < end && verb.start >= end - 60 && verb.start > end)) continue;
    if (lexicon.putsVerbsLast) {
      const { giver, recipient, from, until } = givingAround(scene, persons, verb);
      const items = giver ? itemsAfter(scene, from, verb, isContext, until) : null;
      const receiver = giver ? (recipient ?? items?.recipient ?? other(giver, sentence.index)) : null;
      if (giver && items && receiver && receiver !== giver) add(giver, receiver, items.things);
      continue;
    }
    const beside = persons.find(
      ({ start }) =>
        start >= verb.end && isOnlyFunctionWords(textBetween(scene, verb.end, start), lexicon) && start - verb.end < 8,
    );
    // "Für die Gastgeberin brachte der Kanzler …": behind the one it is for, the giver follows the verb
    const before = subjectBefore(scene, persons, verb);
    const isInverted = before !== null && beside !== undefined && lexicon.gifts.to.at(sentence.text, 0) !== null;
    const subject = isInverted ? beside : before;
    if (!subject) continue;
    const giver = subject.persons[0]!;
    const named = isInverted ? undefined : beside;
    const lead = isInverted ? before.persons[0]! : recipientInFront(scene, persons, subject);
    const from = beside ? beside.end : verb.end;
    const withAt = named ? lexicon.gifts.with.first(textBetween(scene, from, Math.min(sentence.end, from + 30))) : null;
    const items = itemsAfter(
      scene,
      from + (withAt && textBetween(scene, from, from + withAt.start).trim().length < 25 ? withAt.end : 0),
      verb,
      isContext,
    );
    if (items.things.length === 0) continue;
    const recipient = named?.persons[0] ?? lead ?? items.recipient ?? other(giver, sentence.index);
    if (!recipient || recipient === giver) continue;
    add(giver, recipient, items.things);
  }
  for (const noun of triggersOf(lexicon.gifts.nouns, scene)) {
    // "he brought presents: a limousine, a tea set and a dagger"
    if (sentence.text[noun.end - sentence.start] !== ":") continue;
    const subject = subjectBefore(scene, persons, noun);
    const giver = subject?.persons[0];
    const recipient = giver ? other(giver, sentence.index) : null;
    if (giver && recipient) add(giver, recipient, itemsAfter(scene, noun.end + 1, noun, true).things);
  }
  for (const verb of triggersOf(lexicon.gifts.receive, scene)) {
    const subject = subjectBefore(scene, persons, verb);
    if (!subject) continue;
    const receivers = personsOf(joined(scene, persons, persons.indexOf(subject), -1));
    const items = itemsAfter(scene, verb.end, verb, isContext);
    const source = persons.find(
      ({ start }) => start >= verb.end && lexicon.gifts.from.isIn(textBetween(scene, start - 12, start)),
    );
    const giver = source?.persons[0] ?? other(subject.persons[0]!, sentence.index);
    if (items.things.length > 0 && giver && giver !== subject.persons[0])
      for (const receiver of receivers.slice(0, 2)) add(giver, receiver, items.things);
  }
  return found;
}

/** Who gives to whom, and where the thing stands: "gave X Y a board" and "X has Y a board given" in free word order. */
function givingAround(
  scene: Scene,
  persons: readonly Reference[],
  verb: Place,
): { giver: Person | null; recipient: Person | null; from: number; until: number } {
  const clause = ownClause(scene, verb);
  const ahead = persons.filter(({ start, end }) => start >= clause.start && end <= verb.start);
  const isLast = /^[\s.,!]*$/.test(textBetween(scene, verb.end, clause.end));
  const isFor = scene.lexicon.gifts.to.at(textBetween(scene, clause.start, clause.end), 0) !== null;
  const adjacent: Reference[] = [];
  let from = verb.end;
  for (const person of persons) {
    if (person.start < from || !isOnlyFunctionWords(textBetween(scene, from, person.start), scene.lexicon)) continue;
    adjacent.push(person);
    from = person.end;
  }
  const meant = (reference: Reference | undefined) => reference?.persons[0] ?? null;
  if (isLast)
    return {
      giver: meant(ahead[0]),
      recipient: meant(ahead[1]),
      from: ahead.at(-1)?.end ?? verb.start,
      until: verb.start,
    };
  const [first, second] = adjacent;
  const giver = ahead.length > 0 && !isFor ? meant(ahead[0]) : meant(first);
  const recipient = ahead.length > 0 ? (isFor ? meant(ahead.at(-1)) : meant(first)) : meant(second);
  return {
    giver: giver ?? meant(persons.filter(({ end }) => end <= verb.start).at(-1)),
    recipient,
    from,
    until: scene.sentence.end,
  };
}

const isOnlyFunctionWords = (text: string, lexicon: Lexicon): boolean =>
  text.split(/\s+/).every((word) => word === "" || lexicon.functionWords.has(word.toLowerCase()));

function subjectBefore(scene: Scene, persons: readonly Reference[], verb: Place): Reference | null {
  const before = persons.filter(({ end }) => end <= verb.start);
  const last = before.at(-1);
  // "X received A and gave B a cake": behind "and" the verb goes on with the first subject
  if (last && before.length > 1 && isCoordinated(scene, textBetween(scene, last.end, verb.start))) return before[0]!;
  return last && !/[.;:]/.test(textBetween(scene, last.end, verb.start)) && verb.start - last.end < 70 ? last : null;
}

/** "For Xi's wife, Peng Liyuan, Lee provided …". */
function recipientInFront(scene: Scene, persons: readonly Reference[], subject: Reference): Person | null {
  const lead = textBetween(scene, scene.sentence.start, subject.start);
  const opens = scene.lexicon.gifts.to.at(lead, 0);
  if (!opens) return null;
  const named = persons.filter(({ end, persons: meant }) => end <= subject.start && meant[0] !== subject.persons[0]);
  return named.at(-1)?.persons[0] ?? null;
}

interface Item extends Place {
  readonly text: string;
}

/** The things behind a verb: up to the end of the clause, parted at commas and "and"; "to X" names the recipient. */
function itemsAfter(
  scene: Scene,
  from: number,
  verb: Place & { readonly text: string },
  isContext: boolean,
  until = scene.sentence.end,
): { things: Item[]; recipient: Person | null } {
  const { lexicon, sentence } = scene;
  const limit = Math.min(until, from + LONGEST_ITEM * 2);
  let tail = textBetween(scene, from, limit);
  tail = blankParentheses(tail);
  const day = sentence.dates.find((date) => date.from >= from);
  const stop = Math.min(stopOf(tail, lexicon), day ? Math.max(0, day.from - from) : tail.length);
  tail = tail.slice(0, stop);
  let recipient: Person | null = null;
  for (const to of [...lexicon.gifts.to.all(tail), ...lexicon.gifts.from.all(tail)]) {
    const person = scene.references.find(
      ({ start, kind }) => start >= from + to.end && start - (from + to.end) < 30 && PERSONAL.has(kind),
    );
    if (!person) continue;
    if (lexicon.gifts.to.at(tail, to.start)) recipient = person.persons[0] ?? null;
    tail = tail.slice(0, to.start);
    break;
  }
  const isStrong = lexicon.gifts.nouns.isIn(verb.text) || isContext;
  if (!isStrong) return { things: [], recipient };
  const things = partsOf(tail, lexicon).flatMap((part): Item[] => {
    const text = withoutLastPreposition(part.text.replace(/\s+/g, " ").trim(), lexicon);
    const start = from + part.start;
    const isSomebody = scene.references.some(
      (reference) => PERSONAL.has(reference.kind) && reference.start < start + part.length && reference.end > start,
    );
    if (isSomebody || !isThing(text, lexicon)) return [];
    return [{ start, end: start + part.length, text }];
  });
  return { things, recipient };
}

/** Dashes and brackets that set a remark apart are blanked, so that offsets stay. */
const blankParentheses = (text: string): string =>
  text.replace(/\s*[—–]\s*[^—–]{1,120}[—–]|\([^)]{1,120}\)/gu, (remark) => " ".repeat(remark.length));

/** Where the list of things ends: at a full stop, a semicolon, a relative clause or a new statement. */
function stopOf(text: string, lexicon: Lexicon): number {
  const mark = /[.;:!?](?:\s|$)|[—–]|["”»]\s*(?:[.,;]|$)/u.exec(text);
  const clause = lexicon.subordinators.first(text);
  const end = mark ? mark.index + (/^["”»]/.test(mark[0]) ? 1 : 0) : text.length;
  return Math.min(end, clause ? clause.start : text.length);
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** "a board carved from wood and a tray" → two things; "cups and saucers" without a determiner stay with what they follow. */
function partsOf(text: string, lexicon: Lexicon): Part[] {
  const cuts: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/,\s*/gu)) cuts.push({ start: match.index, end: match.index + match[0].length });
  for (const { start, end } of lexicon.and.all(text)) {
    const space = /^\s*/.exec(text.slice(end))![0].length;
    const comma = cuts.find((cut) => cut.end === start);
    if (comma) comma.end = end + space;
    else cuts.push({ start, end: end + space });
  }
  cuts.sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let from = 0;
  const push = (start: number, end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const cleaned = raw.trim().replace(/["“”„«»]/g, "");
    if (cleaned !== "")
      parts.push({ text: withoutComplement(cleaned, lexicon), start: start + lead, length: raw.trim().length });
  };
  for (const cut of cuts) {
    if (!beginsNounPhrase(text.slice(cut.end), lexicon)) continue;
    push(from, cut.start);
    from = cut.end;
  }
  push(from, text.length);
  return parts;
}

/** Whether a new thing begins: a determiner, a number, a quotation mark or (in lists) an adjective. */
function beginsNounPhrase(text: string, lexicon: Lexicon): boolean {
  const word = /^["“„«]|^[\p{L}'’]+|^\d+/u.exec(text)?.[0] ?? "";
  if (/^["“„«\d]/.test(word)) return true;
  if (lexicon.indefinite.has(word.toLowerCase()) || lexicon.definite.has(word.toLowerCase())) return true;
  if (lexicon.quantities.counts(word).length > 0) return true;
  // an adjective before a noun: "and nourishing creams"
  return word.length > 4 && lexicon.adjectiveEndings.some((ending) => word.endsWith(ending));
}

/** A thing in few words: without "carved from wood", "with cups", "for the guest". */
function withoutComplement(text: string, lexicon: Lexicon): string {
  const complement = lexicon.gifts.complements.first(text);
  return complement && complement.start > 3 ? text.slice(0, complement.start).trim() : text;
}

/** "a cake on" (Monday) → "a cake". */
function withoutLastPreposition(text: string, lexicon: Lexicon): string {
  const words = text.split(" ");
  while (words.length > 1 && lexicon.functionWords.has(words.at(-1)!.toLowerCase())) words.pop();
  return words.join(" ");
}

/** The last noun phrase of a text: "took photos with a Xiaomi smartphone" → "a Xiaomi smartphone". */
function lastNounPhrase(text: string, lexicon: Lexicon): Item | null {
  const words = [...text.matchAll(/[^\s,]+/gu)];
  while (words.length > 0 && lexicon.functionWords.has(words.at(-1)![0].toLowerCase())) words.pop(); // "that was", "which he had"
  const last = words.at(-1);
  const first = words
    .slice(-6, -1)
    .findLast(([word]) => lexicon.indefinite.has(word.toLowerCase()) || lexicon.quantities.counts(word).length > 0);
  if (!first || !last) return null;
  const [start, end] = [first.index, last.index + last[0].length];
  const item = text.slice(start, end);
  return isThing(item, lexicon) ? { start, end, text: item } : null;
}

function isThing(text: string, lexicon: Lexicon): boolean {
  const words = text.split(/\s+/);
  if (text.length < 3 || words.length > 14 || !/\p{L}{3}/u.test(text)) return false;
  if (words.every((word) => lexicon.functionWords.has(word.toLowerCase()))) return false;
  if (lexicon.gifts.notThings.isIn(text) && !/["“„«]/.test(text)) return false;
  if (lexicon.gifts.nouns.isIn(text) && words.length <= 2) return false;
  return beginsNounPhrase(text, lexicon) || words.length <= 6;
}
