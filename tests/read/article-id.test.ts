import { describe, expect, it } from "vitest";
import { articleId, wellFormedText } from "../../src/read/article-id.js";

const content = { title: "Talks in Oslo", publisher: null, uri: null, publishedOn: "2031-03-04", text: "They met." };

describe("articleId", () => {
  it("is the same for the same content, in whatever order its fields stand", () => {
    const { text, ...rest } = content;
    expect(articleId({ text, ...rest })).toBe(articleId(content));
    expect(articleId(content)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each(["title", "publisher", "uri", "publishedOn", "text"] as const)("changes with the %s", (field) => {
    expect(articleId({ ...content, [field]: "2031-03-05" })).not.toBe(articleId(content));
  });

  it("keeps a missing title apart from one that reads null", () => {
    expect(articleId({ ...content, publisher: "null" })).not.toBe(articleId(content));
  });

  it("takes a lone surrogate for the replacement character that it becomes when stored", () => {
    expect(articleId({ ...content, text: "a\uD800b" })).toBe(articleId({ ...content, text: "a\uFFFDb" }));
    expect(wellFormedText("🎉 \uDC00 \uD83C")).toBe("🎉 \uFFFD \uFFFD");
  });
});
