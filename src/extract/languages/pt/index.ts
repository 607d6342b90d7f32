import type { LanguageData } from "../../lexicon.js";
import { agreements, gifts, issues, meetings, speech, visits } from "./events.js";
import { organizations } from "./organizations.js";
import { persons } from "./persons.js";
import { amounts, countries, dates, text } from "./things.js";

/** Portuguese. */
export const pt: LanguageData = {
  language: "pt",
  text,
  countries,
  dates,
  amounts,
  persons,
  organizations,
  speech,
  meetings,
  visits,
  agreements,
  gifts,
  issues,
};
