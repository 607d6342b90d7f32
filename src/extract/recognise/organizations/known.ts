import { nameKey } from "../../../names/fold.js";
import { isGivenName } from "../../gazetteer/given-names.js";
import type { OrganizationMark } from "../../marks.js";
import { firstFrom } from "../../marks.js";
import { type Finder, type Ground, isNameToken } from "./ground.js";

/** Organizations that papers need not explain: bodies with their names in this language, firms that all languages name alike. */
export const knownNames: Finder = (ground) => {
  const { sentence, lexicon } = ground;
  return [
    ...lexicon.organizations.known.all(sentence.text),
    ...lexicon.organizations.world.all(sentence.text).filter((found) => !isInPersonsName(found, ground)),
  ].map(
    ({ start, end, text, value }): OrganizationMark => ({
      start: sentence.start + start,
      end: sentence.start + end,
      name: text,
      aliases: [],
      country: null,
      key: nameKey(value),
    }),
  );
};

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
    (isNameToken(behind) || lexicon.particles.has(behind.lower)) &&
    sentence.text[end] === " ";
  return isSurname || isGiven || ground.isPerson(tokens.slice(at, at + 1));
}
