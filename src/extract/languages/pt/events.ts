import type { LanguageData } from "../../lexicon.js";

export const speech: LanguageData["speech"] = {
  verbs:
    "disse|diz|dizem|dizia|disseram|tinha dito|havia dito|afirmou|afirma|afirmava|afirmam|afirmaram|declarou|declara|declarava|declaram|declararam|assegurou|assegura|garantiu|garante|explicou|explica|explicava|explicaram|acrescentou|acrescenta|acrescentava|adicionou|completou|completa|complementou|apontou|aponta|indicou|indica|destacou|destaca|destacaram|sublinhou|sublinha|ressaltou|ressalta|salientou|salienta|frisou|frisa|enfatizou|enfatiza|reforçou|reforça|insistiu|insiste|insistia|precisou|ponderou|pondera|manifestou|expressou|expressa|sustentou|sustenta|comentou|comenta|comentava|relatou|relata|contou|conta|contava|confessou|revelou|revela|confirmou|confirma|confirmaram|anunciou|anuncia|anunciaram|reconheceu|reconhece|admitiu|admite|lamentou|lamenta|lamentava|denunciou|denuncia|criticou|critica|criticava|atacou|ataca|advertiu|adverte|alertou|alerta|avisou|avisa|lembrou|lembra|lembrava|recordou|recorda|respondeu|responde|respondia|rebateu|rebate|retrucou|retruca|replicou|perguntou|pergunta|perguntava|questionou|questiona|indagou|exclamou|concluiu|conclui|resumiu|resume|arrematou|finalizou|prosseguiu|prossegue|continuou|continua|emendou|escreveu|escreve|tuitou|publicou|publica|postou|brincou|brinca|ironizou|ironiza|sorriu|comemorou|comemora|celebrou|celebra|saudou|elogiou|elogia|agradeceu|agradece|parabenizou|felicitou|prometeu|promete|jurou|pediu|pede|pedia|cobrou|cobra|exigiu|exige|instou|conclamou|exortou|apelou|defendeu|defende|defendia|propôs|propõe|opinou|opina|considerou|considera|considerava|avaliou|avalia|avaliaram|estimou|classificou|classifica|descreveu|descreve|definiu|define|chamou de|proclamou|reiterou|reitera|reafirmou|reafirma|argumentou|argumenta|alegou|alega|justificou|justifica|observou|observa|constatou|previu|prevê que|adiantou|adianta|detalhou|detalha|desmentiu|negou|nega|rejeitou|rejeita|disparou|dispara|soltou|sussurrou|murmurou|gritou|brindou|mostrou-se|disse esperar|referiu|refere|referiu-se|fez questão|deixou claro|deu as boas-vindas|sugeriu|sugere|evocou|citou|cita|esclareceu|esclarece|informou|informa|informaram|espera que|comprometeu-se|se comprometeu|falou em|fala em|falou de|falou|fala|concordou|acusou|acusa|enumerou|sentenciou|decretou|notou|nota|salientava|frisava|expôs|vincou|realçou|realça|aclarou|desabafou|desabafa|discursou|rogou|implorou|leu",
  participles:
    "dizendo|afirmando|acrescentando|declarando|ressaltando|destacando|lembrando|sublinhando|frisando|alertando|advertindo|insistindo|explicando|classificando|prometendo|pedindo|escrevendo|lamentando|citando|salientando",
  accordingTo:
    "segundo|de acordo com|conforme|nas palavras de|nas palavras do|nas palavras da|na avaliação de|na opinião de|para|citando|no dizer de",
  titled:
    "intitulado|intitulada|intitulados|chamado|chamada|chamados|chamadas|denominado|denominada|apelidado|apelidada|conhecido como|conhecida como|batizado|batizada|o lema|lema|lemas|slogan|sob o lema|sob o título|faixa|faixas|cartaz|o filme|filme|o livro|livro|romance|a canção|canção|a música|a exposição|exposição|o quadro|quadro|a obra|obra|o disco|título|hashtag|inscrição|programa|operação|iniciativa|projeto|plano|ensaio|poema|documentário|o conceito de|termo|a palavra|expressão|a frase",
};

export const meetings: LanguageData["meetings"] = {
  nouns: [
    [
      "SUMMIT",
      "cúpula|cúpulas|cúpula bilateral|cimeira|cimeiras|cimeira bilateral|reunião de cúpula|encontro de cúpula|encontro presidencial",
    ],
    [
      "TALKS",
      "reunião|reuniões|encontro|encontros|encontro bilateral|reunião bilateral|reuniões bilaterais|bilateral|conversações|conversação|conversa|conversas|negociações|diálogo|consultas|audiência|audiência privada|audiência reservada|aperto de mão|reunião de trabalho|sessão de trabalho|rodada de negociações|ronda de negociações|rodada de conversas|reunião trilateral|trilateral|tête-à-tête|frente a frente|sessão|contatos|contactos|reencontro|reunião ampliada|reunião a sós|conversa a sós|reunião privada",
    ],
    [
      "CALL",
      "telefonema|telefonemas|ligação|ligação telefônica|chamada|chamada telefónica|chamada telefônica|conversa telefônica|conversa telefónica|conversa por telefone|videoconferência|videochamada|chamada de vídeo|chamada de videoconferência|teleconferência|reunião virtual|cúpula virtual|cimeira virtual|encontro virtual|reunião por videoconferência",
    ],
    [
      "BANQUET",
      "banquete|banquete de Estado|jantar|jantar de Estado|jantar de gala|jantar oficial|jantar de trabalho|almoço|almoço de trabalho|almoço oficial|café da manhã|pequeno-almoço|recepção|receção|coquetel|chá",
    ],
    [
      "FORUM",
      "fórum|fórum econômico|fórum económico|fórum empresarial|fórum de negócios|conferência|seminário|seminário empresarial|mesa-redonda|mesa redonda|encontro empresarial|colóquio|simpósio|rodada de negócios",
    ],
    [
      "CEREMONY",
      "cerimônia|cerimônias|cerimónia|cerimónias|cerimônia de boas-vindas|cerimônia de assinatura|cerimónia de assinatura|cerimónia de boas-vindas|desfile|desfile militar|parada militar|inauguração|funeral|exéquias|coroação|posse|tomada de posse|comemoração|solenidade|lançamento ao mar",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "cúpula de líderes|cúpula dos líderes|cimeira de líderes|cimeira dos líderes|cúpula de chefes de Estado|conferência de paz|cúpula da paz|cúpula pela paz|cimeira da paz|cimeira para a paz|reunião ministerial|assembleia geral|assembleia-geral|sessão plenária|cúpula trilateral|cimeira trilateral|conferência internacional|conferência de doadores|cúpula ibero-americana|cimeira ibero-americana|reunião de ministros|reunião de chanceleres",
    ],
  ],
  verbs: [
    [
      "TALKS",
      "se reuniu com|se reuniu|se reuniram com|se reuniram|reuniu-se com|reuniu-se|reuniram-se com|reuniram-se|se reunirá com|se reunirá|se reunirão com|se reunirão|reúne-se com|reúnem-se|se reúne com|se reúne|se reúnem com|se reúnem|reunir-se com|reunir-se|reunir-se-á com|reunir-se-ão|se reunir com|se reunir|reunindo-se com|reuniu com|reuniram com|tinha se reunido com|havia se reunido com|se encontrou com|se encontrou|se encontraram com|se encontraram|encontrou-se com|encontraram-se com|encontraram-se|se encontrará com|se encontrarão|encontra-se com|se encontra com|se encontram|se encontrar com|encontrar-se com|encontrou|encontrará|encontrar|avistou-se com|se avistou com|esteve com|estiveram com|estará com|recebeu|receberam|recebe|recebem|receberá|receberão|receber|tinha recebido|havia recebido|recebia|foi recebido|foi recebida|foram recebidos|será recebido|serão recebidos|recebido|recebida|recebido por|recebida por|recebidos por|foi recebido por|foi recebida por|foi recebido pelo|foi recebido pela|recebido pelo|recebido pela|recebida pelo|recebidos pelo|acolheu|acolhe|acolherá|acolher|conversou com|conversou|conversaram com|conversaram|conversará com|conversar com|conversa com|dialogou com|dialogaram|falou com|falaram|falará com|falar com|negociou com|negociaram|cumprimentou|cumprimentaram-se|apertou a mão de|apertaram as mãos|trocaram um aperto de mão|sentou-se com|se sentou com|sentaram-se|se sentaram|sentar-se com|deu as boas-vindas a|deu as boas-vindas ao|tratou com|discutiu com|viu|via|encontrado com|reunido com|conversado com|reencontrou|reencontraram-se|se reencontraram|se viram|viram-se|se verão|visitou o presidente|manteve com|assinou com|assinaram",
    ],
    [
      "CALL",
      "telefonou a|telefonou para|telefonou ao|telefonou|telefonar a|telefonar para|ligou para|ligou a|ligou ao|ligar para|falou por telefone com|falou ao telefone com|falou por telefone|falaram por telefone|falaram ao telefone|tratado por telefone|trataram por telefone|falado por telefone|conversado por telefone|falará por telefone com|conversou por telefone com|conversou por telefone|conversaram por telefone|conversou ao telefone com|se reuniu por videoconferência|reuniu-se por videoconferência|se reuniram por videoconferência|falou por videoconferência com|conversou por vídeo com",
    ],
    [
      "BANQUET",
      "jantou com|jantou|jantaram|jantará com|jantarão|jantar com|janta com|almoçou com|almoçou|almoçado com|almoçado|jantado com|jantado|almoça|janta|almoçaram|almoçará com|almoçarão|almoçar com|almoça com|brindaram",
    ],
  ],
  infinitives:
    "reunir-se|reunir-se com|se reunir|se reunir com|receber|acolher|encontrar|encontrar-se com|se encontrar com|conversar com|dialogar com|falar com|jantar com|almoçar com|telefonar a|telefonar para|sentar-se com|ligar para",
  between: "entre|de",
  with: "com|e|junto a|ao|à|aos",
  separately: "separadamente|em separado|sucessivamente|separadas|separados|cada um|um a um|individualmente",
  hosts: "recebeu|recebe|receberá|tinha recebido|havia recebido|acolheu|acolhe|acolherá|ofereceu|foi anfitrião de",
  margins:
    "à margem de|à margem do|à margem da|às margens de|às margens do|às margens da|paralelamente a|paralelamente ao|paralelamente à|no âmbito de|no âmbito do|no âmbito da|no quadro de|no quadro da|por ocasião de|por ocasião da|por ocasião do|durante|na véspera de|na véspera da|antes de|antes da|antes do|em paralelo a",
  planned:
    "recebe amanhã|se reunirá|se reunirão|reunir-se-á|reunirá|receberá|receberão|acolherá|se encontrará|se encontrarão|encontrará|encontrarão|encontrar-se-á|conversará|falará|falarão|viajará|viajarão|visitará|visitarão|chegará|chegarão|participará|participarão|realizará|realizarão|será realizada|será realizado|ocorrerá|ocorrerão|acontecerá|terá lugar|terão lugar|manterá|terá|terão|será|serão|será recebido|irá|irão|comparecerá|jantará|almoçará|partirá|embarcará|embarca para|regressará|organizará|sediará|discutirá|discutirão|tratará|assinará|assinarão|prevê|preveem|previsto|prevista|previstos|previstas|está previsto|está prevista|estava previsto|estava prevista|programado|programada|agendado|agendada|agendados|agendadas|marcado|marcada|marcados|marcadas|deve se reunir|devem se reunir|deve receber|deve se encontrar|deve viajar|deve visitar|deve ter|devem ter|devem ser|deve ser|deverá|deverão|devem se encontrar|devem assinar|deve assinar|vai|vão|iria|iriam|planeja|planejam|planeia|planejado|planejada|próximo|próxima|próximos|próximas|na semana que vem|no mês que vem|no ano que vem|amanhã|que vem|até o fim de|combinaram de|concordaram em se reunir|concordaram em realizar|combinaram um novo|acertaram|convidou|convite|aceitou o convite|aceitou convite|aceitou visitar|se comprometeram a|prepara|preparam|preparar|preparativos|espera receber|espera viajar|é esperado|é esperada|são esperados|espera-se que|na agenda|sede da|será sede|sediará|fará|farão|tem previsto|tem prevista|se prepara para|prestes a|agenda inclui|inclui ainda|devia|deviam|estava marcado|estava marcada|fará uma|deve ir|devem ir|deve acontecer|deve ocorrer",
  postponed:
    "adiado|adiada|adiados|adiadas|adiou|adia|adiam|adiar|adiaram|adiamento|postergado|postergada|postergou|remarcado|remarcada|remarcar|protelado|suspenso|suspensa|ficou para|atrasado|atrasada",
  cancelled:
    "cancelado|cancelada|cancelados|canceladas|cancelou|cancela|cancelam|cancelar|cancelaram|cancelamento|desmarcado|desmarcada|desmarcou|anulado|anulada|anulou|não se realizará|não será realizada|não vai acontecer|não acontecerá|desistiu de",
  denied:
    "não se reuniu|não se reuniram|não se reunirá|não se reunirão|não vai se reunir|não deve se reunir|não se encontrou|não se encontraram|não se encontrará|não encontrou|não vai se encontrar|não receberá|não recebeu|não vai receber|nunca se reuniu|nunca se reuniram|nunca se encontrou|nunca se encontraram|não houve|não haverá|não há previsão|não há reunião|não há encontro|não está previsto|não está prevista|não estava previsto|não estava prevista|não está na agenda|não estava na agenda|não consta|não está marcado|não está marcada|nenhuma reunião|nenhum encontro|nenhuma cúpula|nenhuma cimeira|nenhuma visita|nenhum contato|nenhuma conversa|desmentiu|desmente|desmentiram|negou que|nega que|negaram que|negou ter|descartou|descarta|descartaram|afastou a hipótese|recusou-se a|se recusou a|recusou encontrar|recusou receber|sem se reunir|sem se encontrar|não compareceu|não comparecerá|não viajou|não viajará|não foi convidado|não foi convidada|não planeja|não planeia|não pretende|não manteve|não mantiveram|não falou|não conversou|não conversaram|nem reunião|não prevê|não esteve com",
  hypothetical:
    "poderia|poderiam|poderá|eventual|possível|hipotético|hipotética|tomara|espera que|quer se reunir|quer se encontrar|quer encontrar|quer conversar|gostaria|deseja encontrar|desejo de|disposto a|disposta a|dispostos a|aberto a|aberta a|pronto para|pronto a|propôs um encontro|propôs uma reunião|propõe uma reunião|propôs uma cúpula|propôs uma cimeira|ofereceu-se para|se ofereceu para|pediu uma reunião|pediu um encontro|cobrou diálogo|apelou ao diálogo|retomada|retomar|retomar o diálogo|especulações|especula-se|rumores|não descartou|não descarta|não exclui|cogita|cogitou|cogitava|cogitam|avalia|avalia um|estuda|ideia de|possibilidade de|em caso de|caso haja|desde que|sem data|haja|venha a|venham a|vá se|seria|seriam|haveria|teria|teriam|fosse|fossem|deveria|deveriam|hipótese|sonha",
  earlier:
    "anterior|anteriores|último|última|últimos|últimas|passado|passada|desde|há|a primeira desde|o primeiro desde|já havia|já tinha|haviam se reunido|havia se reunido|tinham se encontrado|haviam se encontrado|tinha recebido|havia recebido|antes|remonta|remontava|datava",
  again:
    "de novo|novamente|outra vez|mais uma vez|novo|nova|segundo|segunda|terceiro|terceira|próximo|próxima|outro|outra|anual|regular|futuro|futura|voltar a|voltarão a|voltará a|nova rodada|seguinte",
  phone: "por telefone|ao telefone|telefônica|telefónica|telefônico|pelo telefone|telefonema",
  video:
    "por videoconferência|videoconferência|por vídeo|videochamada|de forma virtual|virtualmente|virtual|remotamente|on-line|online",
  in: "em|no|na|nos|nas|à|ao|perto de|para|de|desde",
  here: "aqui",
};

export const visits: LanguageData["visits"] = {
  verbs:
    "visitou|visita|visitam|visitaram|visitará|visitarão|visitar|tinha visitado|havia visitado|visitava|visite|visitando|viajou a|viajou para|viajou ao|viajou à|viajou|viajaram para|viajaram|viaja para|viaja a|viaja ao|viaja|viajam para|viajará a|viajará para|viajará ao|viajará|viajarão para|viajar a|viajar para|viajar ao|viajar|deslocou-se a|desloca-se a|desloca-se ao|deslocar-se a|deslocar-se-á a|se deslocou a|voou para|voa para|voará para|embarcou para|embarca para|embarcará para|embarcar para|partiu para|parte para|partirá para|partir para|seguiu para|segue para|seguirá para|rumo a|rumo ao|foi a|foi ao|foi à|irá a|irá ao|irá à|vai a|vai ao|vai à|ir a|ir ao|esteve em|foi para|veio a|veio ao|virá ao|virá a|vem ao|percorreu|fez escala em|fará escala em|a caminho de|a caminho da|pisou",
  nouns:
    "visita|visitas|viagem|viagens|giro|périplo|visita de Estado|visita oficial|visita de trabalho|estadia|estada|deslocação|escala|visita-relâmpago|turnê|tour",
  kinds: [
    ["STATE_VISIT", "visita de Estado|visitas de Estado|viagem de Estado|visita de estado"],
    ["OFFICIAL_VISIT", "visita oficial|visitas oficiais|viagem oficial"],
    ["WORKING_VISIT", "visita de trabalho|viagem de trabalho|visitas de trabalho"],
    ["PRIVATE_VISIT", "visita privada|visita particular|viagem privada|viagem particular"],
  ],
  arrivals:
    "chegou a|chegou ao|chegou à|chegou em|chegou|chegaram a|chegaram ao|chegaram|chega a|chega ao|chega à|chega|chegará a|chegará ao|chegará|chegar a|chegar ao|chegado a|aterrissou em|aterrissou na|aterrissou no|aterrissou|aterrizou em|aterrou em|aterrou|pousou em|pousou na|pousou no|desembarcou em|desembarcou no|desembarcou na|desembarcou|desembarca em|desembarca no|desembarca na|desembarca|desembarcará em|esteve em|esteve no|esteve na|estava em|está em|está no|está na|estará em|estará no|estará na|encontra-se em|em visita a|em visita ao|em visita à|em visita oficial a|de visita a|de visita ao|chegada a|chegada ao|chegada à",
  to: "a|ao|à|aos|às|em|no|na|nos|nas|por|pelo|pela|para|de|do|da",
};

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

export const gifts: LanguageData["gifts"] = {
  give: "presenteou com|presenteou|presenteia|presentearam|presenteando|deu de presente|deu|deram|dá|ofereceu|oferece|ofereceram|ofertou|entregou|entrega|entregaram|entregar|doou|doaram|trouxe|trouxeram|levou|levava|condecorou com|condecorou|homenageou com|agraciou com|impôs|lhe deu|lhe entregou|fez a entrega de|retribuiu com|enviou|mandou|deu-lhe|ofereceu-lhe|entregou-lhe",
  receive:
    "recebeu um|recebeu uma|receberam um|receberam uma|recebe um|recebe uma|recebeu das mãos de|recebeu de presente|ganhou|ganharam|ganha|ganhou de presente|ganhou de|recebeu em troca|recebeu em retribuição|aceitou|levou para casa|foi presenteado com|foi presenteada com|foi condecorado com|foi agraciado com",
  givenBy:
    "presenteado por|presenteada por|dado por|dada por|dados por|doado por|doada por|entregue por|presente de|presente do|presente da|oferta de|oferecido por|oferecida por|que lhe deu|enviado por|ofertado por",
  nouns:
    "presenteou|presenteou com|presentearam|presenteia|deu de presente|ganhou de presente|presente|presentes|lembrança|lembranças|mimo|mimos|regalo|souvenir|oferenda",
  with: "com",
  to: "a|ao|à|aos|para|para o|para a",
  from: "de|por|do|da|pelo|pela|das mãos de|da parte de",
  notThings:
    "por|concluídas|concluída|discurso|discursos|entrevista|entrevistas|apoio|apoios|respaldo|declaração|declarações|garantia|garantias|oportunidade|ocasião|detalhes|cartas credenciais|credenciais|relatório|proposta|propostas|plano|planos|ajuda|ajudas|assistência|condolências|parabéns|felicitações|desculpas|aprovação|permissão|prioridade|importância|impulso|passo|passos|advertência|aviso|visão|prova|provas|resposta|respostas|coletiva|coletiva de imprensa|conferência de imprensa|recepção|boas-vindas|empréstimo|empréstimos|crédito|financiamento|dinheiro|formação|aula|papel|mensagem|mensagens|sinal|sinais|esperança|palavra|palavras|nome|nomes|ordem|tempo|armas|mísseis|tanques|vacinas|alimentos|paz|brinde|segurança|serviços|informação|informações|cooperação|projeto|convite|convites|mediação|cessar-fogo|explicação|explicações|conselho|conselhos|acesso|atenção|compromisso|prêmio|posição|desafio|ameaça|risco|problema|lista|roteiro|iniciativa|resultado|resultados|imagem|razão|direitos|status|território|controle|poder|autoridade|mandato|bênção|sinal verde|aval|asilo|refúgio|capacidade|tecnologia|tropas|soldados|milhão|milhões|bilhão|bilhões|mil|doações|subsídios|assento|plataforma|visto|vistos|nacionalidade|petição|exigências|condições|ultimato|jantar|almoço|banquete|visita|hospitalidade|perspectiva|possibilidade|fim|renúncia|conta|mão|mãos|braço|vantagem|honra|honras|preferência|lugar|legitimidade|fôlego|saída|concessões|imprensa|acordo|acordos|tratado|contrato|contratos|sanções|críticas|presidente|ministro|delegação|embaixador|homólogo|líder|relações|balanço|guinada|início|continuidade|andamento|empenho|comunicado|cobertura|votos|voto|números|dados|notícia|certo|errado|fora|conhecimento|margem|razões|vida|ênfase|recado|recados|sequência|telefonema|ligação|garimpo|carona",
  complements:
    "esculpido|esculpida|gravado|gravada|feito|feita|fabricado|fabricada|bordado|bordada|adornado|assinado|assinada|autografado|autografada|que representa|decorado|decorada|com|que|vindo|avaliado|avaliada|dedicado|dedicada|para|encadernado|símbolo|inspirado|pintado|pintada|produzido|produzida|confeccionado|confeccionada",
  adjectiveEndings: "",
};

export const issues: LanguageData["issues"] = [
  ["denuclearization", "desnuclearização|desnuclearizar"],
  [
    "nuclear program",
    "programa nuclear|armas nucleares|arma nuclear|enriquecimento de urânio|acordo nuclear|testes nucleares|questão nuclear",
  ],
  ["peace on the Korean Peninsula", "paz na península coreana|paz na Península Coreana|estabilidade na península"],
  [
    "dialogue with North Korea",
    "diálogo com a Coreia do Norte|diálogo com Pyongyang|diálogo intercoreano|relações intercoreanas",
  ],
  [
    "trade",
    "comércio|trocas comerciais|intercâmbio comercial|comércio bilateral|livre-comércio|livre comércio|exportações|tarifas|tarifaço|barreiras comerciais|acesso ao mercado|déficit comercial|relações comerciais|balança comercial|tratado comercial",
  ],
  [
    "security",
    "cooperação em segurança|segurança regional|cooperação militar|cooperação em defesa|cooperação na área de defesa|garantias de segurança|defesa aérea|submarinos",
  ],
  [
    "climate change",
    "mudança climática|mudanças climáticas|alterações climáticas|aquecimento global|mudança do clima|clima|climática|climático|emissões|carbono|desmatamento|desflorestação|biodiversidade|bioeconomia|Amazônia|Amazónia",
  ],
  [
    "energy",
    "energia|energias renováveis|energético|energética|gás natural|GNL|gás|petróleo|gasoduto|oleoduto|hidrogênio|hidrogénio|eletricidade|transição energética|biocombustíveis",
  ],
  [
    "migration",
    "migração|migrações|migrantes|imigração|imigração irregular|refugiados|requerentes de asilo|migratória|migratório|deportações",
  ],
  ["human rights", "direitos humanos|presos políticos"],
  [
    "war in Ukraine",
    "guerra na Ucrânia|guerra da Ucrânia|invasão da Ucrânia|conflito na Ucrânia|crise ucraniana|crise na Ucrânia|paz na Ucrânia|guerra contra a Ucrânia|agressão russa",
  ],
  ["Gaza", "Gaza|guerra em Gaza|reféns|solução de dois Estados|Oriente Médio|Médio Oriente"],
  ["Taiwan", "estreito de Taiwan|questão de Taiwan|uma só China"],
  ["South China Sea", "mar do Sul da China|Mar do Sul da China|mar da China Meridional"],
  ["Yellow Sea structures", "estruturas de aço|mar Amarelo"],
  ["sanctions", "sanções|sanção|embargo"],
  [
    "technology",
    "inteligência artificial|tecnologia|tecnologias|tecnológica|semicondutores|chips|economia digital|5G|cibersegurança|quântica",
  ],
  [
    "supply chains",
    "cadeias de suprimentos|cadeia de suprimentos|cadeias de abastecimento|cadeias de fornecimento|minerais críticos|terras raras",
  ],
  [
    "culture",
    "intercâmbio cultural|intercâmbios culturais|cooperação cultural|cultura|intercâmbio acadêmico|intercâmbio de estudantes",
  ],
  ["terrorism", "terrorismo|combate ao terrorismo|antiterrorismo|extremismo|jihadismo"],
  ["drugs", "fentanil|narcotráfico|tráfico de drogas|drogas|crime organizado"],
  ["online crime", "golpes virtuais|fraudes online|cibercrime|crimes cibernéticos|phishing"],
  [
    "border",
    "disputa fronteiriça|fronteira|fronteiriça|fronteiriço|demarcação|disputa territorial|litígio fronteiriço",
  ],
  ["investment", "investimento|investimentos|infraestrutura|infraestruturas"],
  [
    "food security",
    "segurança alimentar|combate à fome|fome|exportação de grãos|grãos|cereais|agricultura|pesca|agrícola|agrícolas|agropecuária",
  ],
  ["health", "saúde pública|pandemia|vacinas|cooperação sanitária|saúde"],
  ["space", "cooperação espacial|exploração espacial|satélites|satélite|aeroespacial"],
  ["water", "recursos hídricos|barragem|partilha de águas"],
  ["abductions", "sequestros|sequestrados|raptos"],
  ["tourism", "turismo|vistos|isenção de visto|isenção de vistos|voos diretos|voos diretos"],
  ["arms control", "controle de armas|desarmamento|mísseis balísticos|lançamento de mísseis|não proliferação"],
];
