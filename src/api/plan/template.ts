/** The variables that a piece of Cypher from the SDL meets: `this`, `link`, `end` and columns by name, `$value` by parameter. */
export type Names = Readonly<Record<string, string>>;

/**
 * A piece of Cypher from the SDL with its names in place. Pieces nest, and Cypher lets no inner variable shadow an outer
 * one, so names that start with an underscore are made unique.
 */
export function instantiate(piece: string, names: Names, unique: () => string): string {
  const locals = new Map<string, string>();
  return piece.replace(/'[^']*'|(?<![\w.:])(?:\$?[A-Za-z_]\w*)/g, (word) => {
    if (word.startsWith("_")) {
      const local = locals.get(word) ?? `${word.slice(1)}_${unique()}`;
      locals.set(word, local);
      return local;
    }
    return Object.hasOwn(names, word) ? names[word]! : word;
  });
}
