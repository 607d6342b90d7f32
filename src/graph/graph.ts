import neo4j, { type Driver } from "neo4j-driver";
import type { Config } from "../config.js";
import { UserError } from "../errors.js";
import { joinEmbedded, leaveEmbedded } from "./embedded/embedded.js";

/** An open graph: the driver, and the database that every session on it names. */
export interface Graph {
  readonly driver: Driver;
  /** Undefined for the user's home database. */
  readonly database: string | undefined;
  readonly address: GraphAddress;
  /** Closes the driver, and gives back the embedded Neo4j. `stop`: end it even when others still use it. */
  close(manner?: "hand over" | "stop"): Promise<void>;
}

export interface GraphAddress {
  readonly uri: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** Neo4j Browser's address; undefined for a Neo4j that was not started here. */
  readonly browser: string | undefined;
}

/**
 * Opens the graph: the Neo4j at NEO4J_URI, or the embedded one, started or joined. Integers are JavaScript numbers in
 * both directions' results; `neo4j.int` is still needed for integer parameters such as LIMIT.
 */
export async function openGraph(config: Config, say: (line: string) => void = toStandardError): Promise<Graph> {
  const { neo4j: where, database } = config;
  if (where.kind === "external") {
    const { uri, username, password } = where;
    return connect({ uri, username, password, browser: undefined }, database);
  }
  const address = await joinEmbedded(where, say);
  const leave = (manner: "hand over" | "stop") => leaveEmbedded(where.dataDir, manner);
  try {
    return await connect(address, database, leave);
  } catch (error) {
    await leave("hand over");
    throw error;
  }
}

/** Connects to a Neo4j that runs, and has seen it answer. */
export async function connect(
  address: GraphAddress,
  database: string | undefined,
  leave: (manner: "hand over" | "stop") => Promise<void> = async () => {},
): Promise<Graph> {
  const { uri, username, password } = address;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username ?? "neo4j", password);
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    userAgent: "entente/0.1.0",
  });
  try {
    await assertAnswers(driver, database);
  } catch (cause) {
    await driver.close();
    throw explained(cause, address, database);
  }
  return {
    driver,
    database,
    address,
    async close(manner = "hand over") {
      await driver.close();
      await leave(manner);
    },
  };
}

/** Asks a first question, once, and gives up after eight seconds: a routing driver would go on trying for longer. */
async function assertAnswers(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session({ defaultAccessMode: "READ", ...(database === undefined ? {} : { database }) });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer within 8 seconds")), 8_000);
  });
  try {
    const { summary } = await Promise.race([session.run("RETURN 1"), late]);
    const { agent } = summary.server;
    if (agent !== undefined && isTooOld(agent)) {
      throw new UserError("NEO4J_OLD", `Neo4j 5.26 or newer is needed; the one at NEO4J_URI is ${agent}.`);
    }
  } finally {
    clearTimeout(timer);
    void session.close().catch(() => {}); // not awaited: after a time-out it would wait as well
  }
}

/** Whether a server that calls itself `Neo4j/5.12.0` is older than 5.26. */
export function isTooOld(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  return Number(major) < 5 || (Number(major) === 5 && Number(minor) < 26);
}

function explained(cause: unknown, { uri }: GraphAddress, database: string | undefined): Error {
  if (cause instanceof UserError) return cause;
  const { code, message } = cause as { code?: string; message: string };
  const told = (kind: string, text: string) => new UserError(kind, text, { cause });
  if (code === "Neo.ClientError.Security.Unauthorized") {
    return told(
      "NEO4J_PASSWORD",
      `The Neo4j at ${uri} refuses this user and password: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return told(
      "NEO4J_PASSWORD",
      `The Neo4j at ${uri} was given wrong passwords too often: wait a little, mend NEO4J_PASSWORD.`,
    );
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return told(
      "NEO4J_DATABASE",
      `The Neo4j at ${uri} has no database "${database}": set NEO4J_DATABASE to one it has.`,
    );
  }
  return told(
    "NO_NEO4J",
    `No Neo4j answers at ${uri}: ${message.split("\n")[0]}\nStart it, mend NEO4J_URI, or unset NEO4J_URI to use the embedded one.`,
  );
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
