import isoCountries from "i18n-iso-countries";
import { foldedWords } from "../../names/fold.js";
import type { Ask } from "../ask.js";
import { type Connection, nodesOf } from "../results.js";

/** One side that Explore looks between: what was typed, and the node it means. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly kind: "COUNTRY" | "PERSON" | "OTHER";
}

const NODE_ID = /^(?:(person|organization|meeting|visit|agreement|issue|statement)-|sha256:)/;
// Codes are written in capitals, so that "Xi" stays a name.
const codeOf = (text: string): string | undefined =>
  /^[A-Z]{2,3}$/.test(text) ? isoCountries.toAlpha3(text) : undefined;

interface Resolved {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
}

/**
 * What the words between commas mean: a country code, an id, or a name that is looked up, so that a reader can type
 * "China, Lee Jae Myung". What nothing answers to is returned as a fault to show.
 */
export async function sidesOf(between: readonly string[], ask: Ask): Promise<{ sides: Side[]; faults: string[] }> {
  const ids = between.map((text) => codeOf(text) ?? (NODE_ID.test(text) ? text : null));
  const known = ids.filter((id) => id !== null);
  const named = known.length > 0 ? (await ask<{ nodes: (Resolved | null)[] }>("Names", { ids: known })).nodes : [];
  const faults: string[] = [];
  const sides: Side[] = [];
  for (const [at, text] of between.entries()) {
    const id = ids[at];
    const node = id ? named[known.indexOf(id)] : await lookedUp(text, ask);
    if (node) sides.push({ id: node.id, name: node.name ?? node.id, kind: kindOf(node.__typename) });
    else faults.push(`Nothing here is called “${text}”. Search for it to see how the sources write it.`);
  }
  return { sides, faults };
}

async function lookedUp(text: string, ask: Ask): Promise<Resolved | null> {
  const kinds = ["COUNTRY", "PERSON", "ORGANIZATION"];
  const { search } = await ask<{ search: Connection<Resolved> }>("Resolve", { text, kinds });
  const found = nodesOf(search);
  const wanted = foldedWords(text).join(" ");
  const exact = ({ name = "", aliases = [] }: Resolved) =>
    [name, ...aliases].some((one) => foldedWords(one).join(" ") === wanted);
  return found.find(exact) ?? found[0] ?? null;
}

const kindOf = (typename: string): Side["kind"] =>
  typename === "Country" ? "COUNTRY" : typename === "Person" ? "PERSON" : "OTHER";
