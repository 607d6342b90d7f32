/** Markdown as the text that a reader sees, and its first top heading. Line by line, so in linear time. */
export function plainMarkdown(source: string): { text: string; heading: string | null } {
  let heading: string | null = null;
  let isCode = false;
  const lines: string[] = [];
  for (const raw of withoutComments(source).split("\n")) {
    if (/^\s{0,3}(?:```|~~~)/.test(raw)) {
      isCode = !isCode;
      continue;
    }
    if (isCode || /^\s{0,3}\[[^\]]{1,200}\]:\s/.test(raw) || /^\s{0,3}(?:[-*_=]\s{0,2}){3,}$/.test(raw)) {
      lines.push("");
      continue;
    }
    const block = /^\s{0,8}(?:>\s?){0,5}(#{1,6})?\s{0,5}(.*)$/.exec(raw);
    const text = plainInline(block?.[2] ?? raw);
    if (block?.[1]) {
      lines.push("", text.replace(/\s#+$/, ""), "");
      if (block[1] === "#") heading ??= text.trim() || null;
    } else lines.push(text);
  }
  return { text: lines.join("\n"), heading };
}

function plainInline(text: string): string {
  return text
    .replace(/!\[[^\][]{0,300}\]\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)/g, "")
    .replace(/\[([^\][]{0,500})\]\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)/g, "$1")
    .replace(/\[([^\][]{1,300})\]\[[^\][]{0,100}\]/g, "$1")
    .replace(/\[\^[^\][]{1,40}\]/g, "")
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, "")
    .replace(/<(https?:[^<>\s]{1,1000})>/g, "$1")
    .replace(/(?<![\p{L}\p{N}\\*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{1,1000})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu, "$2")
    .replace(/^\s{0,8}[-*+]\s+(?:\[[ x]\]\s+)?/i, "")
    .replace(/`([^`]{1,300})`/g, "$1")
    .replace(/^\|(.{0,2000})\|\s*$/, (_, cells: string) =>
      cells
        .split("|")
        .map((cell) => cell.trim())
        .join(" "),
    )
    .replace(/\\([\\`*_{}[\]()#+\-.!>|~])/g, "$1");
}

function withoutComments(source: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const start = source.indexOf("<!--", from);
    const end = start < 0 ? -1 : source.indexOf("-->", start);
    if (end < 0) return pieces.join("") + source.slice(from);
    pieces.push(source.slice(from, start));
    from = end + 3;
  }
}
