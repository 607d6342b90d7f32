import { existsSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { startServer } from "../api/server.js";
import { readConfig } from "../config.js";
import { UserError } from "../errors.js";
import { askThrough } from "../explorer/ask.js";
import { MOST_NODES, parseLens } from "../explorer/lens.js";
import { sidesOf } from "../explorer/view/between.js";
import { readView } from "../explorer/view/read-view.js";
import { FORMATS, type Format, filesOf } from "../export/formats.js";
import { EVIDENCE } from "../export/routes.js";
import type { View } from "../export/view.js";
import { openGraph } from "../graph/graph.js";
import { type Output, terminal } from "./output.js";

interface ExportOptions {
  readonly format?: string;
  readonly out?: string;
  readonly filter?: string;
  readonly origin?: string;
}

/** `entente export`: what `/export/graph.EXT` answers, into a file, a folder or standard output. */
export default async function run(
  _: readonly string[],
  options: ExportOptions,
  output: Output = terminal,
): Promise<number> {
  const format = FORMATS.find(({ name }) => name === options.format);
  if (!format) {
    const names = FORMATS.map(({ name }) => name).join(", ");
    throw new UserError(
      "USAGE",
      `Which format? --format is one of ${names}${options.format ? ` (got "${options.format}")` : ""}.`,
    );
  }
  const { lens, faults } = parseLens(new URLSearchParams(options.filter ?? ""));
  if (faults.length > 0) throw new UserError("USAGE", `--filter: ${faults.join(" ")}`);
  const config = readConfig(process.env);
  const origin = options.origin ?? `http://${config.host}:${config.port}`;

  const graph = await openGraph(config, output.warn);
  try {
    const server = await startServer({ graph, config: { host: "127.0.0.1", port: 0 } });
    try {
      const ask = askThrough(server.app);
      const { sides, faults: unknown } = await sidesOf(lens.between, ask);
      if (unknown.length > 0) throw new UserError("NOT_FOUND", `--filter: ${unknown.join(" ")}`);
      const all = { ...lens, between: sides.map(({ id }) => id), limit: lens.limit === 300 ? MOST_NODES : lens.limit };
      const { view, total } = await readView({ lens: all, sides, origin, evidence: EVIDENCE }, ask);
      const places = await write(format, view, options.out);
      const left =
        total > view.nodes.length ? ` of ${total}; narrow with --filter "from=2025&to=2025" for the rest` : "";
      output.warn(`${view.nodes.length} nodes${left}, ${view.links.length} links${places ? ` in ${places}` : ""}`);
      return 0;
    } finally {
      await server.close();
    }
  } finally {
    await graph.close();
  }
}

/** Writes where it was said, and tells where that is; several files go into a folder. */
async function write(format: Format, view: View, out: string | undefined): Promise<string | null> {
  const files = Object.entries(await filesOf(format, view));
  const isOne = files.length === 1;
  if (out === undefined) {
    if (!isOne) {
      const names = files.map(([name]) => name).join(" and ");
      throw new UserError("USAGE", `${format.name} writes ${names}: say where with --out FOLDER.`);
    }
    process.stdout.write(files[0]![1]);
    return null;
  }
  const isFolder = !isOne || out.endsWith("/") || (existsSync(out) && statSync(out).isDirectory());
  for (const [name, content] of files) {
    const path = isFolder ? join(out, name) : out;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return out;
}
