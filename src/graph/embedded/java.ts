import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../../errors.js";
import { otherWays } from "./jars.js";

const run = promisify(execFile);

/** The Java to use, from JAVA_HOME or the path, known to be new enough for Neo4j 5.26. */
export async function findJava(env = process.env): Promise<string> {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, "bin", "java") : "java";
  const { stdout, stderr } = await run(java, ["-version"]).catch((cause: NodeJS.ErrnoException) => {
    const found = cause.code === "ENOENT" ? "none was found" : `${java} does not run`;
    const where = env.JAVA_HOME ? ` (JAVA_HOME is ${env.JAVA_HOME})` : "";
    throw new UserError("NO_JAVA", `Java 17 or newer is needed to run Neo4j, and ${found}${where}. ${install}`, {
      cause,
    });
  });
  const version = javaVersion(stdout + stderr);
  if (version !== undefined && version < 17) {
    throw new UserError("OLD_JAVA", `Java 17 or newer is needed to run Neo4j; ${java} is Java ${version}. ${install}`);
  }
  return java;
}

const install = `Install it (apt-get install openjdk-17-jre-headless, brew install openjdk@21).\n${otherWays}`;

/** `openjdk version "17.0.15"` is 17, `java version "1.8.0_402"` is 8. */
export function javaVersion(output: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  return first === undefined ? undefined : Number(first === "1" && second !== undefined ? second : first);
}

/** What Neo4j asks of the JVM: as in its own launcher. */
export function jvmOptions(heap: string): string[] {
  return [
    `-Xms${/^[1-9]\d{0,2}m$/i.test(heap) && Number.parseInt(heap, 10) < 512 ? heap : "512m"}`,
    `-Xmx${heap}`,
    "-XX:+UseG1GC",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "-Dlog4j2.disable.jmx=true",
    "-Dio.netty.tryReflectionSetAccessible=true",
  ];
}
