import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { entente, neo4jOn, ownEnvironment } from "../../support/program.js";

test.each(["ENTENTE_BOLT_PORT", "ENTENTE_HTTP_PORT"])(
  "a taken port is named with its variable, %s",
  async (variable) => {
    const env = await ownEnvironment();
    const port = Number(env[variable]);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    try {
      const program = entente(["neo4j", "start"], env);
      expect(await program.ended).toBe(2);
      expect(program.complained()).toContain(`Port ${port} on 127.0.0.1 is taken`);
      expect(program.complained()).toContain(variable);
    } finally {
      other.close();
    }
  },
);

test("a Neo4j that dies while starting says its last words", async () => {
  const env = { ...(await ownEnvironment()), ENTENTE_NEO4J_HEAP: "1m" };
  const program = entente(["neo4j", "start"], env);
  expect(await program.ended).toBe(2);
  expect(program.complained()).toMatch(/Neo4j ended while starting[\s\S]*Too small maximum heap/);
  expect(program.complained()).toContain(join(env.ENTENTE_DATA_DIR, "neo4j/logs"));
});

test("a store whose password is gone says so and what to do", async () => {
  const env = await ownEnvironment();
  expect(await entente(["neo4j", "start"], env).ended).toBe(0);
  expect(await entente(["neo4j", "stop"], env).ended).toBe(0);
  const file = join(env.ENTENTE_DATA_DIR, "password");

  writeFileSync(file, "not-the-one\n");
  const wrong = entente(["neo4j", "start"], env);
  expect(await wrong.ended).toBe(2);
  expect(wrong.complained()).toContain(`The password in ${file} does not open`);
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBeUndefined();

  rmSync(file);
  const gone = entente(["neo4j", "start"], env);
  expect(await gone.ended).toBe(2);
  expect(gone.complained()).toContain(file);
});
