import type { LanguageData } from "../../lexicon.js";

export const text: LanguageData["text"] = {
  abbreviations: "mr mrs ms dr prof gen lt col sgt capt sen rep gov hon st jr sr jan feb mar apr jun jul aug sep sept oct nov dec vs no inc ltd co corp approx dept u.s u.k u.n e.u a.m p.m i.e e.g etc mt rev",
  hasOrdinalDots: false,
  capitalisesNouns: false,
  functionWords:
    "a an the this that these those and or but nor so yet if as at by for from in into of off on onto out over to up with within without about above across after against along amid among around before behind below beneath beside between beyond despite down during except following given inside like near outside per regarding since through throughout till toward towards under until unlike upon via while whereas when where which who whom whose what why how " +
    "he she it they we you i his her its their our your my him them us himself herself itself themselves both each either neither every all any some many much more most few fewer several such other another same no not only also even still just then there here now again once ever never always often however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise indeed perhaps maybe later earlier today yesterday tomorrow tonight soon recently currently previously finally lastly firstly secondly " +
    "is are was were be been being has have had do does did will would shall should may might must can could said says told asked added one two three four five six seven eight nine ten first second third last next new old speaking asked according citing quoting noting referring recalling calling joining arriving welcoming opening closing " +
    "although though because unless whether than too very well almost nearly separately together additionally overall earlier under apart aside ahead let dear thank thanks yes no please hello",
  noPerson:
    "war protocol line control framework dispute quarrel crisis talks visit sea ocean strait straits peninsula river gulf bay island islands mountain mountains valley coast desert lake canal border zone policy plan plans act law treaty pact accord agreement memorandum deal declaration summit conference forum congress parliament assembly senate council committee commission ministry department agency office bank group union league nations organization organisation association institute university college school academy hospital museum palace castle house hall hotel airport station street avenue road square park garden gardens center centre tower bridge gate wall church temple mosque cathedral court prize award medal cup games olympics day week month year eve anniversary treaty road belt initiative partnership cooperation alliance community fund corporation company companies inc corp ltd llc co holdings industries electronics motors airlines energy oil gas times post news herald tribune journal daily gazette press agency television tv radio media network channel party movement front army navy air force forces guard police security republic kingdom empire states state federation province region county city town district prefecture north south east west northern southern eastern western central pacific atlantic asian european african american arab middle world global international national federal royal general supreme high great grand red blue green white black golden silver january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan foreign affairs trade economic economy finance defense defence climate change nuclear peace human rights free treasures study smartphone smartphones go internet artificial intelligence photo image video source file getty reuters afp epa ap bloomberg xinhua cold ii iii",
  and: "and|&|as well as|along with|together with",
  indefinite: "a an one some",
  definite: "the this that these those its his her their our",
  subordinators: "who|which|while|whereas|but|when|as|before|after|because|since|although|though|saying|adding|where|whose|at the|during|following",
};

export const countries: LanguageData["countries"] = {
  adjectives: {
    USA: "American|Americans|US", GBR: "British|Briton|Britons|UK|English|Scottish|Welsh", KOR: "South Korean|South Koreans|Korean|Koreans", PRK: "North Korean|North Koreans",
    CHN: "Chinese", JPN: "Japanese", FRA: "French|Frenchman|Frenchmen", DEU: "German|Germans", RUS: "Russian|Russians", UKR: "Ukrainian|Ukrainians", NLD: "Dutch|Dutchman",
    DNK: "Danish|Dane|Danes", SWE: "Swedish|Swede|Swedes", FIN: "Finnish|Finn|Finns", NOR: "Norwegian|Norwegians", ISL: "Icelandic|Icelander", IRL: "Irish", POL: "Polish|Poles",
    ESP: "Spanish|Spaniard|Spaniards", PRT: "Portuguese", TUR: "Turkish|Turk|Turks", GRC: "Greek|Greeks", CHE: "Swiss", BEL: "Belgian|Belgians", CZE: "Czech|Czechs", SVK: "Slovak|Slovaks|Slovakian",
    SVN: "Slovene|Slovenian|Slovenes", HRV: "Croatian|Croat|Croats", SRB: "Serbian|Serb|Serbs", MKD: "Macedonian|North Macedonian|Macedonians", SAU: "Saudi|Saudis|Saudi Arabian", ARE: "Emirati|Emiratis", IRN: "Iranian|Iranians",
    IRQ: "Iraqi|Iraqis", ISR: "Israeli|Israelis", PSE: "Palestinian|Palestinians", PAK: "Pakistani|Pakistanis", BGD: "Bangladeshi|Bangladeshis", AFG: "Afghan|Afghans", THA: "Thai|Thais", VNM: "Vietnamese", PHL: "Philippine|Filipino|Filipinos",
    NZL: "New Zealand|New Zealander|New Zealanders", TWN: "Taiwanese", MMR: "Myanmar|Burmese", COD: "Congolese", CIV: "Ivorian|Ivorians", KAZ: "Kazakh|Kazakhs|Kazakhstani", UZB: "Uzbek|Uzbeks", KGZ: "Kyrgyz", TJK: "Tajik|Tajiks", TKM: "Turkmen",
    AZE: "Azerbaijani|Azeri|Azerbaijanis", ARM: "Armenian|Armenians", GEO: "Georgian|Georgians", HUN: "Hungarian|Hungarians", ROU: "Romanian|Romanians", LUX: "Luxembourgish", MNE: "Montenegrin", BIH: "Bosnian|Bosnians", XKX: "Kosovar|Kosovan", UNK: "Kosovar|Kosovan|Kosovars", VAT: "Vatican", DOM: "Dominican",
  },
  names: {
    USA: "U.S.|US|USA|U.S.A.|United States|America|White House|Washington DC|Washington, D.C.", GBR: "UK|U.K.|Britain|Great Britain|United Kingdom|England|Scotland|Downing Street", KOR: "South Korea|Republic of Korea|ROK|Korea", PRK: "North Korea|DPRK|Democratic People's Republic of Korea",
    CHN: "China|PRC|People's Republic of China|mainland China", RUS: "Russia|Kremlin|Russian Federation", CZE: "Czech Republic|Czechia", TUR: "Turkey|Türkiye", ARE: "UAE|U.A.E.|Emirates|Abu Dhabi", MMR: "Myanmar|Burma", CIV: "Ivory Coast|Côte d'Ivoire", SWZ: "Swaziland|Eswatini",
    COD: "Democratic Republic of the Congo|Democratic Republic of Congo|DRC|DR Congo", COG: "Republic of the Congo|Congo-Brazzaville", MKD: "North Macedonia|Macedonia", PSE: "Palestine|Palestinian Authority|West Bank", VAT: "Vatican|Holy See", TWN: "Taiwan", UNK: "Kosovo", BRN: "Brunei", LAO: "Laos", VNM: "Vietnam|Viet Nam", SYR: "Syria", MDA: "Moldova", TZA: "Tanzania", BOL: "Bolivia", VEN: "Venezuela", IRN: "Iran", CPV: "Cape Verde|Cabo Verde", TLS: "East Timor|Timor-Leste", KAZ: "Kazakhstan", GEO: "Georgia", UKR: "Ukraine|Kiev|Kyiv", SAU: "Saudi Arabia", BIH: "Bosnia", IND: "Delhi", ZAF: "South Africa", KGZ: "Kyrgyz Republic", GMB: "Gambia|The Gambia", BHS: "Bahamas", NLD: "Netherlands|Holland|The Hague", PHL: "Philippines", MDV: "Maldives", KWT: "Kuwait City", AUS: "Canberra", ISR: "Jerusalem|Tel Aviv",
  },
  inflections: [["ian", "ian|ians"], ["an", "an|ans"], ["ese", "ese"], ["i", "i|is"]],
  hasCapitalAdjectives: true,
  notNames:
    "Korean Peninsula|Korean War|Latin America*|South America*|Central America*|North America*|South China Sea|East China Sea|Sea of Japan|Gulf of Mexico|Indian Ocean|New Mexico|Persian Gulf|Arabian Sea|American Samoa|Indo-Pacific|Panama Canal|German Shepherd|Air China|Bank of China|China Daily|China Central Television|Chinatown|Turkish Airlines|Qatar Airways|Korea Herald|Korea Times|Japan Times|Times of India|Jordan River|New England|New South Wales|Georgia Tech|Tbilisi Avenue|British Columbia|New Jersey|French Guiana|Dutch disease|Swiss cheese|Chinese New Year|Washington Post|Moscow Times|Berlin Wall|Oslo Accords|Paris Agreement|Paris climate agreement|Paris Accord|Kyoto Protocol|Geneva Conventions|Geneva Convention|Vienna Convention|Minsk agreements|Minsk accords|Washington Treaty|Rome Statute|Helsinki Accords|Abraham Accords|Bretton Woods|Treaty of Lisbon|Lisbon Treaty|Maastricht Treaty|Munich Security Conference|Rio Grande|Mexico City Policy",
  cities: { Kyiv: "Kiev", Mumbai: "Bombay", Kolkata: "Calcutta", "Nur-Sultan": "Astana|Nursultan", Yangon: "Rangoon", "Washington D.C.": "Washington", Brussels: "Bruxelles", Bern: "Berne", Ankara: "Angora", "New Delhi": "New Delhi", "Mexico City": "Mexico City", Reykjavík: "Reykjavik", Brasília: "Brasilia", Bogotá: "Bogota", Asunción: "Asuncion", Chișinău: "Chisinau", Malé: "Male City", Yaoundé: "Yaounde", "Port Moresby": "Port Moresby" },
};

const RANGE = "(?:to|through|until|till|and|-|–|—)";
export const dates: LanguageData["dates"] = {
  months: { 9: "sept" },
  weekdays: { 2: "tues", 3: "weds", 4: "thur|thurs" },
  shapes: [
    "(?<iso>\\d{4}-\\d{2}-\\d{2})",
    `{weekday},? {month} {day}(?:st|nd|rd|th)?(?:,? {year})?`,
    `{weekday},? (?:the )?{day}(?:st|nd|rd|th)? (?:of )?{month}(?:,? {year})?`,
    `{bound:since|until|till|by|before} {month} {day}(?:st|nd|rd|th)?(?:,? {year})?(?!\\s?(?:-|–|to)\\s?\\d)`,
    `{month} {day}(?:st|nd|rd|th)? ?${RANGE} ?{month2} {day2}(?:st|nd|rd|th)?(?:,? {year})?`,
    `{month} {day}(?:st|nd|rd|th)? ?${RANGE} ?{day2}(?:st|nd|rd|th)?(?!\\s?(?:percent|per|%|million|billion))(?:,? {year})?`,
    `{day}(?:st|nd|rd|th)? (?:of )?{month} ?${RANGE} ?{day2}(?:st|nd|rd|th)? (?:of )?{month2}(?:,? {year})?`,
    `{day}(?:st|nd|rd|th)? ?${RANGE} ?{day2}(?:st|nd|rd|th)? (?:of )?{month}(?:,? {year})?`,
    `{month} {day}(?:st|nd|rd|th)?(?:,? {year})?(?!\\d)`,
    `(?:the )?{day}(?:st|nd|rd|th)? (?:of )?{month}(?:,? {year})?`,
    `{bound:since|until|by|before} (?:(?:early|mid|late)[- ])?{month}(?: {year})?`,
    `(?:{last:last}|{next:next|coming}|{this:this}) {month}`,
    `(?:(?:early|mid|late|the end of|the beginning of)[- ])?{month},? (?:of )?{year}`,
    `(?:in|during|for|of|last|until|late|early|mid)[- ](?:(?:early|mid|late|mid-)[- ]?)?{month}(?! \\d)`,
    `(?:the )?{half:first half} of {year}`,
    `(?:the )?{half2:second half} of {year}`,
    `(?:{last:last|past|previous}|{next:next|coming|following}|{this:this}) {weekday}`,
    `{weekday}(?= (?:morning|afternoon|evening|night|and|that|to|in|at|for|after|before|during|with|by|as|on)|[,.;:)\\s—–]|$)`,
    `{relative}`,
    `{number} {days:days?} {ago:ago|earlier}`,
    `{number} {weeks:weeks?} {ago:ago|earlier}`,
    `{number} {months:months?} {ago:ago|earlier}`,
    `{number} {years:years?} {ago:ago|earlier}`,
    `{this:earlier this} {months:month}`,
    `(?:{last:last}|{next:next|coming}|{this:this|later this|earlier this}) (?:{weeks:week}|{months:month}|{years:year})`,
    `{bound:since|until|till|by|before|after|from} (?:the end of )?{year}`,
    `(?:in|during|of|for|early|late|mid) (?:early |late |mid-)?{year}(?![,.]?\\d)`,
  ],
  days: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, "the day before yesterday": -2, "the day after tomorrow": 2 },
  numbers: { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
};

export const amounts: LanguageData["amounts"] = {
  magnitudes: { thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, m: 1e6, mln: 1e6, billion: 1e9, bn: 1e9, b: 1e9, bln: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12, crore: 1e7, "lakh crore": 1e12, lakh: 1e5 },
  currencies: {
    USD: "dollars|dollar|US dollars|U.S. dollars|american dollars", EUR: "euros|euro", GBP: "pounds|pound|pounds sterling|sterling", JPY: "yen|japanese yen", CNY: "yuan|renminbi|chinese yuan", KRW: "won|korean won|south korean won", INR: "rupees|rupee|indian rupees", RUB: "rubles|roubles|ruble|rouble",
    CHF: "swiss francs|swiss franc|francs", BRL: "reais|real|brazilian reais", TRY: "lira|turkish lira|liras", AUD: "australian dollars|australian dollar", CAD: "canadian dollars|canadian dollar", SGD: "singapore dollars|singapore dollar", NZD: "new zealand dollars", HKD: "hong kong dollars", MXN: "mexican pesos", ARS: "argentine pesos", PHP: "philippine pesos", ZAR: "rand|south african rand", NGN: "naira", KES: "kenyan shillings", GHS: "cedis|cedi", EGP: "egyptian pounds", SAR: "riyals|saudi riyals|riyal", AED: "dirhams|dirham", QAR: "qatari riyals", ILS: "shekels|shekel", SEK: "swedish kronor|kronor|krona", NOK: "norwegian kroner", DKK: "danish kroner|kroner|krone", PLN: "zlotys|zloty|zlotych", CZK: "koruna|czech koruna", HUF: "forints|forint", UAH: "hryvnia|hryvnias", IDR: "rupiah", MYR: "ringgit", THB: "baht", VND: "dong", PKR: "pakistani rupees", LKR: "sri lankan rupees", BDT: "taka", KZT: "tenge", XOF: "CFA francs|CFA franc", MAD: "moroccan dirhams",
  },
  decimal: ".",
  numbers: { a: 1, an: 1, one: 1, "a pair of": 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, "a dozen": 12, dozen: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, "two dozen": 24, thirty: 30, forty: 40, fifty: 50, half: 0.5, "half a": 0.5, "one and a half": 1.5, "two and a half": 2.5, "three and a half": 3.5 },
  years: "years|year|yr|yrs", months: "months|month", days: "days|day", hours: "hours|hour|hrs", minutes: "minutes|minute|mins|min",
};
