import type { LanguageData } from "../../lexicon.js";

export const persons: LanguageData["persons"] = {
  honorifics: [
    [
      "male",
      "Sr.|Srs.|senhor|senhores|dom|D.|sir|lorde|xeque|sheik|rei|príncipe|príncipe herdeiro|sultão|emir|papa|imperador|frei|padre",
    ],
    ["female", "Sra.|Sras.|Srta.|senhora|senhoras|dona|lady|rainha|princesa|baronesa"],
    [
      "any",
      "Dr.|Dra.|doutor|doutora|professor|professora|general|coronel|marechal|almirante|brigadeiro|capitão|cardeal|monsenhor|aiatolá|imã|patriarca|arcebispo|bispo|rabino|cacique|engenheiro|comandante",
    ],
  ],
  particles: "de do da dos das e von van der den di del la bin ben ibn al el as ash abu",
  openingParticles: "von van der al el bin ibn ter ben",
  offices: [
    [
      "HEAD_OF_STATE",
      "presidente|presidenta|presidentes|rei|rainha|imperador|imperatriz|emir|sultão|papa|pontífice|sumo pontífice|santo padre|monarca|soberano|soberana|chefe de Estado|chefes de Estado|chefe do Estado|mandatário|mandatária|mandatários|líder supremo|guia supremo|grão-duque|inquilino da Casa Branca|inquilino do Eliseu|chefe do Kremlin|presidente eleito|presidente eleita|presidente da República|Presidente da República|chefe da Casa Branca|petista",
    ],
    [
      "HEAD_OF_GOVERNMENT",
      "primeiro-ministro|primeira-ministra|primeiros-ministros|primeiro ministro|primeira ministra|premiê|premiês|premier|chanceler federal|chanceler alemão|chanceler alemã|chanceler austríaco|chefe do Governo|chefe de Governo|chefe do governo|chefe de governo|chefes de Governo|chefes de governo|chefe do Executivo|presidente do Governo|presidente do governo|presidente do governo espanhol|presidente do Conselho de Ministros",
    ],
    [
      "LEADER",
      "líder|líderes|dirigente|dirigentes|presidente do Conselho Europeu|presidente da Comissão Europeia|homem forte|governante|governantes|chefe da delegação",
    ],
    [
      "MINISTER",
      "ministro|ministra|ministros|ministras|chanceler|chanceleres|secretário de Estado|secretária de Estado|secretário do Tesouro|secretária do Tesouro|secretário de Defesa|secretário da Defesa|secretário de Comércio|chefe da diplomacia|chefes da diplomacia|chefe do Itamaraty|titular da Fazenda|titular das Relações Exteriores|alto representante|alta representante|comissário|comissária|comissário europeu|comissária europeia|representante comercial|ministro de Estado|conselheiro de Estado",
    ],
    [
      "OFFICIAL",
      "embaixador|embaixadora|embaixadores|enviado|enviada|enviado especial|enviada especial|emissário|emissária|emissários|assessor|assessora|assessores|assessor especial|assessor-chefe|assessor especial da Presidência|conselheiro|conselheira|conselheiros|conselheiro de Segurança Nacional|secretário-geral|secretária-geral|secretário geral|secretário|secretária|secretário-executivo|diretor-geral|diretora-geral|diretor|diretora|director|governador|governadora|prefeito|prefeita|autarca|presidente da Câmara Municipal|senador|senadora|deputado|deputada|deputado federal|parlamentar|eurodeputado|eurodeputada|diplomata|cônsul|cônsul-geral|vice-presidente|vice-presidentes|vice-primeiro-ministro|vice-primeira-ministra|vice-ministro|vice-ministra|vice-chanceler|subsecretário|subsecretária|ministro-chefe da Casa Civil|chefe de gabinete|chefe da Casa Civil|chefe do Estado-Maior|chefe|chefes|negociador|negociadora|negociador-chefe|mediador|mediadora|representante|representante especial|representante permanente|procurador|procuradora|procurador-geral|economista|analista|cientista político|cientista política|historiador|historiadora|pesquisador|pesquisadora|investigador|investigadora|especialista|líder da oposição|líder opositor|líder oposicionista|opositor|opositora|oposicionista|príncipe herdeiro|príncipe|princesa|presidente da Câmara|presidente da Câmara dos Deputados|presidente do Senado|presidente do Congresso|presidente da Assembleia da República|presidente da Assembleia Nacional|presidente da Assembleia Nacional Popular|presidente do Parlamento|comandante|comandante em chefe|responsável|alto funcionário|núncio|núncio apostólico|intérprete|ativista|activista|coordenador|coordenadora|alto comissário|delegado|delegada|ex-presidente|ex-presidenta|ex-ministro|ex-ministra|ex-primeiro-ministro|ex-chanceler|encarregado de negócios|encarregada de negócios|cardeal|bispo|arcebispo|vereador|vereadora|cacique|politólogo|politóloga|presidente do Banco Central|marechal|general|coronel|almirante|capitão|patriarca|metropolita|imã|imam|grande imã|aiatolá|rabino|abade|duque|duquesa|xeque|sheik|regente|adido militar|adido|adida|chefe de missão|chefe de delegação|ministro conselheiro|chefe do Exército|chefe rebelde|magistrado|magistrada|juiz|juíza|secretário-assistente|secretária-assistente|secretário adjunto|secretária adjunta|secretário-adjunto|primeiro secretário|vice|vice-governador|chefe do protocolo|chefe do cerimonial|desembargador",
    ],
    ["CONSORT", "primeira-dama|primeira dama|esposa|esposo|cônjuge|mulher|marido"],
    [
      "BUSINESS",
      "CEO|presidente-executivo|presidente-executiva|presidente executivo|presidente executiva|diretor-executivo|diretora-executiva|diretor executivo|diretora executiva|diretor-presidente|diretora-presidente|fundador|fundadora|cofundador|cofundadora|empresário|empresária|bilionário|bilionária|magnata|diretor financeiro|diretora financeira|gerente|acionista|dono",
    ],
    [
      "COUNTERPART",
      "homólogo|homóloga|homólogos|contraparte|contrapartes|colega|colegas|par|seu anfitrião|anfitrião|anfitriã|convidado|convidada|seu hóspede|seu interlocutor|visitante|congênere",
    ],
    ["SPOKESPERSON", "porta-voz|porta-vozes"],
    [
      "CITIZEN",
      "tenor|soprano|barítono|bailarino|bailarina|humorista|guarda-redes|goleiro|atacante|avançado|pugilista|fadista|sambista|pianista|violinista|violoncelista|cantor|cantora|músico|maestro|maestrina|compositor|compositora|rapper|ator|atriz|actor|cineasta|escritor|escritora|romancista|poeta|dramaturgo|dramaturga|filósofo|filósofa|teólogo|teóloga|pintor|pintora|artista|arquiteto|arquiteta|arquitecto|escultor|escultora|estilista|futebolista|jogador|jogadora|treinador|treinadora|selecionador|atleta|nadador|nadadora|astronauta|cosmonauta|cientista|físico|física|biólogo|bióloga|químico|arqueólogo|arqueóloga|antropólogo|antropóloga|sociólogo|socióloga|médico|médica|cirurgião|enfermeira|engenheiro|engenheira|advogado|advogada|jornalista|repórter|correspondente|editor|editora|colunista|apresentador|apresentadora|fotógrafo|fotógrafa|ex-combatente|veterano|sobrevivente|dissidente|blogueiro|padre|freira|pastor|professora|estudante|agricultor|pescador|operário|chef|cozinheiro|cozinheira|curador|curadora|candidato|candidata|estrategista|ex-estrategista|estratega|consultor|consultora|banqueiro|banqueira|investidor|sindicalista|laureado|premiado|modelo|artesão|artesã|mestre|guerrilheiro|piloto|rebelde",
    ],
  ],
  femaleOffices:
    "presidenta|rainha|imperatriz|soberana|mandatária|primeira-ministra|primeira ministra|ministra|embaixadora|enviada|assessora|conselheira|secretária|secretária-geral|diretora|governadora|prefeita|senadora|deputada|vice-ministra|negociadora|pesquisadora|historiadora|princesa|primeira-dama|primeira dama|esposa|fundadora|empresária|alta representante|comissária|opositora|delegada|homóloga|anfitriã|coordenadora|ex-presidenta|ex-ministra|mulher|vereadora|procuradora",
  officeCountries: {
    USA: "porta-voz da Casa Branca|porta-voz do Pentágono|secretário de Estado americano|secretário de Estado dos EUA|secretário de Estado norte-americano|secretário do Tesouro|secretária do Tesouro|inquilino da Casa Branca|chefe da Casa Branca",
    BRA: "porta-voz do Planalto|chefe do Itamaraty|titular do Itamaraty|petista|chefe do Itamaraty|ministro-chefe da Casa Civil|titular da Fazenda",
    FRA: "inquilino do Eliseu",
    VAT: "papa|pontífice|sumo pontífice|santo padre|núncio|núncio apostólico",
    DEU: "chanceler federal|chanceler alemão|chanceler alemã",
    AUT: "chanceler austríaco",
    ESP: "presidente do governo espanhol",
    PRT: "presidente da Assembleia da República",
    RUS: "porta-voz do Kremlin|chefe do Kremlin",
    IRN: "líder supremo",
    CHN: "conselheiro de Estado",
  },
  officeModifiers:
    "adjunto|adjunta|federal|geral|nacional|especial|interino|interina|eleito|eleita|honorário|executivo|executiva|diplomático|diplomática|permanente|principal|supremo|suprema|europeu|europeia|comunitário|comunitária|alto|alta|velho|trabalhista|nacionalista|islamista|reformista|social-democrata|presidencial|parlamentar|econômico|económico|política|militar|apostólico|democrata|republicano|republicana|encarregado|encarregada|primeiro|primeira|em exercício|designado|designada|autoproclamado|deposto|em chefe|plenipotenciário|direitista|chavista|bolivariano|centrista|constitucional|extraordinário|estadual|regional|cessante|máximo|máxima|comercial|argentino|caiapó|indígena|ultraliberal|libertário",
  portfolios:
    "Relações Exteriores|relações exteriores|Negócios Estrangeiros|negócios estrangeiros|Assuntos Exteriores|Exteriores|Exterior|Estrangeiros|Europa|Assuntos Europeus|Defesa|Interior|Administração Interna|Economia|Finanças|Fazenda|Planejamento|Planeamento|Comércio|Comércio Exterior|Desenvolvimento, Indústria e Comércio|Desenvolvimento|desenvolvimento|Justiça|Energia|Minas e Energia|Meio Ambiente|Ambiente|Mudança do Clima|Agricultura|Pecuária|Pesca|Cultura|Saúde|Educação|Indústria|República|Conselho|Confederação|Estado|Governo|governo|Executivo|Tesouro|Transportes|Infraestrutura|Clima|Turismo|Ciência|Ciência e Tecnologia|Ciência, Tecnologia e Inovação|Trabalho|Cooperação|Segurança Nacional|segurança nacional|Segurança|segurança|Igualdade Racial|Mulheres|Direitos Humanos|Povos Indígenas|Petróleo|Minas|Água|política externa|Política Externa|diplomacia|Assembleia Nacional|Assembleia da República|Congresso|Senado|Parlamento|Câmara dos Deputados|Câmara|Bundestag|Knesset|Unificação|partido|Partido|oposição|delegação|Exército|Marinha|Comunicação|Comunicação Social|Secom|Imprensa|Polícia|Inteligência|inteligência|protocolo|cerimonial|Presidência|Chancelaria|Casa Civil|Itamaraty|Obras Públicas|Integração|Cidades|Portos|Relações Institucionais|Assuntos Internacionais|assuntos internacionais|Secretaria-Geral",
  officeEpithets:
    "então|atualmente|hoje|novo|nova|atual|actual|então|futuro|futura|jovem|veterano|veterana|ultradireitista|esquerdista|conservador|conservadora|socialista|liberal|poderoso|poderosa|próprio|própria|também|populista|na altura",
  captions: "esquerda|direita|centro|à esquerda|à direita",
  localOffices:
    "prefeito|prefeita|governador|governadora|autarca|bispo|arcebispo|presidente da Câmara Municipal|presidente da Câmara",
  worldOffices:
    "secretário-geral*|secretária-geral*|secretário geral*|comissário*|comissária*|alto representante|alta representante|presidente da comissão europeia|presidente da comissão|presidente do conselho europeu|presidente do parlamento europeu|chefe da diplomacia europeia|alto comissário|alta comissária|secretário executivo|secretária executiva|secretário-executivo|secretária-executiva|relator especial|relatora especial",
  homeLinks: "de|do|da|dos|das",
  officeLinks: "de|do|da|dos|das|para|em|a cargo de|encarregado de|encarregada de",
  articles: [
    ["male", "o|este|do|ao|pelo"],
    ["female", "a|esta|da|à|pela"],
  ],
  descriptions:
    "octogenário|septuagenário|centenário|bilionário|milionário|magnata|político|política|socialista|conservador|conservadora|liberal|democrata|republicano|republicana|social-democrata|trabalhista|nacionalista|populista|centrista|comunista|petista|tucano|ex-metalúrgico|ex-sindicalista|ex-capitão|ex-banqueiro|banqueiro|advogado|advogada|jurista|economista|governante|mandatário|mandatária|dirigente|líder|veterano|veterana|prelado|pontífice|monarca|autocrata|responsável|ultradireitista|esquerdista|estadista|autarca|deputado",
  partisans: {
    USA: "republicano|republicana|democrata|nova-iorquino|texano",
    GBR: "trabalhista|tory",
    BRA: "petista|tucano|ex-metalúrgico|ex-sindicalista|ex-capitão|pernambucano",
    ARG: "peronista|kirchnerista|libertário",
    VEN: "chavista",
    DEU: "democrata-cristã",
  },
  hostLinks: "em|no|na|nos|nas|para|junto",
  pluralOffices:
    "presidentes|ministros|ministras|primeiros-ministros|chanceleres|chefes|embaixadores|embaixadoras|secretários|secretárias|reis|enviados|assessores|líderes|mandatários|homólogos|comissários|deputados|senadores|representantes|diretores|negociadores|governadores",
  officeEllipses: "o|a|os|as|ao|à",
  strangers:
    "jornalista|jornalistas|repórter|repórteres|fonte|fontes|funcionário|funcionários|testemunha|testemunhas|observador|observadores|morador|moradores|estudante|estudantes|militar|militares|soldado|membro|membros|participante|participantes|comunicado|comentarista|manifestante|manifestantes|interlocutores|integrante|integrantes|auxiliares|auxiliar|negociadores|diplomatas|assessores|pessoas|assessor|assessora|apoiadores|apoiantes|opositores|aliado|aliados",
  former:
    "ex|antigo|antiga|ex-presidente|ex-presidenta|ex-ministro|ex-ministra|ex-primeiro-ministro|ex-chanceler|falecido|falecida|anterior|antecessor|antecessora|predecessor|então|deposto|deposta",
  kin: "esposa|esposo|mulher|marido|cônjuge|filho|filha|irmão|irmã|pai|mãe|primeira-dama|primeira dama|genro|sobrinho|neto|viúva|companheira",
  pronouns: {
    former: "o primeiro|a primeira",
    latter: "este último|esta última|o segundo|a segunda",
    he: "ele|o próprio",
    she: "ela|a própria",
    they: "eles|elas|ambos|ambas|os dois|as duas|um e outro",
    him: "lhe",
    his: "dele",
    her: "dela",
    their: "deles",
    whose: "seu|sua|seus|suas",
    nobody:
      "ambos os países|ambas as partes|ambos os lados|ambos os governos|ambas as nações|por sua vez|sua vez|seu turno|os dois países|os dois governos|os dois lados|as duas partes|as duas nações|seus respectivos|suas respectivas",
  },
  hosts: "anfitrião|anfitriã",
  guests: "convidado|convidada|hóspede|visitante",
  bothLeaders:
    "dois líderes|dois mandatários|dois presidentes|dois homens|dois dirigentes|dois chefes de Estado|dois chefes de Governo|dois chefes de governo|dois ministros|dois chanceleres|dois chefes da diplomacia|dois primeiros-ministros|dois chefes de Executivo|os chefes de governo|os chefes de Governo|dois homólogos|dois diplomatas|dois governantes|dois premiês|ambos os líderes|ambos os presidentes|ambos os mandatários|ambos os chefes de Estado|ambos os ministros|os mandatários|os líderes|os presidentes|os chefes de Estado|os ministros|os dirigentes|os chanceleres|três líderes|três presidentes|quatro líderes",
  bothSides:
    "dois países|duas partes|duas nações|dois governos|dois Governos|dois Estados|duas capitais|dois vizinhos|duas delegações|duas potências|dois povos|dois rivais|dois lados|ambos os países|ambas as partes|ambas as nações|ambos os governos|ambos os lados|as partes|três países",
};
