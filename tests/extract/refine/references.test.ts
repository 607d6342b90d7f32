import { expect, test } from "vitest";
import { readText } from "../../support/read-text.js";

/** Whom the words behind a quotation mean: an epithet, a bare office, a people, a party, the host or the guest. */
const CASES: readonly (readonly [language: string, speaker: string, text: string])[] = [
  [
    "en",
    "Vladimir Putin",
    'Vladimir Putin received Xi Jinping in Sochi on Friday. "We have a lot of work to do together," the Kremlin chief said.',
  ],
  [
    "en",
    "Xi Jinping",
    'Vladimir Putin received Xi Jinping in Sochi on Friday. "We have a lot of work to do together," the visitor replied.',
  ],
  [
    "en",
    "Emmanuel Macron",
    'Emmanuel Macron flew to Berlin to see Friedrich Merz. "Europe must stand on its own feet," the French leader said.',
  ],
  [
    "en",
    "Friedrich Merz",
    'Emmanuel Macron flew to Berlin to see Friedrich Merz. "Europe must stand on its own feet," the German said.',
  ],
  [
    "en",
    "Marco Rubio",
    'Marco Rubio met Wang Yi in Kuala Lumpur. "We had a frank conversation about trade," the US secretary of state said.',
  ],
  [
    "en",
    "Wang Yi",
    'US secretary of state Marco Rubio met China\'s foreign minister Wang Yi. "We had a frank conversation about trade," the latter said.',
  ],
  [
    "en",
    "Angela Merkel",
    'Angela Merkel met Barack Obama at the White House. "We have a great deal of common ground," she said.',
  ],
  [
    "en",
    "Abiy Ahmed",
    "Kenya's president William Ruto hosted Ethiopia's prime minister Abiy Ahmed in Nairobi. \"Our peoples are one family by the lake,\" his Ethiopian guest said.",
  ],
  [
    "en",
    "Donald Trump",
    'Keir Starmer met Donald Trump in Washington. "We will build on this special relationship," the American president said.',
  ],
  [
    "en",
    "Donald Trump",
    'Keir Starmer met Donald Trump in Washington. "We will build on this special relationship," the Republican said.',
  ],
  [
    "de",
    "Wladimir Putin",
    "Wladimir Putin empfing Xi Jinping in Sotschi. „Wir haben viel gemeinsam zu tun“, sagte der Kremlchef.",
  ],
  [
    "de",
    "Wladimir Putin",
    "Wladimir Putin empfing Xi Jinping in Sotschi. „Wir haben viel gemeinsam zu tun“, sagte der Gastgeber.",
  ],
  [
    "de",
    "Friedrich Merz",
    "Emmanuel Macron besuchte Friedrich Merz in Berlin. „Europa muss auf eigenen Füßen stehen“, sagte der Kanzler.",
  ],
  [
    "de",
    "Friedrich Merz",
    "Emmanuel Macron besuchte Friedrich Merz in Berlin. „Europa muss auf eigenen Füßen stehen“, sagte der CDU-Politiker.",
  ],
  [
    "de",
    "Johann Wadephul",
    "Johann Wadephul traf Wang Yi in Peking. „Wir hatten ein offenes Gespräch über Handel“, sagte der deutsche Außenminister.",
  ],
  [
    "de",
    "Giorgia Meloni",
    "Giorgia Meloni empfing Edi Rama in Rom. „Das ist ein europäisches Abkommen“, sagte die Regierungschefin.",
  ],
  ["de", "Edi Rama", "Giorgia Meloni empfing Edi Rama in Rom. „Das ist ein europäisches Abkommen“, sagte der Albaner."],
  [
    "fr",
    "Xi Jinping",
    "Vladimir Poutine a reçu Xi Jinping à Sotchi. « Nous avons beaucoup à faire ensemble », a déclaré son invité.",
  ],
  [
    "fr",
    "Emmanuel Macron",
    "Emmanuel Macron a reçu Friedrich Merz à Paris. « L'Europe doit se tenir debout », a lancé le locataire de l'Élysée.",
  ],
  [
    "fr",
    "Friedrich Merz",
    "Emmanuel Macron a reçu Friedrich Merz à Paris. « L'Europe doit se tenir debout », a lancé le chancelier.",
  ],
  [
    "fr",
    "Friedrich Merz",
    "Emmanuel Macron a reçu Friedrich Merz à Paris. « L'Europe doit se tenir debout », a lancé le dirigeant allemand.",
  ],
  [
    "fr",
    "Wang Yi",
    "Catherine Colonna a reçu Wang Yi à Paris. « Nous avons parlé franchement du commerce », a dit le chef de la diplomatie chinoise.",
  ],
  [
    "fr",
    "Catherine Colonna",
    "Catherine Colonna a reçu Wang Yi à Paris. « Nous avons parlé franchement du commerce », a dit la ministre.",
  ],
  [
    "es",
    "Vladímir Putin",
    "Vladímir Putin recibió a Xi Jinping en Sochi. «Tenemos mucho que hacer juntos», dijo el jefe del Kremlin.",
  ],
  [
    "es",
    "Xi Jinping",
    "Vladímir Putin recibió a Xi Jinping en Sochi. «Tenemos mucho que hacer juntos», dijo su invitado.",
  ],
  [
    "es",
    "Vladímir Putin",
    "Vladímir Putin recibió a Xi Jinping en Sochi. «Tenemos mucho que hacer juntos», dijo el anfitrión.",
  ],
  [
    "es",
    "Gabriel Boric",
    "Gabriel Boric se reunió con Lula da Silva en Brasilia. «Somos países hermanos de verdad», afirmó el chileno.",
  ],
  [
    "es",
    "Gabriel Boric",
    "Gabriel Boric se reunió con Lula da Silva en Brasilia. «Somos países hermanos de verdad», afirmó el mandatario chileno.",
  ],
  [
    "es",
    "Lula da Silva",
    "Gabriel Boric se reunió con Lula da Silva en Brasilia. «Somos países hermanos de verdad», afirmó el jefe de Estado brasileño.",
  ],
  [
    "es",
    "Pedro Sánchez",
    "Pedro Sánchez viajó a Rabat para ver a Mohamed VI. «Abrimos una nueva etapa con Marruecos», dijo el jefe del Ejecutivo.",
  ],
  [
    "es",
    "Mohamed VI",
    "Pedro Sánchez viajó a Rabat para ver a Mohamed VI. «Abrimos una nueva etapa con España», dijo el monarca.",
  ],
  [
    "es",
    "Mohamed VI",
    "Pedro Sánchez viajó a Rabat para ver a Mohamed VI. «Abrimos una nueva etapa con España», dijo el monarca alauí.",
  ],
  [
    "es",
    "José Manuel Albares",
    "José Manuel Albares recibió a Nasser Bourita en Madrid. «Abrimos una nueva etapa con Marruecos», dijo el ministro español.",
  ],
  [
    "es",
    "Nasser Bourita",
    "José Manuel Albares recibió a Nasser Bourita en Madrid. «Abrimos una nueva etapa con España», dijo el canciller marroquí.",
  ],
  [
    "pt",
    "Xi Jinping",
    'Vladimir Putin recebeu Xi Jinping em Sochi. "Temos muito que fazer juntos", disse o convidado.',
  ],
  [
    "pt",
    "Luiz Inácio Lula da Silva",
    'Luiz Inácio Lula da Silva recebeu Emmanuel Macron em Brasília. "Somos parceiros há dois séculos", afirmou o petista.',
  ],
  [
    "pt",
    "Emmanuel Macron",
    'Luiz Inácio Lula da Silva recebeu Emmanuel Macron em Brasília. "Somos parceiros há dois séculos", afirmou o francês.',
  ],
  [
    "pt",
    "Luís Montenegro",
    'Luís Montenegro encontrou-se com José Ramos-Horta em Díli. "Timor é uma prioridade para nós", disse o primeiro-ministro.',
  ],
  [
    "pt",
    "José Ramos-Horta",
    'Luís Montenegro encontrou-se com José Ramos-Horta em Díli. "Portugal é uma prioridade para nós", disse o Presidente timorense.',
  ],
  [
    "it",
    "Vladimir Putin",
    "Vladimir Putin ha ricevuto Xi Jinping a Sochi. «Abbiamo molto da fare insieme», ha detto il capo del Cremlino.",
  ],
  [
    "it",
    "Xi Jinping",
    "Vladimir Putin ha ricevuto Xi Jinping a Sochi. «Abbiamo molto da fare insieme», ha detto l'ospite.",
  ],
  [
    "it",
    "Vladimir Putin",
    "Vladimir Putin ha ricevuto Xi Jinping a Sochi. «Abbiamo molto da fare insieme», ha detto il padrone di casa.",
  ],
  [
    "it",
    "Giorgia Meloni",
    "Giorgia Meloni ha ricevuto Edi Rama a Roma. «È un accordo europeo di grande respiro», ha detto la premier.",
  ],
  [
    "it",
    "Edi Rama",
    "Giorgia Meloni ha ricevuto Edi Rama a Roma. «È un accordo europeo di grande respiro», ha detto l'albanese.",
  ],
  [
    "it",
    "Edi Rama",
    "Giorgia Meloni ha ricevuto Edi Rama a Roma. «È un accordo europeo di grande respiro», ha detto il premier albanese.",
  ],
  [
    "it",
    "Edi Rama",
    "Giorgia Meloni ha ricevuto Edi Rama a Roma. «È un accordo europeo di grande respiro», ha detto quest'ultimo.",
  ],
  [
    "it",
    "Sergio Mattarella",
    "Sergio Mattarella ha incontrato Emmanuel Macron a Parigi. «L'amicizia tra i nostri popoli è antica», ha detto il capo dello Stato italiano.",
  ],
  [
    "it",
    "Emmanuel Macron",
    "Sergio Mattarella ha incontrato Emmanuel Macron a Parigi. «L'amicizia tra i nostri popoli è antica», ha detto l'inquilino dell'Eliseo.",
  ],
  [
    "it",
    "Antonio Tajani",
    "Antonio Tajani ha visto Wang Yi a Pechino. «Abbiamo parlato con franchezza di commercio», ha detto il titolare della Farnesina.",
  ],
  [
    "it",
    "Antonio Tajani",
    "Antonio Tajani ha visto Wang Yi a Pechino. «Abbiamo parlato con franchezza di commercio», ha detto il ministro.",
  ],
  [
    "it",
    "Wang Yi",
    "Antonio Tajani ha visto Wang Yi a Pechino. «Abbiamo parlato con franchezza di commercio», ha detto il capo della diplomazia cinese.",
  ],
];

test.each(CASES)("%s: %s is meant by the words behind the quotation", (language, speaker, text) => {
  expect(readText(language, text).statements.map((statement) => statement.speaker)).toEqual([speaker]);
});
