import type { FastifyPluginAsync } from "fastify";
import type { Graph } from "../../graph/graph.js";

const READY_WITHIN_MS = 2_000;

/** `/livez`: the process answers. `/readyz`: so does the graph. */
export const health: FastifyPluginAsync<{ graph: Pick<Graph, "driver" | "database"> }> = async (app, { graph }) => {
  app.get("/livez", { logLevel: "silent" }, async () => ({ status: "live" }));
  app.get("/readyz", { logLevel: "silent" }, async (_, reply) => {
    const ready = await answers(graph);
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "the graph does not answer" });
  });
};

async function answers({ driver, database }: Pick<Graph, "driver" | "database">): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_WITHIN_MS);
  });
  const asked = driver.executeQuery("RETURN 1", {}, { routing: "READ", ...(database ? { database } : {}) });
  try {
    return await Promise.race([asked.then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
