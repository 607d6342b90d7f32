import { isBody, isHeading, type Page } from "./page.js";

/** Three or more lines of a few words one after another: a menu, a list of topics. A list that a colon opens is a list. */
export function menus(page: Page, isKept: (at: number) => boolean): number[] {
  const dropped: number[] = [];
  let run: number[] = [];
  let opener = -1;
  const close = () => {
    const isListed = opener >= 0 && /[:：]$/.test(page.lines[opener]!.text);
    if (run.length >= 3 && !isListed) for (const at of run) dropped.push(at);
    run = [];
  };
  for (const at of page.lines.keys()) {
    if (!isKept(at)) continue;
    const line = page.lines[at]!;
    if (isHeading(page, at) && line.words <= 4 && !/[:;,]$/.test(line.text)) run.push(at);
    else {
      close();
      opener = isBody(page, at) || /[:：]$/.test(line.text) ? at : opener;
    }
  }
  close();
  return dropped;
}
