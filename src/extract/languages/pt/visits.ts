import type { LanguageData } from "../../lexicon.js";

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
