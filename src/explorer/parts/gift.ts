import { pageOf } from "../addresses.js";
import { html, type Markup } from "../html.js";
import type { GiftParts, Named } from "../results.js";
import { sourceName } from "./drawer.js";

const person = (one: Named | null, unknown: string) =>
  one ? html`<a href="${pageOf("person", one.id)}">${one.name}</a>` : unknown;

/** "A gave B two lamps", with the sentences it was read from. */
export const giftLine = ({ item, giver, recipient, meeting, evidence }: GiftParts): Markup =>
  html`<li class="fact">${person(giver, "Somebody")} gave ${person(recipient, "a recipient not named")} ${item}${meeting && html` at <a href="${pageOf("meeting", meeting.id)}">${meeting.name}</a>`}. <span class="from">${evidence.map(
    ({ article, text }, at) =>
      html`${at > 0 && ", "}<a href="${pageOf("article", article.id)}" title="${text}">${sourceName(article)}</a>`,
  )}</span></li>`;
