/** The floor: an endpoint on the raw driver, one hand-written statement per question, lists instead of maps. */
import Fastify from "fastify";
import neo4j from "neo4j-driver";
import { openDriver } from "./driver.mjs";
import { ENDPOINTS } from "./hand-written.mjs";

const driver = openDriver();

const app = Fastify();
for (const [name, { cypher, answer }] of Object.entries(ENDPOINTS)) {
  app.post(`/${name}`, async (request) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(cypher, request.body.variables);
      return { data: answer(records[0]?.get("row")) };
    } finally {
      await session.close();
    }
  });
}
process.send(await app.listen({ host: "127.0.0.1", port: 0 }));
