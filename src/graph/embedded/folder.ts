import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../errors.js";
import { isAlive, markOf, type ProcessMark } from "./liveness.js";

/** The running server, as the data folder remembers it for every program that names the folder. */
export interface RunningServer {
  readonly server: ProcessMark;
  readonly boltPort: number;
  readonly httpPort: number;
  /** The process that stops it; null when it was started to stay (`entente neo4j start`). */
  readonly keeper: ProcessMark | null;
}

/** The data folder: Neo4j's own files, its password, and who runs and uses it now. */
export class DataFolder {
  readonly home: string;
  readonly lock: string;
  readonly console: string;

  constructor(readonly path: string) {
    this.home = join(path, "neo4j");
    this.lock = join(path, "start.lock");
    this.console = join(this.home, "logs", "console.log");
  }

  create(): void {
    try {
      mkdirSync(this.path, { recursive: true, mode: 0o700 });
      for (const name of ["users", "neo4j/conf", "neo4j/logs"]) mkdirSync(join(this.path, name), { recursive: true });
    } catch (cause) {
      throw new UserError("DATA_DIR", `ENTENTE_DATA_DIR ${this.path} cannot be made: ${(cause as Error).message}`, {
        cause,
      });
    }
  }

  /** The server that runs on this folder; what a crash left behind counts as nothing. */
  running(): RunningServer | undefined {
    const known = readJson<RunningServer>(join(this.path, "running.json"));
    return known !== undefined && isAlive(known.server) ? known : undefined;
  }

  remember(server: RunningServer | undefined): void {
    const file = join(this.path, "running.json");
    if (server === undefined) {
      rmSync(file, { force: true });
      return;
    }
    writeFileSync(`${file}.new`, JSON.stringify(server), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  /** The processes that use the server now. */
  users(): ProcessMark[] {
    const files = existsSync(join(this.path, "users")) ? readdirSync(join(this.path, "users")) : [];
    return files.flatMap((file) => {
      const mark = readJson<ProcessMark>(join(this.path, "users", file));
      if (mark !== undefined && isAlive(mark)) return [mark];
      rmSync(join(this.path, "users", file), { force: true });
      return [];
    });
  }

  enter(): void {
    writeFileSync(join(this.path, "users", `${process.pid}.json`), JSON.stringify(markOf(process.pid)));
  }

  leave(): void {
    rmSync(join(this.path, "users", `${process.pid}.json`), { force: true });
  }

  get hasStore(): boolean {
    return existsSync(join(this.home, "data", "databases"));
  }

  /** Made before Neo4j's first start and kept for the owner of the folder alone. */
  password(): string | undefined {
    const file = join(this.path, "password");
    if (existsSync(file)) return readFileSync(file, "utf8").trim();
    if (!existsSync(this.path) || this.hasStore) return undefined;
    const password = randomBytes(16).toString("hex");
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    return password;
  }
}

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return undefined; // absent, or cut short by a crash
  }
}
