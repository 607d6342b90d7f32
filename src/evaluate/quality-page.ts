import { type Bin, calibrationError } from "./calibration.js";
import type { Breakdown, Evaluation } from "./evaluation.js";
import { percent } from "./report.js";
import { MAIN_ROWS, ROWS, type Row, type Summary, scoreOf } from "./rows.js";

/** Rows in which 100 % is not the aim but 0. */
const ZERO_ROWS: readonly Row[] = ["boilerplate", "mustNot"];
/** A row with fewer items than this says too little to call it weak. */
const LEAST_ITEMS = 5;
const WEAKEST = 8;

/** The scores as a page for people: in all, by part and language, what is weakest, and what confidence is worth. */
export function qualityPage(evaluation: Evaluation, extractor: { name: string; version: string }): string {
  const parts = Object.entries(evaluation.parts);
  return `${[
    "# How well Entente reads",
    `Scores of the \`${extractor.name}\` extractor, version ${extractor.version}, over ${evaluation.articles} articles with gold annotations. Written by \`npm run evaluate -- --articles seed/articles --gold seed/gold --write docs/quality.md\`; do not edit by hand.`,
    "Nobody tunes the rules on the validation part, so its scores are the ones to expect on other news.",
    table(
      ["row", "all", ...parts.map(([part]) => part)],
      ROWS.map((row) => [row, cell(evaluation, row), ...parts.map(([, breakdown]) => cell(breakdown, row))]),
    ),
    "Rows are F1 in per cent, or the share that is right for single values (`personOffice`, `meetingDate`, …). `boilerplate` and `mustNot` count facts that must not be: 0 is right. A dash: nothing there to be scored.",
    ...[["all articles", evaluation] as const, ...parts].flatMap(([name, breakdown]) => [
      `## By language, ${name}`,
      byLanguage(breakdown),
    ]),
    "## Weak spots",
    weakSpots(evaluation),
    "## What a confidence is worth",
    calibrationTable(evaluation.calibration),
  ].join("\n\n")}\n`;
}

function byLanguage(breakdown: Breakdown): string {
  const line = (name: string, summary: Summary) => [
    `${name} (${summary.articles})`,
    percent(summary.overall),
    ...MAIN_ROWS.map((row) => percent(summary.scores[row].f1)),
  ];
  const languages = Object.entries(breakdown.languages).map(([language, summary]) => line(language, summary));
  return table(["F1", "overall", ...MAIN_ROWS], [...languages, line("all", breakdown)]);
}

/** The lowest rows by language: on the validation part where there is one, since the other flatters. */
function weakSpots(evaluation: Evaluation): string {
  const shown = evaluation.parts.validation ?? evaluation;
  const spots = Object.entries(shown.languages).flatMap(([language, { scores }]) =>
    ROWS.filter((row) => !ZERO_ROWS.includes(row)).flatMap((row) => {
      const score = scores[row];
      const items = "f1" in score ? score.right + score.missed : "of" in score ? score.of : 0;
      const value = scoreOf(score);
      return value === null || value === 1 || items < LEAST_ITEMS ? [] : [{ language, row, value, items }];
    }),
  );
  const lowest = spots.sort((a, b) => a.value - b.value).slice(0, WEAKEST);
  if (lowest.length === 0) return "No row with enough items is below 100 %.";
  const where = shown === evaluation ? "" : " of the validation part";
  return [
    `The lowest rows${where} with ${LEAST_ITEMS} items or more:`,
    table(
      ["language", "row", "score", "items in gold"],
      lowest.map(({ language, row, value, items }) => [language, row, percent(value), String(items)]),
    ),
  ].join("\n\n");
}

function calibrationTable(bins: readonly Bin[]): string {
  if (bins.length === 0) return "No meeting, visit or agreement was extracted.";
  const rows = bins.map(({ from, to, items, confidence, share }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(items),
    confidence.toFixed(2),
    share.toFixed(2),
  ]);
  const error = (calibrationError(bins) ?? 0).toFixed(3);
  return `${table(["confidence", "items", "given", "right"], rows)}\n\nGiven and right lie ${error} apart on average (meetings, visits and agreements; optional ones left out).`;
}

function cell({ scores }: Summary, row: Row): string {
  const value = scoreOf(scores[row]);
  return ZERO_ROWS.includes(row) ? String(value) : percent(value);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
