/** The rows whose F1s make the overall score. */
export const MAIN_ROWS = [
  "countries",
  "persons",
  "organizations",
  "meetings",
  "agreements",
  "statements",
  "gifts",
  "visits",
] as const;
const SHARE_ROWS = [
  "personOffice",
  "personCountry",
  "meetingDate",
  "meetingCity",
  "meetingKind",
  "meetingStatus",
  "term",
  "evidenced",
  "spans",
] as const;
const ZERO_ROWS = ["boilerplate", "mustNot"] as const;

/** Every row, in the order in which they are shown. */
export const ROWS = [
  "countries",
  "persons",
  "personOffice",
  "personCountry",
  "organizations",
  "meetings",
  "participants",
  "meetingDate",
  "meetingCity",
  "meetingKind",
  "meetingStatus",
  "agreements",
  "amounts",
  "term",
  "statements",
  "gifts",
  "visits",
  "evidenced",
  "spans",
  "boilerplate",
  "mustNot",
] as const;
export type Row = (typeof ROWS)[number];
export type MainRow = (typeof MAIN_ROWS)[number];
type ShareRow = (typeof SHARE_ROWS)[number];
type ZeroRow = (typeof ZERO_ROWS)[number];
type F1Row = Exclude<Row, ShareRow | ZeroRow>;

/** What is counted in a row: `right`, `missed`, `extra` for F1s, `right` of `of` for shares, `hits` for what must be 0. */
export interface Counts {
  readonly right?: number;
  readonly missed?: number;
  readonly extra?: number;
  readonly of?: number;
  readonly hits?: number;
}
export type Sheet = ReadonlyMap<Row, Counts>;

export interface F1Score {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
}
export interface ShareScore {
  readonly share: number | null;
  readonly right: number;
  readonly of: number;
}
export interface ZeroScore {
  readonly hits: number;
}

/** A score is null where nothing was there to be scored. */
export type Scores = Record<F1Row, F1Score> & Record<ShareRow, ShareScore> & Record<ZeroRow, ZeroScore>;

export interface Summary {
  /** The mean F1 of the main rows for which the gold requires something. */
  readonly overall: number | null;
  readonly articles: number;
  readonly scores: Scores;
}

/** Adds up the sheets of articles and turns the sums into scores. */
export function summarize(sheets: readonly Sheet[]): Summary {
  const sums = new Map<Row, Counts>();
  for (const sheet of sheets) for (const [row, counts] of sheet) add(sums, row, counts);
  const scores = Object.fromEntries(ROWS.map((row) => [row, finished(row, sums.get(row) ?? {})])) as unknown as Scores;
  const required = MAIN_ROWS.map((row) => scores[row]).filter(({ right, missed }) => right + missed > 0);
  return {
    overall: ratio(
      required.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0),
      required.length,
    ),
    articles: sheets.length,
    scores,
  };
}

/** Adds counts to one row of a sheet. */
export function add(sheet: Map<Row, Counts>, row: Row, counts: Counts): void {
  const sums: Record<string, number> = { ...sheet.get(row) };
  for (const [name, number] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + number;
  sheet.set(row, sums);
}

function finished(
  row: Row,
  { right = 0, missed = 0, extra = 0, of = 0, hits = 0 }: Counts,
): F1Score | ShareScore | ZeroScore {
  if (isIn(ZERO_ROWS, row)) return { hits };
  if (isIn(SHARE_ROWS, row)) return { share: ratio(right, of), right, of };
  return {
    precision: ratio(right, right + extra),
    recall: ratio(right, right + missed),
    f1: ratio(2 * right, 2 * right + missed + extra),
    right,
    missed,
    extra,
  };
}

const isIn = (rows: readonly Row[], row: Row): boolean => rows.includes(row);
const ratio = (part: number, whole: number): number | null => (whole ? part / whole : null);

/** The one number by which a row is judged: an F1, a share or a count of hits. */
export function scoreOf(score: F1Score | ShareScore | ZeroScore): number | null {
  if ("f1" in score) return score.f1;
  return "share" in score ? score.share : score.hits;
}
