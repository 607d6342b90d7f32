import type { Extraction } from "../model/extraction.js";
import { type Bin, calibrate } from "./calibration.js";
import type { Gold, Part } from "./gold.js";
import type { Notes } from "./marks.js";
import { type Sheet, type Summary, summarize } from "./rows.js";
import type { RawFile } from "./score/evidence.js";
import { type ArticleScore, scoreArticle } from "./score-article.js";

/** What was extracted for one gold article: null where the article is missing or could not be read. */
export interface Reading {
  readonly gold: Gold;
  readonly record: Extraction | null;
  readonly raw: RawFile | null;
}

/** A summary of some articles, and the same by language. */
export interface Breakdown extends Summary {
  readonly languages: Readonly<Record<string, Summary>>;
  readonly calibration: readonly Bin[];
}

export interface ArticleReport extends Summary, Notes {
  readonly language: string;
  readonly part: Part | null;
}

/** The result of an evaluation: in all, by part, by language and by article. */
export interface Evaluation extends Breakdown {
  readonly parts: Readonly<Partial<Record<Part, Breakdown>>>;
  readonly byArticle: Readonly<Record<string, ArticleReport>>;
  /** Gold articles that gave no record: all of theirs counts as missed. */
  readonly missing: readonly string[];
}

interface Scored extends ArticleScore {
  readonly gold: Gold;
  readonly sheet: Sheet;
}

/** Scores what was extracted against gold. */
export function evaluate(readings: readonly Reading[]): Evaluation {
  const scored = readings.map(
    ({ gold, record, raw }): Scored => ({ gold, ...scoreArticle(gold, record ?? NOTHING, raw) }),
  );
  const parts = distinct(scored.flatMap(({ gold }) => gold.part ?? []));
  return {
    ...breakDown(scored),
    parts: Object.fromEntries(parts.map((part) => [part, breakDown(scored.filter(({ gold }) => gold.part === part))])),
    byArticle: Object.fromEntries(scored.map((article) => [article.gold.file, reportOf(article)])),
    missing: readings.filter(({ record }) => record === null).map(({ gold }) => gold.file),
  };
}

function breakDown(scored: readonly Scored[]): Breakdown {
  const languages = distinct(scored.map(({ gold }) => gold.language));
  const of = (items: readonly Scored[]) => summarize(items.map(({ sheet }) => sheet));
  return {
    ...of(scored),
    languages: Object.fromEntries(
      languages.map((language) => [language, of(scored.filter(({ gold }) => gold.language === language))]),
    ),
    calibration: calibrate(scored.flatMap(({ judged }) => judged)),
  };
}

const reportOf = ({ gold, sheet, misses, falseAlarms, wrong }: Scored): ArticleReport => ({
  language: gold.language,
  part: gold.part,
  ...summarize([sheet]),
  misses,
  falseAlarms,
  wrong,
});

const distinct = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort();

/** The record of an article that gave nothing. */
const NOTHING: Extraction = {
  article: { id: "", file: "", title: null, publisher: null, uri: null, language: "und", publishedOn: null, text: "" },
  countries: [],
  persons: [],
  organizations: [],
  meetings: [],
  visits: [],
  agreements: [],
  statements: [],
  gifts: [],
  issues: [],
  warnings: [],
};
