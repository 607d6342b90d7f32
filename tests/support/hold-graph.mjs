// Opens the graph and keeps it open until SIGTERM: any command that takes its time.
import { readConfig } from "../../dist/config.js";
import { openGraph } from "../../dist/graph/graph.js";

const graph = await openGraph(readConfig(process.env));
const ended = new Promise((resolve) => process.once("SIGTERM", resolve));
console.log(`open ${graph.address.uri}`);
const stillAnswers = setInterval(async () => {
  const { records } = await graph.driver.executeQuery("MATCH (n) RETURN count(n) AS count");
  console.log(`answered ${records[0].get("count")}`);
}, 200);
await ended;
clearInterval(stillAnswers);
await graph.close();
