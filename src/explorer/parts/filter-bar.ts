import { NODE_KINDS } from "../../export/view.js";
import { html, type Markup } from "../html.js";
import { DRAWN, EVERYTHING, type Lens, lensAddress } from "../lens.js";
import type { Side } from "../view/between.js";
import { capitalized } from "../words/terms.js";

const PLURALS: Readonly<Record<string, string>> = { PERSON: "people", COUNTRY: "countries" };

/** The one filter bar: a plain form, so it works without a script. Names may be typed as the sources write them. */
export function filterBar(lens: Lens, sides: readonly Side[], faults: readonly string[], path: string): Markup {
  const shown = lens.kind.length > 0 ? lens.kind : DRAWN;
  const narrowings = [lens.issue.length, lens.minSources ?? 0, Number(lens.disputed), lens.kind.length].filter(
    (many) => many > 0,
  ).length;
  return html`<form id="filter" class="filter" action="${path}" data-region>
${faults.length > 0 && html`<div class="faults" role="alert"><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>`}
<p class="field wide"><label for="f-between">Between</label><input id="f-between" name="between" value="${sides.map(({ name }) => name).join(", ")}" placeholder="China, South Korea" autocomplete="off" spellcheck="false"></p>
<p class="field"><label for="f-from">From</label><input id="f-from" name="from" value="${lens.from}" placeholder="2025" size="8" autocomplete="off"></p>
<p class="field"><label for="f-to">To</label><input id="f-to" name="to" value="${lens.to}" placeholder="2026-01" size="10" autocomplete="off"></p>
${lens.view !== "graph" && html`<input type="hidden" name="view" value="${lens.view}">`}
<p class="field buttons"><button>Apply</button>${(lens.between.length > 0 || faults.length > 0) && html` <a href="${lensAddress(EVERYTHING, { view: lens.view }, path)}">Clear</a>`}</p>
<details class="more-filters"><summary>More filters${narrowings > 0 && `, ${narrowings} set`}</summary><div class="fields">
<p class="field"><label for="f-issue">Issue</label><input id="f-issue" name="issue" value="${lens.issue.join(", ")}" size="10" autocomplete="off"></p>
<p class="field"><label for="f-sources">Sources, at least</label><input id="f-sources" type="number" name="minSources" min="1" max="99" value="${lens.minSources}"></p>
<p class="field check"><input id="f-disputed" type="checkbox" name="disputed" value="1"${lens.disputed && html` checked`}><label for="f-disputed">Disputed only</label></p>
<fieldset class="kinds"><legend class="unseen">Kinds</legend>${NODE_KINDS.map(
    (kind) =>
      html`<label><input type="checkbox" name="kind" value="${kind}"${shown.includes(kind) && html` checked`}><span class="dot ${kind.toLowerCase()}" aria-hidden="true"></span>${capitalized(PLURALS[kind] ?? `${kind.toLowerCase()}s`)}</label>`,
  )}</fieldset>
</div></details>
</form>`;
}
