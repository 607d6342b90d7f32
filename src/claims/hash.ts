import { createHash } from "node:crypto";

/** A short content hash, for ids that come out the same wherever and whenever they are made. */
export const shortHash = (...parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 24);
