import { joined, together } from "../forms.js";

/** Verbs whose object is the partner: traf, empfängt. */
export const encounters = together({
  all: "traf|trafen|trifft|treffen|treffe|getroffen|träfe|traf sich|trafen sich|trifft sich|treffen sich|sich treffen|aufeinandertrafen|wiedertraf|zusammentraf|zusammentrafen|zusammentrifft|zusammengetroffen|zusammenkam|zusammenkamen|zusammenkommt|zusammenkommen|zusammengekommen|zusammenzukommen|zusammentreffen|zusammensitzen|zusammensetzen|zusammengesetzt|zusammengesessen|empfing|empfingen|empfängt|empfangen|empfange|begrüßte|begrüßt|begrüßten|begrüssen|begrüsst|begrüßen|begrüsste|willkommen geheißen|hieß willkommen|bewirtete|bewirtet|bewirtet|bewirten|begegnet|begegnete|begegneten|begegnen|wiedersehen|wiedersah|wiedersahen|sehen sich|sahen sich|sah sich|gesehen|kennengelernt|aufgesucht|aufsuchte|aufsuchen|aufzusuchen|sich wiederzusehen|besuchte|besucht|besuchen|aufgenommen|die Hand geschüttelt|die Hand gegeben|die Hand gereicht|die Hände geschüttelt|die Hände gereicht|setzte sich mit|setzten sich mit|saß mit|saßen mit|zum Essen geladen|zum Abendessen geladen|zum Mittagessen geladen|zum Essen eingeladen|zum Abendessen eingeladen|zum Mittagessen eingeladen|zu Tisch gebeten|zum Gespräch gebeten|zum Gespräch geladen|zum Gespräch getroffen|verabredet|verabredeten sich|zu Gast bei|zu Gast beim|zu Gast|zusammensaß|zusammensaßen|beisammensaßen|zusammenfanden|zusammenzutreffen|aufeinandergetroffen|aufeinandertreffen|wiedergesehen|vorgesprochen bei|vorstellig bei|empfange",
  future: "",
  base: "treffen|empfangen|begegnen|zusammenkommen|zusammentreffen|zusammensitzen|zusammensetzen|wiedersehen|sich treffen|begrüßen|bewirten|besuchen|zusammenzukommen|getroffen|zusammengetroffen|zusammengekommen|aufgesucht|aufsuchen|kennengelernt|gesehen|besucht|zum Essen geladen|zum Abendessen geladen|zum Mittagessen geladen|wiedergesehen|aufeinandergetroffen|aufeinandertreffen",
});

/** Verbs whose partner stands behind "mit". */
export const talks = together({
  all: [
    "sprach|sprachen|spricht|sprechen|gesprochen|unterhielt sich|unterhielten sich|unterhält sich|unterhalten|beriet|berieten|berät|beraten|verhandelte|verhandelten|verhandelt|verhandeln|besprach|besprachen|besprochen|bespricht|konferierte|konferierten|austauschte|austauschten|ausgetauscht|reden|redete|redeten|geredet|tauschte sich aus|tauschten sich aus|verständigte sich|sich verständigt|verständigten sich|diskutierte|diskutierten|diskutiert|abgestimmt|abstimmte|abstimmten|Rücksprache gehalten|zurückzog|zurückzogen|zurückgezogen",
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
  all: "telefonierte|telefonierten|telefoniert|telefonieren|telefoniere|angerufen|anrief|anriefen|anrufen|anzurufen|am Telefon gesprochen|telefonisch gesprochen|zugeschaltet",
  future: "",
  base: "telefonieren|anrufen|angerufen",
});
