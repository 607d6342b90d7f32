/** The endings that the verbs of one conjugation have in common, each list parted by `|`. */
export interface Conjugation {
  /** Third persons of what is and was: receives, received. */
  readonly finite: string;
  readonly future: string;
  /** Infinitive and gerund. */
  readonly base: string;
  readonly participle: string;
  /** Third persons of the subjunctive, where they differ from those of what is. */
  readonly subjunctive?: string;
}

/** The phrases of all words with all endings: `joined("a|b", "c|d")` is `ac|ad|bc|bd`. */
export const joined = (words: string, endings: string, between = ""): string =>
  words
    .split("|")
    .flatMap((word) => endings.split("|").map((ending) => `${word}${between}${ending}`))
    .join("|");

export interface VerbForms {
  /** Every form that tells of the act. */
  readonly all: string;
  /** Those that say it lies ahead. */
  readonly future: string;
  /** Those that say nothing of time. */
  readonly base: string;
  /** Those of what is wished, supposed or ahead. */
  readonly wished?: string;
}

/** The forms of verbs of one conjugation, the compound ones behind each of the auxiliaries. */
export function verbForms(stems: string, conjugation: Conjugation, auxiliaries: string): VerbForms {
  const future = joined(stems, conjugation.future);
  const base = joined(stems, conjugation.base);
  const participles = joined(stems, conjugation.participle);
  const wished = conjugation.subjunctive === undefined ? "" : joined(stems, conjugation.subjunctive);
  return {
    all: [joined(stems, conjugation.finite), future, base, wished, joined(auxiliaries, participles, " _ ")].join("|"),
    future,
    base,
    wished,
  };
}

/** Several sets of forms as one. */
export const together = (...sets: readonly VerbForms[]): VerbForms => ({
  all: sets.map(({ all }) => all).join("|"),
  future: sets.map(({ future }) => future).join("|"),
  base: sets.map(({ base }) => base).join("|"),
  wished: sets.map(({ wished }) => wished ?? "").join("|"),
});
