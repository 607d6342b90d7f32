import { type Bin, calibrationError } from "./calibration.js";
import type { Breakdown, Evaluation } from "./evaluation.js";
import { MAIN_ROWS, type MainRow, ROWS, type Summary } from "./rows.js";

/** An evaluation as text for a terminal; with `details`, every miss, false alarm and wrong value by article. */
export function report(evaluation: Evaluation, { details = false } = {}): string {
  const parts = Object.entries(evaluation.parts);
  return [
    ...tableOf(evaluation),
    "",
    `overall ${percent(evaluation.overall)} over ${evaluation.articles} articles`,
    ...parts.map(([part, { overall, articles }]) => `  ${part} ${percent(overall)} (${articles})`),
    "",
    ...languagesOf(evaluation),
    ...parts.flatMap(([part, breakdown]) => ["", `${part} part`, ...languagesOf(breakdown)]),
    "",
    ...calibrationOf(evaluation.calibration),
    ...evaluation.missing.map((file) => `no record for ${file}: all of it counts as missed`),
    ...(details ? detailsOf(evaluation) : []),
  ].join("\n");
}

function tableOf({ scores }: Summary): string[] {
  const rows = ROWS.map((row) => {
    const score = scores[row];
    const name = row.padEnd(16);
    if ("hits" in score) return `${name}${String(score.hits).padStart(21)}  must be 0`;
    if ("share" in score)
      return `${name}${columns(["", "", percent(score.share)])}  ${count(score.right)} of ${score.of}`;
    const { precision, recall, f1, right, missed, extra } = score;
    return `${name}${columns([precision, recall, f1].map(percent))}  ${[right, missed, extra].map(count).join(" ")}`;
  });
  return [`${"".padEnd(16)}${columns(["P", "R", "F1"])}   right missed  extra`, ...rows];
}

function languagesOf(breakdown: Breakdown): string[] {
  const heads = ["overall", ...MAIN_ROWS];
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(12)}${cells.map((cell, at) => cell.padStart((heads[at] ?? "").length + 2)).join("")}`;
  const f1s = ({ scores }: Summary) => MAIN_ROWS.map((row: MainRow) => percent(scores[row].f1));
  const rows = Object.entries(breakdown.languages).map(([language, summary]) =>
    line(`${language} (${summary.articles})`, [percent(summary.overall), ...f1s(summary)]),
  );
  const all = line(`all (${breakdown.articles})`, [percent(breakdown.overall), ...f1s(breakdown)]);
  return [line("F1", heads), ...rows, ...(rows.length > 1 ? [all] : [])];
}

function calibrationOf(bins: readonly Bin[]): string[] {
  if (bins.length === 0) return [];
  const rows = bins.map(
    ({ from, to, items, confidence, share }) =>
      `${`${from.toFixed(1)} to ${to.toFixed(1)}`.padEnd(16)}${columns([String(items), confidence.toFixed(2), share.toFixed(2)])}`,
  );
  return [
    `${"confidence".padEnd(16)}${columns(["items", "given", "right"])}`,
    ...rows,
    `given and right lie ${(calibrationError(bins) ?? 0).toFixed(3)} apart on average`,
  ];
}

function detailsOf({ byArticle }: Evaluation): string[] {
  return Object.entries(byArticle).flatMap(([file, { overall, misses, falseAlarms, wrong }]) => [
    "",
    `${file}  ${percent(overall)}`,
    ...misses.map((note) => `  missed       ${note}`),
    ...falseAlarms.map((note) => `  false alarm  ${note}`),
    ...wrong.map((note) => `  wrong        ${note}`),
  ]);
}

const columns = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(7)).join("");
const count = (number: number): string => String(number).padStart(6);

/** A share in per cent with one decimal; a dash where nothing was there to be scored. */
export const percent = (value: number | null): string => (value === null ? "–" : (100 * value).toFixed(1));
