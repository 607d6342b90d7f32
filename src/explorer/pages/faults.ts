import type { Frame } from "../frame.js";
import { html } from "../html.js";

/** Nothing of that name: an id that was never given, or was taken back with its only article. */
export const missingPage = (): Frame => ({
  title: "Not here",
  body: html`<h1>Nothing is kept under this address</h1>
<p class="lead">The article it came from may have been taken back. <a href="/">Search for the name</a>, or <a href="/explore">look around</a>.</p>`,
});

/** The API did not answer: its own words when it has some for people, and what to do. */
export const faultPage = (words: string | null, again: string): Frame => ({
  title: "No answer",
  body: html`<h1>The graph did not answer</h1>
<p class="lead">${words ?? "Something went wrong on our side; the log says what."}</p>
<p><a href="${again}">Try again</a>, or narrow what you ask for: a shorter time, fewer countries.</p>`,
});
