import { UserError } from "../errors.js";
import type { Article } from "../model/article.js";
import { decodeText } from "./decode-text.js";
import { toArticle } from "./draft.js";
import { filesAt } from "./find-files.js";
import { type Format, formatOfContent, formatOfMediaType, formatOfName, readFormat } from "./formats.js";
import { pageAt } from "./read-address.js";
import { bytesOf, bytesOfFile } from "./read-bytes.js";

/** One article, or why a file gave none; one bad file does not stop the others. */
export type ReadResult =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "failure"; readonly file: string; readonly message: string };

export interface ReadOptions {
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** What fetches addresses. */
  readonly fetch?: typeof fetch;
}

/**
 * Reads articles, one at a time and in the order named: files, folders with all that is in them, `-` for standard input,
 * and http(s) addresses.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  for (const path of paths) {
    if (path === "-") yield* articlesFrom(path, () => standardInput(options));
    else if (/^https?:\/\//i.test(path)) yield* articlesFrom(path, () => address(path, options));
    else {
      for await (const found of filesAt(path)) {
        yield* articlesFrom(found.path, () => {
          if ("fault" in found) throw found.fault;
          return fileSource(found.path);
        });
      }
    }
  }
}

/** A text with what is known of it before it is read. */
interface Source {
  readonly text: string;
  readonly format: Format;
  readonly uri: string | null;
}

async function fileSource(path: string): Promise<Source> {
  const format = formatOfName(path);
  const text = decodeText(await bytesOfFile(path), path);
  return { text, format: format ?? formatOfContent(text), uri: null };
}

async function standardInput({ stdin = process.stdin }: ReadOptions): Promise<Source> {
  const text = decodeText(await bytesOf(stdin, "-"), "-");
  return { text, format: formatOfContent(text), uri: null };
}

async function address(named: string, { fetch: fetchPage = fetch }: ReadOptions): Promise<Source> {
  const page = await pageAt(named, fetchPage);
  const text = decodeText(page.bytes, named, page.charset);
  return { text, format: formatOfMediaType(page.mediaType) ?? formatOfContent(text), uri: page.address };
}

async function* articlesFrom(name: string, open: () => Promise<Source>): AsyncGenerator<ReadResult> {
  try {
    const { text, format, uri } = await open();
    for (const item of readFormat(format, text, name)) {
      if ("fault" in item) yield failure(item.file, item.fault);
      else if (item.draft.text === "") yield failure(item.file, noText(item.file));
      else yield { kind: "article", article: toArticle({ ...item.draft, uri: item.draft.uri ?? uri }, item.file) };
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield failure(name, error);
  }
}

const failure = (file: string, { message }: UserError): ReadResult => ({ kind: "failure", file, message });

const noText = (file: string): UserError =>
  new UserError("no-text", `${file}: holds no running text; check that the article itself was saved`);
