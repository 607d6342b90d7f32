import type { FastifyInstance, FastifyRequest } from "fastify";
import { ApiFault, askThrough } from "../explorer/ask.js";
import { MOST_NODES, parseLens } from "../explorer/lens.js";
import { sidesOf } from "../explorer/view/between.js";
import { readView } from "../explorer/view/read-view.js";
import { FORMATS, type Format, fileOf } from "./formats.js";

/** How many sentences stand beside a link in an export. */
export const EVIDENCE = 3;

/** `/export/graph.EXT?…`: what `/explore?…` shows, in the format that the ending names. */
export async function exportRoutes(server: FastifyInstance): Promise<void> {
  server.get("/export/:file", async (request, reply) => {
    const { file } = request.params as { file: string };
    const format = formatOf(file);
    if (!format) {
      const known = FORMATS.map(({ extensions }) => `graph.${extensions[0]}`).join(", ");
      return reply.code(404).type("text/plain").send(`There is no export “${file}”. There are: ${known}.\n`);
    }
    const { query, origin, limit } = asked(request);
    const { lens, faults } = parseLens(query);
    const ask = askThrough(server, request.ip);
    try {
      const { sides, faults: unknown } = await sidesOf(lens.between, ask);
      const wrong = [...faults, ...unknown];
      if (wrong.length > 0)
        return reply
          .code(400)
          .type("text/plain")
          .send(`${wrong.join("\n")}\n`);
      const narrowed = { ...lens, between: sides.map(({ id }) => id), limit };
      const { view, total } = await readView({ lens: narrowed, sides, origin, evidence: EVIDENCE }, ask);
      return reply
        .header(
          "content-disposition",
          `${isShown(format) ? "inline" : "attachment"}; filename="entente.${format.extensions[0]}"`,
        )
        .header("x-content-type-options", "nosniff")
        .header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header("access-control-allow-origin", "*")
        .header("x-entente-nodes", `${view.nodes.length} of ${Math.max(total, view.nodes.length)}`)
        .type(format.type)
        .send(await fileOf(format, view));
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      return reply.code(502).type("text/plain").send(`The graph did not answer: ${error.message}\n`);
    }
  });
}

const isShown = ({ name }: Format): boolean => ["svg", "png", "html"].includes(name);

function formatOf(file: string): Format | undefined {
  const ending = /^graph\.(.+)$/.exec(file)?.[1];
  return FORMATS.find(({ extensions }) => ending !== undefined && extensions.includes(ending));
}

/** An export takes all that is found, unless its address names the limit that a picture had. */
function asked(request: FastifyRequest): { query: URLSearchParams; origin: string; limit: number } {
  const { origin, searchParams } = new URL(request.url, `${request.protocol}://${request.host}`);
  const limit = searchParams.has("limit") ? parseLens(searchParams).lens.limit : MOST_NODES;
  return { query: searchParams, origin, limit };
}
