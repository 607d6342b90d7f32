/** The product as it is built, over HTTP. No question comes twice, so that none is answered from memory. */
import { startServer } from "../../dist/api/server.js";
import { openDriver } from "./driver.mjs";

await startServer({
  graph: { driver: openDriver(), database: undefined },
  config: { host: "127.0.0.1", port: Number(process.env.PORT) },
});
process.send?.("ready");
