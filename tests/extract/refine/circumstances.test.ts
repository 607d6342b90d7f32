import { expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

/** When and where the meetings of a text were that appeared on Friday, 19 September 2025. */
function circumstances(text: string, language = "en"): string {
  const { meetings } = readText(language, text);
  return meetings.map(({ startDate, city }) => `${startDate} ${city}`).join(", ");
}

it.each([
  [
    "On Tuesday French President Emmanuel Macron arrived in Nairobi. Later that day he met Kenyan President William Ruto. The next morning he held talks with Ethiopian Prime Minister Abiy Ahmed.",
    "2025-09-16 Nairobi, 2025-09-17 Nairobi",
  ],
  [
    "Italian Prime Minister Giorgia Meloni received Turkish President Recep Tayyip Erdogan at Palazzo Chigi on Thursday, a week after the attack in Istanbul on September 10.",
    "2025-09-18 Rome",
  ],
  [
    "Kenyan President William Ruto met Ethiopian Prime Minister Abiy Ahmed in the Kenyan capital on Thursday.",
    "2025-09-18 Nairobi",
  ],
  [
    "German Chancellor Friedrich Merz met Japanese Prime Minister Shigeru Ishiba, who took office in October 2024, in Tokyo on Wednesday.",
    "2025-09-17 Tokyo",
  ],
  [
    "It was the first summit since 2018, when South Korean President Moon Jae-in met North Korean leader Kim Jong Un in Pyongyang.",
    "2018 Pyongyang",
  ],
])("a meeting has the day and the place that the text has got to: %s", (text, expected) => {
  expect(circumstances(text)).toBe(expected);
});

it.each([
  [
    "de",
    "Japans Ministerpräsident Shigeru Ishiba reiste am Mittwoch von Tokio nach Seoul. Dort traf er Südkoreas Präsidenten Lee Jae-myung.",
    "2025-09-17 Seoul",
  ],
  [
    "de",
    "Am Montag hatte Italiens Ministerpräsidentin Giorgia Meloni in Rom den albanischen Regierungschef Edi Rama empfangen, am Mittwoch flog sie nach Tunis zu Präsident Kais Saied.",
    "2025-09-15 Rome",
  ],
  [
    "de",
    "Im Moskauer Kreml hat Präsident Wladimir Putin am Dienstag Syriens Staatschef Ahmed al-Scharaa empfangen.",
    "2025-09-16 Moscow",
  ],
  [
    "fr",
    "Le ministre Jean-Noël Barrot est attendu lundi à Alger. Il sera reçu par le président Abdelmadjid Tebboune.",
    "2025-09-22 Algiers",
  ],
  [
    "fr",
    "En visite à Tokyo depuis lundi, la Première ministre italienne Giorgia Meloni y a rencontré mardi son homologue Shigeru Ishiba.",
    "2025-09-16 Tokyo",
  ],
  [
    "es",
    "El presidente uruguayo, Yamandú Orsi, se reunió con el de Brasil, Luiz Inácio Lula da Silva, en Brasilia en mayo y con el de Chile, Gabriel Boric, en Santiago en junio.",
    "2025-05 Brasília, 2025-06 Santiago",
  ],
  [
    "es",
    "El papa León XIV recibió en la mañana del jueves, en el Palacio Apostólico, al presidente de Paraguay, Santiago Peña.",
    "2025-09-18 Vatican City",
  ],
  [
    "pt",
    "O encontro do chanceler Mauro Vieira com o secretário de Estado Marco Rubio, marcado para a próxima quinta-feira em Washington, foi cancelado.",
    "2025-09-25 Washington",
  ],
  [
    "it",
    "Sergio Mattarella è in Giappone da martedì. Nella capitale ha visto mercoledì il primo ministro Shigeru Ishiba.",
    "2025-09-17 Tokyo",
  ],
  [
    "it",
    "Nel palazzo presidenziale di Ankara il ministro Antonio Tajani ha incontrato martedì il collega turco Hakan Fidan.",
    "2025-09-16 Ankara",
  ],
])("in %s a meeting has the day and the place that belong to it: %s", (language, text, expected) => {
  expect(circumstances(text, language)).toBe(expected);
});

it.each([
  [
    "French President Emmanuel Macron met Lebanese President Joseph Aoun on Thursday to discuss the ceasefire in Gaza.",
    "2025-09-18 null",
  ],
  [
    "Spanish Prime Minister Pedro Sánchez spoke by phone from Madrid with Moroccan Prime Minister Aziz Akhannouch on Tuesday.",
    "2025-09-16 null",
  ],
  [
    "Polish President Karol Nawrocki was in Vilnius on Monday. Lithuanian President Gitanas Nausėda and Latvian President Edgars Rinkēvičs met in Riga in 2023.",
    "2023 Riga",
  ],
])("a city that is only spoken of is no place of a meeting: %s", (text, expected) => {
  expect(circumstances(text)).toBe(expected);
});
