/** `node --expose-gc reading-process.mjs N`: reads N articles on one core and prints a line of JSON after every tenth. */
import { fileURLToPath } from "node:url";
import { extractByRules } from "../dist/extract/extract.js";
import { generate } from "../dist/generate/corpus.js";
import { readArticles } from "../dist/read/read-articles.js";

const STOPS = 10;
const total = Number(process.argv[2]);

/** The corpus, articles as newspapers write them, and in between generated ones, no two of which are alike. */
const corpus = [];
for await (const result of readArticles([fileURLToPath(new URL("../seed/articles", import.meta.url))]))
  if (result.kind === "article") corpus.push(result.article);
const invented = generate(total / 2).map(({ article }) => article);

for (const article of corpus) extractByRules(article); // each language's lists are compiled once
let characters = 0;
let began = performance.now();
for (let n = 1; n <= total; n++) {
  const article = n % 2 ? corpus[n % corpus.length] : invented[n / 2 - 1];
  characters += article.text.length;
  extractByRules(article);
  if (n % (total / STOPS)) continue;
  const seconds = (performance.now() - began) / 1000;
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  const stop = { articles: n, perSecond: total / STOPS / seconds, characters: characters / seconds };
  process.stdout.write(`${JSON.stringify({ ...stop, heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 })}\n`);
  characters = 0;
  began = performance.now();
}
