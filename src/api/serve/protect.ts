import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import type { ApiOptions } from "../options.js";

const LOOPBACK = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];

/** What a server on the open internet needs before it answers anything. */
export async function protect(app: FastifyInstance, options: ApiOptions): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: 2_000,
    maxHeapUsedBytes: 1_500 * 1024 * 1024,
    message: "The server is busy; try again in a moment.",
    retryAfter: 5,
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { "default-src": ["'none'"], "frame-ancestors": ["'none'"], "base-uri": ["'none'"] },
    },
    // Who may frame a page is said by the policy, which pages for embedding widen.
    frameguard: false,
    crossOriginResourcePolicy: { policy: options.origins.length > 0 ? "cross-origin" : "same-origin" },
  });
  await app.register(cors, {
    origin: options.origins.includes("*") ? "*" : [...options.origins],
    methods: ["GET", "POST"],
    allowedHeaders: ["content-type", "apollo-require-preflight", "if-none-match"],
    exposedHeaders: ["etag"],
    maxAge: 86_400,
  });
  await app.register(rateLimit, {
    max: options.ratePerMinute,
    timeWindow: 60_000,
    allowList: (request) => !options.trustProxy && LOOPBACK.includes(request.ip),
  });
}
