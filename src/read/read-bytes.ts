import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { UserError } from "../errors.js";
import { unreachable } from "./find-files.js";
import { MOST_BYTES, MOST_BYTES_SPOKEN } from "./limits.js";

/** The bytes of a regular file. A pipe, a device or a file that is too large is a fault, told without waiting for it. */
export async function bytesOfFile(path: string): Promise<Uint8Array> {
  // Without O_NONBLOCK, opening a pipe waits for somebody to write to it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw unreachable(path, error);
  });
  try {
    const found = await file.stat();
    if (!found.isFile()) {
      throw new UserError(
        "not-a-file",
        `${path}: is a pipe, a socket or a device, not a file; save its content as a file, or pipe it in and name it "-"`,
      );
    }
    if (found.size > MOST_BYTES) throw tooLarge(path, found.size);
    return await bytesOf(file.createReadStream({ autoClose: false }), path);
  } catch (error) {
    throw error instanceof UserError ? error : unreachable(path, error);
  } finally {
    await file.close();
  }
}

/** All bytes of a stream, up to the limit. */
export async function bytesOf(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge(name, null);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string, size: number | null): UserError =>
  new UserError(
    "too-large",
    `${name}: holds ${size === null ? `more than ${MOST_BYTES_SPOKEN}` : `${Math.round(size / 1024 / 1024)} MB`}, the limit is ${MOST_BYTES_SPOKEN}; split it into one file per article`,
  );
