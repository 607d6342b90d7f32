import type { Token } from "../../document.js";
import { isGivenName } from "../../gazetteer/given-names.js";
import { knownSurname } from "../../gazetteer/leaders.js";
import { type CountryMark, covering, type OrganizationMark } from "../../marks.js";
import { bareNameFrom, type Finder, type Ground, markOf } from "./ground.js";

/** "la marroquí OCP", "l'albanese Kesh", "la estatal Conviasa": an adjective that stands for a firm, where nouns come first. */
export const namesBehindNationals: Finder = (ground) => {
  const { sentence, lexicon, countries } = ground;
  if (!lexicon.putsAdjectivesLast) return [];
  const { tokens } = sentence;
  return tokens.flatMap((token, at): OrganizationMark[] => {
    const isArticle = lexicon.definite.has(token.lower) && token.lower !== token.text.toUpperCase();
    const adjective = tokens[at + 1];
    if (!isArticle || !adjective?.isWord || adjective.text !== adjective.lower) return [];
    const nation = covering(countries, adjective);
    if (nation?.form !== "adjective") return [];
    const run = bareNameFrom(at + 2, ground);
    return run.length > 0 && !isLikeAPerson(run, ground) ? [markOf(run, sentence, (nation as CountryMark).code)] : [];
  });
};

/** A given name, a surname of the article or of a well-known leader: "o cubano Miguel Díaz-Canel", "le Français Macron". */
const isLikeAPerson = (run: readonly Token[], ground: Ground): boolean =>
  ground.isPerson(run) ||
  isGivenName(run[0]!.text.split(/[-‐‑]/)[0]!) ||
  knownSurname(run.at(-1)!.text) ||
  (run.length === 2 && !/\p{Lu}{2}/u.test(run[0]!.text));
