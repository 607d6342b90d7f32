import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkout } from "../src/checkout.js";
import { configuration } from "../src/graph/embedded/configuration.js";

const read = (file: string) => readFileSync(join(checkout, file), "utf8");

interface Service {
  readonly image?: string;
  readonly environment: Record<string, string>;
  readonly ports: string[];
  readonly volumes?: string[];
  readonly healthcheck?: { readonly test: string[] };
  readonly depends_on?: Record<string, { readonly condition: string }>;
}

describe("docker-compose.yml", () => {
  const { services, volumes } = parse(read("docker-compose.yml")) as {
    services: { neo4j: Service; api: Service };
    volumes: Record<string, unknown>;
  };

  test("runs the line of Neo4j that is started without Docker, and keeps its data", () => {
    expect(services.neo4j.image).toBe("neo4j:5.26-community");
    expect(read("neo4j/pom.xml")).toContain("<version>5.26.");
    const [volume] = services.neo4j.volumes![0]!.split(":");
    expect(Object.keys(volumes)).toContain(volume);
  });

  test("lets the API wait until Neo4j is healthy", () => {
    expect(services.neo4j.healthcheck?.test[0]).toBe("CMD");
    expect(services.api.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
  });

  test("listens on this machine alone", () => {
    const ports = [...services.neo4j.ports, ...services.api.ports];
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test("holds no password, and says where to put one", () => {
    const required = /^\$\{NEO4J_PASSWORD:\?put NEO4J_PASSWORD=.* into \.env/;
    expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$/);
    expect(services.neo4j.environment.NEO4J_AUTH!.slice("neo4j/".length)).toMatch(required);
    expect(services.api.environment.NEO4J_PASSWORD).toMatch(required);
    expect(read(".env.example")).toMatch(/^#NEO4J_PASSWORD=$/m);
  });

  test("closes what the embedded Neo4j closes", () => {
    const embedded = configuration({ boltPort: 7687, httpPort: 7474, explorer: "http://127.0.0.1:4000" })
      .trim()
      .split("\n");
    for (const setting of embedded.filter((line) => /csv_import|blocklist|usage_report|telemetry/.test(line))) {
      const [name, value] = setting.split("=") as [string, string];
      // The image's spelling of a setting: dots are underscores, underscores are two.
      const variable = `NEO4J_${name.replaceAll("_", "__").replaceAll(".", "_")}`;
      expect({ [variable]: services.neo4j.environment[variable] }).toEqual({ [variable]: value });
    }
  });
});

describe("Dockerfile", () => {
  const lines = read("Dockerfile").split("\n");
  const lastStage = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM")));
  const allowed = read(".dockerignore")
    .split("\n")
    .filter((line) => line.startsWith("!"))
    .map((line) => line.slice(1));

  test("runs as an ordinary user, with Node itself hearing the signals", () => {
    expect(lastStage).toContain("USER node");
    expect(lastStage).toContain('CMD ["node", "dist/cli/main.js", "serve"]');
  });

  test("copies what is there and what .dockerignore lets through", () => {
    const copied = lines
      .filter((line) => line.startsWith("COPY") && !line.includes("--from"))
      .flatMap((line) => line.split(/\s+/).slice(1, -1))
      .filter((path) => path !== ".");
    expect(copied).toContain("schema");
    for (const path of [...copied, ...allowed]) expect(existsSync(join(checkout, path)) ? path : "").toBe(path);
    for (const path of copied) expect(allowed).toContain(path);
  });

  test("takes no jars and no secrets along", () => {
    expect(allowed).not.toContain(".env");
    expect(read(".dockerignore").trim().split("\n").at(-1)).toBe("neo4j/lib*");
  });
});
