import { expect, test } from "vitest";
import { judge } from "../../src/resolve/judge/judge.js";
import { amount, date, exact } from "../../src/resolve/judge/properties.js";
import { judgeStatus } from "../../src/resolve/judge/status.js";
import type { Vote } from "../../src/resolve/judge/vote.js";

const vote = (value: string, article: string, publishedOn: string | null = null, voice = article): Vote => ({
  claim: `${article}-${value}`,
  value,
  article,
  voice,
  publishedOn,
});
const on = (eventDay: string | null = null) => ({ eventDay });

test("a month refines to the day in it, and nothing is disputed", () => {
  expect(judge([vote("2026-01", "a"), vote("2026-01-05", "b")], date, on())).toMatchObject({
    accepted: "2026-01-05",
    versions: [{ value: "2026-01-05" }],
    reason: "",
  });
});

test("more independent voices win, and copies of one text count once", () => {
  const votes = [
    vote("14", "a"),
    vote("14", "b"),
    vote("15", "c"),
    vote("15", "d", null, "c"),
    vote("15", "e", null, "c"),
  ];
  expect(judge(votes, exact, on())).toMatchObject({
    accepted: "14",
    reason: "2 independent reports against 1; 2 more articles repeat a text already counted.",
  });
});

test("of as many voices the one nearer to the event is taken", () => {
  const votes = [vote("2026-01-06", "late", "2026-03-01"), vote("2026-01-05", "soon", "2026-01-06")];
  expect(judge(votes, date, on("2026-01-05"))).toMatchObject({
    accepted: "2026-01-05",
    reason: "As many independent reports for either (1); this one was reported nearer to the event.",
  });
});

test("a rounded amount is no other amount", () => {
  expect(judge([vote("49000000000 USD", "a"), vote("48900000000 USD", "b")], amount, on()).versions).toHaveLength(1);
  expect(judge([vote("52000000000 USD", "a"), vote("48900000000 USD", "b")], amount, on()).versions).toHaveLength(2);
});

test("a plan and its outcome are history, not a dispute", () => {
  expect(judgeStatus([vote("PLANNED", "a", "2026-01-01"), vote("HELD", "b", "2026-01-06")], on())).toMatchObject({
    accepted: "HELD",
    reason: "",
  });
  expect(judgeStatus([vote("PLANNED", "a", "2026-01-01"), vote("POSTPONED", "b", "2026-01-03")], on())).toMatchObject({
    accepted: "POSTPONED",
    reason: "",
  });
});

test("a cancellation told after the day speaks against a report that it was held", () => {
  const votes = [
    vote("HELD", "a", "2026-01-06"),
    vote("HELD", "b", "2026-01-06"),
    vote("CANCELLED", "c", "2026-01-07"),
  ];
  expect(judgeStatus(votes, on("2026-01-05"))).toMatchObject({
    accepted: "HELD",
    reason: "2 independent reports against 1.",
  });
});

test("a cancellation of which nobody says when it was told, or that is told weeks later, is no denial", () => {
  const held = [vote("HELD", "a", "2026-01-06")];
  for (const when of [null, "2026-03-20", "2026-01-02"]) {
    expect(judgeStatus([...held, vote("CANCELLED", "c", when)], on("2026-01-05"))).toMatchObject({
      accepted: "HELD",
      reason: "",
    });
  }
});
