import type { CountryCode } from "../../../model/extraction.js";
import { findCity } from "../../gazetteer/cities.js";
import { countryOfCity } from "../where.js";

/** A town smaller than this is no goal in a country of which the article says nothing else: its name is somebody's, or another thing's. */
const KNOWN_ANYWHERE = 100_000;

/** The country that a city stands for as the goal of a journey. */
export function countryOfGoal(
  name: string,
  country: CountryCode | null,
  mentioned: ReadonlySet<CountryCode>,
): CountryCode | null {
  const code = country ?? countryOfCity(name, mentioned);
  return code !== null && (mentioned.has(code) || (findCity(name)?.population ?? 0) >= KNOWN_ANYWHERE) ? code : null;
}
