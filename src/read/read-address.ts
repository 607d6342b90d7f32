import { UserError } from "../errors.js";
import { MOST_MILLISECONDS } from "./limits.js";
import { bytesOf } from "./read-bytes.js";

/** What an address answered with. */
export interface Page {
  readonly bytes: Uint8Array;
  /** The address after redirects. */
  readonly address: string;
  /** `text/html`, without parameters. */
  readonly mediaType: string;
  readonly charset: string | null;
}

/** Fetches a page that the user named, within limits of time and size. */
export async function pageAt(
  address: string,
  fetchPage: typeof fetch,
  milliseconds = MOST_MILLISECONDS,
): Promise<Page> {
  try {
    const response = await fetchPage(address, {
      signal: AbortSignal.timeout(milliseconds),
      headers: { accept: "text/html, application/xhtml+xml, application/json, text/markdown, text/plain;q=0.9" },
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new UserError(
        "bad-answer",
        `${address}: answered ${response.status} ${response.statusText}; open it in a browser and save the article as a file`,
      );
    }
    const type = response.headers.get("content-type") ?? "";
    return {
      bytes: await bytesOf((response.body ?? []) as AsyncIterable<Uint8Array>, address),
      address: response.url || address,
      mediaType: type.split(";")[0]!.trim().toLowerCase(),
      charset: /charset\s{0,3}=\s{0,3}"?([\w-]{3,20})/i.exec(type)?.[1] ?? null,
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isLate = error instanceof Error && error.name === "TimeoutError";
    const reason = isLate ? `did not answer in full within ${milliseconds / 1000} s` : "cannot be reached";
    throw new UserError(
      "unreachable-address",
      `${address}: ${reason}; check the address and the network, or save the article as a file`,
      { cause: error },
    );
  }
}
