import { readText } from "./read-text.js";

/** The agreements of a text, a line each: status, level of firms, count, kind, parties, amounts, term, signatories. */
export const agreementsIn = (language: string, text: string): string[] =>
  readText(language, text).agreements.map((one) =>
    [
      one.status,
      one.level === "BUSINESS" ? "business" : "",
      one.count,
      one.kind,
      one.parties.join("+"),
      ...one.amounts.map(({ value, currency }) => `${value / 1e6}m ${currency}`),
      one.term ?? "",
      one.signatories.length > 0 ? `by ${one.signatories.join(" and ")}` : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
