import { UserError } from "../../errors.js";
import type { Prices } from "./settings.js";

/** The budget has no room for another answer: the run ends cleanly, and a later one goes on from the cache. */
export class BudgetSpent extends UserError {
  constructor(budget: number, spent: number) {
    super(
      "BUDGET_SPENT",
      `the budget of ${budget} has no room for another answer (${spent.toFixed(4)} spent); run again with more to go on, answers so far are kept`,
    );
  }
}

/** With a budget, an answer may have at most this many tokens, so that its cost is known before it is asked for. */
export const MOST_OUTPUT_TOKENS = 8_000;
const MILLION = 1_000_000;

/** Room set aside for one answer; `settle` says what it cost in the end. */
export interface Reservation {
  settle(used: { inputTokens: number; outputTokens: number } | null): void;
}

/** Keeps count of tokens, and never lets a run begin what it could not pay for. */
export class Spending {
  inputTokens = 0;
  outputTokens = 0;
  #reserved = 0;
  #waiting: (() => void)[] = [];

  constructor(
    readonly prices: Prices | null,
    readonly budget: number | null,
  ) {}

  /** What was spent so far; null when nobody said what tokens cost. */
  get cost(): number | null {
    return this.prices && this.#costOf(this.inputTokens, this.outputTokens, this.prices);
  }

  /** Sets room aside for one answer to `prompt`, waiting for others to settle when they may leave enough. */
  async reserve(prompt: string): Promise<Reservation> {
    const { prices, budget } = this;
    const most = prices && budget !== null ? this.#costOf(mostTokensOf(prompt), MOST_OUTPUT_TOKENS, prices) : 0;
    while (budget !== null && (this.cost ?? 0) + this.#reserved + most > budget) {
      if (this.#reserved === 0) throw new BudgetSpent(budget, this.cost ?? 0);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#reserved += most;
    let isOpen = true;
    return {
      settle: (used) => {
        if (isOpen) this.#reserved = Math.max(0, this.#reserved - most);
        isOpen = false;
        this.inputTokens += used?.inputTokens ?? 0;
        this.outputTokens += used?.outputTokens ?? 0;
        for (const resume of this.#waiting.splice(0)) resume();
      },
    };
  }

  #costOf = (input: number, output: number, prices: Prices): number =>
    (input * prices.input + output * prices.output) / MILLION;
}

/** More tokens than a text ever has in practice: half its bytes, in any script. */
export const mostTokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / 2);
