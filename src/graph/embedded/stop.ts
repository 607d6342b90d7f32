import { setTimeout as sleep } from "node:timers/promises";
import type { RunningServer } from "./folder.js";
import { isAlive } from "./liveness.js";

/** Asks Neo4j to end, waits for it, and insists after half a minute. */
export async function stopServer({ server }: RunningServer): Promise<void> {
  for (const [signal, patience] of [["SIGTERM", 30_000] as const, ["SIGKILL", 10_000] as const]) {
    if (!isAlive(server)) return;
    process.kill(server.pid, signal);
    for (const end = Date.now() + patience; Date.now() < end && isAlive(server); ) await sleep(50);
  }
}
