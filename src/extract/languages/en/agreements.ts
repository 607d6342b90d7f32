import type { LanguageData } from "../../lexicon.js";

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
