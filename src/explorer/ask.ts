import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";

/** Asks the GraphQL API: the name of a file in `operations/`, its variables, the data or a thrown `ApiFault`. */
export type Ask = <Data>(operation: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** The API said no; its messages are written for people. */
export class ApiFault extends Error {
  override readonly name = "ApiFault";
}

/**
 * Asks through the server's own `/graphql`, without a socket: what the explorer can see is what everyone can. `from` is
 * the caller's address, so that limits count the person and not the explorer.
 */
export const askThrough =
  (server: FastifyInstance, from = "127.0.0.1"): Ask =>
  async (operation, variables) => {
    const response = await server.inject({
      method: "POST",
      url: "/graphql",
      remoteAddress: from,
      payload: { query: operationText(operation), operationName: operation, variables },
    });
    const body = response.json<{ data?: unknown; errors?: { message: string }[] }>();
    if (body.errors?.length) throw new ApiFault(body.errors.map(({ message }) => message).join("\n"));
    return body.data as never;
  };

const texts = new Map<string, string>();

/** The text of an operation; a line `#import "name"` stands for that file's fragments, as in other GraphQL tools. */
export function operationText(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    const imported = new Set<string>();
    text = withImports(name, imported);
    texts.set(name, text);
  }
  return text;
}

function withImports(name: string, imported: Set<string>): string {
  const file = new URL(`./operations/${name}.graphql`, import.meta.url);
  return readFileSync(file, "utf8").replace(/^#import "([\w-]+)"$/gm, (_, other: string) => {
    if (imported.has(other)) return "";
    imported.add(other);
    return withImports(other, imported);
  });
}
