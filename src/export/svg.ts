import { DENSE } from "./dense.js";
import { crowding, KIND_COLOURS, radiusOf } from "./kinds.js";
import { type LabelPlace, placeLabels } from "./label-room.js";
import type { View, ViewLink, ViewNode } from "./view.js";
import { element, escapeXml } from "./xml.js";

export interface SvgOptions {
  /** Where a click on a node leads; without it the drawing has no links. */
  readonly hrefOf?: (node: ViewNode) => string;
  readonly width?: number;
  readonly height?: number;
  /** How many labels at most; the heaviest first, and none that would cover another. */
  readonly labels?: number;
  /** What a screen reader says; the drawing in words stands elsewhere. */
  readonly title?: string;
}

const MARGIN = 60;

/**
 * The drawing as SVG: no script, no style sheet and no inline style, so it stands in a page with a strict
 * Content-Security-Policy as well as in a file. Classes let a page recolour it; the attributes are what a file shows.
 */
export function svg(view: View, options: SvgOptions = {}): string {
  const { width = 1200, height = 800, title = "Network of people, countries, meetings and agreements" } = options;
  const at = fitted(view.nodes, width, height);
  const scale = crowding(view.nodes.length);
  const links = view.links.map((link) => line(link, at)).filter((drawn) => drawn !== "");
  const radius = (node: ViewNode) => Math.round(radiusOf(node.weight) * scale * 10) / 10;
  const heaviest = view.nodes.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const labelled = placeLabels(
    heaviest,
    (node) => ({ text: wordsOn(node), ...at.get(node.id)!, radius: radius(node) }),
    { most: options.labels ?? 60, width },
  );
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: options.hrefOf ? "group" : "img",
      class: "drawing",
    },
    [
      element("title", {}, [escapeXml(title)]),
      element("rect", { class: "paper", width, height, fill: "#ffffff" }),
      element(
        "g",
        {
          class: links.length > DENSE ? "links dense" : "links",
          fill: "none",
          stroke: "#8b93a1",
          "stroke-opacity": links.length > DENSE ? 0.35 : 0.75,
        },
        [...links, ""],
      ),
      element(
        "g",
        { class: "nodes" },
        view.nodes.map((node) => dot(node, at, radius(node), options.hrefOf)).concat(""),
      ),
      element(
        "g",
        {
          class: "labels",
          "font-family": "Noto Sans, DejaVu Sans, Noto Sans CJK KR, Helvetica, Arial, sans-serif",
          "font-size": 13,
          fill: "#1b1f24",
          "text-anchor": "middle",
        },
        [...labelled].map(([node, place]) => label(node, place)).concat(""),
      ),
    ],
  );
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

function fitted(nodes: readonly ViewNode[], width: number, height: number): Places {
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = span(nodes.map(({ x }) => x));
  const [bottom, top] = span(nodes.map(({ y }) => y));
  const scale = Math.min((width - 2 * MARGIN) / (right - left || 1), (height - 2 * MARGIN) / (top - bottom || 1), 6);
  const place = ({ x, y }: ViewNode) => ({
    x: round(width / 2 + (x - (left + right) / 2) * scale),
    // The graph counts upwards, the page downwards.
    y: round(height / 2 - (y - (bottom + top) / 2) * scale),
  });
  return new Map(nodes.map((node) => [node.id, place(node)]));
}

function line(link: ViewLink, at: Places): string {
  const [from, to] = [at.get(link.source), at.get(link.target)];
  if (!from || !to) return "";
  const width = round(Math.min(6, 0.8 + 0.7 * Math.sqrt(link.weight)));
  const words = link.disputed ? `${link.type}, disputed` : link.type;
  return element(
    "line",
    {
      class: link.disputed ? "disputed" : null,
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      "stroke-width": width,
      "stroke-dasharray": link.disputed ? "6 4" : null,
    },
    [element("title", {}, [escapeXml(words)])],
  );
}

function dot(node: ViewNode, at: Places, radius: number, hrefOf: SvgOptions["hrefOf"]): string {
  const { x, y } = at.get(node.id)!;
  const planned = node.event !== null && node.event.status !== "HELD" && node.kind !== "AGREEMENT";
  const colour = KIND_COLOURS[node.kind];
  const circle = element(
    "circle",
    {
      class: `${node.kind.toLowerCase()}${planned ? " planned" : ""}`,
      cx: x,
      cy: y,
      r: radius,
      // What is planned is a ring, what was held is filled.
      fill: planned ? "#ffffff" : colour,
      stroke: planned ? colour : "#ffffff",
      "stroke-width": planned ? 2.5 : 1.5,
      "stroke-dasharray": node.event?.disputed ? "4 3" : null,
    },
    [element("title", {}, [escapeXml([node.label, ...markings(node)].join(", "))])],
  );
  return hrefOf ? element("a", { href: hrefOf(node), tabindex: -1 }, [circle]) : circle;
}

/** What a drawing says in words beside its lines. */
const markings = ({ kind, event }: ViewNode): string[] => [
  kind.toLowerCase(),
  ...(event && event.status !== "HELD" ? [event.status.toLowerCase()] : []),
  ...(event?.disputed ? ["disputed"] : []),
];

function label(node: ViewNode, { x, y, anchor }: LabelPlace): string {
  // A pale edge keeps the words readable over lines.
  const halo = { stroke: "#ffffff", "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" };
  const side = anchor === "middle" ? {} : { "text-anchor": anchor };
  return element("text", { x: round(x), y: round(y), ...side, ...halo }, [escapeXml(wordsOn(node))]);
}

const wordsOn = (node: ViewNode): string => shortened(node.label) + (node.event?.disputed ? " (disputed)" : "");

export const shortened = (text: string): string => (text.length > 34 ? `${text.slice(0, 33).trimEnd()}…` : text);

const round = (value: number): number => Math.round(value * 10) / 10;
