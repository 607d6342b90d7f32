/** Bundles what browsers get into `dist/explorer`, beside the compiled pages; `npm run build` runs it after tsc. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = fileURLToPath(new URL(".", import.meta.url));
const target = fileURLToPath(new URL("../../../dist/explorer/", import.meta.url));

rmSync(`${target}assets`, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(`${source}../operations`, `${target}operations`, { recursive: true });
await build({
  entryPoints: [`${source}page.ts`, `${source}explorer.css`, `${source}icon.svg`],
  outdir: `${target}assets`,
  bundle: true,
  // sigma is a chunk of its own, fetched where there is a drawing.
  splitting: true,
  format: "esm",
  target: ["es2022", "chrome125", "firefox125", "safari17.5"],
  loader: { ".svg": "copy" },
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
});
