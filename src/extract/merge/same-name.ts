import { foldedWords, nameKey } from "../../names/fold.js";

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Which item of `known` another one's names mean: by a full name in any order of its words, or by a short one that only one item has. */
export function sameName<Item extends Named>(known: readonly Item[], other: Named): Item | undefined {
  const full = known.find((item) => fullKeys(item).some((key) => fullKeys(other).includes(key)));
  if (full) return full;
  const owners = known.filter((item) => isShortFor(other, item) || isShortFor(item, other));
  return owners.length === 1 ? owners[0] : undefined;
}

/** The name, and aliases of more than one word: surnames are shared by too many. */
const fullKeys = ({ name, aliases }: Named): string[] =>
  [name, ...aliases.filter((alias) => foldedWords(alias).length > 1)].map(orderless);

/** "Kishida Fumio" and "Fumio Kishida" are one name. */
const orderless = (name: string): string => foldedWords(name).sort().join(" ");

/** Whether one item's only name is a surname, given name or alias of the other. */
function isShortFor({ name }: Named, { name: full, aliases }: Named): boolean {
  const words = foldedWords(full);
  if (foldedWords(name).length !== 1 || words.length < 2) return false;
  const key = nameKey(name);
  return words[0] === key || words.at(-1) === key || aliases.some((alias) => nameKey(alias) === key);
}

/** Two items under one name: the fuller name, and every other form as an alias. */
export function joinedNames(a: Named, b: Named): Named {
  const [aWords, bWords] = [foldedWords(a.name), foldedWords(b.name)];
  const name = bWords.length > aWords.length && aWords.every((word) => bWords.includes(word)) ? b.name : a.name;
  const forms = [a.name, b.name, ...a.aliases, ...b.aliases].filter((form) => form !== name);
  return { name, aliases: [...new Set(forms)] };
}
