import { foldedWords, nameKey } from "../../names/fold.js";
import { latin } from "../../names/latin.js";

/** Cities where diplomacy often meets, with the names that other languages have for them, folded. */
const EXONYMS: Readonly<Record<string, string>> = {
  beijing: "peking pekin pechino pequim",
  brussels: "brussel bruxelles brusel brussels bruselas bruxelas",
  geneva: "genf geneve ginebra ginevra genebra",
  vienna: "wien vienne viena",
  moscow: "moskau moscou moscu mosca moscovo moskva",
  kyiv: "kiew kiev",
  warsaw: "warschau varsovie varsovia warszawa",
  prague: "prag praga praha",
  rome: "rom roma",
  milan: "mailand milano",
  london: "londres londra",
  paris: "parigi",
  lisbon: "lissabon lisbonne lisboa lisbona",
  athens: "athen athenes atenas atene",
  cairo: "kairo caire elcairo lecaire ilcairo",
  jerusalem: "gerusalemme jerusalen",
  riyadh: "riad riyad",
  damascus: "damaskus damas damasco",
  baghdad: "bagdad",
  tehran: "teheran",
  tokyo: "tokio toquio",
  seoul: "seul",
  singapore: "singapur singapour singapura",
  newyork: "nuevayork novayork newyorkcity",
  washington: "washingtondc",
  munich: "munchen muenchen monaco",
  cologne: "koln koeln",
  thehague: "denhaag lahaye lahaya laia hague haag",
  copenhagen: "kopenhagen copenhague kobenhavn copenaghen",
  stockholm: "estocolmo stoccolma",
  helsinki: "helsinque",
  belgrade: "belgrad beograd belgrado",
  bucharest: "bukarest bucarest bucuresti",
  budapest: "budapeste",
  istanbul: "estambul istambul",
  algiers: "algier alger argel algeri",
  tunis: "tunez tunisi",
  tripoli: "tripolis",
  havana: "havanna lahavane lahabana",
  mexicocity: "mexikostadt mexico ciudaddemexico cidadedomexico",
  newdelhi: "neudelhi nuevadelhi novadeli delhi",
  astana: "nursultan",
  hanoi: "hanoi",
  capetown: "kapstadt lecap",
  addisababa: "addisabeba",
  nicosia: "nikosia",
  reykjavik: "reikiavik",
  sofia: "sofiya",
  bern: "berne berna",
  zurich: "zuerich zurigo",
  basel: "basle bale basilea",
  shanghai: "schanghai xangai",
  pyongyang: "pjongjang pionyang",
  dushanbe: "duschanbe douchanbe",
  tashkent: "taschkent tachkent",
};

const KEY = new Map<string, string>();
for (const [city, names] of Object.entries(EXONYMS)) for (const name of names.split(" ")) KEY.set(name, city);

/** One key for a city, in whatever language it is named. */
export function cityKey(name: string | null): string | null {
  if (name === null) return null;
  const key = foldedWords(name).map(latin).join("");
  if (key === "") return nameKey(name) || null;
  return KEY.get(key) ?? key;
}

/** Names whose key does not show how they are written. */
const WRITTEN: Readonly<Record<string, string>> = {
  newyork: "New York",
  thehague: "The Hague",
  mexicocity: "Mexico City",
  newdelhi: "New Delhi",
  capetown: "Cape Town",
  addisababa: "Addis Ababa",
};

/** A city's English name where it is known, else the name as given: "Peking" → "Beijing". */
export function cityName(name: string): string {
  const key = cityKey(name);
  if (key === null || EXONYMS[key] === undefined) return name;
  return WRITTEN[key] ?? key[0]!.toUpperCase() + key.slice(1);
}
