import { foldedWords } from "../../names/fold.js";

/**
 * The dead after whom streets, prizes, airports and institutes are called, and whom speeches quote: in the news of the day
 * they are seldom persons of it. Only an office beside the name makes them so.
 */
const EPONYMS: ReadonlySet<string> = new Set(
  "simon bolivar|jose marti|jose de san martin|antonio jose de sucre|francisco de miranda|benito juarez|emiliano zapata|bernardo o higgins|jose artigas|che guevara|cristobal colon|christophe colomb|cristoforo colombo|christopher columbus|vasco da gama|marco polo|matteo ricci|victor hugo|jules verne|emile zola|albert camus|marcel proust|voltaire|jean jacques rousseau|jean monnet|robert schuman|pablo picasso|salvador dali|miguel de cervantes|federico garcia lorca|gabriel garcia marquez|jorge luis borges|pablo neruda|octavio paz|leonardo da vinci|dante alighieri|galileo galilei|guglielmo marconi|enrico fermi|alcide de gasperi|altiero spinelli|luigi einaudi|giuseppe verdi|giuseppe garibaldi|antonio gramsci|umberto eco|luis de camoes|fernando pessoa|jose saramago|manuel bandeira|machado de assis|tom jobim|vinicius de moraes|oscar niemeyer|ivan lins|amalia rodrigues|ibn khaldun|ibn battuta|ibn sina|omar khayyam|mahatma gandhi|rabindranath tagore|confucius|sun tzu|johann wolfgang von goethe|friedrich schiller|immanuel kant|karl marx|ludwig van beethoven|johann sebastian bach|heinrich heine|thomas mann|bertolt brecht|albert einstein|alexander von humboldt|william shakespeare|charles dickens|isaac newton|charles darwin|leo tolstoy|leon tolstoi|lew tolstoi|alexander pushkin|fyodor dostoevsky|anton chekhov|peter tchaikovsky|yuri gagarin|taras shevchenko|alfred nobel|hans christian andersen|anne frank|vincent van gogh|erasmus".split(
    "|",
  ),
);

/** Whether a full name is rather what something is called after, or a work's author. */
export const isEponym = (name: string): boolean => EPONYMS.has(foldedWords(name).join(" "));
