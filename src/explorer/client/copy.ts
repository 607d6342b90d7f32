import { say } from "./live.js";

/** Buttons that carry words to take along: a citation, a link. */
export function copyOnClick(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest?.<HTMLButtonElement>("[data-copy]");
    if (!button) return;
    void write(button.dataset.copy ?? "").then((done) => {
      const before = button.textContent;
      button.textContent = done ? "Copied" : "Press Ctrl+C";
      say(done ? "Copied" : "Could not copy; the words are selected.");
      setTimeout(() => {
        button.textContent = before;
      }, 1600);
    });
  });
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https a browser has no clipboard; the old way still works there.
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
