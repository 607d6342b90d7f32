import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "visit|visits|visited|visiting|paid a visit to|pays a visit to|paid a state visit to|paid an official visit to|made a visit to|travelled to|traveled to|travels to|travelling to|traveling to|travel to|flew to|flies to|fly to|flying to|toured|tours|headed to|heads to|heading to|head to|departed for|departs for|left for|leaves for|leaves on _ for|left on _ for|flew on to|flies to|went to|goes to|go to|going to|travelled on to|traveled on to|toured|set off for|making a trip to|left|leaves|leave|leaving|flew out of|flies out of|departed|departed from|returned from|returns from|returning from|back from|back home from|home from|flew home from|on his way to|on her way to|on their way to|en route to|bound for|stopped in|stops in|stop in|stopping in|will stop in|stopped over in|continue to|continues to|continued to|continues on to|went on to|goes on to|moves on to|moved on to|moving on to|proceeds to|proceeded to|take him to|takes him to|take her to|takes her to|took him to|took her to|take them to|taking him to|taking her to|journeyed to|crossed into|came to|comes to|come to|coming to|sailed to|drove to|sets off for|set out for|sets out for|embarks for|jets off to|jetted to|returned to|returns to|return to|wrapped up a visit to|concluded a visit to|tour of|toured|set foot in|set foot on|flew|flies|travelled|traveled|travels|travelling|traveling|headed|heads|came back from|returned|arrived back from|swept through|swung through|jetted into|dropped in on|paid a brief visit to|paid a surprise visit to|paid a working visit to|paid a two-day visit to|made a brief visit to|made a surprise visit to|made a stopover in|made a stop in|stopping over in|stops over in|stopping off in|stopped off in|crossed to|crossed over to|shuttled to|shuttled between|took off for|takes off for|has been to|had been to|have been to|had visited|has visited|moving to|decamped to|hopped to|ventured to|undertook a visit to|undertakes a visit to|went on a visit to|embarked on a visit to|embarked on a trip to|journeys to|journeying to|will visit|shall visit|to visit|would visit|will fly to|will travel to|will head to|will go to|will come to|will tour|calling at|called in at|returned home from|came home from|return from|stop off in|stopped off at|drove into|rode into|flew straight to|dashed to|rushed to|hurried to|relocated to|came back|comes back|flew home|flew back|came home|is back|was back",
  nouns:
    "visit|visits|trip|trips|state visit|official visit|working visit|tour|journey|stay|stopover|three-nation tour|stop|stops|leg|mission|state trip|pilgrimage|swing through|tours|state visits|journeys|voyage|swing|stopovers|visitation|leg of|outing|foray|dash|shuttle|trek|whistle-stop tour|whistlestop tour|expedition|travels|layover|touchdown|days in|hours in|weekend in|night in|nights in|stints in",
  notNouns: "entertainment",
  future:
    "will visit|will travel to|due in|is due in|is expected in|expected in|leaves on _ for|will fly to|will head to|will go to|will come to|will tour|will be in|will arrive in|will land in|to visit|were due in|are due in|are expected in|was due in|was expected in|will attend|will take part|will participate|will represent|will speak at|will address",
  invitation: "at the invitation of|at the behest of|invited by|invitation from|as a guest of|as guest of",
  onward: "then|there|later|afterwards|onward|onwards|next|finally|before|subsequently|also|thence",
  kinds: [
    ["STATE_VISIT", "state visit|state visits"],
    ["OFFICIAL_VISIT", "official visit|official trip|official visits"],
    ["WORKING_VISIT", "working visit|working trip|working visits"],
    ["PRIVATE_VISIT", "private visit|private trip"],
  ],
  direct: "",
  arrivals:
    "arrived in|was in|were in|arrives in|arriving in|arrive in|arrived at|landed in|lands in|landing in|landed at|touched down in|touched down at|flew into|arrival in|is in|are in|is visiting|due in|expected in|is due in|is expected in|was due in|was expected in|stepped off the plane in|stepped off his plane in|alighted in|reached|reaches|flown into|flew in to|was welcomed in|was received in|was greeted in|were welcomed in|were received in|is being hosted in|stayed in|spent the night in|spent two days in|spends three days in|on a visit to|on an official visit to|on a state visit to|on a working visit to|here in|touches down in|arrived on|landed on|set down in|disembarked in|making his way to|making her way to|lands at|will be in|will arrive in|has arrived in|had arrived in|have arrived in|was already in|been in|to be in|is currently in|was expected to arrive in|landed back in|had landed in|has landed in|will land in|who is in|while in|when in|set foot in|disembarks in|touching down in|rolled into|pulled into|breezed into|jetted in to|were due in|are due in|are expected in|stays in|staying in|stay in|spent a day in|spent the day in|spent three days in|spent four days in|spending|spent|on visit to|on an unannounced visit to|on a surprise visit to|on a two-day visit to|on a three-day visit to|on a four-day visit to|on a one-day visit to|passed through|passes through|passing through|stepped onto the tarmac in|checked in to|is expected at|are expected at|was expected at|expected at|is due at|was due at|due at|awaited in|is awaited in|awaited at|was received at|was welcomed at|was greeted at|were received at|arrived|arrives|has arrived|had arrived|landed|lands|flew in|flown in|walked into|strode into|walks into|pulled up at|drove up to|entered|enters",
  hosting:
    "received|receives|receive|hosted|hosts|hosting|host|welcomed|welcomes|welcome|welcoming|greeted|greets|entertained|greeting|fêted|feted|honoured|honored|met at the airport|feasted|dined|played host to|plays host to|had welcomed|had received|had hosted|wined and dined|laid on a welcome for|rolled out the red carpet for|rolled out a red carpet for|rolls out the red carpet for|rolling out the red carpet for|gave a red-carpet welcome to",
  being:
    "was in|were in|had been in|has been in|was last in|spent the day in|spent the night in|is|are|will be|was|were|be",
  deeds:
    "attended|attends|took part|takes part|participated|participates|laid a wreath|addressed parliament|addressed the parliament|joined a summit|joined leaders|joined fellow leaders|addressed the _ parliament|addressed a joint session|addressed both houses|addressed lawmakers|addressed members of|delivered a speech to|delivered a lecture|paid tribute|paid his respects|paid her respects|laid wreaths|laid flowers|inaugurated|will attend|will take part|will participate|will represent|will speak at|will address|attending|is attending|taking part|participating|represented|represents|to attend|to take part",
  sending:
    "sent|sends|dispatched|dispatches|is sending|will send|would send|has sent|take|takes|took|taking|will take|would take|brings|brought",
  unsure:
    "might|could|may|can|would like to|wanted to|refused to|whether|reportedly|wants to|want to|hopes to|hoping to|wished to|is ready to|is willing to|offered to|threatened to|declined to|intended to|asked to|urged to|yet to|has still not|never|has yet|have yet|had yet|wants|hopes|wished|hoped|threatened|declined",
  passive: "was|were|been|being|is|are|be|to be|had been|has been|having been|got|will be",
  by: "by",
  to: "to|in|of",
  ledBy:
    "led by|headed by|headed up by|delegation under|mission under|team under|delegation of|plane carrying|aircraft carrying|jet carrying|flight carrying|plane of|aircraft of|jet of|motorcade of|including|among them|brought|carrying",
  returning:
    "return visit|return visits|return trip|return the visit|returned the visit|return the favour|return the favor|return the call|reciprocal visit|reciprocate the visit|reciprocated the visit|repay the visit|repaid the visit",
  there: "the country|this country|the host country|the island nation|the island|the kingdom|the republic|the city",
  back: "returned from|returns from|return from|returning from|returned home from|returning home from|returned|returning|back|back home|came back|comes back|coming back|came home|flew home|flew back|flies home|flies back|is back|was back|has returned|headed home|arrived back|home",
  away: "from|out of",
  comingFrom: "from|coming from|arriving from|straight from|fresh from",
  inviting:
    "has invited|have invited|had invited|invited|invites|inviting|will invite|extended an invitation|extends an invitation|issued an invitation|an invitation to|renewed his invitation|renewed her invitation|asked",
  invitations: "invitation|invitations|invite",
  accepting:
    "accepted|accepts|accept|accepting|has accepted|had accepted|took up|taken up|agreed to|said yes to|confirmed",
  lately:
    "last|now|already|still|also|currently|once|just|again|recently|twice|never|himself|herself|both|there|back|over|away|often|earlier|later|only|previously|before|on|guest|his|her|their",
};
