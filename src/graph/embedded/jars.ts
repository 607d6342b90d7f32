import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkout } from "../../checkout.js";
import { UserError } from "../../errors.js";
import { withLock } from "./lock.js";

const home = join(checkout, "neo4j");

/** Where Neo4j's jars lie once `installJars` has run. */
export const lib = join(home, "lib");

/** Fetches Neo4j's stock jars from Maven Central, once per checkout; a changed pom fetches anew. */
export async function installJars(say: (line: string) => void): Promise<void> {
  const pom = join(home, "pom.xml");
  const version = createHash("sha256")
    .update(await readFile(pom))
    .digest("hex");
  const isInstalled = async () => (await readFile(join(lib, ".installed"), "utf8").catch(() => "")) === version;

  if (await isInstalled()) return;
  await withLock(join(home, "lib.lock"), async () => {
    if (await isInstalled()) return; // another process did it while this one waited
    say("Fetching Neo4j from Maven Central (once per checkout, 137 MB, about half a minute)");
    const fresh = join(home, "lib.new");
    await rm(fresh, { recursive: true, force: true });
    await copyDependencies(pom, fresh);
    await writeFile(join(fresh, ".installed"), version);
    await rm(lib, { recursive: true, force: true });
    await rename(fresh, lib); // whole or not at all: a crash half-way leaves no folder that looks complete
  });
}

function copyDependencies(pom: string, target: string): Promise<void> {
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  const args = ["-B", "-ntp", "-q", "-f", pom, goal, "-DincludeScope=runtime", `-DoutputDirectory=${target}`];
  return new Promise((resolve, reject) => {
    let output = "";
    const maven = spawn("mvn", args, { stdio: ["ignore", "pipe", "pipe"] });
    const end = () => maven.kill();
    process.once("exit", end);
    for (const stream of [maven.stdout, maven.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output = (output + text).slice(-20_000);
      });
    }
    maven.on("error", (cause) => reject(new UserError("NO_MAVEN", noMaven, { cause })));
    maven.on("close", (code) => {
      process.off("exit", end);
      if (code === 0) return resolve();
      const errors = output.split("\n").filter((line) => line.includes("ERROR"));
      const told = (errors.length > 0 ? errors : output.trim().split("\n").slice(-5)).slice(0, 3).join("\n");
      reject(new UserError("MAVEN_FAILED", `Maven could not fetch Neo4j's jars:\n${told}\n${otherWays}`));
    });
  });
}

/** What else there is for somebody on whose machine Neo4j does not start. */
export const otherWays =
  "Other ways: docker compose up, or set NEO4J_URI to a Neo4j 5.26 or newer that runs already (docs/running.md).";

const noMaven = `Maven (mvn) is needed once, to fetch Neo4j: install it (apt-get install maven, brew install maven).\n${otherWays}`;
