/** Apollo Server on fastify, as lean as it gets, around a peer's schema. */
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify from "fastify";
import { openDriver } from "./driver.mjs";

export async function serveApollo(makeSchema, makeContext) {
  const driver = openDriver();
  const schema = await makeSchema(driver);
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  const app = Fastify();
  app.post("/graphql", fastifyApolloHandler(apollo, { context: async () => makeContext(driver) }));
  process.send(await app.listen({ host: "127.0.0.1", port: 0 }));
}
