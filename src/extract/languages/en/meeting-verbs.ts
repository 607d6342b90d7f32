import { together } from "../forms.js";

/** Verbs whose object is the partner: met, received. */
export const encounters = together({
  all: "spoke to|talked to|spoken to|speak to|met|meet|meets|meeting|met with|meets with|meet with|meeting with|had met|has met|have met|having met|brought together|brings together|bringing together|co-chaired|will see|to see|expects to see|saw|last saw|had seen|has seen|sat down|sat down with|sits down with|sit down with|sitting down with|shook hands|shook hands with|shaken hands with|shaking hands with|received|receives|receive|receiving|been received|be received|was received|is received by|received by|hosted|hosts|host|hosting|hosted by|be hosted by|welcomed|welcomes|welcome|welcoming|welcomed by|be welcomed by|greeted|greets|greet|greeted by|paid a courtesy call on|pay a courtesy call on|pays a courtesy call on|called on|call on the|calls on|calling on|came face to face with|faced|huddled with|huddles with|reunited with|was joined by|be joined by|joined by|dropped in on|paid a visit to|visited with|was ushered in to see|be a guest of|was a guest of|was the guest of|had an audience with|granted an audience to|granted an audience|bumped into|sat next to|sat opposite|broke the ice|got together|gets together|get together|gathered with|come together|came together|convened|hugged|embraced|escorted|entertained|feted|fêted|was shown round by|held talks with|holds talks with|hold talks with|holding talks with|had talks with|had a meeting with|had a word with|will have with|had with|stood beside|stands beside|appeared alongside|appeared with|appear alongside|flanked by",
  future: "will see|expects to see",
  base: "meet|meet with|meeting|meeting with|to see|receive|receiving|host|hosting|welcome|welcoming|greet|hold talks with|holding talks with|sit down with|sitting down with|get together|come together|received by|hosted by|welcomed by|greeted by|joined by|be received|been received|be hosted by|be welcomed by|be joined by|pay a courtesy call on|calling on|call on the|be a guest of|appear alongside|flanked by|shaking hands with|bringing together|brings together",
});

/** Verbs whose partner stands behind "with". */
export const talks = together({
  all: "spoke|speaks|speak|spoken|talked|talks to|talk|conferred|confers|confer|consulted|negotiated|held talks|held discussions|held consultations|exchanged views|conversed|chatted|mingled|huddled|discussed",
  future: "",
  base: "speak|talk|confer",
});

export const meals = together({
  all: "dined|dined with|dines with|dine|dine with|dining with|had dinner|had dinner with|had lunch|had lunch with|has lunch with|have lunch with|have dinner with|had breakfast with|had tea with|have tea with|lunched|lunched with|lunch with|toasted|broke bread",
  future: "",
  base: "dine|dine with|dining with|have lunch with|have dinner with|have tea with",
});

export const calls = together({
  all: "phoned|telephoned|rang|rang up|spoke by phone|spoke by phone with|spoke by telephone|spoke by telephone with|spoke on the phone|spoke on the phone with|spoken by phone|spoken by telephone|speak by phone|speak by phone with|speaks by phone with|spoke on the telephone|spoke over the phone|held a phone call with|had a phone call with|had a call with|talked by phone|talked by phone with|talked on the phone|talked over the phone|spoke via video link|spoke by video link|spoke by video|conferred by phone|conferred by phone with|called _ to discuss|called to congratulate|called to thank|called him to|called her to|settled by telephone|settled by phone|by telephone with|by phone with|over the phone with|video-called",
  future: "",
  base: "speak by phone|speak by phone with",
});
