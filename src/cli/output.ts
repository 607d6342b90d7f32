import { once } from "node:events";

/** Where a command's words go; tests bring their own. */
export interface Output {
  /** A line on standard output; waits while the reader is slower. */
  print(line: string): Promise<void>;
  /** A line on standard error. */
  warn(line: string): void;
}

export const terminal: Output = {
  async print(line) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
  },
  warn(line) {
    process.stderr.write(`${line}\n`);
  },
};
