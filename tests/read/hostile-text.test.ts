import { describe, expect, it } from "vitest";
import { mainText } from "../../src/read/main-text/main-text.js";
import { plainMarkdown } from "../../src/read/plain-markdown.js";

const megabyte = (text: string): string => text.repeat(Math.ceil(1e6 / text.length)).slice(0, 1e6);

// Quadratic time on a megabyte is minutes. Time of the processor, so that a busy machine fails no test.
const LIMIT = 5_000;
const cpuMilliseconds = () => process.cpuUsage().user / 1000;

describe("a megabyte made to be slow", () => {
  it.each([
    "a@a.",
    "Read more: ",
    '"“„',
    "1/1/",
    "a\n",
    "Ama Mensah\n",
    "A-",
    "the talks in accra were ",
    "© ",
    "(photo ",
    "中国",
    "#a ",
    "Comments\nRelated\nShe met Ama Mensah in Accra on Monday.\n",
  ])(
    "is read in linear time: %j",
    (text) => {
      const start = cpuMilliseconds();
      mainText(megabyte(text));
      expect(cpuMilliseconds() - start).toBeLessThan(LIMIT);
    },
    LIMIT * 12,
  );

  it.each(["[", "![", "*a", "_a_", "`a", "<a", "<!--", "> ", "[a](", "|"])(
    "is read as Markdown in linear time: %j",
    (text) => {
      const start = cpuMilliseconds();
      plainMarkdown(megabyte(text));
      expect(cpuMilliseconds() - start).toBeLessThan(LIMIT);
    },
    LIMIT * 12,
  );
});
