import type { Judgement } from "../resolve/judge/vote.js";
import type { DisputeFact, Verdict } from "./facts.js";

/** Collects what sources differ on, and what that means for each claim. */
export class Disputes {
  readonly list: DisputeFact[] = [];
  readonly verdicts = new Map<string, Verdict>();

  add(property: string, judgement: Judgement): Judgement {
    if (judgement.versions.length < 2 || judgement.accepted === null) return judgement;
    const { accepted, reason, versions } = judgement;
    this.list.push({
      property,
      accepted,
      reason,
      versions: versions.map(({ value, votes }) => ({
        value,
        claims: [...new Set(votes.map(({ claim }) => claim))].sort(),
        articles: [...new Set(votes.map(({ article }) => article))].sort(),
      })),
    });
    versions.forEach(({ votes }, at) => {
      for (const { claim } of votes) {
        this.verdicts.set(
          claim,
          at === 0
            ? { status: "ACCEPTED", reason }
            : { status: "OUTVOTED", reason: `Taken instead: ${accepted}. ${reason}` },
        );
      }
    });
    return judgement;
  }
}
