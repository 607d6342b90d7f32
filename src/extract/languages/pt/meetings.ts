import type { LanguageData } from "../../lexicon.js";

/** How the language tells of meetings. */
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
  pluperfect: "havia|haviam|tinha|tinham|fora|foram antes",
  again:
    "de novo|novamente|outra vez|mais uma vez|novo|nova|segundo|segunda|terceiro|terceira|próximo|próxima|outro|outra|anual|regular|futuro|futura|voltar a|voltarão a|voltará a|nova rodada|seguinte",
  phone: "por telefone|ao telefone|telefônica|telefónica|telefônico|pelo telefone|telefonema",
  video:
    "por videoconferência|videoconferência|por vídeo|videochamada|de forma virtual|virtualmente|virtual|remotamente|on-line|online",
  in: "em|no|na|nos|nas|à|ao|perto de|para|de",
  at: "no|na|nos|nas|à|ao|para|de",
  capital: "capital",
  here: "aqui",
};
