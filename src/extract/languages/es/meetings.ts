import type { LanguageData } from "../../lexicon.js";
import { calls, encounters, meals, talks } from "./meeting-verbs.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    [
      "SUMMIT",
      "cumbre|cumbres|cumbre bilateral|encuentro cumbre|reunión cumbre|reunión en la cumbre|cumbre presidencial",
    ],
    [
      "TALKS",
      "bilaterales|audiencias|tête-à-tête|vis a vis|vis-à-vis|conciliábulo|plática|pláticas|reunión a solas|encuentro a solas|abrazo|saludo|gabinete binacional|reunión a tres|encuentro a tres|reunión|reuniones|encuentro|encuentros|encuentro bilateral|reunión bilateral|reuniones bilaterales|bilateral|entrevista|conversaciones|conversación|negociaciones|diálogo|diálogos|consultas|charla|cita|citas|audiencia|audiencia privada|cara a cara|mano a mano|apretón de manos|reunión de trabajo|sesión de trabajo|ronda de conversaciones|ronda de negociaciones|reunión trilateral|trilateral|reunión ministerial bilateral|sesión|contactos|reencuentro|tête à tête",
    ],
    [
      "CALL",
      "llamada telefónica|llamadas telefónicas|llamada|conversación telefónica|conversaciones telefónicas|charla telefónica|videollamada|videoconferencia|teleconferencia|reunión virtual|cumbre virtual|reunión telemática|encuentro virtual|contacto telefónico|diálogo telefónico|reunión por videoconferencia",
    ],
    [
      "BANQUET",
      "banquete|banquete de Estado|banquete de gala|cena|cena de Estado|cena de gala|cena oficial|cena de trabajo|almuerzo|almuerzo de trabajo|almuerzo oficial|comida oficial|comida de trabajo|desayuno|desayuno de trabajo|recepción|tomar el té|tomaron el té|a tomar té|iftar",
    ],
    [
      "FORUM",
      "foro|foro económico|foro empresarial|foro de negocios|conferencia|seminario|mesa redonda|encuentro empresarial|coloquio|simposio|rueda de negocios",
    ],
    [
      "CEREMONY",
      "ceremonia|ceremonias|ceremonia de bienvenida|ceremonia de firma|acto de firma|desfile|desfile militar|inauguración|funeral|funerales|exequias|coronación|investidura|toma de posesión|toma de mando|conmemoración|ofrenda floral|ceremonia de clausura|acto conmemorativo",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "cumbre regional|cumbre informal|cumbre extraordinaria|cumbre de presidentes|cumbre de jefes de Estado y de Gobierno|cumbre europea|cumbre mundial|cumbre climática|conferencia humanitaria|conferencia ministerial|cumbre con los presidentes|reunión de alto nivel|cumbre de líderes|cumbre de mandatarios|cumbre de jefes de Estado|conferencia de paz|cumbre de paz|cumbre de la paz|reunión ministerial|asamblea general|sesión plenaria|cumbre trilateral|conferencia internacional|conferencia de donantes|cumbre iberoamericana|Cumbre Iberoamericana|reunión de ministros|reunión de cancilleres",
    ],
  ],
  verbs: [
    ["TALKS", `${encounters.all}|${talks.all}`],
    ["CALL", calls.all],
    ["BANQUET", meals.all],
  ],
  infinitives: [encounters.base, talks.base, calls.base, meals.base].join("|"),
  subjunctives: [encounters.wished, talks.wished, meals.wished].join("|"),
  asking:
    "quiere|quería|desea|busca|pide|pidió|pedía|pedido|solicitó|solicita|solicitado|propuso|propone|propuesto|reclama|reclamó|exige|exigió|sugirió|plantea|planteó|quisiera|sin",
  talking: talks.all,
  present:
    "lo espera|la espera|le espera|lo aguarda|la aguarda|le aguarda|se ven|cena con|almuerza|se reúne|se reúnen|recibe|reciben|se entrevista|se ve con|acoge|se encuentra con|almuerza|cena|conversa con|se ven|se entrevistan",
  stances:
    "conocen|conocían|conoce|quieren|querían|quiere|saludaron|saludan|condenaron|condenan|condena|apoyan|apoyaron|apoya|rechazan|rechazaron|rechaza|creen|creían|cree|esperan|esperaban|comparten|comparte|temen|teme|siguen|sigue|permanecen|lamentan|lamentaron|odian|discrepan|difieren|parecen|desean|desea|pueden|deben|simpatiza|compite|rompió|rompe|roto|peleado|enemistado|enfrentado|de acuerdo|guerra|relaciones|relación|vínculos|amistad|alianza|conflicto|disputa|pelea|comparó|comparado",
  notMeetings:
    "en una entrevista con|en entrevista con|entrevista a la|entrevista televisiva|entrevista exclusiva|entrevista con el diario|entrevista con la cadena|entrevista con la agencia|entrevista con la BBC|entrevista publicada|en una entrevista|concedió una entrevista|una entrevista a|una entrevista al|llamada de atención|saludo a la bandera|negociaciones de adhesión|con vistas a|rueda de prensa|conferencia de prensa|sala de reuniones|salón de recepciones|juego de té",
  denying:
    "desmintió|desmiente|desmintieron|desmentido|negó|niega|negaron|negado|falso|falsa|rechazó versiones|sin fundamento",
  reports: "que|haber|haberse|cualquier|rumor|rumores|versiones|versión|informaciones|una",
  relatives:
    "que|quien|quienes|a quien|a quienes|cuyo|cuya|cuyos|cuyas|el cual|la cual|los cuales|las cuales|el que|la que|los que",
  conjunctions:
    "donde|mientras|mientras que|pero|cuando|antes de|después de|luego de|después de que|antes de que|tras|porque|ya que|pues|aunque|según|para que|a fin de|sino|añadiendo|afirmando|en tanto|al término de|al término del|durante|luego de que|desde que|hasta que|sin|una vez que|así como cuando|al reunirse|al recibir|apenas",
  complementizers: "si",
  with: "al lado de|al lado del|a lado de|con|por|junto a|junto al|junto con|acompañado de|acompañado por|acompañada de|acompañada por|frente a|en compañía de",
  between: "entre",
  of: "de|del",
  to: "",
  aside:
    "sobre|para|contra|en|hacia|hasta|desde|sin|según|como|bajo|ante|mediante|salvo|excepto|respecto a|respecto de|acerca de|gracias a|en nombre de|en honor de|en honor a|en honor al|a favor de|pese a|debido a|en torno a|además de|en lugar de|a través de|por parte de|a propósito de|durante|tras",
  guests:
    "vecino|vecina|colega|amigo|amiga|par|rival|nuevo|nueva|flamante|saliente|entrante|electo|electa|entonces|anfitrión|anfitriona|actual|propio|propia|también|huésped|veterano|homólogo|homóloga",
  clitics: [
    ["male", "lo|los|*arlo|*erlo|*irlo|*irlos"],
    ["female", "la|las|*arla|*erla|*irla"],
    ["any", "le|les|*arle|*erle|*irle"],
  ],
  delegations:
    "delegación|delegaciones|negociadores|negociador|representantes|enviados|ministros|cancilleres|diplomáticos|funcionarios|equipos|líderes|expertos|mandatarios|presidentes|mediadores|gobiernos|Gobiernos",
  honours: "en honor de|en honor a|en honor al|en honor del|para|al|a",
  jointly:
    "trilateral|a tres bandas|tripartita|tripartito|conjuntamente|conjunta|a cuatro|junto a|junto con|en compañía de",
  separately:
    "reuniones con|encuentros con|otra con|otro con|uno con|por separado|sucesivamente|separadas|separados|cada uno|uno a uno|individualmente",
  hosts:
    "recibió|recibe|recibirá|ha recibido|había recibido|acogió|acoge|acogerá|agasajó|ofreció|recibió a|recibe a|acogió a",
  attending:
    "particip*|asist*|acud*|tomó parte|tomará parte|tomar parte|presid*|copresid*|inauguró|inaugurará|intervendrá|intervino|estará|estuvo|viajará|confirmó su|ha confirmado su|es esperado|reúne|reunió|reunirá|encabez*|anfitrión",
  margins: "al margen|en los márgenes|en paralelo a|a la par de",
  planned: [
    "fijado para|fijada para|fijado el|pondrá rumbo|partirá rumbo|saldrá rumbo|en agenda|tiene en agenda|agendado|agendada|agendados|figura en la agenda|aguarda al|tiene programada|tiene programado|tiene prevista|se prevé|antes de que|tiene cita|está citado|está citada|se reunirá|se reunirán|reunirán|recibirá|recibirán|acogerá|se entrevistará|se entrevistarán|se encontrará|se encontrarán|se verán|se verá|verá|conversará|hablará|hablarán|dialogará|viajará|viajarán|visitará|visitarán|llegará|llegarán|asistirá|asistirán|participará|participarán|celebrará|celebrarán|se celebrará|se celebrarán|tendrá lugar|tendrán lugar|mantendrá|mantendrán|sostendrá|sostendrán|será|serán|será recibido|acudirá|acudirán|cenará|cenarán|partirá|volará|regresará|irá|irán|organizará|abordará|abordarán|tratarán|tratará|firmará|firmarán|prevé|prevén|previsto|prevista|previstos|previstas|tiene previsto|tienen previsto|tenía previsto|tenían previsto|está previsto|está prevista|estaba previsto|estaba prevista|programado|programada|programados|debe reunirse|deben reunirse|deberá|deberán|va a|van a|iba a|iban a|planea|planean|planeaba|planeado|planeada|próximo|próxima|próximos|próximas|la próxima semana|el próximo mes|el mes próximo|el próximo año|el año próximo|la semana que viene|que viene|antes de fin de|antes de que acabe|acordaron reunirse|acordaron celebrar|acordaron volver|acordaron verse|acordó reunirse|acordaron que|quedaron en|invitó a|invitado a|invitación a|aceptó la invitación|aceptado la invitación|aceptó visitar|se comprometen a|se comprometieron a celebrar|prepara|preparan|preparar|preparativos|de cara a|espera recibir|espera viajar|espera reunirse|esperado en|se espera que|a la espera de|agenda prevista|en la agenda|será sede|reúnan|reúna|se dispone a|se disponen a|emprenderá|efectuará|realizará|realizarán|hará|harán|debía|debían|concluirá|irán",
    encounters.future,
    talks.future,
    calls.future,
    meals.future,
  ].join("|"),
  postponed:
    "quedó para|queda para|quedaron para|quedó aplazada|reagendado|reagendada|reagendó|se corrió para|trasladado a|trasladada a|movida a|aplazado|aplazada|aplazados|aplazadas|aplazó|aplaza|aplazar|aplazan|aplazamiento|pospuesto|pospuesta|pospuso|pospone|posponer|posposición|postergado|postergada|postergó|postergar|postergación|retrasado|retrasada|retrasó|retrasar|diferido|diferida|reprogramado|reprogramada|reprogramar|en suspenso",
  cancelled:
    "sin efecto|se suspendió|suprimida|suprimido|quedó en nada|se canceló|se anuló|no se concretó|dado de baja|cancelado|cancelada|cancelados|canceladas|canceló|cancela|cancelan|cancelar|cancelaron|cancelación|suspendió|suspendida|suspendido|anulado|anulada|anuló|anula|anular|anulación|desconvocó|desconvocada|desconvocado|no se celebrará|no tendrá lugar|frustrada|frustrado|se cayó",
  denied:
    "no prevé|no preveía|evitó|evitaron|eludió|eludieron|rehuyó|esquivó|esquivaron|sin cruzarse|sin saludarse|ni siquiera se|ni se saludaron|apenas se dieron|ni hubo|no hay|no se reunió|no se reunieron|no se reunirá|no se reunirán|no se ha reunido|no se han reunido|no se había reunido|nunca se ha reunido|nunca se han reunido|nunca se reunió|no se encontró|no se encontraron|no se vieron|no se verán|no se verá|no recibirá|no recibió|no ha recibido|no hubo reunión|no hubo encuentro|no hubo|no habrá|no hay prevista|no hay previsto|no está previsto|no está prevista|no estaba previsto|no estaba prevista|no está prevista ninguna|ninguna reunión|ningún encuentro|ninguna cumbre|ninguna visita|ningún contacto|ninguna cita|ninguna llamada|desmintió|desmiente|desmintieron|ha desmentido|desmentido|negó que|niega que|negaron que|ha negado|descartó|descarta|descartan|descartaron|ha descartado|descartado|se negó a|rehusó|rechazó reunirse|rechazó recibir|declinó|sin reunirse|sin verse|sin encontrarse|no asistió|no asistirá|no acudirá|no acudió|no viajará|no viajó|no fue invitado|no fue invitada|no ha sido invitado|no llegó a reunirse|no coincidieron|no coincidirán|no mantuvo|no mantuvieron|no mantendrá|no planea|no planean|no contempla|ni reunión|no se convoca|no habló|no hablaron|no tiene previsto|no tienen previsto",
  hypothetical:
    "podría|podrían|pudiera|pudieran|si|eventual|posible|hipotético|hipotética|ojalá|espera que|quiere reunirse|quiere verse|quiere hablar|querría|desea reunirse|deseo de reunirse|dispuesto a|dispuesta a|dispuestos a|abierto a|abierta a|está listo para|listo para|propuso reunirse|propuso una reunión|propone una reunión|propuso una cumbre|propone una cumbre|propuso un encuentro|propuso celebrar|ofreció reunirse|se ofreció a|ofreció acoger|pidió una reunión|pide una reunión|reclama|reclamó|llamó al diálogo|llama al diálogo|llamó a reanudar|reanudar|retomar|reanudación|especulaciones|especula|rumores|no descartó|no descarta|no excluyó|se plantea|baraja|barajan|sopesa|estudia|confía en|confió en|aspira a|idea de|posibilidad de|en caso de|a condición de|siempre que|sin fecha|vaya a|vayan a|fuese a|sería|serían|habría|habrían|debería|deberían|instó a|exhortó al|tendría|fuera a|fueran a|haya un|haya una",
  wished:
    "quiere|quieren|quería|querría|quisiera|desea|desean|deseaba|busca|buscan|pretende|dispuesto|dispuesta|dispuestos|instó|insta|exhortó|pidió|pide|propuso|propone|podría|podrían|debería|deberían|rechazó|se negó|quiso|buscaba|pretendía|intenta|intentó|aspira a|gustaría|encantaría|molestaría|dispuesto a|dispuesta a|listo para|preparado para|poder *rse|se niega a|se negó a|rehusó|evitó|evitar|en vez de|en lugar de|ganas de|intención de|deseo de|esperanza de|interés en",
  turned: [
    ["a", "llamó|llama|ha llamado|había llamado|lo llamó|la llamó|le llamó|los llamó"],
    ["por|como", "saludó|saluda|saludaron|ha saludado|había saludado"],
  ],
  earlier:
    "anterior|anteriores|previo|previa|último|última|últimos|últimas|pasado|pasada|desde|hace|la primera desde|el primero desde|se habían reunido|se había reunido|habían coincidido|se habían visto|había recibido|ya se|antes|se remonta|se remontaba|data de|databa",
  pluperfect: "había|habían",
  again:
    "de nuevo|nuevamente|otra vez|nuevo|nueva|segundo|segunda|tercer|tercera|próximo|próxima|otro|otra|anual|regular|futuro|futura|volver a|volverán a|volverá a|nueva ronda|siguiente",
  phone: "el teléfono|al teléfono|por teléfono|telefónicamente|telefónica|telefónico|telefónicas|vía telefónica",
  video:
    "por videoconferencia|videoconferencia|por vídeo|por video|videollamada|de forma virtual|virtualmente|virtual|telemática|telemáticamente|de manera virtual|por vía telemática",
  in: "en|a|hacia|cerca de",
  at: "a|al|hacia|de",
  capital: "capital",
  here: "aquí|en la misma ciudad|en esta ciudad|en la ciudad",
  there: "allí|allá|en esa ciudad",
  venues:
    "palacio|Palacio|residencia|hotel|aeropuerto|base|universidad|castillo|villa|estadio|catedral|museo|centro|sede|cancillería|parlamento|puerto|cuartel|ministerio|ayuntamiento|afueras|barrio|corazón|recinto ferial|palacete|sinagoga|embajada",
  situations:
    "guerra|alto el fuego|tregua|crisis|conflicto|situación|combates|violencia|embajada|embajador|embajadora|consulado|ataque|ataques|atentado|atentados|elecciones|tropas|rehenes|ayuda|disturbios|protestas|golpe|gobierno|Gobierno|autoridades|régimen|junta|proceso|reconstrucción|nacido|nacida|paz|poder|hambruna|víctimas|detenido|detenidos|preso|operaciones|diario",
};
