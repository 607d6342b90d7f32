/**
 * Keys that any screen answers to. A link or button says by `data-key` which letter it stands for, so what a key does is
 * what a click does; letters typed into a field stay letters.
 */
export function listenForKeys(): void {
  document.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    const typing = target.matches?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (event.key === "Escape") return closeNearest(target, typing);
    if (typing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      // Every step is an address, so undoing one is going back.
      if (event.key.toLowerCase() === "z" && document.querySelector("#canvas")) {
        event.preventDefault();
        history.back();
      }
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      document.querySelector<HTMLInputElement>("#q, #q-top")?.focus();
    } else if (event.key === "?") {
      keys()?.showModal();
    } else if (event.key.length === 1) {
      document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`)?.click();
    }
  });
  document.addEventListener("click", (event) => {
    if ((event.target as Element).closest?.("[data-open=keys]")) keys()?.showModal();
  });
}

const keys = () => document.getElementById("keys") as HTMLDialogElement | null;

/** The nearest thing that can be closed: evidence, then the selection, then the field one is in. */
function closeNearest(target: HTMLElement, typing: boolean): void {
  const closing =
    document.querySelector<HTMLElement>("#drawer [data-close]") ?? document.querySelector<HTMLElement>("[data-escape]");
  if (keys()?.open) return;
  if (typing && !closing) target.blur();
  else closing?.click();
}
