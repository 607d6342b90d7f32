import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";
import { UserError } from "../../errors.js";
import { type Answer, parseAnswer } from "./answer.js";
import { answerSchema } from "./answer-schema.js";
import type { ModelSettings } from "./settings.js";
import { MOST_OUTPUT_TOKENS, mostTokensOf, type Spending } from "./spending.js";

export interface Question {
  readonly system: string;
  /** The text to be read, alone in its message. */
  readonly text: string;
}

export type Reply =
  | {
      readonly kind: "answer";
      readonly answer: Answer;
      readonly content: string;
      readonly inputTokens: number;
      readonly outputTokens: number;
    }
  | { readonly kind: "failure"; readonly why: string };

/** Asks a language model; never throws for what may go better next time or with another article. */
export type Endpoint = (question: Question) => Promise<Reply>;

/** How often an answer that is cut off or does not fit the schema is asked for in all. */
const MOST_ATTEMPTS = 3;
/** How often the client repeats what failed on the way: time-outs, 429 (after its Retry-After), 5xx, lost connections. */
const MOST_RETRIES = 3;
/** What no other article would mend: a wrong key, no right, no such model or path. */
const SETTINGS_AT_FAULT: ReadonlySet<number> = new Set([401, 403, 404]);

/** An endpoint that speaks OpenAI's chat completions: OpenAI, Ollama, llama.cpp, vLLM. */
export function openEndpoint(settings: ModelSettings, spending: Spending): Endpoint {
  const { model, baseUrl, apiKey, timeoutMs } = settings;
  const client = new OpenAI({ apiKey, baseURL: baseUrl ?? null, timeout: timeoutMs, maxRetries: MOST_RETRIES });
  // Some models refuse to be told a temperature.
  let temperature: { temperature?: number } = { temperature: 0 };

  const ask = async ({ system, text }: Question) => {
    const request = () =>
      client.chat.completions.create({
        model,
        messages: [
          { role: "system", content: system },
          { role: "user", content: text },
        ],
        response_format: {
          type: "json_schema",
          json_schema: { name: "extraction", strict: true, schema: { ...answerSchema } },
        },
        ...temperature,
        ...(spending.budget === null ? {} : { max_completion_tokens: MOST_OUTPUT_TOKENS }),
      });
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof APIError && error.status === 400 && error.param === "temperature")) throw error;
      temperature = {};
      return await request();
    }
  };

  return async (question) => {
    let why = "";
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const reservation = await spending.reserve(question.system + question.text);
      try {
        const completion = await ask(question);
        const choice = completion.choices?.[0];
        const content = choice?.message?.content ?? "";
        const inputTokens = completion.usage?.prompt_tokens ?? mostTokensOf(question.system + question.text);
        const outputTokens = completion.usage?.completion_tokens ?? mostTokensOf(content);
        reservation.settle({ inputTokens, outputTokens });
        const parsed = parseAnswer(content);
        if (choice?.finish_reason === "length") why = "its answer was cut off";
        else if ("answer" in parsed)
          return { kind: "answer", answer: parsed.answer, content, inputTokens, outputTokens };
        else why = `its answer is of no use: ${parsed.fault}`;
      } catch (error) {
        reservation.settle(null);
        if (error instanceof APIError) return { kind: "failure", why: whyNot(error, settings) };
        // The body broke off, or was none: the client does not repeat that by itself.
        why = "its answer could not be read";
      }
    }
    return { kind: "failure", why: `${why} (${MOST_ATTEMPTS} times)` };
  };
}

/** What to say of a request that failed for good; a fault in the settings ends the run. */
function whyNot(error: APIError, { model, baseUrl, timeoutMs }: ModelSettings): string {
  if (error instanceof APIConnectionTimeoutError)
    return `it took longer than ${timeoutMs / 1000} s (${MOST_RETRIES + 1} times)`;
  if (error instanceof APIConnectionError) return "it cannot be reached";
  if (SETTINGS_AT_FAULT.has(error.status ?? 0)) {
    const where = baseUrl ?? "OpenAI";
    throw new UserError(
      "MODEL_REFUSED",
      `${where} refuses to read with the model "${model}": ${error.message}; see OPENAI_API_KEY, OPENAI_BASE_URL and ENTENTE_MODEL`,
      { cause: error },
    );
  }
  return `it answered ${error.message}`;
}
