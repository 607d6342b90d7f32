import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FastifyInstance } from "fastify";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explorer } from "../../src/explorer/plugin.js";
import { exportRoutes } from "../../src/export/routes.js";
import { chromiumPath, openBrowser } from "../support/browser.js";
import { inventedServer } from "./invented-api.js";

// What `page.evaluate` runs, runs in the page; the rest of the tests knows no DOM.
// biome-ignore lint/suspicious/noExplicitAny: typing it would bring the DOM into every test
declare const document: any, location: any, navigator: any, innerWidth: number;

if (!chromiumPath) console.warn("No Chromium is installed, so the explorer's browser tests are left out.");

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(!chromiumPath)("the explorer in a browser", { timeout: 60_000 }, () => {
  let server: FastifyInstance;
  let base: string;
  let browser: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    // What browsers get is bundled as `npm run build` does it.
    await import(new URL("../../src/explorer/client/build.mjs", import.meta.url).href);
    server = await inventedServer();
    await server.register(explorer);
    await server.register(exportRoutes);
    server.get("/paper", (_, reply) =>
      reply
        .type("text/html")
        .send(`<iframe src="${base}/embed/explore?between=KEN,NOR" width="900" height="640"></iframe>`),
    );
    base = await server.listen({ host: "127.0.0.1", port: 0 });
    browser = await openBrowser({ webgl: true, permissions: ["clipboard-read", "clipboard-write"] });
    page = await browser.newPage();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (path: string) => {
    await page.goto(base + path, { waitUntil: "networkidle" });
  };
  const at = () => new URL(page.url()).pathname + decodeURIComponent(new URL(page.url()).search).replaceAll("+", " ");
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (selector: string) => {
    for (let n = 0; n < 80; n++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };

  /** What breaks a rule of WCAG 2.2 A and AA on a page. */
  async function violations(tab: Page): Promise<string[]> {
    // evaluate runs beside the page's Content-Security-Policy, an added script tag would not.
    await tab.evaluate(axe);
    return tab.evaluate(async () => {
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
      const run = (
        globalThis as unknown as {
          axe: {
            run(
              context: unknown,
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
          };
        }
      ).axe.run;
      const found = await run(document, { runOnly: { type: "tag", values: tags } });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
      );
    });
  }

  it("leads by keyboard alone from a search to a link, its sentence and a copied citation", async () => {
    await open("/");
    await press("/");
    await page.keyboard.type("nairobi");
    await page.waitForSelector(".hits");
    await press("ArrowDown", "Enter");
    await page.waitForURL("**/meeting/meeting-nairobi");
    await tabTo("[href*='TOOK_PART_IN'][data-evidence]");
    await press("Enter");
    await page.waitForSelector(".drawer mark");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("drawer-title");
    await tabTo("[data-copy]");
    await press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“on 3 March 2025” \(The Nairobi Courier/,
    );
    await press("Escape");
    await page.waitForSelector(".drawer", { state: "detached" });
    // Closing leads back to where one was.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toContain("TOOK_PART_IN");
  });

  it("walks the drawing by arrows, expands by e, undoes by Ctrl+Z, and opens by Enter", async () => {
    await open("/explore?kind=COUNTRY,MEETING");
    await page.waitForSelector(".canvas.alive");
    await page.focus("#canvas");
    await press("ArrowRight");
    await page.waitForSelector(".selection");
    for (let n = 0; n < 6 && !at().includes("sel=meeting-nairobi"); n++) {
      await press(["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"][n % 4]!);
      await page.waitForTimeout(400);
    }
    await open("/explore?kind=COUNTRY,MEETING&sel=meeting-nairobi");
    await page.waitForSelector(".canvas.alive");
    await page.focus("#canvas");
    const before = at();
    await press("e");
    await page.waitForFunction(() => location.search.includes("open="));
    expect(at()).toBe("/explore?kind=COUNTRY,MEETING&open=meeting-nairobi&sel=meeting-nairobi");
    await page.waitForSelector(".shown:has-text('8 nodes')");
    await press("Control+z");
    await page.waitForSelector(".shown:has-text('4 nodes')");
    expect(at()).toBe(before);
    await page.focus("#canvas");
    await press("Enter");
    await page.waitForURL("**/meeting/meeting-nairobi");
  });

  it("takes each step back, and the same link gives the same places", async () => {
    await open("/explore");
    const steps = [at()];
    for (const key of ["t", "b", "m", "g"]) {
      await press(key);
      await page.waitForFunction(
        (wanted) => document.querySelector(`[data-key=${wanted}]`)?.hasAttribute("aria-current"),
        key,
      );
      steps.push(at());
    }
    expect(steps).toEqual([
      "/explore",
      "/explore?view=timeline",
      "/explore?view=table",
      "/explore?view=map",
      "/explore",
    ]);
    for (const step of steps.slice(0, -1).reverse()) {
      await page.goBack();
      await page.waitForFunction((wanted) => location.pathname + location.search === wanted, step);
      const view = new URLSearchParams(step.split("?")[1]).get("view") ?? "graph";
      await page.waitForSelector(`#picture.${view}`);
    }
    const places = () => page.evaluate(() => document.getElementById("drawing-data")?.textContent);
    const here = await places();
    await open("/explore");
    expect(await places()).toBe(here);
  });

  it("filters in place and says in the live region what is shown", async () => {
    await open("/explore");
    await page.fill("#f-between", "Norway, Kenya");
    await press("Enter");
    await page.waitForFunction(() => location.search === "?between=NOR,KEN");
    await page.waitForFunction(() => /nodes/.test(document.getElementById("live")?.textContent ?? ""));
  });

  it("answers from the front page what two countries signed in a year, and who says otherwise", async () => {
    await open("/");
    await page.fill("#a-one", "Kenya");
    await page.fill("#a-other", "Norway");
    await page.fill("#a-year", "2025");
    await page.click("form.ask button");
    await page.waitForURL(
      "**/explore?between=KEN,NOR&from=2025-01-01&to=2025-12-31&kind=COUNTRY,AGREEMENT&view=timeline",
    );
    expect(await page.locator(".shown").textContent()).toContain("1 agreement");
    await page.click(".timeline [data-evidence]");
    await page.waitForSelector(".drawer mark");
    await page.goBack();
    await page.waitForSelector(".drawer", { state: "detached" });
    await page.goto(`${base}/explore?view=timeline`);
    expect(await page.locator(".otherwise").textContent()).toContain("4 March 2025 (Nordlicht)");
    await page.click(".otherwise a:has-text('4 March 2025')");
    await page.waitForSelector(".drawer mark");
  });

  it("says when there is more than is shown, and adds as many again", async () => {
    await open("/explore?limit=4");
    expect(await page.locator(".shown").textContent()).toBe("4 of 8 shown: narrow the filter or add as many again");
    await page.click(".shown a");
    await page.waitForSelector(".shown:has-text('8 nodes')");
    expect(at()).toBe("/explore?limit=8");
  });

  it("says in place that there is no answer, keeps what is shown, and goes on when there is one", async () => {
    await open("/explore");
    await page.waitForSelector(".canvas.alive");
    await page.route("**/explore?*", (route) => route.abort());
    await press("t");
    await page.waitForSelector("[data-offline]");
    expect(await page.locator("#live").textContent()).toContain("No answer");
    expect(at()).toBe("/explore");
    await page.unroute("**/explore?*");
    await press("t");
    await page.waitForSelector("#picture.timeline");
    expect(await page.locator("[data-offline]").count()).toBe(0);
  });

  it("shows that it works on an answer that takes long", async () => {
    await open("/explore");
    await page.route("**/explore?*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await press("b");
    await page.waitForSelector("[data-busy]", { state: "attached" });
    await page.waitForSelector("#picture.table");
    expect(await page.locator("[data-busy]").count()).toBe(0);
    await page.unroute("**/explore?*");
  });

  it("stands in a frame of another page, without its own head and foot", async () => {
    // Another origin than the explorer's, which is 127.0.0.1; a page made up in the browser may not frame a local one.
    await page.goto(`${base.replace("127.0.0.1", "localhost")}/paper`);
    const frame = page.frameLocator("iframe");
    await frame.locator(".canvas.alive").waitFor();
    expect(await frame.locator("header.top, footer").count()).toBe(0);
    await frame.locator("[data-key=b]").click();
    await frame.locator("#picture.table a").first().waitFor();
  });

  it("freezes into a file that opens without a server, with its drawing, its words and its data", async () => {
    const file = await (await fetch(`${base}/export/graph.html?between=KEN,NOR`)).text();
    const asked: string[] = [];
    const tab = await browser.newPage();
    tab.on("request", (request) => asked.push(request.url()));
    await tab.route("https://frozen.example/", (route) => route.fulfill({ contentType: "text/html", body: file }));
    await tab.goto("https://frozen.example/");
    expect(asked).toEqual(["https://frozen.example/"]);
    expect(await tab.locator("svg circle").count()).toBeGreaterThan(3);
    expect(await tab.locator("table").textContent()).toContain("Forest treaty");
    const data = JSON.parse((await tab.locator("#graph").textContent())!);
    expect(data.links.length).toBe(await tab.locator("tbody tr").count());
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

  it("keeps the still drawing where there is no WebGL, and says what works", async () => {
    const poor = await openBrowser();
    const tab = await poor.newPage();
    await tab.goto(`${base}/explore`, { waitUntil: "networkidle" });
    expect(await tab.locator(".no-webgl").textContent()).toContain("draws without WebGL");
    expect(await tab.locator("#canvas > svg").isVisible()).toBe(true);
    await poor.close();
  });

  it("shows everything without a script", async () => {
    const plain = await openBrowser({ javaScriptEnabled: false });
    const tab = await plain.newPage();
    await tab.goto(`${base}/meeting/meeting-nairobi?ev=property:startDate`);
    expect(await tab.locator(".drawer mark").first().textContent()).toBe("on 3 March 2025");
    expect(await tab.locator(".citation").first().isVisible()).toBe(true);
    await tab.goto(`${base}/explore`);
    expect(await tab.locator("#canvas > svg circle").count()).toBe(8);
    await plain.close();
  });

  const SCREENS = {
    find: "/",
    results: "/?q=n",
    thing: "/meeting/meeting-nairobi",
    "open drawer": "/meeting/meeting-nairobi?ev=property:startDate",
    "explore, graph": "/explore?sel=meeting-nairobi",
    "explore, timeline": "/explore?view=timeline",
    "explore, table": "/explore?view=table",
    "explore, map": "/explore?view=map",
    disputes: "/disputes",
    article: "/article/sha256:aa11?ev=claim-3",
    "explore with faults": "/explore?from=soon",
  };
  const LOOKS = { light: [1280, 860], dark: [1280, 860], phone: [390, 844] } as const;
  const cases = Object.keys(LOOKS).flatMap((look) => Object.keys(SCREENS).map((screen) => [screen, look] as const));

  it.each(cases)("%s, %s, breaks no rule of WCAG 2.2 A and AA, and fits the screen", async (screen, look) => {
    const [width, height] = LOOKS[look as keyof typeof LOOKS];
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: look === "dark" ? "dark" : "light", reducedMotion: "reduce" });
    await open(SCREENS[screen as keyof typeof SCREENS]);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
