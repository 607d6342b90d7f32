import type { ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";
import type { Client } from "../graph-reader.js";

/**
 * Whom a reply goes to, as the reader wants to know it. An AbortSignal would say the same and costs many times more; so
 * would an object literal with a getter, whose shape V8 keeps anew for every request, and the response with it.
 */
class Waiting implements Client {
  constructor(private readonly response: ServerResponse) {}

  get isGone(): boolean {
    return this.response.destroyed;
  }

  whenGone(stop: () => void): () => void {
    this.response.once("close", stop);
    // Taken back before the reply is sent, so that it is called only for a connection that was lost.
    return () => void this.response.off("close", stop);
  }
}

export const clientOf = ({ raw }: FastifyReply): Client => new Waiting(raw);
