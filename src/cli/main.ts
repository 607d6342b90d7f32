#!/usr/bin/env node
import { CommanderError } from "commander";
import { config as readDotenv } from "dotenv";
import { UserError } from "../errors.js";
import { commands } from "./commands.js";
import { terminal } from "./output.js";
import { programOf } from "./program.js";
import { endOnSignal } from "./signals.js";

// Whoever reads our output may stop early: `entente extract … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

readDotenv({ quiet: true });
endOnSignal();
try {
  await programOf(commands).parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}

/** A fault of the user's is one clean message; a bug is an apology, with its cause for those who ask. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // it has printed its message
  if (error instanceof UserError) {
    terminal.warn(`entente: ${error.message}`);
    return 2;
  }
  terminal.warn("entente: sorry, something went wrong that should not have. This is a bug; please report it.");
  if (/\bentente\b|\*/.test(process.env.DEBUG ?? "")) console.error(error);
  else terminal.warn(`  ${String(error).split("\n")[0]} (DEBUG=entente shows where)`);
  return 2;
}
