import { NODE_KINDS, type NodeKind } from "../export/view.js";

export const VIEWS = ["graph", "timeline", "table", "map"] as const;
export type ViewName = (typeof VIEWS)[number];

/**
 * What an address of Explore asks to see. The address is the whole state: a lens printed and parsed again is the same,
 * so Back undoes and a link shares. `/export/…` takes the same addresses.
 */
export interface Lens {
  /** Countries (alpha-3), people, or any other nodes, as typed or as ids. */
  readonly between: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: readonly NodeKind[];
  readonly issue: readonly string[];
  readonly status: readonly string[];
  readonly minSources: number | null;
  readonly disputed: boolean;
  readonly limit: number;
  readonly view: ViewName;
  /** Expansions in the order they were made: `id` or `id~KIND`. */
  readonly open: readonly string[];
  readonly sel: string | null;
  /** The id of the link, claim or dispute whose sentences are shown. */
  readonly ev: string | null;
}

export const MOST_NODES = 2000;
/** The kinds drawn unasked. Statements and articles are what facts rest on, and would bury them. */
export const DRAWN: readonly NodeKind[] = [
  "PERSON",
  "COUNTRY",
  "ORGANIZATION",
  "MEETING",
  "VISIT",
  "AGREEMENT",
  "ISSUE",
];
const STATUSES = ["PLANNED", "HELD", "POSTPONED", "CANCELLED"];

/** Reads an address; what cannot be meant is dropped and said, in words for the person who typed it. */
export function parseLens(query: URLSearchParams): { lens: Lens; faults: string[] } {
  const faults: string[] = [];
  const list = (name: string) => [
    ...new Set(
      query
        .getAll(name)
        .flatMap((value) => value.split(","))
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ];
  const known = <T extends string>(name: string, all: readonly T[]): T[] =>
    list(name).flatMap((value) => {
      const found = all.find((one) => one === value.toUpperCase());
      if (!found) faults.push(`There is no ${name} “${value}”; use ${all.map((one) => one.toLowerCase()).join(", ")}.`);
      return found ?? [];
    });
  // `year` is both ends at once, as the form on the front page asks it.
  const day = (name: string, end: boolean): string | null => {
    const value = (query.get(name) || query.get("year"))?.trim();
    if (!value) return null;
    const full = fullDay(value, end);
    if (!full) faults.push(`“${value}” is not a date; write 2025, 2025-11 or 2025-11-01.`);
    return full;
  };
  const number = (name: string, most: number): number | null => {
    const value = Number(query.get(name) || Number.NaN);
    return Number.isInteger(value) && value > 0 ? Math.min(value, most) : null;
  };
  const lens: Lens = {
    between: list("between"),
    from: day("from", false),
    to: day("to", true),
    kind: unlessUsual(known("kind", NODE_KINDS)),
    issue: list("issue"),
    status: known("status", STATUSES),
    minSources: number("minSources", 99),
    disputed: ["1", "true", "on"].includes(query.get("disputed") ?? ""),
    limit: number("limit", MOST_NODES) ?? 300,
    view: VIEWS.find((view) => view === query.get("view")) ?? "graph",
    open: list("open").slice(0, 40),
    sel: query.get("sel") || null,
    ev: query.get("ev") || null,
  };
  if (lens.from && lens.to && lens.from > lens.to) {
    faults.push("The first day is after the last, so nothing can be found; exchange them.");
  }
  return { lens, faults };
}

/** The query string of a lens, in one fixed order, without what is the default: equal pictures have equal addresses. */
export function lensQuery(lens: Lens): string {
  const query = new URLSearchParams();
  const say = (name: string, value: string | number | null) => {
    if (value !== null && value !== "") query.set(name, String(value));
  };
  say("between", lens.between.join(","));
  say("from", lens.from);
  say("to", lens.to);
  say("kind", lens.kind.join(","));
  say("issue", lens.issue.join(","));
  say("status", lens.status.join(","));
  say("minSources", lens.minSources);
  say("disputed", lens.disputed ? 1 : null);
  say("limit", lens.limit === 300 ? null : lens.limit);
  say("view", lens.view === "graph" ? null : lens.view);
  say("open", lens.open.join(","));
  say("sel", lens.sel);
  say("ev", lens.ev);
  // Commas, colons and tildes need no escape in a query, and an address that can be read can be edited.
  return query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%7E", "~");
}

/** The address of a lens with some of it changed. */
export function lensAddress(lens: Lens, change: Partial<Lens> = {}, path = "/explore"): string {
  const query = lensQuery({ ...lens, ...change });
  return query ? `${path}?${query}` : path;
}

export const EVERYTHING: Lens = parseLens(new URLSearchParams()).lens;

/** A form sends every box that is ticked; all the usual ones together are the same as none named. */
function unlessUsual(kinds: readonly NodeKind[]): readonly NodeKind[] {
  return kinds.length === DRAWN.length && DRAWN.every((kind) => kinds.includes(kind)) ? [] : kinds;
}

function fullDay(value: string, end: boolean): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const [, year = "", month = end ? "12" : "01", day] = match;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const full = `${year}-${month}-${day ?? (end ? String(last).padStart(2, "0") : "01")}`;
  const date = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== full ? null : full;
}
