import type { LanguageData } from "../../lexicon.js";

export const agreements: LanguageData["agreements"] = {
  nouns: [
    [
      "MOU",
      "memorandum of understanding|memorandums of understanding|memoranda of understanding|memorandum of cooperation|memoranda of cooperation|memorandum of agreement|MOU|MOUs|MoU|MoUs|memorandum|memoranda|memorandums|letter of intent|letters of intent|statement of intent|declaration of intent|LOI|LoI",
    ],
    [
      "CURRENCY_SWAP",
      "currency swap|currency swaps|currency swap agreement|currency swap deal|currency swap arrangement|currency swap line|currency swap facility|currency-swap deal|currency-swap agreement|currency-swap|swap line|swap lines|swap agreement|swap arrangement|swap facility|swap deal|bilateral swap|currency exchange agreement",
    ],
    [
      "TRADE_AGREEMENT",
      "free trade agreement|free-trade agreement|free trade agreements|free-trade agreements|free trade deal|free-trade deal|free trade pact|free-trade pact|free trade treaty|trade agreement|trade agreements|trade deal|trade deals|trade pact|trade treaty|trade accord|FTA|FTAs|comprehensive economic partnership agreement|comprehensive economic and trade agreement|economic partnership agreement|CEPA|partnership agreement on trade|customs agreement|customs union agreement|tariff agreement|tariff deal|tariff truce|trade truce|trade and investment agreement|preferential trade agreement|association agreement",
    ],
    [
      "TREATY",
      "treaty|treaties|pact|pacts|mutual defence pact|mutual defense pact|defence pact|defense pact|non-aggression pact|peace agreement|peace accord|peace accords|peace deal|peace pact|peace treaty|extradition treaty|friendship treaty|convention|conventions|extradition agreement|border agreement|double taxation agreement|tax treaty|mutual legal assistance treaty",
    ],
    [
      "JOINT_STATEMENT",
      "joint statement|joint statements|joint declaration|joint declarations|joint communique|joint communiqué|joint communiqués|final communique|final communiqué|final declaration|final statement|summit declaration|summit communique|summit communiqué|closing declaration|closing statement|communique|communiqué|communiques|communiqués|declaration|declarations|joint fact sheet|joint vision statement|vision statement|joint vision|political declaration|leaders' declaration|leaders' statement|joint press statement|statement of principles|declaration of principles|joint proclamation",
    ],
    [
      "OTHER",
      "understanding|understandings|agreement|agreements|deal|deals|accord|accords|contract|contracts|loan|loans|loan agreement|financing agreement|framework agreement|arrangement|arrangements|documents|document|instruments|protocol|protocols|roadmap|road map|roadmaps|action plan|action plans|plan of action|work plan|supply contract|purchase agreement|grant agreement|ceasefire|cease-fire|truce|armistice|credit line|line of credit|partnership agreement|security agreement|defence agreement|defense agreement|cooperation agreement|cooperation agreements|settlement|compact|charter|terms of reference|prisoner swap",
    ],
  ],
  whenSigned:
    "partnership|partnerships|strategic partnership|economic partnership|framework|order|orders|programme|program|plan|package|initiative|cooperation plan|papers|texts|text|pledge|commitment|roadmap|concession|lease|licence|statement|letter|letters|terms|blueprint|guidelines|joint venture|exchange of notes|notes|acts|projects|fund|joint fund|investment fund|facility|credit facility|credit guarantee|settlement|compromise|financing|investment deal|export deals",
  general: "agreement|agreements|deal|deals|accord|accords|document|documents|pact|pacts|instruments|understanding",
  plurals:
    "memoranda|memorandums|MOUs|MoUs|FTAs|letters|swaps|lines|agreements|deals|accords|pacts|treaties|contracts|loans|arrangements|documents|instruments|protocols|roadmaps|plans|communiques|communiqués|declarations|statements|understandings|conventions|partnerships|papers|texts|orders|projects|acts|notes",
  notNouns:
    "in agreement|general agreement|broad agreement|areas of agreement|points of agreement|executive order|court order|world order|international order|global order|public order|restraining order|gag order|order of|in order|law and order|rules-based order|mutual understanding|better understanding|understanding of|declaration of war|declaration of independence|customs declaration|a great deal|a good deal|to deal with|dealt with|chief of protocol|head of protocol|protocol chief|protocol officer|diplomatic protocol|marriage contract|national convention|party convention|peace plan|seating arrangement|travel arrangements|identity documents|travel documents|secret documents|classified documents|court documents|bank loan|student loan|peace talks|convention centre|convention center|security arrangements|democratic convention|republican convention|social contract|contract workers|deal makers|deal-maker|green deal|new deal|text message|text messages|UN charter|united nations charter|charter of the united nations|charter flight|charter plane|flower arrangement|nuclear programme|nuclear program|missile programme|space programme|training programme|joint statement to the press|joint statements to the press|joint statements to reporters|joint press statement to",
  links: "of|for a|for an",
  definite: "",
  verbs: [
    [
      "SIGNED",
      "signed|sign|signs|signing|inked|ink|inks|inking|sealed|seal|seals|sealing|concluded|conclude|concludes|concluding|exchanged|exchange of|exchange|put their signatures to|put their names to|put his name to|put her name to|put his signature to|put her signature to|affixed their signatures to|put pen to paper on|initialled|initialed|initial|signature of|signatures|signature|signatories to|witnessed the signing|oversaw the signing|clinched|clinch|finalised|finalized|finalise|finalize|penned|entered into|enter into|enters into|acceded to|accede to|accession to|awarded|won|wins|secured|secures|landed|co-signed|countersigned|brought home|brought|yielded|produced|bagged|netted|closed|closes",
    ],
    [
      "RENEWED",
      "renewed|renew|renews|renewal of|renewal|renewing|extended|extend|extends|extending|extension of|extension|prolonged|prolong|rolled over|rollover of|revived|revive|updated|upgraded",
    ],
    ["RATIFIED", "ratified|ratify|ratifies|ratification of|ratification|ratifying|gave its assent to"],
    [
      "AGREED",
      "agreed on|agreed to|agreed upon|agreed|agree|agrees|agree on|agreeing|reached|reach|reaches|reaching|struck|strike|strikes|announced|announce|announces|announcing|announcement of|approved|approve|approves|approval of|committed to|decided on|arrived at|worked out|hammered out|brokered|negotiated|sealed off|came to|cut|issued|issue|issues|issuing|adopted|adopt|adopts|adopting|adoption of|released|release|releases|endorsed|endorse|endorses|published|unveiled|unveil|unveils|delivered|launched|launch|declared|made|concluded negotiations on|shook hands on|granted|grant|grants|provided|provides|cleared|outlined|backed|accepted|welcomed|hailed|praised|set out|laid out|confirmed",
    ],
    [
      "PROPOSED",
      "proposed|propose|proposes|proposing|proposal for|offered|offer|suggested|draft|drafts|drafted|plan to sign|plans to sign|expected to sign|will sign|to be signed|due to sign|hope to sign|hopes to sign|negotiating|negotiate|negotiates|negotiation of|negotiations for|negotiations on|working on|work on|talks on|talks about|push for|pushing for|would sign|is to sign|are to sign|are expected to sign|is expected to sign|set to sign|yet to sign|considering|discussed|discuss|discussing|launched negotiations on|explore|exploring|towards|toward|paving the way for|pave the way for|close to|on the verge of|wants|want",
    ],
    [
      "IN_FORCE",
      "entered into force|came into force|took effect|takes effect|enters into force|in force|entry into force|came into effect|entered into effect|come into force|comes into force|enter into force|go into effect|went into effect|been in force",
    ],
    [
      "LAPSED",
      "expired|expires|lapsed|lapse|terminated|terminate|withdrew from|withdraw from|withdrawal from|pulled out of|quit|suspended|suspend|scrapped|scrap|denounced|tore up|abandoned|revoked|cancelled|canceled|annulled|withdrawn from|pull out of|pulls out of|left the|walked away from|exited",
    ],
  ],
  signing:
    "signed|sign|signs|signing|inked|ink|inks|inking|initialled|initialed|penned|co-signed|countersigned|put their signatures to|put their names to|put his name to|put her name to|put his signature to|put her signature to|affixed their signatures to",
  witnessed:
    "oversaw|witnessed|witness|witnessing|watched|presided over|attended|looked on|in the presence of|were present|was present",
  wanted:
    "want to|wants to|wanted to|hope to|hopes to|hoped to|hoping to|aim to|aims to|aiming to|plan to|plans to|ready to|willing to|expected to|intend to|intends to|would like to|seek to|seeks to|seeking to|is to|are to|was to|were to|will|would|due to|set to|poised to|prepare to|preparing to|about to|likely to|should|yet to be|to be|shall|can be|close to|soon",
  no: "no|without|without any|without an|without a|lack of|absence of|nor|neither|instead of a|instead of an|any|not an|not a|than a|whether a|whether an|if a|if an|a possible|possible|potential|a hypothetical|hypothetical|alleged|supposed",
  unmade:
    "failed to|fail to|failing to|fails to|refused to|refuses to|refusing to|declined to|rejected|rejects|reject|rejecting|ruled out|rules out|short of|demanded|demands|demanding|demand|called for|calls for|calling for|urged|urges|urging|hope for|hopes for|hoping for|hope of|hopes of|chance of|chances of|prospect of|prospects of|prospects for|whether|unless|could|might|cannot|impossible|unable to|hopes that|dismissed|denied|denies|no plans|not yet|opposed|opposes|against|fears of|need for|needs|in favour of|in favor of|pressed for|pressing for|yet to|insisted on|insists on|blocked|vetoed|the absence of|lack of|would require|necessary for|negotiations failed|violated|violates|violating|violation of|breach of|breached|breaching|accused",
  including:
    "including|among them|among these|among which|such as|notably|in particular|one of them|one of which|as well as|along with|plus|among those|starting with|ranging from",
  each: "one of|one for|one worth|another of|another for|another worth|another, of|a second of|a second for|a second worth|the other of|the other for|the other worth|a first of|a third of|the largest, of|the largest, worth|the biggest, of|the biggest, worth|the largest of|one, of|the other, of|one, worth|the other, worth",
  eachAbout:
    "one on|one about|one concerning|one for cooperation|another on|another about|another for|another covering|a second on|a third on|a second about",
  further:
    "also|another|a second|a third|a further|a separate|separate|separately|other|in addition|additionally|further|additional|an additional|previous|earlier|older|moreover|as well|too|apart from|besides|next to|alongside",
  between: "between|among|involving|concluded by|signed by",
  with: "with|to|from|by",
  at: "in|at|near|inside|outside",
  by: "by",
  levels: [
    [
      "BUSINESS",
      "firms|companies|businesses|corporate|company|private sector|business leaders|enterprises|enterprise|firm|manufacturers|manufacturer|corporations|corporation|chief executives|chief executive|industry groups|carmaker|carmakers|shipyard|shipyards|airline|airlines|startups|start-ups|conglomerate|conglomerates|chambers of commerce|chamber of commerce|utility|utilities|operators|operator|producer|producers|shipbuilder|shipbuilders|maker|makers|automaker|automakers|energy group|oil major|oil giant|miner|miners|investors|bank|banks|retailer|supplier|contractor|contractors|planemaker|plane maker|business forum|business community|entrepreneurs|executives|commercial",
    ],
    [
      "STATE",
      "governments|ministries|ministry|central banks|central bank|states|government|ministers|minister|leaders|presidents|president|prime minister|prime ministers|delegations|intergovernmental",
    ],
  ],
  publicBodies:
    "ministry|department|agency|commission|council|parliament|congress|senate|government|office|bank of|central bank|reserve|union|committee|secretariat|authority|court|university|institute|academy|assembly|force|army|navy|organization|organisation|federation|league|forum|group of|fund|programme|NATO|centre|center|service|cabinet|house|board|association|community|alliance",
  pledges:
    "will put|plans to invest|to invest|brought|pledged|pledge|pledges|pledging|committed|commits|commit|committing|promised|promises|promise|promising|earmarked|earmark|will provide|vowed to invest|commitment of|commitment to invest|undertook to|will invest|would invest|to contribute|will contribute|contributed|would provide|announced|announces|allocated|allocate|will give|will donate|to provide|set aside|unlocked|will allocate|will spend|will lend|will grant|will channel|would lend|will hand|puts up|is putting|putting up|donate|donates|donated|chip in|stump up|agreed to place|agreed to lend|agreed to provide|agreed to invest|agreed to deposit|agreed to extend|extended|to lend|lends|granted|grants|awarded|is giving|to give|gave|approved|unveiled|injecting|to inject|will inject|mobilise|will mobilise|mobilize|will mobilize|offered|to offer|will offer|agreed to defer|defer payment for|will deposit|to deposit|put up|pumps|to pump|will pump|stumped up|chipped in|coughed up|chips in|puts in|put in|will chip in",
  orders:
    "ordered|orders|to order|will buy|to buy|would buy|buying|bought|agreed to buy|to purchase|will purchase|purchased|purchase of|will take|won an order|won orders|won a contract|placed an order|place an order|placed orders|will supply|to supply|will build|to build|will deliver|to deliver|sell|to sell|sale of|will sell|sold|order for|order worth|orders worth|contract worth|acquire|to acquire|will acquire",
  about:
    "on|covering|in|about|for|concerning|regarding|in the fields of|in areas such as|in the areas of|to|over|against|under which|aimed at|that",
  worth:
    "worth|valued at|totalling|totaling|amounts to|is worth|amounting to|runs for|will run for|is valid for|lasts for|valid for|will be in force for|remains in force for|covers|has a term of|estimated at",
  notAmounts:
    "trade volume|volume of trade|bilateral trade|two-way trade|trade between|trade with|trade reached|trade rose|trade grew|turnover|exports|imports|exported|imported|GDP|gross domestic product|budget|deficit|surplus|debt|tariffs on|per barrel|a barrel|per tonne|a tonne|per ton|savings|save|fine|fined|losses|cost of living|costs the|market value|market capitalisation|reserves|trade stood|goods worth|trade to|damage|damages|GDP of|economy of|per capita|a person|per person|a year in trade|in bilateral trade|in trade|in two-way trade|of trade|in goods|ransom|bounty|spent on|since 2022|so far|to date|received since|has received|have received|has provided|have provided|had provided",
};
