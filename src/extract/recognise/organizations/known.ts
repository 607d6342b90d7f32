import type { CountryCode } from "../../../model/extraction.js";
import { nameKey } from "../../../names/fold.js";
import { isGivenName } from "../../gazetteer/given-names.js";
import { PARTY_COUNTRIES } from "../../gazetteer/world-organizations.js";
import type { OrganizationMark } from "../../marks.js";
import { firstFrom } from "../../marks.js";
import { type Finder, type Ground, isNameToken } from "./ground.js";

/** Organizations that papers need not explain: bodies with their names in this language, firms that all languages name alike. */
export const knownNames: Finder = (ground) => {
  const { sentence, lexicon } = ground;
  return [
    ...lexicon.organizations.known.all(sentence.text).filter((found) => !isHeadOfAnother(found, ground)),
    ...lexicon.organizations.world.all(sentence.text).filter((found) => !isInPersonsName(found, ground)),
  ].map(
    ({ start, end, text, value }): OrganizationMark => ({
      start: sentence.start + start,
      end: sentence.start + end,
      name: text,
      aliases: [],
      country: countryOfParty(text),
      key: nameKey(value),
    }),
  );
};

const parties = new Map(
  Object.entries(PARTY_COUNTRIES).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)),
);

/** The country of a party known by these letters. */
export const countryOfParty = (name: string): CountryCode | null => parties.get(name) ?? null;

/** "Commission" alone is the European one, "Commission de l'Union africaine" is not. */
function isHeadOfAnother({ text, end }: { text: string; end: number }, { sentence, lexicon }: Ground): boolean {
  if (lexicon.organizations.leadingHeads.at(text, 0)?.end !== text.length) return false;
  const next = sentence.tokens[firstFrom(sentence.tokens, sentence.start + end)];
  return (
    next?.isWord === true &&
    (!lexicon.functionWords.has(next.lower) || lexicon.organizationLinks.has(next.lower)) &&
    !lexicon.and.at(next.text, 0) &&
    !lexicon.speech.verbs.at(next.text, 0)
  );
}

/** "Gerald Ford", "Leonardo Boff", "Tim Cook": a firm's name may be a person's. */
function isInPersonsName({ start, end, text }: { start: number; end: number; text: string }, ground: Ground): boolean {
  const { sentence, lexicon } = ground;
  const { tokens } = sentence;
  const at = firstFrom(tokens, sentence.start + start);
  const behind = tokens[firstFrom(tokens, sentence.start + end)];
  const before = tokens[at - 1];
  const isSurname =
    before !== undefined && isNameToken(before) && isGivenName(before.text) && !lexicon.functionWords.has(before.lower);
  const isGiven =
    isGivenName(text) &&
    behind !== undefined &&
    (isNameToken(behind) || (lexicon.particles.has(behind.lower) && !lexicon.and.at(behind.text, 0))) &&
    sentence.text[end] === " ";
  return isSurname || isGiven || ground.isPerson(tokens.slice(at, at + 1));
}
