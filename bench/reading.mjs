import { execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const MAIN = at("../dist/cli/main.js");
const ARTICLE = at("../seed/articles/gyeongju-lee-xi.en.txt");

/** Reading by rules, in processes of its own: from the command to the first record, the rate, memory over many articles. */
export async function reading(_graph, { starts, articles }, say) {
  const started = [];
  for (let time = 0; time < starts; time++) {
    const began = performance.now();
    await promisify(execFile)(process.execPath, [MAIN, "extract", ARTICLE]);
    started.push(performance.now() - began);
  }
  const child = spawn(process.execPath, ["--expose-gc", at("reading-process.mjs"), `${articles}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stops = [];
  let rest = "";
  for await (const chunk of child.stdout) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      stops.push(JSON.parse(line));
      say(`${stops.at(-1).articles} articles read`);
    }
  }
  if (stops.length === 0) throw new Error("nothing was read");
  return { started, stops };
}
