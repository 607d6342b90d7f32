import { spellOf } from "../../export/spell.js";
import { eventsOf } from "../../export/timeline.js";
import type { View } from "../../export/view.js";
import { html, type Markup } from "../html.js";
import { type Lens, lensAddress } from "../lens.js";
import { monthInWords } from "../words/dates.js";
import { counted } from "../words/terms.js";

interface Bin {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const HEIGHT = 44;

/** How many events each month has, or each year when there are many; a bar narrows the time to it. */
export function histogram(view: View, lens: Lens, path: string): Markup | false {
  const spells = eventsOf(view).flatMap(({ event }) => spellOf(event.since, event.until) ?? []);
  const { bins, wider } = binned(spells);
  if (bins.length === 0) return false;
  const most = Math.max(...bins.map(({ count }) => count), 1);
  // Few bars are wide enough that the words at both ends have room.
  const width = Math.min(100 / bins.length, Math.max(8, Math.min(16, 45 / bins.length)));
  const narrowed = lens.from !== null || lens.to !== null;
  return html`<div class="histogram"><svg width="100%" height="${HEIGHT + 16}" role="group" aria-label="Events by ${bins[0]!.name.length > 4 ? "month" : "year"}">
${bins.map(({ name, from, to, count }, at) => {
  const height = count === 0 ? 1 : Math.max(4, Math.round((count / most) * HEIGHT));
  const x = Math.round(at * width * 100) / 100;
  const bar = html`<rect class="${count === 0 ? "none" : "some"}" x="${x + width * 0.1}%" width="${width * 0.8}%" y="${HEIGHT - height}" height="${height}"/>`;
  const words = `${name.length > 4 ? monthInWords(name) : name}: ${counted(count, "event")}`;
  return count === 0
    ? bar
    : html`<a href="${lensAddress(lens, { from, to, sel: null, ev: null }, path)}" aria-label="${words}"><title>${words}</title><rect class="reach" x="${x}%" width="${width}%" y="0" height="${HEIGHT}"/>${bar}</a>`;
})}
<text x="0" y="${HEIGHT + 13}">${label(bins[0]!)}</text>${bins.length > 1 && html`<text x="${Math.min(100, width * bins.length)}%" y="${HEIGHT + 13}" text-anchor="end">${label(bins.at(-1)!)}</text>`}
</svg><p class="count">${wider > 0 && `${counted(wider, "event")} with a date too open for one bar. `}${narrowed && html`<a href="${lensAddress(lens, { from: null, to: null }, path)}">All times</a>`}</p></div>`;
}

/** "Oct 2025" below a bar; its title says it in full. */
const label = ({ name }: Bin): string => (name.length > 4 ? monthInWords(name).replace(/^(\w{3})\w*/, "$1") : name);

function binned(spells: readonly { first: string; last: string }[]): { bins: Bin[]; wider: number } {
  if (spells.length === 0) return { bins: [], wider: 0 };
  const first = spells.map((spell) => spell.first).sort()[0]!;
  const last = spells
    .map((spell) => spell.last)
    .sort()
    .at(-1)!;
  const months =
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
    Number(last.slice(5, 7)) -
    Number(first.slice(5, 7)) +
    1;
  const size = months <= 36 ? 7 : 4;
  const counts = new Map<string, number>();
  let wider = 0;
  for (const spell of spells) {
    const name = spell.first.slice(0, size);
    // A meeting on the last night of a month belongs to the month it began in; "2025" belongs to no month.
    if (days(spell) > (size === 7 ? 31 : 366)) wider++;
    else counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()].sort();
  if (names.length === 0) return { bins: [], wider };
  const bins = size === 7 ? monthsBetween(names[0]!, names.at(-1)!) : yearsBetween(names[0]!, names.at(-1)!);
  return { wider, bins: bins.map((bin) => ({ ...bin, count: counts.get(bin.name) ?? 0 })) };
}

const days = ({ first, last }: { first: string; last: string }): number =>
  (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

function monthsBetween(first: string, last: string): Omit<Bin, "count">[] {
  const bins: Omit<Bin, "count">[] = [];
  for (
    let name = first;
    name <= last;
    name = new Date(Date.UTC(Number(name.slice(0, 4)), Number(name.slice(5, 7)), 1)).toISOString().slice(0, 7)
  ) {
    bins.push({ name, from: `${name}-01`, to: spellOf(name)!.last });
  }
  return bins;
}

const yearsBetween = (first: string, last: string): Omit<Bin, "count">[] =>
  Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => {
    const name = String(Number(first) + at);
    return { name, from: `${name}-01-01`, to: `${name}-12-31` };
  });
