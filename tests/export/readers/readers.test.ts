import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkout } from "../../../src/checkout.js";
import { csvEdges, csvNodes } from "../../../src/export/csv.js";
import { gexf } from "../../../src/export/gexf.js";
import { graphml } from "../../../src/export/graphml.js";
import { nodeLink } from "../../../src/export/node-link.js";
import { spellOf } from "../../../src/export/spell.js";
import { timelineCsv } from "../../../src/export/timeline.js";
import { view } from "../invented-view.js";

/** Where `install.sh` beside this file puts what these tests need. */
const place = join(checkout, "node_modules/.cache/readers");
const python = join(place, "venv/bin/python");
const gephi = join(place, "gephi-toolkit-0.10.1-all.jar");
if (!existsSync(python))
  console.warn("networkx and pandas are not installed (install.sh), so their tests are left out.");
if (!existsSync(gephi)) console.warn("Gephi's toolkit is not installed (install.sh), so its test is left out.");

const run = promisify(execFile);
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-readers-"));
  const files = {
    "graph.gexf": gexf(view),
    "graph.graphml": graphml(view),
    "graph.json": nodeLink(view),
    "nodes.csv": csvNodes(view),
    "edges.csv": csvEdges(view),
    "timeline.csv": timelineCsv(view),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// XML has no way to say most control characters, so they are gone from names.
const names = view.nodes.map(({ label }) => label.replace("\u0001", ""));
const spells = Object.fromEntries(
  view.links.flatMap(({ id, since, until }) => {
    const spell = spellOf(since, until);
    return spell ? [[id, spell] as const] : [];
  }),
);
const links = view.links.map((link) => [link.source, link.target, link.type, link.since, link.sources, link.disputed]);

describe.skipIf(!existsSync(python))("networkx and pandas read", () => {
  // biome-ignore lint/suspicious/noExplicitAny: whatever read.py prints
  let read: any;
  beforeAll(async () => {
    read = JSON.parse((await run(python, [here("read.py"), folder])).stdout);
  });
  const inOrder = links.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));

  it.each(["gexf", "graphml"])("the same nodes, names and links from %s", (format) => {
    expect(read[format].nodes).toEqual(Object.fromEntries(view.nodes.map(({ id }, at) => [id, names[at]])));
    expect(read[format].links).toEqual(inOrder);
  });

  it("the same from node-link JSON, whose names are whole", () => {
    expect(read.nodeLink.nodes).toEqual(Object.fromEntries(view.nodes.map(({ id, label }) => [id, label])));
    expect(read.nodeLink.links).toEqual(inOrder);
  });

  it("the same times from GEXF", () => {
    const asRead = Object.entries(spells).map(([id, { first, last }]) => [id, [[first, last]]]);
    expect(read.spells).toEqual(Object.fromEntries(asRead));
  });

  it("the same tables, with an apostrophe before what a spreadsheet would run", () => {
    expect(read.nodeIds).toEqual(view.nodes.map(({ id }) => id));
    expect(read.labels).toEqual(view.nodes.map(({ label }) => label.replace(/^=/, "'=")));
    expect(read.edges).toEqual(links);
    expect(read.timeline).toEqual([
      ["meeting-1", "2025-11-01", "2025-11-30"],
      ["meeting-2", null, null],
    ]);
  });
});

it.skipIf(!existsSync(gephi))("Gephi opens GEXF with the same places, times and parallel links", async () => {
  const java = ["-Djava.awt.headless=true", "-cp", gephi, here("OpenInGephi.java"), join(folder, "graph.gexf")];
  const { stdout } = await run("java", java, { encoding: "utf8" });
  const rows = stdout
    .split("\n")
    .filter((row) => /^(node|edge)\t/.test(row))
    .map((row) => row.split("\t"));
  const lasting = (spell: { first: string; last: string } | null | undefined) =>
    spell ? `<[${spell.first}, ${spell.last}]>` : "";
  const number = (value: number) => (Number.isInteger(value) ? `${value}.0` : `${value}`);
  expect(rows).toEqual([
    ...view.nodes.map(({ id, x, y, event }, at) => [
      "node",
      id,
      names[at],
      `${number(x)} ${number(y)}`,
      lasting(event && spellOf(event.since, event.until)),
    ]),
    ...view.links.map(({ id, source, type, target, sources }) => [
      "edge",
      source,
      type,
      target,
      String(sources),
      lasting(spells[id]),
    ]),
  ]);
});
