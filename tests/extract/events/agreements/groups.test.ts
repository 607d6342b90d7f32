import { describe, expect, it } from "vitest";
import { agreementsIn } from "../../../support/agreements-in.js";

/** Language, text, and the agreements in it. */
type Case = [language: string, text: string, expected: string[]];

describe("what is one instrument and what are several", () => {
  it.each<Case>([
    ["en", "Kenya and Ethiopia inked 19 memorandums and joint declarations of intent.", ["SIGNED 19 MOU KEN+ETH"]],
    [
      "en",
      "Kenya and Ethiopia signed a memorandum on tea, a protocol on cherries and an agreement on customs.",
      ["SIGNED 1 MOU KEN+ETH", "SIGNED 1 OTHER KEN+ETH", "SIGNED 1 OTHER KEN+ETH"],
    ],
    [
      "es",
      "Kenia y China firmaron dos créditos por 300 millones de dólares, uno de 200 millones a 20 años de plazo y otro de 100 millones.",
      [
        "SIGNED 2 OTHER KEN+CHN 300m USD P20Y",
        "SIGNED 1 OTHER KEN+CHN 200m USD P20Y",
        "SIGNED 1 OTHER KEN+CHN 100m USD",
      ],
    ],
    [
      "fr",
      "Quatre conventions, dont la plus importante, de 1,6 milliard de vatus (12 millions d’euros), ont été signées par la France et le Vanuatu.",
      ["SIGNED 4 OTHER FRA+VUT", "SIGNED 1 OTHER FRA+VUT 1600m VUV 12m EUR"],
    ],
    ["de", "Kenia und Äthiopien schlossen einen Vertrag über strategische Partnerschaft.", ["SIGNED 1 TREATY KEN+ETH"]],
    [
      "pt",
      "Os dois reuniram-se por uma hora e acompanharam a assinatura de 14 atos entre Quênia e China.",
      ["SIGNED 14 OTHER KEN+CHN"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(agreementsIn(language, text)).toEqual(expected);
  });

  it("keeps apart what is introduced anew far behind the lead", () => {
    const filler = "The guests walked along the river. ".repeat(9);
    const text = `Kenya and Ethiopia signed an agreement on Monday. ${filler}Kenya and Ethiopia also signed an accord.`;
    expect(agreementsIn("en", text)).toHaveLength(2);
  });
});

describe("who is bound", () => {
  it.each<Case>([
    [
      "fr",
      "La présidente Anna Rossi arrivait de Berlin. L’Italie, elle, a signé samedi un protocole d’accord avec le Kenya.",
      ["SIGNED 1 MOU ITA+KEN"],
    ],
    ["en", "Under the truce brokered by Kenya, a ceasefire came into force on Sunday.", ["IN_FORCE 1 OTHER KEN"]],
    ["de", "Die Werft unterschrieb am Montag einen Vertrag über 20 Fähren.", ["SIGNED business 1 OTHER"]],
  ])("%s: %s", (language, text, expected) => {
    expect(agreementsIn(language, text)).toEqual(expected);
  });
});

describe("currencies that several countries call by one name", () => {
  it.each<Case>([
    ["es", "Chile y China firmaron un acuerdo por 20.000 millones de pesos.", ["SIGNED 1 OTHER CHL+CHN 20000m CLP"]],
    ["de", "Norwegen sagte Kenia 500 Millionen Kronen zu.", ["AGREED 1 COMMITMENT NOR+KEN 500m NOK"]],
    [
      "fr",
      "Le Cameroun a signé un prêt de 45 milliards de francs CFA avec la Chine.",
      ["SIGNED 1 OTHER CMR+CHN 45000m XAF"],
    ],
    ["en", "Pakistan signed a loan of 30 billion rupees with China.", ["SIGNED 1 OTHER PAK+CHN 30000m PKR"]],
    ["en", "Egypt signed a £40m contract with Kenya.", ["SIGNED 1 OTHER EGY+KEN 40m GBP"]],
  ])("%s: %s", (language, text, expected) => {
    expect(agreementsIn(language, text)).toEqual(expected);
  });
});
