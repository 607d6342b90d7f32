import { shortHash } from "../claims/hash.js";
import type { MentionKind } from "../model/claim.js";
import { nameKey } from "../names/fold.js";
import { type Facts, type Link, OWNED, UNDISPUTED } from "../project/facts.js";
import { integers } from "./parameters.js";
import type { Transaction } from "./transaction.js";

const LABELS: Readonly<Record<MentionKind, string>> = {
  person: "Person:Node:Entity",
  country: "Country:Node:Entity",
  organization: "Organization:Node:Entity",
  issue: "Issue:Node:Entity",
  meeting: "Meeting:Node:Entity",
  agreement: "Agreement:Node:Entity",
  visit: "Visit:Node",
  statement: "Statement:Node",
  gift: "Gift",
};

/** Names longer than this would not fit an index. */
const LONGEST = 900;

/** Makes the nodes of things that are new, bare, so that anything can be linked to them. */
export async function makeThings(tx: Transaction, kind: MentionKind, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx.run(`UNWIND $ids AS id MERGE (thing:Fact {id: id}) ON CREATE SET thing:${LABELS[kind]}`, { ids });
}

/** Writes what changed of some things of one kind: a thing whose projection is as before is left alone. */
export async function writeFacts(tx: Transaction, kind: MentionKind, all: readonly Facts[]): Promise<void> {
  const prints = new Map(all.map((facts) => [facts.id, printOf(facts)]));
  const known = await tx.run("UNWIND $ids AS id MATCH (thing:Fact {id: id}) RETURN id, thing.print AS print", {
    ids: all.map(({ id }) => id),
  });
  const before = new Map(known.map(({ id, print }) => [id as string, print as string | null]));
  const changed = all.filter(({ id }) => before.get(id) !== prints.get(id));
  if (changed.length === 0) return;
  const ids = changed.map(({ id }) => id);

  await clear(
    tx,
    kind,
    ids.filter((id) => before.get(id)),
  );
  await tx.run("UNWIND $rows AS row MATCH (thing:Fact {id: row.id}) SET thing = row.properties", {
    rows: changed.map(({ id, properties }) => ({
      id,
      properties: { ...bounded(integers(properties)), id, print: prints.get(id) },
    })),
  });
  await writePlaces(tx, changed);
  await writeLinks(
    tx,
    changed.flatMap(({ links }) => links),
  );
  await writeNames(tx, changed);
  await writeDisputes(tx, kind, changed);
  await writeVerdicts(tx, kind, changed);
}

/** Takes away things that nothing is said of any more, with all that hung on them. */
export async function removeThings(tx: Transaction, kind: MentionKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await clear(tx, kind, ids);
  await tx.run("UNWIND $ids AS id MATCH (thing:Fact {id: id}) DETACH DELETE thing", { ids });
}

/** A hash of everything that is written for a thing. */
function printOf(facts: Facts): string {
  const { properties, links, names, disputes, verdicts, places } = facts;
  return shortHash(JSON.stringify([properties, links, names, disputes, [...verdicts], places]));
}

const bounded = (properties: Record<string, unknown>): Record<string, unknown> =>
  typeof properties.name === "string" ? { ...properties, name: properties.name.slice(0, LONGEST) } : properties;

async function clear(tx: Transaction, kind: MentionKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { out, in: into } = OWNED[kind];
  if (kind === "meeting") {
    await tx.run(
      `UNWIND $ids AS id MATCH (:Fact {id: id})-[held:HELD_IN]->(place:Place) DELETE held
       WITH DISTINCT place WHERE NOT EXISTS { (place)<-[:HELD_IN]-() } DETACH DELETE place`,
      { ids },
    );
  }
  if (out.length > 0)
    await tx.run(`UNWIND $ids AS id MATCH (:Fact {id: id})-[link:${out.join("|")}]->() DELETE link`, { ids });
  if (into.length > 0)
    await tx.run(`UNWIND $ids AS id MATCH (:Fact {id: id})<-[link:${into.join("|")}]-() DELETE link`, { ids });
  await tx.run(
    `UNWIND $ids AS id MATCH (:Fact {id: id})-[called:CALLED]->(name:Name) DELETE called
     WITH DISTINCT name WHERE NOT EXISTS { (name)<-[:CALLED]-() } DELETE name`,
    { ids },
  );
  await tx.run(
    `UNWIND $ids AS id MATCH (:Fact {id: id})<-[:DISPUTES]-(dispute:Dispute|VisitDispute)-[:HAS_VERSION]->(version:DisputeVersion)
     WITH DISTINCT dispute, version DETACH DELETE version
     WITH DISTINCT dispute DETACH DELETE dispute`,
    { ids },
  );
}

async function writePlaces(tx: Transaction, all: readonly Facts[]): Promise<void> {
  const places = new Map(all.flatMap((facts) => facts.places.map((place) => [place.id, place])));
  if (places.size === 0) return;
  await tx.run(
    `UNWIND $rows AS row MERGE (place:Fact {id: row.id}) SET place:Place, place.name = row.name, place.key = row.key
     WITH place, row WHERE row.country IS NOT NULL
     MATCH (country:Country {code: row.country}) MERGE (place)-[:IN]->(country)`,
    { rows: [...places.values()].map((place) => ({ ...place, key: nameKey(place.name) })) },
  );
}

async function writeLinks(tx: Transaction, links: readonly Link[]): Promise<void> {
  const types = new Map<string, Link[]>();
  for (const link of links) types.set(link.type, [...(types.get(link.type) ?? []), link]);
  for (const [type, rows] of types) {
    await tx.run(
      `UNWIND $rows AS row MATCH (from:Fact {id: row.from}), (to:Fact {id: row.to})
       CREATE (from)-[link:${type}]->(to) SET link = row.properties`,
      { rows: rows.map(({ from, to, properties }) => ({ from, to, properties: integers(properties) })) },
    );
  }
}

async function writeNames(tx: Transaction, all: readonly Facts[]): Promise<void> {
  const rows = all.flatMap(({ id, names }) => {
    const keys = [...new Set(names.map((name) => nameKey(name).slice(0, LONGEST)))].filter((key) => key !== "");
    return keys.length > 0 ? [{ id, keys }] : [];
  });
  if (rows.length === 0) return;
  await tx.run(
    `UNWIND $rows AS row MATCH (thing:Fact {id: row.id})
     UNWIND row.keys AS key MERGE (name:Name {key: key}) CREATE (thing)-[:CALLED]->(name)`,
    { rows },
  );
}

async function writeDisputes(tx: Transaction, kind: MentionKind, all: readonly Facts[]): Promise<void> {
  const rows = all.flatMap(({ id: subject, disputes }) =>
    disputes.map(({ property, accepted, reason, versions }) => {
      const id = `dispute-${shortHash(
        subject,
        property,
        versions
          .map(({ value }) => value)
          .sort()
          .join("|"),
      )}`;
      return {
        subject,
        dispute: { id, property, accepted, reason },
        versions: versions.map((version, position) => ({
          version: integers({ id: `${id}-${position}`, value: version.value, position }),
          claims: version.claims,
          articles: version.articles,
        })),
      };
    }),
  );
  await tx.run(
    // The API knows disputes about entities; a visit, which is none, has some of its own.
    `UNWIND $rows AS row MATCH (subject:Fact {id: row.subject})
     CREATE (dispute:${kind === "visit" ? "VisitDispute" : "Dispute"})-[:DISPUTES]->(subject) SET dispute = row.dispute
     WITH dispute, row UNWIND row.versions AS each
     CREATE (dispute)-[:HAS_VERSION]->(version:DisputeVersion) SET version = each.version
     WITH version, each
     CALL (version, each) { UNWIND each.claims AS id MATCH (claim:Claim {id: id}) CREATE (version)-[:CLAIMED_BY]->(claim) }
     CALL (version, each) { UNWIND each.articles AS id MATCH (article:Article {id: id}) CREATE (version)-[:REPORTED_BY]->(article) }`,
    { rows },
  );
}

/** Every claim's verdict as it is now; those that something spoke against before, and nothing does now, are accepted again. */
async function writeVerdicts(tx: Transaction, kind: MentionKind, all: readonly Facts[]): Promise<void> {
  if (!JUDGED.has(kind)) return;
  await tx.run(
    `UNWIND $ids AS id MATCH (:Fact {id: id})<-[:ABOUT]-(claim:Claim) WHERE claim.reason <> $undisputed
     SET claim.status = "ACCEPTED", claim.reason = $undisputed`,
    { ids: all.map(({ id }) => id), undisputed: UNDISPUTED },
  );
  const verdicts = all.flatMap((facts) => [...facts.verdicts].map(([id, verdict]) => ({ id, ...verdict })));
  await tx.run(
    "UNWIND $verdicts AS row MATCH (claim:Claim {id: row.id}) SET claim.status = row.status, claim.reason = row.reason",
    { verdicts },
  );
}

const JUDGED: ReadonlySet<MentionKind> = new Set(["person", "meeting", "visit", "agreement"]);
