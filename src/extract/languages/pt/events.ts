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
