import { html, type Markup } from "../html.js";
import type { AgreementParts, CountryName } from "../results.js";

/** Two countries and a year, to begin with. */
export interface Pair {
  readonly countries: readonly CountryName[];
  readonly year: string | null;
}

/** The pair whose agreements tell most: disputed ones before all, else the pair with most of them; the newest first. */
export function tellingPair(agreements: readonly AgreementParts[]): Pair | null {
  const pairs = new Map<string, { pair: Pair; disputed: number; count: number }>();
  for (const { parties, disputes, ...agreement } of agreements) {
    if (parties.length !== 2) continue;
    const key = parties
      .map(({ code }) => code)
      .sort()
      .join();
    const date = agreement.signedOn ?? agreement.meeting?.startDate ?? "";
    const known = pairs.get(key) ?? { pair: { countries: parties, year: null }, disputed: 0, count: 0 };
    const year = known.pair.year ?? (/^\d{4}/.test(date) ? date.slice(0, 4) : null);
    pairs.set(key, {
      pair: { ...known.pair, year },
      disputed: known.disputed + Number(disputes.length > 0),
      count: known.count + 1,
    });
  }
  const [best] = [...pairs.values()].sort((a, b) => b.disputed - a.disputed || b.count - a.count);
  return best?.pair ?? null;
}

const ASKED = [
  ["COUNTRY,AGREEMENT", "sign"],
  ["COUNTRY,MEETING,ISSUE", "meet about"],
  ["", "do together"],
] as const;

/** A question to fill in: what did A and B sign in 2025? It leads to the timeline, which says who says otherwise. */
export function askBetween({ countries: [one, other], year }: Pair): Markup {
  const side = (id: string, label: string, name: string | undefined) =>
    html`<label class="unseen" for="${id}">${label}</label><input id="${id}" name="between" value="${name}" size="13" required autocomplete="off" spellcheck="false">`;
  return html`<form class="ask" action="/explore"><p>What did ${side("a-one", "One country or person", one?.name)} and ${side("a-other", "The other", other?.name)} <label class="unseen" for="a-what">What they did</label><select id="a-what" name="kind">${ASKED.map(([kinds, words]) => html`<option value="${kinds}">${words}</option>`)}</select> in <label class="unseen" for="a-year">Year</label><input id="a-year" name="year" value="${year}" size="5" placeholder="any year" inputmode="numeric" autocomplete="off">? <input type="hidden" name="view" value="timeline"><button class="main">Show, and who says otherwise</button></p></form>`;
}
