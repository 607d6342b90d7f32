import { findDate } from "../page-date.js";
import {
  AFTER_WORD,
  BYLINE,
  beginning,
  CHROME,
  CREDIT,
  countPhrases,
  NETWORKS,
  PROMOTION,
  PUBLISHED,
  READ_ALSO,
  RELATED,
  SOURCE_NOTE,
  TOPICS,
  UPDATED,
} from "./frame-words.js";
import { isProse, type Line } from "./line.js";

/**
 * What a line is, judged by itself. `prose` and `short` may belong to the article; the others are its frame:
 * `related` is a label above teasers, `teaser` a label and a teaser in one, `end` a label below which articles are over.
 */
export type LineKind =
  | "prose"
  | "short"
  | "related"
  | "teaser"
  | "end"
  | "promotion"
  | "chrome"
  | "share"
  | "topics"
  | "credit"
  | "caption"
  | "byline"
  | "date"
  | "source"
  | "code";

/** Tells what a line is by its shape and its first words. The first test that holds decides. */
export function kindOf(line: Line, language: string): LineKind {
  // No line of a frame is longer; and no pattern needs to be tried on a megabyte without a space.
  if (line.text.length <= LONGEST_FRAME) for (const [kind, holds] of TESTS) if (holds(line, language)) return kind;
  return isProse(line) ? "prose" : "short";
}

const LONGEST_FRAME = 700;

type Test = (line: Line, language: string) => boolean;

// The order matters: "Foto: dpa" begins like a topic list in no language, but "More on: …" begins like a teaser too.
const TESTS: readonly (readonly [LineKind, Test])[] = [
  ["code", isCode],
  // "Comments" alone stands above them, "Share Print Comments" is a row of buttons.
  ["end", isEndLabel],
  ["share", isShareBar],
  ["caption", isCaptionWithCredit],
  ["credit", isCredit],
  ["date", isDateLine],
  ["byline", isByline],
  ["topics", isTopicList],
  ["related", isRelatedLabel],
  ["teaser", isInlineTeaser],
  ["source", isSourceNote],
  ["promotion", isPromotion],
  ["chrome", isChrome],
];

/** Addresses, hashtags, timecodes, handles, and lines without any letter. */
function isCode({ text, folded, words }: Line): boolean {
  if (!/\p{L}/u.test(text)) return text.length < 40 && findDate(text, null) === null;
  const tokens = text.split(" ");
  if (tokens.length > 30) return false;
  const isMark = (token: string) =>
    /^(?:(?:[#@][\p{L}\p{N}_]+|\d{1,2}:\d{2}(?::\d{2})?)[,;.]?|https?:\/\/\S+|www\.\S+|(?:pic\.)?\w+\.(?:com|co|org)\/\S+|[^\s@]+@\S+|[^\p{L}\p{N}]+)$/u.test(
      token,
    );
  const marks = tokens.filter(isMark).length;
  if (marks === tokens.length) return true;
  // "0:45 Video", "— Ama Mensah (@ama) March 3, 2031"
  return (words <= 4 && /^\d{1,2}:\d{2}/.test(folded)) || (words <= 12 && /\(@\w+\)/.test(text));
}

/** "Press office, 12 Harbour Street. Tel.: +47 22 00 00 00" */
const hasPhoneNumber = (folded: string): boolean =>
  /(?<!\p{L})(?:tel|telephone|telefon|telefono|telefone|phone|fax|ph|mobil|movil)\.?\s?:?\s?\(?\+?\d[\d\s()/.-]{5,20}/u.test(
    folded,
  );

function isShareBar({ folded, words, endsSentence }: Line): boolean {
  if (words > 16 || endsSentence) return false;
  const parts = folded.split(/[^\p{L}\p{N}-]+/u).filter((part) => part !== "" && !/^\d+[km]?$/.test(part));
  if (parts.length === 0) return false;
  const known = parts.filter((part) => NETWORKS.has(part)).length;
  return known === parts.length || (parts.length >= 4 && known >= parts.length - 1);
}

const AGENCY = String.raw`(?:afp|ap|epa|dpa|reuters|getty|efe|lusa|ansa|apa|keystone|imago|xinhua|yonhap|kyodo|tass|pti|ani|ians|anadolu|bloomberg|shutterstock|alamy|belga|ritzau|afp\/getty|picture alliance|agencia brasil|europa press|nurphoto|zuma|sipa|ukrinform|jiji)`;
const ENDS_WITH_CREDIT = new RegExp(
  String.raw`(?:\((?:photo|foto|image|bild|imagen|imagem|immagine|credit|credito|ph|©|archiv|file)[^()]{0,80}\)|(?:photo|foto|image|bild|imagen|imagem|bildquelle|picture|credit|photograph|fotografia|fotografie|credito|photo by|foto de|foto di)\s?(?::|\/|\||by)\s?[^.!?:]{2,70}|©\s?[^.!?]{2,70}|\/\s?${AGENCY}(?:[ \/][^.!?]{0,40})?|\((?:${AGENCY})(?: photo)?\)|(?:${AGENCY}) photo[^.!?]{0,30})[.)\]]*$`,
  "u",
);
const POINTS_AT_PICTURE =
  /\((?:left|right|l|r|l-r|from left|from right|centre|center|c|middle|pictured|file|back|front|2nd l|2nd r|second left|second right|links|rechts|li|re|l\.|r\.|m|mitte|v\.l\.|v\. l\.|v\.l\.n\.r\.|archivbild|archivfoto|a gauche|a droite|au centre|g|d|archives|izq|izq\.|der|der\.|izquierda|derecha|centro|a la izquierda|a la derecha|archivo|esq|esq\.|dir|dir\.|esquerda|direita|a esquerda|a direita|arquivo|sinistra|destra|a sinistra|a destra|al centro|s|archivio)\)/;

/** "FOTO: Der Präsident und sein Gast am Montag", "PHOTO Les deux présidents …" */
const PICTURE_FIRST =
  /^[([]?(?:(?:Photo|Foto|Bild|Image|Imagen|Imagem|Immagine|Caption|Legende|Légende|Legenda|Didascalia|Bildunterschrift|Image caption|Pie de foto|PHOTO|FOTO|BILD|IMAGE|IMAGEN|IMAGEM)\s?[:|]|(?:PHOTO|FOTO|IMAGE|IMAGEN|IMAGEM|BILD)\s\p{Lu}\p{Ll})/u;

/** A caption that ends in its credit, or that points at the picture: "(left)". */
function isCaptionWithCredit({ folded, words, text }: Line): boolean {
  if (words > 60 || words < 3) return false;
  const hasQuotation = /["“«„][^"”»“]{40,}/u.test(text);
  if (hasQuotation) return false;
  if (words <= 45 && POINTS_AT_PICTURE.test(folded)) return true;
  if (words > 6 && PICTURE_FIRST.test(text)) return true;
  return words > 6 && ENDS_WITH_CREDIT.test(folded.slice(-140));
}

const CREDIT_ALONE = new RegExp(
  String.raw`^(?:\(?(?:©|\(c\)|copyright)\s?|(?:${AGENCY})(?:\s?(?:photo|images?|foto|pool))?\s?[/|-]|${AGENCY}\)?$)`,
  "u",
);

function isCredit({ folded, words, endsSentence, text }: Line): boolean {
  if (words > 14) return false;
  if (CREDIT_ALONE.test(folded)) return words <= 10;
  if (
    /(?:getty images|picture alliance|shutterstock|afp via|ap photo|epa-efe|via reuters|\/reuters|\/afp|\/ap|\/dpa|\/efe|\/epa|\/pool|\/pr)\)?\.?$/.test(
      folded,
    )
  )
    return words <= 10;
  const found = beginning(folded, CREDIT);
  if (!found || (endsSentence && words > 8)) return false;
  if (found.rest === "") return words <= 3;
  return (
    /^[:/|©(–—-]/u.test(found.rest) ||
    / (?:by|credit|d'archives|courtesy)$/.test(found.phrase) ||
    /^(?:photo|foto) (?:by|par|von|de|di) /.test(folded) ||
    (/^[A-Z]{3,}:? /.test(text) && /^by /.test(found.rest))
  );
}

const TIME_WORDS =
  /(?<!\p{L})(?:uhr|am|pm|a\.m|p\.m|gmt|utc|ist|est|edt|cet|cest|mez|mesz|kst|jst|sgt|wat|eat|pst|pdt|bst|h|hrs|hours|min|minutes|minuten|heures|horas|ore|alle|at|um|a|as|às|the|le|el|il|on|of|em|de|del|kl|og|ago|vor|il y a|hace|ha|fa|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terca|quarta|quinta|sexta|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|local time|heure de paris|ortszeit|read|lesezeit|lecture|lectura|leitura|lettura)(?!\p{L})/gu;

/** A line that states when the page was published or changed, and nothing else but perhaps by whom. */
function isDateLine({ text, folded, words, endsSentence }: Line, language: string): boolean {
  if (words > 24) return false;
  if (
    /^(?:\d{1,2} (?:min|minute|minutes|hour|hours|hr|hrs|day|days|week|weeks)(?: ago| read)?|vor \d{1,2} (?:min|minuten|stunden|stunde|tagen|tag)|il y a \d{1,2} (?:min|minutes|heures|heure|jours|jour|h)|hace \d{1,2} (?:minutos|horas|hora|dias|dia)|ha \d{1,2} (?:minutos|horas|hora|dias|dia)|\d{1,2} (?:minuti|ore|ora|giorni|giorno) fa)\.?$/.test(
      folded,
    )
  )
    return true;
  if (/^\d{1,2}[.:h]\d{2}\s?(?:am|pm|uhr|h)?(?:\s[a-z]{2,5})?$/.test(folded)) return true;
  const found = findDate(text, language) ?? ambiguousDate(folded);
  if (!found) return false;
  if (!endsSentence && PLACE_AND_DATE.test(text.replace(/^=|=$/g, ""))) return true;
  const left = withoutDates(found.rest, language);
  const stated = beginning(folded, PUBLISHED) ?? beginning(folded, UPDATED);
  const letters = left
    .replace(TIME_WORDS, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  const labels = letters
    .split(" ")
    .filter((word) => word !== "" && !PUBLISHED.has(word) && !UPDATED.has(word) && !STATING.has(word));
  if (labels.length === 0) return true;
  if (stated && stated.phrase.length > 3 && labels.length <= 4) return true;
  // "By Ama Mensah, Accra | 3 March 2031", "Kofi Addo - 03/03/2031": separated from the names by a mark.
  return (
    labels.length <= 6 && /[|•·–—]|\s-\s|^by |^von |^par |^por |^di |^da /.test(folded) && !/[.!?]["”»]?$/.test(text)
  );
}

/** "Berlin, 2. Mai 2022", "RIO DE JANEIRO, Nov 19 2024 (Meridian)", "dpa 16.11.2023 07:52" */
const PLACE_AND_DATE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:\s(?:d[aeo]s?|del|la|el|\p{Lu}[\p{L}.'’-]*)){0,3}\s?[,:|–—-]\s|\p{Ll}{2,5}\s)(?:\p{L}{3,10}\.?,?\s)?\d[\p{L}\d.,:/ -]{5,30}(?:\s?\([\p{L} ]{2,30}\))?\s?[–—-]?$/u;

const STATING = new Set(
  "published publication updated last first posted modified date on at veroffentlicht erschienen aktualisiert zuletzt stand datum publie paru mis mise en ligne jour maj modifie derniere publicado publicada actualizado actualizada ultima actualizacion fecha atualizado atualizada atualizacao publicacao em ultimo aggiornamento aggiornato pubblicato modifica il le el et und and e y est ist".split(
    " ",
  ),
);

const ambiguousDate = (folded: string) => {
  const match = /(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)/.exec(folded);
  return match && { rest: folded.replace(match[0], " ") };
};

function withoutDates(rest: string, language: string): string {
  const second = findDate(rest, language) ?? ambiguousDate(rest);
  return second ? second.rest : rest;
}

/** Who wrote it: "By …", "Von …", an e-mail address beside a name. */
function isByline({ text, folded, words, endsSentence }: Line): boolean {
  if (words > 16) return false;
  if (/\S@[\p{L}\d-]+\./u.test(text)) return words <= 12;
  const found = beginning(folded, BYLINE);
  if (!found || found.rest === "") return found?.phrase.includes(" ") ?? false;
  if (endsSentence && !/^\(?reporting|^editing|^edited|^written|^compiled/.test(folded) && words > 7) return false;
  if (found.rest.startsWith(":") && found.phrase.length > 2) return words <= 12;
  if (found.phrase.includes(" ")) return true;
  // "Por Ama Mensah, enviada especial": what the name does follows its comma.
  const [named = ""] = text.replace(/^\W+/u, "").split(",", 1);
  const names = named.split(/\s+/).slice(1);
  if (!/^[\p{Lu}(]/u.test(names[0] ?? "")) return false; // "Von der Leyen", "Por qué importa"
  return names.length <= 10 && names.every((name) => !/^\p{Ll}/u.test(name) || BETWEEN_NAMES.test(name));
}

const BETWEEN_NAMES =
  /^(?:and|und|et|y|e|in|à|a|en|em|de|da|di|der|von|van|bin|al|el|la|le|the|for|at|aus|für|pour|para|per|correspondent)$/u;

function isTopicList({ folded, words, endsSentence }: Line): boolean {
  const found = beginning(folded, TOPICS);
  if (!found || (endsSentence && words > 10)) return false;
  if (found.rest === "") return words <= 4;
  if (/^[:–—|>#]/u.test(found.rest)) return words <= 40 && !/[.!?]\s/u.test(found.rest.slice(0, 200));
  return false;
}

/** "Related articles", alone on its line. */
function isRelatedLabel({ folded, words }: Line): boolean {
  if (words > 8) return false;
  const found = beginning(folded, RELATED);
  return found !== null && /^[\s:.…>»→|\-–—+!?]*$/u.test(found.rest);
}

/** "Read also: Ministers meet in Oslo": label and teaser in one line. */
function isInlineTeaser({ folded, words }: Line): boolean {
  if (words > 45) return false;
  const marked = beginning(folded, RELATED);
  if (marked && /^[:|>»→–—]/u.test(marked.rest)) return true;
  if (marked && /^(?:more from|more in|mehr aus|más en|más sobre|mais sobre|mais em)$/.test(marked.phrase))
    return words <= 7;
  const spoken = beginning(folded, READ_ALSO);
  return spoken !== null && words <= 22;
}

function isEndLabel({ folded, words }: Line): boolean {
  if (words > 8) return false;
  const bare = folded.replace(/^\(?\d+\)?\s+/, "");
  const found = beginning(bare, AFTER_WORD);
  if (found && /^[\s\d():.…>»|+-]*$/u.test(found.rest)) return true;
  return found !== null && /[|•·]/u.test(found.rest);
}

/** "Source: …", "With inputs from agencies", "Quelle: dpa", "Reporting by …", "(AFP)". */
function isSourceNote({ folded, words, text }: Line): boolean {
  if (words > 60) return false;
  if (words <= 25 && hasPhoneNumber(folded)) return true;
  if (words <= 4 && /^[([]?[\p{Lu}\d/ .&-]+[)\]]?$/u.test(text) && /^\(|\/|^\[/.test(text)) return true;
  if (/^©|^\(c\) |^copyright /.test(folded)) return words <= 40;
  if (words <= 30 && CONTRIBUTED.test(folded)) return true;
  const found = beginning(folded.replace(/^[([]/, ""), SOURCE_NOTE);
  if (!found) return false;
  if (/^[:]/.test(found.rest))
    return words <= 30 || /^(?:disclaimer|correction|editor|note|haftung|hinweis|anmerkung|nota)/.test(found.phrase);
  if (found.rest === "" || found.rest === ")") return words <= 6;
  return found.phrase.includes(" ") && words <= 45;
}

const CONTRIBUTED =
  /(?:contributed to this (?:report|story|article)|contributed (?:reporting|to the report)|zu diesem (?:bericht|artikel|text) beigetragen|ont? contribue a (?:cet article|ce reportage)|contribuy(?:o|eron) (?:a|con|en) est[ea] (?:reporte|informe|nota|articulo)|contribu(?:iu|iram) para (?:esta|este) (?:reportagem|texto|artigo)|ha(?:nno)? contribuito a questo articolo)\.?\)?$/;

/** The page speaking to its reader: newsletters, apps, cookies, subscriptions, channels. */
function isPromotion({ folded, text, words }: Line): boolean {
  if (words > 90 || /["“«„][^"”»“]{60,}/u.test(text)) return false;
  const count = countPhrases(folded, PROMOTION);
  if (count === 0) return false;
  if (count >= 3) return true;
  if (count === 2) return words <= 45;
  return words <= 14 && (beginning(folded, PROMOTION) !== null || words <= 5);
}

function isChrome({ folded, words, text }: Line): boolean {
  if (words > 12) return false;
  const found = beginning(folded.replace(/^\d+\s+/, ""), CHROME);
  if (
    found &&
    /^[\s\d():.…>»|+\-–—/]*(?:(?:min|minuten?|minutes?|minutos?|minuti|read|de lecture|de lectura|de leitura|di lettura)[\s.]*)?$/u.test(
      found.rest,
    )
  )
    return true;
  if (found && /^[•·|]/u.test(found.rest)) return true;
  // A trail or a menu on one line: "Home > World > Asia", "Politics | Business | Sport"
  const parts = text.split(/(?<!\s)\s+\/\s+|(?<!\s)\s*[>»›|•·]\s*/u).filter(Boolean);
  return parts.length >= 3 && parts.every((part) => part.split(" ").length <= 4);
}
