import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

const RUN = 0x10;
const BEGIN = 0x11;
const HANDSHAKE = 20;
/** What a server answers that negotiates by a manifest: the client then sends its choice in five bytes more. */
const MANIFEST = "000001ff";

/** Stands between driver and Neo4j and counts, in the bytes that pass, the statements (RUN) and transactions (BEGIN). */
export async function boltProxy(uri: string) {
  const { hostname, port } = new URL(uri);
  const counted = { runs: 0, begins: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    }
    const count = messageCounter((signature) => {
      if (signature === RUN) counted.runs++;
      if (signature === BEGIN) counted.begins++;
    });
    upstream.once("data", (first: Buffer) => count.skip(first.subarray(0, 4).toString("hex") === MANIFEST ? 5 : 0));
    client.on("data", (bytes: Buffer) => count.read(bytes));
    client.pipe(upstream).pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counted,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Calls back with the signature of every message; messages come in chunks, each after its length, ended by an empty one. */
function messageCounter(found: (signature: number) => void) {
  let toSkip = HANDSHAKE;
  let pending = Buffer.alloc(0);
  let isStart = true;
  return {
    skip(more: number) {
      toSkip += more;
    },
    read(bytes: Buffer) {
      pending = Buffer.concat([pending, bytes]);
      const skipped = Math.min(toSkip, pending.length);
      toSkip -= skipped;
      pending = pending.subarray(skipped);
      while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
        const length = pending.readUInt16BE(0);
        // A structure's first byte says how many fields it has, its second what it is.
        if (length > 1 && isStart) found(pending[3]!);
        isStart = length === 0;
        pending = pending.subarray(2 + length);
      }
    },
  };
}
