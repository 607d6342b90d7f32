import type { CountryCode } from "../../model/extraction.js";

/** Currencies whose name is their own and nearly the same in every language, by ISO 4217. */
export const WORLD_CURRENCIES: Readonly<Record<string, string>> = {
  VUV: "vatu|vatus",
  BWP: "pula|pulas",
  LAK: "kip|kips",
  KHR: "riel|riels",
  MNT: "tugrik|tugriks|tögrög|tughrik",
  ETB: "birr|birrs",
  GMD: "dalasi|dalasis",
  HTG: "gourde|gourdes",
  AZN: "manat|manats",
  GEL: "lari|laris",
  AMD: "dram|drams",
  ALL: "lek|leks|lekë",
  BGN: "lev|leva|levs|lewa|leves",
  PYG: "guaraní|guaraníes|guaranis|guarani",
  BOB: "boliviano|bolivianos|boliviani",
  HNL: "lempira|lempiras",
  NIO: "córdobas|cordobas",
  GTQ: "quetzal|quetzales|quetzals|quetzais",
  PAB: "balboa|balboas",
  VES: "bolívares|bolivares|bolivars",
  MMK: "kyat|kyats",
  MVR: "rufiyaa",
  PGK: "kina|kinas",
  TOP: "paʻanga|pa'anga",
  WST: "tala|talas",
  MZN: "metical|meticais|meticals|meticales|meticals",
  AOA: "kwanza|kwanzas",
  ZMW: "kwacha|kwachas",
  ERN: "nakfa|nakfas",
  KGS: "som|soms",
  UZS: "sum|soum|soums",
  TJS: "somoni|somonis",
  BND: "brunei dollars",
  NPR: "nepalese rupees|nepali rupees",
};

const homes = (currency: string, countries: string) =>
  countries.split(" ").map((country): [CountryCode, string] => [country, currency]);

/** Currencies of one name: which of them is meant tells the country that a text speaks of. The first is the usual one. */
const NAMESAKES: readonly (readonly [CountryCode, string][])[] = [
  [
    ["MEX", "MXN"],
    ["ARG", "ARS"],
    ["CHL", "CLP"],
    ["COL", "COP"],
    ["PHL", "PHP"],
    ["URY", "UYU"],
    ["DOM", "DOP"],
    ["CUB", "CUP"],
  ],
  [
    ["IND", "INR"],
    ["PAK", "PKR"],
    ["LKA", "LKR"],
    ["NPL", "NPR"],
    ["MUS", "MUR"],
    ["SYC", "SCR"],
  ],
  [
    ["IRQ", "IQD"],
    ["KWT", "KWD"],
    ["JOR", "JOD"],
    ["DZA", "DZD"],
    ["TUN", "TND"],
    ["LBY", "LYD"],
    ["BHR", "BHD"],
    ["SRB", "RSD"],
  ],
  [
    ["ARE", "AED"],
    ["MAR", "MAD"],
  ],
  [
    ["SAU", "SAR"],
    ["QAT", "QAR"],
    ["OMN", "OMR"],
    ["IRN", "IRR"],
    ["YEM", "YER"],
  ],
  [
    ["GBR", "GBP"],
    ["EGY", "EGP"],
    ["LBN", "LBP"],
    ["SYR", "SYP"],
    ["SDN", "SDG"],
    ["SSD", "SSP"],
  ],
  [
    ["CHE", "CHF"],
    ["RWA", "RWF"],
    ["BDI", "BIF"],
    ["COD", "CDF"],
    ["GIN", "GNF"],
    ["DJI", "DJF"],
  ],
  [
    ["KEN", "KES"],
    ["TZA", "TZS"],
    ["UGA", "UGX"],
    ["SOM", "SOS"],
  ],
  [
    ["SWE", "SEK"],
    ["NOR", "NOK"],
    ["DNK", "DKK"],
    ["ISL", "ISK"],
    ["CZE", "CZK"],
  ],
  [...homes("XOF", "SEN CIV MLI BFA NER BEN TGO GNB"), ...homes("XAF", "CMR GAB TCD COG CAF GNQ")],
  [
    ["ROU", "RON"],
    ["MDA", "MDL"],
  ],
];
const FAMILY = new Map(NAMESAKES.flatMap((family) => family.map(([, code]) => [code, new Map(family)] as const)));

/** "2 billion pesos" in a text on Chile: the currency of that name of the first of the countries that has one, else the usual. */
export function localCurrency(code: string, countries: readonly CountryCode[]): string {
  const family = FAMILY.get(code);
  const home = family && countries.find((country) => family.has(country));
  return (home && family.get(home)) ?? code;
}
