import type { LanguageData } from "../../lexicon.js";

export const agreements: LanguageData["agreements"] = {
  nouns: [
    [
      "MOU",
      "memorando|memorandos|memorándum|memorándums|memoranda|memorando de entendimiento|memorandos de entendimiento|memorándum de entendimiento|memorándums de entendimiento|memorandum de entendimiento|memorándum de acuerdo|carta de intención|cartas de intención|carta de entendimiento|declaración de intenciones|declaraciones de intenciones|protocolo de intenciones|protocolos de intenciones|protocolo de entendimiento",
    ],
    [
      "CURRENCY_SWAP",
      "acuerdo de canje de divisas|canje de divisas|canje de monedas|intercambio de divisas|intercambio de monedas|permuta de divisas|permuta de monedas|acuerdo de permuta|swap de divisas|swap de monedas|swap|línea swap|acuerdo swap|acuerdo de swap|línea de swap|canje",
    ],
    [
      "TRADE_AGREEMENT",
      "tratado de libre comercio|tratados de libre comercio|acuerdo de libre comercio|acuerdos de libre comercio|acuerdo comercial|acuerdos comerciales|pacto comercial|TLC|acuerdo de asociación económica|acuerdo de comercio|tratado comercial|acuerdo de complementación económica|acuerdo de asociación|acuerdo de alcance parcial|pacto de libre comercio",
    ],
    [
      "TREATY",
      "tratado|tratados|pacto|pactos|acuerdo de paz|acuerdos de paz|tratado de paz|tratado de amistad|tratado de extradición|acuerdo de extradición|convención|convenciones|convenio de extradición|pacto de defensa|pacto de defensa mutua|tratado de asociación estratégica|tratado de asociación estratégica integral|tratado de límites|pacto de no agresión",
    ],
    [
      "JOINT_STATEMENT",
      "declaración conjunta|declaraciones conjuntas|declaración común|comunicado conjunto|comunicados conjuntos|comunicado final|declaración final|declaración política|declaración de|declaración|nota conjunta|comunicado trilateral|declaración trilateral",
    ],
    [
      "OTHER",
      "acuerdo|acuerdos|acuerdo marco|acuerdos marco|contrato|contratos|acuerdo de cooperación|acuerdos de cooperación|convenio|convenios|convenio de cooperación|convenios de cooperación|préstamo|préstamos|documento|documentos|instrumentos|hoja de ruta|plan de acción|pedido|encargo|alto el fuego|alto al fuego|cese al fuego|tregua|acuerdo de financiación|acuerdo de financiamiento|línea de crédito|programa de cooperación|crédito|protocolo|protocolos|entendimiento|entendimientos|alianza estratégica|compra de|carta|créditos",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "firmó|firmaron|firma|firman|firmará|firmarán|firmar|firmado|firmada|firmados|firmadas|firmando|ha firmado|han firmado|suscribió|suscribieron|suscribe|suscriben|suscribirá|suscribirán|suscribir|suscrito|suscrita|suscritos|suscritas|rubricó|rubricaron|rubrican|rubricar|rubricado|rubricada|rubricarán|selló|sellaron|sellan|sellar|sellado|sellada|sellados|cerró|cerraron|cerrar|cerrado|concluyó|concluyeron|concluido|concluida|intercambiaron|estampó su firma|estamparon su firma|estamparon|adoptó|adoptaron|adoptado|adoptada|adoptar|aprobaron|emitió|emitieron|emitido|emitida|difundieron|difundió|difundida|difundido|publicaron|publicada|publicado|la firma de|firma de|firma del|formalizaron|formalizó|celebraron un|adjudicó|adjudicaron|intercambio de|canjearon|canje de|adhirió a|se adhirió a|adhesión a|concertaron|concertó|concertado|suscripción de|suscripción del|firma de los|firma de las|la firma|rúbrica de|se adjudicó|ganó|obtuvo|obtuvieron|sellando|cierran|cierra|cerrada|cerrados|concluyen|concluye|concluir|conclusión de|formaliza|formalizan|formalizado|celebró un|celebraron|celebrado|rubricaban|firmaban|suscribían|firmaba|dejó|dejaron|ha dejado|arrojó|se llevó|se hizo con|estamparon su firma en|cosechó",
    ],
    [
      "RENEWED",
      "renovó|renovaron|renueva|renuevan|renovar|renovará|renovarán|renovado|renovada|renovados|renovación|prorrogó|prorrogaron|prorroga|prorrogar|prorrogado|prorrogada|prórroga|prolongó|prolongaron|prolongado|prolongación|extendió|extendieron|extender|ampliaron la vigencia|reconducido|ampliaron|amplió|extendido|extensión de|reactivaron|reactivó|actualizaron|actualizó|prórroga de",
    ],
    [
      "RATIFIED",
      "ratificó|ratificaron|ratifica|ratificar|ratificado|ratificada|ratificados|ratificación|ratificará|ratifican|ratificando",
    ],
    [
      "AGREED",
      "acordó|acordaron|acuerdan|acordar|acordado|acordada|acordados|pactó|pactaron|pactan|pactar|pactado|pactada|convinieron|convino|alcanzó|alcanzaron|alcanza|alcanzan|alcanzar|alcanzado|alcanzada|alcanzados|llegaron a un|llegó a un|llegar a un|lograron|logró|anunció|anunciaron|anuncia|anuncian|anunciado|anunciada|aceptaron|aceptó|decidieron|decidió|comprometieron|consensuaron|cerraron las negociaciones|dieron por cerrado|comprometen|acuerda|alcance de|consiguieron|consiguió|llegan a un|sellaron|presentaron|presentó|presentado|presentan|anuncio de|lanzaron|lanzó|aprobó|aprobado|aprobada|aprueban|aprueba|emiten|emite|publicó|adoptan|adopta|divulgaron|saludó|celebró|elogió|acogió|concedió|concede|otorgó|otorga|confirmaron|confirmó|dieron a conocer|dio a conocer|negociado|mediado|acordando|respaldaron|avalaron|oficializaron|oficializó|fruto de|consensuado|consensuada|gestaron",
    ],
    [
      "PROPOSED",
      "propuso|propusieron|propone|proponen|proponer|propuesto|propuesta|propuesta de|planteó|plantea|ofreció|ofrece|ofrecieron|negociar|negocian|negocia|negociando|negociación|negociaciones|borrador|proyecto de|se firmará|se firmarán|será firmado|será firmada|serán firmados|por firmar|prevén firmar|prevé firmar|tiene previsto firmar|deben firmar|debe firmar|pendiente de firma|espera firmar|esperan firmar|confía en firmar|buscan|busca|aspiran a|aspira a|estudian|estudia|reclamó|pidió|avanzar hacia|trabajar en|trabajan en|trabajan|discutieron|abordaron|analizaron|conversaciones sobre|hacia un|hacia una|futuro|futura|explorar|exploran|impulsar|impulsan|negociado un borrador",
    ],
    [
      "IN_FORCE",
      "entró en vigor|entra en vigor|entrará en vigor|entrada en vigor|entraron en vigor|entró en vigencia|en vigor|vigente|vigentes|en vigencia|entrar en vigor|entran en vigor|rige|entrada en vigencia|entrará en vigencia",
    ],
    [
      "LAPSED",
      "expiró|expiraron|expirado|caducó|caducado|venció|vencido|denunció|rompió|roto|suspendió|suspendido|abandonó|se retiró de|se retira de|se retiró del|retirada del|retiro del|salió del|abandonaron|derogó|canceló|cancelado|anuló|rescindió|rompieron|denuncia del|suspendieron",
    ],
  ],
  levels: [
    [
      "BUSINESS",
      "empresas|empresa|compañías|compañía|grupo|grupos|empresarios|fabricantes|fabricante|constructora|aerolínea|aerolíneas|sector privado|patronal|patronales|cámaras de comercio|operador|operadora|petrolera|petroleras|astillero|astilleros|filial|gigante|gigantes|corporaciones|naviera|eléctrica|energética|minera|mineras|consorcio|directivos",
    ],
    ["STATE", "gobiernos|Gobiernos|ministerios|bancos centrales|banco central|Estados|Gobierno|gobierno"],
  ],
  pledges:
    "prometió|promete|prometieron|se comprometió a|se compromete a|se comprometieron a|se ha comprometido a|comprometió|destinará|destinarán|destinó|aportará|aportarán|aportó|donará|donó|invertirá|invertirán|va a invertir|invertir|desembolsará|concederá|concedió|otorgará|otorgó|entregará|entregarán|financiará|anunció una ayuda|anunció un paquete|anunció una inversión|anunció inversiones|anunció una donación|ofreció una ayuda|movilizará|aprobó una ayuda|proporcionará|enviará|suministrará|asignará|contribuirá|condonó|condonará|pondrá a disposición|pone a disposición|aporta|destina|duplicará|dona|ha prometido|han prometido|prometido|prometidos|prometida|prometidas|destinado|destinados|destinan|aportado|aportados|aportar|aportan|donado|donados|donar|donan|va a donar|concedido|concedidos|concede|conceden|conceder|otorgado|otorgados|otorga|otorgar|desembolsa|desembolsar|desembolsado|financia|financiar|prestará|prestarán|va a prestar|prestó|prestar|invertido|invierte|invierten|van a invertir|comprometido|comprometidos|asignó|asignado|asignados|moviliza|movilizar|inyectará|inyectar|pondrán|pondrá sobre la mesa|ofreció|ofrece|ofrecerá|desbloqueará|desbloqueó|liberará|liberó|habilitará|habilitó|pondrá|pone|ponen|va a poner|puso|regala|regaló|regalará|obsequia",
  about:
    "sobre|acerca de|en materia de|en el ámbito de|en los ámbitos de|en áreas como|relativo a|relativos a|relativa a|para|en|de|del|que abarca|que cubre",
  whenSigned:
    "alianza|alianza estratégica|asociación|asociación estratégica|pedido|encargo|programa|programa de cooperación|plan|paquete|marco|carta|cartas|compromiso|compromisos|textos|texto|actas|acta|empresa conjunta|concesión|canje de notas|arrendamiento|proyectos|compra de|incorporación|adhesión|papeles|estatuto|fondo|fondo común|fondo conjunto|garantía|arreglo|facilidad|financiamiento|financiación",
  general:
    "acuerdo|acuerdos|entendimiento|entendimientos|documento|documentos|texto|textos|pacto|pactos|instrumentos|convenio|convenios",
  plurals:
    "memorandos|memorándums|memoranda|cartas|declaraciones|protocolos|acuerdos|contratos|tratados|pactos|convenios|convenciones|comunicados|préstamos|documentos|instrumentos|entendimientos|pedidos|textos|proyectos|compromisos|créditos|alianzas|TLCs|actas|programas|líneas|papeles|planes",
  notNouns:
    "de acuerdo|documento de identidad|documentos de identidad|jefe de protocolo|jefa de protocolo|estado de acuerdo|declaración de guerra|declaración de independencia|declaración de la renta|en una declaración|su declaración|declaración a la prensa|de común acuerdo|común acuerdo|mutuo acuerdo|contrato de trabajo|contrato laboral|convención nacional|convención demócrata|pacto verde|plan de paz|pacto de varsovia|pacto de gobierno|pacto social|carta de naciones unidas|carta de las naciones unidas|carta magna|carta democrática|carta de la ONU|plan de vuelo|carta abierta|documentos secretos|mejor entendimiento|entendimiento mutuo|buen entendimiento|crédito político|dar crédito|tarjeta de crédito|acuerdo de caballeros|orden mundial|declaración de emergencia|protocolo sanitario|declaración conjunta a los medios|declaración conjunta ante|declaración conjunta a la prensa|declaraciones a la prensa|declaraciones conjuntas a|plan de ahorro",
  links: "de|para un|sobre un",
  definite: "al del",
  signing:
    "firmó|firmaron|firma|firman|firmará|firmarán|firmar|firmado|firmada|firmados|firmadas|firmando|suscribió|suscribieron|suscribe|suscriben|suscribir|suscrito|suscrita|suscritos|suscritas|rubricó|rubricaron|rubrican|rubricar|rubricado|rubricada|rubricados|estampó su firma|estamparon su firma|estamparon",
  witnessed:
    "presenciaron|presenció|presidieron|presidió|asistieron|asistió|fueron testigos|fue testigo|testigos|atestiguaron|en presencia de|ante la presencia|encabezaron|supervisaron|atestiguó",
  wanted:
    "quiere|quieren|querría|prevé|prevén|espera|esperan|esperaba|planea|planean|va a|van a|deberá|deberán|debe|deben|debería|deberían|pretende|pretenden|busca|buscan|aspira a|aspiran a|será|serán|tiene previsto|tienen previsto|está previsto|dispuesto a|dispuestos a|a punto de|próximamente|pronto|con vistas a|pendiente de|confía en|confían en",
  no: "ningún|ninguna|sin|ni|posible|posibles|eventual|hipotético|supuesto|supuesta|tampoco|falta de|ausencia de|en lugar de|no hay|no hubo|cualquier|un eventual|no existe",
  unmade:
    "fracasó|fracasaron|no logró|no lograron|no alcanzaron|no llegaron a|rechazó|rechazaron|rechaza|rechazan|se negó a|se negaron a|negó|negaron|exigió|exigieron|exige|exigen|reclamó|reclamaron|reclama|pidió|pidieron|pide|piden|instó a|instaron a|insta a|abogó por|abogaron por|aboga por|esperanza de|esperanzas de|posibilidad de|posibilidades de|perspectiva de|perspectivas de|si|podría|podrían|desmintió|desmintieron|descartó|descartaron|contra|necesidad de|necesita|violó|viola|violación del|violación de|violar|incumplió|incumple|incumplimiento de|lejos de|insistió en|insiste en|bloqueó|bloquea|se opone a|se opuso a|en busca de|llamó a|condicionó|exigencia de",
  including:
    "entre ellos|entre ellas|entre los que|entre las que|incluido|incluida|incluidos|incluidas|incluyendo|en particular|sobre todo|destaca|destacan|así como|entre otros|figura|figuran|como",
  each: "uno de|una de|otro de|otra de|otro, de|otra, de|el otro de|un segundo de|uno por|otro por|uno, de|el mayor, de|la mayor, de|el mayor, por|la mayor, por|el más importante, de|uno, por|otro, por|el primero de|el segundo de|el primero por|el segundo por",
  eachAbout:
    "otro sobre|otra sobre|uno sobre|una sobre|un segundo sobre|una segunda sobre|otro en materia de|otra en materia de|otro relativo|otro para|un tercero sobre",
  further:
    "un segundo|una segunda|un tercer|una tercera|también|además|otro|otra|otros|otras|adicional|adicionales|por separado|aparte|asimismo|igualmente|anterior|junto a|paralelamente|por otra parte|por otro lado",
  between: "entre",
  with: "con|a|al",
  at: "en|cerca de",
  by: "por",
  publicBodies:
    "ministerio|ministerios|agencia|comisión|consejo|parlamento|asamblea|senado|gobierno|banco central|banco de la|banco mundial|banco interamericano|banco de desarrollo|unión|comité|secretaría|secretariado|autoridad|corte|tribunal|universidad|instituto|academia|ejército|armada|organización|federación|liga|foro|fondo|OTAN|centro|servicio|gabinete|asociación|comunidad|alianza|cancillería|presidencia|congreso|cámara de diputados|mercosur",
  orders:
    "encargó|encargaron|encarga|comprará|comprarán|compró|compraron|compra|compran|comprar|adquirirá|adquirirán|adquirió|adquirieron|adquirir|adquiere|suministrará|suministrar|construirá|construirán|construir|entregará|vendió|vendieron|venderá|vender|venta de|compra de|adquisición de|se adjudicó|se adjudicaron|ganó el contrato|ganó un contrato|obtuvo un contrato|pedido de|pedido por",
  worth:
    "por valor de|por un valor de|valorado en|valorada en|valorados en|por un monto de|por un importe de|por un total de|por un máximo de|asciende a|ascienden a|dotado con|dotada con|por un monto|estimado en|tiene una vigencia|con una vigencia|tiene una duración|que suma|suman|cifrado en|equivale a|rondan|ronda",
  notAmounts:
    "comercio bilateral|intercambio comercial|volumen de comercio|intercambio|comercio entre|balanza|facturación|exportaciones|importaciones|exportó|importó|PIB|producto interno bruto|producto interior bruto|presupuesto|déficit|superávit|deuda|el barril|por barril|la tonelada|por tonelada|multa|pérdidas|daños|reservas|valor de mercado|costó|cuesta|coste|costo|aranceles a|per cápita|hasta ahora|hasta la fecha|desde 2022|desde el inicio|rescate|gasto militar|ahorrarán|ahorro|fortuna|intercambios|remesas|relación comercial|flujo comercial",
};
