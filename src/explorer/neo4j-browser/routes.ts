import type { FastifyInstance, FastifyReply } from "fastify";
import { strToU8, zipSync } from "fflate";
import { guide } from "./guide.js";
import { savedQueries } from "./queries.js";
import { style } from "./style.js";

/** `/explore/…`: what Neo4j Browser fetches: its style, the guide and the saved queries. */
export async function neo4jBrowserFiles(server: FastifyInstance): Promise<void> {
  const queries = savedQueries();
  const grass = style();
  // Neo4j Browser is served from another port, hence another origin; all of this is public.
  const answer = (reply: FastifyReply, type: string) => reply.header("access-control-allow-origin", "*").type(type);
  // The server's own rules about other origins are for the API; these files have theirs.
  const open = { config: { cors: false } } as object;
  // It asks for the guide with headers against caches, and browsers ask first whether it may.
  server.options("/explore/*", open, (_, reply) =>
    answer(reply, "text/plain")
      .header("access-control-allow-headers", "*")
      .header("access-control-max-age", "86400")
      .send(""),
  );
  server.get("/explore/style.grass", open, (_, reply) => answer(reply, "text/plain; charset=utf-8").send(grass));
  server.get("/explore/guide.html", open, (request, reply) =>
    answer(reply, "text/html; charset=utf-8")
      .header("content-security-policy", "default-src 'none'; sandbox")
      .send(guide(queries, `${request.protocol}://${request.host}`)),
  );
  server.get("/explore/queries.zip", open, (_, reply) => {
    const files = Object.fromEntries(queries.map(({ file, text }) => [file, strToU8(text)]));
    return answer(reply, "application/zip").send(zipSync(files, { mtime: new Date("1980-01-01T00:00:00") }));
  });
  for (const { file, text } of queries) {
    server.get(`/explore/queries/${file}`, open, (_, reply) => answer(reply, "text/plain; charset=utf-8").send(text));
  }
}
