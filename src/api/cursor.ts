const VERSION = "1";

/** The keys of a place in an ordered list. */
export type Keys = readonly (string | number)[];

/**
 * A place in a list as an opaque text: names the list's order, so that a cursor of one list is refused by another, and the
 * keys of the item, so that it stays right when others are inserted before it.
 */
export const encodeCursor = (order: string, keys: Keys): string =>
  Buffer.from(JSON.stringify([VERSION, order, ...keys])).toString("base64url");

/** The keys a cursor holds, or null when it is none of a list in this order. */
export function decodeCursor(cursor: string, order: string, types: readonly ("text" | "number")[]): Keys | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (!Array.isArray(parts) || parts.length !== types.length + 2) return null;
    const [version, name, ...keys] = parts as unknown[];
    if (version !== VERSION || name !== order) return null;
    const sound = keys.every((key, at) => typeof key === (types[at] === "number" ? "number" : "string"));
    return sound ? (keys as Keys) : null;
  } catch {
    return null; // not base64 of JSON: no cursor of ours
  }
}
