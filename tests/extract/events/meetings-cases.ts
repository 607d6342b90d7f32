export type Language = "en" | "de" | "fr" | "es" | "pt" | "it";

/** A passage and the meetings it tells of, by status and surnames. */
export const cases: Record<Language, readonly (readonly [string, ...string[]])[]> = {
  en: [
    [
      "Norwegian Prime Minister Ingrid Solheim, who met Ghanaian President Kwaku Ansah in Oslo on Monday, called the visit useful.",
      "HELD Ansah+Solheim",
    ],
    [
      "After meeting Norwegian Prime Minister Ingrid Solheim in Oslo, Ghanaian President Kwaku Ansah flew home.",
      "HELD Ansah+Solheim",
    ],
    [
      "Norwegian Prime Minister Ingrid Solheim held separate talks with Ghanaian President Kwaku Ansah and Kenyan President Daniel Otieno.",
      "HELD Ansah+Solheim",
      "HELD Otieno+Solheim",
    ],
    [
      "Ghanaian President Kwaku Ansah and Norwegian Prime Minister Ingrid Solheim signed a treaty in Accra on Monday.",
      "HELD Ansah+Solheim",
    ],
    [
      "A planned meeting between Norwegian Prime Minister Ingrid Solheim and Ghanaian President Kwaku Ansah was cancelled on Thursday.",
      "CANCELLED Ansah+Solheim",
    ],
    [
      "A spokesman dismissed a report that Prime Minister Ingrid Solheim of Norway had met Ghanaian President Kwaku Ansah.",
    ],
    [
      "There was, in spite of many rumours, no meeting between Norwegian Prime Minister Ingrid Solheim and Ghanaian President Kwaku Ansah.",
    ],
    ["Norwegian Prime Minister Ingrid Solheim met Ghanaian President Kwaku Ansah’s critics at a press conference."],
  ],
  de: [
    [
      "Die norwegische Ministerpräsidentin Ingrid Solheim trifft am Montag in Genf den ghanaischen Präsidenten Kwaku Ansah.",
      "PLANNED Ansah+Solheim",
    ],
    [
      "Die norwegische Außenministerin Liv Dahl traf am Mittwoch in Accra ihren ghanaischen Kollegen Yaw Boateng.",
      "HELD Boateng+Dahl",
    ],
    [
      "Ein für Freitag geplantes Treffen des ghanaischen Präsidenten Kwaku Ansah mit der norwegischen Ministerpräsidentin Ingrid Solheim ist abgesagt worden.",
      "CANCELLED Ansah+Solheim",
    ],
    [
      "Im Mai lernten sich in Lissabon der ghanaische Präsident Kwaku Ansah und die norwegische Ministerpräsidentin Ingrid Solheim kennen.",
      "HELD Ansah+Solheim",
    ],
    [
      "Ein Treffen der norwegischen Ministerpräsidentin Ingrid Solheim mit dem ghanaischen Präsidenten Kwaku Ansah sei nicht geplant, sagte ein Sprecher.",
    ],
  ],
  fr: [
    [
      "La rencontre prévue vendredi entre la Première ministre norvégienne Ingrid Solheim et le président ghanéen Kwaku Ansah a été annulée.",
      "CANCELLED Ansah+Solheim",
    ],
    [
      "La Première ministre norvégienne Ingrid Solheim est arrivée mercredi à Accra. Le président ghanéen Kwaku Ansah l'a accueillie à l'aéroport.",
      "HELD Ansah+Solheim",
    ],
    [
      "Le président ghanéen Kwaku Ansah a téléphoné jeudi à la Première ministre norvégienne Ingrid Solheim.",
      "HELD Ansah+Solheim",
    ],
  ],
  es: [
    [
      "El presidente de Ghana, Kwaku Ansah, y la primera ministra noruega, Ingrid Solheim, se vieron por última vez en Lisboa.",
      "HELD Ansah+Solheim",
    ],
    [
      "La reunión entre el presidente de Ghana, Kwaku Ansah, y la primera ministra noruega, Ingrid Solheim, fue cancelada el jueves.",
      "CANCELLED Ansah+Solheim",
    ],
    [
      "Oslo desmintió que la primera ministra noruega, Ingrid Solheim, se hubiera reunido con el presidente de Ghana, Kwaku Ansah.",
    ],
  ],
  pt: [
    [
      "A primeira-ministra da Noruega, Ingrid Solheim, recebe na segunda-feira o presidente de Gana, Kwaku Ansah.",
      "PLANNED Ansah+Solheim",
    ],
    [
      "O presidente de Gana, Kwaku Ansah, telefonou à primeira-ministra norueguesa, Ingrid Solheim.",
      "HELD Ansah+Solheim",
    ],
  ],
  it: [
    [
      "Dopo aver incontrato a Oslo la premier norvegese Ingrid Solheim, il presidente del Ghana Kwaku Ansah è rientrato ad Accra.",
      "HELD Ansah+Solheim",
    ],
    [
      "Il presidente del Ghana Kwaku Ansah sarà ricevuto martedì a Oslo dalla premier norvegese Ingrid Solheim.",
      "PLANNED Ansah+Solheim",
    ],
    [
      "Il presidente del Ghana Kwaku Ansah ha parlato al telefono giovedì con la premier norvegese Ingrid Solheim.",
      "HELD Ansah+Solheim",
    ],
    [
      "Smentita la voce secondo cui la premier norvegese Ingrid Solheim abbia incontrato il presidente del Ghana Kwaku Ansah.",
    ],
  ],
};
