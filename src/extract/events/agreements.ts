import type {
  AgreementKind,
  AgreementLevel,
  AgreementStatus,
  CountryCode,
  EdtfDate,
  Money,
} from "../../model/extraction.js";
import type { Place } from "../marks.js";
import { mentionsOf } from "./agreements/mentions.js";
import { type Passage, passageOf } from "./agreements/passage.js";
import { absorb, isSame, type Known } from "./agreements/same.js";
import type { Scene } from "./clause.js";

/** An instrument, or a group of them counted together. */
export interface Agreement {
  kind: AgreementKind;
  status: AgreementStatus;
  level: AgreementLevel;
  count: number;
  name: string | null;
  parties: CountryCode[];
  /** Names of those who put theirs to it. */
  readonly signatories: string[];
  readonly amounts: Money[];
  term: string | null;
  signedOn: EdtfDate | null;
  /** Stems of the words that say what it is about. */
  readonly topic: Set<string>;
  readonly places: Place[];
  readonly sentences: Set<number>;
}

/** "The contract, he said, is worth": its subject stands right before. */
const FARTHEST_WORTH = 25;
/** A text comes back to what it named lately. */
const MOST_KNOWN = 40;

/** Finds agreements in the order of the text; what the text comes back to ("the pact") is one item. */
export function findAgreements(
  scenes: readonly Scene[],
  sidesAt: (sentence: number) => readonly CountryCode[],
): Agreement[] {
  const known: Known[] = [];
  const mentioned = mostMentioned(scenes);
  for (const scene of scenes) {
    const passage = passageOf(scene, mentioned);
    const before = known.at(-1);
    const mentions = mentionsOf(passage, sidesAt(scene.sentence.index));
    for (const mention of mentions) {
      const same = known.slice(-MOST_KNOWN).findLast((agreement) => isSame(agreement, mention));
      if (same) absorb(same, mention);
      else if (mention.isStated) known.push({ ...mention, first: scene.sentence.index });
    }
    if (mentions.length === 0 && before?.sentences.has(scene.sentence.index - 1)) describeFurther(before, passage);
  }
  return known;
}

/** The countries of a text, those it speaks of most first. */
function mostMentioned(scenes: readonly Scene[]): CountryCode[] {
  const times = new Map<CountryCode, number>();
  for (const { sentence } of scenes)
    for (const { code } of sentence.countries) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

/** "It is worth $2 billion and runs for five years": what the next sentence says without naming the instrument. */
function describeFurther(agreement: Known, { scene, money }: Passage): void {
  const { lexicon, sentence } = scene;
  const worth = lexicon.agreements.worth.first(sentence.text.slice(0, 60));
  if (!worth || worth.start > FARTHEST_WORTH) return;
  const amount = money.find(({ start }) => start - sentence.start - worth.end < 40);
  if (amount && agreement.amounts.length === 0)
    agreement.amounts.push(
      ...money.filter(({ start }) => start - amount.end < 60).map(({ value, currency }) => ({ value, currency })),
    );
  const term = lexicon.quantities.duration(sentence.text)?.value;
  if (!term && !amount) return;
  agreement.term ??= term ?? null;
  agreement.sentences.add(sentence.index);
}
