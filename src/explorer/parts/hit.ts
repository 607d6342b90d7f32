import { pageOf } from "../addresses.js";
import { type Content, html, type Markup } from "../html.js";
import type { ArticleParts, StatementParts, Tenure } from "../results.js";
import { dateInWords } from "../words/dates.js";
import { capitalized } from "../words/terms.js";
import { sourceName } from "./drawer.js";
import { dateOf, type EventParts, nameOf, statusOf } from "./event-line.js";
import { kindDot, statusMark } from "./marks.js";

export interface Hit {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly offices?: readonly Tenure[];
}

/** One result of a search: its kind, its name, and the one thing that tells it from others of that name. */
export function hit(found: Hit): Markup {
  const { __typename: kind, id } = found;
  return html`<li>${kindDot(kind)}<a href="${pageOf(kind, id)}">${named(found)}</a> <span class="kind">${capitalized(kind.toLowerCase())}</span>${marked(found)}<span class="where">${told(found)}</span></li>`;
}

function named(found: Hit): string {
  if (found.__typename === "Statement") return `“${(found as unknown as StatementParts).text}”`;
  if (found.__typename === "Article") return sourceName({ ...(found as unknown as ArticleParts), publisher: null });
  return isEvent(found) ? nameOf(found as unknown as EventParts) : (found.name ?? found.id);
}

const isEvent = ({ __typename }: Hit): boolean => ["Meeting", "Visit", "Agreement"].includes(__typename);

const marked = (found: Hit): Content =>
  isEvent(found) && found.__typename !== "Agreement" && statusMark(statusOf(found as unknown as EventParts));

function told(found: Hit): string {
  if (isEvent(found)) return dateOf(found as unknown as EventParts);
  if (found.__typename === "Statement") {
    const { speaker, article } = found as unknown as StatementParts;
    return [speaker?.name, sourceName(article)].filter(Boolean).join(", ");
  }
  if (found.__typename === "Article") {
    const { publisher, publishedOn } = found as unknown as ArticleParts;
    return [publisher, publishedOn && dateInWords(publishedOn)].filter(Boolean).join(", ");
  }
  const office = found.offices?.[0];
  if (office) return officeInWords(office);
  return found.aliases?.length ? `also ${found.aliases.slice(0, 3).join(", ")}` : "";
}

/** "President of South Korea". */
export function officeInWords({ title, country, organization }: Tenure): string {
  const of = country?.name ?? organization?.name;
  return of && !title.includes(of) ? `${capitalized(title)}, ${of}` : capitalized(title);
}
