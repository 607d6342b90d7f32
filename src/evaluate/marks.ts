import { type Pairing, pairUp } from "./pair-up.js";
import { add, type Counts, type Row, type Sheet } from "./rows.js";

/** What there is to tell about an article beside its numbers. */
export interface Notes {
  readonly misses: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly wrong: readonly string[];
}

/** The marks of one article while it is scored. */
export class Marks {
  readonly #sheet = new Map<Row, Counts>();
  readonly #misses: string[] = [];
  readonly #falseAlarms: string[] = [];
  readonly #wrong: string[] = [];

  get sheet(): Sheet {
    return this.#sheet;
  }

  get notes(): Notes {
    return { misses: this.#misses, falseAlarms: this.#falseAlarms, wrong: this.#wrong };
  }

  /** Counts a pairing of items. */
  pairing<G, P>(row: Row, { required, missed, extra }: Pairing<G, P>, label: (item: G | P) => string): void {
    add(this.#sheet, row, { right: required.length, missed: missed.length, extra: extra.length });
    this.#misses.push(...missed.map((item) => `${row}: ${label(item)}`));
    this.#falseAlarms.push(...extra.map((item) => `${row}: ${label(item)}`));
  }

  /** Counts the values of a list within a matched item. */
  values<T>(row: Row, label: string, expected: readonly T[], got: readonly T[], isSame: (a: T, b: T) => boolean): void {
    const { required, missed, extra } = pairUp(expected, got, (a, b) => Number(isSame(a, b)));
    add(this.#sheet, row, { right: required.length, missed: missed.length, extra: extra.length });
    if (missed.length) this.#misses.push(`${row}: ${label}: ${shown(missed)}`);
    if (extra.length) this.#falseAlarms.push(`${row}: ${label}: ${shown(extra)}`);
  }

  /** Counts one value of a matched item, right by a share from 0 to 1. */
  share(
    row: Row,
    label: string,
    right: number | boolean,
    { expected, got }: { expected: unknown; got: unknown },
  ): void {
    add(this.#sheet, row, { right: Number(right), of: 1 });
    if (Number(right) < 1) this.#wrong.push(`${row}: ${label}: expected ${shown(expected)}, got ${shown(got)}`);
  }

  /** Counts without a note. */
  silently(row: Row, counts: Counts): void {
    add(this.#sheet, row, counts);
  }

  /** Counts what must not be there. */
  hit(row: Row, label: string): void {
    add(this.#sheet, row, { hits: 1 });
    this.#wrong.push(`${row}: ${label}`);
  }
}

/** A value as a note shows it, cut to a readable length. */
export const shown = (value: unknown): string =>
  (typeof value === "string" ? value : JSON.stringify(value ?? null)).slice(0, 120);
