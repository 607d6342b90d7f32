import { html } from "../html.js";
import type { SavedQuery } from "./queries.js";

/** The guide that Neo4j Browser plays beside its editor: one step per saved query, each of which a click runs. */
export const guide = (queries: readonly SavedQuery[], origin: string): string =>
  [
    html`<slide><h3>Entente in Neo4j Browser</h3>
<p>Facts (people, countries, meetings, agreements) are linked to claims, and claims to the sentences they were read from. ${queries.length} steps lead from who met whom to what the sources dispute.</p>
<p>A click on a query puts it into the editor; the triangle runs it. Nodes carry <code>sources</code>, the number of independent sources, and <code>disputed</code>.</p>
<p>If nodes have no names: run <code>:style ${origin}/explore/style.grass</code>. The same graph, easier to read: <a href="${origin}/" target="_blank">${origin}</a></p></slide>`,
    ...queries.map(
      ({ title, about, cypher }, at) => html`<slide><h3>${at + 1}. ${title}</h3>
<p>${about}</p>
<figure><pre class="pre-scrollable code runnable">${cypher}</pre></figure></slide>`,
    ),
  ].join("\n");
