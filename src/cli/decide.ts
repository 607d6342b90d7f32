import { appendFileSync } from "node:fs";
import { readConfig } from "../config.js";
import { UserError } from "../errors.js";
import { type Graph, openGraph } from "../graph/graph.js";
import { reading } from "../load/transaction.js";
import type { FormKind } from "../resolve/form.js";
import { isMention, type LedgerLine } from "../resolve/ledger.js";
import { applyLedgerFile, type LedgerChoice, ledgerPath } from "./ledger-file.js";
import { type Output, terminal } from "./output.js";

interface Options extends LedgerChoice {
  readonly because?: string;
  readonly kind?: string;
}

const USE = `Say it as one of:
  entente decide same A B --because "…"
  entente decide different A B --because "…"
  entente decide version THING PROPERTY VALUE --because "…"
A, B and THING are ids of the graph (person-…), mentions (sha256:…#meeting:m1), or names with --kind person.`;

/** `entente decide …`: writes a person's word into the ledger, and makes the graph go by it. */
export default async function run(
  [what, ...about]: readonly string[],
  options: Options,
  output: Output = terminal,
): Promise<number> {
  const { because } = options;
  const isPair = (what === "same" || what === "different") && about.length === 2;
  if (!isPair && !(what === "version" && about.length === 3)) throw new UserError("USAGE", USE);
  if (because === undefined)
    throw new UserError("USAGE", `--because is missing: those who read the ledger later will want to know why.`);
  const graph = await openGraph(readConfig(process.env), output.warn);
  try {
    const things = await Promise.all(
      (isPair ? about : about.slice(0, 1)).map((each) => anchorOf(graph, each, options.kind)),
    );
    const kind = things[0]!.kind;
    if (things.some((thing) => thing.kind !== kind))
      throw new UserError("USAGE", `${about.join(" and ")} are not of one kind.`);
    const line: LedgerLine = isPair
      ? { decide: what as "same", kind, these: [things[0]!.anchor, things[1]!.anchor], because }
      : { decide: "version", kind, of: things[0]!.anchor, property: about[1]!, value: about[2]!, because };
    appendFileSync(ledgerPath(options), `${JSON.stringify(line)}\n`);
    await applyLedgerFile(graph, options, output);
    await output.print(`Decided, and written to ${ledgerPath(options)}.`);
    return 0;
  } finally {
    await graph.close();
  }
}

/** What a ledger may call a thing: a mention or name as given; for an id of the graph its commonest name, or a mention of it. */
async function anchorOf(
  graph: Graph,
  given: string,
  kind: string | undefined,
): Promise<{ anchor: string; kind: FormKind }> {
  if (isMention(given))
    return {
      anchor: given,
      kind: given.slice(given.indexOf("#") + 1, given.indexOf(":", given.indexOf("#"))) as FormKind,
    };
  const rows = await reading(graph, (tx) =>
    tx.run(
      `OPTIONAL MATCH (:FormerId {id: $given})-[:IS_NOW]->(now:Fact)
       WITH coalesce(now.id, $given) AS id
       MATCH (mention:Mention {entity: id})-[:HAS_FORM]->(form:Form)
       WITH mention, form ORDER BY form.isWeak, mention.id LIMIT 1
       OPTIONAL MATCH (thing:Fact {id: mention.entity})
       RETURN mention.id AS mention, mention.kind AS kind, thing.name AS name`,
      { given },
    ),
  );
  const [row] = rows;
  if (row !== undefined) {
    const found = row.kind as FormKind;
    return {
      anchor: ["person", "organization", "issue"].includes(found) ? (row.name as string) : (row.mention as string),
      kind: found,
    };
  }
  if (kind === undefined)
    throw new UserError(
      "NO_THING",
      `Nothing in the graph has the id ${given}; for a name, say --kind person, organization or issue.`,
    );
  return { anchor: given, kind: kind as FormKind };
}
