import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** An answer that was paid for. */
export interface StoredAnswer {
  readonly content: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Answers kept on disk by all that they depend on. */
export interface AnswerCache {
  get(key: string): Promise<StoredAnswer | null>;
  put(key: string, answer: StoredAnswer): Promise<void>;
}

/** The key of an answer: text, schema, prompt and model. */
export const cacheKey = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/** A cache in a folder, one file an answer, so that a run that is killed loses only what was under way. */
export function answerCache(folder: string): AnswerCache {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async get(key) {
      try {
        return stored(JSON.parse(await readFile(pathOf(key), "utf8")));
      } catch {
        return null; // not there, or not ours: asking again mends both
      }
    },
    async put(key, answer) {
      const path = pathOf(key);
      // Renaming is atomic: nobody ever reads half an answer, and two programs may write the same one.
      const draft = `${path}.${randomUUID()}.tmp`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, `${JSON.stringify(answer)}\n`);
      await rename(draft, path);
    },
  };
}

function stored(value: unknown): StoredAnswer | null {
  const { content, inputTokens, outputTokens } = (value ?? {}) as Partial<StoredAnswer>;
  const isWhole = typeof content === "string" && typeof inputTokens === "number" && typeof outputTokens === "number";
  return isWhole ? { content, inputTokens, outputTokens } : null;
}
