import { svg } from "./svg.js";
import type { View } from "./view.js";

/**
 * The drawing as PNG, twice the size of the SVG for print. Letters come from the fonts of the machine (DejaVu or Noto;
 * Noto CJK for Chinese, Japanese and Korean): the project ships none, `docs/visualize.md` says what to install.
 */
export async function png(view: View): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const drawing = new Resvg(svg(view), { fitTo: { mode: "zoom", value: 2 }, font: { loadSystemFonts: true } });
  return drawing.render().asPng();
}
