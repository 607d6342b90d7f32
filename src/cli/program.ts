import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import type { CommandDescription, Run } from "./command.js";

/**
 * The program behind `entente`. A command's code is loaded when it is called, so that `--help` and `extract` do not
 * wait for the driver and the server.
 */
export function programOf(descriptions: readonly CommandDescription[]): Command {
  const program = new Command("entente")
    .description("A knowledge graph of diplomacy, read from the news.")
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
