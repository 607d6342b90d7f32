/**
 * Takes the pictures of docs/ from a running explorer: `npm run screenshots -- [ADDRESS] [FOLDER]`. Light, dark and
 * on a phone; what is shown follows from the graph, so any seeded graph will do.
 */
import { existsSync, mkdirSync } from "node:fs";
import { chromium } from "playwright-core";

const [address = "http://127.0.0.1:4000", folder = "docs/images"] = process.argv.slice(2);
const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path && existsSync(path),
);
if (!executablePath) throw new Error("No Chromium is installed: set CHROMIUM_PATH to one.");

const ask = async (query) => {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
};
const { disputes, meetings, agreements } = await ask(
  "{ agreements(first: 60) { edges { node { parties { code } disputes { property } } } } disputes(first: 20) { edges { node { subject { __typename id } } } } meetings(first: 50) { edges { node { id countries { code } articles(first: 1) { edges { node { id } } } } } } }",
);
const disputed = disputes.edges.map(({ node }) => node.subject).find(({ __typename }) => __typename === "Meeting");
const newest = meetings.edges.map(({ node }) => node);
const meeting = disputed?.id ?? newest[0].id;
const pair = newest.find(({ countries }) => countries.length === 2)?.countries.map(({ code }) => code) ?? [];
// As on the front page: the pair whose agreements are disputed, else any.
const signed = agreements.edges.map(({ node }) => node).filter(({ parties }) => parties.length === 2);
const signers =
  (signed.find(({ disputes }) => disputes.length > 0) ?? signed[0])?.parties.map(({ code }) => code) ?? pair;
const article = newest.flatMap(({ articles }) => articles.edges)[0].node.id;

const screens = {
  find: "/",
  thing: `/meeting/${meeting}?ev=property:startDate,endDate`,
  "explore-graph": `/explore?between=${pair.join(",")}`,
  "explore-timeline": `/explore?between=${signers.join(",")}&kind=COUNTRY,AGREEMENT&view=timeline`,
  "explore-table": `/explore?between=${pair.join(",")}&view=table`,
  "explore-map": "/explore?view=map",
  disputes: "/disputes",
  article: `/article/${article}`,
};

mkdirSync(folder, { recursive: true });
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader"];
const browser = await chromium.launch({ executablePath, args: flags });
const LOOKS = [
  { suffix: "", colorScheme: "light", viewport: { width: 1120, height: 760 } },
  { suffix: "-dark", colorScheme: "dark", viewport: { width: 1120, height: 760 } },
  { suffix: "-phone", colorScheme: "light", viewport: { width: 390, height: 844 } },
];
for (const { suffix, ...look } of LOOKS) {
  const page = await (await browser.newContext(look)).newPage();
  for (const [name, path] of Object.entries(screens)) {
    await page.goto(address + path, { waitUntil: "networkidle" });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}${suffix}.png` });
  }
}
await browser.close();
