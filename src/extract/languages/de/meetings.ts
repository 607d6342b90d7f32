import type { LanguageData } from "../../lexicon.js";
import { calls, encounters, meals, talks } from "./meeting-verbs.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    [
      "SUMMIT",
      "Gipfel|Gipfels|Gipfeltreffen|Gipfeltreffens|Gipfelgespräch|Gipfelgespräche|Gipfelgesprächen|Staatsempfang|Zweiergipfel|*gipfel|*gipfels|*gipfeltreffen",
    ],
    [
      "TALKS",
      "Antrittsbesuch bei|Antrittsbesuch beim|Höflichkeitsbesuch bei|Höflichkeitsbesuch beim|*besuch bei|*besuch beim|*besuchs bei|Besuch bei|Besuch beim|Besuchs bei|Besuche bei|Besuchen bei|Termin mit|Termine mit|Termin bei|Stelldichein|Kamingespräch|Gedankenaustausch|Meinungsaustausch|Austausch mit|Krisentreffen|Viererrunde|Plenarsitzung|Konsultation|Zusammenkünfte|Gesprächstermin|Treffen|Treffens|Gespräch|Gespräche|Gesprächs|Gesprächen|Unterredung|Unterredungen|Zusammenkunft|Zusammentreffen|Begegnung|Begegnungen|Beratungen|Konsultationen|Verhandlungen|Vieraugengespräch|Vier-Augen-Gespräch|Regierungskonsultationen|*konsultationen|Außenministertreffen|*ministertreffen|Spitzentreffen|Spitzengespräch|Arbeitstreffen|Arbeitsgespräch|Dialog|Aussprache|Audienz|Händedruck|Handschlag|Wiedersehen|Gesprächsrunde|Verhandlungsrunde|Kennenlerntreffen|*gespräch|*gespräche|*gesprächen|Dreiertreffen|Meeting|Sitzung",
    ],
    [
      "CALL",
      "Telefonat|Telefonats|Telefonate|Telefongespräch|Telefongesprächs|Telefongespräche|Telefongesprächen|Anruf|Videokonferenz|Videoschalte|Videogipfel|Videogespräch|Schalte|Schaltkonferenz|Videotelefonat|Telefonkonferenz|Video-Gipfel|Videotreffen|Onlinegipfel|Online-Gipfel",
    ],
    [
      "BANQUET",
      "Bankett|Banketts|Staatsbankett|Staatsbanketts|Abendessen|Abendessens|Mittagessen|Mittagessens|Essen|Arbeitsessen|Festessen|Galadinner|Dinner|Staatsdinner|Empfang|Frühstück|Arbeitsfrühstück|Arbeitsmittagessen|zum Tee|beim Tee|Galaempfang|Abendempfang|Lunch|Arbeitslunch|Tischrunde|Diner|*bankett|*banketts|*mittagessen|*abendessen|*dinner",
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
    ["TALKS", `${encounters.all}|${talks.all}`],
    ["CALL", calls.all],
    ["BANQUET", meals.all],
  ],
  infinitives: [encounters.base, talks.base, calls.base, meals.base].join("|"),
  subjunctives: "",
  asking:
    "fordert|forderte|verlangt|verlangte|wünscht sich|bat um|bittet um|strebt|wünscht|forderten|drängt auf|drängte auf",
  talking: talks.all,
  present: "trifft|trifft sich|treffen sich|empfängt|berät|bewirtet|spricht mit|kommt zusammen",
  stances:
    "kennen|kannten|kennt|kannte|wollen|wollten|will|wollte|begrüßen|begrüßten|begrüssen|begrüssten|verurteilen|verurteilten|verurteilte|unterstützen|unterstützten|unterstützte|lehnen|lehnten|lehnte|glauben|glaubten|glaubt|hoffen|hofften|hofft|mögen|mochten|teilen|teilten|brauchen|brauchten|vertrauen|vertrauten|misstrauen|misstraut|fürchten|fürchteten|bleiben|blieben|bleibt|blieb|bedauern|bedauerten|fordern|forderten|fordert|forderte|lieben|hassen|gelten|galten|scheinen|schienen|schätzen|schätzten|sympathisiert|bricht|brach|gebrochen|verglichen|vergleicht|streitet|stritt|zerstritten|überworfen|uneins|einig|Streit|Krieg|Beziehungen|Beziehung|Verhältnis|Freundschaft|Bündnis|Konflikt|können|könnten|müssen|müssten|sollen|sollten|stehen|standen",
  notMeetings:
    "Pressekonferenz|*pressekonferenz|Abendessenstisch|Empfangshalle|Konferenzraum|Konferenzsaal|Telefonkonferenz mit Journalisten|Essensausgabe",
  denying:
    "dementierte|dementiert|dementieren|bestritt|bestreitet|wies zurück|zurückgewiesen|verneinte|verneint|frei erfunden|falsch|aus der Luft gegriffen|haltlos|nicht wahr",
  reports: "dass|Bericht|Berichte|Gerüchte|Gerücht|Meldung|Meldungen|Spekulationen|jede|jedes|jeden|jegliche|ob",
  relatives: "der|die|das|dem|den|dessen|deren|denen|welcher|welche|welches|welchem|welchen|wer|wem|wen",
  conjunctions:
    "als|nachdem|bevor|während|weil|da|obwohl|wenn|wo|indem|damit|sodass|so dass|wobei|wie|ehe|seit|seitdem|bis|sobald|solange|kurz bevor|kurz nachdem|noch bevor|unmittelbar nachdem|aber|doch|sondern|um|ohne|woraufhin|worauf|falls|nachdem er|nachdem sie",
  complementizers: "dass|ob|daß",
  with: "mit|gemeinsam mit|zusammen mit|neben",
  between: "zwischen|unter",
  of: "von|vom",
  to: "",
  aside:
    "über|für|gegen|an|auf|aus|bei|beim|nach|zu|zum|zur|um|ohne|durch|seit|laut|wegen|trotz|in|im|am|ans|gegenüber|statt|anstelle|wie|außer|bis|vor|hinter|entgegen|zufolge|namens|im Namen|zu Ehren|à la|unter anderem|auf Einladung|infolge|hinsichtlich|angesichts|seitens",
  guests:
    "neuen|neuem|neue|neuer|amtierenden|damaligen|gastgebenden|designierten|künftigen|Gast|Gäste|Gastgeber|Gastgeberin|Kollegen|Kollegin|Amtskollegen|Amtskollegin",
  clitics: [
    ["male", "ihn|ihm"],
    ["any", "sie|ihr|ihnen"],
  ],
  parted: [
    {
      kind: "TALKS",
      first:
        "kam|kamen|kommt|kommen|saß|saßen|sitzt|sitzen|setzte|setzten|setzen|setzt|traf|trafen|trifft|treffen|fand|fanden|finden",
      last: "zusammen|beisammen|an einen Tisch|an einem Tisch|zu einem Gespräch|zu Gesprächen|zu einem Treffen|zu einer Unterredung|zu Beratungen|zu einem Gipfel|zu einem Meinungsaustausch|unter vier Augen|aufeinander",
    },
    { kind: "TALKS", first: "lernte|lernten", last: "kennen" },
    { kind: "TALKS", first: "suchte|suchten|sucht|suchen", last: "auf" },
    { kind: "TALKS", first: "tauschte _ sich|tauschten _ sich|tauscht _ sich|tauschen _ sich", last: "aus" },
    { kind: "TALKS", first: "stimmte|stimmten|stimmt|stimmen", last: "ab" },
    { kind: "CALL", first: "rief|riefen|ruft|rufen", last: "an" },
    { kind: "CALL", first: "sprach|sprachen|spricht|sprechen", last: "am Telefon|telefonisch" },
    {
      kind: "TALKS",
      first: "reichte|reichten|schüttelte|schüttelten|gab|gaben|drückte|drückten|reichen|reicht|schütteln|schüttelt",
      last: "die Hand|die Hände",
    },
    {
      kind: "BANQUET",
      first: "lud|luden|lädt|laden|bat|baten|bittet|bitten",
      last: "zum Essen|zum Mittagessen|zum Abendessen|zum Arbeitsessen|zum Frühstück|zum Tee|zum Bankett|zum Staatsbankett|zum Dinner|zu einem Essen|zu einem Mittagessen|zu einem Abendessen|zu einem Arbeitsessen|zu einem Bankett|zu Tisch",
    },
    {
      kind: "TALKS",
      first: "lud|luden|bat|baten|bittet",
      last: "zum Gespräch|zu einem Gespräch|zu Gesprächen|zum Vieraugengespräch|zur Unterredung|zur Audienz",
    },
    { kind: "TALKS", first: "hieß|hießen|heißt", last: "willkommen" },
    { kind: "TALKS", first: "nahm sich|nahmen sich|nimmt sich", last: "Zeit für" },
  ],
  delegations:
    "Delegation|Delegationen|Vertreter|Vertretern|Unterhändler|Unterhändlern|Gesandte|Gesandten|Minister|Ministern|Diplomaten|Regierungsvertreter|Regierungsvertretern|Unterhändlerteams|Experten|Staatschefs|Regierungschefs|Außenminister|Verteidigungsminister|Präsidenten|Beamte|Regierungen|Spitzenvertreter",
  honours: "zu Ehren|für",
  jointly:
    "gemeinsam|zu dritt|Dreier|Dreiergipfel|Dreiertreffen|trilateral|trilaterale|trilateralen|Vierer|an der seite von|gemeinsam mit|zusammen mit|im beisein",
  separately:
    "einen mit|eines mit|Gespräche mit|Gesprächen mit|Einzelgespräche|Einzelgesprächen|bilaterale Treffen|der Reihe nach|anschließend auch|auch mit|getrennt|getrennte|getrennten|einzeln|nacheinander|jeweils|separat|separate|separaten",
  hosts:
    "empfing|empfängt|empfangen|empfingen|begrüßte|begrüßt|begrüßten|gab|lud|bewirtete|bat|bittet|baten|luden|lädt|laden|bewirteten|gaben|gibt",
  attending:
    "nahm*|nehmen|nimmt|teilnehmen|teilgenommen|teilnahm|Teilnahme|leitet|leitete|eröffnete|eröffnet|richtet aus|reist zu*|reiste zu*|kommt|kommen|kamen|versammelt*|erwartet|spricht|sprach|Gastgeber",
  margins: "am Rande|am Rand",
  planned: [
    "wird|werden|will|wollen|soll|sollen|möchte|möchten|wollte|wollten|plant|planen|geplant|geplante|geplanten|geplantes|vorgesehen*|anberaumt|angesetzt|bevorstehende|bevorstehenden|bevorstehendes|anstehende|anstehenden|erwartet|wird erwartet|kommende Woche|nächste Woche|kommenden Monat|nächsten Monat|im kommenden Jahr|im nächsten Jahr|an diesem|übermorgen|demnächst|steht an|stehen an|steht auf dem Programm|stehen auf dem Programm|einlädt|Einladung|schon Mitte|in der kommenden|am kommenden|am nächsten|im kommenden|im nächsten|noch in diesem|künftig|in Kürze|angekündigt|ankündigte|vorbereiten|beabsichtigt|hat vor|weiterreisen|reist|reisen|fliegt|kommt zu einem|bricht auf|Vorbereitung|Vorbereitungen",
    encounters.future,
    talks.future,
    calls.future,
    meals.future,
  ].join("|"),
  postponed: "verschoben|verschiebt|verschieben|verlegt|vertagt|aufgeschoben|Verschiebung|vertagte",
  cancelled:
    "findet nicht statt|nicht stattfinden|findet doch nicht statt|kommt doch nicht zustande|entfallen|entfiel|entfielen|abgesagt|sagt ab|sagte ab|absagte|absagen|Absage|gestrichen|abgeblasen|geplatzt|platzen|platzte|storniert|gecancelt|sagt Treffen|sagte das Treffen|sagte den Gipfel|sagt Gipfel|ausgefallen|fällt aus|entfällt",
  denied:
    "gaben sich kaum|gibt es kein|noch nie|noch nicht getroffen|nicht mehr getroffen|nie begegnet|kommt nicht in Frage|nicht zustande|nicht getroffen|nie getroffen|nicht treffen|nicht trifft|nicht traf|trafen sich nicht|traf sich nicht|kein Treffen|keinem Treffen|keine Begegnung|kein Gespräch|keine Gespräche|kein Gipfel|keinen Gipfel|kein bilaterales|keine Pläne|kein Plan|nicht geplant|nicht vorgesehen|nicht gegeben|nicht zu einem|nicht stattgefunden|nicht zusammen|nicht begegnet|nicht empfangen|nicht gesprochen|nicht telefoniert|nicht angesetzt|dementiert|dementierte|bestritt|bestreitet|lehnte ein Treffen|lehnt ein Treffen|lehnte Gespräche|weigerte|schloss aus|ausgeschlossen|ohne ein Treffen|ohne Treffen|wies Berichte|weder|zu keinem Treffen|zu keiner Begegnung|kommt nicht|keinen Termin|nicht vereinbart",
  hypothetical:
    "seien bereit|sei bereit|stocken|stockten|stockende|könnte|könnten|ob|falls|möglich|mögliche|mögliches|möglichen|mögliche|denkbar|bereit|würde|würden|spekuliert|Spekulationen|Gerüchte|schlug ein Treffen|schlug vor|vorgeschlagen|bot an|bot ein|angeboten|hofft auf|wünscht sich|forderte ein|fordert ein|fordert Gespräche|wolle sich treffen|offen für|sollte sich|müsste|müssten|dürfte|Wiederaufnahme|über ein Treffen|ein baldiges|wenn|im Fall|hätte|hätten|solle|zeigte sich bereit|appellierte|forderte|statt zu",
  wished:
    "möchte|möchten|wünscht|wünschte|hofft|hoffte|bereit|forderte|fordert|bat darum|bot an|schlug vor|könnte|könnten|sollte|müsste",
  turned: [["auf", "rief"]],
  genitives: [
    ["any", "des|eines"],
    ["female", "der|einer|ihrer|seiner"],
  ],
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
  here: "hier|in derselben Stadt|in der gleichen Stadt|in der Stadt|vor Ort",
  there: "dort|ebendort|daselbst|in jener Stadt",
  venues:
    "Palast|*palast|Residenz|*residenz|Hotel|*hotel|Flughafen|*flughafen|Universität|Schloss|*schloss|Villa|Stadion|Kathedrale|Museum|Zentrum|*zentrum|Kanzleramt|Parlament|Hafen|Kaserne|Ministerium|*ministerium|Rathaus|Vorort|Stadtteil|Innenstadt|Herzen",
  situations:
    "Krieg|Krieges|Waffenruhe|Waffenstillstand|Krise|Konflikt|Lage|Kämpfe|Kämpfen|Gewalt|Botschaft|Botschafter|Botschafterin|Konsulat|Angriff|Angriffe|Wahl|Wahlen|Truppen|Geiseln|Hilfe|Hilfen|Unruhen|Proteste|Putsch|Regierung|Machthaber|Machthabern|Führung|Regime|Prozess|Wiederaufbau|geboren|Frieden|Macht|Entwicklung|Entwicklungen|Bombardierung|Opfer|Haft|Kommission|Behörden|Zeitung",
};
