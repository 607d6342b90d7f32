import type Sigma from "sigma";
import { placeLabels } from "../../export/label-room.js";
import type { DrawnGraph } from "./drawing.js";
import { inkOf } from "./ink.js";

/** One name for so many square pixels, so that a picture stays a picture. */
const ROOM = 9_000;

/**
 * Names on a canvas above the drawing, placed as the server places them in the still drawing: none covers another,
 * which sigma's own labels do. What is near the focus comes first, then what is large.
 */
// biome-ignore lint/suspicious/noExplicitAny: sigma's types of attributes do not matter here
export function labelOver(sigma: Sigma<any, any>, graph: DrawnGraph, focusOf: () => string | null): void {
  const over = { style: { pointerEvents: "none" }, afterLayer: "labels" };
  sigma.createCanvasContext("names", over);
  sigma.resize(true);
  const context = sigma.getCanvases().names?.getContext("2d");
  if (!context) return;
  sigma.on("afterRender", () => {
    const ink = inkOf(sigma.getContainer());
    const { width, height } = sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    const focus = focusOf();
    const isNear = (id: string) => focus !== null && graph.hasNode(focus) && graph.areNeighbors(focus, id);
    const seen = graph.mapNodes((id, { label }) => {
      const shown = sigma.getNodeDisplayData(id);
      // A node that joins is not known to sigma before its next refresh.
      if (!shown) return [];
      const { x, y } = sigma.framedGraphToViewport(shown);
      return [{ id, text: label, x, y, radius: sigma.scaleSize(shown.size), near: isNear(id), dim: focus !== null }];
    });
    const inView = seen.flat().filter(({ x, y, id }) => x > 0 && y > 0 && x < width && y < height && id !== focus);
    const inOrder = inView.sort((a, b) => Number(b.near) - Number(a.near) || b.radius - a.radius);
    const most = Math.round((width * height) / ROOM);
    const places = placeLabels(inOrder, (node) => node, { most, width });
    context.font = `13px ${ink.font}`;
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    for (const [{ text, near, dim }, { x, y, anchor }] of places) {
      if (dim && !near) continue;
      context.textAlign = anchor === "middle" ? "center" : anchor;
      context.strokeStyle = ink.paper;
      context.strokeText(text, x, y);
      context.fillStyle = ink.text;
      context.fillText(text, x, y);
    }
  });
}
