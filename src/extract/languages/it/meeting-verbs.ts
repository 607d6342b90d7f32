import { type Conjugation, joined, together, verbForms } from "../forms.js";

const ARE: Conjugation = {
  subjunctive: "ino|asse|assero",
  finite: "a|ano|ò|arono|ava|avano",
  future: "erà|eranno",
  base: "are|arsi|ando|andosi",
  participle: "ato|ata|ati|ate",
};
const ERE: Conjugation = {
  subjunctive: "a|esse|essero",
  finite: "e|ono|ette|ettero|eva|evano",
  future: "erà|eranno",
  base: "ere|endo",
  participle: "uto|uta|uti|ute",
};
const AUXILIARIES =
  "ha|hanno|aveva|avevano|avrà|aver|avere|avendo|è|sono|era|erano|è stato|è stata|sono stati|sono state|era stato|era stata|fu|furono|sarà|saranno|essere|essersi|essere stato|venne|vennero|viene|verrà|sia|siano";

/** Verbs whose object is the partner: ha ricevuto, accoglierà. */
export const encounters = together(
  verbForms("incontr|ospit|salut|ritrov|rivisit|riabbracci", ARE, AUXILIARIES),
  verbForms("ricev", ERE, AUXILIARIES),
  {
    all: [
      joined(
        "ricevuto|ricevuta|ricevuti|ricevute|accolto|accolta|accolti|salutato|salutata",
        "da|dal|dalla|dall'|dai",
        " _ _ _ _ _ _ ",
      ),
      joined(
        AUXILIARIES,
        "intrattenuto|intrattenuta|intrattenuti|seduto|seduta|seduti|appartato|appartata|appartati|riunito|riunita|riuniti|abbracciato|abbracciata|abbracciati|conosciuto|conosciuta|conosciuti",
        " _ ",
      ),
      joined("si è|si era|si sono|si erano", "visto|vista|visti|viste|trovato|trovata|trovati", " _ "),
      joined(
        "è stato|è stata|era stato|era stata|sarà|fu|sono stati|è|era",
        "ospite di|ospite del|ospite della|ospite dell'",
        " _ ",
      ),
      joined(
        "visitato|inaugurato|presieduto|assistito|percorso|passeggiato|scoperto|viaggiato",
        "insieme a|insieme al|insieme alla|insieme con|accanto a|accanto al|accanto alla|al fianco di|al fianco del",
        " ",
      ),
      "l'attende|l'attendeva|l'aspetta|l'aspettava|ospite di|ospite del|ospite della|ospite dell'|ospite a * di|ospite a * del",
      joined(
        "hanno|avevano",
        "passeggiato insieme|presieduto insieme|visitato insieme|inaugurato insieme|assistito insieme|viaggiato insieme|passato insieme|trascorso insieme|camminato insieme|passeggiato fianco a fianco|posato insieme",
        " _ ",
      ),
      "incontrerà|incontreranno|accoglie|accolgono|accolse|accolsero|accoglieva|accoglierà|accoglieranno|accogliere|accogliendo|ha accolto|hanno accolto|aveva accolto|avevano accolto|è stato accolto|è stata accolta|era stato accolto|era stata accolta|sono stati accolti|fu accolto|sarà accolto|viene accolto|accolto da|accolta da|accolti da|accolto dal|accolta dal|accolto dalla|accolta dalla|accolti dal|ricevuto da|ricevuta da|ricevuti da|ricevuto dal|ricevuta dal|ricevuto dalla|ricevuta dalla|ricevuti dal|ha visto|hanno visto|aveva visto|avevano visto|vede|vedono|vedrà|vedranno|vide|vedere|rivedrà|rivedranno|rivede|rivide|si vedono|si vedranno|si vedrà _ con|si sono visti|si sono viste|si erano visti|si erano viste|si videro|vedersi|rivedersi|si rivedranno|si rivedrà|visti|si è visto _ con|si sono riuniti|si è riunito|si erano riuniti|si riuniscono|si riunisce|si riuniranno|si riunirà|riunirsi|riunì|si riunirono|si è intrattenuto|si sono intrattenuti|si è intrattenuta|si intratterrà|ha stretto la mano|hanno stretto la mano|si sono stretti la mano|si strinsero la mano|strinse la mano|si sono seduti|si è seduto|si siederanno|ha dato il benvenuto|ha fatto visita|lo ha trattenuto|l'ha trattenuto|lo attende|lo aspetta|la attende|si confronta _ con|si confronterà _ con|si confronteranno|si sono conosciuti|si conobbero|si abbracciano|si sono abbracciati|affiancherà|si siedono|si siede|sedersi|si intrattiene|si intrattengono|si apparta|si appartano|accoglierlo|accoglierla|accoglierli|attenderlo|attenderla|attenderli|riceverlo|riceverla|aspettarlo|aspettarla|incontrarlo|incontrarla|vederlo|vederla|salutarlo|salutarla|lo aspettava|la aspettava|lo attendeva|la attendeva|ha dato appuntamento a|ha dato appuntamento al|si stringono la mano|stringe la mano a|stringe la mano al|ha incrociato|si sono incrociati|si è incrociato|ha concesso udienza a|ha concesso udienza al|va a trovare|è andato a trovare|è andata a trovare|fece visita a|ha reso visita a|ha reso visita al|fa visita a|fa visita al|ha a cena|ha avuto a cena|a quattr'occhi con|a tu per tu con",
    ].join("|"),
    future:
      "accoglierà|accoglieranno|vedrà|vedranno|rivedrà|rivedranno|si vedranno|si vedrà _ con|si rivedranno|si rivedrà|si riuniranno|si riunirà|si intratterrà|si siederanno|si confronterà _ con|si confronteranno|sarà accolto|affiancherà",
    base: "sedersi|accoglierlo|accoglierla|accoglierli|attenderlo|attenderla|attenderli|riceverlo|riceverla|aspettarlo|aspettarla|incontrarlo|incontrarla|vederlo|vederla|salutarlo|salutarla|accogliere|accogliendo|vedere|vedersi|rivedersi|riunirsi|visti|accolto da|accolta da|accolti da|accolto dal|accolta dal|accolto dalla|accolta dalla|accolti dal|ricevuto da|ricevuta da|ricevuti da|ricevuto dal|ricevuta dal|ricevuto dalla|ricevuta dalla|ricevuti dal",
  },
);

/** Verbs whose partner stands behind "con". */
export const talks = together(verbForms("parl|dialog|negozi|confront|tratt|scambi|passeggi|cammin", ARE, AUXILIARIES), {
  all: "ha presieduto|hanno presieduto|presiede con|presieduto con|copresiede|copresiedono|ha copresieduto|hanno copresieduto|ha fatto il punto con|fa il punto con|discutere|ha discusso|hanno discusso|aveva discusso|discute _ con|discutono|discuterà _ con|discuteranno|discusse _ con|discutere _ con|ha avuto _ con|ebbe _ con|ha conversato|hanno conversato",
  future: "discuterà _ con|discuteranno",
  base: "discutere|discutere _ con",
});

export const meals = together(verbForms("cen|pranz|brind", ARE, AUXILIARIES), {
  all: "si è chiusa a tavola con|a tavola con|a cena con|a pranzo con|a colazione con",
  future: "",
  base: "",
});

export const calls = together(verbForms("telefon", ARE, AUXILIARIES), {
  all: "al telefono con|in linea con|raggiunto al telefono da|raggiunta al telefono da|raggiunto al telefono dal|raggiunta al telefono dal|raggiunto per telefono dal|ha chiamato|ha contattato|sente al telefono|sentirà al telefono|ha risentito|si sentono|mezz'ora al telefono con|un'ora al telefono con|ha telefonato a|ha telefonato al|ha chiamato|aveva chiamato|lo aveva chiamato|ha chiamato al telefono|aveva chiamato al telefono|chiamato al telefono|ha sentito al telefono|ha sentito|aveva sentito|si sono sentiti|si è sentito _ con|si erano sentiti|si sentiranno|si sentirono|ci siamo sentiti|ha parlato al telefono|hanno parlato al telefono|parlerà al telefono|ha parlato per telefono|aveva parlato al telefono|hanno parlato per telefono|si sono parlati al telefono|si sono parlati|parlato al telefono|ha avuto una conversazione telefonica|ha avuto un colloquio telefonico|ha avuto una telefonata|chiamerà|ha parlato in videocollegamento|hanno parlato in videoconferenza",
  future: "si sentiranno|parlerà al telefono|chiamerà",
  base: "",
});
