import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { ApiContext } from "../apollo-plugin.js";
import { sendIde } from "../ide/ide.js";
import type { KnownQuestions } from "../known-questions.js";
import type { Answer, Answering } from "./answering.js";
import { type Answers, type SentAnswer, tagged } from "./answers.js";
import { askedAgain } from "./asked-again.js";
import { clientOf } from "./client.js";
import type { Metrics } from "./metrics.js";
import { type TrustedDocuments, trustedText } from "./trusted-documents.js";

export interface RouteParts {
  readonly apollo: ApolloServer<ApiContext>;
  readonly questions: KnownQuestions;
  readonly answering: Answering;
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

/**
 * `/graphql`: an answer that still holds from memory; a question that was found sound before straight from the graph;
 * any other through Apollo.
 */
export const graphqlRoute: FastifyPluginAsync<RouteParts> = async (app, parts) => {
  const { answers, questions, answering, metrics, trusted } = parts;
  const throughApollo = apolloHandler(parts.apollo);
  const parse = parserOf(app);
  /** The content type that Apollo chose for what a client accepts. */
  const types = new Map<string, string>();

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    async handler(request, reply) {
      const { method, headers } = request;
      const accept = headers.accept ?? "";
      const isGet = method === "GET";
      if (isGet && !trusted && accept.includes("text/html")) return sendIde(reply);
      if (isGet && wasWrittenToAsk(request)) headers["apollo-require-preflight"] = "1";
      const key = keyOf(request, accept);
      const kept = key === null ? undefined : answers.get(key);
      if (kept) return send(request, reply, kept, metrics);

      if (!isGet) request.body = parse(request);
      if (trusted && !onlyTrusted(request, trusted)) return reply.code(403).send(NOT_TRUSTED);
      const type = types.get(accept);
      const again = isGet || type === undefined ? null : askedAgain(questions, request.body);
      if (again) {
        const answer = await answering(again.known, again.ready, clientOf(reply));
        return sendAnswer(request, reply, key, answer, { status: answer.status, type: type!, body: textOf(answer) });
      }
      const { answer, body } = await throughApollo(request, reply);
      if (!answer) return body;
      const chosen = String(reply.getHeader("content-type"));
      if (reply.statusCode === 200 && !isGet && types.size < 100) types.set(accept, chosen);
      return sendAnswer(request, reply, key, answer, { status: reply.statusCode, type: chosen, body });
    },
  });

  function sendAnswer(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string | null,
    { state, isSettled, startedAt, errors }: Answer,
    { status, type, body }: { status: number; type: string; body: string },
  ) {
    if (state !== undefined) {
      answers.seen(state, startedAt);
      metrics.answers.miss.inc();
    }
    if (state === undefined || key === null || errors.length > 0 || status !== 200) {
      reply.code(status).header("cache-control", "no-store").header("content-type", type);
      return body;
    }
    const answer = tagged(body, type);
    if (state !== null && isSettled) answers.keep(key, state, answer);
    return send(request, reply, answer);
  }
};

/** Asks Apollo; gives what it says, and the answer of the graph if it came to that. */
function apolloHandler(apollo: ApolloServer<ApiContext>) {
  const notes = new WeakMap<FastifyRequest, { answer?: Answer }>();
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const note = {};
      notes.set(request, note);
      return { client: clientOf(reply), note };
    },
  });
  // The handler's own types leave no room for a request that was typed elsewhere.
  const handle = handler as unknown as (request: FastifyRequest, reply: FastifyReply) => Promise<string>;
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const body = await handle(request, reply);
    return { body, answer: notes.get(request)?.answer };
  };
}

/** Bodies come as text, which an answer from memory is found by; what is not kept is parsed by fastify's own parser. */
function parserOf(app: FastifyInstance): (request: FastifyRequest) => unknown {
  app.removeContentTypeParser("text/plain");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_, text, done) => done(null, text));
  const parse = app.getDefaultJsonParser("error", "error");
  return (request) => {
    let fault: Error | null = null;
    let parsed: unknown;
    void parse(request, (request.body as string | undefined) ?? "", (error, body) => {
      fault = error;
      parsed = body;
    });
    if (fault) throw fault;
    return parsed;
  };
}

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
function keyOf({ method, url, body, headers }: FastifyRequest, accept: string): string | null {
  if (method === "GET") return headers["apollo-require-preflight"] ? `${accept} ${url}` : null;
  return typeof body === "string" ? `${accept} ${body}` : null;
}

/** The response of an operation, as Apollo would write it. */
function textOf({ data, errors }: Answer): string {
  if (errors.length === 0) return `{"data":${data}}\n`;
  return `{"errors":${JSON.stringify(errors)}${data === undefined ? "" : `,"data":${data}`}}\n`;
}

/**
 * Sets the headers and gives the body. (A reply that is returned is waited for by listeners on its stream, which costs as
 * much as all the rest.)
 */
function send(request: FastifyRequest, reply: FastifyReply, kept: SentAnswer, metrics?: Metrics): string | null {
  // The client may keep it, and must ask whether it still holds before showing it again.
  reply.header("etag", kept.etag).header("cache-control", "no-cache").header("vary", "accept");
  if (request.headers["if-none-match"]?.includes(kept.etag)) {
    metrics?.answers.unchanged.inc();
    reply.code(304).removeHeader("content-type");
    return null;
  }
  metrics?.answers.hit.inc();
  reply.code(200).header("content-type", kept.type);
  return kept.body;
}
