import pLimit from "p-limit";
import type { Article } from "../../model/article.js";
import { type Answer, parseAnswer } from "./answer.js";
import { answerSchema } from "./answer-schema.js";
import { type AnswerCache, cacheKey } from "./cache.js";
import type { Endpoint, Reply } from "./endpoint.js";
import { partsOf } from "./parts.js";
import { systemMessage } from "./prompt.js";
import type { ModelSettings } from "./settings.js";

/** The answers to all parts of an article, or why there are none. */
export type Reading =
  | { readonly kind: "answers"; readonly answers: readonly Answer[] }
  | { readonly kind: "failure"; readonly why: string };

/** What was asked and what came from the cache. */
export interface Asked {
  readonly asked: number;
  readonly cached: number;
  readonly failed: number;
}

export interface Reader {
  read(article: Omit<Article, "sourceKey">): Promise<Reading>;
  readonly asked: Asked;
}

/** Reads articles with a language model: part by part, as many at once as allowed, and nothing twice. */
export function openReader(endpoint: Endpoint, cache: AnswerCache, settings: ModelSettings): Reader {
  const limit = pLimit(settings.concurrency);
  const underWay = new Map<string, Promise<Reply>>();
  let [asked, cached, failed] = [0, 0, 0];

  /** From the cache, from a request that is under way for the same text, or from the model. */
  const answerTo = async (system: string, text: string): Promise<Reply> => {
    const key = cacheKey(text, JSON.stringify(answerSchema), system, settings.model);
    const running = underWay.get(key);
    if (running) return running;
    const reply = fetchAnswer(key, system, text).finally(() => underWay.delete(key));
    underWay.set(key, reply);
    return reply;
  };

  const fetchAnswer = async (key: string, system: string, text: string): Promise<Reply> => {
    const stored = await cache.get(key);
    const parsed = stored && parseAnswer(stored.content);
    if (stored && parsed && "answer" in parsed) {
      cached += 1;
      return { kind: "answer", answer: parsed.answer, ...stored };
    }
    const reply = await limit(() => endpoint({ system, text }));
    asked += 1;
    if (reply.kind === "failure") failed += 1;
    else
      await cache.put(key, {
        content: reply.content,
        inputTokens: reply.inputTokens,
        outputTokens: reply.outputTokens,
      });
    return reply;
  };

  return {
    get asked() {
      return { asked, cached, failed };
    },
    async read(article) {
      const system = systemMessage(article);
      const replies = await Promise.all(
        partsOf(article.text, settings.partLength).map((part) => answerTo(system, part)),
      );
      const answers = replies.flatMap((reply) => (reply.kind === "answer" ? [reply.answer] : []));
      const failure = replies.find((reply) => reply.kind === "failure");
      // A part that nobody read would be a hole in the article: then the rules read all of it.
      return failure ? { kind: "failure", why: failure.why } : { kind: "answers", answers };
    },
  };
}
