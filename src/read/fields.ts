import { UserError } from "../errors.js";
import { foldedWords } from "../names/fold.js";
import type { Draft } from "./draft.js";
import { dayOf } from "./page-date.js";

/** What front matter and JSON say about an article, under the names that feeds and site generators use. */
export type Fields = Omit<Draft, "text">;

const NAMES = {
  key: ["id", "guid"],
  title: ["title", "headline", "name"],
  publisher: ["publisher", "source", "site", "siteName", "site_name", "outlet"],
  uri: ["uri", "url", "link", "canonical", "permalink", "external_url"],
  publishedOn: [
    "published",
    "date",
    "publishedOn",
    "publishedAt",
    "datePublished",
    "date_published",
    "published_at",
    "published_on",
    "pubDate",
    "pubdate",
  ],
  language: ["language", "lang", "locale", "inLanguage"],
} as const;

/**
 * The same in the languages of newsrooms, without accents and in lower case. They may mean something else to whoever
 * wrote the file, so a value that does not fit is passed over and is no fault.
 */
const NATIVE_NAMES = {
  title: ["titel", "titre", "titulo", "titolo", "uberschrift", "schlagzeile", "titular"],
  publisher: [
    "quelle",
    "medium",
    "zeitung",
    "editeur",
    "journal",
    "medio",
    "fuente",
    "veiculo",
    "fonte",
    "testata",
    "jornal",
    "giornale",
  ],
  uri: ["adresse", "lien", "enlace", "endereco", "indirizzo"],
  publishedOn: [
    "datum",
    "fecha",
    "data",
    "veroffentlicht",
    "erschienen",
    "publie",
    "publie_le",
    "date_de_publication",
    "publicado",
    "publicado_em",
    "publicado_el",
    "fecha_de_publicacion",
    "data_de_publicacao",
    "pubblicato",
    "pubblicato_il",
    "data_di_pubblicazione",
  ],
  language: ["sprache", "langue", "idioma", "lingua"],
} as const;

/** Takes the known fields out of a record. A field of the wrong kind is a fault that names it; unknown fields are no matter. */
export function fieldsOf(record: Readonly<Record<string, unknown>>, name: string): Fields {
  const native = withPlainNames(record);
  const text = (field: keyof typeof NATIVE_NAMES) =>
    textOf(record, NAMES[field], name) ?? NATIVE_NAMES[field].map((key) => lineOf(native[key])).find(Boolean) ?? null;
  const language = languageTag(text("language"));
  return {
    key: textOf(record, NAMES.key, name),
    title: text("title"),
    publisher: text("publisher"),
    uri: webAddress(text("uri")),
    publishedOn:
      dateOf(record, language, name) ??
      NATIVE_NAMES.publishedOn.map((key) => dayOf(native[key], language ?? NO_ENGLISH)).find(Boolean) ??
      null,
    language,
  };
}

/** The record with its names as `NATIVE_NAMES` has them: "Veröffentlicht" and "publié-le" among them. */
function withPlainNames(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const plain = (name: string) => foldedWords(name).join("_");
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [plain(name), value]));
}

/** These names being no English, "05/06/2026" is a day in June. */
const NO_ENGLISH = "pt";

const lineOf = (value: unknown): string | null =>
  typeof value === "string" ? value.replace(/\s+/g, " ").trim().slice(0, 1000) || null : null;

/** An address as a link may safely point at it: http or https, else null. */
export function webAddress(value: string | null): string | null {
  if (value === null || value.length > 2000 || !URL.canParse(value)) return null;
  return /^https?:$/.test(new URL(value).protocol) ? value : null;
}

/** `"en-GB"` → `"en"`; null for anything that is no language tag. */
export function languageTag(value: string | null): string | null {
  const primary = /^([a-z]{2,3})(?:[-_][a-z0-9-_]*)?$/i.exec(value ?? "")?.[1]?.toLowerCase();
  return primary && primary !== "und" ? primary : null;
}

function textOf(record: Readonly<Record<string, unknown>>, names: readonly string[], file: string): string | null {
  for (const name of names) {
    const value = nameInside(ownValue(record, name));
    if (value === undefined || value === null) continue;
    if (typeof value === "number" || typeof value === "bigint") return String(value);
    if (typeof value !== "string") {
      throw new UserError(
        "wrong-field",
        `${file}: "${name}" is not a text (got ${shown(value)}); write one line of text`,
      );
    }
    const text = value.replace(/\s+/g, " ").trim();
    if (text !== "") return text.slice(0, 1000);
  }
  return null;
}

/** Feeds write `"source": { "id": null, "name": "The Harbour Post" }`. */
function nameInside(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "name" in value ? value.name : value;
}

function dateOf(record: Readonly<Record<string, unknown>>, language: string | null, file: string): string | null {
  for (const name of NAMES.publishedOn) {
    const value = ownValue(record, name);
    if (value === undefined || value === null || value === "") continue;
    const day = dayOf(typeof value === "number" ? new Date(value < 1e11 ? value * 1000 : value) : value, language);
    if (day) return day;
    throw new UserError("wrong-date", `${file}: "${name}" is not a date (got ${shown(value)}); use YYYY-MM-DD`);
  }
  return null;
}

const ownValue = (record: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);
