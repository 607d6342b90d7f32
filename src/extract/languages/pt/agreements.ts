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
      "tratado|tratados|pacto|pactos|acordo de paz|acordos de paz|tratado de paz|tratado de amizade|tratado de extradição|acordo de extradição|convenção|convenções|acordo de defesa|acordos de defesa|acordo militar|pacto de defesa|tratado de parceria estratégica|acordo de parceria estratégica|acordo de fronteiras|tratado de parceria estratégica abrangente",
    ],
    [
      "JOINT_STATEMENT",
      "declaração conjunta|declarações conjuntas|declaração comum|comunicado conjunto|comunicados conjuntos|comunicado final|declaração final|declaração política|declaração de|declaração|nota conjunta|carta conjunta|declaração dos líderes",
    ],
    [
      "OTHER",
      "acordo|acordos|acordo-quadro|acordos-quadro|contrato|contratos|acordo de cooperação|acordos de cooperação|convênio|convênios|convénio|convénios|empréstimo|empréstimos|documento|documentos|instrumentos|instrumento|atos|roteiro|plano de ação|encomenda|cessar-fogo|trégua|acordo de financiamento|linha de crédito|programa de cooperação|crédito|protocolo|protocolos|entendimento|entendimentos|programa de investimentos|parceria|parcerias|instrumentos jurídicos|instrumentos de cooperação",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "assinou|assinaram|assina|assinam|assinará|assinarão|assinar|assinado|assinada|assinados|assinadas|assinando|firmou|firmaram|firma|firmam|firmará|firmarão|firmar|firmado|firmada|firmados|firmadas|celebraram um|celebrou um|rubricou|rubricaram|rubricar|rubricado|rubricada|selou|selaram|selam|selar|selado|selada|selados|fechou|fecharam|fecham|fechar|fechado|fechada|fechados|concluiu|concluíram|concluído|concluída|trocaram|adotou|adotaram|adotado|adotada|adotar|aprovaram|emitiu|emitiram|emitido|emitida|divulgaram|divulgou|divulgada|divulgado|publicaram|publicada|subscreveu|subscreveram|subscrito|a assinatura de|à assinatura de|assinatura de|assinatura do|assinatura da|formalizaram|formalizou|celebrado|celebrada|celebrados",
    ],
    [
      "RENEWED",
      "renovou|renovaram|renova|renovam|renovar|renovará|renovado|renovada|renovados|renovação|prorrogou|prorrogaram|prorrogar|prorrogado|prorrogada|prorrogação|estendeu|estenderam|prolongou|prolongaram|prolongamento",
    ],
    ["RATIFIED", "ratificou|ratificaram|ratifica|ratificar|ratificado|ratificada|ratificados|ratificação|ratificará"],
    [
      "AGREED",
      "saíram|saiu|resultaram|acordou|acordaram|acordado|acertou|acertaram|acertado|pactuaram|alcançou|alcançaram|alcançar|alcançado|alcançada|chegaram a um|chegou a um|chegar a um|conseguiram|anunciou|anunciaram|anuncia|anunciam|anunciado|anunciada|anunciados|lançaram|lançou|lançam|aceitaram|decidiram|concordaram|concordou|comprometeram|convencionaram|combinaram|deram por concluídas",
    ],
    [
      "PROPOSED",
      "propôs|propuseram|propõe|propõem|propor|proposto|proposta|proposta de|ofereceu|oferece|negociar|negociam|negocia|negociando|negociado|negociação|negociações|minuta|projeto de|será assinado|será assinada|serão assinados|serão assinadas|devem ser assinados|deve ser assinado|deve ser assinada|devem assinar|deve assinar|preveem assinar|prevê assinar|vão assinar|vai assinar|espera assinar|esperam assinar|buscam|busca|estudam|estuda|avançar|construir|trabalham em",
    ],
    [
      "IN_FORCE",
      "entrou em vigor|entra em vigor|entrará em vigor|entrada em vigor|entraram em vigor|em vigor|vigente|vigentes",
    ],
    [
      "LAPSED",
      "expirou|expiraram|expirado|caducou|venceu|denunciou|rompeu|rompido|suspendeu|suspenso|abandonou|se retirou de|retirou-se de",
    ],
  ],
  levels: [
    [
      "BUSINESS",
      "empresas|empresa|companhias|companhia|grupo|grupos|empresários|fabricantes|fabricante|construtora|companhia aérea|setor privado|sector privado|câmaras de comércio|operadora|petroleira|petrolífera|estaleiro|estaleiros|subsidiária|gigante|gigantes|corporações|elétrica|mineradora|mineradoras|consórcio|executivos|montadora|montadoras|frigoríficos",
    ],
    [
      "STATE",
      "governos|Governos|ministérios|bancos centrais|dois países|ambos os países|ambas as partes|duas partes|dois governos|banco central|Estados|Governo|governo",
    ],
  ],
  pledges:
    "prometeu|promete|prometeram|comprometeu-se a|se comprometeu a|se compromete a|se comprometeram a|comprometeram-se a|destinará|destinarão|destinou|aportará|aportou|doará|doou|investirá|investirão|vai investir|vão investir|investir|desembolsará|concederá|concedeu|liberará|liberou|financiará|anunciou uma ajuda|anunciou ajuda|anunciou um pacote|anunciou um investimento|anunciou investimentos|anunciou uma doação|anunciou doação|anunciou a doação|anunciou aporte|ofereceu uma ajuda|mobilizará|aprovou uma ajuda|fornecerá|enviará|contribuirá|perdoou|perdoará|disponibilizará|disponibilizou",
  about:
    "sobre|a respeito de|em matéria de|no âmbito de|nas áreas de|na área de|em áreas como|relativo a|relativos a|para|em|de|do|da|que abrange|no setor de",
};
