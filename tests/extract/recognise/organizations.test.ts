import { expect, test } from "vitest";
import { readText } from "../../support/read-text.js";

const organizationsIn = (language: string, text: string): string[] =>
  readText(language, text, "2031-03-04")
    .organizations.map(({ name }) => name)
    .sort();

/** A sentence in one of the shapes in which papers bring an organization in, and the organizations that it names. */
const CASES: readonly (readonly [language: string, sentence: string, organizations: readonly string[]])[] = [
  // a noun that says what the name is
  ["en", "The lender Quillbank was sold.", ["Quillbank"]],
  ["en", "Zambeta, a food producer, signed a memorandum with Shoptrix, the Kenyan retailer.", ["Shoptrix", "Zambeta"]],
  ["en", "Fiji's gas operator, Melkor, opened a terminal.", ["Melkor"]],
  ["fr", "Le groupe minier chilien Andacor a ouvert une usine.", ["Andacor"]],
  // a ministry whose name lists what it is for, and an office that stands before a body
  [
    "de",
    "Das Ministerium für Arbeit, Familien und Soziales stimmte zu.",
    ["Ministerium für Arbeit, Familien und Soziales"],
  ],
  ["en", "The Ministry of Labour, Youth and Social Affairs agreed.", ["Ministry of Labour, Youth and Social Affairs"]],
  ["it", "Il ministro dell'Energia Aldo Brentani ha firmato con Eni.", ["Eni"]],
  // the rest of a list that begins with a firm
  ["en", "Managers of Airbus, Velmont and Tarnica came along.", ["Airbus", "Tarnica", "Velmont"]],
  // where somebody walks is no body
  ["en", "The couple strolled along Ocean Avenue.", []],
  // its plural, before a list
  ["de", "Die Konzerne Wiesenthaler und Strabant bauen ein Werk.", ["Strabant", "Wiesenthaler"]],
  ["es", "Las empresas Sacerna, Accorma y Ohlix construirán el túnel.", ["Accorma", "Ohlix", "Sacerna"]],
  ["pt", "As petrolíferas Conopar, Madeirol e Osuka Gás recuaram.", ["Conopar", "Madeirol", "Osuka Gás"]],
  // an adjective that stands for the noun
  ["it", "L'albanese Keshir e la francese Technar costruiranno l'impianto.", ["Keshir", "Technar"]],
  ["es", "La surcoreana Posika firmó un convenio.", ["Posika"]],
  // whoever speaks, fights or works for it
  ["en", "Fighters of the RSLF left the town.", ["RSLF"]],
  ["fr", "Le directeur de Proxima, Luc Bouton, était là.", ["Proxima"]],
  ["it", "Il deputato di Onda Nuova ha protestato.", ["Onda Nuova"]],
  ["de", "Melkor-Chef Peter Braun reiste mit.", ["Melkor"]],
  // letters that no ordinary word has
  ["en", "A memorandum with SpaceKite was signed.", ["SpaceKite"]],
  ["pt", "O líder do PDRN recusou.", ["PDRN"]],
  // a head, its links and what follows them
  ["en", "The Ministry of Trade and Fisheries closed on Monday.", ["Ministry of Trade and Fisheries"]],
  ["en", "The Council of Ministers on Monday approved it.", ["Council of Ministers"]],
  ["en", "She works for the Norwegian Seafarers Council.", ["Norwegian Seafarers Council"]],
  ["en", "“It helps,” said Maria Lopez of the Coastal Peace Group.", ["Coastal Peace Group"]],
  [
    "de",
    "Der Afrikanische Gerichtshof für Fischereirechte entschied.",
    ["Afrikanische Gerichtshof für Fischereirechte"],
  ],
  ["de", "Das Institut für maritime Zusammenarbeit schloss.", ["Institut für maritime Zusammenarbeit"]],
  ["de", "Die Nachrichtenagentur NTX meldete das.", ["NTX"]],
  ["fr", "Le ministère ivoirien des Affaires étrangères a démenti.", ["ministère ivoirien des Affaires étrangères"]],
  ["fr", "L'Union nationale des pêcheurs du Mali a protesté.", ["Union nationale des pêcheurs du Mali"]],
  [
    "pt",
    "A Universidade de Coimbra e a Fundação Sal Marinho assinaram.",
    ["Fundação Sal Marinho", "Universidade de Coimbra"],
  ],
  // an acronym tells how far a name goes
  [
    "en",
    "Amnesty International and the International Salt Authority (ISA) met.",
    ["Amnesty International", "International Salt Authority"],
  ],
];

test.each(CASES)("%s: %s", (language, sentence, organizations) => {
  expect(organizationsIn(language, sentence)).toEqual([...organizations].sort());
});

/** What looks like one and is none. */
const NONE: readonly (readonly [language: string, sentence: string])[] = [
  ["en", "The MOU on LNG is worth USD 3 million, the CEO told a TV station."],
  ["en", "Senator Ann McKay and Rosa DiMarco agreed."],
  ["en", "LIMA, March 3 — The governor of Arequipa arrived."],
  ["es", "El cubano Mateo Díaz llegó."],
  ["it", "La compagnia di Stato ha firmato."],
  ["de", "Der Sprecher der Regierung nannte keine Zahlen."],
  ["fr", "Le porte-parole de Luc Bouton a démenti."],
];

test.each(NONE)("%s: no organization in: %s", (language, sentence) => {
  expect(organizationsIn(language, sentence)).toEqual([]);
});
