import type { LanguageData } from "../../lexicon.js";

export const gifts: LanguageData["gifts"] = {
  give: "presenteou com|presenteou|presenteia|presentearam|presenteando|deu de presente|deu|deram|dá|ofereceu|oferece|ofereceram|ofertou|entregou|entrega|entregaram|entregar|doou|doaram|trouxe|trouxeram|levou|levava|condecorou com|condecorou|homenageou com|agraciou com|impôs|lhe deu|lhe entregou|fez a entrega de|retribuiu com|enviou|mandou|deu-lhe|ofereceu-lhe|entregou-lhe",
  receive:
    "recebeu um|recebeu uma|receberam um|receberam uma|recebe um|recebe uma|recebeu das mãos de|recebeu de presente|ganhou|ganharam|ganha|ganhou de presente|ganhou de|recebeu em troca|recebeu em retribuição|aceitou|levou para casa|foi presenteado com|foi presenteada com|foi condecorado com|foi agraciado com",
  givenBy:
    "presenteado por|presenteada por|dado por|dada por|dados por|doado por|doada por|entregue por|presente de|presente do|presente da|oferta de|oferecido por|oferecida por|que lhe deu|enviado por|ofertado por",
  nouns:
    "presenteou|presenteou com|presentearam|presenteia|deu de presente|ganhou de presente|presente|presentes|lembrança|lembranças|mimo|mimos|regalo|souvenir|oferenda",
  with: "com",
  to: "a|ao|à|aos|para|para o|para a",
  from: "de|por|do|da|pelo|pela|das mãos de|da parte de",
  notThings:
    "por|concluídas|concluída|discurso|discursos|entrevista|entrevistas|apoio|apoios|respaldo|declaração|declarações|garantia|garantias|oportunidade|ocasião|detalhes|cartas credenciais|credenciais|relatório|proposta|propostas|plano|planos|ajuda|ajudas|assistência|condolências|parabéns|felicitações|desculpas|aprovação|permissão|prioridade|importância|impulso|passo|passos|advertência|aviso|visão|prova|provas|resposta|respostas|coletiva|coletiva de imprensa|conferência de imprensa|recepção|boas-vindas|empréstimo|empréstimos|crédito|financiamento|dinheiro|formação|aula|papel|mensagem|mensagens|sinal|sinais|esperança|palavra|palavras|nome|nomes|ordem|tempo|armas|mísseis|tanques|vacinas|alimentos|paz|brinde|segurança|serviços|informação|informações|cooperação|projeto|convite|convites|mediação|cessar-fogo|explicação|explicações|conselho|conselhos|acesso|atenção|compromisso|prêmio|posição|desafio|ameaça|risco|problema|lista|roteiro|iniciativa|resultado|resultados|imagem|razão|direitos|status|território|controle|poder|autoridade|mandato|bênção|sinal verde|aval|asilo|refúgio|capacidade|tecnologia|tropas|soldados|milhão|milhões|bilhão|bilhões|mil|doações|subsídios|assento|plataforma|visto|vistos|nacionalidade|petição|exigências|condições|ultimato|jantar|almoço|banquete|visita|hospitalidade|perspectiva|possibilidade|fim|renúncia|conta|mão|mãos|braço|vantagem|honra|honras|preferência|lugar|legitimidade|fôlego|saída|concessões|imprensa|acordo|acordos|tratado|contrato|contratos|sanções|críticas|presidente|ministro|delegação|embaixador|homólogo|líder|relações|balanço|guinada|início|continuidade|andamento|empenho|comunicado|cobertura|votos|voto|números|dados|notícia|certo|errado|fora|conhecimento|margem|razões|vida|ênfase|recado|recados|sequência|telefonema|ligação|garimpo|carona",
  complements:
    "esculpido|esculpida|gravado|gravada|feito|feita|fabricado|fabricada|bordado|bordada|adornado|assinado|assinada|autografado|autografada|que representa|decorado|decorada|com|que|vindo|avaliado|avaliada|dedicado|dedicada|para|encadernado|símbolo|inspirado|pintado|pintada|produzido|produzida|confeccionado|confeccionada",
  adjectiveEndings: "",
};
