/** `npm run bench [-- --json FILE]`: ours, the floor and two peers side by side in one run; prints ratios with spread. */
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readConfig } from "../dist/config.js";
import { openGraph } from "../dist/graph/graph.js";
import { makeGraph, SIZE } from "./graph.mjs";
import { ask, rateOf } from "./load.mjs";
import { OWN, QUESTIONS } from "./questions.mjs";

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "3" },
  },
});
const rounds = Number(values.rounds);
const measured = Number(values.seconds) * 1000;
const say = (line) => process.stderr.write(`${line}\n`);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const CONTENDERS = ["floor", "ours", "peer", "loader"];
const PORT = 4810;
const config = readConfig({
  ENTENTE_DATA_DIR: here(".entente"),
  ENTENTE_BOLT_PORT: "7811",
  ENTENTE_HTTP_PORT: "7812",
  ...process.env,
});

const graph = await openGraph(config, say);
const raw = {};
const expected = {};
try {
  await makeGraph(graph, say);
  let from = 0;
  for (let round = 0; round < rounds; round++) {
    // Each starts as often as the others, and not always after the same one.
    for (const name of [...CONTENDERS.slice(round % 4), ...CONTENDERS.slice(0, round % 4)]) {
      from = await measure(name, from, round);
    }
  }
} finally {
  await graph.close();
}
report();

async function measure(name, start, round) {
  let from = start;
  const contender = await launch(name);
  try {
    if (round === 0) await sameAnswers(name);
    for (const [question, words] of Object.entries(name === "ours" ? { ...QUESTIONS, ...OWN } : QUESTIONS)) {
      const to = target(name, question, words);
      from = (await rateOf({ ...to, from }, measured / 2)).next;
      const { rate, next } = await rateOf({ ...to, from }, measured);
      from = next;
      note(question, name, rate);
      say(`round ${round + 1}  ${name.padEnd(7)} ${question.padEnd(8)} ${rate.toFixed(1)} a second`);
    }
    if (name === "ours") await pagesAndMemory();
  } finally {
    contender.kill();
    await new Promise((resolve) => contender.once("exit", resolve));
  }
  return from;
}

function note(question, name, rate) {
  raw[question] ??= {};
  raw[question][name] ??= [];
  raw[question][name].push(rate);
}

/** Page 1 and page 1,000, and the same question again and again. */
async function pagesAndMemory() {
  const query =
    "query ($after: String) { meetings(first: 20, after: $after) { edges { node { id name startDate } } pageInfo { endCursor } } }";
  const to = (after) => ({
    port: PORT,
    path: "/graphql",
    from: 0,
    body: (n) => JSON.stringify({ query, variables: { after: after(n) } }),
  });
  const cursors = [];
  for (let page = 0, after = null; page < 1000; page++) {
    const text = await ask({ ...to(() => after), body: JSON.stringify({ query, variables: { after } }) });
    after = JSON.parse(text).data.meetings.pageInfo.endCursor;
    cursors.push(after);
  }
  const push = (name, rate) => note(name, "ours", rate);
  // Neighbouring pages, so that none is answered from memory.
  push(
    "page 2 to 101",
    (
      await rateOf(
        to((n) => cursors[n % 100]),
        measured,
      )
    ).rate,
  );
  push(
    "page 900 to 999",
    (
      await rateOf(
        to((n) => cursors[899 + (n % 100)]),
        measured,
      )
    ).rate,
  );
  const again = { ...target("ours", "small", QUESTIONS.small), from: 0 };
  const same = again.body(1);
  push("same again", (await rateOf({ ...again, body: () => same }, measured)).rate);
}

function target(name, question, words) {
  const body = (n) => JSON.stringify({ query: words[name], variables: words.variables(n) });
  return { port: PORT, path: name === "floor" ? `/${question}` : "/graphql", body };
}

/** All must bring the same values; a fast wrong answer counts for nothing. */
async function sameAnswers(name) {
  for (const [question, words] of Object.entries(QUESTIONS)) {
    const { body, ...to } = target(name, question, words);
    const leaves = leavesOf(JSON.parse(await ask({ ...to, body: body(12) })).data).join("\n");
    expected[question] ??= leaves;
    if (leaves !== expected[question]) throw new Error(`${name} answers ${question} otherwise than the others`);
  }
}

function leavesOf(value) {
  if (value === null || typeof value !== "object") return value === null ? [] : [String(value)];
  return Object.values(value).flatMap(leavesOf);
}

function launch(name) {
  const { uri, username, password } = graph.address;
  const child = fork(here(`contenders/${name}.mjs`), {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(PORT),
      BENCH_URI: uri,
      BENCH_USERNAME: username,
      BENCH_PASSWORD: password,
    },
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve(child));
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
  });
}

function report() {
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  const ratio = (question, other) => raw[question].ours.map((rate, at) => rate / raw[question][other][at]);
  const shown = (list) =>
    `${median(list).toFixed(2)} (${Math.min(...list).toFixed(2)} to ${Math.max(...list).toFixed(2)})`;
  const ratios = {};
  const lines = ["", "question   ours/s    floor/s   ours÷floor             ours÷@neo4j/graphql    ours÷DataLoader"];
  for (const question of Object.keys(QUESTIONS)) {
    const [vsFloor, vsPeer, vsLoader] = ["floor", "peer", "loader"].map((other) => ratio(question, other));
    ratios[question] = {
      vsFloor: round2(median(vsFloor)),
      vsPeer: round2(median(vsPeer)),
      vsLoader: round2(median(vsLoader)),
    };
    const cells = [median(raw[question].ours).toFixed(0).padEnd(9), median(raw[question].floor).toFixed(0).padEnd(9)];
    lines.push(
      [question.padEnd(10), ...cells, ...[vsFloor, vsPeer, vsLoader].map((list) => shown(list).padEnd(22))].join(" "),
    );
  }
  for (const [question, rates] of Object.entries(raw)) {
    if (!QUESTIONS[question]) lines.push(`${question}: ${median(rates.ours).toFixed(0)} a second`);
  }
  lines.push(
    `page 900 to 999 costs ${(median(raw["page 2 to 101"].ours) / median(raw["page 900 to 999"].ours)).toFixed(2)} times page 2 to 101`,
  );
  lines.push(
    `the same again: ${(median(raw["same again"].ours) / median(raw.small.floor)).toFixed(1)} times the floor`,
  );
  process.stdout.write(`${lines.join("\n")}\n`);
  const device = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ device, size: SIZE, rounds, ratios, raw }, null, 2)}\n`);
}

function round2(value) {
  return Math.round(value * 100) / 100;
}
