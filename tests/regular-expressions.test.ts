import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";
import { expect, it } from "vitest";
import { readText } from "./support/read-text.js";

/** An article of a few sentences makes the patterns that are put together when a language is first read. */
const EXAMPLES: Readonly<Record<string, string>> = {
  en: "Three ministers met for two hours on 3 March 2031 in Accra. They signed a deal worth $3.5 billion.",
  de: "Drei Minister trafen sich am 3. März 2031 zwei Stunden in Accra. Der Vertrag ist 3,5 Milliarden Euro wert.",
  fr: "Trois ministres se sont réunis deux heures le 3 mars 2031 à Accra. L’accord vaut 3,5 milliards d’euros.",
  es: "Tres ministros se reunieron dos horas el 3 de marzo de 2031 en Acra. El acuerdo vale 3.500 millones de euros.",
  pt: "Três ministros reuniram-se duas horas a 3 de março de 2031 em Acra. O acordo vale 3,5 mil milhões de euros.",
  it: "Tre ministri si sono incontrati per due ore il 3 marzo 2031 ad Accra. L’accordo vale 3,5 miliardi di euro.",
};

/** What is slow about a pattern: nothing, or where its time grows faster than the text. */
const faultsOf = (source: string, flags: string): string[] =>
  analyse({ source, flags }).reports.map(({ type }) => `${type}: /${source}/${flags}`);

function literalsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      faults.push(...faultsOf(node.text.slice(1, end), node.text.slice(end + 1)).map((fault) => `${file} ${fault}`));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

it("has no pattern in its code whose time grows faster than the text", { timeout: 120_000 }, () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => literalsIn(join("src", file)))).toEqual([]);
});

it("puts no such pattern together while it reads", { timeout: 120_000 }, async () => {
  const made = new Set<string>();
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [pattern, flags = ""]: [string | RegExp, string?]) {
      if (typeof pattern === "string") made.add(`${flags}/${pattern}`);
      return new target(pattern, flags);
    },
  });
  try {
    await import("../src/read/main-text/line-kind.js");
    for (const [language, text] of Object.entries(EXAMPLES)) readText(language, text);
  } finally {
    globalThis.RegExp = plain;
  }
  expect(made.size).toBeGreaterThan(10);
  const faults = [...made].flatMap((each) => {
    const cut = each.indexOf("/");
    return faultsOf(each.slice(cut + 1), each.slice(0, cut));
  });
  expect(faults).toEqual([]);
});

it("would notice one", () => {
  expect(faultsOf(String.raw`\s+$`, "u")).toHaveLength(1);
  expect(faultsOf("^(a+)+$", "u").length).toBeGreaterThan(0);
});
