import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visitó|visita|visitan|visitaron|visitará|visitarán|visitar|ha visitado|había visitado|visitaba|visite|visitando|viajó a|viajó|viajaron a|viajaron|viaja a|viaja|viajan a|viajará a|viajará|viajarán a|viajarán|viajar a|viajar|ha viajado a|había viajado a|viajaba a|viaje a|se trasladó a|se trasladará a|trasladarse a|se desplazó a|se desplazará a|desplazarse a|voló a|voló|voló hacia|vuela a|volará a|volará|volar a|partió hacia|partió a|partió rumbo a|parte hacia|partirá hacia|partirá a|salió hacia|saldrá hacia|fue a|irá a|irán a|va a viajar a|acudió a|acudirá a|se dirigió a|puso rumbo a|rumbo a|recorrió|hizo escala en|hará escala en|camino de|emprendió viaje a|continuará hacia|continuó hacia|proseguirá a|vino a|vendrá a|viene a|pisó|pisa|pisaba|dejó|abandonó|abandona|regresó de|regresa de|volvió de|vuelve de|procedente de|llegaba desde|llegó desde|llega desde|retornó de|de regreso de|se marchó de|partió de|salió de|voló desde|continuará|continuará su gira por|prosigue|prosigue hacia|pasará por|pasó por|pasa por|acude a|acudió|viajaría|viajaría a|ha viajado|había viajado|se desplaza a|desplazado a|trasladó|se traslada a|volverá a|volvió a viajar a|iba a viajar|va a|iba a|llevará a|le llevará a|lo llevará a|le llevó a|venir a|vendrá|venido a|vino|viene|pisar|viajan|viajaba|viajaban|viajarían|viajando|viajado|viaje|viajen|viajara|viajaran|visitaban|visitaría|visitarían|visitado|visiten|visitara|visitaran|volaron|volaba|volaban|volarán|volaría|volarían|volando|volado|vole|volen|volar|volara|volaran|habían viajado|habría viajado|haya visitado|visitase|partió|partirá|parte|partía|partirían|salió|saldrá|saldría|salía|acudirá|acudía|acudieron|se desplazará|desplazarse|se desplazó|desplazado|se trasladará|se trasladó|trasladarse|se trasladaba|pasar por|pasaría por|pisara|pisase|pisará|ha pisado|había pisado|recorre|recorrerá|recorrer|recorriendo|hizo escala|hará escala|hace escala|hacer escala|prosiguió|proseguirá|continúa|continuó|seguirá|siguió|siguió viaje|marchó|marchará|se marchó|enfiló|pone rumbo|puso rumbo|pondrá rumbo|emprendió viaje|emprenderá viaje|emprende viaje|embarcó|embarcará|vendrán|venía|viniera|vinieron|ha venido|había venido|fueron a|había ido a|ha ido a|irían a|iría a|vuela|llevaría a|le llevaría a|lo llevaría a|la llevaría a|lo llevó a|la llevó a|los llevará a|les llevará a|los llevó a|que llevará|devolvió|se acercó a|se acercará a|asistió en|estuvo de visita|realizó una visita a|realizará una visita a|realiza una visita a|hizo una visita a|hará una visita a|efectuó una visita a|efectuará una visita a|girará visita a|partir hacia|partir a|partir rumbo a|salir hacia|salir rumbo a|embarcar hacia|regresar de|volver de|regresó|regresa|ha regresado|volvió|vuelve|ha vuelto|retornó",
  nouns:
    "visita|visitas|viaje|viajes|gira|giras|visita de Estado|visita oficial|visita de trabajo|estancia|estadía|desplazamiento|escala|periplo|visita relámpago|paso|paradas|parada|tour|viaje de Estado|viaje relámpago|viaje oficial|desembarco|peregrinación|llegada|misión|periplos|desplazamientos|escalas|estancias|recorrido|visita de cortesía|visita sorpresa|viaje de trabajo|viaje sorpresa|etapa|etapas|minigira|ronda|días en|horas en|jornada en|noche en",
  notNouns: "visita guiada",
  future:
    "viajará|viajarán|visitará|visitarán|volará|volarán|aterrizará|aterrizarán|llegará|llegarán|arribará|arribarán|desembarcará|desembarcarán|partirá|partirá hacia|partirá a|saldrá|saldrá hacia|acudirá|acudirá a|irá a|irán a|vendrá|vendrá a|vendrán|se desplazará|se desplazará a|se trasladará|se trasladará a|continuará|continuará hacia|proseguirá|proseguirá a|pasará por|hará escala|hará escala en|emprenderá viaje|estará en|estará|estarán en|permanecerá en|permanecerá|volverá a|volará a|viajará a|viajarán a|llegará a|arribará a|aterrizará en|recorrerá|pondrá rumbo|llevará a|le llevará a|lo llevará a|recibirá|acogerá|realizará una visita a|hará una visita a|efectuará una visita a|girará visita a|es esperado|esperado|esperada|esperado en|esperada en|es esperado en|aguardado|aguardada|va a viajar a|asistirá|participará|representará|intervendrá|pronunciará un discurso",
  invitation:
    "por invitación de|por invitación del|a invitación de|a invitación del|invitado por|invitada por|invitados por|invitación de|invitación del|huésped de",
  onward: "luego|después|allí|ahí|finalmente|más tarde|posteriormente|también|antes|además",
  kinds: [
    ["STATE_VISIT", "visita de Estado|visitas de Estado|viaje de Estado|visita de estado"],
    ["OFFICIAL_VISIT", "visita oficial|visitas oficiales|viaje oficial"],
    ["WORKING_VISIT", "visita de trabajo|viaje de trabajo|visitas de trabajo"],
    ["PRIVATE_VISIT", "visita privada|viaje privado"],
  ],
  direct: "",
  arrivals:
    "llegó a|llegó|llegaron a|llegaron|llega a|llega|llegan a|llegará a|llegará|llegar a|ha llegado a|llegado a|arribó a|arribó|arribaron a|arribará a|aterrizó en|aterrizó|aterrizaron en|aterriza en|aterrizará en|ha aterrizado en|desembarcó en|desembarca en|estuvo en|estaba en|está en|se encuentra en|estará en|de visita en|de gira por|llegada a|recaló en|pisó suelo|recibido en|recibida en|se encontraba en|permanecerá en|permaneció en|pasó en|de visita|de visita oficial|de viaje|de viaje oficial|de gira|está de visita|en visita oficial|en visita de Estado|en visita|es esperado en|se espera en|esperado en|esperada en|se halla en|tocó tierra en|tomó tierra en|aterriza|aterrizó este|descendió del avión en|llegar|llegado|llegada|hace escala|arriba a|arriba|aterrizan|aterrizaron|aterrizaba|aterrizaban|aterrizará|aterrizarán|aterrizaría|aterrizarían|aterrizando|aterrizado|aterrize|aterrizen|aterrizar|aterrizara|aterrizaran|llegan|llegaba|llegaban|llegarán|llegaría|llegarían|llegando|llege|llegen|llegara|llegaran|arriban|arribaron|arribaba|arribaban|arribará|arribarán|arribaría|arribarían|arribando|arribado|arribe|arriben|arribar|arribara|arribaran|desembarca|desembarcan|desembarcó|desembarcaron|desembarcaba|desembarcaban|desembarcará|desembarcarán|desembarcaría|aterrizase|había aterrizado|había llegado|ha llegado|han llegado|habían llegado|estará|estaría en|estuvieron en|están en|estaban en|ha estado en|había estado en|haber estado en|estar en|estarán en|se encontraba|se encuentra|se hallaba en|se hospeda en|se aloja en|se alojó en|permanece en|permanecerá|permaneció|pasará en|pasa en|pasa dos días en|pasó dos días en|pasó tres días en|hizo noche en|tomó tierra|de paso por|de visita a|de visita por|de viaje en|de viaje a|de viaje por|de gira en|tocó suelo en|fue a|es esperado|es aguardado|esperado|esperada|aguardado|aguardada|se le espera|entraba|entraban|entró|entraron",
  hosting:
    "recibió|recibe|recibirá|recibía|recibido|recibida|recibidos|recibir|recibieron|acogió|acoge|acogido|acogida|agasajó|agasajado|recibirán|acogerá|había recibido|ha recibido|recibiera|recibían|recibiría|acogía|había acogido|agasaja|agasajará|homenajeó|dio la bienvenida a|da la bienvenida a|dará la bienvenida a",
  being: "estuvo|estuvieron|había estado|ha estado|estaba|está|están|estará",
  deeds:
    "asistió|asistieron|asiste|había asistido|ha asistido|participó|participaron|participa|ha participado|depositó una ofrenda|se dirigió al Parlamento|se dirigió al Congreso|pronunció un discurso|ha pronunciado un discurso|intervino|depositó una corona|inauguró|rindió homenaje|colocó una ofrenda|asistirá|participará|representará|intervendrá|pronunciará un discurso|representó|representa|asistir a|participar en",
  sending: "envió|envía|enviará|ha enviado|mandó|despachó|enviaron|llevará|llevó|lleva|llevaría|conducirá",
  unsure: "podría|podrían|pudiera|quisiera|querría|si",
  passive: "fue|fueron|ha sido|sido|es|será|serán|ser|había sido|habían sido|fuera|siendo",
  by: "por",
  to: "a|al|en|por|hacia|de|del",
  ledBy:
    "encabezada por|encabezado por|liderada por|presidida por|dirigida por|al frente de|a cargo de|avión de|avión que llevaba a|avión que traía a|comandada por|bajo la dirección de|entre ellos",
  returning:
    "devolver la visita|devolverá la visita|devuelva la visita|devuelvan la visita|devolvió la visita|devuelve la visita|visita de vuelta|visita recíproca|devolviendo la visita|corresponder a la visita|corresponderá a la visita",
  there: "al país|a este país|a nuestro país|a la isla|en el país|al reino|a la ciudad",
  back: "regresó|regresa|regresaron|regresará|ha regresado|había regresado|volvió|vuelve|volvieron|ha vuelto|había vuelto|retornó|retorna|de regreso|de vuelta|recién llegado|recién llegada|se marchó|partió|salió|procedente",
  away: "de|del|desde",
  comingFrom: "desde|procedente de|proveniente de|procedentes de|viniendo de",
  inviting:
    "ha invitado|invitó|invita|invitará|invitaron|había invitado|convidó|una invitación a|una invitación para|invitando",
  invitations: "invitación|invitaciones",
  accepting: "aceptó|acepta|aceptará|ha aceptado|había aceptado|aceptar|aceptado|aceptada|aceptando|aceptaron",
  lately:
    "ya|todavía|aún|también|actualmente|ahora|recientemente|dos veces|tres veces|nunca|antes|después|hoy|ayer|estos días|huésped|invitado|su",
};
