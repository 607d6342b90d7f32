import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** An answer as it went out. */
export interface SentAnswer {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
}

interface KeptAnswer extends SentAnswer {
  /** The state of the graph that it shows. */
  readonly state: string;
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_ANSWER_BYTES = 1024 * 1024;
/** How long a state that was seen may be taken for the graph's. */
const TRUSTED_MS = 1_000;

/** An answer with its tag: what reads the same has the same tag, whoever made it. */
export function tagged(body: string, type: string): SentAnswer {
  return { body, type, etag: `W/"${createHash("sha1").update(body).digest("base64url")}"` };
}

/**
 * Answers kept in memory. Every statement tells the graph's state, so nothing is asked of the graph to know that an answer
 * still holds: it does as long as its state was seen within the last second, by whichever operation. When it was not, the
 * question is asked again, and the state that its answer tells speaks for all others.
 */
export class Answers {
  readonly #kept = new LRUCache<string, KeptAnswer>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_ANSWER_BYTES,
    sizeCalculation: ({ body }, key) => (body.length + key.length) * 2 + 200,
  });
  #state: string | null = null;
  #seenAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Notes the state that a statement told which began at a time. */
  seen(state: string | null, startedAt: number): void {
    this.#state = state;
    this.#seenAt = startedAt;
  }

  /** An answer that still holds, or undefined. */
  get(key: string): SentAnswer | undefined {
    if (this.now() - this.#seenAt > TRUSTED_MS) return undefined;
    const kept = this.#kept.get(key);
    return kept && kept.state === this.#state ? kept : undefined;
  }

  keep(key: string, state: string, answer: SentAnswer): void {
    this.#kept.set(key, { ...answer, state });
  }
}
