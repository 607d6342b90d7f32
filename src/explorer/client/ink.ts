import type { NodeHoverDrawingFunction } from "sigma/rendering";

export interface Ink {
  readonly font: string;
  readonly text: string;
  readonly paper: string;
  readonly line: string;
  /** The colour of lines where there are very many. */
  readonly thin: string;
  readonly strong: string;
  readonly faint: string;
  readonly drawHover: NodeHoverDrawingFunction;
}

let known: Ink | null = null;

/** The colours of the page, for what is drawn outside of its style sheet. Asked anew when light turns to dark. */
export function inkOf(element: HTMLElement, anew = false): Ink {
  if (known && !anew) return known;
  const style = getComputedStyle(element);
  // A registered colour resolves `light-dark()`; a custom property alone would come back as written.
  const probe = document.createElement("i");
  element.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const [text, paper, line, thin, strong, faint] = [
    colour("ink"),
    colour("paper"),
    colour("line"),
    colour("thin"),
    colour("accent"),
    colour("faint"),
  ];
  probe.remove();
  known = { font: style.fontFamily, text, paper, line, thin, strong, faint, drawHover };
  return known;
}

/** A selected or hovered node: a ring in the accent colour and its name on a plate that lines do not run through. */
const drawHover: NodeHoverDrawingFunction = (context, node, settings) => {
  const ink = known!;
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const label = node.label ?? "";
  const width = label ? context.measureText(label).width + 14 : 0;
  const left = node.x + node.size + 5;
  context.fillStyle = ink.paper;
  context.strokeStyle = ink.strong;
  context.lineWidth = 1.5;
  if (label) {
    context.beginPath();
    context.roundRect(left, node.y - 12, width, 24, 4);
    context.fill();
    context.stroke();
  }
  context.beginPath();
  context.arc(node.x, node.y, node.size + 3, 0, Math.PI * 2);
  context.lineWidth = 2.5;
  context.stroke();
  if (label) {
    context.fillStyle = ink.text;
    context.fillText(label, left + 7, node.y + settings.labelSize / 3);
  }
};
