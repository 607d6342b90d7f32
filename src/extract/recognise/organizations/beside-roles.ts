import type { Token } from "../../document.js";
import { findCity } from "../../gazetteer/cities.js";
import { covering, firstFrom, type OrganizationMark } from "../../marks.js";
import { bareNameFrom, bareNameUpTo, behindArticles, type Finder, type Ground, markOf, textOf } from "./ground.js";

/** "Boeing's chief executive", "Tesla CEO X", "the chairman of Nvidia": whoever runs a business runs a named one. */
export const namesBesideBusiness: Finder = (ground) => {
  const { sentence, lexicon } = ground;
  const { tokens } = sentence;
  return lexicon.persons.offices.all(sentence.text).flatMap(({ start, end, value }): OrganizationMark[] => {
    if (value !== "BUSINESS") return [];
    const at = firstFrom(tokens, sentence.start + start);
    const before = bareNameUpTo(tokens[at - 1]?.lower === "'s" ? at - 2 : at - 1, ground);
    const run = before.length > 0 ? before : nameBehindLink(firstFrom(tokens, sentence.start + end), ground);
    return run.length > 0 && !isPlaceOrPerson(run, ground) ? [markOf(run, sentence)] : [];
  });
};

/** "leader of X", "les rebelles du X", "deputato di X", "Chef von X": people who belong to a body, not to a place. */
export const namesBehindRoles: Finder = (ground) => {
  const { sentence, lexicon } = ground;
  return lexicon.organizations.roles.all(sentence.text).flatMap(({ end }): OrganizationMark[] => {
    const run = nameBehindLink(firstFrom(sentence.tokens, sentence.start + end), ground);
    if (run.length === 0 || isPlaceOrPerson(run, ground)) return [];
    return lexicon.capitalisesNouns && !isForeign(run, ground) ? [] : [markOf(run, sentence)];
  });
};

/** "Gazprom-Chef X", "CDU-Politikerin Y": what an office is joined to by a hyphen. */
export const namesInCompounds: Finder = ({ sentence, lexicon, countries, isPerson }) =>
  sentence.tokens.flatMap((token): OrganizationMark[] => {
    const hyphen = token.text.search(/[-‐‑]\p{Lu}\p{Ll}+$/u);
    if (hyphen < 2 || !token.isCapital) return [];
    const head = token.text.slice(hyphen + 1);
    const office = lexicon.persons.offices.at(head, 0);
    const lead: Token = {
      ...token,
      end: token.start + hyphen,
      text: token.text.slice(0, hyphen),
      lower: token.lower.slice(0, hyphen),
    };
    const isRun =
      office !== null && office.end === head.length && (office.value === "BUSINESS" || office.value === "OFFICIAL");
    const isOther =
      covering(countries, lead) !== undefined ||
      lexicon.countries.isIn(lead.text) ||
      lexicon.noPerson.has(lead.lower) ||
      lexicon.functionWords.has(lead.lower) ||
      lexicon.persons.former.isIn(lead.text) ||
      lexicon.persons.officeModifiers.isIn(lead.text) ||
      lexicon.persons.offices.isIn(lead.text) ||
      lexicon.nounEndings.some((ending) => lead.lower.endsWith(ending)) ||
      lexicon.persons.officeCountries.isIn(token.text) ||
      isPerson([lead]);
    return isRun && !isOther ? [markOf([lead], sentence)] : [];
  });

/** The name behind "of", "de la", "von". */
function nameBehindLink(at: number, ground: Ground): Token[] {
  const { sentence, lexicon } = ground;
  const link = sentence.tokens[at];
  const isLink =
    link !== undefined &&
    (lexicon.persons.officeLinks.at(link.text, 0)?.end === link.text.length ||
      (link.text === link.lower && lexicon.organizationLinks.has(link.lower) && !lexicon.and.at(link.text, 0)));
  if (!isLink) return [];
  return bareNameFrom(behindArticles(at + 1, ground), ground);
}

function isPlaceOrPerson(run: readonly Token[], ground: Ground): boolean {
  const { sentence, lexicon } = ground;
  const [first] = run;
  return (
    ground.isPerson(run) ||
    findCity(textOf(run, sentence)) !== null ||
    lexicon.persons.offices.at(sentence.text, first!.start - sentence.start) !== null ||
    lexicon.persons.portfolios.at(sentence.text, first!.start - sentence.start) !== null ||
    run.some(({ lower }) => lexicon.noPerson.has(lower)) ||
    /^(?:[IVX]+|\d.*)$/.test(first!.text)
  );
}

/** Where every noun has a capital only a link without article or words in a row tell a name: "Sprecher von X", "des Legacy Trust". */
const isForeign = (run: readonly Token[], { sentence, lexicon }: Ground): boolean => {
  const before = sentence.tokens[sentence.tokens.indexOf(run[0]!) - 1];
  const isBare = before !== undefined && !lexicon.definite.has(before.lower) && before.lower === "von";
  return isBare || run.length > 1 || /\p{Lu}.*\p{Lu}/u.test(run[0]!.text);
};
