import { COLUMNS, linkColumns } from "./columns.js";
import { nodeLink } from "./node-link.js";
import { svg } from "./svg.js";
import type { View } from "./view.js";
import { escapeXml } from "./xml.js";

/**
 * One HTML file that needs no server: the drawing, every link in words with its sentences, and the data itself for a
 * machine. Nothing is fetched, so it shows in ten years what it shows today.
 */
export function frozenPage(view: View): string {
  const labels = new Map(view.nodes.map(({ id, label }) => [id, label]));
  const rows = view.links.map((link) => {
    const columns = linkColumns(link);
    const quotes = link.evidence.map(
      ({ text, url, publisher }) =>
        `<q>${escapeXml(text)}</q> (<a href="${escapeXml(url)}">${escapeXml(publisher ?? "source")}</a>)`,
    );
    const cells = [
      labels.get(link.source) ?? link.source,
      link.type,
      labels.get(link.target) ?? link.target,
      columns.since ?? "",
    ];
    const marks = link.disputed ? " disputed" : "";
    return `<tr class="${marks.trim()}">${cells.map((cell) => `<td>${escapeXml(String(cell))}</td>`).join("")}<td>${link.sources}${marks}</td><td>${quotes.join("<br>")}</td></tr>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Entente</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1b1f24;background:#fff}svg{width:100%;height:auto;border:1px solid #ddd}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid #ddd}.disputed td:nth-child(5){outline:1.5px dashed #9a3412}</style></head>
<body><h1>Entente</h1><p>${view.nodes.length} nodes and ${view.links.length} links, as they stood when this file was made. The living page: <a href="${escapeXml(view.permalink)}">${escapeXml(view.permalink)}</a></p>
${svg(view)}
<p>Dashed is disputed. A ring is planned, a disc is held.</p>
<table><thead><tr><th>Who or what</th><th>Relation</th><th>To</th><th>When</th><th>Sources</th><th>Sentences</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>
<script type="application/json" id="graph" data-columns="${COLUMNS.join(" ")}">${nodeLink(view).replace(/</g, "\\u003c")}</script>
</body></html>
`;
}
