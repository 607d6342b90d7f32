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
      "tratado|tratados|pacto|pactos|acuerdo de paz|acuerdos de paz|tratado de paz|tratado de amistad|tratado de extradición|acuerdo de extradición|convención|convenciones|convenio de extradición|acuerdo de defensa|acuerdos de defensa|pacto de defensa|pacto de defensa mutua|tratado de asociación estratégica|tratado de asociación estratégica integral|acuerdo de asociación estratégica|acuerdo fronterizo|tratado de límites|pacto de no agresión",
    ],
    [
      "JOINT_STATEMENT",
      "declaración conjunta|declaraciones conjuntas|declaración común|comunicado conjunto|comunicados conjuntos|comunicado final|declaración final|declaración política|declaración de|declaración|nota conjunta|comunicado trilateral|declaración trilateral",
    ],
    [
      "OTHER",
      "acuerdo|acuerdos|acuerdo marco|acuerdos marco|contrato|contratos|acuerdo de cooperación|acuerdos de cooperación|convenio|convenios|convenio de cooperación|convenios de cooperación|préstamo|préstamos|documento|documentos|instrumentos|hoja de ruta|plan de acción|pedido|encargo|alto el fuego|alto al fuego|cese al fuego|tregua|acuerdo de financiación|acuerdo de financiamiento|línea de crédito|programa de cooperación|crédito|protocolo|protocolos|entendimiento|entendimientos|alianza estratégica|compra de|carta",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "firmó|firmaron|firma|firman|firmará|firmarán|firmar|firmado|firmada|firmados|firmadas|firmando|ha firmado|han firmado|suscribió|suscribieron|suscribe|suscriben|suscribirá|suscribirán|suscribir|suscrito|suscrita|suscritos|suscritas|rubricó|rubricaron|rubrican|rubricar|rubricado|rubricada|rubricarán|selló|sellaron|sellan|sellar|sellado|sellada|sellados|cerró|cerraron|cerrar|cerrado|concluyó|concluyeron|concluido|concluida|intercambiaron|estampó su firma|estamparon su firma|estamparon|adoptó|adoptaron|adoptado|adoptada|adoptar|aprobaron|emitió|emitieron|emitido|emitida|difundieron|difundió|difundida|difundido|publicaron|publicada|publicado|la firma de|firma de|firma del|formalizaron|formalizó|celebraron un|adjudicó|adjudicaron",
    ],
    [
      "RENEWED",
      "renovó|renovaron|renueva|renuevan|renovar|renovará|renovarán|renovado|renovada|renovados|renovación|prorrogó|prorrogaron|prorroga|prorrogar|prorrogado|prorrogada|prórroga|prolongó|prolongaron|prolongado|prolongación|extendió|extendieron|extender|ampliaron la vigencia|reconducido",
    ],
    ["RATIFIED", "ratificó|ratificaron|ratifica|ratificar|ratificado|ratificada|ratificados|ratificación|ratificará"],
    [
      "AGREED",
      "acordó|acordaron|acuerdan|acordar|acordado|acordada|acordados|pactó|pactaron|pactan|pactar|pactado|pactada|convinieron|convino|alcanzó|alcanzaron|alcanza|alcanzan|alcanzar|alcanzado|alcanzada|alcanzados|llegaron a un|llegó a un|llegar a un|lograron|logró|anunció|anunciaron|anuncia|anuncian|anunciado|anunciada|aceptaron|aceptó|decidieron|decidió|comprometieron|consensuaron|cerraron las negociaciones|dieron por cerrado|comprometen|acuerda",
    ],
    [
      "PROPOSED",
      "propuso|propusieron|propone|proponen|proponer|propuesto|propuesta|propuesta de|planteó|plantea|ofreció|ofrece|ofrecieron|negociar|negocian|negocia|negociando|negociación|negociaciones|borrador|proyecto de|se firmará|se firmarán|será firmado|será firmada|serán firmados|por firmar|prevén firmar|prevé firmar|tiene previsto firmar|deben firmar|debe firmar|pendiente de firma|espera firmar|esperan firmar|confía en firmar|buscan|busca|aspiran a|aspira a|estudian|estudia|reclamó|pidió|avanzar hacia|trabajar en|trabajan en",
    ],
    [
      "IN_FORCE",
      "entró en vigor|entra en vigor|entrará en vigor|entrada en vigor|entraron en vigor|entró en vigencia|en vigor|vigente|vigentes|en vigencia",
    ],
    [
      "LAPSED",
      "expiró|expiraron|expirado|caducó|caducado|venció|vencido|denunció|rompió|roto|suspendió|suspendido|abandonó|se retiró de",
    ],
  ],
  levels: [
    [
      "BUSINESS",
      "empresas|empresa|compañías|compañía|grupo|grupos|empresarios|fabricantes|fabricante|constructora|aerolínea|aerolíneas|sector privado|patronal|patronales|cámaras de comercio|operador|operadora|petrolera|petroleras|astillero|astilleros|filial|gigante|gigantes|corporaciones|naviera|eléctrica|energética|minera|mineras|consorcio|directivos",
    ],
    [
      "STATE",
      "gobiernos|Gobiernos|ministerios|bancos centrales|dos países|ambos países|ambas partes|dos partes|dos gobiernos|ambos gobiernos|ambos Gobiernos|banco central|Estados|Gobierno|gobierno",
    ],
  ],
  pledges:
    "prometió|promete|prometieron|se comprometió a|se compromete a|se comprometieron a|se ha comprometido a|comprometió|destinará|destinarán|destinó|aportará|aportarán|aportó|donará|donó|invertirá|invertirán|va a invertir|invertir|desembolsará|concederá|concedió|otorgará|otorgó|entregará|entregarán|financiará|anunció una ayuda|anunció un paquete|anunció una inversión|anunció inversiones|anunció una donación|ofreció una ayuda|movilizará|aprobó una ayuda|proporcionará|enviará|suministrará|asignará|contribuirá|condonó|condonará",
  about:
    "sobre|acerca de|en materia de|en el ámbito de|en los ámbitos de|en áreas como|relativo a|relativos a|relativa a|para|en|de|del|que abarca|que cubre",
};
