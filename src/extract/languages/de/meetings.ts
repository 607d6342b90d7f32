import type { LanguageData } from "../../lexicon.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    [
      "SUMMIT",
      "Gipfel|Gipfels|Gipfeltreffen|Gipfeltreffens|Gipfelgespräch|Gipfelgespräche|Gipfelgesprächen|Staatsempfang|Zweiergipfel|*gipfel|*gipfels|*gipfeltreffen",
    ],
    [
      "TALKS",
      "Treffen|Treffens|Gespräch|Gespräche|Gesprächs|Gesprächen|Unterredung|Unterredungen|Zusammenkunft|Zusammentreffen|Begegnung|Begegnungen|Beratungen|Konsultationen|Verhandlungen|Vieraugengespräch|Vier-Augen-Gespräch|Regierungskonsultationen|*konsultationen|Außenministertreffen|*ministertreffen|Spitzentreffen|Spitzengespräch|Arbeitstreffen|Arbeitsgespräch|Dialog|Aussprache|Audienz|Händedruck|Handschlag|Wiedersehen|Gesprächsrunde|Verhandlungsrunde|Kennenlerntreffen|*gespräch|*gespräche|*gesprächen|Dreiertreffen|Meeting|Sitzung",
    ],
    [
      "CALL",
      "Telefonat|Telefonats|Telefonate|Telefongespräch|Telefongesprächs|Telefongespräche|Telefongesprächen|Anruf|Videokonferenz|Videoschalte|Videogipfel|Videogespräch|Schalte|Schaltkonferenz|Videotelefonat|Telefonkonferenz|Video-Gipfel|Videotreffen|Onlinegipfel|Online-Gipfel",
    ],
    [
      "BANQUET",
      "Bankett|Banketts|Staatsbankett|Staatsbanketts|Abendessen|Abendessens|Mittagessen|Mittagessens|Essen|Arbeitsessen|Festessen|Galadinner|Dinner|Staatsdinner|Empfang|Frühstück|Arbeitsfrühstück|Arbeitsmittagessen|Tee",
    ],
    [
      "FORUM",
      "Forum|Forums|Wirtschaftsforum|*forum|*forums|Sicherheitskonferenz|Unternehmerforum|Geberkonferenz|*geberkonferenz|Runder Tisch",
    ],
    [
      "CEREMONY",
      "Zeremonie|Zeremonien|Unterzeichnungszeremonie|Begrüßungszeremonie|*zeremonie|Militärparade|Parade|Trauerfeier|Beisetzung|Amtseinführung|Kranzniederlegung|Gedenkfeier|Gedenkveranstaltung|Staatsbegräbnis",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "Friedenskonferenz|Friedensgipfel|Außenministerkonferenz|Weltklimakonferenz|Klimakonferenz|Generaldebatte|Vollversammlung|Dreiergipfel|Ministerkonferenz|Konferenz|Ukraine-Konferenz|Jahrestagung|Tagung",
    ],
  ],
  verbs: [
    [
      "TALKS",
      "traf|trafen|trifft|treffen|getroffen|traf sich|zusammentraf|zusammentrafen|zusammengetroffen|zusammenkamen|zusammengekommen|zusammenkommen|zusammentreffen|empfing|empfingen|empfängt|empfangen|begrüßte|begrüßt|begrüßten|bewirtete|bewirtet|sprach mit|sprachen|sprach|spricht mit|sprechen|gesprochen|unterhielt sich|unterhielten sich|beriet|berieten|beraten|verhandelte|verhandelten|verhandelt|verhandeln|begegnet|begegnete|begegneten|begegnen|besprach|besprachen|besprochen|konferierte|konferierten|wiedersehen|sehen sich|sahen sich|aufgenommen",
    ],
    ["CALL", "telefonierte|telefonierten|telefoniert|telefonieren|angerufen"],
    ["BANQUET", "speiste|speisten|dinierte|dinierten|gespeist|aßen|aß"],
  ],
  infinitives:
    "treffen|empfangen|sprechen|beraten|verhandeln|begegnen|telefonieren|zusammenkommen|zusammentreffen|wiedersehen|empfängt|trifft|spricht mit",
  separately: "getrennt|getrennte|getrennten|einzeln|nacheinander|jeweils|separat|separate|separaten",
  hosts: "empfing|empfängt|empfangen|empfingen|begrüßte|begrüßt|begrüßten|gab|lud|bewirtete",
  between: "zwischen|von|unter|der|des",
  with: "mit|und|von",
  margins: "am Rande|am Rand|im Rahmen|beim|bei|auf dem|während|vor|anlässlich",
  planned:
    "wird|werden|will|wollen|soll|sollen|möchte|möchten|plant|planen|geplant|geplante|geplanten|geplantes|vorgesehen|vorgesehene|anberaumt|angesetzt|bevorstehende|bevorstehenden|bevorstehendes|anstehende|anstehenden|erwartet|wird erwartet|kommende Woche|nächste Woche|kommenden Monat|nächsten Monat|im kommenden Jahr|im nächsten Jahr|an diesem|übermorgen|demnächst|steht an|stehen an|auf dem Programm|lud|eingeladen|einlädt|Einladung|schon Mitte|in der kommenden|am kommenden|am nächsten|im kommenden|im nächsten|noch in diesem|künftig|in Kürze|angekündigt|ankündigte|vorbereiten|beabsichtigt|hat vor|weiterreisen|reist|reisen|fliegt|kommt zu einem|bricht auf|Vorbereitung|Vorbereitungen",
  postponed: "verschoben|verschiebt|verschieben|verlegt|vertagt|aufgeschoben|Verschiebung|vertagte",
  cancelled:
    "abgesagt|sagt ab|sagte ab|absagte|absagen|Absage|gestrichen|abgeblasen|geplatzt|platzen|platzte|storniert|gecancelt|sagt Treffen|sagte das Treffen|sagte den Gipfel|sagt Gipfel|ausgefallen|fällt aus|entfällt",
  denied:
    "nicht getroffen|nie getroffen|nicht treffen|nicht trifft|nicht traf|trafen sich nicht|traf sich nicht|kein Treffen|keinem Treffen|keine Begegnung|kein Gespräch|keine Gespräche|kein Gipfel|keinen Gipfel|kein bilaterales|keine Pläne|kein Plan|nicht geplant|nicht vorgesehen|nicht gegeben|nicht zu einem|nicht stattgefunden|nicht zusammen|nicht begegnet|nicht empfangen|nicht gesprochen|nicht telefoniert|nicht angesetzt|dementiert|dementierte|bestritt|bestreitet|lehnte ein Treffen|lehnt ein Treffen|lehnte Gespräche|weigerte|schloss aus|ausgeschlossen|ohne ein Treffen|ohne Treffen|wies Berichte|weder|zu keinem Treffen|zu keiner Begegnung|kommt nicht|keinen Termin|nicht vereinbart",
  hypothetical:
    "könnte|könnten|ob|falls|möglich|mögliche|mögliches|möglichen|mögliche|denkbar|bereit|würde|würden|spekuliert|Spekulationen|Gerüchte|schlug ein Treffen|schlug vor|vorgeschlagen|bot an|bot ein|angeboten|hofft auf|wünscht sich|forderte ein|fordert ein|fordert Gespräche|wolle sich treffen|offen für|sollte sich|müsste|müssten|dürfte|Wiederaufnahme|über ein Treffen|ein baldiges|wenn|im Fall|hätte|hätten|solle|zeigte sich bereit|appellierte|forderte|statt zu",
  earlier:
    "früheren|früheres|frühere|vorigen|voriges|vorherigen|letzten|letztes|letzte|vergangenen|zuletzt|damals|bereits im|schon im|hatte sich|hatten sich|hatte|hatten|zuvor|seit|einst",
  pluperfect: "hatte|hatten|war zuvor|waren zuvor",
  again:
    "erneut|wieder|zweites|zweiten|zweite|drittes|dritten|nächstes|nächsten|nächste|weiteres|weiteren|weitere|abermals|künftig|regelmäßig|jährlich|Wiedersehen|Gegenbesuch|neues Treffen",
  phone: "telefonisch|am Telefon|per Telefon|telefonierte|telefonierten|telefoniert",
  video:
    "per Video|per Videoschalte|per Videokonferenz|Videoschalte|virtuell|virtuellen|virtuelles|online|digital|digitalen|zugeschaltet|per Videolink",
  in: "in|nahe|unweit",
  at: "im|ins|am|auf|auf dem|vor dem|beim|zum|bei|in der|in die|in das|auf der|zur",
  capital: "Hauptstadt|*hauptstadt",
  here: "hierzulande|hiesige",
};
