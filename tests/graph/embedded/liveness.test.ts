import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { isAlive, markOf } from "../../../src/graph/embedded/liveness.js";

test("a process is alive until it ends", async () => {
  const child = spawn("sleep", ["60"]);
  await once(child, "spawn");
  const mark = markOf(child.pid!)!;
  expect(isAlive(mark)).toBe(true);
  child.kill();
  await once(child, "exit");
  expect(isAlive(mark)).toBe(false);
});

test("another process under the same number is not the one that was marked", () => {
  const mark = markOf(process.pid)!;
  expect(isAlive({ ...mark, born: `${mark.born}1` })).toBe(false);
});
