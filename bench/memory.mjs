import http from "node:http";
import { ask } from "./load.mjs";
import { questions, request } from "./questions.mjs";
import { launch } from "./servers.mjs";

const STOPS = 5;

/** Memory of the server in MiB after every fifth of a great many requests, half of them answered from memory. */
export async function memory(graph, { requests }, say) {
  const asked = await questions(graph);
  const server = await launch("ours", graph.address, ["--expose-gc"]);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
  const same = request("ours", "small", asked.small, 1);
  const found = [];
  let left = 0;
  let n = 0;
  const worker = async () => {
    while (left-- > 0) await ask(server.port, left % 2 ? same : request("ours", "small", asked.small, n++), agent);
  };
  try {
    for (let stop = 1; stop <= STOPS; stop++) {
      left = requests / STOPS;
      await Promise.all(Array.from({ length: 8 }, worker));
      const { heapUsed, rss } = await server.memory();
      found.push({ requests: (stop * requests) / STOPS, heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 });
      say(`${(stop * requests) / STOPS} requests`);
    }
  } finally {
    agent.destroy();
    await server.stop();
  }
  return found;
}
