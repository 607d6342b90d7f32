import Graph from "graphology";
import type { Attributes } from "graphology-types";
import Sigma from "sigma";
import type { NodeHoverDrawingFunction } from "sigma/rendering";
import { DENSE } from "../../export/dense.js";
import type { DrawingData, DrawnLink, DrawnNode } from "../parts/drawing.js";
import { inkOf } from "./ink.js";
import { labelOver } from "./labels.js";
import { markOver } from "./marks-over.js";
import { neighbourTowards } from "./neighbour-towards.js";
import { openEvidence, openPage, select } from "./steer.js";

type NodeLook = Attributes & Omit<DrawnNode, "id"> & { color: string };
type LinkLook = Attributes & Omit<DrawnLink, "id" | "source" | "target"> & { color: string };
export type DrawnGraph = Graph<NodeLook, LinkLook>;

/** The drawing that lives on the canvas: it shows data and turns clicks and keys into addresses, and keeps no state else. */
export class Drawing {
  readonly #graph: DrawnGraph = new Graph({ multi: true, type: "directed" });
  readonly #sigma: Sigma<NodeLook, LinkLook>;
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");
  readonly #end = new AbortController();
  #sel: string | null = null;
  #hovered: string | null = null;
  #isDense = false;
  /** On a small screen discs are smaller, or they would hide their links. */
  readonly #scale: number;

  constructor(readonly canvas: HTMLElement) {
    canvas.classList.add("alive");
    const ink = inkOf(canvas);
    this.#scale = Math.max(0.5, Math.min(1, canvas.clientWidth / 760));
    const stage = document.createElement("div");
    stage.className = "webgl";
    canvas.append(stage);
    this.#sigma = new Sigma<NodeLook, LinkLook>(this.#graph, stage, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      labelFont: ink.font,
      labelSize: 13,
      labelColor: { color: ink.text },
      // Names are placed by `labelOver`.
      renderLabels: false,
      zIndex: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 6,
      // Room for labels at the edges.
      stagePadding: 50,
      defaultDrawNodeHover: ink.drawHover as NodeHoverDrawingFunction<NodeLook, LinkLook>,
      nodeReducer: (id, look) => this.#nodeLook(id, look),
      edgeReducer: (id, look) => this.#linkLook(id, look),
    });
    markOver(this.#sigma, this.#graph);
    labelOver(this.#sigma, this.#graph, () => this.#hovered ?? this.#sel);
    this.#listen();
  }

  /** Shows other data. What stands already stays where it is; a picture that shares nothing with the last is fitted anew. */
  show({ nodes, links, sel, colours }: DrawingData): void {
    const wanted = new Map(nodes.map((node) => [node.id, node]));
    const moved = this.#graph.someNode((id, look) => {
      const next = wanted.get(id);
      return next !== undefined && (next.x !== look.x || next.y !== look.y);
    });
    const isAnother = moved || !this.#graph.someNode((id) => wanted.has(id));
    if (isAnother) this.#graph.clear();
    for (const id of this.#graph.nodes()) if (!wanted.has(id)) this.#graph.dropNode(id);
    for (const { id, ...look } of nodes)
      this.#graph.mergeNode(id, {
        ...look,
        size: look.size * this.#scale,
        label: withNote(look),
        color: colours[look.kind] ?? "#777",
      });
    const linked = new Set(links.map(({ id }) => id));
    for (const id of this.#graph.edges()) if (!linked.has(id)) this.#graph.dropEdge(id);
    // Before others join: sigma repaints only lines that it has drawn.
    if (this.#isDense !== links.length > DENSE) {
      this.#isDense = !this.#isDense;
      this.#repaintLines();
    }
    for (const { id, source, target, ...look } of links) {
      if (!this.#graph.hasEdge(id))
        this.#graph.addEdgeWithKey(id, source, target, { ...look, color: this.#lineColour(look.disputed) });
    }
    this.#sel = sel;
    if (isAnother) {
      this.#sigma.setCustomBBox(null);
      this.#sigma.refresh();
      // From now on the frame stands, so that joining nodes do not push the others together.
      this.#sigma.setCustomBBox(this.#sigma.getBBox());
      this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    }
    this.#sigma.refresh();
    if (!isAnother) this.#bringIntoView();
  }

  close(): void {
    this.#end.abort();
    this.#sigma.kill();
    this.canvas.querySelector(".webgl")?.remove();
    this.canvas.classList.remove("alive");
  }

  #nodeLook(id: string, look: NodeLook): Partial<NodeLook> & Record<string, unknown> {
    const focus = this.#hovered ?? this.#sel;
    // Most of the time nothing is in focus, and thousands of looks need no change.
    if (focus === null) return look;
    const ink = inkOf(this.canvas);
    const isFar = this.#graph.hasNode(focus) && focus !== id && !this.#graph.areNeighbors(focus, id);
    if (id === this.#sel) return { ...look, highlighted: true, zIndex: 2 };
    return isFar ? { ...look, color: ink.faint, zIndex: 0 } : { ...look, zIndex: 1 };
  }

  #linkLook(id: string, look: LinkLook): Partial<LinkLook> & Record<string, unknown> {
    const focus = this.#hovered ?? this.#sel;
    if (focus === null) return look;
    const ink = inkOf(this.canvas);
    const isNear = this.#graph.hasNode(focus) && this.#graph.hasExtremity(id, focus);
    const color = look.disputed ? look.color : isNear ? ink.strong : ink.faint;
    return { ...look, color, size: isNear ? look.size + 1 : look.size };
  }

  /** Disputed lines are drawn dashed on a canvas above; here they only catch the pointer. */
  #lineColour(isDisputed: boolean): string {
    if (isDisputed) return "#00000000";
    const { line, thin } = inkOf(this.canvas);
    return this.#isDense ? thin : line;
  }

  #listen(): void {
    const { signal } = this.#end;
    this.#sigma.on("clickNode", ({ node }) => select(node));
    this.#sigma.on("doubleClickNode", (event) => {
      event.preventSigmaDefault();
      select(event.node, { expand: true });
    });
    this.#sigma.on("clickEdge", ({ edge }) => openEvidence(edge));
    this.#sigma.on("clickStage", () => select(null));
    const hover = (id: string | null) => () => {
      this.#hovered = id;
      this.canvas.classList.toggle("pointing", id !== null);
      this.#sigma.refresh({ skipIndexation: true });
    };
    this.#sigma.on("enterNode", ({ node }) => hover(node)());
    this.#sigma.on("leaveNode", hover(null));
    this.#sigma.on("enterEdge", () => this.canvas.classList.add("pointing"));
    this.#sigma.on("leaveEdge", () => this.canvas.classList.remove("pointing"));
    this.#dark.addEventListener("change", () => this.#recolour(), { signal });
    this.canvas.addEventListener("keydown", (event) => this.#steer(event), { signal });
    this.canvas.closest("#picture")?.addEventListener("click", (event) => this.#zoom(event), { signal });
  }

  #recolour(): void {
    const ink = inkOf(this.canvas, true);
    this.#sigma.setSetting("labelColor", { color: ink.text });
    this.#repaintLines();
    this.#sigma.refresh();
  }

  #repaintLines(): void {
    this.#graph.updateEachEdgeAttributes((_, look) => ({ ...look, color: this.#lineColour(look.disputed) }));
  }

  #steer(event: KeyboardEvent): void {
    if (event.key === "Enter" && this.#sel && this.#graph.hasNode(this.#sel)) {
      openPage(this.#graph.getNodeAttribute(this.#sel, "page"));
    } else if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      const next = neighbourTowards(this.#graph, this.#sel, event.key);
      if (next === null) return;
      this.#sel = next;
      this.#sigma.refresh({ skipIndexation: true });
      this.#bringIntoView();
      select(next, { quietly: true });
    }
  }

  #zoom(event: Event): void {
    const how = (event.target as Element).closest<HTMLElement>("[data-zoom]")?.dataset.zoom;
    const duration = this.#still.matches ? 0 : 200;
    const camera = this.#sigma.getCamera();
    if (how === "in") void camera.animatedZoom({ duration });
    if (how === "out") void camera.animatedUnzoom({ duration });
    if (how === "fit") void camera.animatedReset({ duration });
  }

  /** Zooms out or shifts just enough that every node, or the selected one, is seen. */
  #bringIntoView(): void {
    const camera = this.#sigma.getCamera();
    const { width, height } = this.#sigma.getDimensions();
    const outside = this.#graph.someNode((_, { x, y }) => {
      const at = this.#sigma.graphToViewport({ x, y });
      return at.x < 0 || at.y < 0 || at.x > width || at.y > height;
    });
    if (!outside || camera.getState().ratio > 3) return;
    void camera.animate({ x: 0.5, y: 0.5, ratio: this.#ratioForAll() }, { duration: this.#still.matches ? 0 : 250 });
  }

  #ratioForAll(): number {
    const reach = this.#graph.mapNodes((_, { x, y }) => {
      const at = this.#sigma.viewportToFramedGraph(this.#sigma.graphToViewport({ x, y }));
      return Math.max(Math.abs(at.x - 0.5), Math.abs(at.y - 0.5)) * 2;
    });
    return Math.max(1, ...reach) * 1.1;
  }
}

const withNote = ({ label, note }: { label: string; note: string }): string => {
  const short = label.length > 34 ? `${label.slice(0, 33).trimEnd()}…` : label;
  return note ? `${short} (${note})` : short;
};
