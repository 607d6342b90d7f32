import type { Drawing } from "./drawing.js";

let drawing: Drawing | null = null;

/**
 * Brings the drawing to life where there is one: sigma is fetched only then. Without WebGL the SVG stays, and a line says
 * what still works.
 */
export async function showDrawing(): Promise<void> {
  const canvas = document.getElementById("canvas");
  const data = document.getElementById("drawing-data")?.textContent;
  if (!canvas || !data) {
    drawing?.close();
    drawing = null;
    return;
  }
  if (!hasWebGl()) {
    if (!canvas.querySelector(".no-webgl")) canvas.insertAdjacentHTML("beforeend", noWebGl);
    return;
  }
  const { Drawing } = await import("./drawing.js");
  if (drawing && drawing.canvas !== canvas) {
    drawing.close();
    drawing = null;
  }
  drawing ??= new Drawing(canvas);
  drawing.show(JSON.parse(data));
}

const noWebGl =
  '<p class="no-webgl">This browser draws without WebGL, so the picture stands still. Nodes open as links; the table says the same in words.</p>';

function hasWebGl(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}
