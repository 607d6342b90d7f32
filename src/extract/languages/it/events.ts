import type { LanguageData } from "../../lexicon.js";

export const issues: LanguageData["issues"] = [
  ["denuclearization", "denuclearizzazione|denuclearizzare"],
  [
    "nuclear program",
    "programma nucleare|armi nucleari|arma nucleare|dossier nucleare|arricchimento dell'uranio|nucleare iraniano|test nucleari|centrale di Zaporizhzhia|accordo nucleare",
  ],
  ["peace on the Korean Peninsula", "pace nella penisola coreana|pace sulla penisola coreana|stabilità della penisola"],
  [
    "dialogue with North Korea",
    "dialogo con la Corea del Nord|dialogo con Pyongyang|dialogo intercoreano|relazioni intercoreane",
  ],
  [
    "trade",
    "commercio|interscambio|scambi commerciali|commercio bilaterale|libero scambio|esportazioni|dazi|barriere commerciali|accesso al mercato|deficit commerciale|relazioni commerciali",
  ],
  [
    "security",
    "cooperazione in materia di sicurezza|sicurezza regionale|cooperazione militare|cooperazione nella difesa|garanzie di sicurezza|difesa comune|difesa aerea",
  ],
  [
    "climate change",
    "cambiamento climatico|cambiamenti climatici|riscaldamento globale|clima|emissioni|carbonio|deforestazione|biodiversità",
  ],
  [
    "energy",
    "energia|gas naturale|gnl|gas|petrolio|gasdotto|oleodotto|rinnovabili|energie rinnovabili|idrogeno|elettricità|rete elettrica|collegamenti energetici",
  ],
  [
    "migration",
    "migrazione|migrazioni|migranti|immigrazione|immigrazione irregolare|rifugiati|richiedenti asilo|flussi migratori",
  ],
  ["human rights", "diritti umani|diritti dell'uomo|prigionieri politici"],
  [
    "war in Ukraine",
    "guerra in Ucraina|invasione dell'Ucraina|conflitto in Ucraina|conflitto ucraino|crisi ucraina|pace in Ucraina|guerra contro l'Ucraina",
  ],
  ["Gaza", "Gaza|guerra a Gaza|ostaggi|soluzione dei due Stati|soluzione a due Stati|Medio Oriente"],
  ["Taiwan", "stretto di Taiwan|questione di Taiwan|Stretto di Taiwan|unica Cina"],
  ["South China Sea", "Mar Cinese Meridionale|Mar Cinese meridionale"],
  ["Yellow Sea structures", "strutture d'acciaio|Mar Giallo"],
  ["sanctions", "sanzioni|sanzione|embargo"],
  [
    "technology",
    "intelligenza artificiale|tecnologia|tecnologie|semiconduttori|chip|digitale|5G|cybersicurezza|quantistico",
  ],
  [
    "supply chains",
    "catene di approvvigionamento|catena di approvvigionamento|minerali critici|materie prime critiche|terre rare",
  ],
  ["culture", "scambi culturali|cooperazione culturale|cultura|scambi universitari|scambi di studenti"],
  ["terrorism", "terrorismo|antiterrorismo|estremismo|jihadismo"],
  ["drugs", "fentanyl|traffico di droga|narcotraffico|stupefacenti|criminalità organizzata|crimine organizzato"],
  ["online crime", "truffe telefoniche|truffe online|cybercrimine|cyberattacchi|phishing|attacchi informatici"],
  ["border", "disputa di confine|contesa di confine|confini|confine|demarcazione|disputa territoriale"],
  ["investment", "investimento|investimenti|infrastrutture|infrastruttura"],
  ["food security", "sicurezza alimentare|esportazioni di grano|grano|agricoltura|pesca"],
  ["health", "sanità pubblica|pandemia|vaccini|cooperazione sanitaria|salute"],
  ["space", "cooperazione spaziale|esplorazione spaziale|satelliti|attività spaziali|spazio"],
  ["water", "risorse idriche|diga|acque del fiume"],
  ["abductions", "rapimenti|persone rapite"],
  ["tourism", "turismo|visti|esenzione dal visto|voli diretti"],
  [
    "arms control",
    "controllo degli armamenti|disarmo|missili balistici|lanci di missili|difesa antimissile|non proliferazione",
  ],
];
