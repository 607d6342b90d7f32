import { pick, type Random } from "./random-operation.js";

const PIECES = [
  "{",
  "}",
  "(",
  ")",
  "...",
  "@skip(if: $no)",
  "@include",
  "$x",
  ": ",
  "[",
  "]",
  "null",
  "-1",
  "1e400",
  "99999999999999999999",
  '"""',
  '"',
  "\\u0000",
  "\u0000",
  "\ud800",
  "💬",
  "\ufeff",
  "#",
  "fragment F on Query { ...F }",
  "... on Nothing",
  "mutation",
  "subscription",
  "query",
  "__schema",
  "__type(name: 7)",
  "__typename ",
  "first: -5",
  'after: "\' OR 1=1 //"',
  'id: "x\'}) DETACH DELETE n //"',
  "&",
  "|",
  "%00",
];

/** A document broken in some places: pieces put in, words taken out, doubled or changed, ends cut, parts many times over. */
export function mutated(random: Random, source: string): string {
  let text = source;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) text = mutateOnce(random, text);
  return text;
}

function mutateOnce(random: Random, text: string): string {
  const at = Math.floor(random() * (text.length + 1));
  const to = Math.min(text.length, at + Math.floor(random() * 30));
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at) + pick(random, PIECES) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, to) + text.slice(at, to).repeat(Math.ceil(random() * 40)) + text.slice(to);
    case 3:
      return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x1_00_00)) + text.slice(at + 1);
    case 4:
      return random() < 0.5 ? text.slice(0, at) : text.slice(at);
    default:
      return text.replace(/\w+/g, (word) => (random() < 0.05 ? pick(random, PIECES) : word));
  }
}
