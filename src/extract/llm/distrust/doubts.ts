import type { Span } from "../../../model/extraction.js";
import type { Trace } from "../../trace.js";
import type { Quoted } from "../answer.js";
import type { Facts } from "../facts.js";
import { quotationFinder } from "../quotation.js";

/** How much of an answer was believed. */
export interface Count {
  /** Items the model gave. */
  readonly given: number;
  /** Items dropped whole. */
  readonly dropped: number;
  /** Values that kept items lost. */
  readonly lost: number;
}

interface Ground {
  /** The article's own text: what spans are cut from. */
  readonly text: string;
  /** The same with what nobody reports blanked out: what may be quoted. */
  readonly believable: string;
  readonly facts: Facts;
  readonly trace: Trace | undefined;
}

/** Where a model's items are held against the text; keeps count of what did not stand. */
export class Doubts {
  readonly facts: Facts;
  /** The article's own text. */
  readonly text: string;
  readonly #find: (quotation: string) => readonly Span[];
  readonly #trace: Trace | undefined;
  #given = 0;
  #dropped = 0;
  #lost = 0;

  constructor({ text, believable, facts, trace }: Ground) {
    const find = quotationFinder(believable);
    this.facts = facts;
    this.text = text;
    this.#find = (quotation) => find(quotation).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
    this.#trace = trace;
  }

  get count(): Count {
    return { given: this.#given, dropped: this.#dropped, lost: this.#lost };
  }

  /** Counts a list's items and keeps those that stand. */
  sift<Given, Kept>(items: readonly Given[], believe: (item: Given) => Kept | null): Kept[] {
    this.#given += items.length;
    return items.flatMap((item) => {
      const kept = believe(item);
      if (kept === null) this.#dropped += 1;
      return kept === null ? [] : [kept];
    });
  }

  /** Where words stand in the text; empty when they do not. */
  find(words: string): readonly Span[] {
    return this.#find(words);
  }

  /** The places of an item's quotations. One that stands nowhere is lost; one that stands in many is taken to be the first that `fits`. */
  places(item: string, evidence: readonly Quoted[], fits: (place: Span) => boolean = () => true): Span[] {
    const spans = evidence.flatMap(({ text }) => {
      const places = this.#find(text);
      if (places.length === 0) this.lose(item, `the article has no “${shortened(text)}”`);
      return places.find(fits) ?? places[0] ?? [];
    });
    return spans.filter(
      ({ start, end }, at) => spans.findIndex((other) => other.start === start && other.end === end) === at,
    );
  }

  drop(item: string, why: string): null {
    this.#trace?.({ step: "distrust", action: "dropped", item, why });
    return null;
  }

  lose(item: string, why: string): null {
    this.#lost += 1;
    this.#trace?.({ step: "distrust", action: "changed", item, why });
    return null;
  }
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
