/** What a command file exports: given its arguments and options, it answers with the exit code. */
export type Run<Options = Record<string, never>> = (args: readonly string[], options: Options) => Promise<number>;

/** How a command looks from the shell. */
export interface CommandDescription {
  readonly name: string;
  /** Its code: `--help` and `extract` do not wait for the driver and the server. */
  readonly load?: () => Promise<{ readonly default: Run<never> }>;
  readonly summary: string;
  /** As commander writes them: `<file...>`, `[path...]`. */
  readonly arguments?: readonly (readonly [name: string, help: string])[];
  readonly options?: readonly (readonly [flags: string, help: string, standard?: string])[];
  /** Printed below the options: examples, environment, exit codes. */
  readonly more?: string;
}
