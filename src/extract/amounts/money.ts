import type { Money } from "../../model/extraction.js";
import type { LanguageData } from "../lexicon.js";
import { WORLD_CURRENCIES } from "./world-currencies.js";

export interface MoneyMention extends Money {
  /** Offsets into the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Whether the currency is that of the amount before. */
  readonly isBare?: boolean;
  /** Whether one word names the currency, which other countries' may share: pesos, dinars. */
  readonly isCommon?: boolean;
}

/** Signs and codes that mean one currency in every language; longer ones first. ISO 4217. */
const SIGNS: readonly (readonly [string, string])[] = [
  ["US$", "USD"],
  ["USD", "USD"],
  ["U$S", "USD"],
  ["U$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["S$", "SGD"],
  ["HK$", "HKD"],
  ["NT$", "TWD"],
  ["NZ$", "NZD"],
  ["R$", "BRL"],
  ["MX$", "MXN"],
  ["$", "USD"],
  ["€", "EUR"],
  ["EUR", "EUR"],
  ["£", "GBP"],
  ["GBP", "GBP"],
  ["¥", "JPY"],
  ["JPY", "JPY"],
  ["₩", "KRW"],
  ["KRW", "KRW"],
  ["₹", "INR"],
  ["Rs.", "INR"],
  ["Rs", "INR"],
  ["INR", "INR"],
  ["RMB", "CNY"],
  ["CNY", "CNY"],
  ["CN¥", "CNY"],
  ["CHF", "CHF"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₦", "NGN"],
  ["₫", "VND"],
  ["₱", "PHP"],
  ["₪", "ILS"],
  ["฿", "THB"],
  ["₴", "UAH"],
  ["SAR", "SAR"],
  ["AED", "AED"],
  ["KSh", "KES"],
  ["GH₵", "GHS"],
  ["FCFA", "XOF"],
  ["BRL", "BRL"],
  ["AUD", "AUD"],
  ["CAD", "CAD"],
  ["ARS", "ARS"],
  ["MXN", "MXN"],
]; // prettier-ignore

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "[\\s\\u00a0\\u202f]+");
const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join("|");

/** "3.500,5" by the language's decimal sign → 3500.5; null for what is no number. */
export function parseNumber(text: string, decimal: "." | ","): number | null {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, "");
  const grouping = decimal === "." ? "," : ".";
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${grouping}\\d{3})+(?:\\${decimal}\\d+)?$`).test(plain);
  if (isGrouped) return Number(plain.replaceAll(grouping, "").replace(decimal, "."));
  if (new RegExp(`^\\d+(?:\\${decimal}\\d+)?$`).test(plain)) return Number(plain.replace(decimal, "."));
  // the other convention: "48.9" in a text with decimal commas, "1,234.5" the other way round
  if (new RegExp(`^\\d+\\${grouping}\\d{1,2}$`).test(plain)) return Number(plain.replace(grouping, "."));
  if (/^\d{1,2}(?:,\d{2})*,\d{3}$/.test(plain)) return Number(plain.replaceAll(",", "")); // 1,20,000: grouped as in India
  return null;
}

/**
 * The amounts that a text names. With `isElliptic` also those that leave their currency to the amount before: "loans of
 * $395 million, one of 296 million"; a number of anything may then be taken for one.
 */
export type MoneyFinder = (text: string, isElliptic?: boolean) => MoneyMention[];

/** Finds amounts of money: "70 trillion won", "US$48.9bn", "3,2 Mrd. Euro", "Rs 12,000 crore", "R$ 2,4 bilhões". */
export function moneyFinder(data: LanguageData["amounts"]): MoneyFinder {
  const magnitudes = new Map(Object.entries(data.magnitudes).map(([word, value]) => [word.toLowerCase(), value]));
  const currencies = new Map(
    [...Object.entries(WORLD_CURRENCIES), ...Object.entries(data.currencies)].flatMap(([code, list]) =>
      list.split("|").map((word) => [word.trim().toLowerCase(), code] as const),
    ),
  );
  const words = new Map(Object.entries(data.numbers).map(([word, value]) => [word.toLowerCase(), value]));
  const space = "[\\s\\u00a0\\u202f]?[-‐‑]?";
  // No number has more groups than these; without an end, a page of digits would be read anew from each of them.
  const number = `\\d{1,3}(?:[\\s\\u00a0\\u202f'’]\\d{3}){1,7}(?:[.,]\\d+)?|\\d+(?:[.,]\\d+){0,7}`;
  const magnitude = alternatives(magnitudes.keys());
  const sign = alternatives(SIGNS.map(([text]) => text));
  const name = alternatives(currencies.keys());
  const half = `(?:[\\s\\u00a0]+(?:${alternatives(data.andHalf.split("|"))}))`;
  const end = "(?![\\p{L}\\p{N}])";
  const range = `(?:[-‐‑–](?:${number}))`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<sign>${sign})${space}(?<value>${number})(?<upto>${range})?(?:${space}(?<magnitude>${magnitude})${end})?` +
      `|(?<value2>${number}|(?:${alternatives(words.keys())})(?=[\\s\\u00a0-]+(?:${magnitude})))(?<upto2>${range})?(?:${space}(?<magnitude2>${magnitude})(?<half>${half})?)?[\\s\\u00a0\\u202f]?[-‐‑]?(?:de[\\s\\u00a0]+|d['’]|di[\\s\\u00a0]+)?(?:(?<name>${name})${end}|(?<sign2>${sign})(?![\\p{L}])))`,
    "giu",
  );
  const bare = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<value>${number})${space}(?<magnitude>${magnitude})${end}`, "giu");
  /** Numbers with a magnitude and no currency behind an amount that has one. */
  const withoutCurrency = (text: string, named: readonly MoneyMention[]): MoneyMention[] =>
    named.length === 0
      ? []
      : [...text.matchAll(bare)].flatMap(({ index, 0: words, groups = {} }) => {
          const before = named.findLast(({ start }) => start < index);
          const value = parseNumber(groups.value ?? "", data.decimal);
          const factor = magnitudes.get((groups.magnitude ?? "").toLowerCase());
          if (!before || before.end > index || value === null || factor === undefined) return [];
          const amount = Number((value * factor).toPrecision(12));
          return [{ value: amount, currency: before.currency, start: index, end: index + words.length, isBare: true }];
        });
  const withCurrency = (text: string): MoneyMention[] =>
    [...text.matchAll(pattern)].flatMap((match): MoneyMention[] => {
      const groups = match.groups ?? {};
      const scale = groups.magnitude ?? groups.magnitude2;
      const factor = scale === undefined ? 1 : (magnitudes.get(scale.toLowerCase().replace(/\s+/g, " ")) ?? 1);
      const symbol = groups.sign ?? groups.sign2;
      const currency = symbol
        ? SIGNS.find(([text]) => text.toLowerCase() === symbol.toLowerCase())?.[1]
        : currencies.get((groups.name ?? "").toLowerCase().replace(/\s+/g, " "));
      if (!currency) return [];
      const place = { start: match.index, end: match.index + match[0].length };
      const upper = groups.upto ?? groups.upto2;
      return [groups.value ?? groups.value2 ?? "", ...(upper ? [upper.slice(1)] : [])].flatMap((written) => {
        const value = words.get(written.toLowerCase()) ?? parseNumber(written, data.decimal);
        if (value === null) return [];
        const whole = groups.half === undefined ? value : value + 0.5;
        const isCommon = groups.name !== undefined && /^[^\s-]+$|cfa/i.test(groups.name);
        return [{ value: Number((whole * factor).toPrecision(12)), currency, ...place, ...(isCommon && { isCommon }) }];
      });
    });
  return (text, isElliptic = false) => {
    const named = withCurrency(text);
    return isElliptic ? [...named, ...withoutCurrency(text, named)] : named;
  };
}
