import type { Place } from "../../marks.js";
import { type Scene, textBetween } from "../clause.js";
import type { MeetingTrigger } from "./triggers.js";

/** A meeting with a name of its own. */
export interface Gathering {
  readonly name: string;
  readonly organizations: readonly string[];
}

/** "the G20 summit", "the Bled Strategic Forum", "the peace conference": a gathering of many, known by its name. */
export function gatheringOf(scene: Scene, trigger: MeetingTrigger): Gathering | null {
  if (trigger.isVerb || !["SUMMIT", "MULTILATERAL_SUMMIT", "FORUM"].includes(trigger.value)) return null;
  const { organizations } = scene.sentence;
  const before = organizations.find(
    ({ end }) =>
      end <= trigger.start &&
      /^(?:['’]s)?[\s‐‑-]+(?:\p{L}+['’]?\s+){0,1}$/u.test(textBetween(scene, end, trigger.start)),
  );
  const after = organizations.find(
    ({ start }) => start >= trigger.end && areLinks(scene, { start: trigger.end, end: start }),
  );
  const organization = before ?? after;
  if (!organization) return null;
  const [start, end] = before ? [before.start, trigger.end] : [trigger.start, after!.end];
  const bracket = before?.aliases[0];
  return {
    name:
      bracket && textBetween(scene, before!.start, before!.end).includes("(")
        ? `${bracket} ${trigger.text}`
        : textBetween(scene, start, end),
    organizations: [organization.name],
  };
}

/** Whether only "of the" stands between a noun and the name behind it. */
function areLinks({ lexicon, sentence }: Scene, { start, end }: Place): boolean {
  const words = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.every(
      ({ lower }) =>
        lexicon.organizationLinks.has(lower) ||
        lexicon.definite.has(lower) ||
        lexicon.meetings.of.at(lower, 0)?.end === lower.length,
    )
  );
}
