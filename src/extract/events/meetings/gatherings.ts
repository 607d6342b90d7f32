import type { Place } from "../../marks.js";
import { type Scene, textBetween } from "../clause.js";
import type { MeetingTrigger } from "./triggers.js";

/** A meeting with a name of its own. */
export interface Gathering {
  readonly name: string;
  readonly organizations: readonly string[];
}

const KINDS = new Set<string>(["SUMMIT", "MULTILATERAL_SUMMIT", "FORUM"]);

/** "the G20 summit", "the Bled Strategic Forum", "the fourth Summit of the Americas": a gathering of many, known by its name. */
export function gatheringOf(scene: Scene, trigger: MeetingTrigger): Gathering | null {
  if (trigger.isVerb || !KINDS.has(trigger.value)) return null;
  const { organizations } = scene.sentence;
  const before = organizations.find(
    ({ end }) =>
      end <= trigger.start &&
      /^(?:['’]s)?[\s‐‑-]+(?:\p{L}+['’]?\s+){0,1}$/u.test(textBetween(scene, end, trigger.start)),
  );
  const after = organizations.find(
    ({ start }) => start >= trigger.end && areLinks(scene, { start: trigger.end, end: start }),
  );
  const organization = before ?? after;
  if (!organization) return ofRegions(scene, trigger) ?? ofCapitals(scene, trigger);
  const [start, end] = before ? [before.start, trigger.end] : [trigger.start, after!.end];
  const bracket = before?.aliases[0];
  return {
    name:
      bracket && textBetween(scene, before!.start, before!.end).includes("(")
        ? `${bracket} ${trigger.text}`
        : textBetween(scene, start, end),
    organizations: [organization.name],
  };
}

const MOST_LINKS = 9;

/** Whether only "of the" or "of the heads of state and government of the" stands between a noun and the name behind it. */
function areLinks({ lexicon, sentence }: Scene, { start, end }: Place): boolean {
  const words = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const { delegations, of } = lexicon.meetings;
  const { offices, strangers, officeLinks, officeModifiers } = lexicon.persons;
  const isLink = (lower: string) =>
    lexicon.organizationLinks.has(lower) ||
    lexicon.definite.has(lower) ||
    of.at(lower, 0)?.end === lower.length ||
    lexicon.and.at(lower, 0)?.end === lower.length;
  const arePeople = ({ start: at, lower }: Place & { readonly lower: string }) =>
    [delegations, offices, strangers].some((finder) => finder.at(sentence.text, at - sentence.start) !== null) ||
    officeLinks.at(lower, 0) !== null ||
    officeModifiers.at(lower, 0) !== null ||
    STATE.test(lower);
  return (
    words.length > 0 &&
    words.length <= MOST_LINKS &&
    words.every((token, at) => isLink(token.lower) || (at > 0 && words.length > 3 && arePeople(token)))
  );
}

/** What "heads of state and government" have in common in all languages. */
const STATE = /^(?:e?stat[oei]?s?|estados?|états?|govern.*|gobiern.*|gouvern.*|regierung.*)$/u;

const NAME = String.raw`\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}]*)?`;
const PAIR_BEHIND = new RegExp(String.raw`^\s(?:\p{Ll}{1,4}\s)?(${NAME})\s?[-–‑]\s?(${NAME})`, "u");
const PAIR_BEFORE = new RegExp(String.raw`(${NAME})[-–‑](${NAME})[\s–‑-]$`, "u");

/** "the Russia-Africa summit", "sommet UE-Chine": between a region and a country, or two regions. */
function ofRegions(scene: Scene, { start, end }: Place): Gathering | null {
  const { sentence, lexicon } = scene;
  const behind = PAIR_BEHIND.exec(textBetween(scene, end, end + 60));
  const before = behind ? null : PAIR_BEFORE.exec(textBetween(scene, start - 50, start));
  const pair = behind ?? before;
  if (!pair) return null;
  const isWhole = (finder: { at(text: string, at: number): { readonly end: number } | null }, name: string) =>
    finder.at(name, 0)?.end === name.length;
  const sides = pair.slice(1).map((name) => ({
    isCountry: isWhole(lexicon.countries, name!),
    isBody: isWhole(lexicon.organizations.known, name!) || isWhole(lexicon.organizations.world, name!),
  }));
  const isOfMany =
    sides.some(({ isCountry, isBody }) => isCountry || isBody) && !sides.every(({ isCountry }) => isCountry);
  const [from, to] = behind ? [start, end + behind[0].length] : [start - before![0].length, end];
  const isOfPersons = scene.references.some((one) => one.kind === "name" && one.start < to && one.end > from);
  const name = sentence.text.slice(from - sentence.start, to - sentence.start).trim();
  return isOfMany && !isOfPersons ? { name, organizations: [] } : null;
}

const CAPITALS = /^(?:\s(?:\p{Ll}{1,5}(?:['’]|\s)){0,2}\p{Lu}[\p{L}-]+){1,3}/u;
const NUMBERED = /(?:\b[IVX]{1,6}|\d{1,2}(?:\.|ª|º|°|a|e|th|nd|rd|st)?)\s$/u;

/** "la XVII Cumbre Iberoamericana", "the fourth Summit of the Americas": a noun with a capital and a name behind it. */
function ofCapitals(scene: Scene, { start, end }: Place): Gathering | null {
  const { sentence, lexicon } = scene;
  if (lexicon.capitalisesNouns || !/^\p{Lu}/u.test(textBetween(scene, start, end))) return null;
  const isNumbered = NUMBERED.test(textBetween(scene, start - 8, start));
  if (start === sentence.start && !isNumbered) return null;
  const behind = CAPITALS.exec(textBetween(scene, end, end + 60))?.[0] ?? "";
  const to = end + behind.length;
  const isTaken = [...scene.references.filter(({ kind }) => kind === "name"), ...sentence.countries].some(
    (one) => one.start < to && one.end > end,
  );
  const sides = new Set(sentence.countries.filter(({ form }) => form === "name").map(({ code }) => code));
  if (isTaken || sides.size === 2 || (behind === "" && !isNumbered)) return null; // "A and B have held their third Summit"
  return { name: textBetween(scene, start, to), organizations: [] };
}
