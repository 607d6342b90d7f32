import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ApiFault, type Ask, askThrough } from "./ask.js";
import { type Assets, openAssets } from "./assets.js";
import { type Frame, page } from "./frame.js";
import { neo4jBrowserFiles } from "./neo4j-browser/routes.js";
import { articlePage } from "./pages/article.js";
import { disputesPage } from "./pages/disputes.js";
import { explorePage } from "./pages/explore.js";
import { faultPage, missingPage } from "./pages/faults.js";
import { findPage } from "./pages/find.js";
import { linkPage } from "./pages/link.js";
import { agreementPage } from "./pages/thing/agreement.js";
import { countryPage } from "./pages/thing/country.js";
import { meetingPage } from "./pages/thing/meeting.js";
import { issuePage, organizationPage, statementPage, visitPage } from "./pages/thing/others.js";
import { personPage } from "./pages/thing/person.js";
import type { Reading } from "./pages/thing/thing.js";
import { contentSecurityPolicy } from "./security.js";
import { neighbourhoodOf } from "./view/neighbourhood.js";

const THINGS: Readonly<Record<string, (reading: Reading) => Promise<Frame | null>>> = {
  person: personPage,
  country: countryPage,
  meeting: meetingPage,
  agreement: agreementPage,
  organization: organizationPage,
  issue: issuePage,
  visit: visitPage,
  statement: statementPage,
};

type Screen = (request: FastifyRequest, address: URL, ask: Ask) => Promise<Frame | string | null>;

/** The explorer's pages and their files, as a plugin of the server that answers `/graphql`. */
export async function explorer(server: FastifyInstance): Promise<void> {
  const assets = openAssets();
  const screen = (path: string, show: Screen, framing: "own" | "any" = "own") => {
    server.get(path, async (request, reply) => answer({ server, assets, show, framing }, request, reply));
  };
  screen("/", (_, address, ask) => findPage(address.searchParams.get("q") ?? "", ask));
  screen("/explore", (_, address, ask) => explorePage(address, ask));
  screen("/embed/explore", (_, address, ask) => explorePage(address, ask), "any");
  screen("/disputes", (_, address, ask) => disputesPage(address, ask));
  screen("/article/:id", (request, address, ask) => articlePage(idOf(request), address, ask));
  screen("/link/:id", (request, _, ask) => linkPage(idOf(request), ask));
  for (const [kind, thing] of Object.entries(THINGS)) {
    screen(`/${kind}/:id`, async (request, address, ask) => {
      const id = kind === "country" ? idOf(request).toUpperCase() : idOf(request);
      const around = await neighbourhoodOf(id, address.origin, ask);
      return thing({ id, address, ask, around });
    });
  }
  await server.register(neo4jBrowserFiles);
  server.get("/assets/:file", async (request, reply) => assets.send((request.params as { file: string }).file, reply));
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;

interface Answering {
  readonly server: FastifyInstance;
  readonly assets: Assets;
  readonly show: Screen;
  readonly framing: "own" | "any";
}

async function answer({ server, assets, show, framing }: Answering, request: FastifyRequest, reply: FastifyReply) {
  const address = new URL(request.url, `${request.protocol}://${request.host}`);
  const { frame, status } = await shown(show, request, address, askThrough(server, request.ip));
  if (typeof frame === "string") return reply.redirect(frame, 303);
  return reply
    .code(status)
    .header("content-security-policy", contentSecurityPolicy(framing))
    .header("x-content-type-options", "nosniff")
    .header("referrer-policy", "strict-origin-when-cross-origin")
    .header("cache-control", "no-cache")
    .type("text/html; charset=utf-8")
    .send(page({ ...frame, bare: framing === "any" }, assets.address).text);
}

/** A page for every outcome: what was asked for, that it is not there, or that the API has no answer now. */
async function shown(show: Screen, request: FastifyRequest, address: URL, ask: Ask) {
  try {
    const frame = await show(request, address, ask);
    return frame === null ? { frame: missingPage(), status: 404 } : { frame, status: 200 };
  } catch (error) {
    if (!(error instanceof ApiFault)) request.log.error(error);
    const words = error instanceof ApiFault ? error.message : null;
    return { frame: faultPage(words, address.pathname + address.search), status: 502 };
  }
}
