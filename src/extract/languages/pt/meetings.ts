import type { LanguageData } from "../../lexicon.js";
import { calls, encounters, meals, talks } from "./meeting-verbs.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    [
      "SUMMIT",
      "cúpula|cúpulas|cúpula bilateral|cimeira|cimeiras|cimeira bilateral|reunião de cúpula|encontro de cúpula|encontro presidencial",
    ],
    [
      "TALKS",
      "bilaterais|audiências|encontro a sós|conversa reservada|encontro reservado|abraço|reunião a três|encontro a três|apertos de mão|reunião a dois|encontro a dois|cara a cara|reunião|reuniões|encontro|encontros|encontro bilateral|reunião bilateral|reuniões bilaterais|bilateral|conversações|conversação|conversa|conversas|negociações|diálogo|consultas|audiência|audiência privada|audiência reservada|aperto de mão|reunião de trabalho|sessão de trabalho|rodada de negociações|ronda de negociações|rodada de conversas|reunião trilateral|trilateral|tête-à-tête|frente a frente|sessão|contatos|contactos|reencontro|reunião ampliada|reunião a sós|conversa a sós|reunião privada",
    ],
    [
      "CALL",
      "contato telefônico|contacto telefónico|ligações|conversas telefónicas|conversas telefônicas|telefonema entre|telefonema|telefonemas|ligação|ligação telefônica|chamada|chamada telefónica|chamada telefônica|conversa telefônica|conversa telefónica|conversa por telefone|videoconferência|videochamada|chamada de vídeo|chamada de videoconferência|teleconferência|reunião virtual|cúpula virtual|cimeira virtual|encontro virtual|reunião por videoconferência",
    ],
    [
      "BANQUET",
      "banquete|banquete de Estado|jantar|jantar de Estado|jantar de gala|jantar oficial|jantar de trabalho|almoço|almoço de trabalho|almoço oficial|café da manhã|pequeno-almoço|recepção|receção|coquetel|tomar chá|tomaram chá|chá com",
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
      "cúpula regional|cimeira regional|cúpula extraordinária|cimeira extraordinária|cúpula informal|cimeira informal|cúpula de presidentes|cimeira de chefes de Estado|cúpula global|cúpula por um novo pacto|cúpula climática|cimeira do clima|cúpula do clima|conferência ministerial|conferência dos oceanos|cimeira dos oceanos|cimeira europeia|cúpula de líderes|cúpula dos líderes|cimeira de líderes|cimeira dos líderes|cúpula de chefes de Estado|conferência de paz|cúpula da paz|cúpula pela paz|cimeira da paz|cimeira para a paz|reunião ministerial|assembleia geral|assembleia-geral|sessão plenária|cúpula trilateral|cimeira trilateral|conferência internacional|conferência de doadores|cúpula ibero-americana|cimeira ibero-americana|reunião de ministros|reunião de chanceleres",
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
    "quer|queria|deseja|busca|pede|pediu|pedia|pedido|solicitou|solicita|propôs|propõe|proposto|cobra|cobrou|exige|exigiu|sugeriu|defende|defendeu|sem",
  talking: talks.all,
  present:
    "o espera|a espera|o aguarda|encontra-se com|se reúne|reúne-se|se reúnem|reúnem-se|recebe|recebem|encontra-se|se encontra|se encontram|acolhe|aguarda|almoça|janta|se encontra com|encontram-se",
  stances:
    "conhecem|conheciam|conhece|querem|queriam|quer|saudaram|condenaram|condenam|condena|apoiam|apoiaram|apoia|rejeitam|rejeitaram|rejeita|acreditam|acredita|esperam|esperavam|partilham|compartilham|compartilha|temem|teme|continuam|continua|permanecem|lamentaram|lamentam|odeiam|discordam|discorda|divergem|parecem|desejam|deseja|podem|devem|simpatiza|compete|rompeu|rompe|rompido|brigado|de acordo|guerra|relações|relação|laços|amizade|aliança|conflito|disputa|briga|comparou|comparado",
  notMeetings:
    "contato com a imprensa|ligação aérea|ligação ferroviária|ligação rodoviária|ligações aéreas|ligação marítima|uma ligação entre|conferência de imprensa|entrevista coletiva|coletiva de imprensa|sala de reuniões|jogo de chá|aparelho de chá",
  denying: "desmentiu|desmente|desmentiram|desmentido|negou|nega|negaram|negado|falso|falsa|sem fundamento",
  reports: "que|ter|ter sido|terem|qualquer|rumor|rumores|boato|boatos|notícia|notícias|uma|um",
  relatives: "que|quem|com quem|a quem|cujo|cuja|cujos|cujas|o qual|a qual|os quais|as quais",
  conjunctions:
    "onde|enquanto|mas|quando|antes de|depois de|depois que|antes que|após|porque|já que|pois|embora|segundo|para que|a fim de|acrescentando|afirmando|porém|caso|ao término de|ao fim de|ao final de|durante|desde que|até que|sem|assim que|logo após|logo depois de|ao receber|ao encontrar",
  complementizers: "se",
  with: "com|por|pelo|pela|pelos|pelas|junto com|ao lado de|ao lado do|ao lado da|acompanhado de|acompanhado por|acompanhado do|acompanhado pelo|acompanhada de|acompanhada por|acompanhada do|na companhia de",
  between: "entre",
  of: "de|do|da|dos|das",
  to: "ao|à|aos|às|para",
  aside:
    "sobre|contra|em|no|na|nos|nas|até|desde|sem|segundo|como|sob|perante|mediante|salvo|exceto|respeito a|graças a|em nome de|em homenagem a|em homenagem ao|em honra de|a favor de|apesar de|devido a|em torno de|além de|além do|além da|em vez de|através de|por parte de|por parte do|por parte da|a respeito de",
  guests:
    "vizinho|vizinha|amigo|amiga|par|rival|novo|nova|então|anfitrião|anfitriã|atual|próprio|própria|também|eleito|eleita|seu|homólogo|homóloga|colega",
  clitics: [
    ["male", "o|os|recebeu-o"],
    ["female", "a|as|recebeu-a"],
    ["any", "lhe|lhes"],
  ],
  delegations:
    "delegação|delegações|negociadores|representantes|enviados|ministros|chanceleres|diplomatas|funcionários|equipes|equipas|líderes|especialistas|mandatários|presidentes|mediadores|governos|autoridades",
  honours: "em homenagem a|em homenagem ao|em homenagem à|em honra de|em honra do|para|ao|à|a",
  jointly:
    "trilateral|a três|tripartite|conjuntamente|conjunta|a quatro|ao lado de|ao lado do|junto com|junto a|na companhia de",
  separately:
    "reuniões com|encontros com|outro com|outra com|separadamente|em separado|sucessivamente|separadas|separados|cada um|um a um|individualmente",
  hosts: "recebeu|recebe|receberá|tinha recebido|havia recebido|acolheu|acolhe|acolherá|ofereceu|foi anfitrião de",
  attending:
    "particip*|assist*|comparec*|presid*|copresid*|discurs*|tomará parte|tomou parte|estará|esteve|irá|vai|viajará|confirmou|é esperado|reúne|reuniu|reunirá|abriu|encerr*|sediará|acolhe*",
  margins: "à margem|às margens|paralelamente a|paralelamente ao|paralelamente à",
  planned: [
    "fixado para|fixada para|rumará|seguirá para|tem na agenda|tem encontro marcado|tem reunião marcada|agenda prevê|antes que|será a vez de|é aguardado|é aguardada|recebe amanhã|se reunirá|se reunirão|reunir-se-á|reunirá|receberá|receberão|acolherá|se encontrará|se encontrarão|encontrará|encontrarão|encontrar-se-á|conversará|falará|falarão|viajará|viajarão|visitará|visitarão|chegará|chegarão|participará|participarão|realizará|realizarão|será realizada|será realizado|ocorrerá|ocorrerão|acontecerá|terá lugar|terão lugar|manterá|terá|terão|será|serão|será recebido|irá|irão|comparecerá|jantará|almoçará|partirá|embarcará|embarca para|regressará|organizará|sediará|discutirá|discutirão|tratará|assinará|assinarão|prevê|preveem|previsto|prevista|previstos|previstas|está previsto|está prevista|estava previsto|estava prevista|programado|programada|agendado|agendada|agendados|agendadas|marcado|marcada|marcados|marcadas|deve se reunir|devem se reunir|deve receber|deve se encontrar|deve viajar|deve visitar|deve ter|devem ter|devem ser|deve ser|deverá|deverão|devem se encontrar|devem assinar|deve assinar|vai|vão|iria|iriam|planeja|planejam|planeia|planejado|planejada|próximo|próxima|próximos|próximas|na semana que vem|no mês que vem|no ano que vem|amanhã|que vem|até o fim de|combinaram de|concordaram em se reunir|concordaram em realizar|combinaram um novo|acertaram|convidou|convite|aceitou o convite|aceitou convite|aceitou visitar|se comprometeram a|prepara|preparam|preparar|preparativos|espera receber|espera viajar|é esperado|é esperada|são esperados|espera-se que|na agenda|sede da|será sede|sediará|fará|farão|tem previsto|tem prevista|se prepara para|prestes a|agenda inclui|inclui ainda|devia|deviam|estava marcado|estava marcada|fará uma|deve ir|devem ir|deve acontecer|deve ocorrer",
    encounters.future,
    talks.future,
    calls.future,
    meals.future,
  ].join("|"),
  postponed:
    "ficou adiada|ficaram para|transferido para|transferida para|reagendado|reagendada|empurrado para|empurrada para|passou para|adiado|adiada|adiados|adiadas|adiou|adia|adiam|adiar|adiaram|adiamento|postergado|postergada|postergou|remarcado|remarcada|remarcar|protelado|suspenso|suspensa|ficou para|atrasado|atrasada",
  cancelled:
    "sem efeito|suprimida|suprimido|foi cancelada|caiu por terra|não se concretizou|riscado da agenda|cancelado|cancelada|cancelados|canceladas|cancelou|cancela|cancelam|cancelar|cancelaram|cancelamento|desmarcado|desmarcada|desmarcou|anulado|anulada|anulou|não se realizará|não será realizada|não vai acontecer|não acontecerá|desistiu de",
  denied:
    "evitou|evitaram|esquivou|esquivaram|sequer se|nem sequer|sem se cruzar|sem se cumprimentar|nem se|mal se cumprimentaram|apenas se cumprimentaram|nem houve|não há|não se reuniu|não se reuniram|não se reunirá|não se reunirão|não vai se reunir|não deve se reunir|não se encontrou|não se encontraram|não se encontrará|não encontrou|não vai se encontrar|não receberá|não recebeu|não vai receber|nunca se reuniu|nunca se reuniram|nunca se encontrou|nunca se encontraram|não houve|não haverá|não há previsão|não há reunião|não há encontro|não está previsto|não está prevista|não estava previsto|não estava prevista|não está na agenda|não estava na agenda|não consta|não está marcado|não está marcada|nenhuma reunião|nenhum encontro|nenhuma cúpula|nenhuma cimeira|nenhuma visita|nenhum contato|nenhuma conversa|desmentiu|desmente|desmentiram|negou que|nega que|negaram que|negou ter|descartou|descarta|descartaram|afastou a hipótese|recusou-se a|se recusou a|recusou encontrar|recusou receber|sem se reunir|sem se encontrar|não compareceu|não comparecerá|não viajou|não viajará|não foi convidado|não foi convidada|não planeja|não planeia|não pretende|não manteve|não mantiveram|não falou|não conversou|não conversaram|nem reunião|não prevê|não esteve com",
  hypothetical:
    "poderia|poderiam|poderá|eventual|possível|hipotético|hipotética|tomara|espera que|quer se reunir|quer se encontrar|quer encontrar|quer conversar|gostaria|deseja encontrar|desejo de|disposto a|disposta a|dispostos a|aberto a|aberta a|pronto para|pronto a|propôs um encontro|propôs uma reunião|propõe uma reunião|propôs uma cúpula|propôs uma cimeira|ofereceu-se para|se ofereceu para|pediu uma reunião|pediu um encontro|cobrou diálogo|apelou ao diálogo|retomada|retomar|retomar o diálogo|especulações|especula-se|rumores|não descartou|não descarta|não exclui|cogita|cogitou|cogitava|cogitam|avalia|avalia um|estuda|ideia de|possibilidade de|em caso de|caso haja|desde que|sem data|haja|venha a|venham a|vá se|seria|seriam|haveria|teria|teriam|fosse|fossem|deveria|deveriam|hipótese|sonha",
  wished:
    "quer|querem|queria|gostaria|deseja|desejam|pretende|disposto|disposta|dispostos|instou|exortou|pediu|pede|propôs|propõe|poderia|poderiam|deveria|deveriam|recusou|recusou-se|tenta|quis|desejava|buscava|pretendia|tentou|gostaria de|disposto a|disposta a|pronto para|pronto a|poder se|poder *r com|se nega a|negou-se a|recusa|evitou|evitar|em vez de|vontade de|intenção de|desejo de|esperança de|interesse em",
  turned: [
    ["a", "chamou|chama|apelou"],
    ["pela|pelo|pelas|pelos|por|como", "cumprimentou|cumprimenta|cumprimentaram|saudou|homenageou"],
  ],
  earlier:
    "anterior|anteriores|último|última|últimos|últimas|passado|passada|desde|há|a primeira desde|o primeiro desde|já havia|já tinha|haviam se reunido|havia se reunido|tinham se encontrado|haviam se encontrado|tinha recebido|havia recebido|antes|remonta|remontava|datava",
  pluperfect: "havia|haviam|tinha|tinham|fora|foram antes",
  again:
    "de novo|novamente|outra vez|mais uma vez|novo|nova|segundo|segunda|terceiro|terceira|próximo|próxima|outro|outra|anual|regular|futuro|futura|voltar a|voltarão a|voltará a|nova rodada|seguinte",
  phone: "o telefone|por telefone|ao telefone|telefônica|telefónica|telefônico|pelo telefone|telefonema",
  video:
    "por videoconferência|videoconferência|por vídeo|videochamada|de forma virtual|virtualmente|virtual|remotamente|on-line|online",
  in: "em|no|na|nos|nas|à|ao|perto de|para",
  at: "no|na|nos|nas|à|ao|para|de",
  capital: "capital",
  here: "aqui|na mesma cidade|nesta cidade|na cidade",
  there: "lá|ali|nessa cidade",
  venues:
    "palácio|Palácio|residência|hotel|aeroporto|base|universidade|castelo|vila|estádio|catedral|museu|centro|sede|chancelaria|parlamento|porto|quartel|ministério|câmara municipal|arredores|bairro|coração|zona sul|base aérea|embaixada",
  situations:
    "guerra|cessar-fogo|trégua|crise|conflito|situação|combates|violência|embaixada|embaixador|embaixadora|consulado|ataque|ataques|atentado|atentados|eleições|tropas|reféns|ajuda|distúrbios|protestos|golpe|governo|Governo|autoridades|regime|junta|processo|reconstrução|nascido|nascida|paz|poder|fome|vítimas|detido|detidos|preso|operações|jornal",
};
