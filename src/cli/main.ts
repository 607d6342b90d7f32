#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { config as readDotenv } from "dotenv";
import { UserError } from "../errors.js";
import { terminal } from "./output.js";

/** A command is loaded when it is called, so that `--help` and `extract` do not wait for the driver and the server. */
const program = new Command("entente")
  .description("A knowledge graph of diplomacy, read from the news.")
  .showHelpAfterError("(add --help for what it takes)")
  .exitOverride();

program
  .command("extract")
  .description("print what articles say, one JSON record per article and line; needs no database")
  .argument("<path...>", "files or folders, - for standard input")
  .option("--explain", "show on standard error which step made, changed or dropped each item")
  .action(async (paths, options) => exitWith((await import("./extract.js")).run(paths, options, terminal)));

program
  .command("evaluate")
  .description("extract, and score against gold annotations")
  .requiredOption("--articles <folder>", "the articles")
  .requiredOption("--gold <folder>", "their gold annotations")
  .option("--details", "list misses, false alarms and wrong values by article")
  .option("--json", "print JSON")
  .option("--write <file>", "also write the scores as a Markdown page")
  .action(async (options) => exitWith((await import("./evaluate.js")).run(options, terminal)));

async function exitWith(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
}

// Whoever reads our output may stop early: `entente extract … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

readDotenv({ quiet: true });
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof UserError) {
    terminal.warn(`entente: ${error.message}`);
    process.exitCode = 2;
  } else {
    throw error;
  }
}
