import type { CountryCode } from "../../model/extraction.js";
import { findCity } from "../gazetteer/cities.js";
import { isSpokenIn } from "../gazetteer/countries.js";
import { countryOfBody } from "../gazetteer/national-bodies.js";
import { originFit } from "../gazetteer/origin-of-name.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence } from "../marks.js";
import { countryOfParty } from "../recognise/organizations/known.js";
import { ownersCountry, spouseCountry } from "./nationality/owners.js";
import { isPostTaken } from "./nationality/posts.js";
import { companyVotes, counterpartVotes, nearVotes } from "./nationality/surroundings.js";
import { isLeader, type People, type Person } from "./people.js";
import { usualPair } from "./usual-pair.js";

const POLITICAL = new Set([
  "HEAD_OF_STATE",
  "HEAD_OF_GOVERNMENT",
  "LEADER",
  "MINISTER",
  "OFFICIAL",
  "CONSORT",
  "SPOKESPERSON",
]);

const HOME = 1;
const OTHER_SIDE = 0.4;
const OFTEN_NAMED = 0.8;
const LATER_MENTION = 0.5;
const POST_TAKEN = -3;
const NAME = 0.5;
const FOREIGN_NAME = -3;
const NATIVE_NAME = 1.5;
const STRANGE_NAME = 1.5;
const LEAST_FIT = 5;
const OF_CITY = 2;
const ENOUGH = 0.8;
const MUCH = 2.5;

/**
 * Gives officials a country where the text implies one: the wife of a president, "his adviser", "her counterpart"; else
 * the one that most speaks for: named beside them, of those in whose company they are, at home in their name's spelling,
 * one of the sides that the article is about. Who holds an office that another person of that country holds already
 * does not get it twice.
 */
export function inferCountries(sentences: readonly MarkedSentence[], people: People, lexicon: Lexicon): void {
  const pair = usualPair(sentences, people);
  let spoken: Person | null = null; // the last one with a country whom a sentence began with
  for (const [at, mentions] of people.mentions.entries()) {
    const sentence = sentences[at]!;
    for (const mention of mentions) {
      const { person, mark } = mention;
      if (person.country !== null || person.servesNoState) continue;
      if (mark.kinOf !== null) person.country = spouseCountry(mention, mentions);
      else if (needsOne(person)) person.country = ownersCountry(sentence, mention, mentions, spoken, pair, lexicon);
    }
    spoken = mentions.find(({ person, mark }) => person.country !== null && !mark.isOwner)?.person ?? spoken;
  }
  for (const person of people.persons)
    if (person.country === null && person.organization !== null)
      person.country = countryOfParty(person.organization) ?? countryOfBody(person.organization);
  const prior = sidesOf(sentences, people, pair, lexicon);
  for (const person of people.persons) {
    // who serves many countries stands for none
    if (person.servesNoState) continue;
    if (person.office !== null && lexicon.persons.worldOffices.isIn(person.office)) continue;
    const least = needsOne(person) || leadsParty(person, lexicon) ? ENOUGH : isPrivate(person) ? MUCH : null;
    if (least === null) continue;
    person.isCountryGuessed = true;
    person.country = elect(person, ballot(person, sentences, people, prior, lexicon), least, people);
  }
}

const needsOne = (person: Person): boolean =>
  person.country === null && person.rank !== null && POLITICAL.has(person.rank) && person.organization === null;

/** Of whom the text tells no office: the name itself must speak for a country. */
const isPrivate = ({ country, rank, organization }: Person): boolean =>
  country === null && rank === null && organization === null;

/** Whether somebody leads a party: not an international body or a firm. */
function leadsParty({ country, rank, organization }: Person, lexicon: Lexicon): boolean {
  const { known, world } = lexicon.organizations;
  return (
    country === null &&
    rank === "LEADER" &&
    organization !== null &&
    !known.isIn(organization) &&
    !world.isIn(organization)
  );
}

/** How likely an official of whom nothing else is said is of each country: the sides that the article is about, the one that speaks its language first. */
function sidesOf(
  sentences: readonly MarkedSentence[],
  people: People,
  pair: readonly Person[],
  lexicon: Lexicon,
): Map<CountryCode, number> {
  const [first] = people.persons.filter((person) => isLeader(person) && person.country !== null);
  const sides = pair.length > 0 ? [...pair].sort((a, b) => a.id - b.id) : first ? [first] : [];
  const codes = [...new Set(sides.flatMap(({ country }) => country ?? []))];
  // a paper explains its own ministers less than others'
  const atHome = codes.filter((code) => isSpokenIn(lexicon.language, code));
  const home = atHome.length === 1 ? atHome[0]! : codes[0];
  const counts = new Map<CountryCode, number>();
  for (const { countries } of sentences)
    for (const { code } of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const prior = new Map([...counts].map(([code, count]) => [code, (OFTEN_NAMED * count) / most]));
  for (const code of codes) prior.set(code, (prior.get(code) ?? 0) + (code === home ? HOME : OTHER_SIDE));
  return prior;
}

/** All that speaks for one country or another. */
function ballot(
  person: Person,
  sentences: readonly MarkedSentence[],
  people: People,
  prior: ReadonlyMap<CountryCode, number>,
  lexicon: Lexicon,
): Map<CountryCode, number> {
  const votes = new Map(prior);
  for (const code of homeOfOffice(person)) votes.set(code, (votes.get(code) ?? 0) + OF_CITY);
  let weight = 1;
  for (const [at, mentions] of people.mentions.entries())
    for (const mention of mentions) {
      if (mention.person !== person) continue;
      for (const cast of [
        nearVotes(sentences[at]!, mention, mentions, people, lexicon),
        companyVotes(sentences[at]!, mention, mentions, people, lexicon),
        counterpartVotes(sentences[at]!, mention, mentions),
      ])
        for (const [code, points] of cast) votes.set(code, (votes.get(code) ?? 0) + weight * points);
      weight *= LATER_MENTION;
    }
  return votes;
}

/** "mayor of Nice": the country of a city that an office is held in. */
function homeOfOffice({ office }: Person): readonly CountryCode[] {
  const place = /(?<![\p{L}-])\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.exec(office ?? "")?.[0];
  const countries = place && place.length < office!.length ? (findCity(place)?.countries ?? []) : [];
  return countries.length === 1 ? countries : [];
}

/** The country for which most speaks, or none. */
function elect(
  person: Person,
  votes: ReadonlyMap<CountryCode, number>,
  least: number,
  people: People,
): CountryCode | null {
  const fits = new Map([...votes.keys()].map((code) => [code, originFit(person.name, code)]));
  const best = Math.max(...[...fits.values()].flatMap((fit) => fit ?? []));
  const total = ([code, points]: readonly [CountryCode, number]) =>
    points +
    Math.max(FOREIGN_NAME, NAME * ((fits.get(code) ?? best) - best)) +
    Math.min(NATIVE_NAME, Math.max(0, NAME * (fits.get(code) ?? 0))) -
    Math.min(STRANGE_NAME, Math.max(0, -(fits.get(code) ?? 0) - LEAST_FIT) / 4) +
    (isPostTaken(code, person, people) ? POST_TAKEN : 0);
  const [first] = [...votes]
    .map((vote) => ({ code: vote[0], points: total(vote) }))
    .sort((a, b) => b.points - a.points);
  return first && first.points >= least ? first.code : null;
}
