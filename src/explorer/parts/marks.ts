import { html, type Markup } from "../html.js";
import { counted, inWords } from "../words/terms.js";

/** Disputed is a word and a dashed line, never a colour alone. */
export const disputedMark = (isDisputed: boolean): Markup | false =>
  isDisputed && html` <span class="mark disputed">disputed</span>`;

/** Held needs no word; planned, postponed and cancelled do. */
export const statusMark = (status: string): Markup | false =>
  status !== "HELD" && html` <span class="mark ${status.toLowerCase()}">${inWords(status)}</span>`;

/** The number of independent sources, which opens their sentences. */
export const sourcesLink = (sources: number, href: string, about: string): Markup =>
  html` <a class="sources" href="${href}" data-evidence aria-label="${counted(sources, "source")}: ${about}">${counted(sources, "source")}</a>`;

/** A small sign of what kind a thing is; the word stands beside it or in the heading above. */
export const kindDot = (kind: string): Markup =>
  html`<span class="dot ${kind.toLowerCase()}" aria-hidden="true"></span>`;
