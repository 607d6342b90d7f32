import { lensAddress, parseLens } from "../lens.js";
import { go } from "./swap.js";

const here = () => parseLens(new URLSearchParams(location.search)).lens;
const at = (path: string) => new URL(path, location.href);

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Selects a node, or nothing; walking with the arrow keys waits for the walker to stop, and leaves one step to undo. */
export function select(id: string | null, how: { expand?: boolean; quietly?: boolean } = {}): void {
  clearTimeout(waiting);
  const lens = here();
  if (id === null && lens.sel === null) return;
  const open = how.expand && id ? [...lens.open, id] : lens.open;
  const address = at(lensAddress({ ...lens, open, sel: id, ev: null }, {}, location.pathname));
  if (!how.quietly) return void go(address);
  waiting = setTimeout(() => void go(address, { replace: lens.sel !== null }), 120);
}

/** Opens the sentences of a line. */
export const openEvidence = (link: string): void =>
  void go(at(lensAddress(here(), { ev: link }, location.pathname)), { from: document.getElementById("canvas")! });

export const openPage = (page: string): void => location.assign(page);
