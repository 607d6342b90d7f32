import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { checkout } from "../../src/checkout.js";

/**
 * Builds what `*.program.test.ts` start, so that they never test yesterday's program. A type error is told and no more:
 * `npm run types` is there to fail over it, and tsc writes the program all the same.
 */
export default async function setup(): Promise<void> {
  await promisify(execFile)("npm", ["run", "--silent", "build"], { cwd: checkout }).catch(
    (error: { stdout: string }) => {
      console.warn(error.stdout);
    },
  );
}
