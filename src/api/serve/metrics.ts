import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted and timed, for Prometheus. Labels are looked up here, once, and not for every request. */
export function makeMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const phases = new Histogram({
    name: "entente_graphql_phase_seconds",
    help: "Time that operations spent being planned, in the database, and being written",
    labelNames: ["phase"] as const,
    buckets: SECONDS,
    registers,
  });
  const requests = new Counter({
    name: "entente_graphql_requests_total",
    help: "Operations by outcome: ok, errors, refused, failed",
    labelNames: ["outcome"] as const,
    registers,
  });
  const answers = new Counter({
    name: "entente_answer_cache_total",
    help: "Requests answered from memory (hit), unchanged for the client (unchanged), or asked of the graph (miss)",
    labelNames: ["result"] as const,
    registers,
  });
  const plans = new Counter({
    name: "entente_plan_cache_total",
    help: "Operations whose plan was there (hit) or had to be made (miss)",
    labelNames: ["result"] as const,
    registers,
  });
  return {
    registry,
    planning: phases.labels("plan"),
    database: phases.labels("database"),
    shape: phases.labels("shape"),
    outcome: byLabel(requests, ["ok", "errors", "refused", "failed"]),
    answers: byLabel(answers, ["hit", "unchanged", "miss"]),
    plan: byLabel(plans, ["hit", "miss"]),
    values: new Histogram({
      name: "entente_graphql_cost",
      help: "How many values operations may bring, as reckoned before they run",
      buckets: [1, 10, 100, 1_000, 10_000, 100_000],
      registers,
    }),
    running: new Gauge({
      name: "entente_statements_running",
      help: "Statements that the graph is working on, each on a connection of the pool",
      registers,
    }),
  };
}

function byLabel<Value extends string>(counter: Counter<string>, values: readonly Value[]) {
  return Object.fromEntries(values.map((value) => [value, counter.labels(value)])) as Record<Value, Counter.Internal>;
}

export type Metrics = ReturnType<typeof makeMetrics>;
