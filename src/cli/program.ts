import { Command } from "commander";
import type { CommandDescription, Run } from "./command.js";

/** The program behind `entente`. */
export function programOf(descriptions: readonly CommandDescription[]): Command {
  const program = new Command("entente")
    .description("A knowledge graph of diplomacy, read from the news.")
    .addHelpText("after", "\nentente COMMAND --help tells more. Settings come from the environment and from .env.")
    .exitOverride()
    .showHelpAfterError("(entente --help shows how it is used)");

  for (const { name, load, summary, arguments: args = [], options = [], more } of descriptions) {
    if (load === undefined) continue;
    const command = program.command(name).summary(summary).description(summary);
    for (const [argument, help] of args) command.argument(argument, help);
    for (const [flags, help, standard] of options) command.option(flags, help, standard);
    if (more !== undefined) command.addHelpText("after", `\n${more}`);
    command
      .exitOverride()
      .showHelpAfterError(`(entente ${name} --help shows how it is used)`)
      .action(async () => {
        const { default: run } = await load();
        process.exitCode = await (run as Run<object>)(command.args, command.opts());
      });
  }
  return program;
}
