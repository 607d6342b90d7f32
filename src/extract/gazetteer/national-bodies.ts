import type { CountryCode } from "../../model/extraction.js";
import { phraseFinder } from "../phrases.js";
import { findCity } from "./cities.js";
import { seats } from "./seats.js";

/** Parliaments, ministries and courts that only one country has under that name, in whatever language they are spoken of. */
const BODIES: Readonly<Record<CountryCode, string>> = {
  USA: "State Department|Département d'État|Departamento de Estado|Dipartimento di Stato|Pentagon|Pentágono|Pentagono|Treasury Department|Capitol Hill|Capitole|Capitólio|Kapitol|GOP|US Senate|US House|CIA|FBI|NSA",
  GBR: "Foreign Office|House of Commons|House of Lords|Westminster|Whitehall|MI5|MI6",
  DEU: "Bundestag|Bundestags|Bundesrat|Bundesregierung|Auswärtiges Amt|Auswärtigen Amts|Auswärtigen Amtes|Bundesbank|Kanzleramt|Bundeskanzleramt|Bundeswehr",
  AUT: "Ballhausplatz|Wiener Außenministerium",
  CHE: "Eidgenössischen Departements|Eidgenössisches Departement|Département fédéral|Dipartimento federale|EDA|DFAE|Bundeshaus",
  FRA: "Quai d'Orsay|Palais-Bourbon|Palais Bourbon|Luxembourg Palace|Bercy|DGSE",
  ITA: "Farnesina|Viminale|Montecitorio|Palazzo Madama|Palazzo Chigi|Quirinale|Confindustria",
  ESP: "Moncloa|Zarzuela|Cortes Generales|Congreso de los Diputados|CEOE|Generalitat",
  PRT: "Palácio das Necessidades|Assembleia da República",
  BRA: "Itamaraty|Itamaratí|Planalto|Alvorada",
  ARG: "Casa Rosada|Palacio San Martín",
  MEX: "Los Pinos|SRE",
  CHL: "La Moneda",
  VEN: "Miraflores",
  RUS: "Kremlin|Kreml|Kremls|Cremlino|Krémlin|State Duma|Staatsduma|Duma|Douma|Federation Council|Smolenskaya|FSB",
  UKR: "Verkhovna Rada|Werchowna Rada|Verkhovna",
  POL: "Sejm",
  ISR: "Knesset|Knéset|Mossad|Shin Bet",
  IRN: "Majlis|Majles|Guardian Council|Wächterrat|Revolutionsgarden|Revolutionary Guards|Pasdaran",
  IND: "Lok Sabha|Rajya Sabha|South Block|Ministry of External Affairs",
  CHN: "National People's Congress|Nationaler Volkskongress|Nationalen Volkskongresses|Volkskongresses|Assemblée nationale populaire|Asamblea Popular Nacional|Assembleia Popular Nacional|Assembleia Nacional Popular da China|Zhongnanhai|Politburo Standing Committee",
  KOR: "Blue House",
  JPN: "Kantei|Diet of Japan",
  SWE: "Riksdag|Riksdags",
  DNK: "Folketing|Folketings|Christiansborg",
  NOR: "Storting|Stortings",
  FIN: "Eduskunta",
  IRL: "Dáil|Seanad|Oireachtas",
  NLD: "Tweede Kamer|Binnenhof",
  TUR: "AKP|Diyanet",
  VAT: "Holy See|Heiligen Stuhls|Heiliger Stuhl|Saint-Siège|Santa Sede|Santa Sé|Vatican|Vatikan|Vatikans|Vaticano|Roman Curia|Curia Romana|Curie romaine|Kurie",
};

const bodies = phraseFinder(
  Object.entries(BODIES).map(([code, names]) => [code, names] as const),
  true,
);

/** The country of the first seat or body of a state in a text: "spokesman for the Élysée", "president of the Bundestag". */
export function countryOfBody(text: string): CountryCode | null {
  const body = bodies.first(text);
  if (body) return body.value;
  const seat = seats.first(text);
  const countries = seat ? (findCity(seat.value)?.countries ?? []) : [];
  return countries.length === 1 ? countries[0]! : null;
}
