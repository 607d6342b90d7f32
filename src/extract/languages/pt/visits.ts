import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visitou|visita|visitam|visitaram|visitará|visitarão|visitar|tinha visitado|havia visitado|visitava|visite|visitando|viajou a|viajou para|viajou ao|viajou à|viajou|viajaram para|viajaram|viaja para|viaja a|viaja ao|viaja|viajam para|viajará a|viajará para|viajará ao|viajará|viajarão para|viajar a|viajar para|viajar ao|viajar|deslocou-se a|desloca-se a|desloca-se ao|deslocar-se a|deslocar-se-á a|se deslocou a|voou para|voa para|voará para|embarcou para|embarca para|embarcará para|embarcar para|partiu para|parte para|partirá para|partir para|seguiu para|segue para|seguirá para|rumo a|rumo ao|foi a|foi ao|foi à|irá a|irá ao|irá à|vai a|vai ao|vai à|ir a|ir ao|esteve em|foi para|veio a|veio ao|virá ao|virá a|vem ao|percorreu|fez escala em|fará escala em|a caminho de|a caminho da|pisou|deixou|deixa|regressou de|regressa de|voltou de|volta de|vindo de|vinda de|retornou de|de regresso de|de volta de|saiu de|partiu de|decolou de|continua para|prossegue para|prosseguirá para|passará por|passou por|passa por|visitará|irá|iria|ia a|foi|viria a|viria|veio|vem a|vinda|virá|vir a|vir ao|deslocar-se|deslocou-se ao|deslocou-se à|deslocou-se|desloca-se|se desloca a|se deslocou ao|se deslocará|deslocar-se-á|embarcou|embarca|embarcará|levá-lo a|o levará a|levará a|segue|seguirá|seguiu|viajou com|viajaria|tinha viajado|havia viajado|pisar|rumou a|rumou para|ruma a",
  nouns:
    "visita|visitas|viagem|viagens|giro|périplo|visita de Estado|visita oficial|visita de trabalho|estadia|estada|deslocação|escala|visita-relâmpago|turnê|tour|ida|vinda|passagem|escalas|parada|paradas|missão|deslocações|viagem oficial|viagem de Estado|chegada|regresso|peregrinação|ronda",
  kinds: [
    ["STATE_VISIT", "visita de Estado|visitas de Estado|viagem de Estado|visita de estado"],
    ["OFFICIAL_VISIT", "visita oficial|visitas oficiais|viagem oficial"],
    ["WORKING_VISIT", "visita de trabalho|viagem de trabalho|visitas de trabalho"],
    ["PRIVATE_VISIT", "visita privada|visita particular|viagem privada|viagem particular"],
  ],
  arrivals:
    "chegou a|chegou ao|chegou à|chegou em|chegou|chegaram a|chegaram ao|chegaram|chega a|chega ao|chega à|chega|chegará a|chegará ao|chegará|chegar a|chegar ao|chegado a|aterrissou em|aterrissou na|aterrissou no|aterrissou|aterrizou em|aterrou em|aterrou|pousou em|pousou na|pousou no|desembarcou em|desembarcou no|desembarcou na|desembarcou|desembarca em|desembarca no|desembarca na|desembarca|desembarcará em|esteve em|esteve no|esteve na|estava em|está em|está no|está na|estará em|estará no|estará na|encontra-se em|em visita a|em visita ao|em visita à|em visita oficial a|de visita a|de visita ao|chegada a|chegada ao|chegada à|recebido em|recebida em|foi recebido|foi recebida|foi recebido na|foi recebido no|será recebido|encontrava-se em|encontra-se no|encontra-se na|permanecerá em|permaneceu em|passou em|de visita|em visita|em visita oficial|em visita de Estado|em visita de trabalho|em viagem oficial|em viagem|em périplo|em digressão|é esperado em|é aguardado em|esperado em|aguardado em|convidado a|está de visita|chegara|chegara a|chegou este|pousou|pisou solo|desembarca|chegar|chegado|chegada|hospeda-se em|hospedou-se em",
  hosting:
    "recebeu|recebe|receberá|recebia|recebido|recebida|recebidos|receber|receberam|acolheu|acolhe|acolhido|acolhida|acolherá|receberão|recebê-lo|recepcionou|recepcionado",
  unsure: "poderia|poderiam|pode|possa|gostaria de|se",
  passive: "foi|foram|sido|é|será|serão|ser",
  by: "por|pelo|pela|pelos",
  to: "a|ao|à|aos|às|em|no|na|nos|nas|por|pelo|pela|para|de|do|da",
};
