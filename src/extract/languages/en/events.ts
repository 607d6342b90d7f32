import type { LanguageData } from "../../lexicon.js";

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
