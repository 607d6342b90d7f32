import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.js";
import { type ReadOptions, readArticles } from "../../src/read/read-articles.js";

const GOOD = "The foreign ministers of Peru and Ecuador met in Cuenca on Monday and signed a treaty on fish.";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-read-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(paths: readonly string[], options: ReadOptions = {}) {
  const articles: Article[] = [];
  const failures: string[] = [];
  for await (const result of readArticles(paths, options)) {
    if (result.kind === "article") articles.push(result.article);
    else failures.push(result.message.replaceAll(folder, ""));
  }
  return { articles, failures };
}

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};

describe("readArticles", () => {
  it("reads a folder and the folders in it by name, and only what may be an article", async () => {
    for (const name of ["b.txt", "a/z.md", "a/b.HTML", "c.json", "README.md", ".hidden.txt", "table.csv"]) {
      put(name, name.endsWith("json") ? JSON.stringify({ text: GOOD }) : GOOD);
    }
    const { articles, failures } = await read([folder]);
    expect(articles.map(({ file }) => file.slice(folder.length + 1))).toEqual([
      "a/b.HTML",
      "a/z.md",
      "b.txt",
      "c.json",
    ]);
    expect(failures).toEqual([]);
  });

  it("gives the same article the same id wherever it lies", async () => {
    const { articles } = await read([put("a.txt", GOOD), put("other/b.txt", `\uFEFF${GOOD}\r\n`)]);
    expect(articles[0]!.id).toBe(articles[1]!.id);
  });

  it("survives folders that link back to themselves", async () => {
    put("sub/a.txt", GOOD);
    symlinkSync("..", join(folder, "sub", "loop"));
    symlinkSync("circle.txt", join(folder, "circle.txt"));
    const { articles, failures } = await read([folder]);
    expect(articles).toHaveLength(1);
    expect(failures).toEqual([
      "/circle.txt: is a symbolic link that leads back to itself; remove it or point it at a file",
    ]);
  });

  it("reads standard input as whatever it looks like", async () => {
    const page = `<!doctype html><title>Fish</title><p>${GOOD}</p>`;
    for (const stdin of [GOOD, page, JSON.stringify([{ text: GOOD }]), `---\ntitle: Fish\n---\n${GOOD}`]) {
      const { articles } = await read(["-"], { stdin: oneChunk(stdin) });
      expect(articles.map(({ file, text }) => ({ file, text }))).toEqual([{ file: "-", text: GOOD }]);
    }
  });

  it("decodes Windows-1252, a declared charset and UTF-16", async () => {
    const text = "Der Präsident traf in München die Außenministerin zu Gesprächen über Zölle.";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const page = Buffer.concat([
      Buffer.from('<html><meta charset="iso-8859-2"><p>'),
      Buffer.from([0xb3]),
      Buffer.from(`ód. ${text}</p>`, "latin1"),
    ]);
    const { articles } = await read([
      put("l.txt", Buffer.from(text, "latin1")),
      put("u.txt", utf16),
      put("v.txt", utf16.subarray(2)),
      put("p.html", page),
    ]);
    expect(articles.map((article) => article.text)).toEqual([text, text, text, expect.stringContaining("łód")]);
  });

  it("puts the replacement character where a letter is half", async () => {
    const { articles } = await read([put("a.json", `{"text": ${JSON.stringify(GOOD)}, "title": "A \\ud800 B"}`)]);
    expect(articles[0]!.title).toBe("A \uFFFD B");
  });

  const BAD: [name: string, content: string | Uint8Array, message: string][] = [
    ["empty.txt", "", "/empty.txt: is empty; put the text of an article into it, or remove it"],
    ["blank.txt", " \n\n ", "/blank.txt: holds no running text; check that the article itself was saved"],
    [
      "bin.txt",
      Buffer.from([1, 2, 0, 255, 254, 3]),
      "/bin.txt: is no text (a picture, a PDF, an archive?); save the article as .txt, .md, .html or .json",
    ],
    [
      "pdf.txt",
      "%PDF-1.7 text",
      "/pdf.txt: is no text (a picture, a PDF, an archive?); save the article as .txt, .md, .html or .json",
    ],
    [
      "russian.txt",
      Buffer.from([
        0xcf, 0xf0, 0xe5, 0xe7, 0xe8, 0xe4, 0xe5, 0xed, 0xf2, 32, 0xe2, 0xf1, 0xf2, 0xf0, 0xe5, 0xf2, 0xe8, 0xeb,
      ]),
      "/russian.txt: is in an encoding that cannot be told; save it as UTF-8",
    ],
    ["a.pdf", GOOD, "/a.pdf: .pdf files are not read; save the article as .txt, .md, .html, .htm, .json"],
    [
      "js.md",
      "---js\nprocess.exit(9)\n---\ntext",
      '/js.md: front matter of the kind "js" is not read; use YAML between two lines of ---',
    ],
    [
      "open.md",
      "---\ntitle: A\ntext",
      "/open.md: the front matter has no end; close it with a line of --- (it may hold 64 KB)",
    ],
    [
      "bomb.md",
      "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\ntext",
      "/bomb.md: the front matter uses aliases; write plain values",
    ],
    [
      "list.md",
      "---\n- a\n- b\n---\ntext",
      '/list.md: the front matter is no list of "name: value" lines; write one value a line',
    ],
    [
      "yaml.md",
      "---\nid: 1\ntitle: a: b\n---\ntext",
      "/yaml.md:3: the front matter is no YAML (Nested mappings are not allowed in compact mappings); put values with a colon in quotation marks",
    ],
    ["type.md", "---\ntitle: [a]\n---\ntext", '/type.md: "title" is not a text (got ["a"]); write one line of text'],
    [
      "date.json",
      `{"text": "x", "published": "last week"}`,
      '/date.json: "published" is not a date (got "last week"); use YYYY-MM-DD',
    ],
    ["text.json", `{"title": "x"}`, '/text.json: has no text; give it as "text"'],
    ["none.json", "[]", "/none.json: holds an empty list; put articles into it, or remove it"],
    [
      "deep.html",
      "<div>".repeat(2000),
      "/deep.html: its elements are nested too deep to be a page; save the article as plain text",
    ],
    [
      "many.html",
      "<b></b>".repeat(30_000),
      "/many.html: holds more elements than any page; save the article as plain text",
    ],
  ];
  it.each(BAD)("says what is wrong with %s, and reads the next file", async (name, content, message) => {
    const { articles, failures } = await read([put(name, content), put("good.txt", GOOD)]);
    expect(failures).toEqual([message]);
    expect(articles.map(({ text }) => text)).toEqual([GOOD]);
  });

  it("says in which line JSON is broken", async () => {
    const { failures } = await read([put("a.json", '{\n"text": "x",\n}')]);
    expect(failures[0]).toMatch(/^\/a\.json:3: is no valid JSON/);
  });

  it("names the bad one of a list and reads the others", async () => {
    const { articles, failures } = await read([
      put("feed.json", JSON.stringify({ items: [{ content_text: GOOD }, { title: "x" }, 7] })),
    ]);
    expect(articles.map(({ file }) => file.slice(folder.length))).toEqual(["/feed.json#1"]);
    expect(failures).toEqual([
      '/feed.json#2: has no text; give it as "text"',
      '/feed.json#3: is no article; write an object such as { "title": "…", "text": "…" }',
    ]);
  });

  it("does not wait for a pipe or a device", async () => {
    const pipe = join(folder, "pipe.txt");
    execFileSync("mkfifo", [pipe]);
    const { failures } = await read([folder, "/dev/zero"]);
    const remedy =
      'is a pipe, a socket or a device, not a file; save its content as a file, or pipe it in and name it "-"';
    expect(failures).toEqual([`/pipe.txt: ${remedy}`, `/dev/zero: ${remedy}`]);
  });

  it("refuses a file of 200 MB without reading it, and endless standard input", async () => {
    const path = put("big.txt", "x");
    truncateSync(path, 200 * 1024 * 1024);
    const endless = (async function* () {
      for (;;) yield "word ".repeat(100_000);
    })();
    const { failures } = await read([path, "-"], { stdin: endless });
    expect(failures).toEqual([
      "/big.txt: holds 200 MB, the limit is 5 MB; split it into one file per article",
      "-: holds more than 5 MB, the limit is 5 MB; split it into one file per article",
    ]);
  });

  it("says that a path leads nowhere, or that a folder holds nothing", async () => {
    mkdirSync(join(folder, "empty"));
    const { failures } = await read([join(folder, "missing.txt"), join(folder, "empty")]);
    expect(failures).toEqual([
      "/missing.txt: there is no such file; check the path",
      "/empty: holds no article; put .txt, .md, .html or .json files there",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("says that a file may not be read", async () => {
    const path = put("locked.txt", GOOD);
    chmodSync(path, 0);
    expect((await read([path])).failures).toEqual([
      "/locked.txt: may not be read by this user; change its permissions (chmod u+r)",
    ]);
  });
});

describe("readArticles on addresses", () => {
  let server: Server;
  let base: string;
  beforeEach(async () => {
    server = createServer((request, response) => {
      if (request.url === "/page")
        response
          .setHeader("content-type", "text/html; charset=iso-8859-1")
          .end(Buffer.from(`<p>${GOOD} Präsidentin Ruiz war dabei.</p>`, "latin1"));
      else if (request.url === "/moved") response.writeHead(302, { location: "/page" }).end();
      else if (request.url === "/endless") pour(response);
      else if (request.url === "/gone") response.writeHead(404).end("no");
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it("reads a page, and takes the address it was led to as the article's", async () => {
    const { articles } = await read([`${base}/moved`]);
    expect(articles[0]).toMatchObject({
      uri: `${base}/page`,
      sourceKey: `${base}/page`,
      text: expect.stringContaining("Präsidentin"),
    });
  });

  it("gives up on pages that are too long, missing, or unreachable", async () => {
    const { failures } = await read([`${base}/endless`, `${base}/gone`, "http://127.0.0.1:1/"]);
    expect(failures).toEqual([
      `${base}/endless: holds more than 5 MB, the limit is 5 MB; split it into one file per article`,
      `${base}/gone: answered 404 Not Found; open it in a browser and save the article as a file`,
      "http://127.0.0.1:1/: cannot be reached; check the address and the network, or save the article as a file",
    ]);
  });

  it("gives up on a page that does not come", async () => {
    const hasty: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(50) });
    const { failures } = await read([`${base}/silent`], { fetch: hasty });
    expect(failures).toEqual([
      `${base}/silent: did not answer in full within 15 s; check the address and the network, or save the article as a file`,
    ]);
  });
});

async function* oneChunk(text: string) {
  yield Buffer.from(text, "utf8");
}

function pour(response: import("node:http").ServerResponse): void {
  const chunk = Buffer.alloc(1 << 20, "a ");
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
}
