import { defineConfig } from "vitest/config";

/**
 * Three groups of tests. `*.graph.test.ts` share one real Neo4j, started once for the run beside any that runs already,
 * so they go one file at a time; `*.program.test.ts` start the built program, as a user does; all the others need
 * neither and run side by side.
 */
export default defineConfig({
  // Vite would take graphql's ESM build and Apollo Server takes the other; two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.graph.test.ts", "tests/**/*.program.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "graph",
          include: ["tests/**/*.graph.test.ts"],
          globalSetup: ["tests/support/neo4j.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "program",
          include: ["tests/**/*.program.test.ts"],
          globalSetup: ["tests/support/build.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
