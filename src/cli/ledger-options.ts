/** The option of every command that goes by people's decisions. */
export const LEDGER_OPTIONS = [
  ["--decisions <file>", "the ledger of people's decisions (ENTENTE_DECISIONS; default: seed/decisions.jsonl)"],
] as const;
