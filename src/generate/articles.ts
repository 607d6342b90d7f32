import type { Article } from "../model/article.js";
import type { Extraction, PersonMention, Span } from "../model/extraction.js";
import { articleId } from "../read/article-id.js";
import { countryIn } from "./countries.js";
import { LANGUAGES, type Language, PHRASES } from "./phrases.js";
import type { Random } from "./random.js";
import type { Leader, Summit } from "./world.js";

/** An article about one invented summit, what a perfect reader takes from it, and what is true. */
export interface Generated {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly truth: {
    readonly summit: string;
    /** Which person each name in the extraction is. */
    readonly people: readonly (readonly [name: string, person: string])[];
    /** The article whose text this one repeats. */
    readonly copyOf: string | null;
    /** Whether the article's date is not the true one. */
    readonly isDateWrong: boolean;
  };
}

/** How newspapers differ from each other; shares of articles. */
const SHARE = { copy: 0.12, wrongDay: 0.06, undated: 0.08, unpublished: 0.15, planFirst: 0.25 };

/** Articles about a summit, in several languages, with their natural disagreements. */
export function writeArticles(random: Random, summit: Summit, count: number): Generated[] {
  const written: Generated[] = [];
  for (let at = 0; at < count; at++) {
    const former = written.filter(({ truth }) => truth.copyOf === null);
    written.push(
      former.length > 0 && random.chance(SHARE.copy)
        ? copyOf(random, random.pick(former))
        : writeOne(random, summit, at),
    );
  }
  return written;
}

function writeOne(random: Random, summit: Summit, at: number): Generated {
  const language = random.pick(LANGUAGES);
  const phrases = PHRASES[language];
  const isPlan = summit.status === "PLANNED" || (at === 0 && random.chance(SHARE.planFirst));
  const isDateWrong = !isPlan && at > 0 && random.chance(SHARE.wrongDay);
  const isUndated = !isPlan && at > 0 && random.chance(SHARE.undated);
  const day = isDateWrong ? shift(summit.day, random.chance(0.5) ? 1 : -1) : summit.day;
  const publishedOn = random.chance(SHARE.unpublished)
    ? null
    : shift(summit.day, isPlan ? -3 - random.below(10) : 1 + random.below(3));
  const names = summit.sides.map((leader) => spell(random, leader));
  const [host, guest] = summit.sides.map((leader, side) => titled(language, leader, names[side]!));

  const speaker = random.below(2);
  const parts: Readonly<Record<string, () => string>> = {
    A: () => host!,
    B: () => guest!,
    C: () => summit.city,
    D: () => (isUndated ? undated[language] : dateIn(language, day)),
    N: () => String(summit.memoranda),
    S: () => names[speaker]!,
    W: () => word(random),
  };
  const fill = (sentence: string): string =>
    (phrases.melted ?? []).reduce(
      (text, [apart, together]) => text.replace(apart, together),
      sentence.replace(/\{([A-Z])\}/g, (_, part: string) => parts[part]!()),
    );
  const lead = fill(random.pick(isPlan ? phrases.willMeet : phrases.met));
  const hasMemoranda = summit.memoranda > 0 && !isPlan && random.chance(0.8);
  const signed = hasMemoranda ? fill(random.pick(phrases.signed)) : null;
  const said = fill(random.pick(phrases.said));
  const asides = Array.from({ length: 4 + random.below(4) }, () => fill(random.pick(phrases.aside)));
  const sentences = [lead, ...(signed === null ? [] : [signed]), said, ...asides].map(
    (each) => each[0]!.toUpperCase() + each.slice(1),
  );
  const text = sentences.join(" ");

  const spanOf = (sentence: string): Span[] => {
    const words = sentence[0]!.toUpperCase() + sentence.slice(1);
    const start = text.indexOf(words);
    return [{ start, end: start + words.length, text: words }];
  };
  const content = { title: null, publisher: null, uri: null, publishedOn, text };
  const article: Article = {
    ...content,
    id: articleId(content),
    file: `${summit.id}-${at}.${language}.txt`,
    language,
    sourceKey: null,
  };
  const { sourceKey, ...shown } = article;
  const confidence = 0.9;
  const persons = summit.sides.map(
    (leader, side): PersonMention => ({
      name: names[side]!,
      aliases: [],
      office: phrases.offices[leader.office],
      country: leader.country,
      organization: null,
      evidence: spanOf(lead),
    }),
  );
  const extraction: Extraction = {
    article: shown,
    countries: summit.sides.map(({ country }) => ({ code: country, evidence: spanOf(lead) })),
    persons,
    organizations: [],
    meetings: [
      {
        key: "m1",
        kind: summit.kind,
        status: isPlan ? "PLANNED" : "HELD",
        name: null,
        participants: names,
        countries: summit.sides.map(({ country }) => country),
        organizations: [],
        startDate: isUndated ? null : day,
        endDate: null,
        durationMinutes: null,
        city: summit.city,
        country: summit.host.code,
        partOf: null,
        issues: [],
        confidence,
        evidence: spanOf(lead),
      },
    ],
    visits: [],
    agreements:
      signed === null
        ? []
        : [
            {
              kind: "MOU",
              status: "SIGNED",
              level: "STATE",
              count: summit.memoranda,
              name: null,
              parties: summit.sides.map(({ country }) => country),
              signatories: [],
              amounts: [],
              term: null,
              issues: [],
              signedOn: null,
              meeting: "m1",
              confidence,
              evidence: spanOf(signed),
            },
          ],
    statements: [{ speaker: names[speaker]!, direct: true, text: said, meeting: "m1", evidence: spanOf(said) }],
    gifts: [],
    issues: [],
    warnings: [],
  };
  const people = summit.sides.map(({ id }, side) => [names[side]!, id] as const);
  return { article, extraction, truth: { summit: summit.id, people, copyOf: null, isDateWrong } };
}

/** The same text in another paper, its last sentence cut and a word put before it. */
function copyOf(random: Random, { article, extraction, truth }: Generated): Generated {
  const kept = article.text.slice(0, article.text.lastIndexOf(". ") + 1);
  const text = kept.length > article.text.length / 2 ? kept : article.text;
  const content = {
    title: `${word(random)} ${word(random)}`,
    publisher: word(random),
    uri: null,
    publishedOn: article.publishedOn,
    text,
  };
  const copy: Article = { ...article, ...content, id: articleId(content), file: `copy-${article.file}` };
  const { sourceKey, ...shown } = copy;
  return { article: copy, extraction: { ...extraction, article: shown }, truth: { ...truth, copyOf: article.id } };
}

function titled(language: Language, leader: Leader, name: string): string {
  const country = countryIn(language, leader.country);
  const titled = `${PHRASES[language].offices[leader.office]} ${name}`;
  if (language === "en") return `${titled} of ${country}`;
  return language === "de" ? `${titled} aus ${country}` : `${titled} (${country})`;
}

/** Spellings that papers have for one name: surname first, an initial between, another transliteration. */
function spell(random: Random, { given, family, familyFirst, initial }: Leader): string {
  if (familyFirst) {
    const joined = random.pick([
      given,
      given.replace(" ", "-"),
      given.replace(/ (\w)/, (_, letter: string) => letter.toLowerCase()),
    ]);
    return random.chance(0.9) ? `${family} ${joined}` : `${joined} ${family}`;
  }
  const spelled = random.chance(0.2) ? respell(given, family) : `${given} ${family}`;
  return random.chance(0.1) ? spelled.replace(" ", ` ${initial}. `) : spelled;
}

function respell(given: string, family: string): string {
  const first = given
    .replace("Alexander", "Aleksandr")
    .replace("Aleksei", "Alexei")
    .replace("Viktor", "Victor")
    .replace("Dmitri", "Dmitry")
    .replace("Sofia", "Sophia");
  return `${first} ${family
    .replace(/ovic$/, "ović")
    .replace(/owski$/, "ovski")
    .replace(/tsev$/, "tsew")
    .replace(/oglu$/, "oğlu")}`;
}

const undated: Readonly<Record<Language, string>> = {
  en: "a recent day",
  de: "besagten Tag",
  fr: "jour dit",
  es: "día dicho",
  it: "giorno detto",
  pt: "dia recente",
};

function dateIn(language: Language, day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const name = PHRASES[language].months[month - 1]!;
  switch (language) {
    case "en":
      return `${name} ${date}, ${year}`;
    case "de":
      return `${date}. ${name} ${year}`;
    case "es":
    case "pt":
      return `${date} de ${name} de ${year}`;
    default:
      return `${date} ${name} ${year}`;
  }
}

const shift = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

const SYLLABLES = "ba ce di fo gu ha ji ko lu ma ne pi ro su ta ve wi xo yu za bre clu dra fli gro".split(" ");
const word = (random: Random): string => {
  const all = Array.from({ length: 3 + random.below(2) }, () => random.pick(SYLLABLES)).join("");
  return all[0]!.toUpperCase() + all.slice(1);
};
