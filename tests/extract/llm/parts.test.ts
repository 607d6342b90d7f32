import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "../../../src/extract/llm/parts.js";

test("a short text is one part", () => {
  expect(partsOf("One sentence.", 100)).toEqual(["One sentence."]);
});

test("a text is cut between paragraphs where they are short enough", () => {
  const paragraphs = Array.from({ length: 6 }, (_, at) => `Paragraph ${at} says little. It ends here.`);
  for (const part of partsOf(paragraphs.join("\n"), 100)) expect(part).toMatch(/^Paragraph/);
});

test("parts follow each other, overlap, are short enough, and leave nothing out", () => {
  const word = fc.constantFrom("peace ", "talks. ", "rail\n", "verylongwordwithoutanyspace", "\u{1f91d}");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), (words) => {
      const text = words.join("");
      const parts = partsOf(text, 500);
      let reached = 0;
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(500);
        const at = text.indexOf(part, Math.max(0, reached - 500));
        expect(at).toBeLessThanOrEqual(reached);
        reached = Math.max(reached, at + part.length);
      }
      expect(reached).toBe(text.length);
    }),
  );
});
