import { type Conjugation, together, verbForms } from "../forms.js";

const AR: Conjugation = {
  finite: "a|an|ó|aron|aba|aban",
  future: "ará|arán",
  base: "ar|arse|ando|ándose",
  participle: "ado",
};
const ER: Conjugation = {
  finite: "e|en|ió|ieron|ía|ían",
  future: "erá|erán",
  base: "er|erse|iendo|iéndose",
  participle: "ido",
};
const IR: Conjugation = { ...ER, future: "irá|irán", base: "ir|irse|iendo|iéndose" };
const AUXILIARIES =
  "ha|han|había|habían|hubo|habrá|habrán|haber|haberse|habiendo|fue|fueron|sido|será|serán|ser|era|siendo";

/** Verbs whose object is the partner: recibió, acogerá. */
export const encounters = together(
  verbForms("recib|reun", IR, AUXILIARIES),
  verbForms("acog", ER, AUXILIARIES),
  verbForms("entrevist|encontr|salud|agasaj|reencontr", AR, AUXILIARIES),
  {
    all: "se vio|se vieron|se verán|se verá|se ve|se ven|se veían|verse|viéndose|se ha visto|se han visto|se había visto|se habían visto|haberse visto|vio a|vieron a|verá a|ver a|ha visto a|había visto a|recibidos|recibida por|recibido por|recibidas por|recibidos por|acogido por|acogida por|acogidos por|agasajado por|se reúne|se reúnen|reúne|reúnen|reunidos|se encuentra _ con|se encuentran|se encuentran _ con|se encuentran en|le aguardaba|lo aguardaba|la aguardaba|lo esperaba|la esperaba|le esperaba|los esperaba|les esperaba|dio la bienvenida|dieron la bienvenida|dará la bienvenida|le dio la bienvenida|estrechó la mano|se estrecharon la mano|se dieron la mano|se abrazaron|se sentó|se sentaron|sentarse|se sentará|se sentarán|estuvo _ con|estuvieron _ con|estará _ con|estuvieron juntos|compareció junto a|comparecieron|se saludaron|se citó|se citaron|se conocieron|se conoció|conoció a|acudió a ver a|fue a ver a|visitó al|recibieron|ejerció de anfitrión de|fue anfitrión de|se reconciliaron|se había reconciliado|se reconcilió",
    future: "se verá|se verán|verá a|se sentará|se sentarán|estará _ con|dará la bienvenida",
    base: "verse|ver a|sentarse|recibidos|recibida por|recibido por|recibidas por|recibidos por|acogido por|acogida por|acogidos por|agasajado por|reunidos|viéndose",
  },
);

/** Verbs whose partner stands behind "con". */
export const talks = together(
  verbForms("convers|dialog|habl|negoci|despach|charl|consult|trat|abord|coordin", AR, AUXILIARIES),
  verbForms("discut|depart|coincid", IR, AUXILIARIES),
  { all: "mantuvo _ con|mantuvieron|sostuvo _ con|sostuvieron", future: "", base: "" },
);

export const meals = together(verbForms("cen|almorz|desayun|brind", AR, AUXILIARIES), {
  all: "almuerza|almuerzan|compartió mesa|compartieron mesa|comió _ con|comieron juntos|comerá _ con|comieron",
  future: "comerá _ con",
  base: "",
});

export const calls = together(verbForms("telefone", AR, AUXILIARIES), {
  all: "telefoneó a|llamó por teléfono|llamó por teléfono a|había llamado por teléfono|ha llamado por teléfono|llamará por teléfono|llamar por teléfono|lo llamó|la llamó|le llamó|llamó a|habló por teléfono|hablaron por teléfono|ha hablado por teléfono|habían hablado por teléfono|conversó por teléfono|conversaron por teléfono|conversó telefónicamente|conversaron telefónicamente|habló telefónicamente|hablaron telefónicamente|hablará por teléfono|hablarán por teléfono|se comunicó _ con|se comunicaron|se comunicó por teléfono|se reunió por videoconferencia|se reunieron por videoconferencia|habló por videoconferencia|hablaron por videoconferencia",
  future: "llamará por teléfono|hablará por teléfono|hablarán por teléfono",
  base: "llamar por teléfono",
});
