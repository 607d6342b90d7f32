import type { LanguageData } from "../../lexicon.js";

export const speech: LanguageData["speech"] = {
  verbs:
    "ha detto|hanno detto|aveva detto|dice|dicono|disse|ha dichiarato|hanno dichiarato|dichiara|ha affermato|hanno affermato|afferma|affermano|ha aggiunto|hanno aggiunto|aggiunge|aveva aggiunto|ha annunciato|hanno annunciato|annuncia|ha spiegato|hanno spiegato|spiega|spiegano|ha assicurato|assicura|assicurano|ha osservato|osserva|ha sottolineato|hanno sottolineato|sottolinea|sottolineano|ha precisato|precisa|ha ricordato|ricorda|ha risposto|hanno risposto|risponde|ha replicato|replica|ha ribattuto|ribatte|ha scandito|scandisce|ha esordito|esordisce|ha insistito|insiste|ha ribadito|hanno ribadito|ribadisce|ribadiscono|ha ammesso|ammette|ha riconosciuto|riconosce|ha concluso|conclude|ha proseguito|prosegue|ha continuato|continua|ha commentato|commenta|ha scherzato|scherza|ha ironizzato|ironizza|ha avvertito|avverte|aveva avvertito|ha ammonito|ammonisce|ha promesso|promette|ha chiesto|hanno chiesto|chiede|chiedono|ha domandato|domanda|ha scritto|scrive|scrivono|ha twittato|ha postato|ha esclamato|esclama|ha confermato|conferma|ha rivelato|rivela|ha confidato|confida|ha raccontato|racconta|ha lodato|loda|ha elogiato|elogia|ha ringraziato|ringrazia|ha definito|definisce|ha parlato|parla|ha denunciato|denuncia|ha criticato|critica|ha accusato|accusa|ha auspicato|auspica|ha sostenuto|sostiene|sostengono|ha ritenuto|ritiene|ha notato|nota|notano|ha rilanciato|rilancia|ha rivendicato|rivendica|ha invitato|ha esortato|esorta|ha rassicurato|rassicura|ha puntualizzato|puntualizza|ha rimarcato|rimarca|ha evidenziato|evidenzia|ha garantito|garantisce|ha tuonato|tuona|ha sintetizzato|sintetizza|ha riassunto|riassume|ha chiosato|chiosa|ha incalzato|incalza|ha messo in guardia|mette in guardia|ha fatto sapere|fa sapere|fanno sapere|ha lanciato|lancia|ha chiarito|chiarisce|ha espresso|esprime|ha citato|ha salutato|si è detto|si è detta|si è detto convinto|si dice|si è augurato|si è augurata|si augura|si è impegnato|ha citato|cita|ha evocato|ha suggerito|suggerisce|ha proposto|ha giurato|giura|ha brindato|ha smentito|smentisce|ha attaccato|attacca|ha concesso|ha previsto|ha rimproverato|ha specificato|specifica|ha riferito|riferisce|riferiscono|ha indicato|indica|recita|si legge|ha letto|ha accolto|sceglie queste parole|suggella|ha minacciato|minaccia|ha bocciato|ha confessato|confessa|ha rilevato|rileva|ha sorriso|sorride|ha commentato così|ha ripetuto|ripete|ha affidato|ha azzardato|glissa|rincara|ha rincarato|taglia corto|ha tagliato corto|disse|aggiunse|rispose|spiegò|affermò|dichiarò|concluse|replicò|ricordò",
  participles:
    "dicendo|affermando|aggiungendo|sottolineando|precisando|spiegando|ricordando|ribadendo|dichiarando|assicurando|insistendo|promettendo|rispondendo|definendo|auspicando|citando|lodando|parlando|annunciando|ringraziando|concludendo",
  accordingTo: "secondo|stando a|per|a detta di|nelle parole di|a giudizio di|a parere di|per bocca di",
  titled:
    "intitolato|intitolata|ribattezzato|ribattezzata|soprannominato|soprannominata|detto|chiamato|chiamata|denominato|denominata|lo slogan|slogan|striscione|striscioni|sul tema|tema|il film|film|il libro|libro|romanzo|la canzone|canzone|la mostra|mostra|il quadro|quadro|titolo|dal titolo|motto|hashtag|scritta|cosiddetto|cosiddetta|cosiddetti|programma|operazione|iniziativa|progetto|piano|tassello",
};

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
