import { expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

/** Kind and participants of the meetings in a text that appeared on 19 September 2025, and whose its persons are. */
function told(language: string, text: string) {
  const { meetings, persons } = readText(language, text);
  return {
    meetings: meetings.map(({ kind, participants }) => `${kind} ${participants.join(" + ")}`),
    countries: persons.map(({ name, country }) => `${name} ${country}`),
  };
}

it.each([
  ["en", "Barack Obama met Xi Jinping in Hangzhou in September 2016.", "SUMMIT Barack Obama + Xi Jinping"],
  // an earlier meeting told beside the day of another: papers call a former president so who meets somebody now
  ["en", "Nicolas Sarkozy met Narendra Modi in New Delhi on Wednesday.", ""],
  ["de", "Angela Merkel traf Matteo Renzi im Juni 2015 in Berlin.", "SUMMIT Angela Merkel + Matteo Renzi"],
  [
    "es",
    "El expresidente Felipe González se reunió el miércoles en Lima con la presidenta Dina Boluarte.",
    "TALKS Felipe González + Dina Boluarte",
  ],
])("%s: who met is a leader by the years in office: %s", (language, text, expected) => {
  expect(told(language, text).meetings.join(", ")).toBe(expected);
});

it.each([
  [
    "en",
    "Talks in Cairo brought António Guterres and Sameh Shoukry together. Egypt hopes for more.",
    "António Guterres null",
  ],
  ["fr", "La Belgique était en fête. Le roi Philippe a parlé.", "Philippe BEL"],
  [
    "pt",
    "A França prometeu ajuda. A senhora Colonna falou na quarta-feira: “Voltaremos em breve com mais meios.”",
    "Colonna FRA",
  ],
  [
    "de",
    "Emmanuel Macron sprach mit der Schweiz. Der Bundespräsident Guy Parmelin kam aus Deutschland.",
    "Guy Parmelin CHE",
  ],
])("%s: whose somebody is: %s", (language, text, expected) => {
  expect(told(language, text).countries).toContain(expected);
});
