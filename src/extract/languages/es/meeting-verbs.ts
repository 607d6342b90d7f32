import { type Conjugation, joined, together, verbForms } from "../forms.js";

const AR: Conjugation = {
  subjunctive: "e|en|ara|aran",
  finite: "a|an|ó|aron|aba|aban",
  future: "ará|arán",
  base: "ar|arse|ando|ándose",
  participle: "ado|ada|ados|adas",
};
const ER: Conjugation = {
  subjunctive: "a|an|iera|ieran",
  finite: "e|en|ió|ieron|ía|ían",
  future: "erá|erán",
  base: "er|erse|iendo|iéndose",
  participle: "ido|ida|idos|idas",
};
const IR: Conjugation = { ...ER, future: "irá|irán", base: "ir|irse|iendo|iéndose" };
const AUXILIARIES =
  "ha|han|había|habían|hubo|habrá|habrán|haber|haberse|habiendo|fue|fueron|sido|será|serán|ser|era|siendo";

/** Verbs whose object is the partner: recibió, acogerá. */
export const encounters = together(
  verbForms("recib|reun", IR, AUXILIARIES),
  verbForms("acog", ER, AUXILIARIES),
  verbForms("entrevist|encontr|salud|agasaj|reencontr|abraz", AR, AUXILIARIES),
  {
    all: [
      joined("recibido|recibida|recibidos|recibidas|acogido|acogida|agasajado|agasajada", "por", " _ _ _ _ _ _ "),
      joined("fue|era|será|había sido|ha sido", "huésped de|huésped del|invitado de|invitado del", " "),
      joined(
        "recorrió|visitó|inauguró|presidió|asistió|paseó|contempló|admiró|compareció|viajó",
        "junto a|junto al|acompañado de|acompañado por|al lado de|al lado del|de la mano de",
        " ",
      ),
      joined("estado|estuvieron|estuvo", "juntos|reunidos|reunido|reunida", " _ "),
      joined(
        "presidieron|encabezaron|inauguraron|visitaron|recorrieron|asistieron|viajaron|pasearon|caminaron|posaron|comparecieron|salieron|celebraron|navegaron|plantaron|develaron",
        "juntos|juntas|codo con codo|lado a lado",
        " _ ",
      ),
      "se vio|se vieron|se verán|se verá|se ve|se ven|se veían|verse|viéndose|se ha visto|se han visto|se había visto|se habían visto|haberse visto|vio a|vieron a|verá a|ver a|ha visto a|había visto a|recibidos|recibida por|recibido por|recibidas por|recibidos por|acogido por|acogida por|acogidos por|agasajado por|se reúne|se reúnen|reúne|reúnen|reunidos|se encuentra _ con|se encuentran|se encuentran _ con|se encuentran en|le aguardaba|lo aguardaba|la aguardaba|lo esperaba|la esperaba|le esperaba|los esperaba|les esperaba|dio la bienvenida|dieron la bienvenida|dará la bienvenida|le dio la bienvenida|estrechó la mano|se estrecharon la mano|se dieron la mano|se abrazaron|se sentó|se sentaron|sentarse|se sentará|se sentarán|estuvo _ con|estuvieron _ con|estará _ con|estuvieron juntos|compareció junto a|comparecieron|se saludaron|se citó|se citaron|se conocieron|se conoció|conoció a|acudió a ver a|fue a ver a|visitó al|recibieron|ejerció de anfitrión de|fue anfitrión de|se reconciliaron|se había reconciliado|se reconcilió|estrecharon la mano|estrecharon sus manos|estrecharon las manos|se fundieron en un abrazo|se fundió en un abrazo|se dieron un abrazo|dio un abrazo a|se dieron cita|dio cita a|se vieron las caras|se cruzaron|se cruzó|recibirlo|recibirla|recibirle|recibirlos|acogerlo|acogerla|verlo|verla|verle|saludarlo|saludarla|saludarle|esperarlo|esperarla|lo aguarda|la aguarda|le aguarda|lo espera|la espera|le espera|los aguarda|los recibió|hizo de anfitrión de|se hizo recibir|fue en busca de|fue al encuentro de|salió al encuentro de|concedió audiencia a|puso cara a cara|a solas con|reúna|reúnan|encuentre|encuentren|acoja|acojan|se vea|se vean",
    ].join("|"),
    wished: "reúna|reúnan|encuentre|encuentren|acoja|acojan|se vea|se vean",
    future: "se verá|se verán|verá a|se sentará|se sentarán|estará _ con|dará la bienvenida",
    base: "recibirlo|recibirla|recibirle|recibirlos|acogerlo|acogerla|verlo|verla|verle|saludarlo|saludarla|saludarle|esperarlo|esperarla|verse|ver a|sentarse|recibidos|recibida por|recibido por|recibidas por|recibidos por|acogido por|acogida por|acogidos por|agasajado por|reunidos|viéndose",
  },
);

/** Verbs whose partner stands behind "con". */
export const talks = together(
  verbForms(
    "convers|dialog|habl|negoci|despach|charl|consult|trat|abord|coordin|intercambi|platic|pase|camin|parlament",
    AR,
    AUXILIARIES,
  ),
  verbForms("discut|depart|coincid|debat|copresid", IR, AUXILIARIES),
  {
    all: "mantuvo _ con|sostuvo _ con|mantendrá _ con|sostendrá _ con|ha mantenido _ con|cruzó unas palabras|cruzó palabras|cruzó algunas palabras|cruzaron palabras|cruzaron unas palabras|cruzaron unas pocas palabras|encabezó junto a|encabezó junto al|presidió junto a|presidió junto al|presidió con|se apartó|se apartaron|se encerró|se encerraron|se sinceró|tuvo un aparte",
    future: "mantendrá _ con|sostendrá _ con",
    base: "",
  },
);

export const meals = together(verbForms("cen|almorz|desayun|brind", AR, AUXILIARIES), {
  all: "almuerza|almuerzan|compartió mesa|compartieron mesa|comió _ con|comieron juntos|compartió desayuno|compartió un desayuno|compartió almuerzo|compartió un almuerzo|compartió cena|compartió un café|compartieron un café|compartieron desayuno|compartieron almuerzo|compartieron mantel|compartió mantel|a la mesa con|a la misma mesa que|almuerce|almuercen|comerá _ con|comieron",
  wished: "almuerce|almuercen",
  future: "comerá _ con",
  base: "",
});

export const calls = together(verbForms("telefone", AR, AUXILIARIES), {
  all: "por teléfono con|al teléfono con|al habla con|recibió * una llamada de|recibió * una llamada del|llamó el * al|llamó el * a|llamó este * al|llamó este * a|llamó ayer al|llamó ayer a|llamó hoy al|llamó hoy a|llamó anoche a|llamó anoche al|llamó al|llama al|tras colgar con|al colgar con|colgó con|contactó a|contactó al|se puso al teléfono con|atendió la llamada de|recibió una llamada de|recibió una llamada del|telefoneó a|llamó por teléfono|llamó por teléfono a|había llamado por teléfono|ha llamado por teléfono|llamará por teléfono|llamar por teléfono|lo llamó|la llamó|le llamó|llamó a|habló por teléfono|hablaron por teléfono|ha hablado por teléfono|habían hablado por teléfono|conversó por teléfono|conversaron por teléfono|conversó telefónicamente|conversaron telefónicamente|habló telefónicamente|hablaron telefónicamente|hablará por teléfono|hablarán por teléfono|se comunicó _ con|se comunicaron|se comunicó por teléfono|se reunió por videoconferencia|se reunieron por videoconferencia|habló por videoconferencia|hablaron por videoconferencia",
  future: "llamará por teléfono|hablará por teléfono|hablarán por teléfono",
  base: "llamar por teléfono",
});
