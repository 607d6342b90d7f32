import type {
  AgreementKind,
  AgreementLevel,
  AgreementStatus,
  CountryCode,
  EdtfDate,
  Money,
} from "../../model/extraction.js";
import type { MoneyMention } from "../amounts/money.js";
import type { Place } from "../marks.js";
import type { Person } from "../refine/people.js";
import {
  countriesOf,
  dateFor,
  nationsOf,
  personsOf,
  type Scene,
  type Trigger,
  textBetween,
  triggersOf,
  wideClause,
} from "./clause.js";

/** An instrument, or a group of them counted together. */
export interface Agreement {
  readonly kind: AgreementKind;
  status: AgreementStatus;
  level: AgreementLevel;
  readonly count: number;
  name: string | null;
  parties: CountryCode[];
  readonly signatories: Person[];
  amounts: Money[];
  term: string | null;
  signedOn: EdtfDate | null;
  readonly places: Place[];
  readonly sentences: Set<number>;
}

/** Kinds so common as words that only a verb of concluding right beside makes them an item. */
const VAGUE = new Set<AgreementKind>(["OTHER", "TREATY", "TRADE_AGREEMENT"]);
const STRENGTH: readonly AgreementStatus[] = [
  "PROPOSED",
  "AGREED",
  "SIGNED",
  "RENEWED",
  "RATIFIED",
  "IN_FORCE",
  "LAPSED",
];
const FARTHEST_VERB = 130;

interface Candidate extends Agreement {
  readonly isDefinite: boolean;
  readonly isStated: boolean;
  readonly start: number;
}

/** Finds agreements in the order of the text; what the text comes back to ("the pact") is one item. */
export function findAgreements(
  scenes: readonly Scene[],
  sidesAt: (sentence: number) => readonly CountryCode[],
): Agreement[] {
  const agreements: Agreement[] = [];
  for (const scene of scenes)
    for (const candidate of candidatesOf(scene, sidesAt(scene.sentence.index))) {
      const known = agreements.findLast((agreement) => isSame(agreement, candidate));
      if (known) absorb(known, candidate);
      else if (candidate.isStated) {
        const { isDefinite: _, isStated: __, start: ___, ...agreement } = candidate;
        agreements.push(agreement);
      }
    }
  return agreements;
}

const fold = (name: string) => name.toLowerCase();

function isSame(agreement: Agreement, candidate: Candidate): boolean {
  const compatible =
    agreement.parties.length === 0 ||
    candidate.parties.length === 0 ||
    candidate.parties.some((code) => agreement.parties.includes(code));
  if (agreement.name && candidate.name)
    return (
      fold(agreement.name) === fold(candidate.name) ||
      (agreement.kind === candidate.kind &&
        (fold(agreement.name).includes(fold(candidate.name)) || fold(candidate.name).includes(fold(agreement.name))))
    );
  if (!compatible || agreement.level !== candidate.level) return false;
  if (agreement.kind === candidate.kind) {
    if (agreement.count === candidate.count)
      return (
        agreement.amounts.length === 0 ||
        candidate.amounts.length === 0 ||
        agreement.amounts.some((amount) =>
          candidate.amounts.some((other) => other.value === amount.value && other.currency === amount.currency),
        )
      );
    return candidate.isDefinite && candidate.count === 1 && candidate.amounts.length === 0;
  }
  // "the deal", "the documents": a general word for what was named before
  const isNext = [...candidate.sentences].some((at) => agreement.sentences.has(at - 1));
  const mayAddAmounts = candidate.amounts.length === 0 || (agreement.amounts.length === 0 && isNext);
  return candidate.isDefinite && candidate.kind === "OTHER" && candidate.count === 1 && mayAddAmounts;
}

function absorb(agreement: Agreement, candidate: Candidate): void {
  agreement.places.push(...candidate.places);
  for (const sentence of candidate.sentences) agreement.sentences.add(sentence);
  if (candidate.isStated && STRENGTH.indexOf(candidate.status) > STRENGTH.indexOf(agreement.status))
    agreement.status = candidate.status;
  if (agreement.parties.length === 0) agreement.parties = candidate.parties;
  for (const amount of candidate.amounts)
    if (!agreement.amounts.some((other) => other.value === amount.value && other.currency === amount.currency))
      agreement.amounts.push(amount);
  agreement.term ??= candidate.term;
  agreement.signedOn ??= candidate.signedOn;
  agreement.name ??= candidate.name;
}

function candidatesOf(scene: Scene, sides: readonly CountryCode[]): Candidate[] {
  const { lexicon, sentence } = scene;
  const nouns = triggersOf(lexicon.agreements.nouns, scene);
  const verbs = triggersOf(lexicon.agreements.verbs, scene);
  const money = lexicon
    .money(sentence.text)
    .map((amount) => ({ ...amount, start: sentence.start + amount.start, end: sentence.start + amount.end }));
  const candidates: Candidate[] = [];
  let governing: Trigger<AgreementStatus> | null = null;
  let behind = -1;
  for (const [at, noun] of nouns.entries()) {
    if (noun.start < behind) continue;
    const clause = wideClause(scene, noun);
    const verb = verbFor(scene, noun, verbs, nouns[at - 1], governing);
    const count = countBefore(scene, noun);
    const amounts = amountsFor(noun, nouns, money, nouns.length === 1 ? sentence : clause);
    const name = nameOf(scene, noun);
    const isDefinite = count === null && lexicon.definite.has(wordBefore(scene, noun));
    const lead = textBetween(scene, clause.start, noun.end);
    if (lexicon.meetings.denied.isIn(lead.slice(-60))) continue;
    const isStated =
      (noun.value === "JOINT_STATEMENT" && /\s/.test(noun.text)) ||
      (verb !== null &&
        (!VAGUE.has(noun.value) ||
          !isDefinite ||
          name !== null ||
          amounts.length > 0 ||
          count !== null ||
          verb.value === "SIGNED" ||
          verb.value === "RATIFIED"));
    // "did not sign a treaty"
    const isDenied =
      verb !== null && lexicon.negations.isIn(textBetween(scene, Math.max(clause.start, verb.start - 18), verb.start));
    if (isDenied) continue;
    const status = verb?.value ?? "AGREED";
    const isPlanned =
      verb !== null &&
      status !== "PROPOSED" &&
      lexicon.meetings.planned.isIn(textBetween(scene, Math.max(clause.start, verb.start - 30), verb.start));
    const persons = personsOf(
      scene.references.filter(
        ({ end, start, kind }) => end <= noun.start && start >= clause.start && kind !== "possessive",
      ),
    );
    const level = levelOf(scene, noun, verb);
    governing = verb ?? governing;
    behind = noun.end;
    candidates.push({
      kind: noun.value,
      status: isPlanned ? "PROPOSED" : status,
      level,
      count: count ?? 1,
      name,
      parties: level === "BUSINESS" ? [] : partiesOf(scene, noun, persons, sides),
      signatories: [],
      amounts: amounts.map(({ value, currency }) => ({ value, currency })),
      term:
        amounts.length > 0 || noun.value === "CURRENCY_SWAP" || verb !== null
          ? (lexicon.quantities.term(textBetween(scene, noun.start, Math.min(clause.end, noun.end + 90)))?.value ??
            null)
          : null,
      signedOn: status === "SIGNED" && verb && !isPlanned ? (dateFor(scene, verb, [])?.start ?? null) : null,
      places: [
        {
          start: verb && verb.start < noun.start && noun.start - verb.start < 60 ? verb.start : noun.start,
          end: noun.end,
        },
      ],
      sentences: new Set([sentence.index]),
      isDefinite,
      isStated,
      start: noun.start,
    });
  }
  candidates.push(...pledges(scene, money, candidates));
  return candidates;
}

const wordBefore = ({ sentence }: Scene, place: Place): string =>
  sentence.tokens.findLast(({ end }) => end <= place.start)?.lower ?? "";

/** The verb that concludes the agreement: the nearest before it in reach, else one right behind it ("was signed"). */
function verbFor(
  scene: Scene,
  noun: Trigger<AgreementKind>,
  verbs: readonly Trigger<AgreementStatus>[],
  previous: Trigger<AgreementKind> | undefined,
  governing: Trigger<AgreementStatus> | null,
): Trigger<AgreementStatus> | null {
  const clause = wideClause(scene, noun);
  const before = verbs.findLast(
    ({ end, start }) => end <= noun.start && start >= clause.start && noun.start - end < FARTHEST_VERB,
  );
  const after = verbs.find(({ start, end }) => start >= noun.end && end <= clause.end && start - noun.end < 60);
  if (before && previous && previous.start >= before.end && previous.end <= noun.start) {
    // another instrument stands between: it is governed too only when the two are listed together
    const between = textBetween(scene, previous.end, noun.start);
    const isListed = (scene.lexicon.and.isIn(between) || /,/.test(between)) && between.length < 60;
    if (isListed && !scene.lexicon.agreements.about.isIn(between)) return governing ?? before;
    return after && !scene.lexicon.agreements.nouns.isIn(textBetween(scene, noun.end, after.start)) ? after : null;
  }
  if (before && after && after.start - noun.end < 25 && noun.start - before.end > 40) return after;
  return before ?? after ?? null;
}

/** "14 memorandums", "a dozen cooperation agreements": a number right before the noun. */
function countBefore(scene: Scene, noun: Place): number | null {
  const before = textBetween(scene, Math.max(scene.sentence.start, noun.start - 32), noun.start);
  const counts = scene.lexicon.quantities.counts(before);
  const last = counts.at(-1);
  if (!last || last.value > 500) return null;
  const gap = before.slice(last.end).trim();
  if (gap.split(/\s+/).filter(Boolean).length > 3 || /[,.;:()$€]/.test(gap)) return null;
  if (scene.lexicon.agreements.verbs.isIn(gap)) return null; // "78 signed the communiqué" counts signatories
  if (/^\s*[-‐‑]/.test(before.slice(last.end)) || scene.lexicon.quantities.term(before.slice(last.start)) !== null)
    return null;
  const isArticle = !/\d/.test(before.slice(last.start, last.end)) && last.value === 1;
  return isArticle ? null : last.value;
}

/** The amounts of money in the noun's clause that stand nearer to it than to another agreement. */
function amountsFor(
  noun: Trigger<AgreementKind>,
  nouns: readonly Trigger<AgreementKind>[],
  money: readonly MoneyMention[],
  clause: Place,
): MoneyMention[] {
  const distance = (amount: Place, place: Place) =>
    amount.start >= place.end ? amount.start - place.end : place.start - amount.end;
  return money.filter(
    (amount) =>
      amount.start >= clause.start &&
      amount.end <= clause.end &&
      distance(amount, noun) < 120 &&
      nouns.every((other) => other === noun || distance(amount, noun) <= distance(amount, other)),
  );
}

/** "the Comprehensive Strategic Partnership Treaty": capitalised words up to the noun, or behind it after "on" or "of". */
function nameOf(scene: Scene, noun: Trigger<AgreementKind>): string | null {
  if (!/^\p{Lu}/u.test(noun.text) || scene.lexicon.capitalisesNouns || /^(?:MOUs?|MoUs?|FTA|CEPA)$/.test(noun.text))
    return null;
  const { tokens } = scene.sentence;
  let at = tokens.findIndex(({ start }) => start >= noun.start);
  const last = tokens.findLastIndex(({ end }) => end <= noun.end);
  while (
    at > 0 &&
    ((/^\p{Lu}/u.test(tokens[at - 1]!.text) && !scene.lexicon.functionWords.has(tokens[at - 1]!.lower)) ||
      /^[-‐‑&–]$/.test(tokens[at - 1]!.text))
  )
    at--;
  if (tokens[at]!.start === noun.start && !/\s/.test(noun.text)) return null;
  return textBetween(scene, tokens[at]!.start, tokens[last]!.end);
}

function levelOf(scene: Scene, noun: Place, verb: Trigger<AgreementStatus> | null): AgreementLevel {
  const start = Math.max(
    wideClause(scene, noun).start,
    (verb && verb.start < noun.start ? verb.start : noun.start) - 90,
  );
  const subject = scene.lexicon.agreements.levels
    .all(textBetween(scene, start, verb && verb.start < noun.start ? verb.start : noun.start))
    .at(-1);
  if (subject) return subject.value;
  const behind = scene.lexicon.agreements.levels.first(
    textBetween(scene, noun.end, Math.min(scene.sentence.end, noun.end + 60)),
  );
  return behind?.value ?? "STATE";
}

/** Who is bound: the countries that act in the sentence, or stand between; else the two sides the article is about. */
function partiesOf(
  scene: Scene,
  noun: Place,
  persons: readonly Person[],
  sides: readonly CountryCode[],
): CountryCode[] {
  const clause = wideClause(scene, noun);
  const inClause = scene.references.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const named = countriesOf(inClause.filter(({ kind }) => kind === "sides" || kind === "country"));
  const adjectives = scene.sentence.countries
    .filter(({ form, start, end }) => form === "adjective" && start >= clause.start && end <= clause.end)
    .map(({ code }) => code);
  const nations = nationsOf(persons);
  const leaders = inClause.some(({ kind }) => kind === "leaders" || kind === "sides");
  if (leaders && sides.length > 1) return [...sides];
  const options = [nations, named, [...new Set([...named, ...adjectives])], [...new Set([...nations, ...named])]];
  const within = options.find(
    (codes) =>
      codes.length >= 2 &&
      (sides.length < 2 || sides.every((code) => codes.includes(code)) || codes.every((code) => sides.includes(code))),
  );
  if (within) return within.length > 2 && sides.length === 2 ? [...sides] : [...within];
  const several = options.find((codes) => codes.length >= 2);
  if (sides.length > 1 && (!several || named.every((code) => sides.includes(code)))) return [...sides];
  return several ? [...several] : [...sides];
}

/** "pledged $500 million for the port": a promise with an amount. */
function pledges(scene: Scene, money: readonly MoneyMention[], others: readonly Candidate[]): Candidate[] {
  const { lexicon, sentence } = scene;
  return triggersOf(lexicon.agreements.pledges, scene).flatMap((verb): Candidate[] => {
    const clause = wideClause(scene, verb);
    const amounts = money.filter(
      (amount) => amount.start >= verb.end && amount.start - verb.end < 60 && amount.end <= clause.end,
    );
    if (amounts.length === 0 || others.some(({ start }) => start > verb.start && start < clause.end)) return [];
    const subject = scene.references.filter(({ end, start }) => end <= verb.start && start >= clause.start).at(-1);
    const to = sentence.countries.find(
      ({ start, form }) => form !== "adjective" && start > verb.end && start - verb.end < 90,
    );
    const parties = [
      ...new Set([...(subject ? [...subject.countries, ...nationsOf(subject.persons)] : []), ...(to ? [to.code] : [])]),
    ];
    return [
      {
        kind: "COMMITMENT",
        status: "AGREED",
        level: "STATE",
        count: 1,
        name: null,
        parties,
        signatories: [],
        amounts: amounts.map(({ value, currency }) => ({ value, currency })),
        term: lexicon.quantities.term(textBetween(scene, verb.end, clause.end))?.value ?? null,
        signedOn: null,
        places: [{ start: verb.start, end: amounts.at(-1)!.end }],
        sentences: new Set([sentence.index]),
        isDefinite: false,
        isStated: true,
        start: verb.start,
      },
    ];
  });
}
