import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../errors.js";

export type TrustedDocuments = ReadonlyMap<string, string>;

/** The documents that a locked server answers, by the digest under which clients may name them. */
export function readTrustedDocuments(folder: string | undefined): TrustedDocuments {
  if (folder === undefined) return new Map();
  let files: string[];
  try {
    files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".graphql"));
  } catch (cause) {
    throw new UserError("TRUSTED_DOCUMENTS", `${folder}: cannot be read; name a folder of .graphql files.`, { cause });
  }
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return new Map(texts.map((text) => [digest(text), text]));
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The text of a trusted document that a request sends or names by its digest (as for automatic persisted queries), or
 * null when it is none of them.
 */
export function trustedText(trusted: TrustedDocuments, query: unknown, extensions: unknown): string | null {
  const parsed: unknown = typeof extensions === "string" ? parsedOrNull(extensions) : extensions;
  const named = (parsed as { persistedQuery?: { sha256Hash?: unknown } } | null)?.persistedQuery?.sha256Hash;
  const key = typeof query === "string" ? digest(query) : typeof named === "string" ? named : "";
  return trusted.get(key) ?? null;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
