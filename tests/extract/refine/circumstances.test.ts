import { expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

/** When and where the meetings of a text were that appeared on Friday, 19 September 2025. */
function circumstances(text: string): string {
  const { meetings } = readText("en", text);
  return meetings.map(({ startDate, city }) => `${startDate} ${city}`).join(", ");
}

it.each([
  [
    "On Tuesday French President Emmanuel Macron arrived in Nairobi. Later that day he met Kenyan President William Ruto. The next morning he held talks with Ethiopian Prime Minister Abiy Ahmed.",
    "2025-09-16 Nairobi, 2025-09-17 Nairobi",
  ],
  [
    "Italian Prime Minister Giorgia Meloni received Turkish President Recep Tayyip Erdogan at Palazzo Chigi on Thursday, a week after the attack in Istanbul on September 10.",
    "2025-09-18 Rome",
  ],
  [
    "Kenyan President William Ruto met Ethiopian Prime Minister Abiy Ahmed in the Kenyan capital on Thursday.",
    "2025-09-18 Nairobi",
  ],
  [
    "German Chancellor Friedrich Merz met Japanese Prime Minister Shigeru Ishiba, who took office in October 2024, in Tokyo on Wednesday.",
    "2025-09-17 Tokyo",
  ],
  [
    "It was the first summit since 2018, when South Korean President Moon Jae-in met North Korean leader Kim Jong Un in Pyongyang.",
    "2018 Pyongyang",
  ],
])("a meeting has the day and the place that the text has got to: %s", (text, expected) => {
  expect(circumstances(text)).toBe(expected);
});
