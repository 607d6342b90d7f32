import type { LanguageData } from "../../lexicon.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    ["SUMMIT", "summit|summits|summit meeting|summit talks|bilateral summit"],
    [
      "TALKS",
      "talks|meeting|meetings|bilateral meeting|bilateral talks|bilateral|discussions|consultations|negotiations|conversation|conversations|encounter|tete-a-tete|tête-à-tête|sit-down|one-on-one|audience|dialogue|dialog|handshake|round of talks|session|pull-aside|reunion|trilateral",
    ],
    [
      "CALL",
      "phone call|phone calls|telephone call|telephone conversation|phone conversation|phone talks|call|video call|videoconference|video conference|video-conference|video link call|virtual meeting|virtual summit|online summit|virtual talks|online meeting|video meeting|teleconference|hotline call",
    ],
    [
      "BANQUET",
      "banquet|state banquet|dinner|state dinner|gala dinner|working dinner|luncheon|lunch|working lunch|state luncheon|breakfast|working breakfast|tea|reception",
    ],
    [
      "FORUM",
      "forum|business forum|economic forum|business roundtable|roundtable|investment forum|business conference|conference|seminar|symposium",
    ],
    [
      "CEREMONY",
      "ceremony|signing ceremony|welcome ceremony|welcoming ceremony|parade|military parade|inauguration|funeral|coronation|wreath-laying ceremony|commemoration",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "leaders' summit|leaders' meeting|trilateral summit|peace summit|peace conference|ministerial meeting|general assembly|plenary session|leaders' retreat",
    ],
  ],
  verbs: [
    [
      "TALKS",
      "met|meet|meets|brought together|brings together|bringing together|co-chaired|meeting with|will see|to see|expects to see|talked|sat down|signed|shook hands|met with|meets with|meet with|held talks with|sat down with|sits down with|sit down with|conferred with|huddled with|held discussions with|received|receives|receive|hosted|hosts|host|hosting|welcomed|welcomes|greeted|spoke with|speaks with|spoke to|talked with|talked to|held consultations with|exchanged views with|shook hands with|came face to face with|meeting|consulted with|paid a courtesy call on|called on|conferred|reunited with",
    ],
    [
      "CALL",
      "phoned|telephoned|rang|spoke by phone with|spoke by phone|spoke by telephone with|spoke by telephone|spoke on the phone with|spoke on the phone|held a phone call with|talked by phone with|talked by phone|spoke via video link|spoke by video link|conferred by phone with|spoke over the phone",
    ],
    ["BANQUET", "dined|dined with|had dinner with|had lunch with|lunched with|toasted"],
  ],
  infinitives:
    "meet|meet with|hold talks|hold talks with|host|receive|welcome|call|speak|speak with|sit down with|confer",
  between: "between|among|involving|of",
  with: "with|and|alongside|by",
  separately: "separate|separately|in turn|each|one by one|individual|a series of|a string of|back-to-back",
  hosts: "hosted|hosts|host|hosting|received|receives|receive|welcomed|welcomes|welcoming|gave|was the host of|to host",
  margins:
    "on the sidelines of|on the margins of|at the margins of|on the fringes of|during|at|ahead of|in the margins of|alongside|in the framework of|as part of|around|within",
  planned:
    "will|expects to|expect to|leaves for|leaves on|flies to|heads to|travels to|is hosting|would|shall|is to|are to|was to|were to|is due to|are due to|is expected to|are expected to|is scheduled to|are scheduled to|scheduled|is set to|are set to|plans to|plan to|planned|planning|is planning|upcoming|forthcoming|next week|next month|next year|tomorrow|intends to|intend to|aims to|agreed to meet|agreed to hold|agreed to hold annual|looks forward to|due to|set for|later this month|later this week|later this year|invited|invitation|accepted an invitation|to be held|preparing for|prepare for|ahead of|in preparation for|is slated to|slated|about to|pencilled in|penciled in|to take place|is going to|are going to",
  postponed: "postponed|postpone|postpones|postponing|put off|delayed|pushed back|rescheduled|deferred|postponement",
  cancelled:
    "cancelled|canceled|cancels|cancel|cancelling|canceling|called off|calls off|scrapped|scrap|cancellation|scuttled|abandoned|dropped plans|shelved",
  denied:
    "did not meet|has not met|have not met|had not met|never met|have never met|has never met|no meeting|no meetings|no plans|no plan|denied|denies|deny|without meeting|refused to meet|declined to meet|ruled out|rules out|not meet|not met|no talks|no summit|not hold|did not hold|won't meet|will not meet|no bilateral|neither met|not planned|not scheduled|no such meeting|failed to meet|no encounter|snubbed|rejected reports|dismissed reports",
  hypothetical:
    "could meet|might meet|may meet|would meet|whether|if|hopes to meet|hoping to meet|wants to meet|ready to meet|willing to meet|open to meeting|open to talks|offered to meet|proposed a meeting|proposed a summit|proposes a summit|proposed talks|could hold|might hold|possible meeting|possible summit|potential meeting|potential summit|speculation|speculated|rumours|rumors|rumoured|rumored|a possible|hypothetical|called for talks|calls for talks|called for a meeting|urged talks|resume talks|resuming talks|resume dialogue|resuming dialogue|resumption of|restart talks|seek talks|seeking talks|unless|would be ready|would be willing|suggested a meeting|suggested meeting|no date|should meet|must meet",
  earlier:
    "previous|last|earlier|former|past|prior|since|historic first|the first since|years ago|months ago|first met|had met|preceding|predecessor",
  pluperfect: "had|had been",
  again: "again|second|third|next|another|further|follow-up|annual|regular|future|new round",
  phone: "by phone|by telephone|over the phone|on the phone|phone|telephone|via phone|telephoned|phoned",
  video:
    "by video|via video|video link|videolink|by video link|video call|videoconference|video conference|virtually|online|virtual",
  in: "in|at|near|outside|city of|town of|capital of|island of|resort of|port of",
  at: "at|to|inside|outside|at the|towards",
  capital: "capital|capital city",
  here: "here",
};
