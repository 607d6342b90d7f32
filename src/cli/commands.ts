import type { CommandDescription } from "./command.js";
import { EXTRACTOR_HELP, EXTRACTOR_OPTIONS } from "./extractor-options.js";
import { LEDGER_OPTIONS } from "./ledger-options.js";

/** Every command, in the order of `entente --help`. The code of each is in the file of its name, loaded when called. */
export const commands: readonly CommandDescription[] = [
  {
    name: "serve",
    load: () => import("./serve.js"),
    summary: "Serve the API and the explorer; the first time, load the seed articles",
    options: [...EXTRACTOR_OPTIONS],
    more: `Starts Neo4j when NEO4J_URI is unset, and stops it at the end. Runs until Ctrl-C.

Environment, also read from .env:
  PORT, HOST               where the API and explorer listen (4000, 127.0.0.1)
  NEO4J_URI                a Neo4j of your own: bolt://, neo4j://, neo4j+s:// (unset: one is started)
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  ENTENTE_DATA_DIR         where the started Neo4j keeps everything (.entente)
  ENTENTE_BOLT_PORT, ENTENTE_HTTP_PORT   its ports (7687, and 7474 for Neo4j Browser)
  ENTENTE_NEO4J_HEAP       the most memory its heap takes (1g)

${EXTRACTOR_HELP}`,
  },
  {
    name: "seed",
    load: () => import("./seed.js"),
    summary: "Read articles into the graph",
    arguments: [["[path...]", "files, folders, or - for standard input (default: seed/articles)"]],
    options: [...EXTRACTOR_OPTIONS, ...LEDGER_OPTIONS],
    more: `Reads text, Markdown, HTML and JSON. Reading an article twice changes nothing.

Exit code: 0 all read; 1 some failed, the rest is loaded; 2 nothing could be done.

Example: entente seed ~/articles page.html

${EXTRACTOR_HELP}`,
  },
  {
    name: "extract",
    load: () => import("./extract.js"),
    summary: "Print what articles say as JSON Lines; needs no database",
    arguments: [["<file...>", "files, folders, or - for standard input"]],
    options: [
      ["--explain", "show on standard error which step made, changed or dropped each item"],
      ...EXTRACTOR_OPTIONS,
    ],
    more: `One record a line, each with the words it rests on: see schema/extraction.schema.json.

Exit code: 0 all read; 1 some failed, the rest is printed; 2 wrong use.

Example: entente extract seed/articles | jq .meetings

${EXTRACTOR_HELP}`,
  },
  {
    name: "evaluate",
    load: () => import("./evaluate.js"),
    summary: "Extract from articles and score the result against gold",
    options: [
      ["--articles <dir>", "the articles", "seed/articles"],
      ["--gold <dir>", "what should be found in them", "seed/gold"],
      ["--json", "print the scores as JSON"],
      ["--details", "list misses, false alarms and wrong values by article"],
      ["--write <file>", "also write the scores as a Markdown page (docs/quality.md)"],
      ...EXTRACTOR_OPTIONS,
    ],
    more: EXTRACTOR_HELP,
  },
  {
    name: "export",
    load: () => import("./export.js"),
    summary: "Write the graph for other tools",
    options: [
      [
        "--format <name>",
        "gexf, graphml, csv, cytoscape, node-link, jsonld, timeline, timelinejs, neo4j-csv, svg, png or html",
      ],
      ["--out <path>", "file or folder to write to (default: standard output)"],
      ["--filter <query>", "a part of the graph, as in the address of an Explore page: between=KOR&from=2025"],
      ["--origin <address>", "where links in the files lead (default: where the API listens)"],
    ],
    more: "Example: entente export --format gexf --out graph.gexf",
  },
  {
    name: "retract",
    load: () => import("./retract.js"),
    summary: "Take an article back: what only it supported goes, the rest stays",
    arguments: [["<article>", "the article's id, sha256:…"]],
  },
  {
    name: "check",
    load: () => import("./check.js"),
    summary: "Prove the graph sound: every fact has its claim, every claim its words in the article",
    options: [["--digest", "print one line, sha256:…, of the graph's content instead"]],
    more: "Exit code: 0 sound; 1 not; 2 the graph could not be read.",
  },
  {
    name: "unsure",
    load: () => import("./unsure.js"),
    summary: "List what may be one thing and could not be told",
    options: [["--json", "print one pair a line as JSON"]],
  },
  {
    name: "decide",
    load: () => import("./decide.js"),
    summary: "Write a person's decision into the ledger: same, different, or which version is right",
    arguments: [
      ["<what>", "same, different or version"],
      ["<about...>", "two things; or a thing, a property and the value that is right"],
    ],
    options: [
      ["--because <reason>", "why, in a sentence"],
      ["--kind <kind>", "of things given by name: person, organization or issue"],
      ...LEDGER_OPTIONS,
    ],
    more: `Things are ids of the graph (person-…), mentions (sha256:…#meeting:m1), or names with --kind.
A decision outlives every rebuild. See docs/resolution.md.

Example: entente decide different "Jay Y. Lee" "Lee Jae Myung" --kind person --because "an industrialist and a president"`,
  },
  {
    name: "rebuild",
    load: () => import("./rebuild.js"),
    summary: "Make the facts anew from articles and claims, as after a change of the rules",
  },
  {
    name: "generate",
    load: () => import("./generate.js"),
    summary: "Make articles about invented summits, and measure resolution and loading on them",
    options: [
      ["--articles <count>", "how many", "1000"],
      ["--seed <number>", "the same articles for the same number", "1"],
      ["--out <folder>", "write the texts there, and truth.jsonl"],
      ["--extract", "read the texts by rules, instead of taking what is in them as given"],
      [
        "--load",
        "load them into an empty graph and print rate and memory every 1000 articles, and what one more costs",
      ],
    ],
    more: "Example: ENTENTE_DATA_DIR=/tmp/invented entente generate --articles 20000 --load",
  },
  {
    name: "neo4j",
    load: () => import("./neo4j.js"),
    summary: "Run the embedded Neo4j by itself",
    arguments: [["<action>", "start, stop or status"]],
    options: [["--json", "print the status as JSON"]],
    more: `start   starts Neo4j and leaves it running, for commands that follow
stop    stops it, whoever started it
status  says whether it runs, and prints its address, user and password

Example: entente neo4j start && entente seed ~/articles && entente neo4j stop`,
  },
];
