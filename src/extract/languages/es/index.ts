import type { LanguageData } from "../../lexicon.js";
import { agreements } from "./agreements.js";
import { amounts } from "./amounts.js";
import { dates } from "./dates.js";
import { issues } from "./events.js";
import { gifts } from "./gifts.js";
import { meetings } from "./meetings.js";
import { organizations } from "./organizations.js";
import { persons } from "./persons.js";
import { speech } from "./speech.js";
import { countries, text } from "./things.js";
import { visits } from "./visits.js";

/** Spanish. */
export const es: LanguageData = {
  language: "es",
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
