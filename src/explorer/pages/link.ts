import type { Ask } from "../ask.js";
import { EVERYTHING, lensAddress } from "../lens.js";
import type { LinkParts } from "../results.js";

/** `/link/ID`: the permalink of one line of a drawing leads to it with its sentences open. */
export async function linkPage(id: string, ask: Ask): Promise<string | null> {
  const { link } = await ask<{ link: LinkParts | null }>("Link", { id });
  return link && lensAddress(EVERYTHING, { between: [link.source], sel: link.target, ev: id });
}
