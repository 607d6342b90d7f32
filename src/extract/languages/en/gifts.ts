import type { LanguageData } from "../../lexicon.js";

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
