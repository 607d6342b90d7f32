import type { CountryCode } from "../../../model/extraction.js";
import type { Gender } from "../../lexicon.js";
import type { OfficeMark } from "../../marks.js";
import { isLeader, type People, type Person } from "../people.js";
import { sameOffice } from "../person-office.js";
import type { Focus } from "./focus.js";

/** Whether somebody may be of a gender, as far as the text tells. */
export const fits = (person: Person, gender: Gender | "any"): boolean =>
  gender === "any" || person.gender === null || person.gender === gender;

/** "Kanzler" for "Bundeskanzler". */
const isShortFor = (short: string, long: string): boolean =>
  short.length > 5 && long.toLowerCase().endsWith(short.toLowerCase());

/** Whom "the Chinese president", "the chancellor" or "his Ghanaian counterpart" means among the persons known by name. */
export function holder(office: OfficeMark, focus: Focus, pair: readonly Person[], people: People): Person[] {
  if (office.isFormer) return [];
  if (office.rank === "CITIZEN") {
    const known = focus.recent.find((person) => person.office !== null && sameOffice(person.office, office.text));
    return known ? [known] : [];
  }
  if (office.rank === "COUNTERPART") {
    const { subject } = focus;
    const isOther = (person: Person) =>
      person !== subject &&
      (!office.country || person.country === office.country) &&
      fits(person, office.gender ?? "any");
    const isPeer = (person: Person) => isOther(person) && subject !== null && isLeader(person) === isLeader(subject);
    const other =
      pair.find(isPeer) ??
      (subject && isLeader(subject)
        ? focus.recent.find((person) => isPeer(person) && person.country !== subject.country)
        : undefined) ??
      pair.find(isOther) ??
      people.persons.find((person) => office.country && person.country === office.country && isLeader(person));
    if (subject && pair.includes(subject)) return other ? [other] : [];
    // a minister has just spoken of them: the leader who is not of his country
    const foreign = focus.recent.find(
      (person) => isOther(person) && isLeader(person) && person.country !== subject?.country,
    );
    return foreign && !(subject && isLeader(subject)) ? [foreign] : [];
  }
  const able = people.persons.filter((person) => {
    if (person.isFormer || (!person.office && !person.rank)) return false;
    if (office.gender === "female" && !fits(person, "female")) return false;
    if (office.country && person.country && office.country !== person.country) return false;
    if (office.country && !person.country) return false;
    if (
      office.country &&
      person.rank === "LEADER" &&
      (office.rank === "HEAD_OF_STATE" || office.rank === "HEAD_OF_GOVERNMENT")
    )
      return true;
    return (
      (person.office !== null && sameOffice(person.office, office.text)) ||
      (person.office !== null && person.rank === office.rank && isShortFor(office.text, person.office)) ||
      (office.rank === "LEADER" && isLeader(person)) ||
      ((office.rank === "HEAD_OF_STATE" || office.rank === "HEAD_OF_GOVERNMENT") &&
        person.rank === office.rank &&
        office.country !== null) ||
      (person.office === null && person.rank === office.rank && (office.rank !== "OFFICIAL" || office.country !== null))
    );
  });
  if (able.length === 0 && (office.rank === "HEAD_OF_STATE" || office.rank === "HEAD_OF_GOVERNMENT")) {
    // "the premier" of one who was introduced as prime minister
    const peers = people.persons.filter(
      (person) => person.rank === office.rank && !person.isFormer && office.country === null,
    );
    const meant = peers.length === 1 ? peers[0] : focus.recent.find((person) => peers.includes(person));
    if (meant) return [meant];
  }
  const compatriot = able.length === 0 ? compatriotOf(office, focus, people) : null;
  if (compatriot) return [compatriot];
  if (able.length === 0) {
    // "Zelensky … The Ukrainian president": what the text calls the person of whom it has just spoken
    const spoken = focus.subject;
    const canBe =
      spoken !== null &&
      spoken.office === null &&
      spoken.rank === null &&
      (office.country === null || spoken.country === null || spoken.country === office.country) &&
      office.rank !== "SPOKESPERSON" &&
      (office.country !== null || office.rank === "HEAD_OF_STATE" || office.rank === "HEAD_OF_GOVERNMENT");
    return canBe ? [spoken] : [];
  }
  const recent =
    focus.subject !== null && able.includes(focus.subject)
      ? focus.subject
      : focus.recent.find((person) => able.includes(person));
  if (office.country || able.length === 1) return [recent ?? able[0]!];
  return recent ? [recent] : [];
}

/** "China's top diplomat": the one from there, no leader, of whom the text has told no office yet. */
function compatriotOf(office: OfficeMark, { subject, recent }: Focus, { persons }: People): Person | null {
  if (office.country === null || (office.rank !== "MINISTER" && office.rank !== "OFFICIAL")) return null;
  const canBe = (person: Person) =>
    person.country === office.country &&
    person.office === null &&
    !isLeader(person) &&
    fits(person, office.gender ?? "any");
  if (subject && canBe(subject)) return subject;
  const near = recent.find(canBe);
  const others = persons.filter(canBe);
  return near ?? (others.length === 1 ? others[0]! : null);
}

/** Whom "the Turkmen" means: who was just spoken of, leaders first, else the leader of that country. */
export function nationalOf(code: CountryCode, gender: Gender | "any", focus: Focus, people: People): Person[] {
  const isMeant = (person: Person) => person.country === code && fits(person, gender);
  const { subject, recent } = focus;
  const meant =
    (subject && isMeant(subject) ? subject : undefined) ??
    recent.find((person) => isMeant(person) && isLeader(person)) ??
    recent.find(isMeant) ??
    people.persons.find((person) => isMeant(person) && isLeader(person));
  return meant ? [meant] : [];
}

/** Whom "the 78-year-old" means: the last subject, else whoever was spoken of last; "the Republican" one from there. */
export function describedIn(
  gender: Gender | "any",
  country: CountryCode | null,
  { subject, recent }: Focus,
): Person | undefined {
  const isMeant = (person: Person) => fits(person, gender) && (country === null || person.country === country);
  return subject && isMeant(subject) ? subject : recent.find(isMeant);
}

/** What a description says of the person it means. */
export function adopt(person: Person, office: OfficeMark): void {
  if (office.rank === "CITIZEN") return;
  if (office.rank === "COUNTERPART" || (office.rank === "LEADER" && person.office !== null)) {
    person.country ??= office.country;
    return;
  }
  if (
    (person.office === null && office.rank === "LEADER") ||
    person.rank === "LEADER" ||
    (person.office === null && (person.rank === null || person.rank === office.rank || person.rank === "OFFICIAL"))
  ) {
    person.office = office.text;
    person.rank = office.rank;
  }
  person.country ??= office.country;
}
