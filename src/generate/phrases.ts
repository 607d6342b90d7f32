import type { Leader } from "./world.js";

export const LANGUAGES = ["en", "de", "fr", "es", "it", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Sentences with places for words: who met whom, what was signed, what was said, and some of no weight. */
export interface Phrases {
  readonly offices: Readonly<Record<Leader["office"], string>>;
  readonly months: readonly string[];
  readonly met: readonly string[];
  readonly willMeet: readonly string[];
  readonly signed: readonly string[];
  readonly said: readonly string[];
  readonly aside: readonly string[];
  /** Words that melt together: "da il" is "dal". */
  readonly melted?: readonly (readonly [RegExp, string])[];
}

const offices = (president: string, prime: string, foreign: string): Phrases["offices"] => ({
  president,
  "prime minister": prime,
  "foreign minister": foreign,
});
const months = (names: string): readonly string[] => names.split(" ");

/** A: host with office and country, B: guest likewise, C: city, D: date, N: number, S: speaker, W: invented words. */
export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    offices: offices("President", "Prime Minister", "Foreign Minister"),
    months: months("January February March April May June July August September October November December"),
    met: [
      "{A} met {B} in {C} on {D}.",
      "{B} was received by {A} in {C} on {D}.",
      "In {C}, {A} and {B} sat down for talks on {D}.",
    ],
    willMeet: ["{A} will meet {B} in {C} on {D}.", "{B} is expected in {C} on {D} for talks with {A}."],
    signed: [
      "The two sides signed {N} memorandums of understanding.",
      "{N} memorandums of understanding were signed by both governments.",
    ],
    said: [
      '"We talked of {W} and of {W}, and we shall go on," {S} said.',
      '{S} said: "Nothing on {W} divides us as {W} once did."',
    ],
    aside: [
      "Traders in {W} looked at {W} with care.",
      "The road through {W} was closed near {W}.",
      "A choir from {W} sang of {W}.",
    ],
  },
  de: {
    offices: offices("Präsident", "Ministerpräsident", "Außenminister"),
    months: months("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    met: [
      "{A} traf {B} am {D} in {C}.",
      "{B} wurde am {D} in {C} von {A} empfangen.",
      "In {C} kamen {A} und {B} am {D} zu Gesprächen zusammen.",
    ],
    willMeet: ["{A} wird {B} am {D} in {C} treffen.", "{B} wird am {D} in {C} zu Gesprächen mit {A} erwartet."],
    signed: [
      "Beide Seiten unterzeichneten {N} Absichtserklärungen.",
      "{N} Absichtserklärungen wurden von beiden Regierungen unterzeichnet.",
    ],
    said: [
      "„Wir sprachen über {W} und über {W} und machen weiter“, sagte {S}.",
      "{S} sagte: „Bei {W} trennt uns nichts mehr, wie es einst {W} tat.“",
    ],
    aside: [
      "Händler in {W} sahen auf {W} mit Sorgfalt.",
      "Die Straße durch {W} war bei {W} gesperrt.",
      "Ein Chor aus {W} sang von {W}.",
    ],
  },
  fr: {
    offices: offices("le président", "le Premier ministre", "le ministre des Affaires étrangères"),
    months: months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    met: [
      "{A} a rencontré {B} à {C} le {D}.",
      "{B} a été reçu par {A} à {C} le {D}.",
      "À {C}, {A} et {B} se sont entretenus le {D}.",
    ],
    willMeet: ["{A} rencontrera {B} à {C} le {D}.", "{B} est attendu à {C} le {D} pour un entretien avec {A}."],
    signed: [
      "Les deux parties ont signé {N} protocoles d'accord.",
      "{N} protocoles d'accord ont été signés par les deux gouvernements.",
    ],
    said: [
      "« Nous avons parlé de {W} et de {W}, et nous continuerons », a déclaré {S}.",
      "{S} a déclaré : « Rien sur {W} ne nous sépare comme jadis {W}. »",
    ],
    aside: [
      "Des marchands de {W} observaient {W} avec soin.",
      "La route de {W} était fermée près de {W}.",
      "Un chœur de {W} chantait {W}.",
    ],
  },
  es: {
    offices: offices("el presidente", "el primer ministro", "el ministro de Exteriores"),
    months: months("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    met: [
      "{A} se reunió con {B} en {C} el {D}.",
      "{B} fue recibido por {A} en {C} el {D}.",
      "En {C}, {A} y {B} conversaron el {D}.",
    ],
    willMeet: ["{A} se reunirá con {B} en {C} el {D}.", "{B} es esperado en {C} el {D} para conversar con {A}."],
    signed: [
      "Ambas partes firmaron {N} memorandos de entendimiento.",
      "{N} memorandos de entendimiento fueron firmados por ambos gobiernos.",
    ],
    said: [
      "«Hablamos de {W} y de {W}, y seguiremos», dijo {S}.",
      "{S} dijo: «Nada sobre {W} nos separa como antes {W}».",
    ],
    aside: [
      "Comerciantes de {W} miraban {W} con cuidado.",
      "El camino de {W} estaba cerrado cerca de {W}.",
      "Un coro de {W} cantó sobre {W}.",
    ],
  },
  it: {
    offices: offices("il presidente", "il primo ministro", "il ministro degli Esteri"),
    months: months("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    met: [
      "{A} ha incontrato {B} a {C} il {D}.",
      "{B} è stato ricevuto da {A} a {C} il {D}.",
      "A {C}, {A} e {B} si sono parlati il {D}.",
    ],
    willMeet: ["{A} incontrerà {B} a {C} il {D}.", "{B} è atteso a {C} il {D} per colloqui con {A}."],
    signed: [
      "Le due parti hanno firmato {N} memorandum d'intesa.",
      "{N} memorandum d'intesa sono stati firmati dai due governi.",
    ],
    said: [
      "«Abbiamo parlato di {W} e di {W}, e continueremo», ha detto {S}.",
      "{S} ha detto: «Nulla su {W} ci divide come un tempo {W}».",
    ],
    melted: [[/\bda il\b/g, "dal"]],
    aside: [
      "Mercanti di {W} guardavano {W} con cura.",
      "La strada di {W} era chiusa presso {W}.",
      "Un coro di {W} cantava {W}.",
    ],
  },
  pt: {
    offices: offices("o presidente", "o primeiro-ministro", "o ministro das Relações Exteriores"),
    months: months("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    met: [
      "{A} reuniu-se com {B} em {C} em {D}.",
      "{B} foi recebido por {A} em {C} em {D}.",
      "Em {C}, {A} e {B} conversaram em {D}.",
    ],
    willMeet: ["{A} vai reunir-se com {B} em {C} em {D}.", "{B} é esperado em {C} em {D} para conversas com {A}."],
    signed: [
      "Os dois lados assinaram {N} memorandos de entendimento.",
      "{N} memorandos de entendimento foram assinados pelos dois governos.",
    ],
    said: [
      "«Falamos de {W} e de {W}, e vamos continuar», disse {S}.",
      "{S} disse: «Nada sobre {W} nos separa como outrora {W}».",
    ],
    melted: [[/\bpor o\b/g, "pelo"]],
    aside: [
      "Comerciantes de {W} olhavam {W} com cuidado.",
      "A estrada de {W} estava fechada perto de {W}.",
      "Um coro de {W} cantou {W}.",
    ],
  },
};
