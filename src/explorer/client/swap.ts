import { say } from "./live.js";

type Listener = () => unknown;

const listeners: Listener[] = [];

/** Calls back after parts of the page were exchanged. */
export const whenSwapped = (listener: Listener): void => {
  listeners.push(listener);
};

/**
 * A link to another state of the same screen exchanges only what differs: the server writes the page as for everyone,
 * and each element marked `data-region` whose markup has changed takes its new content. So there is one way to draw a
 * state, and Back, Forward and a shared link cannot show anything else than a click did.
 */
export function followInPlace(): void {
  // Else the browser scrolls to a remembered place after each step.
  history.scrollRestoration = "manual";
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a[href]") as HTMLAnchorElement | SVGAElement | null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    if (link.hasAttribute("download") || link.getAttribute("target")) return;
    const address = new URL(link instanceof SVGElement ? link.href.baseVal : link.href, location.href);
    if (!isSameScreen(address)) return;
    event.preventDefault();
    void go(address, { from: link });
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const address = new URL(form.action, location.href);
    if (form.method !== "get" || address.pathname !== location.pathname) return;
    event.preventDefault();
    address.search = new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString();
    void go(address);
  });
  addEventListener("popstate", () => void swapTo(new URL(location.href)));
}

const isSameScreen = (address: URL): boolean =>
  address.origin === location.origin &&
  address.pathname === location.pathname &&
  (address.search !== location.search || address.hash === "") &&
  document.querySelector("[data-region]") !== null;

interface Going {
  /** What was clicked: focus comes back to it when a drawer closes. */
  readonly from?: Element;
  /** A step that Back should not stop at. */
  readonly replace?: boolean;
}

let opener: { href: string } | null = null;

/** Goes to another state of this screen and says so in the address. */
export async function go(address: URL, { from, replace = false }: Going = {}): Promise<void> {
  const hadDrawer = document.querySelector("#drawer [data-close]") !== null;
  if (from?.hasAttribute("data-evidence")) opener = { href: from.getAttribute("href") ?? "" };
  const arrived = await swapTo(address, (final) => {
    if (replace) history.replaceState(null, "", final);
    else history.pushState(null, "", final);
  });
  if (!arrived) return;
  const hasDrawer = document.querySelector("#drawer [data-close]") !== null;
  if (hasDrawer && from?.hasAttribute("data-evidence")) document.getElementById("drawer-title")?.focus();
  if (hadDrawer && !hasDrawer && opener) focusOn(opener.href);
}

function focusOn(href: string): void {
  const wanted = new URL(href, location.href).searchParams.get("ev");
  const links = [...document.querySelectorAll<HTMLElement>("[data-evidence]")];
  const same = links.find(
    (link) => new URL(link.getAttribute("href") ?? "", location.href).searchParams.get("ev") === wanted,
  );
  (same ?? document.getElementById("canvas"))?.focus();
}

let newest = 0;

async function swapTo(address: URL, arrive: (address: string) => void = () => {}): Promise<boolean> {
  const mine = ++newest;
  document.documentElement.setAttribute("data-busy", "");
  try {
    const response = await fetch(address, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // A later click has overtaken this one.
    if (mine !== newest) return false;
    if (page.querySelector("[data-region]") === null) {
      location.assign(address);
      return false;
    }
    const final = response.redirected ? response.url : address.href;
    arrive(final + (final.includes("#") ? "" : address.hash));
    exchange(page);
    for (const listener of listeners) await listener();
    return true;
  } catch {
    say("No answer: check the connection and try again.");
    document.documentElement.setAttribute("data-offline", "");
    return false;
  } finally {
    if (mine === newest) document.documentElement.removeAttribute("data-busy");
  }
}

function exchange(page: Document): void {
  document.title = page.title;
  document.documentElement.removeAttribute("data-offline");
  const focused = document.activeElement?.id;
  for (const region of document.querySelectorAll<HTMLElement>("[data-region]")) {
    const next = page.getElementById(region.id);
    if (!next || next.innerHTML === region.dataset.shown || next.innerHTML === region.innerHTML) continue;
    // A drawing that stands already takes only new data, so that nothing in it jumps.
    const drawn = region.querySelector("#canvas.alive");
    const data = next.querySelector("#drawing-data");
    if (drawn && data) region.querySelector("#drawing-data")?.replaceWith(data);
    else region.replaceChildren(...next.childNodes);
    region.className = next.className;
    const told = region.querySelector("[data-say]")?.getAttribute("data-say");
    if (told) say(told);
  }
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
}
