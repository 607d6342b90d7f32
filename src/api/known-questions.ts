import { LRUCache } from "lru-cache";
import type { Known } from "./engine.js";

const MAX_CHARACTERS = 4_000_000;

/**
 * Questions that Apollo has parsed and found sound, by their text: asked again, they go to the graph at once. A document
 * is as sound the second time, so nothing that guards the first is passed by.
 */
export class KnownQuestions {
  readonly #known = new LRUCache<string, Known>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, key) => key.length + 500,
  });

  note(text: string | undefined, operationName: string | null | undefined, known: Known): void {
    if (text !== undefined) this.#known.set(keyOf(text, operationName), known);
  }

  find(text: string, operationName: string | null | undefined): Known | undefined {
    return this.#known.get(keyOf(text, operationName));
  }
}

// "*" is no name, and no name of an operation has a space in it.
const keyOf = (text: string, operationName: string | null | undefined): string =>
  operationName == null ? `* ${text}` : `${operationName} ${text}`;
