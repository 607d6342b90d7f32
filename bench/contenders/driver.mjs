import neo4j from "neo4j-driver";

/** The driver as the product opens it; every contender has the same. */
export const openDriver = () =>
  neo4j.driver(process.env.BENCH_URI, neo4j.auth.basic(process.env.BENCH_USERNAME, process.env.BENCH_PASSWORD), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
