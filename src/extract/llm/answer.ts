import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { AgreementLevel, CountryCode, Extraction } from "../../model/extraction.js";
import { lenientSchema } from "./answer-schema.js";

/** Words that the model says stand in the article. */
export interface Quoted {
  readonly text: string;
}

/** An item as the model gives it: its evidence has no place yet. */
type Unplaced<Item> = Omit<Item, "evidence"> & { readonly evidence: readonly Quoted[] };
/** What a reader may leave open, although the record may not. */
type Open<Item> = {
  readonly [Field in keyof Item]: Field extends "confidence" | "count" ? Item[Field] | null : Item[Field];
};
type Lists = Omit<Extraction, "article" | "warnings">;

/** A model's answer that has the right shape. Nothing in it is believed yet. */
export type Answer = {
  readonly [List in Exclude<keyof Lists, "agreements" | "visits">]: readonly Open<Unplaced<Lists[List][number]>>[];
} & {
  readonly agreements: readonly (Omit<Open<Unplaced<Lists["agreements"][number]>>, "level"> & {
    readonly level: AgreementLevel | null;
  })[];
  readonly visits: readonly (Omit<Open<Unplaced<Lists["visits"][number]>>, "country"> & {
    readonly country: CountryCode | null;
  })[];
};

const validate = new Ajv2020({ strict: false, useDefaults: true, removeAdditional: true, allErrors: false }).compile(
  lenientSchema,
);

export type ParsedAnswer = { readonly answer: Answer } | { readonly fault: string };

/** Reads a model's text as an answer, or says what is wrong with it. */
export function parseAnswer(content: string): ParsedAnswer {
  let value: unknown;
  try {
    value = JSON.parse(withoutWrapping(content));
  } catch {
    return { fault: "it is no JSON" };
  }
  if (!validate(value)) return { fault: faultIn(validate.errors ?? []) };
  return { answer: value as Answer };
}

/** Models think aloud and fence their JSON even when asked not to. */
function withoutWrapping(content: string): string {
  const said = content.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trim();
  return /^```(?:json)?\s([\s\S]*)```$/.exec(said)?.[1] ?? said;
}

function faultIn([error]: readonly ErrorObject[]): string {
  return error ? `${error.instancePath || "the answer"} ${error.message ?? "is wrong"}` : "it does not fit the schema";
}
