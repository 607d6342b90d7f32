import { joined, together } from "../forms.js";

/** Verbs whose object is the partner: met, received. */
export const encounters = together({
  all: [
    joined("play|plays|played|playing", "host to", " "),
    joined(
      "pay|pays|paid|paying",
      "a call on|a courtesy visit to|a farewell call on|his respects to|her respects to",
      " ",
    ),
    joined(
      "exchange|exchanges|exchanged",
      "a few words with|words with|pleasantries with|views with|notes with|handshakes with|toasts with",
      " ",
    ),
    joined(
      "sit|sits|sat|sitting",
      "down opposite|across from|across the table from|face to face with|alongside|beside",
      " ",
    ),
    joined("come|comes|came|coming|brought|bring", "face to face|face-to-face with|together with", " "),
    joined(
      "was|were|be|been|is",
      "shown in to see|taken to see|a guest of|the guest of|given an audience by|given an audience with|met by|hosted by|received by|welcomed by|greeted by",
      " ",
    ),
    joined("crossed|crosses|cross", "paths with", " "),
    joined("strolled|walked through|took a walk|took a stroll|toured the grounds", "with", " "),
    "briefed|briefs|met up with|caught up with|called by to see|dropped by to see|looked in on|went to see|goes to see|came to see|flew in to see|flew to see|be seeing|is seeing|are seeing|is meeting|are meeting|be meeting|has been meeting|sits opposite|made a call on|got _ together|gathered round|was introduced to|bade farewell to|saw off|held a meeting with|holds a meeting with|hold a meeting with|held a bilateral with|held bilaterals with|held court with|had bilaterals with|held bilateral talks with|entered talks with|went into talks with|goes into talks with|is in talks with",
    "spoke to|talked to|spoken to|speak to|met|meet|meets|meeting|met with|meets with|meet with|meeting with|had met|has met|have met|having met|brought together|brings together|bringing together|co-chaired|will see|to see|expects to see|saw|last saw|had seen|has seen|sat down|sat down with|sits down with|sit down with|sitting down with|shook hands|shook hands with|shaken hands with|shaking hands with|received|receives|receive|receiving|been received|be received|was received|is received by|received by|hosted|hosts|host|hosting|hosted by|be hosted by|welcomed|welcomes|welcome|welcoming|welcomed by|be welcomed by|greeted|greets|greet|greeted by|paid a courtesy call on|pay a courtesy call on|pays a courtesy call on|called on|call on the|calls on|calling on|came face to face with|faced|huddled with|huddles with|reunited with|was joined by|be joined by|joined by|dropped in on|paid a visit to|visited with|was ushered in to see|be a guest of|was a guest of|was the guest of|had an audience with|granted an audience to|granted an audience|bumped into|sat next to|sat opposite|broke the ice|got together|gets together|get together|gathered with|come together|came together|hugged|embraced|escorted|entertained|feted|fêted|was shown round by|held talks with|holds talks with|hold talks with|holding talks with|had talks with|had a meeting with|had a word with|will have with|had with|stood beside|stands beside|appeared alongside|appeared with|appear alongside|awaited|awaits|waited for|was waiting for|is waiting for|was on hand to greet|was there to greet|was there to meet|joined|joins|will join|shared a table with|shared a table|shared a stage with|shared a sofa with|flanked by",
  ].join("|"),
  future: "will see|expects to see",
  base: "meet|meet with|meeting|meeting with|to see|receive|receiving|host|hosting|welcome|welcoming|greet|hold talks with|holding talks with|sit down with|sitting down with|get together|come together|received by|hosted by|welcomed by|greeted by|joined by|be received|been received|be hosted by|be welcomed by|be joined by|pay a courtesy call on|calling on|call on the|be a guest of|appear alongside|flanked by|shaking hands with|bringing together|brings together",
});

/** Verbs whose partner stands behind "with". */
export const talks = together({
  all: "exchanged words|exchanged a few words|exchanged pleasantries|exchange words|traded views|compared notes|compare notes|sparred|bantered|reunited|liaised|spoke|speaks|speak|spoken|talked|talks to|talk|conferred|confers|confer|consulted|negotiated|held talks|held discussions|held consultations|exchanged views|conversed|chatted|mingled|huddled|discussed",
  future: "",
  base: "speak|talk|confer",
});

export const meals = together({
  all: "dined|dined with|dines with|dine|dine with|dining with|had dinner|had dinner with|had lunch|had lunch with|has lunch with|have lunch with|have dinner with|had breakfast with|had tea with|have tea with|have tea|took tea with|taking tea with|drank tea with|dined together|raised a glass with|raised glasses with|raised a toast with|clinked glasses with|toasted with|breakfasted with|breakfasted|supped with|ate with|shared a meal with|share a meal with|shared a meal|had a drink with|had drinks with|had a meal with|had coffee with|sat down to dinner with|sat down to lunch with|sat down to a banquet with|sit down to dinner with|wined and dined|will dine|joined _ for dinner|joined _ for lunch|gave a dinner for|gave a lunch for|threw a dinner for|lunched|lunched with|lunch with|toasted|broke bread",
  future: "",
  base: "dine|dine with|dining with|have lunch with|have dinner with|have tea with",
});

export const calls = together({
  all: "called|calls|came off the phone with|got off the phone with|was on the phone with|were on the phone|got on the phone with|picked up the phone to|trading calls with|traded calls with|traded calls|exchanged calls with|held a call with|hold a call with|holds a call with|had a telephone call with|had a telephone conversation with|had a phone conversation with|held a telephone conversation with|held a phone conversation with|held a video call with|held a videoconference with|spoke by videoconference with|spoke via videoconference|spoke by video link with|linked up by video with|met by video link|met online|met virtually|met by videoconference|placed a call to|made a call to|put in a call to|took a call from|received a call from|received a phone call from|received a telephone call from|got a call from|had received a call from|fielded a call from|dialled|dialed|dialled in to speak|rang|phoned up|phoned|telephoned|rang|rang up|spoke by phone|spoke by phone with|spoke by telephone|spoke by telephone with|spoke on the phone|spoke on the phone with|spoken by phone|spoken by telephone|speak by phone|speak by phone with|speaks by phone with|spoke on the telephone|spoke over the phone|held a phone call with|had a phone call with|had a call with|talked by phone|talked by phone with|talked on the phone|talked over the phone|spoke via video link|spoke by video link|spoke by video|conferred by phone|conferred by phone with|called _ to discuss|called to congratulate|called to thank|called him to|called her to|settled by telephone|settled by phone|by telephone with|by phone with|over the phone with|video-called",
  future: "",
  base: "speak by phone|speak by phone with",
});
