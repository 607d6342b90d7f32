import { joined, together } from "../forms.js";

/** Verbs whose object is the partner: traf, empfängt. */
export const encounters = together({
  all: "traf|trafen|trifft|treffen|treffe|getroffen|träfe|traf sich|trafen sich|trifft sich|treffen sich|sich treffen|aufeinandertrafen|wiedertraf|zusammentraf|zusammentrafen|zusammentrifft|zusammengetroffen|zusammenkam|zusammenkamen|zusammenkommt|zusammenkommen|zusammengekommen|zusammenzukommen|zusammentreffen|zusammensitzen|zusammensetzen|zusammengesetzt|zusammengesessen|empfing|empfingen|empfängt|empfangen|empfange|begrüßte|begrüßt|begrüßten|begrüssen|begrüsst|begrüßen|begrüsste|willkommen geheißen|hieß willkommen|bewirtete|bewirtet|bewirtet|bewirten|begegnet|begegnete|begegneten|begegnen|wiedersehen|wiedersah|wiedersahen|sehen sich|sahen sich|sah sich|gesehen|kennengelernt|lernte kennen|lernten kennen|lernten sich kennen|aufgesucht|aufsuchte|suchte auf|besuchte|besucht|besuchen|aufgenommen|schüttelte die Hand|schüttelten die Hand|die Hand geschüttelt|schüttelten sich die Hände|reichte die Hand|reichten sich die Hand|reichten einander die Hand|gaben sich die Hand|setzte sich mit|setzten sich mit|saß mit|saßen mit|lud zu|lud zum|luden zum|eingeladen|zu Gast bei|war zu Gast|zu Gast sein",
  future: "",
  base: "treffen|empfangen|begegnen|zusammenkommen|zusammentreffen|zusammensitzen|zusammensetzen|wiedersehen|sich treffen|begrüßen|bewirten|besuchen|zusammenzukommen|getroffen|zusammengetroffen|zusammengekommen|aufgesucht|kennengelernt|gesehen|eingeladen|besucht",
});

/** Verbs whose partner stands behind "mit". */
export const talks = together({
  all: [
    "sprach|sprachen|spricht|sprechen|gesprochen|unterhielt sich|unterhielten sich|unterhält sich|unterhalten|beriet|berieten|berät|beraten|verhandelte|verhandelten|verhandelt|verhandeln|besprach|besprachen|besprochen|bespricht|konferierte|konferierten|austauschte|austauschten|ausgetauscht|reden|redete|redeten|geredet|tauschte sich aus|tauschten sich aus|verständigte sich|sich verständigt|verständigten sich|diskutierte|diskutierten|diskutiert",
    joined("führte|führten|führt|führen|geführt", "Gespräche|Verhandlungen", " _ "),
  ].join("|"),
  future: "",
  base: "sprechen|beraten|verhandeln|reden|unterhalten|gesprochen|besprochen|geredet|ausgetauscht|diskutiert",
});

export const meals = together({
  all: "speiste|speisten|speist|speisen|dinierte|dinierten|diniert|gespeist|aßen|aß|gegessen|tafelte|tafelten|frühstückte|frühstückten",
  future: "",
  base: "speisen|gespeist|gegessen",
});

export const calls = together({
  all: "telefonierte|telefonierten|telefoniert|telefonieren|telefoniere|angerufen|anrief|anrufen|rief an|riefen an|am Telefon gesprochen|telefonisch gesprochen",
  future: "",
  base: "telefonieren|anrufen|angerufen",
});
