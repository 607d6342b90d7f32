import { createRequire } from "node:module";
import { geoCentroid, geoNaturalEarth1, geoPath } from "d3-geo";
import isoCountries from "i18n-iso-countries";
import { feature } from "topojson-client";
import { placeLabels } from "../../export/label-room.js";
import type { View } from "../../export/view.js";
import { pageOf } from "../addresses.js";
import { html, type Markup, trusted } from "../html.js";
import { type Lens, lensAddress } from "../lens.js";
import { counted } from "../words/terms.js";

const [WIDTH, HEIGHT] = [960, 470];

interface Shape {
  readonly path: string;
  readonly middle: readonly [number, number];
}

/**
 * Which countries share meetings and agreements: a line for each pair, as wide as they share many, dashed where all of
 * it is disputed, and a disc for what was held in a country. Drawn here, so that the browser needs no map library.
 */
export function worldMap(view: View, lens: Lens, path: string): Markup {
  const { land, shapes } = world();
  const held = new Map<string, number>();
  const pairs = new Map<string, { count: number; disputed: number }>();
  for (const { event } of view.nodes) {
    if (!event) continue;
    if (event.placeCountry) held.set(event.placeCountry, (held.get(event.placeCountry) ?? 0) + 1);
    const codes = [...new Set(event.countries)].sort();
    for (const [at, a] of codes.entries()) {
      for (const b of codes.slice(at + 1)) {
        const pair = pairs.get(`${a},${b}`) ?? { count: 0, disputed: 0 };
        pairs.set(`${a},${b}`, { count: pair.count + 1, disputed: pair.disputed + Number(event.disputed) });
      }
    }
  }
  const countries = view.nodes.filter(({ kind }) => kind === "COUNTRY");
  const names = new Map(countries.map(({ id, label }) => [id, label]));
  const nameOf = (code: string) => names.get(code) ?? isoCountries.getName(code, "en") ?? code;
  const involved = [...new Set([...countries.map(({ id }) => id), ...held.keys()])]
    .filter((code) => shapes.has(code))
    .sort();
  // What most lines lead to is named first.
  const weights = new Map<string, number>(held);
  for (const [pair, { count }] of pairs)
    for (const code of pair.split(",")) weights.set(code, (weights.get(code) ?? 0) + count);
  const weightOf = (code: string) => weights.get(code) ?? 0;
  const drawnPairs = [...pairs].filter(([pair]) => pair.split(",").every((code) => shapes.has(code)));
  const shared = drawnPairs.toSorted(([, a], [, b]) => b.count - a.count).slice(0, 80);
  const labelled = placeLabels(
    involved.toSorted((a, b) => weightOf(b) - weightOf(a)),
    (code) => {
      const [x, y] = shapes.get(code)!.middle;
      return { text: nameOf(code), x, y, radius: radiusOf(held.get(code) ?? 0) };
    },
    { most: 40, width: WIDTH },
  );
  return html`<figure class="map"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="World map of ${counted(involved.length, "country", "countries")}">
<path class="land" d="${trusted(land)}"/>
<g class="involved">${involved.map((code) => html`<a href="${pageOf("country", code)}" aria-label="${nameOf(code)}"><title>${nameOf(code)}</title><path d="${trusted(shapes.get(code)!.path)}"/></a>`)}</g>
<g class="pairs">${shared.map(([pair, { count, disputed }]) => {
    const [a, b] = pair.split(",") as [string, string];
    const words = `${nameOf(a)} and ${nameOf(b)}: ${counted(count, "event")}${disputed > 0 ? `, ${disputed} disputed` : ""}`;
    const d = arc(shapes.get(a)!.middle, shapes.get(b)!.middle);
    return html`<a href="${lensAddress(lens, { between: [a, b], view: "timeline", open: [], sel: null, ev: null }, path)}" aria-label="${words}"><title>${words}</title><path class="reach" d="${d}"/><path class="${disputed === count ? "pair disputed" : "pair"}" d="${d}" stroke-width="${Math.min(7, 1 + Math.sqrt(count))}"/></a>`;
  })}</g>
<g class="held">${[...held]
    .filter(([code]) => shapes.has(code))
    .map(([code, count]) => {
      const [x, y] = shapes.get(code)!.middle;
      return html`<circle cx="${x}" cy="${y}" r="${radiusOf(count)}"><title>${counted(count, "event")} in ${nameOf(code)}</title></circle>`;
    })}</g>
<g class="names" aria-hidden="true">${[...labelled].map(
    ([code, { x, y, anchor }]) =>
      html`<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${nameOf(code)}</text>`,
  )}</g></svg>
<figcaption>A disc counts what took or takes place in a country, a line what two countries share; a click on a line shows it in time.${pairs.size > shared.length && ` The ${shared.length} strongest of ${pairs.size} pairs are drawn.`}</figcaption></figure>`;
}

const radiusOf = (count: number): number => (count === 0 ? 0 : round(Math.min(16, 3 + 1.6 * Math.sqrt(count))));

const arc = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): string => {
  const lift = Math.hypot(bx - ax, by - ay) * 0.18;
  return `M${ax},${ay}Q${round((ax + bx) / 2)},${round((ay + by) / 2 - lift)} ${bx},${by}`;
};

const round = (value: number): number => Math.round(value * 10) / 10;

let made: { land: string; shapes: Map<string, Shape> } | null = null;

/** The world as SVG paths, made once: coasts from Natural Earth, small states by their place alone. */
function world() {
  if (made) return made;
  const require = createRequire(import.meta.url);
  const atlas = require("world-atlas/countries-110m.json");
  const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: "Sphere" });
  const draw = geoPath(projection).digits(1);
  const at = (place: [number, number]) => projection(place)?.map(round) as [number, number];
  const shapes = new Map<string, Shape>();
  for (const { cca3, latlng } of require("world-countries") as { cca3: string; latlng: [number, number] }[]) {
    const [x, y] = at([latlng[1], latlng[0]]);
    shapes.set(cca3, { path: `M${x - 2},${y}a2,2 0 1,0 4,0a2,2 0 1,0 -4,0`, middle: [x, y] });
  }
  const collection = feature(atlas, atlas.objects.countries) as unknown as GeoJSON.FeatureCollection;
  for (const country of collection.features) {
    const code = isoCountries.numericToAlpha3(String(country.id));
    if (!code) continue;
    const middle = shapes.get(code)?.middle ?? at(geoCentroid(country));
    shapes.set(code, { path: draw(country) ?? "", middle });
  }
  made = { land: draw(feature(atlas, atlas.objects.land) as unknown as GeoJSON.Feature) ?? "", shapes };
  return made;
}
