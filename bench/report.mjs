import { cpus, totalmem } from "node:os";

const OTHERS = { floor: "the floor", peer: "@neo4j/graphql", loader: "DataLoader" };

/** Everything measured, as Markdown. */
export function table({ size, extent, reading, compare, hits, start, network, memory }) {
  const lines = [
    `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}. ` +
      `${whole(size.nodes)} nodes and ${whole(size.relationships)} relationships.`,
  ];
  if (reading) lines.push("", ...readingRows(reading));
  if (compare) lines.push("", ...ratios(compare, extent));
  if (hits) {
    lines.push("", "| question | database hits | by hand | times |", "|---|---|---|---|");
    for (const [name, { ours, floor }] of Object.entries(hits)) {
      lines.push(`| ${name} | ${whole(ours)} | ${whole(floor)} | ${(ours / floor).toFixed(2)} |`);
    }
  }
  if (start) {
    lines.push(
      "",
      `Start to ready: ${spread(start.ready, 0)} ms. The first question (medium): ${spread(start.first, 0)} ms.`,
    );
  }
  if (network) {
    const { bare, placed } = network;
    lines.push(
      "",
      `A neighbourhood of 500 nodes, one asked at a time: ${spread(bare, 0)} ms; with coordinates and communities, none drawn before: ${spread(placed, 0)} ms.`,
    );
  }
  if (memory) {
    lines.push("", "| requests | heap, MiB | resident, MiB |", "|---|---|---|");
    for (const { requests, heap, rss } of memory)
      lines.push(`| ${whole(requests)} | ${heap.toFixed(0)} | ${rss.toFixed(0)} |`);
  }
  return lines.join("\n");
}

function readingRows({ started, stops }) {
  const [first, last] = [stops[0], stops.at(-1)];
  return [
    `Reading by rules, on one core: ${spread(
      stops.map(({ perSecond }) => perSecond),
      0,
    )} articles a second, ${whole(median(stops.map(({ characters }) => characters)) / 1000)} kB a second. ` +
      `Heap ${whole(first.heap)} MiB after ${whole(first.articles)} articles and ${whole(last.heap)} MiB after ${whole(last.articles)}. ` +
      `From \`entente extract\` to its first record: ${spread(started, 0)} ms.`,
  ];
}

function ratios({ rates, says }, { rounds }) {
  const heads = Object.values(OTHERS).map((name) => `÷ ${name}`);
  const lines = [
    `Answers a second, and how many times those of each other contender: the median of ${rounds} rounds (least to most).`,
    "",
    `| question | ours | ${heads.join(" | ")} |`,
    `|---|---|${heads.map(() => "---|").join("")}`,
  ];
  for (const [name, rate] of Object.entries(rates)) {
    const cells = Object.keys(OTHERS).map((other) =>
      rate[other]
        ? spread(
            rate.ours.map((ours, round) => ours / rate[other][round]),
            2,
          )
        : "–",
    );
    lines.push(`| ${name}: ${says[name]} | ${whole(median(rate.ours))} | ${cells.join(" | ")} |`);
  }
  const [one, far] = ["page 1", "page 1,000"].map((name) => rates[name].ours);
  lines.push(
    "",
    `Page 1,000 costs ${spread(
      one.map((rate, round) => rate / far[round]),
      2,
    )} times page 1.`,
  );
  return lines;
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const whole = (number) => Math.round(number).toLocaleString("en");
const spread = (list, digits) =>
  `${median(list).toFixed(digits)} (${Math.min(...list).toFixed(digits)} to ${Math.max(...list).toFixed(digits)})`;

/** `docs/performance.md` */
export const page = (found) => `# Performance

\`npm run bench -- --write docs/performance.md\` measures on your machine and writes this page anew, in some ten minutes; \`npm run bench -- --quick\` looks whether all works. \`--only reading\`, \`start\`, \`hits\`, \`network\`, \`compare\` or \`memory\` runs one part.

A graph is made once in a data folder of its own (\`bench/.entente\`). All contenders then run side by side and are asked in turn over 8 connections, a short slice each, round after round; a ratio is taken within one round, so that what disturbs the machine meets all alike. Database, servers and load share the machine. All must bring the same values, and no question comes twice, so that none is answered from memory, but for the one that is about memory.

| contender | what it is |
|---|---|
| ours | the product over HTTP |
| the floor | fastify and the raw driver, one hand-written statement per question, lists instead of maps |
| @neo4j/graphql | version 7 on fastify and Apollo Server, without the cache-control plugin; pages by offset |
| DataLoader | resolvers with one batched query per level; pages by SKIP |

${table(found)}
`;
