import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visit|visits|visited|visiting|paid a visit to|pays a visit to|paid a state visit to|paid an official visit to|made a visit to|travelled to|traveled to|travels to|travelling to|traveling to|travel to|flew to|flies to|fly to|flying to|toured|tours|headed to|heads to|heading to|head to|departed for|departs for|left for|leaves for|leaves on _ for|left on _ for|flew on to|flies to|went to|goes to|go to|going to|travelled on to|traveled on to|toured|set off for|making a trip to",
  nouns: "visit|visits|trip|trips|state visit|official visit|working visit|tour|journey|stay|stopover",
  kinds: [
    ["STATE_VISIT", "state visit|state visits"],
    ["OFFICIAL_VISIT", "official visit|official trip|official visits"],
    ["WORKING_VISIT", "working visit|working trip|working visits"],
    ["PRIVATE_VISIT", "private visit|private trip"],
  ],
  arrivals:
    "arrived in|was in|were in|arrives in|arriving in|arrive in|arrived at|landed in|lands in|landing in|landed at|touched down in|touched down at|flew into|arrival in",
  to: "to|in|of",
};
