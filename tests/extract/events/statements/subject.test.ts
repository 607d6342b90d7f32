import { describe, expect, test } from "vitest";
import { readText } from "../../../support/read-text.js";

const OLIN = "Mara Olin";
const ROTH = "Jan Roth";

/** Language, text, and who says what is quoted in it. */
type Case = [language: string, text: string, speakers: (string | null)[]];

describe("whose words a clause reports", () => {
  test.each<Case>([
    // the clause stands between commas, with its verb first
    [
      "es",
      "La presidenta Mara Olin calló. Cruzar el río, dijo entonces el ministro de Obras, Jan Roth, “sería como mudarse de casa”.",
      [ROTH],
    ],
    [
      "fr",
      "La présidente Mara Olin se taisait. La paix, a dit le ministre Jan Roth devant les députés, « était celle des cimetières ».",
      [ROTH],
    ],
    // a place before the article is not the speaker's preposition
    ["es", "“La visita será breve y buena”, dijo en Lima el consejero de Seguridad, Jan Roth.", [ROTH]],
    // what hangs on the verb stands before the colon
    [
      "es",
      "La presidenta Mara Olin aseguró, con la vista puesta en sus ministros, que no habrá vuelta atrás: “Lo firmado se cumple siempre”.",
      [OLIN],
    ],
    [
      "de",
      "Präsidentin Mara Olin, die länger als Minister Jan Roth sprach, warb um Geld: „Das Wasser reicht für alle am Fluss.“",
      [OLIN],
    ],
    [
      "it",
      "Fu allora che la presidente Mara Olin, che aveva appena salutato il ministro Jan Roth, disse di averlo scritto al vicino: «Tu chiami e io vengo».",
      [OLIN],
    ],
    // a second quotation behind a colon goes on
    [
      "fr",
      "« Tout est prêt », assure Jan Roth, ministre de l’Eau. La présidente Mara Olin a salué « un frère de notre grande famille » : « On ne choisit pas ses voisins. »",
      [ROTH, OLIN, OLIN],
    ],
    ["de", "Ministerin Mara Olin kam spät. „Das Wasser reicht für alle“, sagte die Politikerin.", [OLIN]],
    ["en", "“The river is wide enough for all,” said the ambassador in Lima, Jan Roth, who stayed on.", [ROTH]],
    ["en", "Asked whether she trusted Jan Roth, President Mara Olin paused. “Trust is a word for poets.”", [OLIN]],
    ["it", "“Il fiume basta per tutti noi”, il monito del presidente Jan Roth.", [ROTH]],
    ["fr", "« Une poignée de main ne suffit pas », tel est le constat de Mara Olin, présidente du pays.", [OLIN]],
    [
      "it",
      "“Il fiume basta per tutti noi”. La presidente Mara Olin sceglie queste parole per chiudere la visita.",
      [OLIN],
    ],
    // ministries speak for nobody who was named
    [
      "en",
      "“Never again shall we be a pawn,” wrote President Mara Olin; the Foreign Ministry called it “a provocation through and through”.",
      [OLIN, null],
    ],
  ])("%s: %s", (language, text, speakers) => {
    expect(readText(language, text).statements.map(({ speaker }) => speaker)).toEqual(speakers);
  });

  test("a name's own small words are no prepositions", () => {
    const text = "Präsidentin Mara von der Heide war in Lima. „Das Wasser reicht für alle“, sagte von der Heide.";
    expect(readText("de", text).statements.map(({ speaker }) => speaker)).toEqual(["Mara von der Heide"]);
  });
});

describe("what nobody says", () => {
  test.each([
    ["pt", "Estudantes desfraldaram uma faixa pintada à mão: “Fala connosco em português”."],
    [
      "fr",
      "La présidente Mara Olin est passée. Sur les banderoles on pouvait lire « Rendez-nous notre fleuve maintenant ».",
    ],
  ])("%s: %s", (language, text) => {
    expect(readText(language, text).statements).toEqual([]);
  });
});

describe("a line of dialogue that only asks", () => {
  test("is speech where the next line answers", () => {
    const text =
      "La ministre a reçu la presse.\n\n– Et si le sommet se tenait à Lima ?\n– Nous sommes prêts à en parler, répond Jan Roth, ministre de l’Eau.";
    expect(readText("fr", text).statements.map(({ text: words }) => words)).toEqual([
      "Et si le sommet se tenait à Lima ?",
      "Nous sommes prêts à en parler,",
    ]);
  });
});
