import { createRequire } from "node:module";
import type { Random } from "./random.js";

export interface Leader {
  /** Which person it is, whatever a report calls them. */
  readonly id: string;
  readonly given: string;
  readonly family: string;
  /** Of a middle name that some papers give. */
  readonly initial: string;
  /** East Asian order. */
  readonly familyFirst: boolean;
  readonly country: string;
  readonly office: "president" | "prime minister" | "foreign minister";
}

export interface Nation {
  readonly code: string;
  readonly capital: string;
  readonly leaders: readonly Leader[];
}

export interface Summit {
  readonly id: string;
  readonly kind: "SUMMIT" | "TALKS";
  readonly sides: readonly [Leader, Leader];
  readonly host: Nation;
  readonly city: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly memoranda: number;
  readonly status: "HELD" | "PLANNED";
}

const GIVEN =
  "Alexander Aleksei Maria Anna Johan Petra Ibrahim Fatima Carlos Lucia Dmitri Elena Kwame Amina Hassan Leila Marco Giulia Viktor Sofia Andrei Ingrid Omar Salma Pedro Beatriz Tomas Klara Rajiv Priya Emeka Zainab".split(
    " ",
  );
const FAMILY_START = "Bar Cor Del Fal Gor Hal Jan Kor Lar Mor Nar Pol Rad Sor Tar Vel Zan Bel Dor Mil".split(" ");
const FAMILY_END =
  "enko ovic ander elli mann aro escu inen owski ara idis oglu sen quist eira ado ini berg kov tsev".split(" ");
const EAST_FAMILY = "Kim Lee Park Choi Zhao Wang Chen Liu Zhou Wu".split(" ");
const EAST_GIVEN = "Jae Min Soo Hyun Dong Wei Ming Jun Hua Lin Tao Young".split(" ");
const EAST = new Set(["KOR", "CHN", "PRK", "TWN", "SGP"]);

interface Country {
  readonly cca3: string;
  readonly capital: readonly string[];
  readonly independent: boolean;
}

/** Countries that are real, with leaders that are not. */
export function makeNations(random: Random, count: number): Nation[] {
  const countries = (createRequire(import.meta.url)("world-countries") as readonly Country[])
    .filter(({ independent, capital }) => independent && capital.length > 0)
    .sort((a, b) => (a.cca3 < b.cca3 ? -1 : 1));
  const chosen = new Map<string, Country>();
  while (chosen.size < Math.min(count, countries.length)) {
    const country = random.pick(countries);
    chosen.set(country.cca3, country);
  }
  return [...chosen.values()].map(({ cca3, capital }) => ({
    code: cca3,
    capital: capital[0]!,
    leaders: (["president", "prime minister", "foreign minister"] as const).map((office) => ({
      id: `${cca3}-${office}`,
      ...makeName(random, cca3),
      country: cca3,
      office,
    })),
  }));
}

function makeName(random: Random, country: string): Pick<Leader, "given" | "family" | "familyFirst" | "initial"> {
  const initial = random.pick([..."ABKMS"]);
  if (EAST.has(country)) {
    const [one, two] = [random.pick(EAST_GIVEN), random.pick(EAST_GIVEN)];
    return { given: `${one} ${two}`, family: random.pick(EAST_FAMILY), familyFirst: true, initial };
  }
  return {
    given: random.pick(GIVEN),
    family: random.pick(FAMILY_START) + random.pick(FAMILY_END),
    familyFirst: false,
    initial,
  };
}

/** Summits spread over five years; some pairs meet again, at the least three weeks later. */
export function makeSummits(random: Random, nations: readonly Nation[], count: number): Summit[] {
  const summits: Summit[] = [];
  const days = new Map<string, number[]>();
  while (summits.length < count) {
    const host = random.pick(nations);
    const guest = random.pick(nations);
    if (host === guest) continue;
    const rank = random.chance(0.75) ? random.below(2) : 2;
    const sides = [host.leaders[rank]!, guest.leaders[rank === 2 ? 2 : random.below(2)]!] as const;
    const pair = [host.code, guest.code].sort().join("-");
    const day = Date.UTC(2021, 0, 1 + random.below(5 * 365));
    const before = days.get(pair) ?? [];
    if (before.some((other) => Math.abs(day - other) < 21 * 86_400_000)) continue;
    days.set(pair, [...before, day]);
    summits.push({
      id: `summit-${summits.length}`,
      kind: rank === 2 ? "TALKS" : "SUMMIT",
      sides,
      host,
      city: host.capital,
      day: new Date(day).toISOString().slice(0, 10),
      memoranda: random.chance(0.6) ? 2 + random.below(20) : 0,
      status: random.chance(0.9) ? "HELD" : "PLANNED",
    });
  }
  return summits;
}
