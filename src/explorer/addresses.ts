import type { NodeKind } from "../export/view.js";

/** The page of a thing: `/person/person-1f…`, `/country/KOR`. */
export const pageOf = (kind: NodeKind | string, id: string): string =>
  `/${kind.toLowerCase()}/${encodeURIComponent(id).replaceAll("%3A", ":")}`;

/** The page of an article with one of its spans marked and brought into view. */
export const spanPage = (articleId: string, claimId: string): string =>
  `${pageOf("article", articleId)}?ev=${encodeURIComponent(claimId)}#${encodeURIComponent(claimId)}`;

/** The same page with other query parameters; null takes one away. */
export function withQuery(address: URL, change: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(address.searchParams);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text ? `${address.pathname}?${text}` : address.pathname;
}
