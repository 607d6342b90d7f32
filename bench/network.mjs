import { ask } from "./load.mjs";
import { questions, request } from "./questions.mjs";
import { launch } from "./servers.mjs";

/** Milliseconds that a neighbourhood of 500 nodes takes, one at a time, bare and with coordinates and communities. */
export async function network(graph, { networks }) {
  const { network: bare } = await questions(graph);
  const placed = { ...bare, ours: bare.ours.replace("weight }", "weight x y community }") };
  const server = await launch("ours", graph.address);
  try {
    const found = { bare: [], placed: [] };
    // Every person's neighbourhood is another, and no picture is drawn twice.
    for (let n = 0; n < 2 * networks; n++) {
      for (const [name, question] of Object.entries({ bare, placed })) {
        const began = performance.now();
        await ask(server.port, request("ours", "network", question, n));
        if (n >= networks) found[name].push(performance.now() - began); // the first half is to get warm
      }
    }
    return found;
  } finally {
    await server.stop();
  }
}
