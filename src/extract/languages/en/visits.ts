import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visit|visits|visited|visiting|paid a visit to|pays a visit to|paid a state visit to|paid an official visit to|made a visit to|travelled to|traveled to|travels to|travelling to|traveling to|travel to|flew to|flies to|fly to|flying to|toured|tours|headed to|heads to|heading to|head to|departed for|departs for|left for|leaves for|leaves on _ for|left on _ for|flew on to|flies to|went to|goes to|go to|going to|travelled on to|traveled on to|toured|set off for|making a trip to|left|leaves|leave|leaving|flew out of|flies out of|departed|departed from|returned from|returns from|returning from|back from|back home from|home from|flew home from|on his way to|on her way to|on their way to|en route to|bound for|stopped in|stops in|stop in|stopping in|will stop in|stopped over in|continue to|continues to|continued to|continues on to|went on to|goes on to|moves on to|moved on to|moving on to|proceeds to|proceeded to|take him to|takes him to|take her to|takes her to|took him to|took her to|take them to|taking him to|taking her to|journeyed to|crossed into|came to|comes to|come to|coming to|sailed to|drove to|sets off for|set out for|sets out for|embarks for|jets off to|jetted to|returned to|returns to|return to|wrapped up a visit to|concluded a visit to|tour of|toured|set foot in|set foot on",
  nouns:
    "visit|visits|trip|trips|state visit|official visit|working visit|tour|journey|stay|stopover|three-nation tour|stop|stops|leg|mission|state trip|pilgrimage|swing through",
  kinds: [
    ["STATE_VISIT", "state visit|state visits"],
    ["OFFICIAL_VISIT", "official visit|official trip|official visits"],
    ["WORKING_VISIT", "working visit|working trip|working visits"],
    ["PRIVATE_VISIT", "private visit|private trip"],
  ],
  arrivals:
    "arrived in|was in|were in|arrives in|arriving in|arrive in|arrived at|landed in|lands in|landing in|landed at|touched down in|touched down at|flew into|arrival in|is in|are in|is visiting|due in|expected in|is due in|is expected in|was due in|was expected in|stepped off the plane in|stepped off his plane in|alighted in|reached|reaches|flown into|flew in to|was welcomed in|was received in|was greeted in|were welcomed in|were received in|is being hosted in|stayed in|spent the night in|spent two days in|spends three days in|on a visit to|on an official visit to|on a state visit to|on a working visit to|here in|touches down in|arrived on|landed on|set down in|disembarked in|making his way to|making her way to|lands at",
  hosting:
    "received|receives|receive|hosted|hosts|hosting|host|welcomed|welcomes|welcome|welcoming|greeted|greets|entertained|greeting|fêted|feted|honoured|honored|met at the airport|feasted|dined|invited|invites|played host to|plays host to",
  unsure: "might|could|may|can|would like to|wanted to|refused to|whether|reportedly",
  passive: "was|were|been|being|is|are|be|to be",
  by: "by",
  to: "to|in|of",
};
