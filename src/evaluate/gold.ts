import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError } from "../errors.js";
import type { CountryCode, EdtfDate, Money } from "../model/extraction.js";

interface Optional {
  /** Neither rewarded nor punished: careful readers differ on it. */
  readonly optional?: boolean;
}

/** `…Also` lists further right values of the field beside it. */
export interface GoldPerson extends Optional {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly office?: string | null;
  readonly officeAlso?: readonly string[];
  readonly country?: CountryCode | null;
}
export interface GoldCountry extends Optional {
  readonly code: CountryCode;
}
export interface GoldOrganization extends Optional {
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface GoldEvent extends Optional {
  readonly startDate?: EdtfDate | null;
  readonly startDateAlso?: readonly EdtfDate[];
  readonly endDate?: EdtfDate | null;
}
export interface GoldMeeting extends GoldEvent {
  readonly key?: string;
  readonly kind?: string;
  readonly kindAlso?: readonly string[];
  readonly altKinds?: readonly string[];
  readonly status?: string;
  readonly statusAlso?: readonly string[];
  readonly participants?: readonly string[];
  readonly countries?: readonly CountryCode[];
  readonly city?: string | null;
  /** The city's names in the text, beside the English one. */
  readonly cityForms?: readonly string[];
}
export interface GoldVisit extends GoldEvent {
  readonly visitors?: readonly string[];
  readonly country: CountryCode;
}
export interface GoldAgreement extends Optional {
  readonly kind: string;
  readonly kindAlso?: readonly string[];
  readonly status?: string;
  readonly statusAlso?: readonly string[];
  readonly level?: string;
  readonly count?: number;
  readonly parties?: readonly CountryCode[];
  readonly amounts?: readonly Money[];
  readonly term?: string | null;
  /** What it is about; only helps to choose among several that fit. */
  readonly topic?: string;
}
export interface GoldStatement extends Optional {
  /** Null means any. */
  readonly speaker?: string | null;
  readonly starts: string;
  readonly indirect?: boolean;
}
export interface GoldGift extends Optional {
  readonly giver?: string | null;
  readonly recipient?: string | null;
  readonly item: string;
  readonly itemAlso?: readonly string[];
}

/** What must not be found: names by list, and events by the fields that make the trap. */
export interface Traps {
  readonly persons?: readonly string[];
  readonly organizations?: readonly string[];
  readonly countries?: readonly CountryCode[];
  readonly statements?: readonly string[];
  /** Names that must not be one person. */
  readonly sameAs?: readonly (readonly string[])[];
  readonly meetings?: readonly (Partial<GoldMeeting> | string)[];
  readonly visits?: readonly ((Partial<GoldVisit> & { readonly status?: string }) | string)[];
  readonly agreements?: readonly (Partial<GoldAgreement> | string)[];
  readonly amounts?: readonly Money[];
}

export type Part = "development" | "validation";

/** What a careful reader takes from one article. */
export interface Gold {
  /** The article's file name. */
  readonly file: string;
  readonly language: string;
  /** Nobody tunes the rules on the validation part. */
  readonly part: Part | null;
  readonly countries: readonly GoldCountry[];
  readonly persons: readonly GoldPerson[];
  readonly organizations: readonly GoldOrganization[];
  readonly meetings: readonly GoldMeeting[];
  readonly visits: readonly GoldVisit[];
  readonly agreements: readonly GoldAgreement[];
  readonly statements: readonly GoldStatement[];
  readonly gifts: readonly GoldGift[];
  /** How lines begin that no fact may rest on. */
  readonly boilerplate: readonly string[];
  readonly mustNot: Traps;
}

type Document = Partial<Omit<Gold, "countries">> & { readonly countries?: readonly (CountryCode | GoldCountry)[] };

/** The gold annotations of a folder, or of its subfolder `gold`, in order of file name. */
export function readGold(folder: string): Gold[] {
  const within = existsSync(join(folder, "gold")) ? join(folder, "gold") : folder;
  let names: string[];
  try {
    names = readdirSync(within).filter((name) => name.endsWith(".json"));
  } catch (cause) {
    throw new UserError("GOLD_UNREADABLE", `${folder}: is no folder that can be read; name one with gold annotations`, {
      cause,
    });
  }
  const golds = names.sort().flatMap((name) => goldOf(join(within, name)));
  if (golds.length === 0)
    throw new UserError(
      "GOLD_EMPTY",
      `${folder}: holds no gold annotation; name a folder of *.json files, see seed/gold`,
    );
  return golds;
}

function goldOf(path: string): Gold[] {
  let document: Document;
  try {
    document = JSON.parse(readFileSync(path, "utf8")) as Document;
  } catch (cause) {
    throw new UserError("GOLD_INVALID", `${path}: is no JSON (${(cause as Error).message}); mend or remove it`, {
      cause,
    });
  }
  // A folder of articles may hold other JSON beside its gold.
  if (!document?.file || !document.persons) return [];
  return [
    {
      organizations: [],
      meetings: [],
      visits: [],
      agreements: [],
      statements: [],
      gifts: [],
      boilerplate: [],
      mustNot: {},
      part: null,
      ...document,
      file: basename(document.file),
      language: document.language ?? "und",
      persons: document.persons,
      countries: (document.countries ?? []).map((country) =>
        typeof country === "string" ? { code: country } : country,
      ),
    },
  ];
}
