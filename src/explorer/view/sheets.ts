import type { Ask } from "../ask.js";
import type { Quotation, Sheet } from "../parts/drawer.js";
import { type ClaimParts, independentSources, type LinkParts, nodesOf } from "../results.js";
import { dateInWords } from "../words/dates.js";
import { capitalized, inWords, valueInWords } from "../words/terms.js";

const AROUND = 140;

/** What claims rest on: one quotation per place in a text, with the words around it. */
export async function sheetOf(
  title: string,
  claims: readonly ClaimParts[],
  ask: Ask,
  more: Partial<Sheet> = {},
): Promise<Sheet> {
  const values = new Set(claims.map(({ value }) => value));
  const seen = new Set<string>();
  const once = claims.filter(({ value, evidence: { article, start, end } }) => {
    const place = `${article.id} ${start} ${end} ${value}`;
    return !seen.has(place) && seen.add(place);
  });
  const quotations = once.map((claim): Quotation => {
    const differs = values.size > 1;
    return {
      evidence: claim.evidence,
      claimId: claim.id,
      says: differs ? valueInWords(claim.property, claim.value, dateInWords) : null,
      note: claim.status === "ACCEPTED" ? null : `${capitalized(claim.status.toLowerCase())}: ${claim.reason}`,
    };
  });
  return {
    title,
    sources: independentSources(claims.map(({ evidence }) => evidence.article)),
    disputed: claims.some(({ status }) => status === "OUTVOTED"),
    quotations: await inContext(quotations, ask),
    ...more,
  };
}

/** The sentences behind claims by their ids, as `/disputes?ev=` and `/meeting/…?ev=` name them. */
export async function claimsSheet(ids: readonly string[], ask: Ask): Promise<Sheet | null> {
  const { nodes } = await ask<{ nodes: (Partial<ClaimParts> | null)[] }>("Claims", { ids: ids.slice(0, 100) });
  const claims = nodes.filter((claim): claim is ClaimParts => claim?.evidence !== undefined);
  const [first] = claims;
  if (!first) return null;
  const value = valueInWords(first.property, first.value, dateInWords);
  const title = [first.subject?.name, `${inWords(first.property)}: ${value}`].filter(Boolean).join(", ");
  return sheetOf(title, claims, ask);
}

/** The sentences behind a link of the drawing. */
export async function linkSheet(id: string, ask: Ask): Promise<Sheet | null> {
  const { link } = await ask<{ link: LinkParts | null }>("Link", { id });
  if (!link) return null;
  const { nodes } = await ask<{ nodes: ({ name?: string } | null)[] }>("Names", { ids: [link.source, link.target] });
  const [source, target] = nodes.map((node) => node?.name);
  const title = [source ?? "Source", inWords(link.type), target ?? "target"].join(" ");
  return sheetOf(title, nodesOf(link.claims), ask, { sources: link.sources, disputed: link.disputed });
}

/** Adds the words before and after each quotation, cut at word ends. */
export async function inContext(quotations: readonly Quotation[], ask: Ask): Promise<Quotation[]> {
  const ids = [...new Set(quotations.map(({ evidence }) => evidence.article.id))].slice(0, 100);
  if (ids.length === 0) return [];
  const { nodes } = await ask<{ nodes: ({ id: string; text?: string } | null)[] }>("Texts", { ids });
  const texts = new Map(nodes.map((node) => [node?.id, node?.text]));
  return quotations.map((quotation) => {
    const { article, start, end } = quotation.evidence;
    const text = texts.get(article.id);
    if (text === undefined) return quotation;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    return {
      ...quotation,
      before: start > AROUND ? `…${before.replace(/^\S*\s/, "")}` : before,
      after: end + AROUND < text.length ? `${after.replace(/\s\S*$/, "")}…` : after,
    };
  });
}
