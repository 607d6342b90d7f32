import { shortHash } from "../claims/hash.js";
import type { Graph } from "../graph/graph.js";
import type { Words } from "../project/view.js";
import type { Decide } from "../resolve/cluster.js";
import { decidedBy } from "../resolve/decided.js";
import type { Form, FormKind } from "../resolve/form.js";
import { anchorKey, isMention, type LedgerLine } from "../resolve/ledger.js";
import { rules } from "../resolve/rules.js";
import type { Placed } from "../resolve/settle.js";
import { follow, NOTHING_REMOVED, writeBlocks } from "./change.js";
import { placed } from "./form-store.js";
import { makeSchema } from "./schema.js";
import { type Transaction, writing } from "./transaction.js";

/** The decisions that a graph goes by, ready for use in one transaction. */
export interface OpenLedger {
  readonly decide: Decide;
  readonly moreKeys: (form: Form) => readonly string[];
  /** Once things are placed: what a person said of whose properties. */
  words(): Promise<(id: string) => Words>;
}

const LINES = "MATCH (decision:Decision) RETURN decision.line AS line ORDER BY decision.position";

export async function openLedger(tx: Transaction): Promise<OpenLedger> {
  const lines = (await tx.run(LINES)).map(({ line }) => JSON.parse(line as string) as LedgerLine);
  if (lines.length === 0) return { decide: rules, moreKeys: () => [], words: async () => () => () => undefined };
  const decided = decidedBy(lines, await formsNamed(tx, lines));
  return { decide: decided.over(rules), moreKeys: (form) => decided.keysOf(form), words: () => wordsOf(tx, lines) };
}

/** Which forms the mentions in a ledger have. */
async function formsNamed(tx: Transaction, lines: readonly LedgerLine[]): Promise<Map<string, string[]>> {
  const mentions = [
    ...new Set(lines.flatMap((line) => (line.decide === "version" ? [] : line.these)).filter(isMention)),
  ];
  const rows = await tx.run(
    "UNWIND $mentions AS id MATCH (:Mention {id: id})-[:HAS_FORM]->(form:Form) RETURN id, form.id AS form",
    { mentions },
  );
  const named = new Map<string, string[]>();
  for (const { id, form } of rows) named.set(form as string, [...(named.get(form as string) ?? []), id as string]);
  return named;
}

async function wordsOf(tx: Transaction, lines: readonly LedgerLine[]): Promise<(id: string) => Words> {
  const words = new Map<string, { value: string; because: string }>();
  for (const line of lines) {
    if (line.decide !== "version") continue;
    for (const thing of await thingsNamed(tx, line))
      words.set(`${thing} ${line.property}`, { value: line.value, because: line.because });
  }
  return (id) => (property) => words.get(`${id} ${property}`);
}

async function thingsNamed(
  tx: Transaction,
  { kind, of }: Extract<LedgerLine, { decide: "version" }>,
): Promise<string[]> {
  const rows = isMention(of)
    ? await tx.run("MATCH (mention:Mention {id: $of}) RETURN mention.entity AS id", { of })
    : await tx.run("MATCH (:Block {key: $key})<-[:IN_BLOCK]-(form:Form) RETURN DISTINCT form.entity AS id", {
        key: `${kind}=${anchorKey(of)}`,
      });
  return rows.map(({ id }) => id as string);
}

/**
 * Makes the graph go by this ledger and by no other decisions; what they are about is resolved and judged anew. Says how
 * many lines name nothing that is in the graph (yet).
 */
export async function applyLedger(
  graph: Graph,
  lines: readonly LedgerLine[],
): Promise<{ changed: number; unknown: readonly LedgerLine[] }> {
  await makeSchema(graph);
  return writing(graph, async (tx) => {
    const before = (await tx.run(LINES)).map(({ line }) => line as string);
    const now = lines.map((line) => JSON.stringify(line));
    const differing = [
      ...before.filter((line) => !now.includes(line)),
      ...now.filter((line) => !before.includes(line)),
    ];
    if (differing.length > 0 || before.join("\n") !== now.join("\n")) {
      await tx.run("MATCH (decision:Decision) DELETE decision");
      await tx.run("UNWIND $rows AS row CREATE (decision:Decision) SET decision = row", {
        rows: now.map((line, position) => ({ id: `decision-${shortHash(line, `${position}`)}`, line, position })),
      });
    }
    const spoken = differing.map((line) => JSON.parse(line) as LedgerLine);
    if (spoken.length > 0) {
      const forms = await formsSpokenOf(tx, spoken);
      await renewKeys(tx, forms);
      const things: string[] = [];
      for (const line of spoken) if (line.decide === "version") things.push(...(await thingsNamed(tx, line)));
      await follow(tx, { added: [], removed: NOTHING_REMOVED, spokenOf: { forms, things } });
    }
    return { changed: differing.length, unknown: await unknownIn(tx, lines) };
  });
}

async function formsSpokenOf(tx: Transaction, lines: readonly LedgerLine[]): Promise<Placed[]> {
  const found = new Map<string, Placed>();
  for (const line of lines) {
    if (line.decide === "version") continue;
    for (const anchor of line.these) {
      const rows = await tx.run(isMention(anchor) ? BY_MENTION : BY_NAME, {
        anchor,
        key: `${line.kind}=${anchorKey(anchor)}`,
      });
      for (const row of rows) found.set(row.id as string, placed(row.kind as FormKind, row));
    }
  }
  return [...found.values()];
}

const FORM = "form.id AS id, form.kind AS kind, form.data AS data, form.entity AS entity, form.group AS group";
const BY_MENTION = `MATCH (:Mention {id: $anchor})-[:HAS_FORM]->(form:Form) RETURN ${FORM}`;
const BY_NAME = `MATCH (:Block {key: $key})<-[:IN_BLOCK]-(form:Form) RETURN ${FORM}`;

/** Blocks that a decision made are made anew: the keys of a form are its own and those of the decisions on it. */
async function renewKeys(tx: Transaction, forms: readonly Placed[]): Promise<void> {
  const ids = forms.map(({ form }) => form.id);
  await tx.run(
    `UNWIND $ids AS id MATCH (:Form {id: id})-[link:IN_BLOCK]->(block:Block) WHERE block.key STARTS WITH "decided:"
     DELETE link WITH DISTINCT block WHERE NOT EXISTS { (block)<-[:IN_BLOCK]-() } DELETE block`,
    { ids },
  );
  await tx.run("UNWIND $ids AS id MATCH (:Form {id: id})-[doubt:UNSURE]-() DELETE doubt", { ids });
  const ledger = await openLedger(tx);
  await writeBlocks(
    tx,
    forms.map(({ form }) => ({ ...form, keys: ledger.moreKeys(form) })),
  );
}

async function unknownIn(tx: Transaction, lines: readonly LedgerLine[]): Promise<LedgerLine[]> {
  const unknown: LedgerLine[] = [];
  for (const line of lines) {
    const anchors = line.decide === "version" ? [line.of] : line.these;
    for (const anchor of anchors) {
      const rows = await tx.run(isMention(anchor) ? BY_MENTION : BY_NAME, {
        anchor,
        key: `${line.kind}=${anchorKey(anchor)}`,
      });
      if (rows.length === 0) {
        unknown.push(line);
        break;
      }
    }
  }
  return unknown;
}
