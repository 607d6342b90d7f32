import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Gold, readGold } from "../../../src/evaluate/gold.js";
import type { Answer } from "../../../src/extract/llm/answer.js";
import type { Article } from "../../../src/model/article.js";
import { readArticles } from "../../../src/read/read-articles.js";
import { carefulAnswer } from "./careful-reader.js";

/** An article of the seed corpus, its gold, and what a careful reader answers. */
export interface Case {
  readonly gold: Gold;
  readonly article: Article;
  readonly answer: Answer;
  /** The file as it is, with all that the main text leaves out. */
  readonly raw: string;
}

const ARTICLES = "seed/articles";

export async function readCorpus(): Promise<Case[]> {
  const cases: Case[] = [];
  for (const gold of readGold("seed/gold")) {
    const path = join(ARTICLES, gold.file);
    for await (const result of readArticles([path])) {
      if (result.kind === "failure") throw new Error(result.message);
      const { article } = result;
      cases.push({ gold, article, answer: carefulAnswer(gold, article.text), raw: readFileSync(path, "utf8") });
    }
  }
  return cases;
}
