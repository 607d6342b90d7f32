/** The product as it is built, over HTTP. */
import { startServer } from "../../dist/api/server.js";
import { openDriver } from "./driver.mjs";

const { address } = await startServer({
  graph: { driver: openDriver(), database: undefined },
  config: { host: "127.0.0.1", port: 0 },
});
process.send(address);
process.on("message", () => {
  globalThis.gc?.();
  process.send(process.memoryUsage());
});
