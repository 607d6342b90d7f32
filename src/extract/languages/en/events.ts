import type { LanguageData } from "../../lexicon.js";

export const speech: LanguageData["speech"] = {
  verbs:
    "said|says|say|saying|told|tells|telling|added|adds|adding|stated|states|stating|noted|notes|noting|declared|declares|declaring|announced|announces|announcing|remarked|remarks|remarking|replied|replies|replying|responded|responds|responding|answered|answers|asked|asks|asking|quipped|quips|joked|jokes|joking|explained|explains|explaining|insisted|insists|insisting|stressed|stresses|stressing|emphasized|emphasised|emphasizing|emphasising|underlined|underscored|underscoring|warned|warns|warning|wrote|writes|writing|tweeted|posted|posting|commented|comments|commenting|concluded|concludes|continued|continues|argued|argues|arguing|affirmed|reaffirmed|reiterated|reiterates|reiterating|recalled|recalls|recalling|acknowledged|admitted|confirmed|confirms|claimed|pledged|vowed|vows|promised|urged|urging|called it|called for|calling|called|hailed|hailing|praised|praising|described|describing|welcomed|welcoming|thanked|cautioned|countered|conceded|observed|pointed out|went on|exclaimed|proclaimed|suggested|expressed|quoted as saying|read|reads|was quoted|laughed|shouted|toasted|retorted|chimed in|offered|cited|citing|spoke|speaking|predicted|lamented|signalled|signaled|put it|opined|caption|captioned|murmured|whispered|assured|assures",
  participles:
    "saying|adding|stating|noting|telling|calling|stressing|declaring|announcing|warning|insisting|posting|caption|captioned|describing|writing|explaining|remarking|emphasizing|emphasising|reiterating|urging|hailing|praising|quoting|citing|arguing|vowing",
  accordingTo: "according to|in the words of|as quoted by|quoting|citing",
  titled:
    "titled|entitled|called|named|known as|dubbed|nicknamed|so-called|codenamed|code-named|themed|slogan|slogans|banner|banners|the film|the book|the novel|the song|the exhibition|the painting|the play|the album|the movie|a book|a painting|a film|under the theme|under the title|motto|hashtag|inscription|inscribed|reading|bearing",
};

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
  again: "again|second|third|next|another|further|follow-up|annual|regular|future|new round",
  phone: "by phone|by telephone|over the phone|on the phone|phone|telephone|via phone|telephoned|phoned",
  video:
    "by video|via video|video link|videolink|by video link|video call|videoconference|video conference|virtually|online|virtual",
  in: "in|at|near|outside|city of|town of|capital of|island of|resort of|port of",
  here: "here",
};

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

export const agreements: LanguageData["agreements"] = {
  nouns: [
    [
      "MOU",
      "memorandum of understanding|memorandums of understanding|memoranda of understanding|MOU|MOUs|MoU|MoUs|memorandum|memoranda|memorandums|letter of intent|letters of intent",
    ],
    [
      "CURRENCY_SWAP",
      "currency swap|currency swap agreement|currency swap deal|currency swap arrangement|currency-swap deal|currency-swap|swap line|swap agreement|swap arrangement|bilateral swap",
    ],
    [
      "TRADE_AGREEMENT",
      "free trade agreement|free-trade agreement|free trade deal|free-trade deal|free trade pact|trade agreement|trade deal|trade pact|FTA|comprehensive economic partnership agreement|economic partnership agreement|CEPA|trade accord|partnership agreement on trade|customs agreement",
    ],
    [
      "TREATY",
      "treaty|treaties|pact|mutual defence pact|mutual defense pact|defence pact|defense pact|peace agreement|peace accord|peace deal|peace treaty|extradition treaty|friendship treaty|convention|protocol|extradition agreement|border agreement|comprehensive strategic partnership treaty",
    ],
    [
      "JOINT_STATEMENT",
      "joint statement|joint declaration|joint communique|joint communiqué|communique|communiqué|declaration|joint fact sheet|fact sheet|joint vision statement|political declaration|leaders' declaration",
    ],
    [
      "OTHER",
      "understanding|understandings|agreement|agreements|deal|deals|accord|accords|contract|contracts|loan|loans|loan agreement|financing agreement|framework agreement|arrangement|documents|document|cooperation documents|cooperation agreements|cooperation agreement|instruments|roadmap|action plan|plan of action|supply contract|purchase agreement|order|grant agreement|ceasefire|truce|credit line|line of credit|concession",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "signed|sign|signs|signing|inked|ink|inks|sealed|seal|seals|concluded|conclude|concludes|exchanged|put their signatures to|put their names to|put his name to|put her name to|initialled|initialed|signature of|signatures|witnessed the signing|oversaw the signing|struck|clinched|finalised|finalized|penned|issued|adopted|released|endorsed|published|unveiled",
    ],
    [
      "RENEWED",
      "renewed|renew|renews|renewal of|renewal|extended|extend|extension of|prolonged|rolled over|renewing|extending",
    ],
    ["RATIFIED", "ratified|ratify|ratifies|ratification of|ratification|ratifying"],
    [
      "AGREED",
      "agreed on|agreed to|agreed|agree|agrees|agree on|reached|reach|reaches|announced|announce|announces|approved|committed to|decided|arrived at|worked out|pledged",
    ],
    [
      "PROPOSED",
      "proposed|propose|proposes|proposal for|offered|suggested|draft|plan to sign|plans to sign|expected to sign|will sign|to be signed|due to sign|hope to sign|hopes to sign|negotiating|negotiate|working on|talks on|negotiations on|push for|calls for|called for|seeking|would sign|is to sign|are to sign|are expected to sign|is expected to sign|set to sign|yet to sign|considering",
    ],
    [
      "IN_FORCE",
      "entered into force|came into force|took effect|takes effect|enters into force|in force|entry into force|came into effect|entered into effect",
    ],
    ["LAPSED", "expired|lapsed|expires|terminated|withdrew from|suspended|scrapped"],
  ],
  levels: [
    [
      "BUSINESS",
      "firms|companies|businesses|corporate|company|private sector|business leaders|enterprises|firm|manufacturers|corporations|chief executives|industry groups|carmaker|shipyard|shipyards|airline|airlines|startups|conglomerate|conglomerates|chambers of commerce|utility|utilities|operators|operator|producer|shipbuilder|shipbuilders|maker|automaker|energy group",
    ],
    [
      "STATE",
      "governments|ministries|central banks|the two countries|the two sides|the two governments|both governments|both sides|central bank|states|government",
    ],
  ],
  pledges:
    "will put|plans to invest|to invest|brought|pledged|pledge|pledges|committed|commits|promised|promises|earmarked|will provide|vowed to invest|commitment of|commitment to invest|undertook to|will invest|would invest|to contribute|will contribute|would provide",
  about: "on|covering|in|about|for|concerning|regarding|in the fields of|in areas such as|in the areas of|to",
};

export const gifts: LanguageData["gifts"] = {
  give: "gave|gives|give|giving|gifted|gifts|gifting|presented|presents|present|presenting|handed|hands|handed over|offered|offers|bestowed|brought|sent|provided|donated|awarded|conferred|handing|offering|given|bestows",
  receive:
    "received|receives|receive|was given|were given|was presented with|were presented with|was gifted|got|accepted|was handed|took home|was awarded|receiving|given",
  givenBy:
    "gifted by|given by|presented by|a gift from|gift from|gifts from|from|received from|a present from|handed by|donated by|sent by",
  nouns: "gift|gifts|present|presents|souvenir|souvenirs|keepsake",
  with: "with",
  to: "to|for",
  from: "from|by",
  notThings:
    "lunch|dinner|breakfast|banquet|talk|treatment|speech|address|speeches|interview|interviews|support|statement|statements|briefing|assurance|assurances|opportunity|chance|thanks|details|credit|letter of credence|credentials|remarks|report|proposal|proposals|plan|plans|aid|assistance|help|condolences|congratulations|apology|apologies|approval|permission|priority|importance|impetus|momentum|boost|warning|update|view|views|evidence|answer|answers|guarantee|guarantees|press conference|reception|welcome|loan|loans|funding|money|training|way|rise|hand|tour|look|role|message|messages|signal|hope|word|words|name|names|orders|order|notice|time|weapons|arms|missiles|tanks|vaccines|food|humanitarian|peace|toast|security|services|information|cooperation|draft|vision|invitation|mediation|ceasefire|explanation|advice|feedback|access|attention|pledge|commitment|award|strong|clear|full|position|case|challenge|challenges|threat|risk|problem|list|roadmap|initiative|results|findings|argument|picture of|voice|reason|reasons|rights|status|territory|land|control|power|authority|mandate|blessing|nod|green light|go-ahead|backing|sanctuary|asylum|refuge|facilities|capacity|expertise|technology|equipment|troops|soldiers|billion|million|grant|grants|concessions|seat|platform|forum|venue|visa|visas|citizenship|petition|demands|conditions|ultimatum|united front|itself|himself|herself|themselves",
  complements:
    "carved|made|crafted|engraved|bearing|depicting|showing|featuring|inscribed|adorned|signed|worth|wrapped|decorated|designed|from|that|with|of his|of her|in the shape|dating",
  adjectiveEndings: "ing|ed|en|ese|ish|ian|ive|ful|ous|al|ic",
};

export const issues: LanguageData["issues"] = [
  [
    "denuclearization",
    "denuclearization of the Korean Peninsula|denuclearisation|denuclearization|denuclearise|denuclearize",
  ],
  [
    "nuclear program",
    "nuclear program|nuclear programme|nuclear weapons|nuclear issue|uranium enrichment|nuclear deal|nuclear talks|nuclear tests",
  ],
  [
    "peace on the Korean Peninsula",
    "peace on the Korean Peninsula|Korean Peninsula peace|peace and stability on the Korean Peninsula|peace and stability on the peninsula",
  ],
  [
    "dialogue with North Korea",
    "dialogue with North Korea|talks with North Korea|inter-Korean dialogue|inter-Korean relations",
  ],
  [
    "trade",
    "trade|bilateral trade|free trade|commerce|exports|tariffs|tariff|trade barriers|market access|trade deficit",
  ],
  [
    "security",
    "security cooperation|regional security|defence cooperation|defense cooperation|military cooperation|security guarantees|defense exchanges|defence exchanges",
  ],
  ["climate change", "climate change|climate|emissions|carbon|global warming|climate crisis|deforestation"],
  [
    "energy",
    "energy|natural gas|LNG|oil supplies|pipeline|renewables|renewable energy|hydrogen|nuclear power|electricity",
  ],
  ["migration", "migration|migrants|irregular migration|refugees|asylum seekers|illegal migration"],
  ["human rights", "human rights|rights abuses|political prisoners"],
  [
    "war in Ukraine",
    "war in Ukraine|invasion of Ukraine|Ukraine war|Russia's war|peace in Ukraine|war against Ukraine|conflict in Ukraine|Ukraine crisis",
  ],
  ["Gaza", "Gaza|Israel-Hamas war|war in Gaza|hostages|Middle East peace|two-state solution"],
  ["Taiwan", "Taiwan Strait|One China|cross-strait|Taiwan issue|Taiwan question"],
  ["South China Sea", "South China Sea"],
  ["Yellow Sea structures", "steel structures|structures in the Yellow Sea|Provisional Maritime Zone"],
  ["sanctions", "sanctions|sanction|embargo"],
  [
    "technology",
    "artificial intelligence|technology|semiconductors|chips|AI|digital economy|5G|cybersecurity|export controls|quantum",
  ],
  ["supply chains", "supply chains|supply chain|critical minerals|rare earths|rare earth"],
  [
    "culture",
    "cultural exchanges|cultural exchange|cultural cooperation|cultural content|cultural products|culture|education exchanges|student exchanges|people-to-people",
  ],
  ["terrorism", "terrorism|counterterrorism|counter-terrorism|extremism"],
  ["drugs", "fentanyl|drug trafficking|narcotics|drug smuggling|organized crime|organised crime"],
  ["online crime", "voice phishing|online scams|cybercrime|online crime|phishing"],
  [
    "border",
    "border dispute|border demarcation|border security|disputed border|territorial dispute|border talks|border issues",
  ],
  ["investment", "investment|investments|infrastructure"],
  ["food security", "food security|grain exports|grain deal|agriculture|fisheries|illegal fishing"],
  ["health", "public health|pandemic|vaccines|health cooperation"],
  ["space", "space cooperation|space exploration|satellites"],
  ["water", "water sharing|river water|dam|water resources"],
  ["abductions", "abductees|abduction issue|abductions"],
  ["tourism", "tourism|visa-free travel|visas|visa exemption|direct flights"],
  [
    "arms control",
    "arms control|missile defense|missile defence|ballistic missiles|missile launches|missile tests|non-proliferation",
  ],
];
