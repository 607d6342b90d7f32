import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser } from "../support/browser.js";

interface Load {
  readonly nodes: number;
  readonly links: number;
}
declare const draw: (load: Load) => void;
declare const refresh: () => void;

describe.skipIf(!chromiumPath)("a refresh of the drawing", { timeout: 120_000 }, () => {
  let browser: BrowserContext;
  let page: Page;
  let devtools: CDPSession;
  beforeAll(async () => {
    const bundled = await build({
      entryPoints: [fileURLToPath(new URL("drawing-under-load.mjs", import.meta.url))],
      bundle: true,
      minify: true,
      write: false,
      format: "iife",
    });
    browser = await openBrowser({ webgl: true });
    page = await browser.newPage();
    await page.setContent(
      '<div id="picture"><div id="canvas" style="position:relative;width:900px;height:600px"></div></div>',
    );
    devtools = await browser.newCDPSession(page);
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.evaluate(bundled.outputFiles[0]!.text);
  });
  afterAll(() => browser?.close());

  /** Seconds that the page's own thread has worked so far: what else the machine does is not counted. */
  async function worked(): Promise<number> {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ThreadTime")!.value;
  }

  it.each([
    [{ nodes: 300, links: 900 }, 8],
    [{ nodes: 1_000, links: 4_000 }, 16],
  ])("of %o keeps the page busy for at most %d ms", async (load, most) => {
    await page.evaluate((one) => draw(one), load);
    const spent: number[] = [];
    for (let n = 0; n < 10; n++) {
      const before = await worked();
      await page.evaluate(() => refresh());
      spent.push(((await worked()) - before) * 1000);
    }
    const median = spent.sort((a, b) => a - b)[5]!;
    expect(median).toBeGreaterThan(0.2);
    expect(median).toBeLessThanOrEqual(most);
  });

  it("of 10,000 nodes and 40,000 links comes to its end", async () => {
    await page.evaluate((load) => draw(load), { nodes: 10_000, links: 40_000 });
    await page.evaluate(() => refresh());
    expect(await page.locator("#canvas canvas").count()).toBeGreaterThan(3);
  });
});
