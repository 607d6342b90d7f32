import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visitou|visita|visitam|visitaram|visitará|visitarão|visitar|tinha visitado|havia visitado|visitava|visite|visitando|viajou a|viajou para|viajou ao|viajou à|viajou|viajaram para|viajaram|viaja para|viaja a|viaja ao|viaja|viajam para|viajará a|viajará para|viajará ao|viajará|viajarão para|viajar a|viajar para|viajar ao|viajar|deslocou-se a|desloca-se a|desloca-se ao|deslocar-se a|deslocar-se-á a|se deslocou a|voou para|voa para|voará para|embarcou para|embarca para|embarcará para|embarcar para|partiu para|parte para|partirá para|partir para|seguiu para|segue para|seguirá para|rumo a|rumo ao|foi a|foi ao|foi à|irá a|irá ao|irá à|vai a|vai ao|vai à|ir a|ir ao|esteve em|foi para|veio a|veio ao|virá ao|virá a|vem ao|percorreu|fez escala em|fará escala em|a caminho de|a caminho da|pisou|deixou|deixa|regressou de|regressa de|voltou de|volta de|vindo de|vinda de|retornou de|de regresso de|de volta de|saiu de|partiu de|decolou de|continua para|prossegue para|prosseguirá para|passará por|passou por|passa por|visitará|irá|iria|ia a|viria a|viria|veio|vem a|vinda|virá|vir a|vir ao|deslocar-se|deslocou-se ao|deslocou-se à|deslocou-se|desloca-se|se desloca a|se deslocou ao|se deslocará|deslocar-se-á|embarcou|embarca|embarcará|levá-lo a|o levará a|levará a|segue|seguirá|seguiu|viajou com|viajaria|tinha viajado|havia viajado|pisar|rumou a|rumou para|ruma a|viajam|viajava|viajavam|viajarão|viajariam|viajando|viajado|viaje|viajem|viajara|viajasse|visitavam|visitaria|visitariam|visitado|visitem|visitara|visitasse|voa|voam|voou|voaram|voava|voavam|voará|voarão|voaria|voariam|voando|voado|voe|voem|voar|voara|voasse|embarcam|embarcaram|embarcava|embarcavam|embarcarão|embarcaria|partira|partirá|partiria|partiu|parte|partem|partiram|partir|seguia|seguiria|seguira|seguirão|seguiram|rumará|rumava|foram a|fora a|fora ao|fora à|fora para|irão a|irão ao|irão à|iria a|iria ao|ia ao|ia à|se deslocara|deslocam-se|deslocaram-se|se deslocaram|desloca-se à|deslocado|levaria a|levará ao|levou a|levou ao|levá-lo-á a|o levou a|o levou ao|o levará ao|que levou|esteve|estivera em|estivera no|estivera na|viera|viera a|virão|viriam|vindo|regressa|regressou|regressará|retorna|retornou|retornará|voltou|voltará|fará uma visita a|fez uma visita a|faz uma visita a|fez escala|fará escala|faz escala|fazer escala|percorrerá|percorre|percorrer|pisava|pisara|pisará|pisasse|pisa|decolou para|decola para|decolará para|descolou para|zarpou para|desembarcou|rumo à|rumo aos|a caminho do|passar por|passaria por|continuou para|prosseguiu para|prossegue|prosseguirá|realizou uma visita a|realiza uma visita a|realizará uma visita a|realizou visita a|devolver|partir rumo a|sair para",
  nouns:
    "visita|visitas|viagem|viagens|giro|périplo|visita de Estado|visita oficial|visita de trabalho|estadia|estada|deslocação|escala|visita-relâmpago|turnê|tour|ida|vinda|passagem|escalas|parada|paradas|missão|deslocações|viagem oficial|viagem de Estado|chegada|peregrinação|ronda|viagem-relâmpago|visita surpresa|visita de cortesia|visita bilateral|etapa|etapas|partida|giros|périplos|digressão|turnês|missões|visita-surpresa|agenda na|agenda no|dias em|dias no|dias na|horas em|horas no|horas na|noite em",
  notNouns: "visita guiada",
  future:
    "viajará|viajarão|visitará|visitarão|voará|voarão|embarcará|embarcarão|aterrissará|aterrissarão|desembarcará|desembarcarão|chegará|chegarão|pousará|pousarão|partirá|partirá para|seguirá|seguirá para|seguirão|irá|irá a|irá ao|irá à|irão a|irão ao|virá|virá a|virá ao|virão|se deslocará|deslocar-se-á|deslocar-se-á a|estará em|estará no|estará na|estarão em|permanecerá|permanecerá em|ficará em|prosseguirá|prosseguirá para|passará por|fará escala|fará escala em|viajará a|viajará para|viajará ao|voará para|embarcará para|chegará a|chegará ao|desembarcará em|rumará|levará a|levará ao|o levará a|receberá|acolherá|fará uma visita a|realizará uma visita a|é esperado|é esperada|é aguardado|é aguardada|são esperados|esperado|esperada|aguardado|aguardada|esperado em|aguardado em|é esperado em|é aguardado em",
  invitation:
    "a convite de|a convite do|a convite da|por convite de|convidado por|convidada por|convidados por|convidado pelo|convite de|convite do|convite da|hóspede de",
  onward: "depois|em seguida|seguida|daí|dali|lá|ali|finalmente|mais tarde|também|posteriormente|antes",
  kinds: [
    ["STATE_VISIT", "visita de Estado|visitas de Estado|viagem de Estado|visita de estado"],
    ["OFFICIAL_VISIT", "visita oficial|visitas oficiais|viagem oficial"],
    ["WORKING_VISIT", "visita de trabalho|viagem de trabalho|visitas de trabalho"],
    ["PRIVATE_VISIT", "visita privada|visita particular|viagem privada|viagem particular"],
  ],
  direct: "",
  arrivals:
    "chegou a|chegou ao|chegou à|chegou em|chegou|chegaram a|chegaram ao|chegaram|chega a|chega ao|chega à|chega|chegará a|chegará ao|chegará|chegar a|chegar ao|chegado a|aterrissou em|aterrissou na|aterrissou no|aterrissou|aterrizou em|aterrou em|aterrou|pousou em|pousou na|pousou no|desembarcou em|desembarcou no|desembarcou na|desembarcou|desembarca em|desembarca no|desembarca na|desembarca|desembarcará em|esteve em|esteve no|esteve na|estava em|está em|está no|está na|estará em|estará no|estará na|encontra-se em|em visita a|em visita ao|em visita à|em visita oficial a|de visita a|de visita ao|chegada a|chegada ao|chegada à|recebido em|recebida em|foi recebido|foi recebida|foi recebido na|foi recebido no|será recebido|encontrava-se em|encontra-se no|encontra-se na|permanecerá em|permaneceu em|passou em|de visita|em visita|em visita oficial|em visita de Estado|em visita de trabalho|em viagem oficial|em viagem|em périplo|em digressão|é esperado em|é aguardado em|esperado em|aguardado em|está de visita|chegara|chegara a|chegou este|pousou|pisou solo|desembarca|chegar|chegado|chegada|hospeda-se em|hospedou-se em|aterrissa|aterrissam|aterrissaram|aterrissava|aterrissavam|aterrissará|aterrissarão|aterrissaria|aterrissariam|aterrissando|aterrissado|aterrisse|aterrissem|aterrissar|aterrissara|aterrissasse|aterra|aterram|aterraram|aterrava|aterravam|aterrará|aterrarão|aterraria|desembarcam|desembarcaram|desembarcava|desembarcavam|desembarcará|desembarcarão|desembarcaria|desembarcariam|desembarcando|desembarcado|desembarce|desembarcem|desembarcar|desembarcara|desembarcasse|pousa|pousam|pousaram|pousava|pousavam|pousará|pousarão|pousaria|chegam|chegava|chegavam|chegarão|chegaria|chegariam|chegando|chege|chegem|chegasse|esteve|estivera|estiveram em|estiveram no|estiveram na|estarão em|estar em|está em visita|estava no|estava na|estaria em|encontra-se|encontrava-se|se encontra em|se encontrava em|permanecerá|permanece em|fica em|ficará em|ficou em|ficará até|é esperado|é esperada|é aguardado|é aguardada|são esperados|esperado|esperada|aguardado|aguardada|esperados|aguardados|de passagem por|de passagem pela|de passagem pelo|em visita surpresa|em viagem à|em viagem a|em viagem ao|em missão|em deslocação|em giro|em escala|de visita à|hospedado em|hospedado no|já estava|passou o dia em|passou dois dias em|passou três dias em|foi recebido em|foi recebida em|recebido no|recebido na|acolhido em|entrou|entraram|entrava|entravam",
  hosting:
    "recebeu|recebe|receberá|recebia|recebido|recebida|recebidos|receber|receberam|acolheu|acolhe|acolhido|acolhida|acolherá|receberão|recebê-lo|recepcionou|recepcionado|recebera|recebiam|receberia|acolhera|deu as boas-vindas a|deu as boas-vindas ao|dá as boas-vindas a|dará as boas-vindas a|homenageou",
  being: "esteve|estiveram|estivera|estava|tinha estado|havia estado|está|estão|estará",
  deeds:
    "participou|participaram|participara|assistiu|assistiram|assistira|depositou uma coroa|discursou|discursa|discursará|depositou uma coroa de flores|inaugurou|prestou homenagem|fez um discurso|proferiu um discurso|assinou o livro",
  sending: "enviou|envia|enviará|enviara|mandou|despachou|enviaram|levará|levou|leva|levaria|conduzirá",
  unsure: "poderia|poderiam|pode|possa|gostaria de|se",
  passive: "foi|foram|sido|é|será|serão|ser|fora|foram|tinha sido|havia sido|era|eram",
  by: "por|pelo|pela|pelos",
  to: "a|ao|à|aos|às|em|no|na|nos|nas|por|pelo|pela|para|de|do|da",
  ledBy:
    "chefiada por|chefiada pelo|chefiada pela|liderada por|liderada pelo|liderada pela|encabeçada por|encabeçada pelo|encabeçada pela|dirigida por|comandada por|comandada pelo|avião de|avião do|avião da|avião que transportava|aeronave de|aeronave do|entre eles",
  returning:
    "retribuir a visita|retribuirá a visita|retribuiu a visita|retribua a visita|retribui a visita|devolver a visita|visita de retribuição|visita de retorno|retribuição da visita",
  there: "ao país|no país|ao nosso país|à ilha|na ilha|ao reino|à cidade",
  back: "regressou|regressa|regressará|regressaram|voltou|volta|voltaram|voltará|retornou|retorna|retornará|de regresso|de volta|recém-chegado|recém-chegada|partiu|saiu|vindo|vinda",
  away: "de|do|da|dos|das|desde",
  comingFrom: "vindo de|vinda de|vindo do|vinda do|vindo da|vinda da|procedente de|proveniente de|a partir de",
  inviting:
    "convidou|convida|convidará|convidara|havia convidado|tinha convidado|fez um convite|um convite a|um convite para|convidando",
  invitations: "convite|convites",
  accepting:
    "aceitou|aceita|aceitará|aceitara|aceitar|aceite|aceito|aceitaram|aceitando|havia aceitado|tinha aceitado|tinha aceite",
  lately:
    "já|ainda|também|atualmente|agora|recentemente|duas vezes|três vezes|nunca|antes|depois|hoje|ontem|hóspede|convidado|seu",
};
