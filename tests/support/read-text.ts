import { extractByRules } from "../../src/extract/extract.js";
import type { Extraction } from "../../src/model/extraction.js";

/** What the rules read in a text of no known origin, which appeared on Friday, 19 September 2025 unless said otherwise. */
export const readText = (language: string, text: string, publishedOn: string | null = "2025-09-19"): Extraction =>
  extractByRules({
    id: "sha256:0",
    file: "text.txt",
    title: null,
    publisher: null,
    uri: null,
    language,
    publishedOn,
    text,
    sourceKey: null,
  });
