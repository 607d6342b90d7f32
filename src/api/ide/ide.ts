import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyPluginAsync, FastifyReply } from "fastify";

const ASSETS = fileURLToPath(new URL("assets/", import.meta.url));

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ask the graph · Entente</title>
<link rel="stylesheet" href="/graphql/assets/ide.css">
</head>
<body>
<div id="ide"></div>
<script type="module" src="/graphql/assets/ide.js"></script>
</body>
</html>
`;

/** Its editor sets styles on elements by script, which needs no leave; fonts come with its style sheet. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The files of the GraphQL IDE, from this server alone. */
export const ideFiles: FastifyPluginAsync = async (app) => {
  if (!existsSync(ASSETS)) return; // not built: run from source
  await app.register(fastifyStatic, { root: ASSETS, prefix: "/graphql/assets/", decorateReply: false, maxAge: "1h" });
};

/** Answers a browser that opens `/graphql`. */
export const sendIde = (reply: FastifyReply) =>
  reply.header("content-security-policy", POLICY).header("cache-control", "no-cache").type("text/html").send(PAGE);
