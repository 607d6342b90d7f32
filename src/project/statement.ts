import type { Span } from "../model/extraction.js";
import type { IssueRecord, StatementRecord } from "../model/mention.js";
import { conceptsOf } from "../resolve/words/concepts.js";
import type { Facts, Link } from "./facts.js";
import { searchText } from "./search-text.js";
import { backing, votesOn } from "./tally.js";
import type { Refer, ThingView } from "./view.js";

/** What someone said, in one article; `issues` are those that its article names. */
export function projectStatement(
  view: ThingView<StatementRecord>,
  refer: Refer,
  evidence: Span,
  issues: readonly { entity: string; record: IssueRecord }[],
): Facts {
  const mention = view.mentions[0]!;
  const { record, article } = mention;
  const links: Link[] = [];
  const speaker = record.speaker === null ? undefined : refer(record.speaker);
  if (speaker?.record.kind === "person") {
    const { name } = speaker.record;
    links.push({
      type: "SAID",
      from: speaker.entity,
      to: view.id,
      properties: backing(votesOn([mention], "speaker", () => [name])),
    });
  }
  const meeting = record.meeting === null ? undefined : refer(record.meeting);
  if (meeting !== undefined) {
    const key = record.meeting!.slice(record.meeting!.indexOf("#meeting:") + 9);
    links.push({
      type: "MADE_AT",
      from: view.id,
      to: meeting.entity,
      properties: backing(votesOn([mention], "meeting", () => [key])),
    });
  }
  const words = new Set(conceptsOf(record.text));
  const concerned = new Map(
    issues.filter((issue) => isNamed(issue.record.name, words)).map((issue) => [issue.entity, issue]),
  );
  for (const entity of [...concerned.keys()].sort()) {
    links.push({
      type: "CONCERNS",
      from: view.id,
      to: entity,
      properties: backing(votesOn([mention], "text", (r) => [r.text])),
    });
  }
  return {
    id: view.id,
    labels: ["Statement", "Node"],
    properties: {
      text: record.text,
      language: article.language,
      direct: record.direct,
      evidenceStart: evidence.start,
      evidenceEnd: evidence.end,
      evidenceText: evidence.text,
      sources: 1,
      disputed: false,
      searchText: searchText([record.text]),
    },
    links,
    names: [],
    disputes: [],
    verdicts: new Map(),
    places: [],
  };
}

/** Whether all the words of an issue's name are said. */
function isNamed(issue: string, said: ReadonlySet<string>): boolean {
  const words = conceptsOf(issue);
  return words.length > 0 && words.every((word) => said.has(word));
}
