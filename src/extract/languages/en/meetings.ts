import type { LanguageData } from "../../lexicon.js";
import { calls, encounters, meals, talks } from "./meeting-verbs.js";

/** How the language tells of meetings. */
export const meetings: LanguageData["meetings"] = {
  nouns: [
    ["SUMMIT", "summit|summits|summit meeting|summit talks|bilateral summit"],
    [
      "TALKS",
      "talks|meeting|meetings|bilateral meeting|bilateral talks|bilateral|discussions|consultations|negotiations|conversation|conversations|encounter|tete-a-tete|tête-à-tête|sit-down|one-on-one|audience|dialogue|dialog|handshake|round of talks|session|pull-aside|reunion|trilateral|bilaterals|courtesy call on|courtesy call|courtesy visit to|farewell call on|working session|face-to-face|heart-to-heart|parley|huddle|powwow|get-together|rendezvous|talk with|one-on-one meeting|exchange of views|working meeting|joint cabinet session|joint cabinet meeting|intergovernmental consultations|cabinet-level talks|strategic dialogue|tete-a-tetes",
    ],
    [
      "CALL",
      "phone call|phone calls|telephone call|telephone conversation|phone conversation|phone talks|call|video call|videoconference|video conference|video-conference|video link call|virtual meeting|virtual summit|online summit|virtual talks|online meeting|video meeting|teleconference|hotline call",
    ],
    [
      "BANQUET",
      "welcome dinner|welcome banquet|welcoming dinner|farewell dinner|farewell banquet|private dinner|banquet|state banquet|dinner|state dinner|gala dinner|working dinner|luncheon|lunch|working lunch|state luncheon|breakfast|working breakfast|tea with|over tea|for tea|afternoon tea|cup of tea|reception",
    ],
    [
      "FORUM",
      "forum|business forum|economic forum|business roundtable|roundtable|investment forum|business conference|conference|seminar|symposium",
    ],
    [
      "CEREMONY",
      "welcome ceremony at|ceremony|signing ceremony|welcome ceremony|welcoming ceremony|parade|military parade|inauguration|funeral|coronation|wreath-laying ceremony|commemoration",
    ],
    [
      "MULTILATERAL_SUMMIT",
      "special summit|annual summit|regional summit|informal summit|extraordinary summit|emergency summit|donors' conference|donor conference|humanitarian conference|ministerial conference|international conference|four-way summit|world summit|climate summit|European summit|leaders' summit|leaders' meeting|trilateral summit|peace summit|peace conference|ministerial meeting|general assembly|plenary session|leaders' retreat",
    ],
  ],
  verbs: [
    ["TALKS", `${encounters.all}|${talks.all}`],
    ["CALL", calls.all],
    ["BANQUET", meals.all],
  ],
  infinitives: [encounters.base, talks.base, calls.base, meals.base].join("|"),
  subjunctives: "",
  asking:
    "asked for|asks for|asking for|requested|requests|seeks|seeking|sought|demanded|demands|proposed|proposes|wants|wanted|pressing for|pushing for|offered",
  talking: talks.all,
  present: "meets|receives|hosts|welcomes|sits down with|holds talks with|meets with|dines with",
  stances:
    "know|knew|known|want|wanted|wants|welcome|welcomed|welcomes|condemn|condemned|condemns|support|supported|supports|oppose|opposed|opposes|back|backed|backs|reject|rejected|rejects|believe|believed|believes|hope|hoped|hopes|like|liked|likes|dislike|share|shared|shares|need|needed|needs|trust|trusted|distrust|fear|feared|fears|remain|remained|remains|disagree|disagreed|disagrees|differ|differed|differs|denounce|denounced|regret|regretted|plan|intend|intends|intended|seem|seemed|appear|love|hate|sympathise|sympathised|sympathize|side|sides|sided|compete|competes|competed|compare|compared|compares|break|broke|breaks|clash|clashed|clashes|feud|quarrel|quarrelled|fell out|at odds|war|ties|relations|relationship|friendship|alliance|conflict|dispute|rift|row|patience|agree|agrees",
  notMeetings:
    "press conference|news conference|joint press conference|tea set|dinner table|lunch table|meeting room|summit meeting place|round of applause|met expectations|called off|calls off|calling off|called for|called up|called in|called out|called upon|so-called|what he called|what she called|what it called|what they called|calls itself|called itself|calls himself|called himself|call for|calls for|call by|calls by|call to arms|call to action|talk show|phoned in to|phoned into|call sign|reception hall|dinner jacket|dinner service|receiving line",
  denying:
    "were false|was false|not true|clarified|denied|denies|deny|denying|dismissed|dismisses|rejected reports|rejects reports|refuted|refutes|brushed aside|brushed off|false reports|untrue|baseless|unfounded|without foundation|fabricated",
  reports: "that|report|reports|rumour|rumours|rumor|rumors|claims|claim|story|having|any|speculation",
  relatives: "who|whom|whose|which|that",
  conjunctions:
    "as|when|while|whereas|after|before|because|since|although|though|where|until|once|hours after|hours before|days after|days before|shortly before|shortly after|as soon as|following|but|so that|in which|during which|at which|upon|ahead of|despite",
  complementizers: "that|whether|if|unless",
  with: "with|alongside|by|together with|along with|joined by|opposite|accompanied by",
  between: "between|among|amongst|involving|bringing together|gathering|attended by",
  of: "of",
  to: "to",
  aside:
    "about|for|against|from|over|under|like|unlike|without|on|off|onto|into|toward|towards|than|concerning|regarding|via|per|including|except|besides|according to|because of|due to|in|at|near|since|until|behind|beyond|across|through|around|inside|outside|called|named|on behalf of|in honour of|in honor of",
  guests: "visiting|new|newly elected|newly appointed|fellow|host|guest|guests|outgoing|incoming|late|longtime|then",
  clitics: [
    ["male", "him"],
    ["female", "her"],
    ["any", "them"],
  ],
  parted: [
    {
      kind: "BANQUET",
      first: "had|invited|invites|has|have|having|treated",
      last: "to tea|to lunch|to dinner|to a small dinner|to a private dinner|to a working lunch|to breakfast|for tea|for lunch|for dinner|over for dinner|over for lunch|round for dinner",
    },
    {
      kind: "TALKS",
      first: "told|tells|assured|thanked",
      last: "visiting *|the visiting *|his guest|her guest|his visitor|her visitor",
    },
    { kind: "TALKS", first: "took|takes|drew|pulled|pulls", last: "aside|to one side" },
    { kind: "TALKS", first: "shook|shaken|shaking|took|grasped|clasped", last: "by the hand|hand of|hand" },
  ],
  delegations:
    "delegation|delegations|officials|negotiators|representatives|envoys|ministers|leaders|teams|diplomats|presidents|foreign ministers|mediators|counterparts|sides|experts|generals",
  honours: "for|in honour of|in honor of|given for|honouring|honoring",
  jointly:
    "trilateral|three-way|conferred|jointly|four-way|quadrilateral|brought together|joint|alongside|together with|joined by|along with|in the company of",
  separately:
    "meetings with|bilaterals with|one with|bilaterals with|bilaterals|separate|separately|in turn|each|one by one|individual|a series of|a string of|back-to-back",
  hosts:
    "hosted|hosts|host|hosting|received|receives|receive|welcomed|welcomes|welcoming|gave|was the host of|to host|gives|give|giving|threw|throws|laid on|lays on|offered|offers|hosts",
  attending:
    "attend*|took part|take part|takes part|taking part|participat*|joined|joins|join|host|hosts|hosted|hosting|chair|chairs|chaired|co-chaired|opened|presided|addressed|will speak|was present|will travel to|travels to|flies to|heads to|arrived for|will come|is expected at|gather|gathers|gathered|brings together|brought together",
  margins: "sidelines|margins|fringes|margin|fringe|sideline",
  planned: [
    "will|expects to|expect to|leaves for|leaves on|flies to|heads to|travels to|is hosting|would|shall|is to|are to|was to|were to|is due to|are due to|was due|were due|is due|are due|is expected to|are expected to|is scheduled to|are scheduled to|scheduled|is set to|are set to|plans to|plan to|planned|planning|is planning|upcoming|forthcoming|next week|next month|next year|tomorrow|intends to|intend to|aims to|agreed to meet|agreed to hold|agreed to hold annual|looks forward to|due to|set for|later this month|later this week|later this year|invited|invitation|accepted an invitation|to be held|preparing for|prepare for|ahead of|in preparation for|is slated to|slated|about to|pencilled in|penciled in|to take place|is going to|are going to",
    encounters.future,
    talks.future,
    calls.future,
    meals.future,
  ].join("|"),
  postponed: "postponed|postpone|postpones|postponing|put off|delayed|pushed back|rescheduled|deferred|postponement",
  cancelled:
    "will not take place|would not take place|won't take place|will not go ahead|would not go ahead|will not happen|fell through|falls through|fallen through|cancelled|canceled|cancels|cancel|cancelling|canceling|called off|calls off|scrapped|scrap|cancellation|scuttled|abandoned|dropped plans|shelved",
  denied:
    "yet to meet|yet to speak|yet to hold|yet to see each other|yet to sit down|yet to talk|not yet met|not been received|not be received|not been invited|not see|not receive|not speak|not spoken|not talk|no contact|barely shook hands|barely exchanged|out of the question|there was no|was no meeting|were no talks|did not meet|has not met|have not met|had not met|never met|have never met|has never met|no meeting|no meetings|no plans|no plan|denied|denies|deny|without meeting|refused to meet|declined to meet|ruled out|rules out|not meet|not met|no talks|no summit|not hold|did not hold|won't meet|will not meet|no bilateral|neither met|not planned|not scheduled|no such meeting|failed to meet|no encounter|snubbed|rejected reports|dismissed reports",
  hypothetical:
    "hopes to see|hopes to hold|hopes to host|hopes to receive|looks forward to|hoped to meet|hoped to see|wants to see|wants talks|want talks|wanted talks|wants a meeting|wants a summit|talks have stalled|talks had stalled|talks stalled|stalled talks|stalled negotiations|negotiations have stalled|could meet|might meet|may meet|would meet|whether|if|hopes to meet|hoping to meet|wants to meet|ready to meet|willing to meet|open to meeting|open to talks|offered to meet|proposed a meeting|proposed a summit|proposes a summit|proposed talks|could hold|might hold|possible meeting|possible summit|potential meeting|potential summit|speculation|speculated|rumours|rumors|rumoured|rumored|a possible|hypothetical|called for talks|calls for talks|called for a meeting|urged talks|resume talks|resuming talks|resume dialogue|resuming dialogue|resumption of|restart talks|seek talks|seeking talks|unless|would be ready|would be willing|suggested a meeting|suggested meeting|no date|should meet|must meet",
  wished:
    "wants|want|wanted|wish|wishes|wished|hopes|hope|hoped|hoping|would like|eager|keen|ready|willing|urged|urges|urging|pressed|pressing|asked|asks|asking|seeks|sought|seeking|tried|tries|trying|offered|offers|offering|proposed|proposes|called on|calls on|demanded|encouraged|convince|persuade|persuaded|desire|might|could|should|must|refused|declined|failed",
  turned: [
    ["to", "called on|calls on|calling on|call on the"],
    ["as", "saw|will see|to see|has seen|had seen|received|greeted|hailed|welcomed"],
    ["into", "had talks with"],
    ["a|an|the|his|her|their|to|for", "called|calls|calling"],
    ["in|calls|calling", "joined|joins|will join"],
  ],
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
  here: "here|in the same city|in the city|at the same venue",
  there: "there|in that city",
  venues:
    "palace|residence|hotel|airport|air base|airbase|university|castle|villa|house|mansion|stadium|cathedral|museum|centre|center|headquarters|chancellery|parliament|harbour|harbor|port|barracks|embassy|ministry|theatre|town hall|city hall|suburb|outskirts|heart|district|streets",
  situations:
    "war|wars|ceasefire|cease-fire|truce|crisis|conflict|situation|fighting|violence|embassy|ambassador|consulate|attack|attacks|strikes|elections|election|troops|hostages|aid|unrest|protests|coup|government|authorities|regime|junta|rulers|leadership|process|reconstruction|mission|born|peace|power|famine|developments|bombing|siege|killings|victims|detained|imprisoned|jailed|operations|exports|officials|newspaper|daily",
};
