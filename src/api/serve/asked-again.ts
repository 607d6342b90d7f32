import type { Known, Ready } from "../engine.js";
import type { KnownQuestions } from "../known-questions.js";

/**
 * The question of a request's body when it is known and in order, or null: whatever is unusual about it, Apollo looks at.
 */
export function askedAgain(questions: KnownQuestions, body: unknown): { known: Known; ready: Ready } | null {
  if (!isRecord(body)) return null;
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== "string") return null;
  if (variables != null && !isRecord(variables)) return null;
  if (operationName != null && typeof operationName !== "string") return null;
  if (extensions != null && (!isRecord(extensions) || "persistedQuery" in extensions)) return null;
  const known = questions.find(query, operationName);
  if (!known) return null;
  try {
    const ready = known.ready(variables ?? {});
    return ready && { known, ready };
  } catch {
    return null; // Apollo finds the same and says it
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
