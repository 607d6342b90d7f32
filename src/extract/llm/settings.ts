import { UserError } from "../../errors.js";

/** Prices per million tokens, in whatever currency the budget is in. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** How a language model is reached, and what it may take. */
export interface ModelSettings {
  readonly model: string;
  /** Undefined for OpenAI's own service. */
  readonly baseUrl: string | undefined;
  readonly apiKey: string;
  /** Requests under way at one time. */
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** Longer articles are read in parts of about this many characters. */
  readonly partLength: number;
  /** Null when nobody said what tokens cost. */
  readonly prices: Prices | null;
  /** The most that one run may cost; null for no limit. */
  readonly budget: number | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings of the language model from the environment; every fault at once. */
export function readModelSettings(env: Environment, budget: string | undefined): ModelSettings {
  const faults: string[] = [];
  const text = (name: string) => env[name]?.trim() || undefined;
  const number = (name: string, value: string | undefined, least: number): number | undefined => {
    if (value === undefined) return undefined;
    const parsed = Number(value);
    if (Number.isFinite(parsed) && parsed >= least) return parsed;
    faults.push(`${name} should be a number of ${least} or more (got "${value}")`);
    return undefined;
  };
  const setting = (name: string, standard: number, least: number) => number(name, text(name), least) ?? standard;

  const model = text("ENTENTE_MODEL");
  if (model === undefined) faults.push("ENTENTE_MODEL should name the model that reads, as the endpoint calls it");
  const [baseUrl, apiKey] = [text("OPENAI_BASE_URL"), text("OPENAI_API_KEY")];
  if (baseUrl === undefined && apiKey === undefined) {
    faults.push(
      "OPENAI_BASE_URL should be the address of a server such as http://127.0.0.1:11434/v1, or OPENAI_API_KEY a key of OpenAI's",
    );
  }
  if (baseUrl !== undefined && !/^https?:$/.test(URL.canParse(baseUrl) ? new URL(baseUrl).protocol : "")) {
    faults.push(`OPENAI_BASE_URL should be an address such as http://127.0.0.1:11434/v1 (got "${baseUrl}")`);
  }
  const [input, output] = ["ENTENTE_PRICE_INPUT", "ENTENTE_PRICE_OUTPUT"].map((name) => number(name, text(name), 0));
  if ((input === undefined) !== (output === undefined)) {
    faults.push("ENTENTE_PRICE_INPUT and ENTENTE_PRICE_OUTPUT should both be set, per million tokens, or neither");
  }
  const limit = number("--budget", budget, 0);
  if (limit !== undefined && (input === undefined || output === undefined)) {
    faults.push("--budget needs ENTENTE_PRICE_INPUT and ENTENTE_PRICE_OUTPUT, the prices per million tokens");
  }
  const settings: ModelSettings = {
    model: model ?? "",
    baseUrl,
    // Local servers want no key, but the client insists on sending one.
    apiKey: apiKey ?? "none",
    concurrency: Math.floor(setting("ENTENTE_MODEL_CONCURRENCY", 4, 1)),
    timeoutMs: 1000 * setting("ENTENTE_MODEL_TIMEOUT", 180, 0.1),
    partLength: Math.floor(setting("ENTENTE_MODEL_PART", 16_000, 500)),
    prices: input === undefined || output === undefined ? null : { input, output },
    budget: limit ?? null,
  };
  if (faults.length > 0) {
    throw new UserError(
      "MODEL_SETTINGS",
      ["The language model cannot be used yet:", ...faults.map((fault) => `  ${fault}`)].join("\n"),
    );
  }
  return settings;
}
