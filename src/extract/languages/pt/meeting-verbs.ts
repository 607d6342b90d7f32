import { type Conjugation, joined, together, verbForms } from "../forms.js";

const AR: Conjugation = {
  subjunctive: "e|em|asse|assem|e-se",
  finite: "a|am|ou|aram|ava|avam|ara|ou-se|aram-se|a-se|am-se|ou-o|ou-a",
  future: "ará|arão|ar-se-á|ar-se-ão",
  base: "ar|ar-se|ando|ando-se",
  participle: "ado|ada|ados|adas",
};
const ER: Conjugation = {
  subjunctive: "a|am|esse|essem",
  finite: "e|em|eu|eram|ia|iam|era|eu-se|eram-se|e-se|em-se|eu-o|eu-a|eu-os",
  future: "erá|erão|er-se-á|er-se-ão",
  base: "er|er-se|endo|endo-se",
  participle: "ido|ida|idos|idas",
};
const IR: Conjugation = {
  subjunctive: "a|am|isse|issem",
  finite: "e|em|iu|iram|ia|iam|ira|iu-se|iram-se|e-se|em-se",
  future: "irá|irão|ir-se-á|ir-se-ão",
  base: "ir|ir-se|indo|indo-se",
  participle: "ido|ida|idos|idas",
};
const AUXILIARIES =
  "tem|têm|tinha|tinham|tinha se|tinham se|havia|haviam|havia se|haviam se|terá|terão|ter|tendo|foi|foram|fora|sido|será|serão|ser|era|sendo";

/** Verbs whose object is the partner: recebeu, acolherá. */
export const encounters = together(
  verbForms("receb|acolh", ER, AUXILIARIES),
  verbForms("reun", IR, AUXILIARIES),
  verbForms("encontr|avist|reencontr|cumpriment|recepcion|homenage|aguard|abraç", AR, AUXILIARIES),
  {
    all: [
      joined(
        "recebido|recebida|recebidos|recebidas|acolhido|acolhida|recepcionado|recepcionada",
        "por|pelo|pela|pelos",
        " _ _ _ _ _ _ ",
      ),
      joined(
        "foi|era|será|tinha sido|havia sido",
        "hóspede de|hóspede do|hóspede da|convidado de|convidado do|convidado da",
        " ",
      ),
      joined(
        "percorreu|visitou|inaugurou|presidiu|assistiu|passeou|discursou|viajou",
        "ao lado de|ao lado do|ao lado da|junto com|na companhia de|na companhia do",
        " ",
      ),
      "foi o anfitrião de|foi o anfitrião do|foi a anfitriã de|foi anfitriã de",
      joined(
        "esteve|estiveram|está|estão|estava|estavam|estará|estarão|estado|estiveram",
        "reunido|reunida|reunidos|juntos|frente a frente",
        " _ ",
      ),
      joined(
        "presidiram|inauguraram|visitaram|percorreram|assistiram|viajaram|passearam|caminharam|posaram|apareceram|celebraram|plantaram|descerraram",
        "juntos|juntas|lado a lado",
        " _ ",
      ),
      "reúne-se|reúnem-se|se reúne|se reúnem|reúne|reúnem|se viram|viram-se|se verão|se veem|ver-se|se ver|tinham se visto|haviam se visto|tinha visto|esteve _ com|estiveram _ com|estará _ com|estarão _ com|está _ com|com quem esteve|estivera _ com|estiveram juntos|recebido por|recebida por|recebidos por|recebido pelo|recebida pelo|recebido pela|recebida pela|recebidos pelo|recebidos pela|acolhido por|acolhido pelo|acolhida por|acolhido pela|apertou a mão|apertaram as mãos|trocaram um aperto de mão|sentou-se|se sentou|sentaram-se|se sentaram|sentar-se|deu as boas-vindas|deram as boas-vindas|dará as boas-vindas|se conheceram|conheceram-se|abraçaram-se|se abraçaram|foi anfitrião de|espera o presidente|será o anfitrião de|o esperava|a esperava|os esperava|o espera|a espera|o aguardava|o aguarda|à sua espera|esperava-o|esperava-a|esperava por ele|aguardava-o|recebê-lo|recebê-la|recebê-los|acolhê-lo|acolhê-la|encontrá-lo|cumprimentá-lo|aguardá-lo|fez-se receber|se fez receber|estreitaram as mãos|apertou as mãos|deu um abraço|deram um abraço|trocaram um abraço|deu a mão a|sentou-se à mesa|se cruzaram|cruzou-se|cruzaram-se|se cruzou|foi ao encontro de|foi ao encontro do|foi ter com|concedeu audiência a|concedeu audiência ao|a sós com|reúna|reúnam|se veja|se vejam",
    ].join("|"),
    wished: "reúna|reúnam|se veja|se vejam",
    future: "se verão|estará _ com|estarão _ com|dará as boas-vindas",
    base: "recebê-lo|recebê-la|recebê-los|acolhê-lo|acolhê-la|encontrá-lo|cumprimentá-lo|aguardá-lo|ver-se|se ver|sentar-se|recebido por|recebida por|recebidos por|recebido pelo|recebida pelo|recebido pela|recebida pela|recebidos pelo|recebidos pela|acolhido por|acolhido pelo|acolhida por|acolhido pela",
  },
);

/** Verbs whose partner stands behind "com". */
export const talks = together(
  verbForms("convers|dialog|fal|negoci|trat|despach|articul|passe|caminh", AR, AUXILIARIES),
  verbForms("discut|copresid", IR, AUXILIARIES),
  {
    all: "esteve|estiveram|estivera|manteve _ com|manterá _ com|debateu|debateram|debaterá|trocou umas palavras|trocou algumas palavras|trocou palavras|trocou breves palavras|trocaram palavras|trocaram algumas palavras|trocaram umas palavras|trocou impressões|trocaram impressões|trocou ideias|trocaram ideias|presidiu com|presidiu ao lado de|se fechou|fechou-se|isolou-se|isolaram-se|se isolaram",
    future: "manterá _ com|debaterá",
    base: "",
  },
);

export const meals = together(verbForms("jant|almoç|brind", AR, AUXILIARIES), {
  all: "à mesa com|à mesa do|dividiu a mesa|dividiram a mesa|partilhou a mesa|partilharam a mesa|tomou café _ com|tomaram café|tomará café _ com",
  future: "tomará café _ com",
  base: "",
});

export const calls = together(verbForms("telefon", AR, AUXILIARIES), {
  all: "ao telefone com|por telefone com|ao desligar com|desligou com|atendeu a ligação de|atendeu a ligação do|recebeu ligação de|recebeu ligação do|recebeu uma ligação de|recebeu uma ligação do|recebeu um telefonema de|recebeu um telefonema do|recebeu telefonema de|recebeu telefonema do|ligou nesta * para|ligou na * para|ligou ontem para|ligou ontem ao|ligou no * ao|telefonou a|telefonou para|telefonou ao|telefonou à|ligou para|ligou ao|ligou à|ligou a|ligar para|ligara para|ligará para|telefonaram-se|falou por telefone|falaram por telefone|falaram ao telefone|falou ao telefone|falará por telefone|falarão por telefone|falará por videochamada|falou por videoconferência|falará por videoconferência|falado por telefone|tratado por telefone|trataram por telefone|conversou por telefone|conversaram por telefone|conversado por telefone|conversou ao telefone|se reuniu por videoconferência|reuniu-se por videoconferência|se reuniram por videoconferência|conversou por vídeo",
  future: "ligará para|falará por telefone|falarão por telefone|falará por videochamada|falará por videoconferência",
  base: "ligar para",
});
