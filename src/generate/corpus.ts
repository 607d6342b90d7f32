import { type Generated, writeArticles } from "./articles.js";
import { Random } from "./random.js";
import { makeNations, makeSummits } from "./world.js";

/** Some `count` articles about invented summits, in a mixed order; the same for the same seed. */
export function generate(count: number, seed = 1): Generated[] {
  const random = new Random(seed);
  const nations = makeNations(random, Math.max(12, Math.min(150, Math.round(Math.sqrt(count) * 1.2))));
  const articles: Generated[] = [];
  const summits = makeSummits(random, nations, Math.round(count / 3.8) + 2); // some four articles each
  for (const summit of summits) articles.push(...writeArticles(random, summit, 2 + random.below(5)));
  for (let at = articles.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [articles[at], articles[other]] = [articles[other]!, articles[at]!];
  }
  return articles.slice(0, count);
}
