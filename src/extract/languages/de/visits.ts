import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "besucht|besuchte|besuchten|besuchen|reist|reiste|reisten|reisen|gereist|flog|flogen|fliegt|fliegen|geflogen|weiterreist|weiterreiste|weitergereist|bereist|bereiste|aufgebrochen|brach|abgereist|geführt|gekommen|kam|weiterflog|bricht|kommt",
  nouns:
    "Besuch|Besuchs|Besuches|Besuche|Staatsbesuch|Staatsbesuchs|Staatsbesuches|Arbeitsbesuch|Arbeitsbesuchs|Antrittsbesuch|Antrittsbesuchs|Kurzbesuch|Gegenbesuch|Überraschungsbesuch|Blitzbesuch|Reise|Dienstreise|Auslandsreise|Antrittsreise|*reise|Aufenthalt|Aufenthalts|Visite|Stippvisite|Rundreise|*besuch|*besuchs",
  kinds: [
    ["STATE_VISIT", "Staatsbesuch|Staatsbesuchs|Staatsbesuches"],
    [
      "OFFICIAL_VISIT",
      "offizieller Besuch|offiziellen Besuch|offiziellen Besuchs|offizieller Reise|offizielle Reise|Antrittsbesuch|Antrittsbesuchs",
    ],
    ["WORKING_VISIT", "Arbeitsbesuch|Arbeitsbesuchs|Arbeitsreise"],
    ["PRIVATE_VISIT", "Privatbesuch|privater Besuch|privaten Besuch|Privatreise"],
  ],
  arrivals:
    "traf ein|trifft ein|eingetroffen|eintraf|eintrifft|angekommen|ankam|ankommt|landete|landeten|landet|gelandet|angereist|anreiste|Ankunft|Landung|eingereist",
  to: "nach|in|in die|in den|in der|ins|zu|zum|zur",
};
