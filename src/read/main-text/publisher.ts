import type { Line } from "./line.js";
import type { Page } from "./page.js";

const TAG =
  /(?<=[.!?]["”»’')]?)\s+\(?((?:\p{Lu}[\p{Lu}\d&.-]{1,14})(?:[ /,]\s?\p{Lu}[\p{Lu}\d&.-]{1,14}){0,3})\)?\.?$/u;

/** A text without the agency that signs it after its last full stop: `"… in Accra. REUTERS"`. */
export const withoutAgencyTag = (text: string): string => text.replace(TAG_AT_END, "");

const TAG_AT_END = new RegExp(`${TAG.source}`, "u");

/** Who published a page, when it says so beyond doubt: an agency that signs the text, or a line "Source: …". */
export function publisherOf(page: Page, kept: readonly Line[]): string | null {
  const signed = TAG.exec(kept.at(-1)?.text.slice(-80) ?? "")?.[1];
  if (signed) return signed;
  for (const [at, { text }] of page.lines.entries()) {
    if (page.kinds[at] !== "source") continue;
    const stated = /^[([]?(?:source|quelle|fuente|fonte)\s?:\s?(\p{L}[^.,;:()|]{1,40}?)[)\].]?$/iu.exec(text)?.[1];
    if (stated) return stated.trim();
  }
  return null;
}
