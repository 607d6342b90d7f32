import type Sigma from "sigma";
import type { DrawnGraph } from "./drawing.js";
import { inkOf } from "./ink.js";

/**
 * What WebGL lines and discs cannot say: disputed lines are dashed, planned things are rings. Few of either, so a plain
 * canvas over each layer does.
 */
// biome-ignore lint/suspicious/noExplicitAny: sigma's types of attributes do not matter here
export function markOver(sigma: Sigma<any, any>, graph: DrawnGraph): void {
  const over = (layer: string) => ({ style: { pointerEvents: "none" }, afterLayer: layer });
  sigma.createCanvasContext("dashes", over("edges"));
  sigma.createCanvasContext("rings", over("nodes"));
  sigma.resize(true);
  const { dashes, rings } = sigma.getCanvases();
  sigma.on("afterRender", () => {
    const ink = inkOf(sigma.getContainer());
    const { width, height } = sigma.getDimensions();
    const lines = dashes?.getContext("2d");
    const discs = rings?.getContext("2d");
    if (!lines || !discs) return;
    lines.clearRect(0, 0, width, height);
    discs.clearRect(0, 0, width, height);
    graph.forEachEdge((id, { disputed }, source, target) => {
      if (!disputed || sigma.getEdgeDisplayData(id)?.hidden) return;
      const [from, to] = [place(sigma, source), place(sigma, target)];
      if (!from || !to) return;
      lines.strokeStyle = ink.strong;
      lines.lineWidth = Math.max(1.5, sigma.scaleSize(sigma.getEdgeDisplayData(id)?.size ?? 1));
      lines.setLineDash([6, 4]);
      lines.beginPath();
      lines.moveTo(from.x, from.y);
      lines.lineTo(to.x, to.y);
      lines.stroke();
    });
    graph.forEachNode((id, { note }) => {
      if (note === "" || !/planned|postponed|cancelled/.test(note)) return;
      const at = place(sigma, id);
      const size = sigma.scaleSize(sigma.getNodeDisplayData(id)?.size ?? 1);
      if (!at || size < 3) return;
      discs.fillStyle = ink.paper;
      discs.beginPath();
      discs.arc(at.x, at.y, size - 2.5, 0, Math.PI * 2);
      discs.fill();
    });
  });
}

// biome-ignore lint/suspicious/noExplicitAny: as above
function place(sigma: Sigma<any, any>, node: string): { x: number; y: number } | null {
  const shown = sigma.getNodeDisplayData(node);
  return shown ? sigma.framedGraphToViewport(shown) : null;
}
