import { CommanderError } from "commander";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { programOf } from "../../src/cli/program.js";

/** What the program prints when it is called so, on both outputs. */
async function printed(...args: string[]) {
  let text = "";
  const program = programOf(commands);
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (more) => (text += more), writeErr: (more) => (text += more) });
  }
  const error = await program.parseAsync(args, { from: "user" }).then(
    () => undefined,
    (fault: unknown) => fault,
  );
  return { text, error };
}

const known = commands.filter(({ load }) => load !== undefined);

test("--help names every command", async () => {
  const { text } = await printed("--help");
  for (const { name, summary } of known) {
    expect(text).toContain(`  ${name}`);
    expect(text.replaceAll(/\s+/g, " ")).toContain(summary);
  }
});

test.each(known.map(({ name }) => name))("%s --help says what it does and ends well", async (name) => {
  const { text, error } = await printed(name, "--help");
  expect(text).toContain(`Usage: entente ${name}`);
  expect((error as CommanderError).exitCode).toBe(0);
});

test("an unknown command and a missing argument are wrong use, with the way to the help", async () => {
  for (const args of [["frobnicate"], ["extract"], ["neo4j"], ["evaluate", "--nonsense"]]) {
    const { text, error } = await printed(...args);
    expect(error).toBeInstanceOf(CommanderError);
    expect(text).toMatch(/^error: .*\n\(entente .*--help shows how it is used\)/);
  }
});
