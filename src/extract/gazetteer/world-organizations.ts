/**
 * Organizations that newspapers of every language name alike and without saying what they are: the firms of the Fortune
 * Global 500 and Forbes Global 2000 lists of 2024 that trade, drill, build and arm across borders and whose name is no
 * ordinary word, the carriers and state firms of the larger countries, and bodies known by one international name. They
 * only spare a reader's explanation; whatever a text explains ("the shipbuilder …", "X Holdings") needs no entry here.
 */
const LISTS: readonly string[] = [
  // energy and raw materials
  "Saudi Aramco|Aramco|ExxonMobil|Exxon|Chevron|ConocoPhillips|Shell|BP|TotalEnergies|Eni|Equinor|Repsol|OMV|Orlen|Gazprom|Gazprom Neft|Rosneft|Lukoil|Novatek|Rosatom|Transneft|Naftogaz|Energoatom|Socar|SOCAR|Sinopec|PetroChina|CNPC|CNOOC|Sinochem|Petronas|Pertamina|PTT|PetroVietnam|ONGC|Petrobras|Pemex|PDVSA|Pdvsa|Ecopetrol|YPF|Sonatrach|Sonangol|NNPC|QatarEnergy|ADNOC|Adnoc|Masdar|ACWA Power|Taqa|NIOC|EDF|Engie|Enel|Iberdrola|Endesa|Naturgy|Galp|EDP|RWE|Uniper|Wintershall|Wintershall Dea|Vattenfall|Fortum|Statkraft|Ørsted|Orano|Areva|Framatome|Westinghouse|Kepco|KEPCO|KazMunayGas|Kazatomprom|Glencore|Rio Tinto|BHP|Vale|Codelco|Anglo American|Barrick|Norilsk Nickel|Rusal|ArcelorMittal|ThyssenKrupp|Thyssenkrupp|Posco|POSCO|Nippon Steel|Baosteel|Vitol|Trafigura|Gunvor|Terna|Snam|Saipem|Tenaris|Maire Tecnimont|Ansaldo Energia|Woodside|Santos Energy|Inpex|Cheniere",
  // vehicles, machines, arms, ships, aircraft
  "Airbus|Boeing|Embraer|Bombardier|Comac|COMAC|Dassault|Dassault Aviation|Lockheed Martin|Northrop Grumman|Raytheon|General Dynamics|BAE Systems|Rheinmetall|Krauss-Maffei Wegmann|KNDS|Thales|Naval Group|Safran|MBDA|Leonardo|Fincantieri|Navantia|Indra|Saab|Kongsberg|Rostec|Rosoboronexport|Baykar|Aselsan|Norinco|Hanwha|Hanwha Ocean|Hanwha Aerospace|Hyundai|Hyundai Motor|Hyundai Rotem|Kia|Daewoo|Doosan|Toyota|Honda|Nissan|Suzuki|Maruti|Mazda|Mitsubishi|Kawasaki Heavy Industries|Hitachi|Volkswagen|Mercedes-Benz|Daimler|BMW|Audi|Porsche|Renault|Peugeot|Stellantis|Fiat|Ferrari|Tesla|General Motors|Ford|BYD|Geely|Chery|SAIC|Great Wall Motor|CATL|Tata Motors|Mahindra|Volvo|Scania|Kamaz|AvtoVAZ|Siemens|Siemens Energy|Bosch|Continental AG|ABB|Alstom|Schneider Electric|General Electric|Caterpillar|CRRC|Talgo|CAF|BASF|Bayer|Covestro|Linde|Air Liquide|Iveco|Danieli|Pirelli",
  // technology, communication, trade, finance
  "Apple|Google|Microsoft|Amazon|Meta Platforms|Nvidia|Intel|Qualcomm|Broadcom|Micron|AMD|IBM|Oracle|Cisco|OpenAI|Palantir|SpaceX|Starlink|TSMC|Foxconn|Samsung|Samsung Electronics|SK Hynix|SK Group|LG|LG Chem|LG Energy Solution|Naver|Kakao|Sony|Panasonic|SoftBank|Rakuten|Huawei|ZTE|Alibaba|Tencent|ByteDance|Baidu|Xiaomi|Lenovo|SMIC|DeepSeek|Didi|Ericsson|Nokia|SAP|ASML|Infineon|Deutsche Telekom|Telefónica|Vodafone|Telecom Italia|Claro|América Móvil|MTN|Etisalat|Kaspersky|Walmart|Carrefour|Ikea|Nestlé|Unilever|Danone|Cargill|Bunge|JBS|BRF|Suzano|Mercado Libre|Pfizer|Moderna|BioNTech|AstraZeneca|Sanofi|Novartis|Roche|Novo Nordisk|Sinovac|Sinopharm|Goldman Sachs|JPMorgan|Citigroup|Morgan Stanley|BlackRock|HSBC|Barclays|Deutsche Bank|Commerzbank|KfW|BNP Paribas|Société Générale|Crédit Agricole|UBS|Credit Suisse|Santander|BBVA|UniCredit|Intesa Sanpaolo|Mediobanca|Sberbank|VTB|Gazprombank|ICBC|Bank of China|China Development Bank|BNDES|CaixaBank|Allianz|Generali|Mubadala|Temasek|Cassa depositi e prestiti|Sace|Simest",
  // transport and building
  "Maersk|MSC|CMA CGM|Cosco|COSCO|Hapag-Lloyd|DP World|Hutchison|Qatar Airways|Emirates Airlines|Etihad Airways|Etihad|Turkish Airlines|Ethiopian Airlines|Aeroflot|Lufthansa|Iberia|Avianca|Latam Airlines|Conviasa|Air India|IndiGo|Air China|China Eastern|Korean Air|Cathay Pacific|ITA Airways|Alitalia|Ryanair|Deutsche Bahn|SNCF|Renfe|Adif|Trenitalia|Ferrovie dello Stato|Vinci|Bouygues|Eiffage|Acciona|Ferrovial|ACS|Abengoa|Webuild|Salini Impregilo|Odebrecht|Novonor|Mota-Engil|Hochtief|Bechtel|Larsen & Toubro|Reliance|Adani|Tata|China Communications Construction Company|CCCC|China State Construction|State Grid|PowerChina|Sinohydro",
  // bodies, parties and armed groups known by one name everywhere; news agencies are sources more often than actors
  "BRICS|Interpol|Europol|Eurojust|Frontex|Eurostat|Opec+|OPEC+|FIFA|UEFA|Amnesty International|Human Rights Watch|Greenpeace|Transparency International|Oxfam|WWF|Al-Shabaab|Boko Haram|M23|FDLR|Hamas|PKK|YPG|FARC|ELN|ANC|Likud|CDU|CSU|SPD|FDP|AfD|BSW|ÖVP|FPÖ|SPÖ|PSOE|Vox|Sumar|Podemos|Unidas Podemos|Junts|ERC|PNV|Fidesz|VMRO-DPMNE|Syriza|AKP|CHP|BJP|Kuomintang|Fatah|Fretilin|Frelimo|Renamo|MPLA|UNITA|PAIGC|PAICV|MAS|Morena|PRI",
];

/** The names, parted by `|` as `phraseFinder` reads them; case matters. */
export const WORLD_ORGANIZATIONS: string = LISTS.join("|");

/** English words that end or begin the names of firms, banks and bodies, which papers of all languages leave untranslated. */
export const WORLD_HEADS: string =
  "Group|Holding|Holdings|Company|Co.|Corporation|Corp|Corp.|Inc|Inc.|Ltd|Ltd.|Limited|PLC|LLC|AG|SE|GmbH|SA|S.A.|S.p.A.|SpA|NV|AB|Oyj|JSC|Motors|Motor|Industries|Heavy Industries|Shipbuilding|Airlines|Airways|Aviation|Aerospace|Petroleum|Oil Company|Steel|Metals|Minerals|Mining|Resources|Energies|Energy|Energia|Electric|Electronics|Technologies|Technology|Semiconductor|Semiconductors|Pharmaceuticals|Pharma|Telecom|Logistics|Shipping|Railways|Ports|Partners|Ventures|Securities|Bank|Insurance|Trust|Museum|Foundation|Institute|University|College|International|Watch|Organization|Organisation|Agency|Authority|Commission|Council|Times|Herald|Tribune|News";

/** The words inside such names: "Edo Museum of West African Art". */
export const WORLD_LINKS = "of the for";

/** Parties that papers name by bare letters beside their members, "Anna Berg (SPD)": whose they are says whose the member is. */
export const PARTY_COUNTRIES: Readonly<Record<string, string>> = {
  DEU: "CDU|CSU|SPD|FDP|AfD|BSW|Grüne|Grünen|Linke|Linken",
  AUT: "ÖVP|SPÖ|FPÖ|Neos",
  CHE: "SVP|EDU",
  ESP: "PP|PSOE|Vox|Sumar|Podemos|Unidas Podemos|Junts|ERC|PNV|EH Bildu|Ciudadanos",
  ITA: "Pd|PD|Lega|Fdi|FdI|Fratelli d'Italia|Forza Italia|M5s|M5S|Avs|Azione|Italia viva|+Europa",
  FRA: "LFI|RN|EELV|Rassemblement national|La France insoumise|Les Républicains",
  GBR: "DUP|SNP|Sinn Féin|Reform UK",
  PRT: "Chega|PCP|Bloco de Esquerda|Iniciativa Liberal",
  BRA: "PT|PSDB|MDB|PL|Psol|PSB|PDT",
  GRC: "Syriza|Pasok",
  MKD: "VMRO-DPMNE|SDSM",
  TUR: "AKP|CHP|HDP|MHP",
  IND: "BJP",
  ZAF: "ANC",
  CPV: "PAICV|MpD",
  AGO: "MPLA|UNITA|Unita",
  MOZ: "Frelimo|Renamo",
  TLS: "Fretilin",
  TWN: "Kuomintang|DPP",
  USA: "GOP",
};
