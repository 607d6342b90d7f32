import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../model/article.js";
import { toArticle } from "./draft.js";
import { readPlainText } from "./plain-text.js";

/** One article, or why a file gave none; one bad file does not stop the others. */
export type ReadResult =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "failure"; readonly file: string; readonly message: string };

/** Reads articles from files and folders, one at a time, in the order named. */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<ReadResult> {
  for (const path of paths) {
    try {
      for (const file of (await stat(path)).isDirectory() ? await filesIn(path) : [path]) {
        yield { kind: "article", article: toArticle(readPlainText(await readFile(file, "utf8")), file) };
      }
    } catch (error) {
      yield { kind: "failure", file: path, message: `${path}: cannot be read (${(error as Error).message})` };
    }
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name));
}
