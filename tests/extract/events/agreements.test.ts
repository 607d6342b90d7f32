import { describe, expect, it } from "vitest";
import { agreementsIn } from "../../support/agreements-in.js";

describe("agreements in English", () => {
  it.each([
    ["Kenya and Ethiopia signed a cooperation agreement in Nairobi on Monday.", ["SIGNED 1 OTHER KEN+ETH"]],
    ["Kenya inked a defence pact with Ethiopia on Monday.", ["SIGNED 1 TREATY KEN+ETH"]],
    [
      "The foreign ministers of Kenya and Ethiopia concluded an extradition treaty on Monday.",
      ["SIGNED 1 TREATY KEN+ETH"],
    ],
    ["Kenya and Ethiopia have reached an agreement on sharing water from the Omo river.", ["AGREED 1 OTHER KEN+ETH"]],
    ["A trade deal between Kenya and Ethiopia was sealed late on Tuesday.", ["SIGNED 1 TRADE_AGREEMENT KEN+ETH"]],
    ["Kenya struck a deal with Ethiopia over the border crossing at Moyale.", ["AGREED 1 OTHER KEN+ETH"]],
    [
      "The two sides agreed on a roadmap for the return of refugees, Kenyan President James Otieno said after talks with Ethiopian Prime Minister Dawit Bekele.",
      ["AGREED 1 OTHER KEN+ETH"],
    ],
    [
      "Negotiators from Kenya and Ethiopia initialled a free trade agreement on Friday.",
      ["SIGNED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    ["Kenya's parliament ratified the treaty with Ethiopia on Thursday.", ["RATIFIED 1 TREATY KEN+ETH"]],
    [
      "Kenya and Ethiopia renewed their currency swap agreement for another five years.",
      ["RENEWED 1 CURRENCY_SWAP KEN+ETH P5Y"],
    ],
    ["Kenya and Ethiopia extended a fisheries agreement by three years.", ["RENEWED 1 OTHER KEN+ETH P3Y"]],
    [
      "The extradition treaty between Kenya and Ethiopia entered into force on 1 September.",
      ["IN_FORCE 1 TREATY KEN+ETH"],
    ],
    ["Kenya has proposed a non-aggression pact to Ethiopia.", ["PROPOSED 1 TREATY KEN+ETH"]],
    [
      "The signing of a memorandum of understanding on rail links between Kenya and Ethiopia followed on Tuesday.",
      ["SIGNED 1 MOU KEN+ETH"],
    ],
    [
      "Kenyan President James Otieno and Ethiopian Prime Minister Dawit Bekele oversaw the signing of seven agreements on Monday.",
      ["SIGNED 7 OTHER KEN+ETH"],
    ],
    [
      "Kenyan President James Otieno and Ethiopian Prime Minister Dawit Bekele witnessed the exchange of a dozen memoranda of understanding.",
      ["SIGNED 12 MOU KEN+ETH"],
    ],
    ["A treaty signed in 2018 by Kenya and Ethiopia obliges both to consult each other.", ["SIGNED 1 TREATY KEN+ETH"]],
    ["The agreement, which Kenya and Ethiopia signed last year, covers fishing and ports.", ["SIGNED 1 OTHER KEN+ETH"]],
    ["Kenya and Ethiopia issued a joint communiqué after the talks.", ["AGREED 1 JOINT_STATEMENT KEN+ETH"]],
    ["In a joint statement, Kenya and Ethiopia called for calm.", ["AGREED 1 JOINT_STATEMENT KEN+ETH"]],
    [
      "More than 30 agreements were signed during the visit of Kenyan President James Otieno to Ethiopia.",
      ["SIGNED 30 OTHER ETH+KEN"],
    ],
    [
      "Kenyan President James Otieno met Ethiopian Prime Minister Dawit Bekele in Nairobi on Monday. Fifteen documents were signed after the talks.",
      ["SIGNED 15 OTHER KEN+ETH"],
    ],
    [
      "Kenyan President James Otieno met Ethiopian Prime Minister Dawit Bekele in Nairobi on Monday. The two leaders signed a declaration on climate. They also signed an agreement on visas.",
      [
        "SIGNED 1 JOINT_STATEMENT KEN+ETH by James Otieno and Dawit Bekele",
        "SIGNED 1 OTHER KEN+ETH by James Otieno and Dawit Bekele",
      ],
    ],
    [
      "Kenyan President James Otieno met Ethiopian Prime Minister Dawit Bekele in Nairobi on Monday and signed a letter of intent on a railway.",
      ["SIGNED 1 MOU KEN+ETH"],
    ],
    [
      "Kenya's energy company Umeme Holdings signed a $1.2 billion contract with Ethiopian Electric on Monday.",
      ["SIGNED business 1 OTHER 1200m USD"],
    ],
    [
      "The shipyard won an order worth 800 million euros from the Ethiopian state railways.",
      ["SIGNED business 1 OTHER 800m EUR"],
    ],
    [
      "Norway pledged $500 million for the port of Mombasa in Kenya over five years.",
      ["AGREED 1 COMMITMENT NOR+KEN 500m USD P5Y"],
    ],
    [
      "Kenya and Ethiopia want to sign a trade agreement by the end of the year.",
      ["PROPOSED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    [
      "Kenya and Ethiopia are expected to sign three memorandums of understanding on Friday.",
      ["PROPOSED 3 MOU KEN+ETH"],
    ],
    [
      "Seven agreements on trade, energy and tourism, among them a $200 million loan for a dam, were signed by Kenya and Ethiopia.",
      ["SIGNED 7 OTHER KEN+ETH", "SIGNED 1 OTHER KEN+ETH 200m USD"],
    ],
    [
      "Kenya and Ethiopia signed five agreements, including a memorandum of understanding on health.",
      ["SIGNED 5 OTHER KEN+ETH", "SIGNED 1 MOU KEN+ETH"],
    ],
    ["The Lamu Accord, signed by Kenya and Ethiopia in 2019, ended the dispute.", ["SIGNED 1 OTHER KEN+ETH"]],
    [
      "Under the Treaty of Moyale, Kenya and Ethiopia agreed in 1970 to respect the border.",
      ["AGREED 1 TREATY KEN+ETH"],
    ],
    ["Kenya and Ethiopia adopted an action plan for 2026-2030.", ["AGREED 1 OTHER KEN+ETH"]],
    ["The Kenyan and Ethiopian governments unveiled a strategic partnership agreement.", ["AGREED 1 OTHER KEN+ETH"]],
    [
      "The deal, worth 1.5 billion dollars over ten years, was signed by Kenya's foreign minister Amina Wanjiru and her Ethiopian counterpart Tesfaye Alemu.",
      ["SIGNED 1 OTHER KEN+ETH 1500m USD P10Y by Amina Wanjiru and Tesfaye Alemu"],
    ],
    [
      "Kenyan Foreign Minister Amina Wanjiru and Ethiopian Foreign Minister Tesfaye Alemu signed the agreement in the presence of President James Otieno.",
      ["SIGNED 1 OTHER KEN+ETH by Amina Wanjiru and Tesfaye Alemu"],
    ],
    ["Kenya and Ethiopia agreed to a ceasefire.", ["AGREED 1 OTHER KEN+ETH"]],
    ["A ceasefire agreement between Kenya and Ethiopia was announced on Monday.", ["AGREED 1 OTHER KEN+ETH"]],
    ["Kenya has agreed to sell Ethiopia 40 locomotives in a deal worth €450m.", ["AGREED 1 OTHER KEN+ETH 450m EUR"]],
    ["Kenya and Ethiopia launched negotiations on a free trade agreement.", ["PROPOSED 1 TRADE_AGREEMENT KEN+ETH"]],
    [
      "Kenyan President James Otieno and Ethiopian Prime Minister Dawit Bekele signed a joint declaration on Monday in Nairobi.\n\nThe declaration calls for a hotline. The document also provides for student exchanges.",
      ["SIGNED 1 JOINT_STATEMENT KEN+ETH by James Otieno and Dawit Bekele"],
    ],
    [
      "Kenya, Ethiopia sign pact on water\n\nNAIROBI — Kenya and Ethiopia on Monday signed a pact on sharing river water, officials said. The pact runs for ten years.",
      ["SIGNED 1 TREATY KEN+ETH P10Y"],
    ],
    [
      "The currency swap, worth 70 trillion won (about $48.9 billion), was renewed for five years by South Korea and China.",
      ["RENEWED 1 CURRENCY_SWAP KOR+CHN 70000000m KRW 48900m USD P5Y"],
    ],
    ["Companies from the two countries signed contracts worth $3 billion.", ["SIGNED business 1 OTHER 3000m USD"]],
    ["Kenyan and Ethiopian businesses signed 22 contracts on the sidelines.", ["SIGNED business 22 OTHER"]],
    [
      "Ethiopian Airlines ordered 20 aircraft from Boeing in a deal valued at $4bn.",
      ["AGREED business 1 OTHER 4000m USD"],
    ],
    ["Kenya acceded to the Convention on Cluster Munitions.", ["SIGNED 1 TREATY KEN"]],
    ["Kenya withdrew from the defence pact with Ethiopia.", ["LAPSED 1 TREATY KEN+ETH"]],
    ["Kenya and Ethiopia signed memorandums on health, education and tourism.", ["SIGNED 1 MOU KEN+ETH"]],
    [
      "Among the documents signed was an agreement on the transfer of sentenced persons between Kenya and Ethiopia.",
      ["SIGNED 1 OTHER KEN+ETH"],
    ],
    ["The EU and Kenya signed an economic partnership agreement.", ["SIGNED 1 TRADE_AGREEMENT KEN"]],
    [
      "Kenya's president hailed the “historic deal” with Ethiopia that was signed on Monday.",
      ["SIGNED 1 OTHER KEN+ETH"],
    ],
    ["Kenya secured a $750 million loan from China for the railway.", ["SIGNED 1 OTHER KEN+CHN 750m USD"]],
    ["China will extend a credit line of 2 billion yuan to Kenya.", ["PROPOSED 1 OTHER CHN+KEN 2000m CNY"]],
    ["A protocol on the export of avocados was also signed by Kenya and China.", ["SIGNED 1 OTHER KEN+CHN"]],
    [
      "Both sides signed an agreement on military cooperation, according to a statement by the Kenyan presidency after talks between Kenyan President James Otieno and Ethiopian Prime Minister Dawit Bekele.",
      ["SIGNED 1 OTHER KEN+ETH"],
    ],
  ])("%s", (text, expected) => {
    expect(agreementsIn("en", text)).toEqual(expected);
  });

  it.each([
    "Kenya did not sign the treaty with Ethiopia.",
    "Kenya and Ethiopia failed to reach an agreement on the dam.",
    "The talks between Kenya and Ethiopia ended without an agreement.",
    "No agreement was signed, Kenyan officials said.",
    "Kenya demanded a treaty with Ethiopia before any opening of the border.",
    "Trade between Kenya and Ethiopia reached $3 billion last year.",
    "Kenya refused to sign the communiqué.",
    "The agreement provides for joint patrols.",
    "Analysts see little chance of a deal.",
    "He welcomed the agreement between the unions and the company.",
    "Kenya and Ethiopia concluded talks on Monday.",
    "The two presidents signed the guest book.",
    "The two countries exchanged ambassadors.",
    "Kenya's commitment to invest 3 billion shillings in the dam was confirmed.",
  ])("none is made: %s", (text) => {
    expect(agreementsIn("en", text)).toEqual([]);
  });
});

describe("agreements in German", () => {
  it.each([
    [
      "Kenia und Äthiopien unterzeichneten am Montag in Nairobi ein Abkommen über Grenzhandel.",
      ["SIGNED 1 OTHER KEN+ETH"],
    ],
    ["Kenia und Äthiopien haben am Montag einen Freundschaftsvertrag unterzeichnet.", ["SIGNED 1 TREATY KEN+ETH"]],
    ["Die Außenminister Kenias und Äthiopiens besiegelten einen Auslieferungsvertrag.", ["SIGNED 1 TREATY KEN+ETH"]],
    ["Kenia schloss mit Äthiopien ein Freihandelsabkommen.", ["SIGNED 1 TRADE_AGREEMENT KEN+ETH"]],
    ["Zwischen Kenia und Äthiopien wurden zwölf Absichtserklärungen ausgetauscht.", ["SIGNED 12 MOU KEN+ETH"]],
    [
      "Kenia und Äthiopien verlängerten ihren Währungsswap um weitere drei Jahre.",
      ["RENEWED 1 CURRENCY_SWAP KEN+ETH P3Y"],
    ],
    ["Das kenianische Parlament ratifizierte den Vertrag mit Äthiopien.", ["RATIFIED 1 TREATY KEN+ETH"]],
    ["Der Vertrag zwischen Kenia und Äthiopien trat am 1. September in Kraft.", ["IN_FORCE 1 TREATY KEN+ETH"]],
    [
      "Kenia und Äthiopien wollen bis Jahresende ein Handelsabkommen unterzeichnen.",
      ["PROPOSED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    ["Kenia und Äthiopien einigten sich auf einen Fahrplan zur Rückkehr der Flüchtlinge.", ["AGREED 1 OTHER KEN+ETH"]],
    [
      "Nach der Unterzeichnung eines Memorandums über Bahnstrecken lobte Kenias Präsident James Otieno den äthiopischen Ministerpräsidenten Dawit Bekele.",
      ["SIGNED 1 MOU KEN+ETH"],
    ],
    [
      "Das Abkommen wurde von Kenias Außenministerin Amina Wanjiru und ihrem äthiopischen Amtskollegen Tesfaye Alemu unterzeichnet.",
      ["SIGNED 1 OTHER KEN+ETH by Amina Wanjiru and Tesfaye Alemu"],
    ],
    ["In einer gemeinsamen Erklärung riefen Kenia und Äthiopien zur Ruhe auf.", ["AGREED 1 JOINT_STATEMENT KEN+ETH"]],
    ["Die Firmen beider Länder schlossen Verträge im Wert von 3,2 Mrd. Euro.", ["SIGNED business 1 OTHER 3200m EUR"]],
    ["Der Konzern erhielt aus Äthiopien einen Auftrag über 800 Millionen Euro.", ["AGREED business 1 OTHER 800m EUR"]],
    ["Norwegen sagte Kenia 500 Millionen Kronen für den Hafen zu.", ["AGREED 1 COMMITMENT NOR+KEN 500m NOK"]],
    [
      "Kenia bestellte bei der deutschen Werft zwei Schiffe für 1,5 Milliarden Euro.",
      ["AGREED business 1 OTHER 1500m EUR"],
    ],
    [
      "Kenia, Äthiopien: Pakt über Wasser\n\nNairobi (dpn) - Kenia und Äthiopien haben am Montag einen Pakt über die Verteilung von Flusswasser geschlossen. Der Pakt gilt für zehn Jahre.",
      ["SIGNED 1 TREATY KEN+ETH P10Y"],
    ],
    [
      "Unterzeichnet wurden ein Abkommen über Visa und eines über Häfen, teilte Kenia nach dem Treffen mit Äthiopien mit.",
      ["SIGNED 1 OTHER ETH", "SIGNED 1 OTHER ETH"],
    ],
    [
      "Kenia und Äthiopien unterzeichneten sieben Abkommen, darunter eine Absichtserklärung zu Wasserstoff.",
      ["SIGNED 7 OTHER KEN+ETH", "SIGNED 1 MOU KEN+ETH"],
    ],
    ["Das 2018 von Kenia und Äthiopien unterzeichnete Abkommen regelt die Fischerei.", ["SIGNED 1 OTHER KEN+ETH"]],
    ["Kenia und Äthiopien vereinbarten eine Waffenruhe.", ["AGREED 1 OTHER KEN+ETH"]],
    [
      "Ein zehnjähriges Sicherheitsabkommen unterzeichneten Kenia und Äthiopien am Montag.",
      ["SIGNED 1 OTHER KEN+ETH P10Y"],
    ],
  ])("%s", (text, expected) => {
    expect(agreementsIn("de", text)).toEqual(expected);
  });

  it.each([
    "Kenia unterzeichnete den Vertrag mit Äthiopien nicht.",
    "Ein Abkommen kam nicht zustande.",
    "Kenia forderte von Äthiopien einen Vertrag.",
    "Die Verhandlungen endeten ohne Abkommen.",
    "Der Handel zwischen Kenia und Äthiopien erreichte drei Milliarden Euro.",
  ])("none is made: %s", (text) => {
    expect(agreementsIn("de", text)).toEqual([]);
  });
});

describe("agreements in French", () => {
  it.each([
    [
      "Le Kenya et l'Éthiopie ont signé lundi à Nairobi un accord sur le commerce frontalier.",
      ["SIGNED 1 OTHER KEN+ETH"],
    ],
    ["Le Kenya et l'Éthiopie ont conclu un traité d'amitié.", ["SIGNED 1 TREATY KEN+ETH"]],
    [
      "Les ministres des Affaires étrangères du Kenya et de l'Éthiopie ont paraphé un accord de libre-échange.",
      ["SIGNED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    ["Une dizaine d'accords ont été signés entre le Kenya et l'Éthiopie.", ["SIGNED 10 OTHER KEN+ETH"]],
    ["Douze protocoles d'entente ont été échangés par le Kenya et l'Éthiopie.", ["SIGNED 12 MOU KEN+ETH"]],
    [
      "Le Kenya et l'Éthiopie ont renouvelé pour trois ans leur accord de swap.",
      ["RENEWED 1 CURRENCY_SWAP KEN+ETH P3Y"],
    ],
    ["Le Parlement kényan a ratifié le traité avec l'Éthiopie.", ["RATIFIED 1 TREATY KEN+ETH"]],
    ["Le traité entre le Kenya et l'Éthiopie est entré en vigueur le 1er septembre.", ["IN_FORCE 1 TREATY KEN+ETH"]],
    [
      "Le Kenya et l'Éthiopie espèrent signer un accord commercial d'ici à la fin de l'année.",
      ["PROPOSED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    ["Le Kenya et l'Éthiopie se sont mis d'accord sur une feuille de route.", ["AGREED 1 OTHER KEN+ETH"]],
    [
      "Le président kényan James Otieno et le premier ministre éthiopien Dawit Bekele ont assisté à la signature de sept accords.",
      ["SIGNED 7 OTHER KEN+ETH"],
    ],
    [
      "L'accord a été signé par la ministre kényane des Affaires étrangères Amina Wanjiru et son homologue éthiopien Tesfaye Alemu.",
      ["SIGNED 1 OTHER KEN+ETH by Amina Wanjiru and Tesfaye Alemu"],
    ],
    ["Dans une déclaration commune, le Kenya et l'Éthiopie ont appelé au calme.", ["AGREED 1 JOINT_STATEMENT KEN+ETH"]],
    [
      "Des entreprises des deux pays ont signé des contrats d'une valeur de 3,2 milliards d'euros.",
      ["SIGNED business 1 OTHER 3200m EUR"],
    ],
    ["La Norvège a promis au Kenya 500 millions d'euros pour le port.", ["AGREED 1 COMMITMENT NOR+KEN 500m EUR"]],
    ["L'armateur a commandé dix navires pour 1,5 milliard d'euros.", ["AGREED business 1 OTHER 1500m EUR"]],
    [
      "Kenya-Éthiopie : un pacte sur l'eau\n\nLe Kenya et l'Éthiopie ont conclu lundi un pacte sur le partage de l'eau du fleuve. Le pacte est valable pour dix ans.",
      ["SIGNED 1 TREATY KEN+ETH P10Y"],
    ],
    [
      "Le Kenya et l'Éthiopie ont signé cinq accords, dont un mémorandum sur la santé.",
      ["SIGNED 5 OTHER KEN+ETH", "SIGNED 1 MOU KEN+ETH"],
    ],
    ["Le traité signé en 2018 par le Kenya et l'Éthiopie les oblige à se consulter.", ["SIGNED 1 TREATY KEN+ETH"]],
    ["Le Kenya et l'Éthiopie ont convenu d'un cessez-le-feu.", ["AGREED 1 OTHER KEN+ETH"]],
    ["Un prêt de 200 millions d'euros a été accordé au Kenya par l'Allemagne.", ["AGREED 1 OTHER DEU+KEN 200m EUR"]],
  ])("%s", (text, expected) => {
    expect(agreementsIn("fr", text)).toEqual(expected);
  });

  it.each([
    "Le Kenya n'a pas signé le traité avec l'Éthiopie.",
    "Aucun accord n'a été signé.",
    "Le Kenya a réclamé un traité à l'Éthiopie.",
    "Les discussions se sont achevées sans accord.",
    "Les échanges commerciaux entre le Kenya et l'Éthiopie ont atteint 3 milliards d'euros.",
    "La ministre a publié un communiqué.",
    "Dans une déclaration, la ministre kényane a salué la décision.",
    "Ils sont tombés d'accord.",
  ])("none is made: %s", (text) => {
    expect(agreementsIn("fr", text)).toEqual([]);
  });
});

describe("agreements in Spanish", () => {
  it.each([
    ["Kenia y Etiopía firmaron el lunes en Nairobi un acuerdo sobre comercio fronterizo.", ["SIGNED 1 OTHER KEN+ETH"]],
    ["Kenia y Etiopía suscribieron un tratado de amistad.", ["SIGNED 1 TREATY KEN+ETH"]],
    [
      "Los cancilleres de Kenia y Etiopía rubricaron un acuerdo de libre comercio.",
      ["SIGNED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    ["Una veintena de acuerdos fueron firmados entre Kenia y Etiopía.", ["SIGNED 20 OTHER KEN+ETH"]],
    ["Kenia y Etiopía intercambiaron doce memorandos de entendimiento.", ["SIGNED 12 MOU KEN+ETH"]],
    [
      "Kenia y Etiopía renovaron por tres años su acuerdo de canje de divisas.",
      ["RENEWED 1 CURRENCY_SWAP KEN+ETH P3Y"],
    ],
    ["El Parlamento keniano ratificó el tratado con Etiopía.", ["RATIFIED 1 TREATY KEN+ETH"]],
    ["El tratado entre Kenia y Etiopía entró en vigor el 1 de septiembre.", ["IN_FORCE 1 TREATY KEN+ETH"]],
    [
      "Kenia y Etiopía esperan firmar un acuerdo comercial antes de fin de año.",
      ["PROPOSED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    ["Kenia y Etiopía acordaron una hoja de ruta para el retorno de los refugiados.", ["AGREED 1 OTHER KEN+ETH"]],
    [
      "El presidente keniano, James Otieno, y el primer ministro etíope, Dawit Bekele, presenciaron la firma de siete acuerdos.",
      ["SIGNED 7 OTHER KEN+ETH"],
    ],
    [
      "El acuerdo fue firmado por la canciller keniana, Amina Wanjiru, y su homólogo etíope, Tesfaye Alemu.",
      ["SIGNED 1 OTHER KEN+ETH by Amina Wanjiru and Tesfaye Alemu"],
    ],
    ["En una declaración conjunta, Kenia y Etiopía llamaron a la calma.", ["AGREED 1 JOINT_STATEMENT KEN+ETH"]],
    [
      "Empresas de ambos países firmaron contratos por valor de 3.200 millones de euros.",
      ["SIGNED business 1 OTHER 3200m EUR"],
    ],
    ["Noruega prometió a Kenia 500 millones de dólares para el puerto.", ["AGREED 1 COMMITMENT NOR+KEN 500m USD"]],
    ["La naviera encargó diez buques por 1.500 millones de euros.", ["AGREED business 1 OTHER 1500m EUR"]],
    [
      "Kenia y Etiopía sellan un pacto sobre el agua\n\nKenia y Etiopía cerraron el lunes un pacto sobre el reparto del agua del río. El pacto tiene una vigencia de diez años.",
      ["SIGNED 1 TREATY KEN+ETH P10Y"],
    ],
    [
      "Kenia y Etiopía firmaron cinco acuerdos, entre ellos un memorando sobre salud.",
      ["SIGNED 5 OTHER KEN+ETH", "SIGNED 1 MOU KEN+ETH"],
    ],
    ["El tratado firmado en 2018 por Kenia y Etiopía obliga a ambos a consultarse.", ["SIGNED 1 TREATY KEN+ETH"]],
    ["Kenia y Etiopía pactaron un alto el fuego.", ["AGREED 1 OTHER KEN+ETH"]],
    [
      "China concedió a Kenia un préstamo de 750 millones de dólares a veinte años.",
      ["AGREED 1 OTHER CHN+KEN 750m USD P20Y"],
    ],
  ])("%s", (text, expected) => {
    expect(agreementsIn("es", text)).toEqual(expected);
  });

  it.each([
    "Kenia no firmó el tratado con Etiopía.",
    "No se firmó ningún acuerdo.",
    "Kenia exigió un tratado a Etiopía.",
    "Las conversaciones terminaron sin acuerdo.",
    "El comercio bilateral entre Kenia y Etiopía alcanzó los 3.000 millones de dólares.",
    "Kenia y Etiopía están de acuerdo.",
    "La ministra emitió un comunicado.",
  ])("none is made: %s", (text) => {
    expect(agreementsIn("es", text)).toEqual([]);
  });
});

describe("agreements in Portuguese", () => {
  it.each([
    [
      "O Quênia e a Etiópia assinaram na segunda-feira um acordo sobre comércio de fronteira.",
      ["SIGNED 1 OTHER KEN+ETH"],
    ],
    ["O Quênia e a Etiópia celebraram um tratado de amizade.", ["SIGNED 1 TREATY KEN+ETH"]],
    [
      "Os chanceleres do Quênia e da Etiópia rubricaram um acordo de livre-comércio.",
      ["SIGNED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    ["Mais de 30 acordos foram assinados entre o Quênia e a Etiópia.", ["SIGNED 30 OTHER KEN+ETH"]],
    ["O Quênia e a Etiópia trocaram doze memorandos de entendimento.", ["SIGNED 12 MOU KEN+ETH"]],
    ["O Quênia e a Etiópia renovaram por três anos o acordo de swap cambial.", ["RENEWED 1 CURRENCY_SWAP KEN+ETH P3Y"]],
    ["O Parlamento queniano ratificou o tratado com a Etiópia.", ["RATIFIED 1 TREATY KEN+ETH"]],
    ["O tratado entre o Quênia e a Etiópia entrou em vigor em 1º de setembro.", ["IN_FORCE 1 TREATY KEN+ETH"]],
    [
      "O Quênia e a Etiópia esperam assinar um acordo comercial até o fim do ano.",
      ["PROPOSED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    ["O Quênia e a Etiópia acertaram um roteiro para o retorno dos refugiados.", ["AGREED 1 OTHER KEN+ETH"]],
    [
      "O presidente queniano, James Otieno, e o primeiro-ministro etíope, Dawit Bekele, presenciaram a assinatura de sete acordos.",
      ["SIGNED 7 OTHER KEN+ETH"],
    ],
    [
      "O acordo foi assinado pela chanceler queniana, Amina Wanjiru, e por seu homólogo etíope, Tesfaye Alemu.",
      ["SIGNED 1 OTHER KEN+ETH by Amina Wanjiru and Tesfaye Alemu"],
    ],
    ["Em declaração conjunta, o Quênia e a Etiópia pediram calma.", ["AGREED 1 JOINT_STATEMENT KEN+ETH"]],
    ["Empresas dos dois países assinaram contratos no valor de R$ 3,2 bilhões.", ["SIGNED business 1 OTHER 3200m BRL"]],
    ["A Noruega prometeu ao Quênia 500 milhões de dólares para o porto.", ["AGREED 1 COMMITMENT NOR+KEN 500m USD"]],
    ["O armador encomendou dez navios por 1,5 mil milhões de euros.", ["AGREED business 1 OTHER 1500m EUR"]],
    [
      "Quênia e Etiópia selam pacto sobre a água\n\nO Quênia e a Etiópia fecharam na segunda-feira um pacto sobre a partilha da água do rio. O pacto tem vigência de dez anos.",
      ["SIGNED 1 TREATY KEN+ETH P10Y"],
    ],
    [
      "O Quênia e a Etiópia assinaram cinco acordos, entre eles um memorando sobre saúde.",
      ["SIGNED 5 OTHER KEN+ETH", "SIGNED 1 MOU KEN+ETH"],
    ],
    ["O tratado assinado em 2018 pelo Quênia e pela Etiópia obriga ambos a consultas.", ["SIGNED 1 TREATY KEN+ETH"]],
    ["O Quênia e a Etiópia acordaram um cessar-fogo.", ["AGREED 1 OTHER KEN+ETH"]],
    ["A China concedeu ao Quênia um empréstimo de 750 milhões de dólares.", ["AGREED 1 OTHER CHN+KEN 750m USD"]],
  ])("%s", (text, expected) => {
    expect(agreementsIn("pt", text)).toEqual(expected);
  });

  it.each([
    "O Quênia não assinou o tratado com a Etiópia.",
    "Nenhum acordo foi assinado.",
    "O Quênia exigiu um tratado da Etiópia.",
    "As conversas terminaram sem acordo.",
    "O comércio bilateral entre o Quênia e a Etiópia chegou a 3 bilhões de dólares.",
    "A ministra divulgou um comunicado.",
  ])("none is made: %s", (text) => {
    expect(agreementsIn("pt", text)).toEqual([]);
  });
});

describe("agreements in Italian", () => {
  it.each([
    [
      "Il Kenya e l'Etiopia hanno firmato lunedì a Nairobi un accordo sul commercio di frontiera.",
      ["SIGNED 1 OTHER KEN+ETH"],
    ],
    ["Kenya ed Etiopia hanno concluso un trattato di amicizia.", ["SIGNED 1 TREATY KEN+ETH"]],
    [
      "I ministri degli Esteri di Kenya ed Etiopia hanno siglato un accordo di libero scambio.",
      ["SIGNED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    ["Una ventina di intese sono state sottoscritte tra Kenya ed Etiopia.", ["SIGNED 20 OTHER KEN+ETH"]],
    ["Kenya ed Etiopia si sono scambiati dodici memorandum d'intesa.", ["SIGNED 12 MOU KEN+ETH"]],
    ["Kenya ed Etiopia hanno rinnovato per tre anni l'accordo di swap.", ["RENEWED 1 CURRENCY_SWAP KEN+ETH P3Y"]],
    ["Il Parlamento keniano ha ratificato il trattato con l'Etiopia.", ["RATIFIED 1 TREATY KEN+ETH"]],
    ["Il trattato tra Kenya ed Etiopia è entrato in vigore il 1° settembre.", ["IN_FORCE 1 TREATY KEN+ETH"]],
    [
      "Kenya ed Etiopia sperano di firmare un accordo commerciale entro l'anno.",
      ["PROPOSED 1 TRADE_AGREEMENT KEN+ETH"],
    ],
    [
      "Kenya ed Etiopia hanno concordato una tabella di marcia per il ritorno dei profughi.",
      ["AGREED 1 OTHER KEN+ETH"],
    ],
    [
      "Il presidente keniano James Otieno e il primo ministro etiope Dawit Bekele hanno assistito alla firma di sette accordi.",
      ["SIGNED 7 OTHER KEN+ETH"],
    ],
    [
      "L'accordo è stato firmato dalla ministra degli Esteri keniana Amina Wanjiru e dal collega etiope Tesfaye Alemu.",
      ["SIGNED 1 OTHER KEN+ETH by Amina Wanjiru and Tesfaye Alemu"],
    ],
    ["In una dichiarazione congiunta Kenya ed Etiopia chiedono la calma.", ["AGREED 1 JOINT_STATEMENT KEN+ETH"]],
    [
      "Aziende dei due Paesi hanno firmato contratti per un valore di 3,2 miliardi di euro.",
      ["SIGNED business 1 OTHER 3200m EUR"],
    ],
    ["La Norvegia ha promesso al Kenya 500 milioni di dollari per il porto.", ["AGREED 1 COMMITMENT NOR+KEN 500m USD"]],
    ["L'armatore ha ordinato dieci navi per 1,5 miliardi di euro.", ["AGREED business 1 OTHER 1500m EUR"]],
    [
      "Kenya ed Etiopia stringono un patto sull'acqua\n\nKenya ed Etiopia hanno stretto lunedì un patto sulla ripartizione dell'acqua del fiume. Il patto vale per dieci anni.",
      ["SIGNED 1 TREATY KEN+ETH P10Y"],
    ],
    [
      "Kenya ed Etiopia hanno firmato cinque accordi, tra cui un memorandum sulla sanità.",
      ["SIGNED 5 OTHER KEN+ETH", "SIGNED 1 MOU KEN+ETH"],
    ],
    ["Il trattato firmato nel 2018 da Kenya ed Etiopia obbliga entrambi a consultarsi.", ["SIGNED 1 TREATY KEN+ETH"]],
    ["Kenya ed Etiopia hanno raggiunto un cessate il fuoco.", ["AGREED 1 OTHER KEN+ETH"]],
    ["La Cina ha concesso al Kenya un prestito da 750 milioni di dollari.", ["AGREED 1 OTHER CHN+KEN 750m USD"]],
    ["Un accordo decennale sulla sicurezza è stato firmato da Kenya ed Etiopia.", ["SIGNED 1 OTHER KEN+ETH P10Y"]],
  ])("%s", (text, expected) => {
    expect(agreementsIn("it", text)).toEqual(expected);
  });

  it.each([
    "Il Kenya non ha firmato il trattato con l'Etiopia.",
    "Nessun accordo è stato firmato.",
    "Il Kenya ha preteso un trattato dall'Etiopia.",
    "I colloqui si sono chiusi senza accordo.",
    "L'interscambio tra Kenya ed Etiopia ha raggiunto i 3 miliardi di dollari.",
    "Sono d'accordo.",
    "La ministra ha diffuso un comunicato.",
  ])("none is made: %s", (text) => {
    expect(agreementsIn("it", text)).toEqual([]);
  });
});
