import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.mjs";
import { ask } from "./load.mjs";
import { questions } from "./questions.mjs";

const MAIN = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

/** Milliseconds from `entente serve` to its first sound `/readyz`, and of the first question that is then asked. */
export async function starts(graph, { starts: times }) {
  const asked = await questions(graph);
  const found = { ready: [], first: [] };
  for (let time = 0; time < times; time++) {
    await graph.driver.executeQuery("CALL db.clearQueryCaches()"); // nothing is planned yet
    const port = await freePort();
    const { uri, username, password } = graph.address;
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: `${port}` };
    const began = performance.now();
    const child = spawn(process.execPath, [MAIN, "serve"], { env, stdio: "ignore" });
    try {
      while (!(await isReady(port))) {
        if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
        await sleep(5);
      }
      found.ready.push(performance.now() - began);
      const asking = performance.now();
      await ask(port, {
        path: "/graphql",
        body: JSON.stringify({ query: asked.medium.ours, variables: asked.medium.variables(time) }),
      });
      found.first.push(performance.now() - asking);
    } finally {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  }
  return found;
}

const isReady = (port) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false, // does not listen yet
  );
