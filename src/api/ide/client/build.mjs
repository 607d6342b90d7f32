/** Bundles the GraphQL IDE into `dist/api/ide/assets`, so that it needs no other host; `npm run build` runs it after tsc. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = fileURLToPath(new URL(".", import.meta.url));
const target = fileURLToPath(new URL("../../../../dist/api/ide/assets/", import.meta.url));

mkdirSync(target, { recursive: true });
await build({
  entryPoints: [`${source}ide.mjs`, `${source}ide.css`],
  outdir: target,
  bundle: true,
  format: "esm",
  target: ["es2022"],
  loader: { ".ttf": "file", ".woff2": "file" },
  define: { "process.env.NODE_ENV": '"production"' },
  minify: true,
  legalComments: "none",
  logLevel: "warning",
});
