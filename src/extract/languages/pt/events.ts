import type { LanguageData } from "../../lexicon.js";

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
