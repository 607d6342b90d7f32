import { type Conjugation, together, verbForms } from "../forms.js";

const AR: Conjugation = {
  finite: "a|am|ou|aram|ava|avam|ara|ou-se|aram-se|a-se|am-se|ou-o|ou-a",
  future: "ará|arão|ar-se-á|ar-se-ão",
  base: "ar|ar-se|ando|ando-se",
  participle: "ado",
};
const ER: Conjugation = {
  finite: "e|em|eu|eram|ia|iam|era|eu-se|eram-se|e-se|em-se|eu-o|eu-a|eu-os",
  future: "erá|erão|er-se-á|er-se-ão",
  base: "er|er-se|endo|endo-se",
  participle: "ido",
};
const IR: Conjugation = {
  finite: "e|em|iu|iram|ia|iam|ira|iu-se|iram-se|e-se|em-se",
  future: "irá|irão|ir-se-á|ir-se-ão",
  base: "ir|ir-se|indo|indo-se",
  participle: "ido",
};
const AUXILIARIES =
  "tem|têm|tinha|tinham|tinha se|tinham se|havia|haviam|havia se|haviam se|terá|terão|ter|tendo|foi|foram|fora|sido|será|serão|ser|era|sendo";

/** Verbs whose object is the partner: recebeu, acolherá. */
export const encounters = together(
  verbForms("receb|acolh", ER, AUXILIARIES),
  verbForms("reun", IR, AUXILIARIES),
  verbForms("encontr|avist|reencontr|cumpriment|recepcion|homenage|aguard", AR, AUXILIARIES),
  {
    all: "reúne-se|reúnem-se|se reúne|se reúnem|reúne|reúnem|se viram|viram-se|se verão|se veem|ver-se|se ver|tinham se visto|haviam se visto|tinha visto|esteve _ com|estiveram _ com|estará _ com|estarão _ com|está _ com|com quem esteve|estivera _ com|estiveram juntos|recebido por|recebida por|recebidos por|recebido pelo|recebida pelo|recebido pela|recebida pela|recebidos pelo|recebidos pela|acolhido por|acolhido pelo|acolhida por|acolhido pela|apertou a mão|apertaram as mãos|trocaram um aperto de mão|sentou-se|se sentou|sentaram-se|se sentaram|sentar-se|deu as boas-vindas|deram as boas-vindas|dará as boas-vindas|se conheceram|conheceram-se|abraçaram-se|se abraçaram|foi anfitrião de|espera o presidente|será o anfitrião de",
    future: "se verão|estará _ com|estarão _ com|dará as boas-vindas",
    base: "ver-se|se ver|sentar-se|recebido por|recebida por|recebidos por|recebido pelo|recebida pelo|recebido pela|recebida pela|recebidos pelo|recebidos pela|acolhido por|acolhido pelo|acolhida por|acolhido pela",
  },
);

/** Verbs whose partner stands behind "com". */
export const talks = together(
  verbForms("convers|dialog|fal|negoci|trat|despach|articul", AR, AUXILIARIES),
  verbForms("discut", IR, AUXILIARIES),
  { all: "manteve _ com|mantiveram", future: "", base: "" },
);

export const meals = together(verbForms("jant|almoç|brind", AR, AUXILIARIES), {
  all: "tomou café _ com|tomaram café|tomará café _ com",
  future: "tomará café _ com",
  base: "",
});

export const calls = together(verbForms("telefon", AR, AUXILIARIES), {
  all: "telefonou a|telefonou para|telefonou ao|telefonou à|ligou para|ligou ao|ligou à|ligou a|ligar para|ligara para|ligará para|telefonaram-se|falou por telefone|falaram por telefone|falaram ao telefone|falou ao telefone|falará por telefone|falarão por telefone|falará por videochamada|falou por videoconferência|falará por videoconferência|falado por telefone|tratado por telefone|trataram por telefone|conversou por telefone|conversaram por telefone|conversado por telefone|conversou ao telefone|se reuniu por videoconferência|reuniu-se por videoconferência|se reuniram por videoconferência|conversou por vídeo",
  future: "ligará para|falará por telefone|falarão por telefone|falará por videochamada|falará por videoconferência",
  base: "ligar para",
});
