/** `npm run bench [-- --quick] [--write FILE]`: the product, the floor and two peers side by side in one run. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare } from "./compare.mjs";
import { openBenchGraph, sizeOf } from "./graph.mjs";
import { hits } from "./hits.mjs";
import { memory } from "./memory.mjs";
import { network } from "./network.mjs";
import { reading } from "./reading.mjs";
import { page, table } from "./report.mjs";
import { starts } from "./start.mjs";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    /** Only this part: reading, start, hits, network, compare or memory. */
    only: { type: "string" },
    write: { type: "string" },
  },
});
const quick = { rounds: 3, sliceMs: 1_000, warmMs: 2_000, starts: 2, networks: 10, requests: 20_000, articles: 1_000 };
const whole = {
  rounds: 8,
  sliceMs: 1_200,
  warmMs: 2_500,
  starts: 5,
  networks: 30,
  requests: 200_000,
  articles: 10_000,
};
const extent = values.quick ? quick : whole;
const say = (line) => process.stderr.write(`${line}\n`);

const PARTS = { reading, start: starts, hits, network, compare, memory };
const graph = await openBenchGraph(fileURLToPath(new URL(".entente", import.meta.url)), say);
try {
  const found = { size: await sizeOf(graph), extent };
  for (const [name, part] of Object.entries(PARTS)) {
    if (values.only && values.only !== name) continue;
    say(`measuring: ${name}`);
    found[name] = await part(graph, extent, say);
  }
  process.stdout.write(`${table(found)}\n`);
  if (values.write) writeFileSync(values.write, page(found));
} finally {
  await graph.close();
}
