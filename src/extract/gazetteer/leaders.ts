import type { CountryCode } from "../../model/extraction.js";
import { foldedWords } from "../../names/fold.js";
import { soundOf } from "../../names/sound.js";
import type { Rank } from "../lexicon.js";
import { isGivenName } from "./given-names.js";
import { AFRICA } from "./leaders/africa.js";
import { AMERICAS } from "./leaders/americas.js";
import { ASIA } from "./leaders/asia.js";
import { EASTERN_EUROPE } from "./leaders/eastern-europe.js";
import { MIDDLE_EAST } from "./leaders/middle-east.js";
import { ORGANIZATIONS } from "./leaders/organizations.js";
import { PACIFIC } from "./leaders/pacific.js";
import { entriesOf, type Posts, type Term } from "./leaders/table.js";
import { WESTERN_AFRICA } from "./leaders/western-africa.js";
import { WESTERN_EUROPE } from "./leaders/western-europe.js";

/**
 * Whom newspapers name without saying whose they are: a list kept by hand, as of November 2026, of heads of state and
 * government, foreign ministers and those who speak beside them, and of who heads a body of many states. It only fills
 * what the text leaves open; nobody has to be on it to be found.
 */
export interface KnownPerson {
  /** Null for whoever acts for a body of many states. */
  readonly country: CountryCode | null;
  readonly rank: Rank;
  /** Whether the office was over, or not yet held, at the time. */
  readonly isFormer: boolean;
  /** The years at the head of a state or a government; empty for everybody else and where they are not told. */
  readonly terms: readonly Term[];
}

interface Post {
  readonly country: CountryCode | null;
  readonly rank: Rank;
  readonly terms: readonly Term[];
}

const RANKS = { state: "HEAD_OF_STATE", government: "HEAD_OF_GOVERNMENT", others: "OFFICIAL" } as const;
type List = keyof typeof RANKS;
const LISTS = Object.keys(RANKS) as List[];

/** Surnames of leaders that are words, places or the surnames of many. */
const COMMON = new Set(
  "belgium martens stocker schmid schmitt schuster maurer bellen hasler klima rinne schlumpf frieden ballen gross parts store higgins bruton borne amato luxembourg muscat montenegro gotha seguro soares sousa coelho lopes gomes pires vieira carvalho correia correa monteiro fonseca neves barros veiga cardoso menezes mello conde duque barco palacio lagos toledo salinas figueres caldera portillo balaguer carmona castillo solar moros lasso pardo nieto velez vasquez vazquez gonzalez hernandez alvarez benitez gutierrez murillo ortega calderon chaves robles solis pacheco quiroga varela maldonado flores mejia estrada arroyo aquino cristiani cartes pellegrini albanese faure barre chapo markovic ivanov petkov kovac nemeth constantinescu munteanu papadopoulos karamanlis ivanic sudani soudani manet phillips simons clarkson hinds friday english skate carcasses keating parker singh patil yadav nepal fukuda hashimoto keita banny panza roble zeine abbasi jamali rabbani merino cubas funes macchi berger araujo prevost fajad masum mamin adami abela".split(
    " ",
  ),
);

const spelt = new Map<string, Post[]>();
const sounding = new Map<string, Post[]>();
/** By surname: leaders, whom it tells by itself, and everybody. */
const surnames = new Map<string, Post[]>();
const family = new Map<string, Post[]>();

const add = (posts: Map<string, Post[]>, key: string, post: Post) => {
  const held = posts.get(key);
  if (held) held.push(post);
  else posts.set(key, [post]);
};

const LEAST_SOUND = 3;
const LEAST_SOUNDS = 7;
const LEAST_SURNAME = 5;
/** Heads of earlier days are looked up by their full names only. */
const REMEMBERED_SINCE = 1989;

function enter(country: CountryCode | null, posts: Posts): void {
  for (const list of LISTS)
    for (const { name, terms } of entriesOf(posts[list] ?? "")) {
      const post = { country, rank: RANKS[list], terms };
      const words = foldedWords(name);
      add(spelt, keyOf(words), post);
      const sound = soundKeyOf(words);
      if (sound !== null) add(sounding, sound, post);
      const isRecent = terms.some(([, to]) => to >= REMEMBERED_SINCE);
      const surname = words.at(-1) ?? "";
      add(family, surname, post);
      if (list !== "others" && isRecent) add(surnames, surname, post);
    }
}

for (const table of [WESTERN_EUROPE, EASTERN_EUROPE, AMERICAS, AFRICA, WESTERN_AFRICA, MIDDLE_EAST, ASIA, PACIFIC])
  for (const [country, posts] of Object.entries(table)) enter(country, posts);
for (const posts of ORGANIZATIONS) enter(null, posts);

/** Whether a single word is the surname of well-known leaders of one country only: "Putin", not "Kim". */
export const knownSurname = (word: string): boolean => bearersOf(word).length > 0;

/** The country of all who bear a surname, where a text speaks of it: "Colonna" beside France. */
export function countryOfSurname(word: string, mentioned: ReadonlySet<CountryCode>): CountryCode | null {
  const country = bearersOf(word, family)[0]?.country ?? null;
  return country !== null && mentioned.has(country) ? country : null;
}

function bearersOf(word: string, among = surnames): readonly Post[] {
  const surname = foldedWords(word).join(" ");
  const bearers = surname.length >= LEAST_SURNAME && !COMMON.has(surname) ? (among.get(surname) ?? []) : [];
  return bearers.length > 0 && areOfOneCountry(bearers) && !isGivenName(word) ? bearers : [];
}

const areOfOneCountry = (posts: readonly Post[]): boolean => new Set(posts.map(({ country }) => country)).size === 1;

/** Words in alphabetical order, so that it does not matter which name comes first; middle initials and "Jr." fall. */
function keyOf(words: readonly string[]): string {
  const names = words.filter((word) => word.length > 1 && word !== "jr" && word !== "junior");
  return [...(names.length > 1 ? names : words)].sort().join(" ");
}

/** Two parts that sound as they do in another language's spelling: "Wladimir Putin", "Sergueï Lavrov". */
function soundKeyOf(words: readonly string[]): string | null {
  const sounds = words.map(soundOf);
  const isTelling = sounds.filter(({ length }) => length >= LEAST_SOUND).length >= 2;
  return isTelling && sounds.join("").length >= LEAST_SOUNDS ? sounds.sort().join(" ") : null;
}

/** What a text tells of the time and whom it is about, beside a name. */
export interface Circumstances {
  readonly year?: number | null;
  /** The countries it speaks of. */
  readonly mentioned?: ReadonlySet<CountryCode>;
  /** Whether it says that the person works for an organization. */
  readonly isOfOrganization?: boolean;
}

/**
 * What a well-known person of this full name was in a year, however the name is spelt; of namesakes the one whose country
 * the text speaks of, else the one in office. Null for everybody else, and where two countries would claim the name.
 */
export function knownLeader(
  name: string,
  { year = null, mentioned, isOfOrganization = false }: Circumstances = {},
): KnownPerson | null {
  const words = foldedWords(name);
  const all = [...new Set([...(spelt.get(keyOf(words)) ?? []), ...soundingLike(words)])];
  if (all.length === 0) all.push(...bearersOf(name));
  const bodies = all.filter(({ country }) => country === null);
  const states = all.filter(({ country }) => country !== null);
  const ofBody = states.length === 0 || isOfOrganization ? bodies : bodies.filter((post) => heads(post, year));
  const isElsewhere = states.some((post) => post.rank !== "OFFICIAL" && isHeld(post, year, 0));
  const serves = ofBody.some((post) => isHeld(post, year, 0)) && (isOfOrganization || !isElsewhere);
  const own = states.filter(({ country }) => country !== null && mentioned?.has(country));
  const posts = serves || states.length === 0 ? bodies : areOfOneCountry(own) ? own : states;
  const exact = posts.filter((post) => isHeld(post, year, 0));
  const held = exact.length > 0 ? exact : posts.filter((post) => isHeld(post, year, TOLERANCE));
  const post = held.length > 0 ? best(held) : nearest(posts, year ?? 0);
  if (post === null) return null;
  const leading = posts.filter(({ rank, country }) => rank !== "OFFICIAL" && country === post.country);
  return {
    country: post.country,
    rank: post.rank,
    isFormer: held.length === 0,
    terms: leading.flatMap(({ terms }) => terms),
  };
}

function soundingLike(words: readonly string[]): readonly Post[] {
  const sound = soundKeyOf(words);
  return sound === null ? [] : (sounding.get(sound) ?? []);
}

const isHeld = ({ terms }: Post, year: number | null, tolerance: number): boolean =>
  terms.length === 0 || year === null || isIn(terms, year, tolerance);

/** Whoever stands at the head of a body is known for that, other than its commissioners and envoys. */
const heads = (post: Post, year: number | null): boolean =>
  post.rank !== "OFFICIAL" && year !== null && isIn(post.terms, year, 0);

/** Papers speak of a leader as such some time before and after the office is held. */
const TOLERANCE = 1;
export const isIn = (terms: readonly Term[], year: number, tolerance = TOLERANCE): boolean =>
  terms.some(([from, to]) => year >= from - tolerance && year <= to + tolerance);

/** The highest of the posts held at one time; null where they are of two countries and none came later. */
function best(posts: readonly Post[]): Post | null {
  if (areOfOneCountry(posts)) return posts[0]!;
  const since = Math.max(...posts.map(beginning));
  const latest = posts.filter((post) => beginning(post) === since);
  return areOfOneCountry(latest) ? latest[0]! : null;
}

const beginning = ({ terms }: Post): number => Math.max(0, ...terms.map(([from]) => from));

/** Of posts that are over or yet to come, the one nearest in time. */
function nearest(posts: readonly Post[], year: number): Post | null {
  if (posts.length === 0) return null;
  const distance = ({ terms }: Post) => Math.min(...terms.map(([from, to]) => Math.max(from - year, year - to)));
  return posts.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}
