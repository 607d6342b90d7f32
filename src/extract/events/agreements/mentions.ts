import type { CountryCode, Money } from "../../../model/extraction.js";
import type { MoneyMention } from "../../amounts/money.js";
import { textBetween } from "../clause.js";
import { dateFor } from "../when.js";
import { amountsByInstrument } from "./amounts.js";
import { type Conclusion, conclusionOf, isUnmade } from "./conclusion.js";
import { deedsOf } from "./deeds.js";
import { isCountedWith, isSigned, isValued, saysThereIs } from "./evidence.js";
import type { Instrument } from "./instruments.js";
import { type Member, membersOf } from "./members.js";
import { levelOf, partiesOf } from "./parties.js";
import { type Passage, wordsBefore, wordsBehind } from "./passage.js";
import type { Mention } from "./same.js";
import { signatoriesOf } from "./signatories.js";
import { firstTerm, termBehind, termOf } from "./terms.js";
import { topicOf } from "./topics.js";

/** The agreements that a sentence speaks of; `sides` are the two that its passage is about. */
export function mentionsOf(passage: Passage, sides: readonly CountryCode[]): Mention[] {
  const made: { noun: Instrument; conclusion: Conclusion | null }[] = [];
  let previous: (typeof made)[number] | null = null;
  for (const noun of passage.instruments) {
    const conclusion = conclusionOf(passage, noun, previous);
    previous = { noun, conclusion };
    if (isUnmade(passage, noun, conclusion?.verb ?? null)) continue;
    if (noun.isWeak && !isSigned(passage, noun, conclusion) && !isValued(passage, noun)) continue;
    if (isCountedWith(passage, made.at(-1)?.noun, noun)) continue;
    made.push(previous);
  }
  const nouns = made.map(({ noun }) => noun);
  const members = membersOf(passage, nouns);
  const amounts = amountsByInstrument(passage, nouns, members);
  const mentions = made.map(({ noun, conclusion }) =>
    mentionOf(passage, noun, conclusion, amounts.get(noun) ?? [], sides),
  );
  return [
    ...mentions,
    ...membersAsMentions(passage, members, mentions),
    ...deedMentions(
      passage,
      mentions.filter(({ isStated }) => isStated),
    ),
  ];
}

/** "der Vertrag", "fünf Verträge": a word that is also said of contracts is a treaty where two states are bound by one. */
const isMereContract = (noun: Instrument, parties: readonly CountryCode[]): boolean =>
  noun.isGeneral && (parties.length < 2 || (noun.count ?? 1) > 1);

function mentionOf(
  passage: Passage,
  noun: Instrument,
  conclusion: Conclusion | null,
  amounts: readonly MoneyMention[],
  sides: readonly CountryCode[],
): Mention {
  const { scene } = passage;
  const { lexicon, sentence } = scene;
  const clause = passage.clauseOf(noun);
  const level = levelOf(passage, noun, conclusion);
  const parties = level === "BUSINESS" ? [] : partiesOf(passage, noun, conclusion, sides);
  const verb = conclusion?.verb ?? null;
  const isDone = conclusion?.status === "SIGNED" && verb !== null;
  const isStated = saysThereIs(passage, noun, conclusion, amounts);
  const lead = wordsBefore(scene, clause.start, noun.start, 60);
  return {
    // firms make contracts, whatever the word
    kind: noun.value === "TREATY" && (level === "BUSINESS" || isMereContract(noun, parties)) ? "OTHER" : noun.value,
    status: conclusion?.status ?? "AGREED",
    level,
    count: noun.count ?? 1,
    name: noun.name,
    // nobody declares jointly alone: the others were not understood
    parties: noun.value === "JOINT_STATEMENT" && parties.length === 1 ? [] : parties,
    signatories: isDone ? signatoriesOf(passage, verb) : [],
    amounts: amounts.map(({ value, currency }) => ({ value, currency })),
    term: termOf(scene, noun, verb, clause.end) ?? firstTerm(scene, amounts),
    signedOn: isDone ? (dateFor(scene, verb, [])?.start ?? null) : null,
    topic: topicOf(passage, noun),
    isIndefinite: noun.isIndefinite,
    places: [
      {
        start: verb && verb.start < noun.start && noun.start - verb.start < 60 ? verb.start : noun.start,
        end: noun.end,
      },
    ],
    sentences: new Set([sentence.index]),
    isDefinite: noun.isDefinite && noun.count === null,
    isFurther:
      !noun.isDefinite &&
      (lexicon.agreements.further.isIn(lead) ||
        lexicon.agreements.including.isIn(wordsBefore(scene, clause.start, noun.from, 25)) ||
        lexicon.agreements.further.isIn(wordsBehind(scene, noun.end, clause.end, 25))),
    isGeneral: noun.isGeneral,
    isPlural: noun.isPlural,
    isStated,
    start: noun.start,
  };
}

/** What only a pronoun names is like the instrument before it, but one. */
function membersAsMentions(passage: Passage, members: readonly Member[], mentions: readonly Mention[]): Mention[] {
  return members.flatMap(({ group, amounts, start, end }) => {
    const whole = mentions.find((mention) => mention.start === group.start);
    if (!whole?.isStated) return [];
    const { lexicon, sentence } = passage.scene;
    const rear = textBetween(passage.scene, end, Math.min(sentence.end, end + 40));
    return [
      {
        ...whole,
        count: 1,
        name: null,
        amounts: amounts.map(({ value, currency }) => ({ value, currency })),
        term:
          amounts.length > 0
            ? (firstTerm(passage.scene, amounts) ??
              lexicon.quantities.duration(rear.split(/;|\sy\s/)[0] ?? "")?.value ??
              null)
            : null,
        signatories: [...whole.signatories],
        topic: new Set<string>(),
        places: [{ start, end }],
        sentences: new Set([sentence.index]),
        isFurther: true,
        isDefinite: false,
        isIndefinite: true,
        isPlural: false,
        start,
      },
    ];
  });
}

const isAmong = ({ value, currency }: Money, amounts: readonly Money[]): boolean =>
  amounts.some((amount) => amount.value === value && amount.currency === currency);

function deedMentions(passage: Passage, mentions: readonly Mention[]): Mention[] {
  const { sentence, lexicon } = passage.scene;
  return deedsOf(passage)
    .filter((deed) => !mentions.some(({ amounts }) => deed.amounts.some((amount) => isAmong(amount, amounts))))
    .map((deed): Mention => {
      const clause = passage.clauseOf(deed);
      return {
        kind: deed.kind,
        status: deed.isPlan ? "PROPOSED" : "AGREED",
        level: deed.kind === "OTHER" && deed.parties.length < 2 ? "BUSINESS" : "STATE",
        count: 1,
        name: null,
        parties: deed.kind === "OTHER" && deed.parties.length < 2 ? [] : deed.parties,
        signatories: [],
        amounts: deed.amounts.map(({ value, currency }) => ({ value, currency })),
        term:
          termBehind(passage.scene, deed.amounts[0]!) ??
          lexicon.quantities.duration(textBetween(passage.scene, deed.verb.end, clause.end))?.value ??
          null,
        signedOn: null,
        topic: new Set(),
        places: [{ start: deed.start, end: deed.end }],
        sentences: new Set([sentence.index]),
        isDefinite: false,
        isIndefinite: false,
        isFurther: false,
        isGeneral: false,
        isPlural: false,
        isStated: true,
        start: deed.start,
      };
    });
}
