import { resolve } from "node:path";
import { UserError } from "./errors.js";

/** A Neo4j that the project starts itself and shares between all programs of one data folder. */
export interface EmbeddedNeo4j {
  readonly kind: "embedded";
  readonly dataDir: string;
  readonly boltPort: number;
  readonly httpPort: number;
  /** The most memory its heap may take, as Java's -Xmx has it. */
  readonly heap: string;
  /** Where the explorer is reached from this machine: Neo4j Browser takes its style and its guide from there. */
  readonly explorer: string;
}

/** Somebody else's Neo4j: on a server, in Docker, Aura, a cluster. */
export interface ExternalNeo4j {
  readonly kind: "external";
  readonly uri: string;
  readonly username: string;
  /** Undefined for a server without authentication. */
  readonly password: string | undefined;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly neo4j: EmbeddedNeo4j | ExternalNeo4j;
  /** Undefined for the user's home database. */
  readonly database: string | undefined;
  /** How the API is offered, where the environment says so. */
  readonly api?: ApiConfig;
}

export interface ApiConfig {
  readonly profile?: "public" | "locked";
  /** A folder of `.graphql` files: the documents that a locked API answers. */
  readonly trustedDocuments?: string;
  /** Origins of web pages that may ask from a browser. */
  readonly origins?: readonly string[];
  /** Whether a proxy in front says whose request it is. */
  readonly trustProxy?: boolean;
  /** From which level on the log is written; `info` has a line for every operation. */
  readonly log?: "info" | "warn";
}

type Environment = Readonly<Record<string, string | undefined>>;

const schemes = ["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"];

/** Reads the environment once. Every fault is reported at the same time, with its name and what it should be. */
export function readConfig(env: Environment): Config {
  const faults: string[] = [];

  const text = (name: string): string | undefined => env[name]?.trim() || undefined;

  const port = (name: string, standard: number): number => {
    const value = text(name);
    if (value === undefined) return standard;
    if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535) return Number(value);
    faults.push(`${name} should be a port from 1 to 65535 (got "${value}")`);
    return standard;
  };

  const heap = (name: string): string => {
    const value = text(name) ?? "1g";
    if (!/^\d+[mg]$/i.test(value)) faults.push(`${name} should be a size such as 512m or 4g (got "${value}")`);
    return value;
  };

  const uri = (name: string): string | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !schemes.includes(url.protocol) || url.hostname === "") {
      faults.push(`${name} should be an address such as bolt://127.0.0.1:7687 or neo4j+s://HOST (got "${value}")`);
    } else if (url.username !== "" || url.password !== "") {
      // The value is not repeated: it holds a password.
      faults.push(`${name} should hold no user or password: put them in NEO4J_USERNAME and NEO4J_PASSWORD`);
    }
    return value;
  };

  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => {
    const value = text(name);
    if (value === undefined || values.includes(value as Value)) return value as Value | undefined;
    faults.push(`${name} should be ${values.join(" or ")} (got "${value}")`);
    return undefined;
  };

  const profile = oneOf("ENTENTE_PROFILE", ["public", "locked"]);
  const trustedDocuments = text("ENTENTE_TRUSTED_DOCUMENTS");
  const origins = text("ENTENTE_ORIGINS")?.split(/[\s,]+/);
  const trustProxy = oneOf("ENTENTE_TRUST_PROXY", ["true", "false"]);
  const log = oneOf("ENTENTE_LOG", ["info", "warn"]);
  const api: ApiConfig = {
    ...(profile ? { profile } : {}),
    ...(trustedDocuments ? { trustedDocuments: resolve(trustedDocuments) } : {}),
    ...(origins ? { origins } : {}),
    ...(trustProxy ? { trustProxy: trustProxy === "true" } : {}),
    ...(log ? { log } : {}),
  };

  const given = uri("NEO4J_URI");
  const embedded = {
    dataDir: resolve(text("ENTENTE_DATA_DIR") ?? ".entente"),
    boltPort: port("ENTENTE_BOLT_PORT", 7687),
    httpPort: port("ENTENTE_HTTP_PORT", 7474),
    heap: heap("ENTENTE_NEO4J_HEAP"),
  };
  const apiPort = port("PORT", 4000);
  const config: Config = {
    host: text("HOST") ?? "127.0.0.1",
    port: apiPort,
    neo4j: given
      ? {
          kind: "external",
          uri: given,
          username: text("NEO4J_USERNAME") ?? "neo4j",
          password: env.NEO4J_PASSWORD || undefined,
        }
      : { kind: "embedded", ...embedded, explorer: `http://127.0.0.1:${apiPort}` },
    database: text("NEO4J_DATABASE"),
    ...(Object.keys(api).length > 0 ? { api } : {}),
  };

  if (embedded.boltPort === embedded.httpPort) {
    faults.push(`ENTENTE_BOLT_PORT and ENTENTE_HTTP_PORT should differ (both are ${embedded.boltPort})`);
  }
  if (faults.length > 0) {
    throw new UserError(
      "CONFIG",
      ["The environment (or .env) needs mending:", ...faults.map((f) => `  ${f}`)].join("\n"),
    );
  }
  return config;
}
