/** Options of every command that extracts, and what to know before a language model is chosen. */
export const EXTRACTOR_OPTIONS = [
  ["--extractor <name>", "rules (offline, the default), llm (a language model) or both; or ENTENTE_EXTRACTOR"],
  ["--budget <amount>", "the most that the language model may cost in this run"],
] as const;

export const EXTRACTOR_HELP = `With rules, nothing leaves this machine. With llm or both, the main text, language and date of each article
are sent to the endpoint in OPENAI_BASE_URL (unset: OpenAI's), and nothing else is; see docs/language-models.md.
  OPENAI_BASE_URL, OPENAI_API_KEY           where the model is reached, by OpenAI's protocol
  ENTENTE_MODEL                             its name there
  ENTENTE_PRICE_INPUT, ENTENTE_PRICE_OUTPUT per million tokens, for the cost and --budget
  ENTENTE_MODEL_CONCURRENCY                 requests at one time (4)
  ENTENTE_MODEL_TIMEOUT                     seconds for one answer (180)
  ENTENTE_MODEL_PART                        characters of an article read at one time (16000)`;
