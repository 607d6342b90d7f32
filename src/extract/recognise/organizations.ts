import type { Sentence } from "../document.js";
import type { Lexicon } from "../lexicon.js";
import { type CountryMark, type OrganizationMark, overlaps } from "../marks.js";
import { expandedAcronyms, lettersAlone } from "./organizations/acronyms.js";
import { namesBeforeApposition, namesInApposition } from "./organizations/apposition.js";
import { namesBehindRoles, namesBesideBusiness, namesInCompounds } from "./organizations/beside-roles.js";
import { namesBesideFirms } from "./organizations/coordinated.js";
import type { ArticleWords, Finder, Ground } from "./organizations/ground.js";
import { namesWithHead } from "./organizations/headed.js";
import { knownNames } from "./organizations/known.js";
import { namesAfterHead } from "./organizations/leading-heads.js";
import { withListedPortfolios } from "./organizations/listed-portfolios.js";
import { namesBehindNationals } from "./organizations/nationals.js";
import { withoutPerson } from "./organizations/without-person.js";

/** Where two finders see a name in the same words, the first counts. */
const FINDERS: readonly Finder[] = [
  knownNames,
  namesAfterHead,
  // an acronym tells how far a name goes, so it comes before the words that only end one
  expandedAcronyms,
  namesWithHead,
  namesInApposition,
  namesBesideBusiness,
  namesInCompounds,
  namesBeforeApposition,
  namesBehindRoles,
  namesBehindNationals,
  // the least certain last
  lettersAlone,
];

/** Finders whose finds are firms or the like, so that a name beside one is another. */
const OF_FIRMS: ReadonlySet<Finder> = new Set([
  namesInApposition,
  namesBeforeApposition,
  namesBehindNationals,
  lettersAlone,
]);

/** Finds organizations: well-known ones, names with a telling word, names after one ("shipbuilder …"), names with their acronym. */
export function findOrganizations(
  sentence: Sentence,
  lexicon: Lexicon,
  countries: readonly CountryMark[],
  article: ArticleWords,
): OrganizationMark[] {
  const ground: Ground = { sentence, lexicon, countries, ...article };
  const marks: OrganizationMark[] = [];
  const firms: OrganizationMark[] = [];
  const add = (mark: OrganizationMark, finder: Finder | null): boolean => {
    if (lexicon.organizations.boards.at(mark.name, 0)) return false;
    const rivals = marks.filter((other) => overlaps(other, mark));
    // "Commission" is known, "Commission des droits de l'homme" another; so is "People's Bank of China"
    const isLonger = rivals.every(
      (other) =>
        other.key !== undefined &&
        (other.start === mark.start
          ? other.end < mark.end && !/\s/.test(other.name)
          : mark.start < other.start && mark.end === other.end && finder === namesWithHead),
    );
    if (!isLonger) return false;
    for (const other of rivals) marks.splice(marks.indexOf(other), 1);
    marks.push(withListedPortfolios(mark, ground));
    return true;
  };
  for (const find of FINDERS)
    for (const found of find(ground)) {
      const mark = withoutPerson(found, sentence, lexicon);
      if (mark && add(mark, find) && OF_FIRMS.has(find)) firms.push(mark);
    }
  firms.push(
    ...marks.filter(
      ({ key, start, end }) =>
        key !== undefined &&
        lexicon.organizations.world.at(sentence.text, start - sentence.start)?.end === end - sentence.start,
    ),
  );
  for (const mark of namesBesideFirms(firms, ground)) add(mark, null);
  return marks.sort((a, b) => a.start - b.start);
}
