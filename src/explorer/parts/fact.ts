import { withQuery } from "../addresses.js";
import { type Content, html, type Markup } from "../html.js";
import { type ClaimParts, independentSources, type LinkParts } from "../results.js";
import { disputedMark, sourcesLink } from "./marks.js";

/** How many independent sources say it, whether they are contradicted, and where their sentences open. */
export interface Backing {
  readonly sources: number;
  readonly disputed: boolean;
  /** What `ev=` names: a link, or `property:startDate` of the thing of the page. */
  readonly ev: string;
}

export const ofLink = (link: LinkParts | undefined): Backing | null =>
  link ? { sources: link.sources, disputed: link.disputed, ev: link.id } : null;

/** The claims that a shown property rests on: those accepted, of the properties named. */
export function ofClaims(
  claims: readonly ClaimParts[],
  properties: readonly string[],
  disputed: boolean,
): Backing | null {
  const behind = claims.filter(({ property, status }) => properties.includes(property) && status === "ACCEPTED");
  if (behind.length === 0) return null;
  const sources = independentSources(behind.map(({ evidence }) => evidence.article));
  return { sources, disputed, ev: `property:${properties.join(",")}` };
}

/** A fact as a sentence, with what backs it. */
export const fact = (sentence: Content, backing: Backing | null, address: URL, about: string): Markup =>
  html`<li class="fact">${sentence}${backed(backing, address, about)}</li>`;

export const backed = (backing: Backing | null, address: URL, about: string): Content =>
  backing && [
    disputedMark(backing.disputed),
    sourcesLink(backing.sources, withQuery(address, { ev: backing.ev }), about),
  ];
