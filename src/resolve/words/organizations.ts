import { nameKey } from "../../names/fold.js";

/** Organizations that diplomacy speaks of by letters, with their names in the languages the project reads. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  APEC: [
    "Asia-Pacific Economic Cooperation",
    "Asiatisch-Pazifische Wirtschaftsgemeinschaft",
    "Coopération économique pour l'Asie-Pacifique",
    "Cooperación Económica Asia-Pacífico",
    "Cooperazione economica Asia-Pacifico",
    "Cooperação Econômica Ásia-Pacífico",
  ],
  UN: [
    "United Nations",
    "Vereinte Nationen",
    "Vereinten Nationen",
    "Nations unies",
    "Naciones Unidas",
    "Nazioni Unite",
    "Nações Unidas",
    "UNO",
    "ONU",
    "U.N.",
  ],
  EU: [
    "European Union",
    "Europäische Union",
    "Europäischen Union",
    "Union européenne",
    "Unión Europea",
    "Unione europea",
    "União Europeia",
    "UE",
  ],
  NATO: [
    "North Atlantic Treaty Organization",
    "Nordatlantikpakt",
    "OTAN",
    "Organisation du traité de l'Atlantique nord",
    "Atlantic Alliance",
  ],
  ASEAN: [
    "Association of Southeast Asian Nations",
    "Verband Südostasiatischer Nationen",
    "ANASE",
    "Asociación de Naciones del Sudeste Asiático",
  ],
  G7: [
    "Group of Seven",
    "Gruppe der Sieben",
    "Groupe des Sept",
    "Grupo de los Siete",
    "Gruppo dei Sette",
    "Grupo dos Sete",
  ],
  G20: ["Group of Twenty", "Group of 20", "Gruppe der Zwanzig", "Groupe des Vingt", "Grupo de los Veinte"],
  IMF: [
    "International Monetary Fund",
    "Internationaler Währungsfonds",
    "Internationale Währungsfonds",
    "IWF",
    "FMI",
    "Fonds monétaire international",
    "Fondo Monetario Internacional",
    "Fondo monetario internazionale",
    "Fundo Monetário Internacional",
  ],
  WTO: [
    "World Trade Organization",
    "Welthandelsorganisation",
    "OMC",
    "Organisation mondiale du commerce",
    "Organización Mundial del Comercio",
  ],
  WHO: [
    "World Health Organization",
    "Weltgesundheitsorganisation",
    "OMS",
    "Organisation mondiale de la santé",
    "Organización Mundial de la Salud",
  ],
  IAEA: [
    "International Atomic Energy Agency",
    "Internationale Atomenergiebehörde",
    "Internationale Atomenergie-Organisation",
    "IAEO",
    "AIEA",
    "OIEA",
  ],
  OSCE: [
    "Organization for Security and Co-operation in Europe",
    "Organisation für Sicherheit und Zusammenarbeit in Europa",
    "OSZE",
  ],
  OECD: ["Organisation for Economic Co-operation and Development", "OCDE", "OCSE"],
  OPEC: ["Organization of the Petroleum Exporting Countries", "OPEP"],
  AU: ["African Union", "Afrikanische Union", "Union africaine", "Unión Africana", "Unione africana", "União Africana"],
  SCO: [
    "Shanghai Cooperation Organisation",
    "Shanghai Cooperation Organization",
    "Shanghaier Organisation für Zusammenarbeit",
    "Organisation de coopération de Shanghai",
    "SOZ",
  ],
  BRICS: ["BRICS-Staaten"],
  ECB: ["European Central Bank", "Europäische Zentralbank", "EZB", "BCE", "Banque centrale européenne"],
  GCC: ["Gulf Cooperation Council", "Golf-Kooperationsrat", "Conseil de coopération du Golfe"],
  "World Bank": ["Weltbank", "Banque mondiale", "Banco Mundial", "Banca mondiale"],
  Mercosur: ["Mercosul", "Southern Common Market"],
  "Red Cross": ["International Committee of the Red Cross", "ICRC", "Rotes Kreuz", "Croix-Rouge"],
};

const BY_NAME = new Map<string, string>();
for (const [letters, names] of Object.entries(KNOWN)) {
  for (const name of [letters, ...names]) BY_NAME.set(nameKey(name), nameKey(letters));
}

/** One key for an organization that goes by several names across languages, or null. */
export const knownOrganization = (name: string): string | null => BY_NAME.get(nameKey(name)) ?? null;

/** The known organization that a longer phrase speaks of: "Asia-Pacific Economic Cooperation (APEC) summit" → `apec`. */
export function organizationWithin(phrase: string): string | null {
  const folded = nameKey(phrase);
  const words = new Set(phrase.split(/[^\p{L}\p{N}]+/u));
  for (const [name, letters] of BY_NAME) {
    if (
      name.length >= 8
        ? folded.includes(name)
        : [...words].some((word) => nameKey(word) === name && /\p{Lu}|\d/u.test(word.slice(1)))
    ) {
      return letters;
    }
  }
  return null;
}
