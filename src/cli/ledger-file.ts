import { existsSync, readFileSync } from "node:fs";
import { UserError } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { applyLedger } from "../load/ledger.js";
import { conflictsIn, parseLedger } from "../resolve/ledger.js";
import type { Output } from "./output.js";

/** The ledger of the seed corpus, relative to where the command is given. */
const SEED_LEDGER = "seed/decisions.jsonl";

export interface LedgerChoice {
  /** The ledger of one's own graph; or ENTENTE_DECISIONS, or the seed corpus's. */
  readonly decisions?: string;
}

export const ledgerPath = ({ decisions }: LedgerChoice): string =>
  decisions ?? (process.env.ENTENTE_DECISIONS?.trim() || SEED_LEDGER);

/** Makes the graph go by the ledger file, and tells of lines that contradict each other. */
export async function applyLedgerFile(graph: Graph, choice: LedgerChoice, output: Output): Promise<void> {
  const path = ledgerPath(choice);
  if (!existsSync(path)) {
    if (path === SEED_LEDGER) return;
    throw new UserError("NO_LEDGER", `${path}: no such ledger of decisions; \`entente decide\` makes one.`);
  }
  const lines = parseLedger(readFileSync(path, "utf8"), path);
  for (const conflict of conflictsIn(lines))
    output.warn(`${path}: ${conflict} The later line counts; take one of them out.`);
  await applyLedger(graph, lines);
}
