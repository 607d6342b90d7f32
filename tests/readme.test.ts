import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../src/checkout.js";
import { commands } from "../src/cli/commands.js";

const docs = readdirSync(join(checkout, "docs")).filter((name) => name.endsWith(".md"));
const pages = ["README.md", "CONTRIBUTING.md", "seed/README.md", ...docs.map((name) => `docs/${name}`)];

test.each(pages)("the links in %s lead somewhere", (page) => {
  const text = readFileSync(join(checkout, page), "utf8").replaceAll(/^```[\s\S]*?^```/gm, "");
  const links = [...text.matchAll(/\]\(([^)#:\s]+)[^):]*\)/g)].map((match) => match[1]!);
  expect(links.filter((link) => !existsSync(join(checkout, dirname(page), link)))).toEqual([]);
});

test.each(pages)("the commands and options that %s names are there", (page) => {
  const text = readFileSync(join(checkout, page), "utf8");
  const used = [...text.matchAll(/(?:npx |^ {4}|`)entente (?<name>[a-z0-9]+)(?<rest>[^`\n#|]*)/gm)];
  for (const { groups } of used) {
    const command = commands.find(({ name, load }) => name === groups?.name && load !== undefined);
    expect(command?.name, groups?.name).toBe(groups?.name);
    const known = (command?.options ?? []).flatMap(([flags]) => flags.match(/--[a-z]+/g) ?? []);
    for (const option of groups?.rest?.match(/--[a-z]+/g) ?? [])
      expect([...known, "--help"], `entente ${groups?.name}`).toContain(option);
  }
});
