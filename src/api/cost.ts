import type { CallValues, Plan } from "./plan/plan.js";

/** How many values an operation may bring: every field as often as the lists it stands in may be long. */
export function reckonCost(plan: Plan, calls: readonly CallValues[]): number {
  let cost = 0;
  for (const { fields, lists } of plan.costs) {
    let times = fields;
    for (const list of lists) times *= typeof list === "number" ? list : (calls[list.call]!.page?.limit ?? 1);
    cost += times;
  }
  return cost;
}
