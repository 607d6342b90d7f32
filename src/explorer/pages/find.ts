import { pageOf } from "../addresses.js";
import type { Ask } from "../ask.js";
import type { Frame } from "../frame.js";
import { html, type Markup } from "../html.js";
import { EVERYTHING, lensAddress } from "../lens.js";
import { askBetween, type Pair, tellingPair } from "../parts/ask-between.js";
import { disputeLine } from "../parts/dispute.js";
import { type EventParts, eventLine } from "../parts/event-line.js";
import { type Hit, hit } from "../parts/hit.js";
import {
  type AgreementParts,
  type Connection,
  type DisputeParts,
  type MeetingParts,
  type Named,
  nodesOf,
} from "../results.js";
import { counted, listed } from "../words/terms.js";

const COUNTED = [
  ["meetings", "meeting"],
  ["agreements", "agreement"],
  ["people", "person"],
  ["countries", "country"],
  ["statements", "statement"],
] as const;

type FrontMeeting = MeetingParts & { readonly participants: readonly { readonly person: Named | null }[] };

interface Front {
  readonly stats: Readonly<Record<string, number>>;
  readonly meetings: Connection<FrontMeeting>;
  readonly agreements: Connection<AgreementParts>;
  readonly disputes: Connection<DisputeParts>;
}

/** `/?q=`: the way in. Without a question it shows what is new and what is disputed, with three questions to try. */
export async function findPage(query: string, ask: Ask): Promise<Frame> {
  return {
    title: query || "Entente",
    description: "Who met whom, what was signed, who said what: every fact with the sentence it came from.",
    hasSearch: true,
    body: html`<div class="find"><h1>Who met whom, and who says so</h1>
<form class="search large" action="/" role="search">
<label class="unseen" for="q">Search people, countries, meetings and agreements</label>
<input id="q" type="search" name="q" value="${query}" placeholder="A name, a place, an issue" autocomplete="off" spellcheck="false" data-suggest="results">
<button>Search</button>
</form>
<div id="results" data-region>${query.trim() ? await results(query, ask) : await front(ask)}</div></div>`,
  };
}

async function results(query: string, ask: Ask): Promise<Markup> {
  const { search } = await ask<{ search: Connection<Hit> }>("Find", { query });
  const found = nodesOf(search);
  if (found.length === 0) {
    return html`<p class="empty" data-say="Nothing found">Nothing in the articles answers to “${query}”. Try a family name, a capital or a country alone, or <a href="/explore">look around</a>.</p>`;
  }
  const total = search.totalCount ?? found.length;
  return html`<h2 class="counting" data-say="${counted(total, "result")}">${counted(total, "result")}${total > found.length && `, the best ${found.length} shown`}</h2>
<ul class="hits">${found.map(hit)}</ul>`;
}

async function front(ask: Ask): Promise<Markup> {
  const { stats, meetings, agreements, disputes } = await ask<Front>("Front", {});
  if (!stats.articles) {
    return html`<p class="empty">The graph holds no article yet. Run <code>npm run seed</code> for the examples, or <code>npm run seed -- FOLDER</code> for your own, and reload.</p>`;
  }
  const newest = nodesOf(meetings);
  const met = newest.find(({ countries }) => countries.length === 2);
  const pair = tellingPair(nodesOf(agreements)) ?? (met ? { countries: met.countries, year: null } : null);
  return html`${pair && askBetween(pair)}
${questions(pair, newest, disputes.totalCount ?? 0)}
<p class="counts">${COUNTED.map(([what, one]) => html`<span><b>${(stats[what] ?? 0).toLocaleString("en")}</b> ${stats[what] === 1 ? one : what}</span> `)}<span>read from <b>${stats.articles.toLocaleString("en")}</b> ${stats.articles === 1 ? "article" : "articles"}</span></p>
<div class="columns">
<section aria-labelledby="new"><h2 id="new">Newest meetings</h2><ul class="events">${newest.map((meeting: EventParts) => eventLine(meeting))}</ul>
<p class="more"><a href="/explore?view=timeline">All on a timeline</a></p></section>
<section aria-labelledby="disputed"><h2 id="disputed">Where sources disagree</h2>${
    disputes.edges.length === 0
      ? html`<p class="empty">Nothing so far: no two sources exclude each other.</p>`
      : html`<ul class="disputes-short">${nodesOf(disputes).map(disputeLine)}</ul><p class="more"><a href="/disputes">${counted(disputes.totalCount ?? 0, "dispute")}, side by side</a></p>`
  }</section>
</div>`;
}

/** Three questions that this graph can answer, made from what it holds. */
function questions(pair: Pair | null, meetings: readonly FrontMeeting[], disputes: number): Markup | false {
  const person = meetings.flatMap(({ participants }) => participants.flatMap(({ person: one }) => one ?? []))[0];
  const asked = [
    pair && {
      href: lensAddress(EVERYTHING, { between: pair.countries.map(({ code }) => code) }),
      words: `What connects ${listed(pair.countries.map(({ name }) => name))}?`,
    },
    person && { href: pageOf("PERSON", person.id), words: `Whom has ${person.name} met?` },
    disputes > 0 && { href: "/disputes", words: "What do the sources tell differently?" },
  ].filter((one) => !!one);
  return (
    asked.length > 0 &&
    html`<ul class="questions" aria-label="Questions to try">${asked.map(({ href, words }) => html`<li><a href="${href}">${words}</a></li>`)}</ul>`
  );
}
