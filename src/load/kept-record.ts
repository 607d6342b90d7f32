import type { MentionRecord } from "../model/mention.js";

/** A mention's record as it is kept: without its own ids, so that equal sayings are equal strings. */
export function keptRecord(record: MentionRecord): string {
  const { id, articleId, kind, ...rest } = record;
  if (record.kind !== "person") return JSON.stringify(rest);
  const { organizationMention, ...person } = rest as Omit<typeof record, "id" | "articleId" | "kind">;
  return JSON.stringify(person);
}

/** The record again; a person's seat is kept beside it. */
export function recordOf(id: string, kept: string, seat: string | null): MentionRecord {
  const at = id.indexOf("#");
  const kind = id.slice(at + 1, id.indexOf(":", at));
  const rest = JSON.parse(kept) as object;
  return {
    id,
    articleId: id.slice(0, at),
    kind,
    ...rest,
    ...(kind === "person" && { organizationMention: seat }),
  } as MentionRecord;
}

export const kindOf = (mention: string): string =>
  mention.slice(mention.indexOf("#") + 1, mention.indexOf(":", mention.indexOf("#")));
