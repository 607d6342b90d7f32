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
    // what is only welcomed, hosted or asked for
    ["Norwegian Prime Minister Ingrid Solheim welcomed a statement by Ghanaian President Kwaku Ansah on trade."],
    ["Norwegian Prime Minister Ingrid Solheim called on Ghanaian President Kwaku Ansah to end the strike."],
    ["Norwegian Prime Minister Ingrid Solheim hosted a rally in Oslo and mocked Ghanaian President Kwaku Ansah."],
    ["Kenyan President Daniel Otieno wants Norwegian Prime Minister Ingrid Solheim to sit down with Kwaku Ansah."],
    ["Norwegian Prime Minister Ingrid Solheim and Ghanaian President Kwaku Ansah condemned the attack on Thursday."],
    ["Norwegian Prime Minister Ingrid Solheim and Ghanaian President Kwaku Ansah have yet to meet."],
    // ways of meeting
    [
      "Norwegian Prime Minister Ingrid Solheim had Ghanaian President Kwaku Ansah to tea in Oslo on Monday.",
      "HELD Ansah+Solheim",
    ],
    [
      "Norwegian Prime Minister Ingrid Solheim played host to Ghanaian President Kwaku Ansah in Oslo on Monday.",
      "HELD Ansah+Solheim",
    ],
    [
      "Ghanaian President Kwaku Ansah was met at the airport by Norwegian Foreign Minister Liv Dahl and went into talks with Prime Minister Ingrid Solheim of Norway.",
      "HELD Ansah+Dahl",
      "HELD Ansah+Solheim",
    ],
    [
      "Norwegian Prime Minister Ingrid Solheim and Ghanaian President Kwaku Ansah met in Oslo on Monday. Their next summit will be held in Accra in 2027.",
      "HELD Ansah+Solheim",
      "PLANNED Ansah+Solheim",
    ],
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
    // what is only welcomed
    [
      "Die norwegische Ministerpräsidentin Ingrid Solheim begrüßte die Ankündigung des ghanaischen Präsidenten Kwaku Ansah.",
    ],
    [
      "Die Zölle treffen vor allem den ghanaischen Präsidenten Kwaku Ansah, sagte die norwegische Außenministerin Liv Dahl am Montag.",
    ],
    [
      "Die norwegische Ministerpräsidentin Ingrid Solheim war am Mittwoch zu Gast bei ihrem ghanaischen Kollegen Kwaku Ansah.",
      "HELD Ansah+Solheim",
    ],
    [
      "Die norwegische Ministerpräsidentin Ingrid Solheim tauschte sich am Montag in Accra mit dem ghanaischen Präsidenten Kwaku Ansah aus.",
      "HELD Ansah+Solheim",
    ],
    [
      "Ghanas Präsident Kwaku Ansah absolvierte am Mittwoch seinen Antrittsbesuch bei der norwegischen Ministerpräsidentin Ingrid Solheim in Oslo.",
      "HELD Ansah+Solheim",
    ],
  ],
  fr: [
    [
      "Ingrid Solheim, la Première ministre norvégienne, a eu jeudi un aparté avec le président ghanéen Kwaku Ansah.",
      "HELD Ansah+Solheim",
    ],
    [
      "Le dîner que la Première ministre norvégienne Ingrid Solheim devait partager avec le président ghanéen Kwaku Ansah a été annulé.",
      "CANCELLED Ansah+Solheim",
    ],
    [
      "La Première ministre norvégienne Ingrid Solheim a reçu tour à tour le président ghanéen Kwaku Ansah et le président kényan Daniel Otieno.",
      "HELD Ansah+Solheim",
      "HELD Otieno+Solheim",
    ],
    [
      "Un dîner d'État a été donné lundi à Oslo par la Première ministre norvégienne Ingrid Solheim en l'honneur du président ghanéen Kwaku Ansah.",
      "HELD Ansah+Solheim",
    ],
    [
      "Le tête-à-tête Solheim-Ansah a duré une heure. Ingrid Solheim, la Première ministre norvégienne, et Kwaku Ansah, le président ghanéen, sont satisfaits.",
      "HELD Ansah+Solheim",
    ],
    [
      "Entre la Première ministre norvégienne Ingrid Solheim et le président ghanéen Kwaku Ansah, la discussion a été franche.",
      "HELD Ansah+Solheim",
    ],
    ["Le président ghanéen Kwaku Ansah a salué la Première ministre norvégienne Ingrid Solheim pour son courage."],
    ["Le président ghanéen Kwaku Ansah réclame un entretien avec la Première ministre norvégienne Ingrid Solheim."],
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
      "La primera ministra noruega, Ingrid Solheim, mantuvo reuniones bilaterales con el ghanés Kwaku Ansah, con el keniano Daniel Otieno y con la chilena Rosa Pineda.",
      "HELD Ansah+Solheim",
      "HELD Otieno+Solheim",
      "HELD Pineda+Solheim",
    ],
    [
      "La primera ministra noruega, Ingrid Solheim, conversó el lunes con el presidente ghanés, Kwaku Ansah, y el martes con el keniano Daniel Otieno.",
      "HELD Ansah+Solheim",
      "HELD Otieno+Solheim",
    ],
    [
      "El presidente ghanés, Kwaku Ansah, llegó el lunes a Oslo. Su anfitriona, la primera ministra Ingrid Solheim, lo esperaba en el puerto.",
      "HELD Ansah+Solheim",
    ],
    [
      "La reunión que la primera ministra noruega, Ingrid Solheim, iba a mantener con el presidente ghanés, Kwaku Ansah, ha sido cancelada.",
      "CANCELLED Ansah+Solheim",
    ],
    [
      "Está previsto que la primera ministra noruega, Ingrid Solheim, almuerce el jueves con el presidente ghanés, Kwaku Ansah.",
      "PLANNED Ansah+Solheim",
    ],
    [
      "La primera ministra noruega, Ingrid Solheim, será recibida el viernes en el palacio por Kwaku Ansah, el presidente ghanés.",
      "PLANNED Ansah+Solheim",
    ],
    ["El presidente ghanés, Kwaku Ansah, llamó a la primera ministra noruega, Ingrid Solheim, a publicar los datos."],
    ["El presidente ghanés, Kwaku Ansah, evitó cruzarse con la primera ministra noruega, Ingrid Solheim."],
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
      "O Presidente ganês, Kwaku Ansah, reuniu-se em Oslo com a primeira-ministra norueguesa, Ingrid Solheim, e com o queniano Daniel Otieno.",
      "HELD Ansah+Otieno",
      "HELD Ansah+Solheim",
    ],
    [
      "A primeira-ministra norueguesa, Ingrid Solheim, recebeu na residência o presidente ganês, Kwaku Ansah, e, em seguida, o queniano Daniel Otieno.",
      "HELD Ansah+Solheim",
      "HELD Otieno+Solheim",
    ],
    [
      "A primeira-ministra norueguesa, Ingrid Solheim, esteve na quinta-feira com o presidente ganês, Kwaku Ansah.",
      "HELD Ansah+Solheim",
    ],
    [
      "O almoço que a primeira-ministra norueguesa, Ingrid Solheim, teria com o presidente ganês, Kwaku Ansah, foi desmarcado.",
      "CANCELLED Ansah+Solheim",
    ],
    ["O presidente ganês, Kwaku Ansah, cumprimentou a primeira-ministra norueguesa, Ingrid Solheim, pela vitória."],
    ["A primeira-ministra norueguesa, Ingrid Solheim, propôs um encontro com o presidente ganês, Kwaku Ansah."],
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
      "La premier norvegese Ingrid Solheim ha avuto colloqui con il presidente ghanese Kwaku Ansah, con il keniano Daniel Otieno e con la cilena Rosa Pineda.",
      "HELD Ansah+Solheim",
      "HELD Otieno+Solheim",
      "HELD Pineda+Solheim",
    ],
    [
      "Il presidente ghanese Kwaku Ansah è volato mercoledì a Oslo. Ad accoglierlo la premier Ingrid Solheim.",
      "HELD Ansah+Solheim",
    ],
    [
      "Vertice a tre: la premier norvegese Ingrid Solheim, il presidente ghanese Kwaku Ansah e il keniano Daniel Otieno hanno parlato di pesca.",
      "HELD Ansah+Otieno+Solheim",
    ],
    [
      "Con il presidente ghanese Kwaku Ansah la premier norvegese Ingrid Solheim ha avuto un colloquio di un'ora.",
      "HELD Ansah+Solheim",
    ],
    ["Il presidente ghanese Kwaku Ansah si augura di poter incontrare la premier norvegese Ingrid Solheim."],
    [
      "Il presidente ghanese Kwaku Ansah ha citato la premier norvegese Ingrid Solheim in un incontro con gli studenti.",
    ],
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
