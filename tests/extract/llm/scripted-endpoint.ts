import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a client sent, as far as a script needs it. */
export interface Asked {
  readonly model: string;
  readonly system: string;
  /** The text to be read. */
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How the endpoint answers one request: with a completion, with an error, by breaking off, or not at all. */
export type Turn =
  | { readonly content: string; readonly finish?: "stop" | "length"; readonly afterMs?: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly raw?: string }
  | { readonly breaksOff: true }
  | { readonly hangs: true };

/** An endpoint on loopback that says what the script says. */
export interface ScriptedEndpoint {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** The most requests that were under way at one time. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

export const INPUT_TOKENS = 1000;
export const OUTPUT_TOKENS = 500;

export async function scriptedEndpoint(script: (asked: Asked, turn: number) => Turn): Promise<ScriptedEndpoint> {
  const asked: Asked[] = [];
  let [underWay, mostAtOnce] = [0, 0];
  const server = createServer(async (request, response) => {
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    response.on("close", () => {
      underWay -= 1;
    });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const one: Asked = {
      model: body.model,
      system: body.messages[0].content,
      text: body.messages.at(-1).content,
      body,
    };
    asked.push(one);
    answer(response, script(one, asked.length - 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    get mostAtOnce() {
      return mostAtOnce;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, turn: Turn): void {
  if ("hangs" in turn) return;
  if ("breaksOff" in turn) {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"id": "1", "choi');
    setTimeout(() => response.destroy(), 10);
    return;
  }
  if ("status" in turn) {
    response.writeHead(turn.status, { "content-type": "application/json", ...turn.headers });
    response.end(
      turn.raw ?? JSON.stringify({ error: { message: "scripted", code: null, param: null, type: "scripted" } }),
    );
    return;
  }
  const completion = {
    id: "scripted",
    object: "chat.completion",
    created: 0,
    model: "scripted",
    choices: [
      {
        index: 0,
        finish_reason: turn.finish ?? "stop",
        message: { role: "assistant", content: turn.content, refusal: null },
      },
    ],
    usage: {
      prompt_tokens: INPUT_TOKENS,
      completion_tokens: OUTPUT_TOKENS,
      total_tokens: INPUT_TOKENS + OUTPUT_TOKENS,
    },
  };
  setTimeout(() => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(completion));
  }, turn.afterMs ?? 0);
}
