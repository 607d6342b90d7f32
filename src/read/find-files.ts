import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { UserError } from "../errors.js";

/** What folders are searched for. */
export const EXTENSIONS: ReadonlySet<string> = new Set([".txt", ".md", ".html", ".htm", ".json"]);

/** A file to read, or why a path leads to none. */
export type FoundFile = { readonly path: string } | { readonly path: string; readonly fault: UserError };

/**
 * The files that a path names: the file itself, or the articles in a folder and the folders in it, in the order of their
 * names. Hidden files and `README.md` are left out; a folder that links back to itself is visited once.
 */
export async function* filesAt(path: string): AsyncGenerator<FoundFile> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    yield { path, fault: unreachable(path, error) };
    return;
  }
  if (!isFolder) {
    yield { path };
    return;
  }
  let isEmpty = true;
  for await (const found of filesIn(path, new Set())) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) {
    yield {
      path,
      fault: new UserError("empty-folder", `${path}: holds no article; put .txt, .md, .html or .json files there`),
    };
  }
}

async function* filesIn(folder: string, visited: Set<string>): AsyncGenerator<FoundFile> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    names = await readdir(folder);
  } catch (error) {
    yield { path: folder, fault: unreachable(folder, error) };
    return;
  }
  for (const name of names.sort()) {
    if (name.startsWith(".") || name === "node_modules" || name.toLowerCase() === "readme.md") continue;
    const path = join(folder, name);
    const isArticle = EXTENSIONS.has(extname(name).toLowerCase());
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* filesIn(path, visited);
      else if (isArticle) yield { path };
    } catch (error) {
      if (isArticle) yield { path, fault: unreachable(path, error) };
    }
  }
}

/** Why a path cannot be reached, and what to do. */
export function unreachable(path: string, error: unknown): UserError {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown";
  const reasons: Record<string, string> = {
    ENOENT: "there is no such file; check the path",
    ENOTDIR: "there is no such file; check the path",
    EACCES: "may not be read by this user; change its permissions (chmod u+r)",
    EPERM: "may not be read by this user; change its permissions (chmod u+r)",
    ELOOP: "is a symbolic link that leads back to itself; remove it or point it at a file",
    ENAMETOOLONG: "is longer than a path may be; check the path",
    ENXIO: "is a socket or a device, not a file; save its content as a file",
  };
  return new UserError(
    "unreadable-file",
    `${path}: ${reasons[code] ?? `cannot be read (${code}); copy it to a local disk and try again`}`,
    { cause: error },
  );
}
