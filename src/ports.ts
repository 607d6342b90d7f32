import { createServer } from "node:net";
import { UserError } from "./errors.js";

/** Says at once, with the port and its variable, when something else listens where a server is about to. */
export async function assertPortFree(want: {
  readonly port: number;
  readonly host: string;
  readonly variable: string;
  readonly remedy: string;
}): Promise<void> {
  const { port, host, variable, remedy } = want;
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen({ port, host, exclusive: true }, resolve);
    });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === "EADDRINUSE" ? "is taken by another program" : `cannot be listened on (${message})`;
    throw new UserError("PORT_TAKEN", `Port ${port} on ${host} ${why}. Set ${variable} to a free port${remedy}.`, {
      cause,
    });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}
