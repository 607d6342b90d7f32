import type { AgreementKind, AgreementLevel, AgreementStatus, MeetingKind } from "../model/extraction.js";
import { nameKey } from "../names/fold.js";
import { type Quantities, quantities } from "./amounts/counts.js";
import { type MoneyFinder, moneyFinder } from "./amounts/money.js";
import { type DateShapes, dateShapes } from "./dates/shapes.js";
import { type CountryName, countryFinder } from "./gazetteer/countries.js";
import { WORLD_HEADS, WORLD_LINKS, WORLD_ORGANIZATIONS } from "./gazetteer/world-organizations.js";
import { type PhraseFinder, phraseFinder, phrases, wordSet } from "./phrases.js";

/** How high an office stands: what makes an encounter a summit, and who "the leaders" are. */
export type Rank =
  | "HEAD_OF_STATE"
  | "HEAD_OF_GOVERNMENT"
  | "LEADER"
  | "MINISTER"
  | "OFFICIAL"
  | "CONSORT"
  | "BUSINESS"
  | "CITIZEN"
  | "SPOKESPERSON"
  | "COUNTERPART";
export type Gender = "female" | "male";
export type PronounKind =
  | "he"
  | "she"
  | "they"
  | "his"
  | "her"
  | "their"
  | "him"
  | "whose"
  | "former"
  | "latter"
  | "nobody"
  | "dropped"
  | "sheOrThey"
  | "herOrTheir";

/** Phrases parted by `|`, read by `phraseFinder`: `*` any letters, ` _ ` a word that may be absent. */
type List = string;
/** Several lists, each with the value its phrases have. */
type Lists<Value> = readonly (readonly [Value, List])[];
/** Single words parted by spaces. */
type Words = string;

/** A verb in two parts. */
interface PartedVerb {
  readonly kind: MeetingKind;
  readonly first: List;
  /** What must stand behind it in the clause; a single word at the clause's end. */
  readonly last: List;
}

/**
 * All that the engine has to know of a language: words and shapes of words, no code. What they mean for a meeting or a
 * quotation stands in `recognise`, `refine` and `events`, once for all languages. docs/adding-a-language.md walks
 * through it.
 */
export interface LanguageData {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly text: {
    /** Words that take a full stop without ending a sentence, written without it. */
    readonly abbreviations: Words;
    /** Whether "1." before a word is an ordinal, as in German. */
    readonly hasOrdinalDots: boolean;
    /** Whether every noun has a capital, as in German: a capital then says little about names. */
    readonly capitalisesNouns: boolean;
    /** Endings of common nouns and adjectives (-ung, -schaft, -gipfel): a capitalised word with one is no person's name. */
    readonly nounEndings?: List;
    /** What case adds to a name: the s of "Xis" and "Chinas". */
    readonly nameEndings?: List;
    /** What makes an adjective of a city's name: the er of "im Pariser Rathaus". */
    readonly cityEndings?: List;
    /** Whether verbs may end their clause, behind subject and object: "hat der Kanzler Xi getroffen". */
    readonly putsVerbsLast?: boolean;
    /** Whether a verb may stand without its subject, as in Italian: "ha aggiunto". */
    readonly dropsSubjects?: boolean;
    /** Endings of verbs whose subject is more than one: what tells it where the subject is left out. */
    readonly pluralEndings?: List;
    /** Articles, prepositions, conjunctions, adverbs…: capitalised at the head of a sentence, never part of a name. */
    readonly functionWords: Words;
    /** Common words often written with a capital (War, Sea, Policy, Republic, months): a name with one is no person. */
    readonly noPerson: Words;
    readonly and: List;
    /** a, an, ein, un… */
    readonly indefinite: Words;
    /** the, der, le… and possessives: what follows is known already. */
    readonly definite: Words;
    /** Words after which a person is no subject: with, to, of, also joined with the article, and determiners that show it by their case: dem. */
    readonly prepositions: Words;
    /** Short words that lose their vowel and join the next by an apostrophe, written without it: l, d, qu, dell. */
    readonly elisions?: Words;
    /** Nouns right before the name of somebody after whom a thing is called: rue, aéroport, premio. */
    readonly namedAfter?: Words;
    /** Words that open a subordinate clause or a new one: who, which, while, but, when. */
    readonly subordinators: List;
    /** Right before a verb they say that it did not happen: did not, has never, will not. */
    readonly negations: List;
  };
  readonly countries: {
    /** Adjectives and demonyms beyond those of the libraries, one form (see `inflections`) or with `*`. */
    readonly adjectives: Readonly<Record<string, List>>;
    readonly names: Readonly<Record<string, List>>;
    /** How an adjective's ending changes: `["o", "o|a|os|as"]`; the longest ending that fits is taken. */
    readonly inflections: readonly (readonly [string, string])[];
    /** Whether adjectives and demonyms are written with a capital, as in English. */
    readonly hasCapitalAdjectives: boolean;
    /** Words that hold a country's name but mean something else: Korean Peninsula, New Mexico, South China Sea. */
    readonly notNames: List;
    /** Cities whose name differs from the English one: `Beijing: "Peking"`. */
    readonly cities: Readonly<Record<string, List>>;
  };
  readonly dates: {
    /** Beyond the names that `Intl` has, by number from 1: `{ 9: "sept" }`. */
    readonly months: Readonly<Record<number, string>>;
    /** By number from 0, Sunday. */
    readonly weekdays: Readonly<Record<number, string>>;
    /**
     * Shapes of dates as regular expressions; the first that fits at a place is taken. `{day}`, `{day2}`, `{month}`,
     * `{month2}`, `{monthNumber}`, `{year}`, `{weekday}`, `{weekday2}`, `{season}`, `{relative}`, `{number}` and `{nth}`
     * stand for their words; `{name:words}` is a group: `last`, `next`, `this` (which way), `ago`, `ahead` (counted from
     * today), `later`, `before`, `that`, `sameDay`, `dayAfter`, `dayBefore` (counted from the date before it in the text),
     * `leans` (or from the event that is named next), `night` (the one before the weekday on which it ends), `days`,
     * `weeks`, `months`, `years`, `weekend` (units), `half`, `half2`, `quarter` (of a year), `bound` (since, until: no event's date), `iso`. A shape without groups is no date.
     */
    readonly shapes: readonly string[];
    /** Days from the article's own: `{ today: 0, yesterday: -1 }`. */
    readonly days: Readonly<Record<string, number>>;
    /** EDTF's numbers of the seasons: `{ spring: 21 }`. */
    readonly seasons: Readonly<Record<string, number>>;
    readonly ordinals: Readonly<Record<string, number>>;
    /** Before the date on which the article appeared: published, updated. */
    readonly published: List;
    /** What else takes place on a date, and is no meeting, visit, agreement or word said: elected, war, attack. */
    readonly otherEvents: List;
    /** Present forms of verbs of meeting and travelling: with a mere weekday they look ahead. */
    readonly scheduled: List;
    /** What shows the future where a verb carries it at its end: rá, ront. */
    readonly futureEndings?: List;
    /** Right behind a date they tell what took place then: when, als. */
    readonly when: List;
    /** Words that open a clause about what happened at the place just named: where, wo. */
    readonly where: List;
  };
  readonly amounts: {
    readonly magnitudes: Readonly<Record<string, number>>;
    readonly currencies: Readonly<Record<string, List>>;
    readonly decimal: "." | ",";
    /** Behind a magnitude: "un milliard et demi". */
    readonly andHalf: List;
    /** Small numbers in words, "a dozen" among them; dates take the whole ones. */
    readonly numbers: Readonly<Record<string, number>>;
    readonly years: List;
    readonly months: List;
    readonly days: List;
    /** Before a length of time for which something holds: for, over, for a period of. */
    readonly during: List;
    /** Units right behind a number where both describe a noun: the "year" of "five-year", "jährige". */
    readonly yearsLong: List;
    /** Numbers as they begin such an adjective: the "quinqu" of "quinquennale". */
    readonly stems: Readonly<Record<string, number>>;
    readonly monthsLong: List;
    readonly daysLong: List;
    readonly hours: List;
    readonly minutes: List;
    /** Lengths of time without a number, in minutes: half an hour, trois quarts d'heure. `*` any letters. */
    readonly spans: Readonly<Record<string, number>>;
    /** Behind a number of hours, the minutes they add: and a half, et quart. */
    readonly pastHour: Readonly<Record<string, number>>;
  };
  readonly persons: {
    readonly honorifics: Lists<Gender | "any">;
    /** Lower-case words inside names, also joined by a hyphen: de, van, bin, al-. */
    readonly particles: Words;
    /** Those of them with which a name may begin: von, al. */
    readonly openingParticles: Words;
    /** Heads of offices in every inflected form. */
    readonly offices: Lists<Rank>;
    readonly femaleOffices: List;
    /** Offices that only one country has: `{ USA: "secretary of state" }`. */
    readonly officeCountries: Readonly<Record<string, List>>;
    /** Words around the head that belong to the office: foreign, deputy, general, -elect. */
    readonly officeModifiers: List;
    /** Words beside the office that are no part of it: new, then, current, young. */
    readonly officeEpithets: List;
    /** What a caption says of where somebody stands: left, links, à gauche. */
    readonly captions: List;
    /** Offices over a city or a province: mayor, governor. The capitalised name behind them is a place's. */
    readonly localOffices: List;
    /** Offices of bodies of many countries, whose holders serve none: Commissioner, Generalsekretär. */
    readonly worldOffices: List;
    /** What an office is for, after a link: foreign affairs, Esteri, Affaires étrangères. */
    readonly portfolios: List;
    /** Between a person and the country behind the name: of, from, aus, de. */
    readonly homeLinks: List;
    /** What joins an office to its domain: of, for, de, des, für. */
    readonly officeLinks: List;
    /** Articles in the singular, also joined with a preposition, by the gender that they show: der, la, del. */
    readonly articles: Lists<Gender | "any">;
    /** What else a text calls somebody whom it has named: politician, 78-year-old, banker. */
    readonly descriptions: List;
    /** Followers of parties and people of regions that stand for somebody from there: `{ USA: "republican" }`. */
    readonly partisans: Readonly<Record<string, List>>;
    /** Those of them behind which a country is the host, not the home: ambassador to, envoy for. */
    readonly hostLinks: List;
    /** Heads of offices in the plural, which everybody in the list behind them holds. */
    readonly pluralOffices: List;
    /** What stands for an office named before: that of, celui de, quello della. */
    readonly officeEllipses: List;
    /** People of whom no name is given: reporter, source, diplomat. */
    readonly strangers: List;
    /** former, ex-: the office is no longer held. */
    readonly former: List;
    /** wife, husband: the other's country is also theirs. */
    readonly kin: List;
    /** "him" holds the objective forms of both genders that cannot be taken for another: they mean somebody else than the subject. */
    /** `former` and `latter`: the first and the last of those just named. `whose`: possessives that tell nothing of the owner (son, su). `nobody`: phrases whose pronoun means nobody (il y a).
     * `dropped` is none that a list holds: the subject that a verb goes without. */
    readonly pronouns: Readonly<Partial<Record<PronounKind, List>>>;
    /** Among the counterparts, who has somebody as a guest, and who is one: host, visitor. A word may be in both. */
    readonly hosts: List;
    readonly guests: List;
    /** "the two leaders", "both presidents": the pair in focus. */
    readonly bothLeaders: List;
    /** "the two countries", "both sides": their countries. */
    readonly bothSides: List;
  };
  readonly organizations: {
    /** Heads whose name may list what they are for: Ministry of Labour, Health and Welfare. */
    readonly ministries: List;
    /** Bodies inside a firm, which are none of their own: board of directors. */
    readonly boards: List;
    /** Words that end (or, in Romance languages, begin) the name of an organization. */
    readonly heads: List;
    /** Common nouns before a name that say it is one: company, shipbuilder, agency. */
    readonly appositions: List;
    /** Their plurals: every name of the list behind "the oil companies" is one. */
    readonly pluralAppositions: List;
    /** People who belong to a body, not to a place, where a link and a name follow: founder, spokesman, rebels. */
    readonly roles: List;
    /** International organizations: full name and short forms, `["United Nations", "UN|U.N."]`. */
    readonly known: readonly (readonly [string, List])[];
    /** Heads of bodies that every country has, whose adjective is no part of the name: Foreign Ministry, Parliament. */
    readonly stateOrgans: List;
    /** Words inside a name: of, for, and, de, für. */
    readonly links: Words;
    /** Nouns that begin a name in languages whose heads come first, also in lower case: ministère, Banca, ministerio. */
    readonly leadingHeads?: List;
    /** Endings of the lower-case adjectives that follow such a head: -ale, -ique. */
    readonly adjectiveEndings?: List;
  };
  readonly speech: {
    readonly verbs: List;
    /** Verb forms whose subject is the sentence's: saying, adding. */
    readonly participles: List;
    readonly accordingTo: List;
    /** Verbs whose object speaks: "quoted the minister as saying". */
    readonly quoting: List;
    /** At the head of a sentence they say whose the words just quoted were: with these words, così, lo afferma. */
    readonly backReferences: List;
    /** Before or after quotation marks they say that a title, slogan or nickname follows. */
    readonly titled: List;
  };
  readonly meetings: {
    readonly nouns: Lists<MeetingKind>;
    readonly verbs: Lists<MeetingKind>;
    /** Forms of the verbs that say nothing of time: meet, treffen. */
    readonly infinitives: List;
    /** Forms that tell of what is wished, supposed or ahead: se reúna, reçoive. Empty where they look like others. */
    readonly subjunctives: List;
    /** Right before the noun: one side would like to have it: wants, asked for, réclame, pidió. */
    readonly asking: List;
    /** Verbs whose partner stands only behind "with": spoke, discutió. */
    readonly talking: List;
    /** Forms that with a date tell what lies ahead: trifft, receives. */
    readonly present: List;
    /** What two may do without having met, or with one another in mind only: know, condemn, differ; ties, war. */
    readonly stances: List;
    /** Phrases that hold a word for a meeting and mean none: press conference, tea set. */
    readonly notMeetings: List;
    /** Verbs and adjectives by which a report is denied, and what they stand before: that, rumours, having. */
    readonly denying: List;
    readonly reports: List;
    /** Before all who met: between, among, tra. */
    readonly between: List;
    /** Before one more who met, and before the host of a passive: with, by, avec, par. */
    readonly with: List;
    /** Before those whose meeting it is: of, de, di. Empty where a case says it. */
    readonly of: List;
    /** Before the one who is told or given something: to, à, al. Empty where it is said otherwise. */
    readonly to: List;
    /** Prepositions before somebody who is only spoken of: about, for, against. */
    readonly aside: List;
    /** Words besides titles and adjectives of countries between a preposition and a name: visiting, newly elected. */
    readonly guests: List;
    /** Pronouns right before or at the end of a verb that mean whom it concerns, with the gender they show: la recibió, l'a reçu. */
    readonly clitics: Lists<Gender | "any">;
    /** Verbs in two parts that may have those who meet between them: "kam … zusammen", "had … to tea". */
    readonly parted?: readonly PartedVerb[];
    /** Pronouns that open a relative clause: who, qui, der. */
    readonly relatives: List;
    /** Words that open an adverbial clause or phrase of time: when, after, tras, nachdem. */
    readonly conjunctions: List;
    /** Words that open what is said, asked or supposed: whether, if, dass. */
    readonly complementizers: List;
    /** People without names who meet for their countries: delegations, negotiators. */
    readonly delegations: List;
    /** Between a banquet and its guest: in honour of, for. */
    readonly honours: List;
    /** Words that say that all met at once: trilateral, à trois. */
    readonly jointly: List;
    /** "separate", "in turn": those who are named next were met one by one. */
    readonly separately: List;
    /** Verbs by which a host, a person or a country, has somebody as a guest. */
    readonly hosts: List;
    /** By which somebody takes part in a gathering: attended, participará, présidera, sa participation. */
    readonly attending: List;
    /** "on the sidelines of": the meeting is part of what follows. */
    readonly margins: List;
    readonly planned: List;
    readonly postponed: List;
    readonly cancelled: List;
    readonly denied: List;
    readonly hypothetical: List;
    /** Before a verb in the infinitive they say that nobody has agreed to it: wants, hopes, urged, souhaite. */
    readonly wished: List;
    /** Verbs that mean something else with one of some words behind their object, these parted by `|` as the value: "called on A to go". */
    readonly turned: Lists<string>;
    /** Articles that show whose the noun before them is, by the gender they show: des, der. */
    readonly genitives?: Lists<Gender | "any">;
    /** "previous", "last": another meeting than the one the article is about. */
    readonly earlier: List;
    /** Auxiliaries that put what they tell before the time that is told of: had, avait. */
    readonly pluperfect: List;
    readonly again: List;
    readonly phone: List;
    readonly video: List;
    /** Prepositions of place before a city. */
    readonly in: List;
    /** Those before a building, or before what may be no place at all: at, im, al. A town nobody knows is none behind them. */
    readonly at: List;
    /** capital, Hauptstadt. */
    readonly capital: List;
    /** For the city that the text tells of: here, in the same city. */
    readonly here: List;
    /** For the city that was named last: there. */
    readonly there: List;
    /** Buildings and parts of a city, before "of" and the city: palace, hotel, airport, outskirts. */
    readonly venues: List;
    /** Nouns before a preposition and a city that is only spoken of: war in, embassy in. */
    readonly situations: List;
  };
  readonly visits: {
    readonly verbs: List;
    readonly nouns: List;
    /** Words that end like such a noun and mean something else: Preise. */
    readonly notNouns: List;
    readonly kinds: Lists<string>;
    /** Verbs whose object is the country, where verbs stand last: besuchte. */
    readonly direct: List;
    readonly arrivals: List;
    /** Those of the verbs that speak of what is still to come: viajará. */
    readonly future: List;
    /** Right before somebody who is the host: at the invitation of. */
    readonly invitation: List;
    /** Between one country of a journey and the next: then, from there, later. */
    readonly onward: List;
    /** Verbs of being and staying, before a place: was, spent some days. */
    readonly being: List;
    /** Between such a verb and the place: last, already. */
    readonly lately: List;
    /** What somebody only does who is there: attended, laid a wreath. */
    readonly deeds: List;
    /** Verbs by which an envoy is sent to a place: sent, dispatched. */
    readonly sending: List;
    /** Right before a verb of travelling: nobody has decided that it will be done. */
    readonly unsure: List;
    /** Verbs by which a host has somebody as a guest, participles among them: received, welcomed. */
    readonly hosting: List;
    /** Before such a participle they make the guest its subject: was, a été. */
    readonly passive: List;
    /** Before the host of a passive: by. */
    readonly by: List;
    /** Between the visit and its country: to, in, nach. */
    readonly to: List;
    /** Between a delegation or a plane and the one who travels with it: led by, carrying. */
    readonly ledBy: List;
    /** A visit to where the last guest came from: return visit, Gegenbesuch. */
    readonly returning: List;
    /** Verbs of coming home: the goal is where somebody comes from. */
    readonly back: List;
    /** Between such a verb and the country: from. */
    readonly away: List;
    /** Before a country from where somebody arrives: procedente de, from. */
    readonly comingFrom: List;
    /** Verbs and nouns of asking somebody to come, which by themselves are no journey. */
    readonly inviting: List;
    /** What somebody accepts who will come: invitation. */
    readonly invitations: List;
    /** Verbs of accepting it. */
    readonly accepting: List;
    /** Where the article is: "the country", "the city", as goals of an arrival. */
    readonly there: List;
  };
  readonly agreements: {
    readonly nouns: Lists<AgreementKind>;
    /** Nouns that are an instrument only as the object of signing: partnership, programme, order. */
    readonly whenSigned: List;
    /** Nouns that say nothing of the kind: deal, accord, documents. */
    readonly general: List;
    /** Plural forms: what has no number may then stand for several. */
    readonly plurals: List;
    /** Phrases that hold such a noun and mean something else: world order, a great deal. */
    readonly notNouns: List;
    /** Between two nouns for one instrument: of, de. */
    readonly links: List;
    /** Determiners beyond `text.definite`, as joined with a preposition: zum, al, della. */
    readonly definite: Words;
    readonly verbs: Lists<AgreementStatus>;
    /** Verbs whose subject puts its name to the paper. */
    readonly signing: List;
    /** Words for those who only look on: oversaw, in the presence of. */
    readonly witnessed: List;
    /** Before a verb: not done yet, but meant to be. */
    readonly wanted: List;
    /** Before the noun: no, without, kein. */
    readonly no: List;
    /** Words after which there is no agreement: failed to, refused to, demanded, hopes for. */
    readonly unmade: List;
    /** What follows belongs to the group named before: including, among them. */
    readonly including: List;
    /** Before an amount: one member of a group, "one of $200 million and another of $90 million". */
    readonly each: List;
    /** Stands for a second instrument of the kind just named: "one on fishing". */
    readonly eachAbout: List;
    /** Says that this is not the one named before: also, another, second. */
    readonly further: List;
    readonly between: List;
    /** What the partner stands behind: with, to, from. */
    readonly with: List;
    readonly by: List;
    /** Before a country that is only the place: in, at. */
    readonly at: List;
    readonly levels: Lists<AgreementLevel>;
    /** Words in the names of organizations that are no firms: ministry, agency, bank of. */
    readonly publicBodies: List;
    /** pledged, committed to: a promise where an amount follows. */
    readonly pledges: List;
    /** ordered, will buy: a contract where an amount follows. */
    readonly orders: List;
    readonly about: List;
    /** Says what an instrument comes to: worth, runs for. */
    readonly worth: List;
    /** Beside an amount that no instrument is about: trade volume, exports, a barrel. */
    readonly notAmounts: List;
  };
  readonly gifts: {
    /** Relative pronouns for persons: who, qui. */
    readonly who: List;
    /** Verbs of giving, participles among them: gave, handed, presented. */
    readonly give: List;
    /** Verbs whose subject gets the thing: received, took home. */
    readonly receive: List;
    /** Before a participle of giving, or in its clause, they make the subject the one who gets: was, wurde, a été. */
    readonly passive: List;
    /** Between the thing and its giver: "a gift from", "regalado por". */
    readonly givenBy: List;
    /** Words that say a gift is spoken of: gift, souvenir, and verbs that mean nothing else. */
    readonly nouns: List;
    /** Between "gift" and the thing: was, included. */
    readonly consists: List;
    readonly with: List;
    readonly to: List;
    readonly from: List;
    /** Articles and pronouns that show to whom something is given: dem, ihm. */
    readonly datives?: Words;
    /** Prepositions of time, place and manner: what follows them was not given. */
    readonly besides: List;
    /** Joins a noun to what belongs to it: of, de. */
    readonly of: List;
    /** Prepositions that may join a material or purpose to a noun, if no article follows: à, en, aus. */
    readonly loosely: List;
    /** Before the subject of a relative clause in which somebody gets something: to whom, a quien, dem. */
    readonly toWhom: List;
    /** Before what is there for somebody: there was, es gab, hubo. */
    readonly thereIs: List;
    /** Where somebody has what he brings: in his luggage. */
    readonly luggage: List;
    /** Those of the verbs that say it goes back to who gave something before: reciprocated. */
    readonly returns: List;
    /** Between a thing and the clause about it: that, which. */
    readonly thatWhich: List;
    /** Nouns for what is given: vase, horse, necklace. */
    readonly things: List;
    /** Materials and manners of making by which any noun is a thing: silver, hand-made, framed. */
    readonly marks: List;
    /** Objects of "give" that are no things: a speech, support. */
    readonly notThings: List;
    /** Measures by which goods are aid or trade: tonnes, barrels. */
    readonly amounts: List;
    /** Where the description of a thing goes on after its noun: carved, made, that. */
    readonly complements: List;
    /** Whether the noun of a phrase is its last word, as in English, or comes before its adjectives. */
    readonly nounsComeLast: boolean;
    /** Endings of adjectives and participles before a noun, by which "and nourishing creams" is a new thing. */
    readonly adjectiveEndings: List;
  };
  /** The name an issue is given, and the words for it. */
  readonly issues: readonly (readonly [string, List])[];
}

type Finders<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends Lists<infer Value>
    ? PhraseFinder<Value>
    : Section[Key] extends string
      ? PhraseFinder<true>
      : Section[Key];
};

/** A language made ready to be looked things up in. */
export interface Lexicon {
  readonly language: string;
  /** False for a language without a folder: then only countries are known. */
  readonly isKnown: boolean;
  readonly isAbbreviation: (word: string) => boolean;
  readonly hasOrdinalDots: boolean;
  readonly capitalisesNouns: boolean;
  readonly nounEndings: readonly string[];
  readonly nameEndings: readonly string[];
  readonly cityEndings: readonly string[];
  readonly putsVerbsLast: boolean;
  readonly dropsSubjects: boolean;
  readonly pluralEndings: readonly string[];
  readonly elisions: ReadonlySet<string>;
  readonly namedAfter: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly noPerson: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly openingParticles: ReadonlySet<string>;
  /** Whether adjectives follow their noun, as in the Romance languages: "ministre chinois". */
  readonly putsAdjectivesLast: boolean;
  readonly organizationLinks: ReadonlySet<string>;
  readonly and: PhraseFinder<true>;
  readonly indefinite: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly subordinators: PhraseFinder<true>;
  readonly negations: PhraseFinder<true>;
  readonly adjectiveEndings: readonly string[];
  readonly countries: PhraseFinder<CountryName | null>;
  /** The English name of a city by the key of its name in this language. */
  readonly exonyms: ReadonlyMap<string, string>;
  readonly dates: DateShapes;
  readonly otherEvents: PhraseFinder<true>;
  readonly scheduled: PhraseFinder<true>;
  readonly futureEndings: readonly string[];
  readonly whenClauses: PhraseFinder<true>;
  readonly whereClauses: PhraseFinder<true>;
  readonly money: MoneyFinder;
  readonly quantities: Quantities;
  readonly persons: Finders<
    Omit<LanguageData["persons"], "particles" | "openingParticles" | "pronouns" | "officeCountries" | "partisans">
  > & {
    readonly officeCountries: PhraseFinder<string>;
    readonly partisans: PhraseFinder<string>;
    readonly pronouns: PhraseFinder<PronounKind>;
  };
  readonly organizations: Finders<
    Omit<LanguageData["organizations"], "links" | "known" | "leadingHeads" | "adjectiveEndings">
  > & {
    readonly known: PhraseFinder<string>;
    /** Those that all languages name alike. */
    readonly world: PhraseFinder<string>;
    readonly worldHeads: PhraseFinder<true>;
    readonly leadingHeads: PhraseFinder<true>;
    readonly adjectiveEndings: readonly string[];
  };
  readonly speech: Finders<LanguageData["speech"]>;
  readonly meetings: Finders<Required<Omit<LanguageData["meetings"], "parted">>> & {
    readonly parted: PhraseFinder<{ readonly kind: MeetingKind; readonly last: PhraseFinder<true> }>;
  };
  readonly visits: Finders<LanguageData["visits"]>;
  readonly agreements: Finders<Omit<LanguageData["agreements"], "definite">> & {
    readonly definite: ReadonlySet<string>;
  };
  readonly gifts: Finders<Omit<LanguageData["gifts"], "adjectiveEndings" | "datives" | "nounsComeLast">> & {
    readonly datives: ReadonlySet<string>;
    readonly nounsComeLast: boolean;
  };
  readonly issues: PhraseFinder<string>;
}

function finders<Section extends object>(section: Section): Finders<Section> {
  const compiled = Object.entries(section).map(([key, value]) => [
    key,
    typeof value === "string" ? phrases(value) : phraseFinder(value as Lists<unknown>),
  ]);
  return Object.fromEntries(compiled) as Finders<Section>;
}

const split = (list: string | undefined): string[] => (list ?? "").split("|").filter(Boolean);

/** Compiles a language's data. Costs some milliseconds, so it is done once per language and process. */
export function compileLexicon(data: LanguageData, isKnown = true): Lexicon {
  const abbreviations = wordSet(data.text.abbreviations);
  const { particles, openingParticles, pronouns, officeCountries, partisans, ...persons } = data.persons;
  const { links, known, leadingHeads, adjectiveEndings: headEndings, ...organizations } = data.organizations;
  const { adjectiveEndings, datives, nounsComeLast, ...gifts } = data.gifts;
  const { definite: agreementDeterminers, ...agreements } = data.agreements;
  const { parted = [], ...meetings } = data.meetings;
  return {
    language: data.language,
    isKnown,
    isAbbreviation: (word) => abbreviations.has(word),
    hasOrdinalDots: data.text.hasOrdinalDots,
    capitalisesNouns: data.text.capitalisesNouns,
    nounEndings: split(data.text.nounEndings),
    nameEndings: split(data.text.nameEndings),
    cityEndings: split(data.text.cityEndings),
    putsVerbsLast: data.text.putsVerbsLast ?? false,
    dropsSubjects: data.text.dropsSubjects ?? false,
    pluralEndings: split(data.text.pluralEndings),
    elisions: wordSet(data.text.elisions ?? ""),
    namedAfter: wordSet(data.text.namedAfter ?? ""),
    functionWords: wordSet(data.text.functionWords),
    noPerson: wordSet(data.text.noPerson),
    particles: wordSet(particles),
    openingParticles: wordSet(openingParticles),
    putsAdjectivesLast: data.organizations.leadingHeads !== undefined,
    organizationLinks: wordSet(links, WORLD_LINKS),
    and: phrases(data.text.and),
    indefinite: wordSet(data.text.indefinite),
    definite: wordSet(data.text.definite),
    prepositions: wordSet(data.text.prepositions),
    subordinators: phrases(data.text.subordinators),
    negations: phrases(data.text.negations),
    adjectiveEndings: split(adjectiveEndings),
    countries: countryFinder(data.language, isKnown ? data.countries : null, split(data.text.nameEndings)),
    exonyms: new Map(
      Object.entries(data.countries.cities).flatMap(([city, list]) =>
        list.split("|").map((name) => [nameKey(name), city] as const),
      ),
    ),
    dates: dateShapes(data.language, data.dates, data.amounts.numbers),
    otherEvents: phrases(data.dates.otherEvents),
    scheduled: phrases(data.dates.scheduled),
    futureEndings: split(data.dates.futureEndings),
    whenClauses: phrases(data.dates.when),
    whereClauses: phrases(data.dates.where),
    money: moneyFinder(data.amounts),
    quantities: quantities(data.amounts, data.text.and),
    persons: {
      ...finders(persons),
      officeCountries: phraseFinder(Object.entries(officeCountries)),
      partisans: phraseFinder(Object.entries(partisans)),
      pronouns: phraseFinder(Object.entries(pronouns) as [PronounKind, string][]),
    },
    organizations: {
      ...finders(organizations),
      worldHeads: phraseFinder([[true, WORLD_HEADS]], true),
      leadingHeads: phrases(leadingHeads ?? ""),
      adjectiveEndings: split(headEndings),
      known: phraseFinder(
        known.flatMap(([name, list]) => [[name, name] as const, [name, list] as const]),
        true,
      ),
      world: phraseFinder(
        WORLD_ORGANIZATIONS.split("|").map((name) => [name, name] as const),
        true,
      ),
    },
    speech: finders(data.speech),
    meetings: {
      ...finders({ genitives: [], ...meetings }),
      parted: phraseFinder(parted.map(({ kind, first, last }) => [{ kind, last: phrases(last) }, first])),
    },
    visits: finders(data.visits),
    agreements: { ...finders(agreements), definite: wordSet(agreementDeterminers) },
    gifts: { ...finders(gifts), datives: wordSet(datives ?? ""), nounsComeLast },
    issues: phraseFinder(data.issues.flatMap(([name, list]) => [[name, name] as const, [name, list] as const])),
  };
}
