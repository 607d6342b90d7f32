import type { LanguageData } from "../../lexicon.js";

export const agreements: LanguageData["agreements"] = {
  nouns: [
    [
      "MOU",
      "memorando|memorandos|memorando de entendimento|memorandos de entendimento|memorandum de entendimento|memoranda|carta de intenções|cartas de intenções|carta de intenção|protocolo de intenções|protocolos de intenções|declaração de intenções|declarações de intenções|protocolo de entendimento|protocolo de entendimentos",
    ],
    [
      "CURRENCY_SWAP",
      "acordo de swap cambial|swap cambial|swap de moedas|swap de divisas|acordo de troca de moedas|troca de moedas|acordo de swap|linha de swap|swap|permuta de divisas",
    ],
    [
      "TRADE_AGREEMENT",
      "acordo de livre-comércio|acordo de livre comércio|acordos de livre comércio|acordos de livre-comércio|tratado de livre-comércio|tratado de livre comércio|acordo comercial|acordos comerciais|tratado comercial|pacto comercial|acordo de parceria econômica|acordo de parceria económica|acordo de associação|acordo de comércio",
    ],
    [
      "TREATY",
      "tratado|tratados|pacto|pactos|acordo de paz|acordos de paz|tratado de paz|tratado de amizade|tratado de extradição|acordo de extradição|convenção|convenções|pacto de defesa|tratado de parceria estratégica|tratado de parceria estratégica abrangente",
    ],
    [
      "JOINT_STATEMENT",
      "declaração conjunta|declarações conjuntas|declaração comum|comunicado conjunto|comunicados conjuntos|comunicado final|declaração final|declaração política|declaração de|declaração|nota conjunta|carta conjunta|declaração dos líderes",
    ],
    [
      "OTHER",
      "acordo|acordos|acordo-quadro|acordos-quadro|contrato|contratos|acordo de cooperação|acordos de cooperação|convênio|convênios|convénio|convénios|empréstimo|empréstimos|documento|documentos|instrumentos|instrumento|atos|roteiro|plano de ação|encomenda|cessar-fogo|trégua|acordo de financiamento|linha de crédito|programa de cooperação|crédito|protocolo|protocolos|entendimento|entendimentos|programa de investimentos|parceria|parcerias|instrumentos jurídicos|instrumentos de cooperação|créditos",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "assinou|assinaram|assina|assinam|assinará|assinarão|assinar|assinado|assinada|assinados|assinadas|assinando|firmou|firmaram|firma|firmam|firmará|firmarão|firmar|firmado|firmada|firmados|firmadas|celebraram um|celebrou um|rubricou|rubricaram|rubricar|rubricado|rubricada|selou|selaram|selam|selar|selado|selada|selados|fechou|fecharam|fecham|fechar|fechado|fechada|fechados|concluiu|concluíram|concluído|concluída|trocaram|adotou|adotaram|adotado|adotada|adotar|aprovaram|emitiu|emitiram|emitido|emitida|divulgaram|divulgou|divulgada|divulgado|publicaram|publicada|subscreveu|subscreveram|subscrito|a assinatura de|à assinatura de|assinatura de|assinatura do|assinatura da|formalizaram|formalizou|celebrado|celebrada|celebrados|troca de|aderiu a|aderiu ao|adesão a|adesão ao|assinatura dos|assinatura das|a assinatura|celebram|celebra|celebração de|celebraram|celebrou|concluem|conclui|concluir|conclusão de|conclusão do|formaliza|formalizam|formalizado|venceu|ganhou|obteve|obtiveram|trocados|trocado|trocadas|selando|fechando|sela|fecha|assinavam|rubricam|rubrica|subscrevem|subscreve|assinara|puseram a assinatura em|arrancou|garantiu|garantiram|trouxe|trouxeram",
    ],
    [
      "RENEWED",
      "renovou|renovaram|renova|renovam|renovar|renovará|renovado|renovada|renovados|renovação|prorrogou|prorrogaram|prorrogar|prorrogado|prorrogada|prorrogação|estendeu|estenderam|prolongou|prolongaram|prolongamento|ampliaram|ampliou|estendido|extensão de|reativaram|reativou|atualizaram|atualizou|prorrogação de|prorrogam|prorroga",
    ],
    [
      "RATIFIED",
      "ratificou|ratificaram|ratifica|ratificar|ratificado|ratificada|ratificados|ratificação|ratificará|ratificam|ratificando",
    ],
    [
      "AGREED",
      "rendeu|rendeu o|rende|resultou em|resultou no|culminou em|culminou na|saíram|saiu|resultaram|acordou|acordaram|acordado|acertou|acertaram|acertado|pactuaram|alcançou|alcançaram|alcançar|alcançado|alcançada|chegaram a um|chegou a um|chegar a um|conseguiram|anunciou|anunciaram|anuncia|anunciam|anunciado|anunciada|anunciados|lançaram|lançou|lançam|aceitaram|decidiram|concordaram|concordou|comprometeram|convencionaram|combinaram|deram por concluídas|chegam a um|apresentaram|apresentou|apresentado|apresentam|anúncio de|aprovou|aprovado|aprovada|aprovam|aprova|emitem|emite|publicou|publicado|publicam|adotam|adota|saudou|saudaram|celebrou|elogiou|concedeu|concede|confirmaram|confirmou|deram a conhecer|negociado|mediado|endossaram|oficializaram|oficializou|fruto de|consensuada|firmaram-se|acertam|acerta|acordam|alcançam|conseguiu|lança",
    ],
    [
      "PROPOSED",
      "propôs|propuseram|propõe|propõem|propor|proposto|proposta|proposta de|ofereceu|oferece|negociar|negociam|negocia|negociando|negociado|negociação|negociações|minuta|projeto de|será assinado|será assinada|serão assinados|serão assinadas|devem ser assinados|deve ser assinado|deve ser assinada|devem assinar|deve assinar|preveem assinar|prevê assinar|vão assinar|vai assinar|espera assinar|esperam assinar|buscam|busca|estudam|estuda|avançar|construir|trabalham em|trabalham|trabalhar em|discutiram|abordaram|analisaram|conversas sobre|conversações sobre|rumo a um|rumo a uma|futuro|futura|explorar|exploram|impulsionar|ofereceram",
    ],
    [
      "IN_FORCE",
      "entrou em vigor|entra em vigor|entrará em vigor|entrada em vigor|entraram em vigor|em vigor|vigente|vigentes|entrar em vigor|entram em vigor|vigora|vigorar",
    ],
    [
      "LAPSED",
      "expirou|expiraram|expirado|caducou|venceu|denunciou|rompeu|rompido|suspendeu|suspenso|abandonou|se retirou de|retirou-se de|retirou-se do|se retirou do|retirada do|saiu do|saída do|abandonaram|revogou|cancelou|cancelado|anulou|rescindiu|romperam|denúncia do|suspenderam",
    ],
  ],
  levels: [
    [
      "BUSINESS",
      "empresas|empresa|companhias|companhia|grupo|grupos|empresários|fabricantes|fabricante|construtora|companhia aérea|setor privado|sector privado|câmaras de comércio|operadora|petroleira|petrolífera|estaleiro|estaleiros|subsidiária|gigante|gigantes|corporações|elétrica|mineradora|mineradoras|consórcio|executivos|montadora|montadoras|frigoríficos",
    ],
    ["STATE", "governos|Governos|ministérios|bancos centrais|banco central|Estados|Governo|governo"],
  ],
  pledges:
    "prometeu|promete|prometeram|comprometeu-se a|se comprometeu a|se compromete a|se comprometeram a|comprometeram-se a|destinará|destinarão|destinou|aportará|aportou|doará|doou|investirá|investirão|vai investir|vão investir|investir|desembolsará|concederá|concedeu|liberará|liberou|financiará|anunciou uma ajuda|anunciou ajuda|anunciou um pacote|anunciou um investimento|anunciou investimentos|anunciou uma doação|anunciou doação|anunciou a doação|anunciou aporte|ofereceu uma ajuda|mobilizará|aprovou uma ajuda|fornecerá|enviará|contribuirá|perdoou|perdoará|disponibilizará|disponibilizou|porá à disposição|põe à disposição|coloca à disposição|colocará à disposição|disponibiliza|vai disponibilizar|oferecerá|contribui com|anunciou que porá|prometidos|prometido|prometida|prometidas|prometem|destinados|destinado|destina|destinam|destinar|doado|doados|doa|doam|doar|doarão|vai doar|vão doar|concedidos|concedido|concede|concedem|conceder|investe|investem|investido|investidos|emprestar|vai emprestar|vão emprestar|desembolsa|desembolsar|desembolsou|desembolsarão|liberado|liberados|libera|liberar|financiar|financia|financiarão|vai financiar|mobilizar|mobiliza|mobilizou|mobilizarão|disponibilizar|disponibilizados|disponibilizarão|aportar|aporta|ofereceu|oferece|oferecem|comprometeu|comprometidos|injetar|injetará|injectará|contribuir com|vai contribuir|contribuiu|vai pôr|porá|põe|vão pôr|pôs|vai colocar|colocará|coloca",
  about:
    "sobre|a respeito de|em matéria de|no âmbito de|nas áreas de|na área de|em áreas como|relativo a|relativos a|para|em|de|do|da|que abrange|no setor de",
  whenSigned:
    "parceria|parcerias|parceria estratégica|aliança|encomenda|encomendas|programa|programa de cooperação|plano|pacote|quadro|carta|cartas|compromisso|compromissos|textos|texto|atos|ato|joint venture|concessão|troca de notas|arrendamento|projetos|projectos|adesão|papéis|compra de|acto|actos|estatuto|pedido|fundo|fundo comum|fundo conjunto|garantia|financiamento|financiamentos|arranjo",
  general:
    "acordo|acordos|entendimento|entendimentos|documento|documentos|texto|textos|pacto|pactos|instrumentos|atos|convênio|convênios",
  plurals:
    "memorandos|memoranda|cartas|declarações|protocolos|acordos|contratos|tratados|pactos|convênios|convénios|convenções|comunicados|empréstimos|documentos|instrumentos|entendimentos|encomendas|textos|projetos|projectos|compromissos|créditos|parcerias|atos|actos|programas|papéis|linhas|acordos-quadro|planos",
  notNouns:
    "de acordo|documento de identidade|documentos de identidade|chefe do protocolo|chefe de protocolo|declaração de guerra|declaração de independência|em declaração|sua declaração|declaração à imprensa|declaração de imposto|comum acordo|de comum acordo|mútuo acordo|contrato de trabalho|convenção nacional|convenção democrata|pacto verde|plano de paz|pacto de varsóvia|pacto social|carta das nações unidas|carta da ONU|carta magna|carta aberta|documentos secretos|melhor entendimento|entendimento mútuo|bom entendimento|cartão de crédito|ordem mundial|acordo de cavalheiros|declaração de emergência|ato de|ato público|ato em|plano de voo|no entendimento|meu entendimento|declaração conjunta à imprensa|declarações conjuntas à imprensa|declarações à imprensa|declaração conjunta aos",
  links: "de|para um|sobre um",
  definite: "ao à do da no na pelo pela aos às dos das",
  signing:
    "assinou|assinaram|assina|assinam|assinará|assinarão|assinar|assinado|assinada|assinados|assinadas|assinando|firmou|firmaram|firma|firmam|firmar|firmado|firmada|firmados|firmadas|rubricou|rubricaram|rubricar|rubricado|rubricada|subscreveu|subscreveram|subscrito",
  witnessed:
    "presenciaram|presenciou|presidiram|presidiu|assistiram|assistiu|testemunharam|testemunhou|na presença de|com a presença de|acompanharam|acompanhou|supervisionaram|participaram da cerimônia",
  wanted:
    "quer|querem|queria|prevê|preveem|espera|esperam|planeja|planejam|vai|vão|deverá|deverão|deve|devem|deveria|pretende|pretendem|busca|buscam|será|serão|está previsto|prevista|previsto|disposto a|dispostos a|prestes a|em breve|com vistas a|pendente de|tenciona|tencionam|irá|irão|poderão em breve",
  no: "nenhum|nenhuma|sem|nem|possível|possíveis|eventual|hipotético|suposto|suposta|tampouco|falta de|ausência de|em vez de|não há|não houve|qualquer|um eventual|não existe",
  unmade:
    "fracassou|fracassaram|não conseguiu|não conseguiram|não alcançaram|não chegaram a|rejeitou|rejeitaram|rejeita|rejeitam|recusou-se a|se recusou a|recusaram-se a|recusou|recusaram|negou|negaram|exigiu|exigiram|exige|exigem|reivindicou|cobrou|cobraram|cobra|pediu|pediram|pede|pedem|defendeu|defenderam|defende|defendem|apelou a|apelou por|instou|esperança de|esperanças de|possibilidade de|perspectiva de|perspetiva de|chance de|chances de|poderia|poderiam|desmentiu|descartou|descartaram|contra|necessidade de|precisa de|violou|viola|violação do|violação de|violar|descumpriu|descumprimento do|longe de|insistiu em|insiste em|bloqueou|bloqueia|se opõe a|opõe-se a|opôs-se a|em busca de|exigência de|pressionou por|caso|se houver|se for assinado",
  including:
    "entre eles|entre elas|entre os quais|entre as quais|incluindo|inclusive|em particular|sobretudo|destaca-se|destacam-se|bem como|assim como|entre outros|além de|como|nomeadamente|dentre eles|dos quais",
  each: "um de|uma de|outro de|outra de|outro, de|outra, de|o outro de|um segundo de|um no valor de|outro no valor de|um, de|o maior, de|a maior, de|o maior, no valor de|a maior, no valor de|o mais importante, de|o primeiro de|o segundo de",
  eachAbout:
    "outro sobre|outra sobre|um sobre|uma sobre|um segundo sobre|uma segunda sobre|outro em matéria de|outro relativo|outro para|um terceiro sobre|outro na área de|outro no domínio",
  further:
    "um segundo|uma segunda|um terceiro|uma terceira|também|além disso|outro|outra|outros|outras|adicional|adicionais|em separado|à parte|igualmente|anterior|ainda|paralelamente|por outro lado",
  between: "entre",
  with: "com|ao|à",
  at: "em|no|na|nos|nas|perto de",
  by: "por|pelo|pela|pelos|pelas",
  publicBodies:
    "ministério|ministérios|agência|comissão|conselho|parlamento|assembleia|senado|governo|banco central|banco mundial|banco interamericano|união|comitê|comité|secretaria|secretariado|autoridade|corte|tribunal|universidade|instituto|academia|exército|marinha|organização|federação|liga|fórum|fundo|OTAN|NATO|centro|serviço|gabinete|associação|comunidade|aliança|itamaraty|presidência|congresso|câmara dos deputados|mercosul|embrapa|força aérea",
  orders:
    "encomendou|encomendaram|encomenda|comprará|comprarão|comprou|compraram|compra|compram|comprar|vai comprar|vão comprar|adquirirá|adquirirão|adquiriu|adquiriram|adquirir|adquire|fornecerá|fornecer|construirá|construirão|construir|entregará|vendeu|venderam|venderá|vender|venda de|compra de|aquisição de|arrematou|venceu o contrato|ganhou um contrato|obteve um contrato|empresta|emprestará|emprestou",
  worth:
    "no valor de|num valor de|em um valor de|avaliado em|avaliada em|avaliados em|no montante de|num montante de|no total de|num total de|totalizando|que somam|somam|chega a|chegam a|estimado em|orçado em|tem vigência|com vigência|tem duração|com duração|com prazo|equivale a|ascende a|prevê investimentos de|de até",
  notAmounts:
    "comércio bilateral|intercâmbio comercial|corrente de comércio|fluxo comercial|trocas comerciais|volume de comércio|comércio entre|balança|faturamento|exportações|importações|exportou|importou|exportaram|PIB|produto interno bruto|orçamento|déficit|défice|superávit|excedente|dívida|o barril|por barril|a tonelada|por tonelada|multa|perdas|danos|prejuízo|prejuízos|reservas|valor de mercado|custou|custa|custo|tarifas sobre|per capita|até agora|até o momento|até à data|desde 2022|desde o início|resgate|gastos militares|fortuna|trocas|comércio",
};
