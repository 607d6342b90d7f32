import { describe, expect, test } from "vitest";
import { readText } from "../../support/read-text.js";

const speakers = (language: string, text: string): (readonly [string | null, string])[] =>
  readText(language, text).statements.map(
    ({ speaker, text: words }) => [speaker, words.split(/\s+/).slice(0, 3).join(" ")] as const,
  );

const OLIN = "Mara Olin";
const ROTH = "Jan Roth";

/** Language, text, and the speakers with the first three words of what they say. */
type Case = [language: string, text: string, said: (readonly [string | null, string])[]];

describe("who speaks is told by the subject of the verb", () => {
  test.each<Case>([
    [
      "en",
      "Foreign Minister Mara Olin, who had met President Jan Roth in Lima, said: “Nothing moves without the neighbours.”",
      [[OLIN, "Nothing moves without"]],
    ],
    [
      "en",
      "President Mara Olin hailed “a new page in the history of two nations” and thanked Prime Minister Jan Roth.",
      [[OLIN, "a new page"]],
    ],
    [
      "en",
      "President Mara Olin’s spokesman told reporters: “The lady will sleep on it first.”",
      [[null, "The lady will"]],
    ],
    [
      "en",
      "President Mara Olin left early. “The ministry keeps no list of guests,” the Foreign Ministry said.",
      [[null, "The ministry keeps"]],
    ],
    ["en", "President Mara Olin was blunt. “There will be no second round of talks.”", [[OLIN, "There will be"]]],
    [
      "de",
      "Ministerpräsident Jan Roth, der am Vorabend angereist war, wo er Präsidentin Mara Olin getroffen hatte, betonte: „Nichts geschieht ohne die Anrainer.“",
      [[ROTH, "Nichts geschieht ohne"]],
    ],
    [
      "de",
      "Präsidentin Mara Olin reiste ab. „Das Wasser reicht für alle“, soll sie vorher Journalisten gesagt haben.",
      [[OLIN, "Das Wasser reicht"]],
    ],
    [
      "de",
      "Ministerpräsident Jan Roth sprach von einem „Meilenstein für beide Völker am Fluss“, Präsidentin Mara Olin von einem „guten Tag für den Frieden“.",
      [
        [ROTH, "Meilenstein für beide"],
        [OLIN, "guten Tag für"],
      ],
    ],
    [
      "fr",
      "La présidente Mara Olin a salué « un pas de géant pour nos peuples », tandis que le Premier ministre Jan Roth a évoqué « une page qui se tourne enfin ».",
      [
        [OLIN, "un pas de"],
        [ROTH, "une page qui"],
      ],
    ],
    [
      "es",
      "“Nada se hará sin los ribereños”, señaló en rueda de prensa la presidenta Mara Olin.",
      [[OLIN, "Nada se hará"]],
    ],
    [
      "es",
      "La presidenta Mara Olin calló. —¿Y ahora qué? —preguntó uno.\n\n“Nada se decide hoy en Lima”, informó la Cancillería.",
      [[null, "Nada se decide"]],
    ],
    [
      "it",
      "L'opposizione insiste: «Il governo regala il fiume ai vicini», ironizza il deputato Jan Roth.",
      [[ROTH, "Il governo regala"]],
    ],
    [
      "it",
      "«La finestra non resterà aperta a lungo». Lo ha detto la ministra Mara Olin a Lima.",
      [[OLIN, "La finestra non"]],
    ],
    [
      "pt",
      "Na avaliação do primeiro-ministro Jan Roth, o acordo é “um passo de gigante para os povos”.",
      [[ROTH, "um passo de"]],
    ],
  ])("%s: %s", (language, text, said) => {
    expect(speakers(language, text)).toEqual(said);
  });
});

describe("who speaks may be called by nation, age, rank or place in the sentence before", () => {
  test.each<Case>([
    [
      "en",
      "Polish President Mara Olin met Prime Minister Jan Roth. Olin signed first. “I never sleep before a signature,” the 61-year-old said.",
      [[OLIN, "I never sleep"]],
    ],
    [
      "de",
      "Polens Präsidentin Mara Olin empfing den finnischen Ministerpräsidenten Jan Roth. „Der Fluss gehört uns allen“, sagte der Finne.",
      [[ROTH, "Der Fluss gehört"]],
    ],
    [
      "fr",
      "La présidente Mara Olin a reçu le Premier ministre Jan Roth. « Rien ne se fera sans les riverains », a promis ce dernier.",
      [[ROTH, "Rien ne se"]],
    ],
    [
      "fr",
      "La chancelière Mara Olin et le Premier ministre Jan Roth étaient là. « Il reste du travail pour demain », a dit la première.",
      [[OLIN, "Il reste du"]],
    ],
    [
      "pt",
      "A presidente polonesa Mara Olin chegou cedo. “O rio pertence a todos nós”, disse a polonesa.",
      [[OLIN, "O rio pertence"]],
    ],
  ])("%s: %s", (language, text, said) => {
    expect(speakers(language, text)).toEqual(said);
  });
});

describe("titles, slogans and headlines are no speech", () => {
  test.each<Case>([
    ["en", "The paper ran the headline “Olin blinks first in the grain war”.", []],
    ["fr", "Le quotidien titrait « Olin recule la première sur le blé » mardi.", []],
    ["pt", "Manifestantes levavam uma faixa com os dizeres “Nem um grão por palavras bonitas”.", []],
    ["en", "Foreign Minister Mara Olin called it “the most useful hour of this year”.", [[OLIN, "the most useful"]]],
    [
      "it",
      "Il ministro degli Esteri Jan Roth si è detto convinto che «la finestra resterà ancora aperta».",
      [[ROTH, "la finestra resterà"]],
    ],
  ])("%s: %s", (language, text, said) => {
    expect(speakers(language, text)).toEqual(said);
  });
});

describe("a quotation counts once", () => {
  test.each<Case>([
    [
      "en",
      "Olin: ‘We got what we came for’\n\nPresident Mara Olin spoke in Lima. “We got what we came for, and more,” President Mara Olin said.",
      [[OLIN, "We got what"]],
    ],
    [
      "en",
      "President Mara Olin told parliament: “The river belongs to no country.\n\n“It belongs to everyone who drinks from it.”\n\nThe opposition walked out.",
      [[OLIN, "The river belongs"]],
    ],
    [
      "es",
      "«El río no pertenece a un país.\n\n»Pertenece a todos los que beben de él», dijo la presidenta Mara Olin.",
      [[OLIN, "El río no"]],
    ],
    [
      "en",
      "“We are not leaving,” Prime Minister Jan Roth told reporters after the long dinner in Lima, “until every last prisoner is home.”",
      [[ROTH, "We are not"]],
    ],
  ])("%s: %s", (language, text, said) => {
    expect(speakers(language, text)).toEqual(said);
  });
});
