import { spellOf } from "../../export/spell.js";
import { pageOf } from "../addresses.js";
import { type Content, html, type Markup } from "../html.js";
import { eventOf } from "../view/event-of.js";
import { dateInWords } from "../words/dates.js";
import { dateOf, type EventParts, kindOf, nameOf, statusOf } from "./event-line.js";
import { disputedMark, kindDot, statusMark } from "./marks.js";

const DAY = 86_400_000;

/** What a page adds to an event: behind its name, and below. */
export interface Telling {
  readonly behind?: Content;
  readonly below?: Content;
}

/**
 * Events on one scale of time, as a list that reads without its bars. A bar is as wide as the date is open: a day, or
 * "November 2025" a month. What was held is filled, what is planned is an outline, what is disputed is dashed.
 */
export function timeline(events: readonly EventParts[], tell: (event: EventParts) => Telling = () => ({})): Markup {
  const dated = events.map((event) => ({ event, spell: spellOf(eventOf(event).since, eventOf(event).until) }));
  const placed = dated
    .filter((one): one is { event: EventParts; spell: { first: string; last: string } } => one.spell !== null)
    .sort((a, b) =>
      a.spell.first === b.spell.first ? (a.event.id < b.event.id ? -1 : 1) : a.spell.first < b.spell.first ? -1 : 1,
    );
  const undated = dated.filter(({ spell }) => spell === null).map(({ event }) => event);
  const from = Math.min(...placed.map(({ spell }) => day(spell.first)));
  const to = Math.max(...placed.map(({ spell }) => day(spell.last))) + DAY;
  const room = Math.max(to - from, 7 * DAY);
  const percent = (time: number) => Math.round(((time - from) / room) * 98_00) / 100 + 1;
  return html`<div class="timeline">${placed.length > 0 && axis(from, from + room, percent)}
<ol>${placed.map(({ event, spell }) => {
    const [start, end] = [percent(day(spell.first)), percent(day(spell.last) + DAY)];
    return line(
      event,
      html`<svg class="bar" aria-hidden="true" width="100%" height="14"><rect class="${kindOf(event).toLowerCase()} ${shapeOf(event)}" x="${start}%" width="${Math.max(0.8, end - start)}%" y="2" height="10" rx="3"/></svg>`,
      tell(event),
    );
  })}${undated.map((event) => line(event, html`<span class="bar"></span>`, tell(event)))}</ol></div>`;
}

function line(event: EventParts, bar: Markup, { behind, below }: Telling): Markup {
  const kind = kindOf(event);
  const isDisputed = eventOf(event).disputed;
  return html`<li><span class="when">${dateOf(event)}</span><span class="what">${kindDot(kind)}<a href="${pageOf(kind, event.id)}">${nameOf(event)}</a>${kind === "AGREEMENT" ? html` <span class="mark ${statusOf(event).toLowerCase()}">${statusOf(event).toLowerCase().replaceAll("_", " ")}</span>` : statusMark(statusOf(event))}${disputedMark(isDisputed)}${behind}</span>${bar}${below}</li>`;
}

const shapeOf = (event: EventParts): string => {
  const { status, disputed } = eventOf(event);
  const isOpen = kindOf(event) === "AGREEMENT" ? status === "PROPOSED" : status !== "HELD";
  return [isOpen ? "planned" : "held", disputed ? "disputed" : ""].join(" ").trim();
};

/** Years, and months where they have room. */
function axis(from: number, to: number, percent: (time: number) => number): Markup {
  const months = (to - from) / (30 * DAY);
  const step = months <= 18 ? (months <= 6 ? 1 : 3) : 12 * Math.ceil(months / 12 / 6);
  const ticks: { at: number; words: string }[] = [];
  const first = new Date(from);
  const start = step >= 12 ? 0 : first.getUTCMonth() - (first.getUTCMonth() % step);
  for (let n = 0; ticks.length < 20; n += step) {
    const date = new Date(Date.UTC(first.getUTCFullYear(), start + n, 1));
    if (date.getTime() > to) break;
    if (date.getTime() < from) continue;
    const words =
      step >= 12 || date.getUTCMonth() === 0
        ? String(date.getUTCFullYear())
        : date.toLocaleString("en", { month: "short", timeZone: "UTC" });
    ticks.push({ at: percent(date.getTime()), words });
  }
  // Within a month there is no first of one: the day at which it begins says where one is.
  if (ticks.length === 0) ticks.push({ at: percent(from), words: dateInWords(first.toISOString().slice(0, 10)) });
  return html`<svg class="axis" aria-hidden="true" width="100%" height="20">${ticks.map(({ at, words }) => html`<line x1="${at}%" x2="${at}%" y1="14" y2="20"/><text x="${at}%" y="11">${words}</text>`)}</svg>`;
}

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
