import { defineConfig } from "vitest/config";

/**
 * Two groups of tests. `*.graph.test.ts` share one real Neo4j, started once for the run beside any that runs already,
 * so they go one file at a time; all the others need no database and run side by side.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "plain", include: ["tests/**/*.test.ts"], exclude: ["tests/**/*.graph.test.ts"] } },
      {
        test: {
          name: "graph",
          include: ["tests/**/*.graph.test.ts"],
          globalSetup: ["tests/support/neo4j.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
