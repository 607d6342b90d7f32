import { AGENCY_TAG } from "./agency-tag.js";
import type { Line } from "./line.js";
import type { Page } from "./page.js";

/** A text without the agency that signs it after its last full stop: `"… in Accra. REUTERS"`. */
export const withoutAgencyTag = (text: string): string => text.replace(AGENCY_TAG, "");

/** Who published a page, when it says so beyond doubt: an agency that signs the text, or a line "Source: …". */
export function publisherOf(page: Page, kept: readonly Line[]): string | null {
  const signed = AGENCY_TAG.exec(kept.at(-1)?.text.slice(-80) ?? "")?.[1];
  if (signed) return signed;
  for (const [at, { text }] of page.lines.entries()) {
    if (page.kinds[at] !== "source") continue;
    const stated = /^[([]?(?:source|quelle|fuente|fonte)\s?:\s?(\p{L}[^.,;:()|]{1,40}?)[)\].]?$/iu.exec(text)?.[1];
    if (stated) return stated.trim();
  }
  return null;
}
