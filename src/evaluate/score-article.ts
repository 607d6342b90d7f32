import type { Extraction } from "../model/extraction.js";
import type { Judged } from "./calibration.js";
import type { Gold } from "./gold.js";
import type { Item } from "./items.js";
import { Marks, type Notes } from "./marks.js";
import type { Pairing } from "./pair-up.js";
import { personFinder } from "./person-finder.js";
import type { Sheet } from "./rows.js";
import { scoreAgreements } from "./score/agreements.js";
import { type RawFile, scoreEvidence } from "./score/evidence.js";
import { scoreGifts } from "./score/gifts.js";
import { scoreMeetings } from "./score/meetings.js";
import { scoreNames } from "./score/names.js";
import { scoreStatements } from "./score/statements.js";
import { scoreTraps } from "./score/traps.js";
import { scoreVisits } from "./score/visits.js";

export interface ArticleScore extends Notes {
  readonly sheet: Sheet;
  /** Meetings, visits and agreements with their confidence, and whether they are right. */
  readonly judged: readonly Judged[];
}

/** Scores what was extracted from one article; `raw` is the file it was read from, where it is at hand. */
export function scoreArticle(gold: Gold, record: Extraction, raw: RawFile | null = null): ArticleScore {
  const marks = new Marks();
  const who = personFinder(gold, record);
  scoreNames(gold, record, marks);
  const meetings = scoreMeetings(gold, record.meetings, who, marks);
  const agreements = scoreAgreements(gold, record.agreements, marks);
  scoreStatements(gold, record.statements, who, marks);
  scoreGifts(gold, record.gifts, who, marks);
  const visits = scoreVisits(gold, record.visits, who, marks);
  scoreEvidence(gold, record, raw, marks);
  const found = new Set<Item>([meetings, agreements, visits].flatMap(predictionsOf));
  scoreTraps({ gold, record, who, found }, marks);
  const judged = [
    ...judgedIn("meetings", meetings),
    ...judgedIn("visits", visits),
    ...judgedIn("agreements", agreements),
  ];
  return { sheet: marks.sheet, judged, ...marks.notes };
}

const predictionsOf = ({ pairs }: Pairing<unknown, Item>): Item[] => pairs.map(({ prediction }) => prediction);

/** Optional items are left out: nobody can say whether they are right. */
const judgedIn = (list: Judged["list"], { required, extra }: Pairing<unknown, { confidence: number }>): Judged[] => [
  ...required.map(({ prediction: { confidence } }) => ({ list, confidence, isRight: true })),
  ...extra.map(({ confidence }) => ({ list, confidence, isRight: false })),
];
