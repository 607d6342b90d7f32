import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { FastifyReply } from "fastify";
import type { AssetAddress } from "./frame.js";

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  map: "application/json",
};

export interface Assets {
  readonly address: AssetAddress;
  send(file: string, reply: FastifyReply): FastifyReply;
}

// `npm run build` puts them there; from `src` under a test and from `dist` alike.
const FOLDER = new URL("../../dist/explorer/assets/", import.meta.url);

/**
 * The files that browsers get. They are few and small, so they live in memory, and an address carries the hash of its
 * file, so a browser keeps each for good and never shows an old one.
 */
export function openAssets(): Assets {
  const files = new Map(
    names().map((name) => {
      const content = readFileSync(new URL(name, FOLDER));
      return [name, { content, version: createHash("sha256").update(content).digest("hex").slice(0, 12) }];
    }),
  );
  return {
    address: (name) => `/assets/${name}?v=${files.get(name)?.version ?? "0"}`,
    send(name, reply) {
      const file = files.get(name);
      if (!file) return reply.code(404).type("text/plain").send(`There is no file ${name} here.`);
      return reply
        .header("cache-control", "public, max-age=31536000, immutable")
        .header("x-content-type-options", "nosniff")
        .type(TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream")
        .send(file.content);
    },
  };
}

function names(): string[] {
  try {
    return readdirSync(FOLDER);
  } catch {
    return []; // Not built: the pages still show their content, plainly.
  }
}
