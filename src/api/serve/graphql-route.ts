import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { ApiContext, Told } from "../apollo-plugin.js";
import { sendIde } from "../ide/ide.js";
import { type Answers, type SentAnswer, tagged } from "./answers.js";
import { goneSignal } from "./gone-signal.js";
import type { Metrics } from "./metrics.js";
import { type TrustedDocuments, trustedText } from "./trusted-documents.js";

export interface RouteParts {
  readonly apollo: ApolloServer<ApiContext>;
  readonly answers: Answers;
  readonly metrics: Metrics;
  /** The only documents that are answered; null for any. */
  readonly trusted: TrustedDocuments | null;
}

/**
 * Whether a GET comes from a program, and not from a link, a form or a picture on somebody's page: those cannot name JSON
 * as what they accept, and browsers say of them that they do not ask by script under the rules of CORS.
 */
const wasWrittenToAsk = ({ headers }: FastifyRequest): boolean =>
  /application\/(graphql-response\+)?json/.test(headers.accept ?? "") ||
  ["cors", "same-origin"].includes(String(headers["sec-fetch-mode"]));

/** `/graphql`: an answer that still holds from memory, any other from Apollo. */
export const graphqlRoute: FastifyPluginAsync<RouteParts> = async (app, { apollo, answers, metrics, trusted }) => {
  const told = new WeakMap<FastifyRequest, Told>();
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const note: Told = {};
      told.set(request, note);
      return { signal: goneSignal(reply), told: note };
    },
  });

  // The handler's own types leave no room for a request that was typed elsewhere.
  const handle = handler as unknown as (request: FastifyRequest, reply: FastifyReply) => Promise<string>;

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    async handler(request, reply) {
      if (request.method === "GET" && !trusted && request.headers.accept?.includes("text/html")) return sendIde(reply);
      if (trusted && !onlyTrusted(request, trusted)) return reply.code(403).send(NOT_TRUSTED);
      if (request.method === "GET" && wasWrittenToAsk(request)) request.headers["apollo-require-preflight"] = "1";
      const key = keyOf(request);
      const kept = key && answers.get(key);
      if (kept) return send(request, reply, kept, metrics);

      const body = await handle(request, reply);
      const note = told.get(request);
      if (note?.state === undefined || note.startedAt === undefined) return body;
      answers.seen(note.state, note.startedAt);
      metrics.answers.inc({ result: "miss" });
      if (!key || !note.isWhole || reply.statusCode !== 200) {
        reply.header("cache-control", "no-store");
        return body;
      }
      const answer = tagged(Buffer.from(body), String(reply.getHeader("content-type")));
      if (note.state !== null && note.isSettled) answers.keep(key, note.state, answer);
      return send(request, reply, answer);
    },
  });
};

const NOT_TRUSTED = {
  errors: [{ message: "Only trusted documents are answered here.", extensions: { code: "DOCUMENT_NOT_TRUSTED" } }],
};

/** Puts the text of the trusted document in the place of its digest; false when the request has none. */
function onlyTrusted({ method, body, query }: FastifyRequest, trusted: TrustedDocuments): boolean {
  const asked = (method === "GET" ? query : body) as { query?: unknown; extensions?: unknown } | null;
  const text = asked && trustedText(trusted, asked.query, asked.extensions);
  if (!text) return false;
  if (method === "POST") {
    asked.query = text;
    delete asked.extensions;
    return true;
  }
  return typeof asked.query === "string"; // a GET names the document by its text
}

/** What makes two requests the same question; null for what is no question. */
function keyOf({ method, url, body, headers }: FastifyRequest): string | null {
  const accept = headers.accept ?? "";
  if (method === "GET") return headers["apollo-require-preflight"] ? `${accept} ${url}` : null;
  return body !== null && typeof body === "object" ? `${accept} ${JSON.stringify(body)}` : null;
}

function send(request: FastifyRequest, reply: FastifyReply, kept: SentAnswer, metrics?: Metrics) {
  // The client may keep it, and must ask whether it still holds before showing it again.
  reply.header("etag", kept.etag).header("cache-control", "no-cache").header("vary", "accept");
  if (request.headers["if-none-match"]?.includes(kept.etag)) {
    metrics?.answers.inc({ result: "unchanged" });
    return reply.code(304).removeHeader("content-type").send();
  }
  metrics?.answers.inc({ result: "hit" });
  return reply.code(200).header("content-type", kept.type).send(kept.body);
}
