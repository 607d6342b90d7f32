import { existsSync } from "node:fs";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium is installed, or undefined: tests that need one say so and are left out. */
export const chromiumPath = [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with a profile of its own, which goes with it. Without WebGL unless asked, as on a poor machine. */
export async function openBrowser(options: BrowserContextOptions & { webgl?: boolean } = {}): Promise<BrowserContext> {
  const { webgl = false, ...context } = options;
  const browser = await chromium.launch({
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    args: [...FLAGS, webgl ? "--enable-unsafe-swiftshader" : "--disable-3d-apis"],
  });
  const opened = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...context });
  opened.on("close", () => void browser.close());
  return opened;
}
