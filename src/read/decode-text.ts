import { UserError } from "../errors.js";

/**
 * The text that bytes stand for. UTF-8 is expected; a byte order mark or a declared charset is believed; Windows-1252
 * (Latin-1) is taken when the bytes are no UTF-8 and read well as Western text. Anything else is a fault.
 */
export function decodeText(bytes: Uint8Array, name: string, declared: string | null = null): string {
  if (bytes.length === 0)
    throw new UserError("empty-file", `${name}: is empty; put the text of an article into it, or remove it`);
  const marked = byMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes)) {
    throw new UserError(
      "binary-file",
      `${name}: is no text (a picture, a PDF, an archive?); save the article as .txt, .md, .html or .json`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return byCharset(bytes, declared ?? charsetInside(bytes)) ?? damagedUtf8(bytes) ?? western(bytes, name);
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Western text in UTF-16 without a mark has a zero in every other byte.
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return null;
  const zeros = [0, 1].map(
    (parity) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length / (sample.length / 2),
  );
  if (zeros[1]! > 0.7 && zeros[0]! < 0.1) return "utf-16le";
  return zeros[0]! > 0.7 && zeros[1]! < 0.1 ? "utf-16be" : null;
}

// PDF, PNG, ZIP, GIF, JPEG, gzip by their first bytes.
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if (/^(?:25504446|89504e47|504b0304|47494638|ffd8ff|1f8b)/.test(Buffer.from(head.subarray(0, 4)).toString("hex")))
    return true;
  if (bytes.includes(0)) return true;
  const controls = head.filter((byte) => byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte)).length;
  return controls > head.length / 50;
}

/** The charset that an HTML page names in its first kilobyte. */
function charsetInside(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w-]{3,20})/i.exec(head)?.[1] ?? null;
}

function byCharset(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null || /^utf-?8$/i.test(charset)) return null;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null; // an unknown name, or not true
  }
}

/** UTF-8 with a few bytes lost, as when a text was cut in the middle of a letter. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  const isOnlyCut = lost === 1 && text.endsWith("\uFFFD");
  return isOnlyCut || lost * 5 <= whole ? text : null;
}

function western(bytes: Uint8Array, name: string): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const accented = text.match(/[À-ÖØ-öø-ÿŒœŠšŽžŸ]/g)?.length ?? 0;
  const odd = text.match(/[\u0080-\u009f¤¦¬¯±¶¼½¾×÷]/g)?.length ?? 0;
  if (accented > letters * 0.25 || odd > 2 + accented) {
    throw new UserError("unknown-encoding", `${name}: is in an encoding that cannot be told; save it as UTF-8`);
  }
  return text;
}
