import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findJava, javaVersion, jvmOptions } from "../../../src/graph/embedded/java.js";

const folder = mkdtempSync(join(tmpdir(), "entente-java-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_402"', 8],
  ["something else", undefined],
])("%s is %s", (line, version) => {
  expect(javaVersion(line)).toBe(version);
});

test("no Java is one message that says what to install, and the other ways", async () => {
  await expect(findJava({ JAVA_HOME: join(folder, "nowhere") })).rejects.toThrow(
    /Java 17 or newer is needed.*none was found.*JAVA_HOME is .*nowhere.*apt-get install[\s\S]*docker compose up/,
  );
});

test("a Java that is too old says which it is", async () => {
  const bin = join(folder, "old", "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "java"), `#!/bin/sh\necho 'openjdk version "11.0.2"' >&2\n`);
  chmodSync(join(bin, "java"), 0o755);
  await expect(findJava({ JAVA_HOME: join(folder, "old") })).rejects.toThrow(/is Java 11\./);
});

test("the heap comes from -Xmx, and begins no larger than it may grow", () => {
  expect(jvmOptions("1g")).toEqual(expect.arrayContaining(["-Xms512m", "-Xmx1g"]));
  expect(jvmOptions("2048m")).toEqual(expect.arrayContaining(["-Xms512m", "-Xmx2048m"]));
  expect(jvmOptions("256m")).toEqual(expect.arrayContaining(["-Xms256m", "-Xmx256m"]));
});
