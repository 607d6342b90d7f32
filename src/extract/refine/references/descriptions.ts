import type { Lexicon } from "../../lexicon.js";
import type { MarkedSentence, OfficeMark } from "../../marks.js";
import type { Candidate } from "./candidates.js";

/** "the American said": an adjective that stands for the person in focus from that country. */
export function nationals(sentence: MarkedSentence, lexicon: Lexicon): Candidate[] {
  return sentence.countries.flatMap((mark): Candidate[] => {
    const [before, after] = [
      sentence.tokens.findLast(({ end }) => end <= mark.start),
      sentence.tokens.find(({ start }) => start >= mark.end),
    ];
    if (mark.form !== "adjective" || !before || !after || !lexicon.definite.has(before.lower)) return [];
    const acts = [lexicon.speech.verbs, lexicon.gifts.give, lexicon.meetings.verbs, lexicon.visits.verbs];
    if (!acts.some((verbs) => verbs.at(sentence.text, after.start - sentence.start))) return [];
    const office: OfficeMark = {
      start: before.start,
      end: mark.end,
      text: "",
      head: "",
      rank: "LEADER",
      country: mark.code,
      further: [],
      organization: null,
      isFormer: false,
      gender: null,
    };
    return [{ type: "office", office, start: before.start, end: mark.end }];
  });
}
