import { UserError } from "../errors.js";
import { nameKey } from "../names/fold.js";
import type { Form, FormKind } from "./form.js";

/**
 * What a person decided, one line of a ledger. Things are named by any name of theirs (people, organizations, issues) or
 * by a mention of theirs (`sha256:…#meeting:m1`), since ids of things belong to one graph and a ledger to none.
 */
export type LedgerLine =
  | {
      readonly decide: "same" | "different";
      readonly kind: FormKind;
      readonly these: readonly [string, string];
      readonly because: string;
    }
  | {
      readonly decide: "version";
      readonly kind: FormKind;
      readonly of: string;
      readonly property: string;
      readonly value: string;
      readonly because: string;
    };

const KINDS: readonly string[] = ["person", "organization", "issue", "meeting", "visit", "agreement", "gift"];

/** Reads a ledger, `file` being its name in messages; empty lines and lines that begin with `//` are for people. */
export function parseLedger(text: string, file: string): LedgerLine[] {
  const faults: string[] = [];
  const lines = text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "" || line.trim().startsWith("//")) return [];
    const parsed = parseLine(line);
    if (typeof parsed !== "string") return [parsed];
    faults.push(`${file}:${at + 1}: ${parsed}`);
    return [];
  });
  if (faults.length > 0) throw new UserError("LEDGER", faults.join("\n"));
  return lines;
}

/** The decision of one line, or what is wrong with it. */
function parseLine(line: string): LedgerLine | string {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return "not a line of JSON";
  }
  const { decide, kind, these, because } = value ?? {};
  if (typeof kind !== "string" || !KINDS.includes(kind)) return `"kind" should be one of ${KINDS.join(", ")}`;
  if (typeof because !== "string" || because.trim() === "")
    return '"because" should say why, for those who read it later';
  if (decide === "version") {
    const missing = ["of", "property", "value"].filter((name) => typeof value[name] !== "string");
    return missing.length === 0 ? (value as unknown as LedgerLine) : `"${missing[0]}" is missing`;
  }
  if (decide !== "same" && decide !== "different") return '"decide" should be same, different or version';
  const isPair =
    Array.isArray(these) && these.length === 2 && these.every((each) => typeof each === "string" && each !== "");
  return isPair ? (value as unknown as LedgerLine) : '"these" should name two things';
}

/** Decisions that cannot both hold, each told in a sentence. */
export function conflictsIn(lines: readonly LedgerLine[]): string[] {
  const conflicts: string[] = [];
  const root = new Map<string, string>();
  const find = (key: string): string =>
    root.get(key) === undefined || root.get(key) === key ? key : find(root.get(key)!);
  const key = (kind: string, anchor: string): string => `${kind} ${anchorKey(anchor)}`;
  const versions = new Map<string, string>();
  for (const line of lines) {
    if (line.decide === "same") {
      const [a, b] = line.these.map((each) => find(key(line.kind, each)));
      root.set(a!, b!);
    } else if (line.decide === "version") {
      const of = `${key(line.kind, line.of)} ${line.property}`;
      const before = versions.get(of);
      if (before !== undefined && before !== line.value) {
        conflicts.push(`${line.property} of ${line.of} is decided to be ${before} and to be ${line.value}.`);
      }
      versions.set(of, line.value);
    }
  }
  for (const line of lines) {
    if (line.decide !== "different") continue;
    const [a, b] = line.these;
    if (find(key(line.kind, a)) === find(key(line.kind, b))) {
      conflicts.push(`${a} and ${b} are decided to be different, and by other lines to be the same.`);
    }
  }
  return conflicts;
}

/** A mention as it is, a name folded. */
export const anchorKey = (anchor: string): string => (isMention(anchor) ? anchor : nameKey(anchor));
export const isMention = (anchor: string): boolean => /^sha256:[0-9a-f]+#/.test(anchor);

/** By what a ledger may name a form: its names, and the mentions that have it. */
export function anchorsOf(form: Form, mentions: ReadonlyMap<string, readonly string[]>): string[] {
  const { data } = form;
  const names =
    data.kind === "person" || data.kind === "organization"
      ? [data.name, ...data.aliases]
      : data.kind === "issue"
        ? [data.name]
        : [];
  return [...names.map(nameKey), ...(mentions.get(form.id) ?? [])];
}
