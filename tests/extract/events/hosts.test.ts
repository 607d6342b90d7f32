import { describe, expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

const giftsIn = (language: string, text: string) =>
  readText(language, text).gifts.map(({ giver, recipient }) => `${giver} → ${recipient}`);

describe("the host and the guest", () => {
  it.each([
    [
      "en",
      "Chinese President Xi Jinping received his French counterpart Emmanuel Macron in Beijing. The host presented his guest with a vase.",
    ],
    [
      "de",
      "Chinas Präsident Xi Jinping empfing seinen französischen Amtskollegen Emmanuel Macron in Peking. Der Gastgeber überreichte seinem Gast eine Vase.",
    ],
    [
      "fr",
      "Le président chinois Xi Jinping a reçu son homologue français Emmanuel Macron à Pékin. L'hôte a remis à son invité un vase.",
    ],
    [
      "es",
      "El presidente chino, Xi Jinping, recibió a su homólogo francés, Emmanuel Macron, en Pekín. El anfitrión obsequió a su invitado un jarrón.",
    ],
    [
      "pt",
      "O presidente chinês, Xi Jinping, recebeu o homólogo francês, Emmanuel Macron, em Pequim. O anfitrião presenteou o convidado com um vaso.",
    ],
    [
      "it",
      "Il presidente cinese Xi Jinping ha ricevuto l'omologo francese Emmanuel Macron a Pechino. Il padrone di casa ha donato all'ospite un vaso.",
    ],
  ])("in %s the one who received the other is the host", (language, text) => {
    expect(giftsIn(language, text)).toEqual(["Xi Jinping → Emmanuel Macron"]);
  });

  it("a capital tells who of the two is at home", () => {
    const text =
      "French President Emmanuel Macron met Kenyan President William Ruto in Nairobi. The guest gave the host a clock.";
    expect(giftsIn("en", text)).toEqual(["Emmanuel Macron → William Ruto"]);
  });
});
