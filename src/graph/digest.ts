import { createHash } from "node:crypto";
import type { Session } from "neo4j-driver";
import type { Graph } from "./graph.js";

/**
 * A digest of the graph's content: `sha256:…`. Things are known by the mentions they are made of, never by their ids,
 * and lines are summed up, so that neither internal ids nor the order or time of loading matter.
 */
export async function digestOf(graph: Graph): Promise<string> {
  const session = graph.driver.session({
    defaultAccessMode: "READ",
    fetchSize: 2_000,
    ...(graph.database !== undefined && { database: graph.database }),
  });
  try {
    const keys = await keysOfThings(session);
    const keyOf = (id: unknown): string => keys.get(id as string)?.value() ?? String(id);
    const total = new Sum();
    for (const { cypher, line } of PARTS) {
      for await (const record of session.run(cypher)) total.add(canonical(line(record.toObject(), keyOf)));
    }
    return `sha256:${total.value()}`;
  } finally {
    await session.close();
  }
}

/** Every thing by what it is made of: the sum of its mentions. */
async function keysOfThings(session: Session): Promise<Map<string, Sum>> {
  const keys = new Map<string, Sum>();
  const rows = session.run(
    "MATCH (mention:Mention) WHERE mention.kind <> 'country' RETURN mention.entity AS entity, mention.id AS id",
  );
  for await (const record of rows) {
    const entity = record.get("entity") as string;
    const sum = keys.get(entity) ?? new Sum();
    sum.add(record.get("id") as string);
    keys.set(entity, sum);
  }
  return keys;
}

type Row = Record<string, unknown>;
type KeyOf = (id: unknown) => string;

interface Part {
  readonly cypher: string;
  /** What of a row counts, with keys in the place of ids. */
  line(row: Row, keyOf: KeyOf): unknown;
}

const without = (properties: unknown, ...names: string[]): Row =>
  Object.fromEntries(Object.entries(properties as Row).filter(([name]) => !names.includes(name)));

/** Each streams row by row: gathering rows would not fit the memory of a small server. */
const PARTS: readonly Part[] = [
  { cypher: "MATCH (n:Article) RETURN n{.*} AS article", line: ({ article }) => ["article", without(article, "file")] },
  {
    cypher: "MATCH (n:Sentence)-[:OF]->(a:Article) RETURN n{.*} AS sentence, a.id AS article",
    line: ({ sentence, article }) => ["sentence", sentence, article],
  },
  {
    cypher: `MATCH (n:Claim)-[:FROM]->(a:Article)
             RETURN n{.*} AS claim, a.id AS article, [(n)-[:ABOUT]->(thing) | thing.id] AS about`,
    line: ({ claim, article, about }, keyOf) => ["claim", claim, article, (about as string[]).map(keyOf).sort()],
  },
  {
    cypher: "MATCH (n:Claim)-[s:SUPPORTED_BY]->(t:Sentence) RETURN n.id AS claim, s{.*} AS span, t.id AS sentence",
    line: ({ claim, span, sentence }) => ["support", claim, span, sentence],
  },
  {
    cypher:
      "MATCH (n:Fact) RETURN labels(n) AS labels, n{.*} AS fact, [(n)-[:CALLED]->(name:Name) | name.key] AS names",
    line: ({ labels, fact, names }, keyOf) => [
      "fact",
      [...(labels as string[])].sort(),
      keyOf((fact as Row).id),
      without(fact, "id", "print"),
      [...(names as string[])].sort(),
    ],
  },
  {
    cypher: "MATCH (a:Fact)-[r]->(b:Fact) RETURN type(r) AS type, a.id AS from, b.id AS to, r{.*} AS properties",
    line: ({ type, from, to, properties }, keyOf) => ["link", type, keyOf(from), keyOf(to), properties],
  },
  {
    cypher: "MATCH (a:Article)-[:MENTIONS]->(b:Fact) RETURN a.id AS article, b.id AS thing",
    line: ({ article, thing }, keyOf) => ["mentions", article, keyOf(thing)],
  },
  {
    cypher: `MATCH (subject)<-[:DISPUTES]-(d:Dispute|VisitDispute)-[:HAS_VERSION]->(v:DisputeVersion)
             RETURN subject.id AS subject, d.property AS property, d.accepted AS accepted, d.reason AS reason,
                    v.value AS value, v.position AS position,
                    [(v)-[:CLAIMED_BY]->(c) | c.id] AS claims, [(v)-[:REPORTED_BY]->(a) | a.id] AS articles`,
    line: ({ subject, claims, articles, ...rest }, keyOf) => [
      "dispute",
      keyOf(subject),
      rest,
      [...(claims as string[])].sort(),
      [...(articles as string[])].sort(),
    ],
  },
];

/** JSON with the names of objects in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each as Row).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

const MODULUS = 1n << 256n;

/** A sum of hashes: what was added counts, in what order does not. */
class Sum {
  private total = 0n;

  add(line: string): void {
    this.total = (this.total + BigInt(`0x${createHash("sha256").update(line).digest("hex")}`)) % MODULUS;
  }

  value(): string {
    return this.total.toString(16).padStart(64, "0");
  }
}
