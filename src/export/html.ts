import { dateInWords } from "../explorer/words/dates.js";
import { counted, inWords, listed } from "../explorer/words/terms.js";
import { COLUMNS } from "./columns.js";
import { nodeLink } from "./node-link.js";
import { svg } from "./svg.js";
import type { View, ViewEvidence, ViewLink } from "./view.js";
import { escapeXml } from "./xml.js";

const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fdfcfa,#15171b);--ink:light-dark(#1b1f24,#e8e6e1);--soft:light-dark(#575d66,#a9aeb8);--hair:light-dark(#ddd9d1,#343942);--accent:light-dark(#1f5a96,#8fbdf0);--doubt:light-dark(#9a3412,#f3a37c)}
body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 3rem;color:var(--ink);background:var(--paper)}
h1,h2{font-family:"Iowan Old Style","Palatino Linotype",Georgia,serif;line-height:1.2}h1{font-size:2.2rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}
a{color:var(--accent)}.soft{color:var(--soft);font-size:.9rem;overflow-wrap:anywhere}
svg{width:100%;height:auto;border:1px solid var(--hair);border-radius:6px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--hair)}th{font-weight:400;font-size:.85rem;color:var(--soft)}
td:last-child{width:45%;font-family:"Iowan Old Style",Georgia,serif}summary{cursor:pointer;color:var(--accent);font:.9rem system-ui,sans-serif}q{quotes:"“" "”"}
.mark{font-size:.8rem;border:1.5px dashed var(--doubt);border-radius:4px;padding:0 .4em;color:var(--doubt)}
@media(max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}td:last-child{width:auto}td{border:0;padding:.1rem 0}tr{border-bottom:1px solid var(--hair);display:block;padding:.5rem 0}}`;

/**
 * One HTML file that needs no server: the drawing, every link in words with its sentences, and the data itself for a
 * machine. Nothing is fetched, so it shows in ten years what it shows today.
 */
export function frozenPage(view: View): string {
  const labels = new Map(view.nodes.map(({ id, label }) => [id, label]));
  const title = titleOf(view, labels);
  const rows = view.links
    .toSorted((a, b) => order(b).localeCompare(order(a)) || (a.id < b.id ? -1 : 1))
    .map((link) => row(link, labels));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Entente</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style></head>
<body><main><p class="soft">Entente</p><h1>${title}</h1>
<p class="soft">${counted(view.nodes.length, "node")} and ${counted(view.links.length, "link")}, as they stood when this file was made. The living page: <a href="${escapeXml(view.permalink)}">${escapeXml(view.permalink)}</a></p>
${svg(view, { title: "Drawing of the network; the table below says the same in words" })}
<p class="soft">A dashed line is disputed. A disc was held, a ring is planned.</p>
<h2>The same in words, with its sentences</h2>
<table><thead><tr><th>Who or what</th><th>Relation</th><th>To</th><th>When</th><th>Sources</th><th>Sentences</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>
</main><script type="application/json" id="graph" data-columns="${COLUMNS.join(" ")}">${nodeLink(view).replace(/</g, "\\u003c")}</script>
</body></html>
`;
}

/** "Between Kenya and Poland", from the address that shows the same view. */
function titleOf({ permalink }: View, labels: ReadonlyMap<string, string>): string {
  const ids = new URL(permalink).searchParams.get("between")?.split(",") ?? [];
  const names = ids.map((id) => labels.get(id) ?? id);
  if (names.length === 0) return "Who met whom, and who says so";
  return escapeXml(names.length === 1 ? `Around ${names[0]}` : `Between ${listed(names)}`);
}

// The newest first; what has no date comes last.
const order = ({ since }: ViewLink): string => since ?? "";

function row(link: ViewLink, labels: ReadonlyMap<string, string>): string {
  const { source, target, type, since, until, sources, disputed, evidence } = link;
  const cells = [
    labels.get(source) ?? source,
    inWords(type),
    labels.get(target) ?? target,
    since || until ? dateInWords(since, until) : "",
  ];
  const [first, ...others] = evidence.map(quotation);
  const more = others.length > 0 ? `<details><summary>${others.length} more</summary>${others.join("")}</details>` : "";
  return `<tr>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join("")}<td>${sources}${disputed ? ' <span class="mark">disputed</span>' : ""}</td><td>${first ?? ""}${more}</td></tr>`;
}

const quotation = ({ text, url, publisher }: ViewEvidence): string =>
  `<div><q>${escapeXml(text)}</q> (<a href="${escapeXml(url)}">${escapeXml(publisher ?? "source")}</a>)</div>`;
