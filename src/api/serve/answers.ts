import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** An answer as it went out, and the version of the graph it was made from. */
export interface KeptAnswer {
  readonly version: number;
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_ANSWER_BYTES = 1024 * 1024;
/** How long a version that was seen may be taken for the graph's. */
const TRUSTED_MS = 1_000;

/**
 * Answers kept in memory. Every statement brings the graph's version with it, so nothing is asked of the graph to know
 * that an answer still holds: it does as long as its version was seen within the last second, by whichever operation.
 * When none was, the question is asked again, and its answer's version speaks for all others.
 */
export class Answers {
  readonly #kept = new LRUCache<string, KeptAnswer>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_ANSWER_BYTES,
    sizeCalculation: ({ body }, key) => body.length + key.length * 2 + 200,
  });
  #version = 0;
  #seenAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Notes the version that a statement brought which began at a time. */
  seen(version: number, startedAt: number): void {
    if (version < this.#version && startedAt < this.#seenAt) return; // an answer overtaken by a later one
    if (version === this.#version && startedAt < this.#seenAt) return;
    this.#version = version;
    this.#seenAt = startedAt;
  }

  /** An answer that still holds, or undefined. */
  get(key: string): KeptAnswer | undefined {
    if (this.now() - this.#seenAt > TRUSTED_MS) return undefined;
    const kept = this.#kept.get(key);
    return kept && kept.version === this.#version ? kept : undefined;
  }

  keep(key: string, version: number, body: Buffer, type: string): KeptAnswer {
    const etag = `W/"${version}-${createHash("sha1").update(key).digest("base64url").slice(0, 16)}"`;
    const kept = { version, body, type, etag };
    if (version > 0) this.#kept.set(key, kept);
    return kept;
  }

  clear(): void {
    this.#kept.clear();
  }
}
