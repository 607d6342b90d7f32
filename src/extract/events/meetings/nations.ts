import type { CountryCode } from "../../../model/extraction.js";
import type { CountryMark, Place } from "../../marks.js";
import { countriesOf, textBetween, wideClause } from "../clause.js";
import type { Structure } from "./structure.js";
import type { MeetingTrigger } from "./triggers.js";

const NEAR = 90;

/**
 * The countries of a meeting whose people have no names: "talks between A and B", "A and B held talks", "delegations
 * from A and B met", "Norwegian and Ghanaian negotiators", "the two sides".
 */
export function nationsMeeting(structure: Structure, trigger: MeetingTrigger): CountryCode[] {
  const { scene } = structure;
  const { lexicon, sentence } = scene;
  if (!trigger.isVerb) {
    const listed = nationsBehind(structure, trigger);
    if (listed.length >= 2) return listed;
    const owner = sentence.countries.findLast(({ end }) => end <= trigger.start && trigger.start - end < 25);
    const others = listed[0] ? [owner?.code, structure.discourse.protagonist?.country] : [];
    const other = others.find((code) => code && code !== listed[0]);
    if (other && listed[0]) return [other, listed[0]];
    const adjectives = sentence.countries.filter(
      ({ start, end }) => end <= trigger.start && trigger.start - start < 40,
    );
    const near = codesOf(
      adjectives.filter(
        ({ form }) => form === "adjective" || /[-–‑]/.test(textBetween(scene, trigger.start - 40, trigger.start)),
      ),
    );
    if (near.length >= 2) return near;
  }
  const said = scene.references.filter(
    ({ kind, end }) => kind === "sides" && end <= trigger.start && trigger.start - end < NEAR,
  );
  if (said.length > 0) return countriesOf(said);
  const { start } = wideClause(scene, trigger);
  const before = sentence.countries.filter(({ start: at, end }) => at >= start && end <= trigger.start);
  const delegations = lexicon.meetings.delegations.all(sentence.text).map(({ start: at, end }) => ({
    start: sentence.start + at,
    end: sentence.start + end,
  }));
  const sent = delegations.findLast(({ end }) => end <= trigger.start && trigger.start - end < 140);
  if (sent) {
    const theirs = before.filter(
      ({ start: at, end }) => Math.abs(at - sent.end) < 60 || Math.abs(sent.start - end) < 45,
    );
    if (codesOf(theirs).length >= 2) return codesOf(theirs);
  }
  const governments = before.filter(
    (mark) => mark.form !== "adjective" && !isPlaced(structure, mark) && trigger.start - mark.end < NEAR,
  );
  const acting = codesOf(governments);
  return acting.length >= 2 ? acting : [];
}

/** The countries with which there is a meeting: "talks between A and B", "a meeting with A". */
export function nationsBehind(structure: Structure, noun: MeetingTrigger): CountryCode[] {
  const { meetings } = structure.scene.lexicon;
  const tail = textBetween(structure.scene, noun.end, noun.end + NEAR);
  const link = noun.isVerb ? null : (meetings.between.first(tail) ?? meetings.with.first(tail));
  return link && link.start < 45 ? listFrom(structure, noun.end + link.end) : [];
}

const codesOf = (marks: readonly CountryMark[]): CountryCode[] => [...new Set(marks.map(({ code }) => code))];

/** The countries named one after the other from a place on. */
function listFrom({ scene }: Structure, from: number): CountryCode[] {
  const found: CountryMark[] = [];
  let at = from;
  for (const mark of scene.sentence.countries) {
    if (mark.start < from) continue;
    const gap = textBetween(scene, at, mark.start);
    if (gap.length > 45 || /[.;:]/.test(gap)) break;
    found.push(mark);
    at = mark.end;
  }
  return codesOf(found);
}

/** "in Ghana": where something is, and no party. */
function isPlaced({ scene }: Structure, mark: Place): boolean {
  const words = textBetween(scene, mark.start - 20, mark.start)
    .trim()
    .split(/\s+/)
    .slice(-2);
  return words.some((word) => scene.lexicon.meetings.in.isIn(word));
}
