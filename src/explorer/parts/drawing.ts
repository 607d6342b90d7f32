import { crowding, KIND_COLOURS, radiusOf } from "../../export/kinds.js";
import { svg } from "../../export/svg.js";
import type { View } from "../../export/view.js";
import { html, jsonBlock, type Markup, trusted } from "../html.js";
import { type Lens, lensAddress } from "../lens.js";
import { counted, inWords } from "../words/terms.js";

/** What the browser needs to draw and to steer by keyboard: short keys, since there may be thousands. */
export interface DrawingData {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly sel: string | null;
  readonly colours: Readonly<Record<string, string>>;
}

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** What stands beside the label: planned, disputed. */
  readonly note: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly page: string;
}

export interface DrawnLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly words: string;
  readonly size: number;
  readonly disputed: boolean;
}

/** The drawing: an SVG for everyone, and its data for the script that lets it be moved, zoomed and walked through. */
export function drawing(view: View, lens: Lens, path: string): Markup {
  const still = svg(view, {
    hrefOf: (node) => lensAddress(lens, { sel: node.id }, path),
    title: "Drawing of the network; the table says the same in words",
  });
  return html`<div id="canvas" class="canvas" tabindex="0" role="group" aria-roledescription="drawing" aria-label="Drawing of ${counted(view.nodes.length, "node")} and ${counted(view.links.length, "link")}. Arrow keys go to neighbours, Enter opens, e expands. The table says the same in words.">${trusted(still)}</div>
<div class="zoom needs-script"><button type="button" data-zoom="in" aria-label="Closer">+</button><button type="button" data-zoom="out" aria-label="Farther">−</button><button type="button" data-zoom="fit" aria-label="Show all">⤢</button></div>
${jsonBlock("drawing-data", drawingData(view, lens))}`;
}

function drawingData(view: View, lens: Lens): DrawingData {
  const scale = crowding(view.nodes.length);
  return {
    sel: lens.sel,
    colours: KIND_COLOURS,
    nodes: view.nodes.map(({ id, label, kind, weight, x, y, event, permalink }) => ({
      id,
      label,
      kind,
      note: [
        event && kind !== "AGREEMENT" && event.status !== "HELD" ? inWords(event.status) : "",
        event?.disputed ? "disputed" : "",
      ]
        .filter(Boolean)
        .join(", "),
      size: Math.round(radiusOf(weight) * scale * 10) / 10,
      x,
      y,
      page: new URL(permalink).pathname,
    })),
    links: view.links.map(({ id, source, target, type, weight, disputed }) => ({
      id,
      source,
      target,
      words: inWords(type),
      size: Math.min(5, Math.round((0.8 + Math.sqrt(weight) * 0.7) * 10) / 10),
      disputed,
    })),
  };
}
