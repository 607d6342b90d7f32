/**
 * Whether a paragraph goes on with a story: news gives a person's full name once and the surname after. A paragraph that
 * opens with a full name already given begins a story of its own, as one does that has new full names only; one with
 * known surnames or a quotation goes on. 1 for going on, -1 for beginning anew, 0 when it cannot be told.
 */
export function goesOn(text: string, told: ToldNames): -1 | 0 | 1 {
  const pairs = namePairs(text.slice(0, 200));
  if (pairs.some(([first, second]) => told.isFullName(first, second))) return -1;
  if (/["“«„][^"”»“]{12,}/u.test(text.slice(0, 4000)) || POINTS_BACK.test(text)) return 1;
  if (capitalWords(text).some((word) => told.has(word))) return 1;
  return pairs.length > 0 ? -1 : 0;
}

const NAME_RUN =
  /(?<![\p{L}'’-])(?<!(?<!\p{L})(?:in|em|en|a|à|ao|nach|aus|to|from|de|di|da|do|of|von)\s)\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)+/gu;

const POINTS_BACK =
  /^(?:The two|Both|He|She|They|His|Her|Their|Beide|Die beiden|Er|Les deux|Il|Elle|Ils|Elles|Los dos|Las dos|Ambos|Ambas|Os dois|As duas|Ele|Ela|I due|Le due|Entrambi|Lui|Lei)\s\p{Ll}/u;

/** Whether a text gives a full name that was given already. */
export const givesNameAgain = (text: string, told: ToldNames): boolean =>
  namePairs(text).some(([first, second]) => told.isFullName(first, second));

/** The names that an article has given so far. */
export interface ToldNames {
  has(word: string): boolean;
  /** Whether two capitalised words are a first and a second name given before, and no title or "South" before a name. */
  isFullName(first: string, second: string): boolean;
}

/** Collects the names of paragraphs. */
export function toldNames(paragraphs: readonly string[]): ToldNames {
  const followers = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const words = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const [first, second] of namePairs(paragraph)) {
      followers.set(first, (followers.get(first) ?? new Set()).add(second));
      counts.set(`${first} ${second}`, (counts.get(`${first} ${second}`) ?? 0) + 1);
    }
    for (const word of nameWords(paragraph)) words.add(word);
  }
  const often = Math.max(4, paragraphs.length * 0.5);
  return {
    has: (word) => words.has(word),
    isFullName: (first, second) => {
      const count = counts.get(`${first} ${second}`) ?? 0;
      return count > 0 && count < often && followers.get(first)?.size === 1;
    },
  };
}

/** Neighbouring capitalised words, hyphens read as spaces; not where a preposition makes them a place ("a São Tomé"). */
function namePairs(text: string): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const run of text.slice(0, 4000).match(NAME_RUN) ?? []) {
    const words = run.toLowerCase().split(/[\s-]+/);
    for (let at = 1; at < words.length; at++) pairs.push([words[at - 1]!, words[at]!]);
  }
  return pairs;
}

const capitalWords = (text: string): string[] => text.slice(0, 4000).match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];

/** Capitalised words that open no sentence. */
const nameWords = (text: string): string[] => text.slice(0, 4000).match(/(?<=[\p{L},;]\s)\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
