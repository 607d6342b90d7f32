import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visitó|visita|visitan|visitaron|visitará|visitarán|visitar|ha visitado|había visitado|visitaba|visite|visitando|viajó a|viajó|viajaron a|viajaron|viaja a|viaja|viajan a|viajará a|viajará|viajarán a|viajarán|viajar a|viajar|ha viajado a|había viajado a|viajaba a|viaje a|se trasladó a|se trasladará a|trasladarse a|se desplazó a|se desplazará a|desplazarse a|voló a|voló|voló hacia|vuela a|volará a|volará|volar a|partió hacia|partió a|partió rumbo a|parte hacia|partirá hacia|partirá a|salió hacia|saldrá hacia|fue a|irá a|irán a|va a viajar a|acudió a|acudirá a|se dirigió a|puso rumbo a|rumbo a|recorrió|hizo escala en|hará escala en|camino de|emprendió viaje a|continuará hacia|continuó hacia|proseguirá a|vino a|vendrá a|viene a|pisó|pisa|pisaba|dejó|abandonó|abandona|regresó de|regresa de|volvió de|vuelve de|procedente de|llegaba desde|llegó desde|llega desde|retornó de|de regreso de|se marchó de|partió de|salió de|voló desde|continuará|continuará su gira por|prosigue|prosigue hacia|pasará por|pasó por|pasa por|acude a|acudió|viajaría|viajaría a|ha viajado|había viajado|se desplaza a|desplazado a|trasladó|se traslada a|volverá a|volvió a viajar a|iba a viajar|va a|fue|iba a|llevará a|le llevará a|lo llevará a|le llevó a|venir a|vendrá|venido a|vino|viene|pisar",
  nouns:
    "visita|visitas|viaje|viajes|gira|giras|visita de Estado|visita oficial|visita de trabajo|estancia|estadía|desplazamiento|escala|periplo|visita relámpago|paso|paradas|parada|tour|viaje de Estado|viaje relámpago|viaje oficial|desembarco|peregrinación|regreso|llegada|misión",
  kinds: [
    ["STATE_VISIT", "visita de Estado|visitas de Estado|viaje de Estado|visita de estado"],
    ["OFFICIAL_VISIT", "visita oficial|visitas oficiales|viaje oficial"],
    ["WORKING_VISIT", "visita de trabajo|viaje de trabajo|visitas de trabajo"],
    ["PRIVATE_VISIT", "visita privada|viaje privado"],
  ],
  arrivals:
    "llegó a|llegó|llegaron a|llegaron|llega a|llega|llegan a|llegará a|llegará|llegar a|ha llegado a|llegado a|arribó a|arribó|arribaron a|arribará a|aterrizó en|aterrizó|aterrizaron en|aterriza en|aterrizará en|ha aterrizado en|desembarcó en|desembarca en|estuvo en|estaba en|está en|se encuentra en|estará en|de visita en|de gira por|llegada a|recaló en|pisó suelo|recibido en|recibida en|se encontraba en|permanecerá en|permaneció en|pasó en|de visita|de visita oficial|de viaje|de viaje oficial|de gira|está de visita|en visita oficial|en visita de Estado|en visita|es esperado en|se espera en|esperado en|esperada en|invitado a|invitada a|se halla en|tocó tierra en|tomó tierra en|aterriza|aterrizó este|descendió del avión en|llegar|llegado|llegada|hace escala|arriba a|arriba",
  hosting:
    "recibió|recibe|recibirá|recibía|recibido|recibida|recibidos|recibir|recibieron|acogió|acoge|acogido|acogida|agasajó|agasajado|recibirán|acogerá",
  unsure: "podría|podrían|pudiera|quisiera|querría|si",
  passive: "fue|fueron|ha sido|sido|es|será|serán|ser",
  by: "por",
  to: "a|al|en|por|hacia|de|del",
};
