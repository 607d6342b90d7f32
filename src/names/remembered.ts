const MOST = 50_000;

/** A pure function of a word or name that remembers its answers: comparing asks for the same ones again and again. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, fresh);
    return fresh;
  };
}
