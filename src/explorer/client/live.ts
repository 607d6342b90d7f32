/** Says a sentence to those who do not see what changed. */
export function say(words: string): void {
  const live = document.getElementById("live");
  if (live) live.textContent = words;
}
