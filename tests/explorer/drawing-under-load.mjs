/** Bundled into a page by the test beside it: draws invented graphs, and refreshes what is drawn. */
import Sigma from "sigma";
import { Drawing } from "../../src/explorer/client/drawing.js";
import { KIND_COLOURS } from "../../src/export/kinds.js";

// The drawing keeps its sigma to itself.
let sigma;
const { refresh } = Sigma.prototype;
Sigma.prototype.refresh = function (...how) {
  sigma = this;
  return refresh.apply(this, how);
};

const KINDS = ["PERSON", "COUNTRY", "MEETING", "AGREEMENT", "ISSUE"];

function invented(nodes, links) {
  let seed = 7;
  const random = (below) => {
    seed = (seed * 16807) % 2147483647;
    return Math.floor((seed / 2147483647) * below);
  };
  return {
    nodes: Array.from({ length: nodes }, (_, at) => ({
      id: `node-${at}`,
      kind: KINDS[at % KINDS.length],
      label: `Talks of delegation ${at}`,
      note: at % 50 === 0 ? "planned" : "",
      page: "/",
      size: 3 + (at % 9),
      x: random(1000),
      y: random(1000),
    })),
    links: Array.from({ length: links }, (_, at) => ({
      id: `link-${at}`,
      source: `node-${random(nodes)}`,
      target: `node-${random(nodes)}`,
      words: "attended",
      size: 1,
      disputed: at % 40 === 0,
    })),
    sel: null,
    colours: KIND_COLOURS,
  };
}

let drawing;
globalThis.draw = ({ nodes, links }) => {
  drawing?.close();
  drawing = new Drawing(document.getElementById("canvas"));
  drawing.show(invented(nodes, links));
};
globalThis.refresh = () => void sigma.refresh();
