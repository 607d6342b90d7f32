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
