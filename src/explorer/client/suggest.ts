import { go } from "./swap.js";

const PAUSE = 160;

/** Search answers while one types; the address follows, and the last word typed wins. */
export function suggestWhileTyping(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("input", (event) => {
    const field = event.target as HTMLInputElement;
    if (!field.matches?.("[data-suggest]")) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const address = new URL("/", location.href);
      if (field.value.trim()) address.searchParams.set("q", field.value);
      // One step of history for a search, however many letters it has.
      void go(address, { replace: location.search !== "" });
    }, PAUSE);
  });
  // From the field down into the results.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const results = [...document.querySelectorAll<HTMLElement>("#results .hits a")];
    const at = results.indexOf(document.activeElement as HTMLElement);
    const inField = document.activeElement?.matches("[data-suggest]") ?? false;
    if (results.length === 0 || (at < 0 && !inField)) return;
    event.preventDefault();
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    if (next < 0) document.querySelector<HTMLElement>("[data-suggest]")?.focus();
    else results[Math.min(next, results.length - 1)]?.focus();
  });
}
