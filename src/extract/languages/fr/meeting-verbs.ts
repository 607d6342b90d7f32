import { type Conjugation, joined, together, verbForms } from "../forms.js";

const ER: Conjugation = {
  finite: "e|ent|ait|aient|a|èrent",
  future: "era|eront",
  base: "er|ant",
  participle: "é|ée|és|ées",
};
const AUXILIARIES =
  "a|ont|avait|avaient|aura|auront|avoir|ayant|a été|ont été|avait été|avaient été|est|sont|était|étaient|s'est|se sont|s'était|s'étaient|être|s'être|fut|furent|sera|seront|été|l'a|l'ont|l'avait|les a";
const participles = (words: string): string => joined(AUXILIARIES, words, " _ ");
const RECEIVED = "reçu|reçue|reçus|reçues|accueilli|accueillie|accueillis|accueillies";
const SEEN = "vu|vue|vus|vues|revu|revus|entretenu|entretenue|entretenus|entretenues|réuni|réunie|réunis|réunies";

/** Verbs whose object is the partner: a reçu, accueillera. */
export const encounters = together(verbForms("rencontr|retrouv|salu|crois|attabl|étrein", ER, AUXILIARIES), {
  all: [
    participles(RECEIVED),
    participles(
      "concerté|concertée|concertés|assis|assise|isolé|isolée|isolés|renoué|côtoyé|embrassé|raccompagné|raccompagnée|coprésidé|co-présidé",
    ),
    joined(
      "visité|inauguré|présidé|parcouru|assisté|marché|dévoilé|découvert",
      "avec|aux côtés de|aux côtés du|en compagnie de|en compagnie du",
      " ",
    ),
    joined(
      "ont|avaient",
      "gravi ensemble|parcouru ensemble|traversé ensemble|découvert ensemble|salué ensemble|lancé ensemble",
      " _ ",
    ),
    "l'y attend|l'y attendait|l'y attendra|l'y a reçu|l'y a accueilli|l'y recevra|l'y accueillait|introduit auprès de|introduit auprès du|introduit dans le bureau de|introduit dans le bureau du|aura à sa table|a eu à sa table|avait à sa table|passé la soirée avec|passé la journée avec|passé un moment avec|passé deux heures avec|passé une heure avec",
    joined("l'hôte|l'invité|les hôtes|hôte", "de|du|d'|de la", " "),
    joined(
      "reçu|reçue|reçus|accueilli|accueillie|accueillis|salué|saluée|raccompagné|raccompagnée|escorté|escortée|invité|invitée|convié|conviée",
      "par",
      " _ _ _ _ _ _ ",
    ),
    joined(
      "ont|avaient|auront",
      "visité ensemble|assisté ensemble|marché ensemble|inauguré ensemble|voyagé ensemble|présidé ensemble|déambulé ensemble|dévoilé ensemble|posé ensemble|marché côte à côte|passé deux heures ensemble|passé trois heures ensemble|passé une heure ensemble|passé la soirée ensemble|passé la journée ensemble|fait la route ensemble|pris place côte à côte|fait le voyage ensemble",
      " _ ",
    ),
    participles(SEEN),
    joined("reçu|reçue|reçus|accueilli|accueillie|accueillis|convié|conviée|retenu|retenue|salué|saluée", "par", " "),
    "reçoit|reçoivent|recevait|recevaient|recevra|recevront|reçut|reçurent|recevoir|recevant|accueille|accueillent|accueillait|accueillaient|accueillera|accueilleront|accueillit|accueillirent|accueillir|accueillant|s'entretient|s'entretiennent|s'entretenait|s'entretenaient|s'entretint|s'entretiendra|s'entretiendront|s'entretenir|s'entretenant|se réunit|se réunissent|se réunira|se réuniront|se réunir|se voit _ avec|se voient|se verront|se virent|se voir|verra|verront|reverra|reverront|se reverront|se revoir|vit|doit voir|se rencontrent|se rencontreront|se rencontrer|se retrouvent|se retrouveront|se retrouver|se sont parlé|s'étaient parlé|s'est assis|se sont assis|serré la main|se sont serré la main|a retenu|ont retenu|avait retenu|l'a retenu|a convié|ont convié|avait convié|a-t-il convié|invité à sa table|attendait|l'attendait|attendra|l'attend|rendu visite à|rendra visite à|s'est rendu chez|fait la connaissance de|a fait la connaissance|a eu _ avec|aura _ avec|a pour hôte|a ouvert ses portes à|s'est fait recevoir|fait face|se font face|se faisaient face|s'attable|s'attablent|pris place à la table|pris place aux côtés|coprésident|coprésidera|coprésideront|co-présideront|pour voir|allé voir|allée voir|venu voir|venue voir|venus voir|ira voir|va voir|rend visite à|rendre visite à|rendit visite à|s'isolent|croisé dans|en tête à tête avec|en tête-à-tête avec|seul à seul avec|donné l'accolade|donne l'accolade|accordé une audience à|accordé une audience au|a accordé audience à|reçoive|s'entretienne|s'entretiennent|se réunisse|se réunissent",
  ].join("|"),
  wished: "reçoive|s'entretienne|se réunisse",
  future:
    "recevra|recevront|accueillera|accueilleront|s'entretiendra|s'entretiendront|se réunira|se réuniront|se verront|verra|verront|reverra|reverront|se reverront|se rencontreront|se retrouveront|attendra|rendra visite à|aura _ avec",
  base: [
    "pour voir|allé voir|allée voir|venu voir|venue voir|venus voir|rendre visite à|recevoir|recevant|accueillir|accueillant|s'entretenir|s'entretenant|se réunir|se voir|se revoir|se rencontrer|se retrouver",
    joined("reçu|reçue|reçus|accueilli|accueillie|accueillis|convié|conviée|retenu|retenue|salué|saluée", "par", " "),
  ].join("|"),
});

/** Verbs whose partner stands behind "avec". */
export const talks = together(
  verbForms("discut|convers|échang|dialogu|parl|négoci|bavard|déambul|chemin", ER, AUXILIARIES),
  {
    all: `${joined("a|ont|avait|avaient", "conféré|devisé|débattu|parlementé", " _ ")}|fait le point|faire le point|fera le point|feront le point`,
    future: "",
    base: "",
  },
);

export const meals = together(verbForms("dîn|déjeun|trinqu", ER, AUXILIARIES), {
  all: "à table avec|à la table de|à la table du|partagé la table|partageront un dîner|partagera un dîner|partager un déjeuner|partager un dîner|partagé un café|pris le café avec|partagé un dîner|partagé un déjeuner|partagé un repas",
  future: "partageront un dîner|partagera un dîner",
  base: "partager un déjeuner|partager un dîner",
});

export const calls = together(verbForms("téléphon", ER, AUXILIARIES), {
  all: [
    "au téléphone avec|au bout du fil avec|en ligne avec|joint par téléphone par|joint au téléphone par|joint par|joint au téléphone|a raccroché avec|raccroché avec|a contacté|ont contacté|avait contacté|a été appelé par|a téléphoné|a eu _ en ligne|eu en ligne|appelle|a appelé|avait appelé|appelé au téléphone|appelé par téléphone|l'a appelé|se sont téléphoné|a joint|a joint au téléphone|a eu au téléphone|avait eu au téléphone|eu au téléphone|s'étaient parlé au téléphone|se sont parlé au téléphone|se sont parlé par téléphone|s'entretiendra par téléphone|s'entretiendront par téléphone|s'entretient par téléphone|par téléphone _ avec",
    joined(
      "s'est entretenu|s'est entretenue|se sont entretenus|s'était entretenu|a parlé|a échangé|ont échangé|ont parlé|a discuté|ont discuté",
      "par téléphone|au téléphone|en visioconférence|par visioconférence",
      " _ ",
    ),
  ].join("|"),
  future: "s'entretiendra par téléphone|s'entretiendront par téléphone",
  base: "",
});
