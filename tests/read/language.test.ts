import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/read/language.js";

describe("languageOf", () => {
  it.each([
    ["The ministers met in Oslo.", "en"],
    ["Die Minister trafen sich in Oslo.", "de"],
    ["Les ministres se sont réunis à Oslo.", "fr"],
    ["Los ministros se reunieron en Oslo.", "es"],
    ["Os ministros se reuniram em Oslo.", "pt"],
    ["I ministri si sono riuniti a Oslo.", "it"],
    ["Ministrowie spotkali się we wtorek w Oslo.", "pl"],
    ["Министры встретились в Осло во вторник.", "ru"],
    ["外相らは火曜日にオスロで会談した。", "ja"],
  ])("tells the language of %s", (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(["", "12345 67", "https://harbour.example/a #talks", "Xqz"])("cannot tell it of %j", (text) => {
    expect(languageOf(text)).toBe("und");
  });
});
