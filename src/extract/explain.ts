import type { Extraction, Span } from "../model/extraction.js";
import type { MeetingMention } from "./events/meeting-mentions.js";
import type { Meeting } from "./events/meetings/meeting.js";
import type { MarkedSentence, Place } from "./marks.js";
import type { People } from "./refine/people.js";
import type { Trace } from "./trace.js";

interface Steps {
  readonly sentences: readonly MarkedSentence[];
  readonly people: People;
  readonly mentions: readonly MeetingMention[];
  readonly meetings: readonly Meeting[];
  readonly span: (place: Place) => Span;
}

/** Tells the trace which step made each item of a record, and what was looked at and let go, so that a miss can be followed to its file. */
export function explain(
  record: Extraction,
  { sentences, people, mentions, meetings, span }: Steps,
  trace: Trace,
): void {
  const made = (step: string, item: string, why: string, evidence: readonly Span[]) =>
    trace({ step, action: "made", item, why, ...(evidence[0] ? { span: evidence[0] } : {}) });
  const dropped = (step: string, item: string, why: string, place: Place) =>
    trace({ step, action: "dropped", item, why, span: span(place) });
  for (const { code, evidence } of record.countries)
    made("gazetteer/countries", `country ${code}`, `${evidence.length} mentions`, evidence);
  for (const { name, office, country, aliases, evidence } of record.persons)
    made(
      "refine/people",
      `person ${name}`,
      [
        office ?? "no office",
        country ?? "no country",
        ...(aliases.length > 0 ? [`also ${aliases.join(", ")}`] : []),
      ].join("; "),
      evidence,
    );
  const taken = new Set(people.mentions.flat().map(({ mark }) => mark));
  for (const mark of sentences.flatMap(({ names }) => names))
    if (!taken.has(mark))
      dropped(
        "recognise/names",
        `name ${mark.words.join(" ")}`,
        `likelihood ${mark.likelihood}: no office, honorific, given name or verb beside it says that this is a person`,
        mark,
      );
  for (const { name, evidence } of record.organizations)
    made(
      "recognise/organizations",
      `organization ${name}`,
      "known name, telling word, apposition or acronym",
      evidence,
    );
  for (const { key, kind, status, participants, startDate, evidence } of record.meetings)
    made(
      "events/meetings",
      `meeting ${key}`,
      `${status} ${kind} of ${participants.join(" and ") || "countries"}, ${startDate ?? "undated"}`,
      evidence,
    );
  const spoken = new Set(meetings.flatMap(({ places }) => places.map(({ start }) => start)));
  for (const mention of mentions)
    if (!spoken.has(mention.start))
      dropped(
        "events/meetings",
        `mention of ${mention.kind}`,
        mention.persons.length + mention.countries.length < 2
          ? "nobody or only one side is named, and no meeting is in focus"
          : "a known meeting, one of a single country, or one without time and place",
        mention,
      );
  for (const { visitors, country, startDate, evidence } of record.visits)
    made("events/visits", `visit of ${visitors.join(" and ")} to ${country}`, startDate ?? "undated", evidence);
  for (const { kind, count, status, parties, evidence } of record.agreements)
    made(
      "events/agreements",
      `agreement ${kind} × ${count}`,
      `${status} by ${parties.join(", ") || "unnamed parties"}`,
      evidence,
    );
  for (const { speaker, text, evidence } of record.statements)
    made("events/statements", `statement of ${speaker ?? "somebody not named"}`, text.slice(0, 60), evidence);
  for (const { giver, recipient, item, evidence } of record.gifts)
    made("events/gifts", `gift ${item}`, `${giver ?? "?"} to ${recipient ?? "?"}`, evidence);
  for (const { name, evidence } of record.issues)
    made("events/issues", `issue ${name}`, `${evidence.length} mentions`, evidence);
}
