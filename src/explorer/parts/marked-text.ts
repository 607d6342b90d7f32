import { html, type Markup } from "../html.js";

interface Marked {
  readonly id: string;
  readonly property: string;
  readonly subject?: { readonly __typename: string } | null;
  readonly evidence: { readonly start: number; readonly end: number };
}

/**
 * A text with its spans as links. Spans overlap (a name within a sentence about a meeting), and links may not nest, so
 * each stretch belongs to the shortest span over it: the name opens the person, the rest of the sentence the meeting.
 */
export function markedText(
  text: string,
  claims: readonly Marked[],
  hrefOf: (id: string) => string,
  open: string | null,
): Markup {
  const spans = shortestFirst(claims, text.length);
  const cuts = [
    ...new Set([0, text.length, ...breaksOf(text), ...spans.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  const opened = claims.find(({ id }) => id === open)?.evidence;
  const first = new Set<string>();
  const pieces = cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    const words = text.slice(start, end);
    if (/^\n+$/.test(words)) return html`${words.length > 1 ? html`</p><p>` : html`<br>`}`;
    const owner = spans.find((span) => span.start <= start && span.end >= end);
    if (!owner) return html`${words}`;
    const isOpen = opened !== undefined && opened.start <= start && opened.end >= end;
    // The open claim lends its id to the first of its words: the address that names it leads there.
    const name = isOpen && open && !first.has(open) ? open : owner.id;
    const isFirst = !first.has(name);
    first.add(name);
    return html`<a class="span ${owner.kind}${isOpen ? " open" : ""}"${isFirst && html` id="${name}"`} href="${hrefOf(owner.id)}" data-evidence${!isFirst && html` tabindex="-1"`}>${words}</a>`;
  });
  return html`<p>${pieces}</p>`;
}

interface Span {
  readonly id: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** One span per place and kind; claims of one place share it. */
function shortestFirst(claims: readonly Marked[], length: number): Span[] {
  const spans = new Map<string, Span>();
  for (const { id, property, subject, evidence } of claims) {
    const { start, end } = evidence;
    if (start < 0 || end > length || start >= end) continue;
    // A statement is no Entity, so the API names no subject for it; its words are the claim.
    const kind =
      subject?.__typename.toLowerCase() ?? (["text", "speaker", "direct"].includes(property) ? "statement" : "other");
    const key = `${start} ${end}`;
    if (!spans.has(key)) spans.set(key, { id, kind, start, end });
  }
  return [...spans.values()].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}

const breaksOf = (text: string): number[] =>
  [...text.matchAll(/\n+/g)].flatMap((found) => [found.index, found.index + found[0].length]);
