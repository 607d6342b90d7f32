import { GraphQLError, Kind, type ValueNode } from "graphql";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar: `2024-02-29` is, `2025-02-29` is not. */
function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function parseDay(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  throw new GraphQLError(`Date cannot represent ${JSON.stringify(value)}: give a calendar day as YYYY-MM-DD.`);
}

function parseEdtf(value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new GraphQLError(`EdtfDate cannot represent ${JSON.stringify(value)}: give an EDTF string such as 2025-11.`);
}

const serializeText = (name: string) => (value: unknown) => {
  if (typeof value === "string") return value;
  throw new GraphQLError(`${name} cannot represent a value that is no text: ${JSON.stringify(value)}`);
};

const literal = (parse: (value: unknown) => string) => (node: ValueNode) =>
  parse(node.kind === Kind.STRING ? node.value : "value" in node ? node.value : node.kind);

/** What the scalars of `schema/api.graphql` read and write. */
export const SCALARS = {
  Date: { serialize: serializeText("Date"), parseValue: parseDay, parseLiteral: literal(parseDay) },
  EdtfDate: { serialize: serializeText("EdtfDate"), parseValue: parseEdtf, parseLiteral: literal(parseEdtf) },
};
