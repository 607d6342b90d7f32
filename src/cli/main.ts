#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import dotenv from "dotenv";
import { UserError } from "../errors.js";
import type { CommandDescription, Run } from "./command.js";
import { commands } from "./commands.js";
import { endOnSignal } from "./signals.js";

/** Nothing could be done: wrong use, a fault that the message explains, or a bug. */
const NOTHING_DONE = 2;

function programOf(descriptions: readonly CommandDescription[]): Command {
  const program = new Command("entente")
    .description("A knowledge graph of diplomacy, read from the news.")
    .option("--debug", "show the cause of an unexpected error (or DEBUG=entente)")
    .addHelpText("after", "\nentente COMMAND --help tells more. Settings come from the environment and from .env.")
    .exitOverride()
    .showHelpAfterError("(entente --help shows how it is used)");

  for (const { name, summary, arguments: args = [], options = [], more } of descriptions) {
    const file = new URL(`./${name}.js`, import.meta.url);
    if (!existsSync(fileURLToPath(file))) continue;
    const command = program.command(name).summary(summary).description(summary);
    for (const [argument, help] of args) command.argument(argument, help);
    for (const [flags, help, standard] of options) command.option(flags, help, standard);
    if (more !== undefined) command.addHelpText("after", `\n${more}`);
    command
      .exitOverride()
      .showHelpAfterError(`(entente ${name} --help shows how it is used)`)
      .action(async () => {
        const { default: run } = (await import(file.href)) as { default: Run<unknown> };
        process.exitCode = await run(command.args, command.opts());
      });
  }
  return program;
}

/** A fault of the user's is one clean message; a bug is an apology, with its cause only where it was asked for. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : NOTHING_DONE; // it has printed its message
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return NOTHING_DONE;
  }
  const isDebugging = process.argv.includes("--debug") || /\bentente\b|\*/.test(process.env.DEBUG ?? "");
  const told = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    isDebugging
      ? `${told.stack}\n${told.cause ? `Cause: ${told.cause instanceof Error ? told.cause.stack : String(told.cause)}\n` : ""}`
      : `Sorry, something went wrong that should not have: ${told.message.split("\n")[0]}\nRun it again with DEBUG=entente to see where, and please report that.\n`,
  );
  return NOTHING_DONE;
}

// `entente extract … | head` closes the pipe early: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

dotenv.config({ quiet: true });
endOnSignal();
try {
  await programOf(commands).parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
