import { constants } from "node:os";
import { abandonEmbedded } from "../graph/embedded/opened.js";
import { stopServer } from "../graph/embedded/stop.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

let closeInstead: (() => void) | undefined;
let exitCode: number | undefined;

/**
 * Lets no signal, and no crash, leave a Neo4j behind that this process started. A command with a close of its own
 * (`serve`) takes the first signal over by `nextSignal`; for all others it stops that Neo4j and ends the process.
 */
export function endOnSignal(): void {
  let first: number | undefined;
  for (const signal of signals) {
    process.on(signal, () => {
      if (first === undefined) {
        first = Date.now();
        if (closeInstead !== undefined) closeInstead();
        else void end(signal);
      } else if (Date.now() - first > 1_000) {
        // npm repeats what the terminal already sent to the whole group: only a later signal means "at once!".
        void end(signal);
      }
    });
  }
  process.on("exit", abandonEmbedded);
}

/** For a command that is meant to run until a signal: being ended by one is success. */
export function signalsAreSuccess(): void {
  exitCode = 0;
}

/** The first signal to end, from now on. */
export function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    closeInstead = resolve;
  });
}

async function end(signal: (typeof signals)[number]): Promise<void> {
  await Promise.all(abandonEmbedded().map(stopServer));
  process.exit(exitCode ?? 128 + constants.signals[signal]);
}
