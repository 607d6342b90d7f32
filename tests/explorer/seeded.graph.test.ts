import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.js";
import { savedQueries } from "../../src/explorer/neo4j-browser/queries.js";
import { explorer } from "../../src/explorer/plugin.js";
import { chromiumPath, openBrowser } from "../support/browser.js";
import { seededGraph } from "../support/seeded.js";

// What `page.evaluate` runs, runs in the page; the rest of the tests knows no DOM.
// biome-ignore lint/suspicious/noExplicitAny: typing it would bring the DOM into every test
declare const document: any, performance: any, requestAnimationFrame: any;
declare const PerformanceObserver: new (
  told: (list: { getEntries(): { name: string; startTime: number; value: number }[] }) => void,
) => { observe(what: object): void };

/** Other programs of the machine only ever add time, so the quickest of a few tries is what the explorer takes. */
async function quickest(most: number, tries: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 5 && best > most; n++) best = Math.min(best, await tries());
  return best;
}

if (!chromiumPath) console.warn("No Chromium is installed, so tests with the seed articles in a browser are left out.");

describe.skipIf(!chromiumPath)("with the seed articles, in a browser", { timeout: 150_000 }, () => {
  let server: RunningServer;
  let browser: BrowserContext;
  beforeAll(async () => {
    await import(new URL("../../src/explorer/client/build.mjs", import.meta.url).href);
    const config = { host: "127.0.0.1", port: inject("explorerPort") };
    server = await startServer({ graph: await seededGraph(), config, plugins: [explorer] });
    browser = await openBrowser({ webgl: true });
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const SCREENS = ["/", "/?q=lee", "/country/KOR", "/explore?between=CHN,KOR", "/disputes"];

  /** Opens a page anew and gives what `ask` finds out there. */
  async function inPage<Result>(path: string, ask: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await browser.newPage();
    try {
      await page.goto(server.address + path, { waitUntil: "load" });
      return await ask(page);
    } finally {
      await page.close();
    }
  }

  it.each(SCREENS)("%s shows its first content within 0.8 s", async (path) => {
    const painted = (page: Page): Promise<number> =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            new PerformanceObserver((list) => {
              for (const { name, startTime } of list.getEntries())
                if (name === "first-contentful-paint") resolve(startTime);
            }).observe({ type: "paint", buffered: true });
          }),
      );
    expect(await quickest(800, () => inPage(path, painted))).toBeLessThan(800);
  });

  it.each(SCREENS)("%s moves nothing by more than 0.1 while it loads", async (path) => {
    const shift = await inPage(path, async (page) => {
      await page.waitForLoadState("networkidle");
      return page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const { value } of list.getEntries()) sum += value;
            }).observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
          }),
      );
    });
    expect(shift).toBeLessThan(0.1);
  });

  it("comes from a link to its first graph within 1.5 s", async () => {
    const drawn = (page: Page): Promise<number> =>
      page
        .waitForFunction(() => (document.querySelector(".canvas.alive canvas") ? performance.now() : false))
        .then((handle) => handle.jsonValue() as Promise<number>);
    expect(await quickest(1_500, () => inPage("/explore?between=CHN,KOR", drawn))).toBeLessThan(1_500);
  });

  it("comes from a click to the sentences within 300 ms", async () => {
    const opened = (page: Page): Promise<number> =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const began = performance.now();
            const look = () =>
              document.querySelector(".drawer mark") ? resolve(performance.now() - began) : requestAnimationFrame(look);
            document.querySelector("[data-evidence]").click();
            look();
          }),
      );
    expect(await quickest(300, () => inPage("/country/KOR", opened))).toBeLessThan(300);
  });

  it.each([
    ["/", 30_000],
    ["/country/KOR", 30_000],
    ["/explore?between=CHN,KOR", 110_000],
  ])("%s takes at most %d bytes of script, gzipped", async (path, most) => {
    const sizes = await inPage(path, async (page) => {
      await page.waitForLoadState("networkidle");
      const addresses: string[] = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }: { name: string }) => name)
          .filter((name: string) => new URL(name).pathname.endsWith(".js")),
      );
      return Promise.all(addresses.map(async (one) => gzipSync(await (await fetch(one)).text()).length));
    });
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
  });

  // A Neo4j that is kept between runs was told of another explorer.
  const isKept = process.env.ENTENTE_TEST_DATA_DIR !== undefined;
  it.skipIf(isKept)(
    "opens Neo4j Browser with its style and a guide whose queries run and whose nodes have captions",
    async () => {
      const neo4j = inject("neo4j");
      const context = await openBrowser({ webgl: true });
      // Neo4j Browser asks its makers for news; nothing here needs them.
      await context.route(
        (address) => address.hostname !== "127.0.0.1",
        (route) => route.abort(),
      );
      const page = await context.newPage();
      page.setDefaultTimeout(90_000); // Neo4j Browser is slow beside other work
      await page.goto(neo4j.browser!, { waitUntil: "load" });
      await page.fill("[data-testid=username]", neo4j.username!);
      await page.fill("[data-testid=password]", neo4j.password!);
      await page.click("[data-testid=connect]");
      await page.waitForSelector("[data-testid=guidesDrawer] >> text=Entente in Neo4j Browser");
      for (const { title, cypher } of savedQueries()) {
        await page.click("[data-testid=guideNextSlide]");
        await page.waitForSelector(`[data-testid=guidesDrawer] >> text=${title}`);
        const step = page.locator("[data-testid=guidesDrawer] pre.runnable:visible");
        expect((await step.textContent())?.trim()).toBe(cypher);
        await step.click();
        await page.click("[data-testid=editor-Run]");
        const result = page.locator("[data-testid=frame]", { hasText: cypher.split("\n")[0]! }).first();
        await result.locator("g.node, tbody tr").first().waitFor();
        const captions: string[] = await result.evaluate((frame: typeof document) =>
          [...frame.querySelectorAll("g.node")].map(({ textContent }) => textContent),
        );
        expect(captions.filter((caption) => caption.trim() === "")).toEqual([]);
      }
      await context.close();
    },
  );
});
