import type { Token } from "../../document.js";
import { findCity } from "../../gazetteer/cities.js";
import { isGivenName } from "../../gazetteer/given-names.js";
import { covering, firstFrom, lastBefore, type OrganizationMark } from "../../marks.js";
import { ACRONYM, bareNameFrom, bareNameUpTo, behindArticles, type Ground, markOf, textOf } from "./ground.js";

const LONGEST_LIST = 8;

/** "Taqa e l'albanese Kesh", "EDF, Schneider Electric et X": what a list or "and" puts beside a firm is one, unless it is a person. */
export function namesBesideFirms(firms: readonly OrganizationMark[], ground: Ground): OrganizationMark[] {
  const { sentence, lexicon } = ground;
  const { tokens } = sentence;
  const found: OrganizationMark[] = [];
  const isFit = (name: readonly Token[]) =>
    name.length > 0 && name.length < 4 && !isOther(name, ground) && (!lexicon.capitalisesNouns || isNameLike(name));
  for (const firm of firms) {
    const after = firstFrom(tokens, firm.end);
    const isAnd = (at: number) => lexicon.and.at(tokens[at]?.text ?? "", 0) !== null;
    if (isAnd(after)) {
      const from = behindNation(behindArticles(after + 1, ground), ground);
      const name = bareNameFrom(from, ground);
      if (isFit(name)) found.push(markOf(name, sentence));
    }
    const before = behindStart(lastBefore(tokens, firm.start), ground);
    if (isAnd(before)) {
      const name = bareNameUpTo(before - 1, ground);
      if (isFit(name)) found.push(markOf(name, sentence));
    }
    found.push(...restOfList(after, ground, isFit).map((name) => markOf(name, sentence)));
  }
  return found;
}

/** "Airbus, Eon and Botnia": what follows the first of a list, which ends with "and". */
function restOfList(
  from: number,
  ground: Ground,
  isFit: (name: readonly Token[]) => boolean,
): readonly (readonly Token[])[] {
  const { tokens } = ground.sentence;
  const names: (readonly Token[])[] = [];
  let at = from;
  while (tokens[at]?.text === "," && names.length < LONGEST_LIST) {
    const first = behindArticles(at + 1, ground);
    const name = bareNameFrom(first, ground);
    if (!isFit(name) || isPlace(name, ground)) return [];
    names.push(name);
    at = first + name.length;
  }
  if (names.length === 0 || !ground.lexicon.and.at(tokens[at]?.text ?? "", 0)) return [];
  const last = bareNameFrom(behindArticles(at + 1, ground), ground);
  return isFit(last) && !isPlace(last, ground) ? [...names, last] : [];
}

const isPlace = (name: readonly Token[], { sentence }: Ground): boolean => findCity(textOf(name, sentence)) !== null;

/** Back over an article before a firm. */
const behindStart = (at: number, { sentence, lexicon }: Ground): number =>
  at >= 0 && lexicon.definite.has(sentence.tokens[at]!.lower) ? at - 1 : at;

const behindNation = (at: number, { sentence, countries }: Ground): number => {
  const token = sentence.tokens[at];
  return token && token.text === token.lower && covering(countries, token)?.form === "adjective" ? at + 1 : at;
};

function isOther(name: readonly Token[], ground: Ground): boolean {
  const { sentence, lexicon } = ground;
  return (
    ground.isPerson(name) ||
    (isGivenName(name[0]!.text) && name.length > 1) ||
    name.some(({ lower }) => lexicon.noPerson.has(lower)) ||
    lexicon.persons.offices.at(sentence.text, name[0]!.start - sentence.start) !== null ||
    lexicon.persons.honorifics.at(sentence.text, name[0]!.start - sentence.start) !== null
  );
}

const isNameLike = (name: readonly Token[]): boolean =>
  name.length > 1 || ACRONYM.test(name[0]!.text) || /\p{Ll}\p{Lu}/u.test(name[0]!.text);
