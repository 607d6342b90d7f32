import { pageOf } from "../addresses.js";
import { html, type Markup } from "../html.js";
import type { StatementParts } from "../results.js";
import { dateInWords } from "../words/dates.js";
import { sourceName } from "./drawer.js";

/** What somebody said, in the language of the article, with who said it and where it is printed. */
export function quote(statement: StatementParts, show: { speaker: boolean }): Markup {
  const { text, language, direct, speaker, article, meeting, id } = statement;
  return html`<li class="quote"><blockquote lang="${language}">${direct ? `“${text}”` : text}</blockquote><p class="byline">${show.speaker && (speaker ? html`<a href="${pageOf("person", speaker.id)}">${speaker.name}</a>, ` : "Speaker not named, ")}${!direct && "in the paper's words, "}${meeting && !show.speaker && html`at <a href="${pageOf("meeting", meeting.id)}">${meeting.name}</a>, `}<a href="${pageOf("statement", id)}">${sourceName(article)}</a>${article.publishedOn && html`, ${dateInWords(article.publishedOn)}`}</p></li>`;
}
