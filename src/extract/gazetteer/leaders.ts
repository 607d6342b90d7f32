import type { CountryCode } from "../../model/extraction.js";
import { foldedWords } from "../../names/fold.js";
import type { Rank } from "../lexicon.js";
import { isGivenName } from "./given-names.js";

/**
 * People whom newspapers name without saying whose they are: heads of state and government, foreign ministers and a few
 * others of the years 2010 to 2026. They only fill what the text leaves open; nobody has to be on the list to be found.
 */
const STATE: Readonly<Record<CountryCode, string>> = {
  USA: "Joe Biden|Donald Trump|Barack Obama",
  CHN: "Xi Jinping|Hu Jintao",
  RUS: "Vladimir Putin|Dmitry Medvedev",
  KOR: "Lee Jae Myung|Yoon Suk Yeol|Moon Jae-in|Park Geun-hye",
  PRK: "Kim Jong Un|Kim Jong Il",
  FRA: "Emmanuel Macron|François Hollande|Nicolas Sarkozy",
  UKR: "Volodymyr Zelensky|Wolodymyr Selenskyj|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Volodímir Zelenski|Volodymyr Zelenskyj|Petro Poroshenko",
  BLR: "Alexander Lukashenko|Aleksandr Lukashenko|Alexander Lukaschenko",
  POL: "Andrzej Duda|Karol Nawrocki",
  TUR: "Recep Tayyip Erdogan|Recep Tayyip Erdoğan",
  BRA: "Luiz Inácio Lula da Silva|Lula da Silva|Jair Bolsonaro|Dilma Rousseff|Michel Temer",
  ARG: "Javier Milei|Alberto Fernández|Mauricio Macri|Cristina Fernández de Kirchner",
  CHL: "Gabriel Boric|Sebastián Piñera|Michelle Bachelet",
  COL: "Gustavo Petro|Iván Duque|Juan Manuel Santos",
  MEX: "Claudia Sheinbaum|Andrés Manuel López Obrador|Enrique Peña Nieto",
  VEN: "Nicolás Maduro|Hugo Chávez",
  URY: "Luis Lacalle Pou|Yamandú Orsi|José Mujica|Tabaré Vázquez",
  PRY: "Santiago Peña|Mario Abdo Benítez",
  PER: "Dina Boluarte|Pedro Castillo",
  BOL: "Luis Arce|Evo Morales",
  ECU: "Daniel Noboa|Guillermo Lasso|Lenín Moreno|Rafael Correa",
  CUB: "Miguel Díaz-Canel|Raúl Castro",
  SLV: "Nayib Bukele",
  GTM: "Bernardo Arévalo",
  PAN: "José Raúl Mulino",
  CRI: "Rodrigo Chaves",
  NIC: "Daniel Ortega",
  IRN: "Masoud Pezeshkian|Ebrahim Raisi|Hassan Rouhani|Ali Khamenei|Hassan Rohani",
  SYR: "Ahmed al-Sharaa|Bashar al-Assad",
  EGY: "Abdel Fattah al-Sisi|Abdel Fattah el-Sisi",
  SAU: "Mohammed bin Salman|Salman bin Abdulaziz",
  ARE: "Mohamed bin Zayed Al Nahyan|Mohamed bin Zayed",
  QAT: "Tamim bin Hamad Al Thani|Tamim bin Hamad",
  JOR: "Abdullah II",
  ISR: "Isaac Herzog|Reuven Rivlin",
  PSE: "Mahmoud Abbas|Mahmud Abbas",
  LBN: "Joseph Aoun|Michel Aoun",
  IRQ: "Abdul Latif Rashid",
  AFG: "Ashraf Ghani",
  KAZ: "Kassym-Jomart Tokayev|Nursultan Nazarbayev",
  UZB: "Shavkat Mirziyoyev",
  KGZ: "Sadyr Japarov",
  TJK: "Emomali Rahmon",
  TKM: "Serdar Berdimuhamedow",
  AZE: "Ilham Aliyev|Ilham Aliyev|Ilham Alijew",
  GEO: "Salome Zourabichvili",
  ZAF: "Cyril Ramaphosa|Jacob Zuma",
  NGA: "Bola Tinubu|Muhammadu Buhari",
  KEN: "William Ruto|Uhuru Kenyatta",
  GHA: "Nana Akufo-Addo|John Mahama|John Dramani Mahama",
  RWA: "Paul Kagame",
  COD: "Félix Tshisekedi|Felix Tshisekedi",
  DZA: "Abdelmadjid Tebboune",
  TUN: "Kais Saied",
  SEN: "Bassirou Diomaye Faye|Macky Sall",
  CIV: "Alassane Ouattara",
  AGO: "João Lourenço",
  MOZ: "Filipe Nyusi|Daniel Chapo",
  UGA: "Yoweri Museveni",
  TZA: "Samia Suluhu Hassan",
  ZMB: "Hakainde Hichilema",
  CPV: "José Maria Neves",
  GNB: "Umaro Sissoco Embaló",
  MAR: "Mohammed VI|Mohamed VI",
  NAM: "Nangolo Mbumba",
  ZWE: "Emmerson Mnangagwa",
  IDN: "Prabowo Subianto|Joko Widodo",
  PHL: "Ferdinand Marcos Jr|Ferdinand Marcos|Rodrigo Duterte",
  VNM: "To Lam|Vo Van Thuong|Luong Cuong|Nguyen Xuan Phuc",
  TWN: "Lai Ching-te|Tsai Ing-wen",
  MNG: "Ukhnaagiin Khurelsukh",
  LKA: "Anura Kumara Dissanayake|Ranil Wickremesinghe|Gotabaya Rajapaksa",
  MDV: "Mohamed Muizzu",
  IND: "Droupadi Murmu",
  DEU: "Frank-Walter Steinmeier|Joachim Gauck",
  ITA: "Sergio Mattarella",
  PRT: "Marcelo Rebelo de Sousa",
  AUT: "Alexander Van der Bellen",
  CHE: "Viola Amherd|Karin Keller-Sutter|Ignazio Cassis|Guy Parmelin",
  FIN: "Alexander Stubb|Sauli Niinistö",
  SRB: "Aleksandar Vucic|Aleksandar Vučić",
  ROU: "Klaus Iohannis|Nicușor Dan",
  BGR: "Rumen Radev",
  MDA: "Maia Sandu",
  HRV: "Zoran Milanović",
  CZE: "Petr Pavel|Miloš Zeman",
  LTU: "Gitanas Nausėda",
  EST: "Alar Karis",
  CYP: "Nikos Christodoulides",
  GBR: "Charles III|King Charles III|Elizabeth II",
  ESP: "Felipe VI",
  VAT: "Francis|Leo XIV|Pope Francis",
  KHM: "Norodom Sihamoni",
  THA: "Maha Vajiralongkorn",
  JPN: "Naruhito|Akihito",
};
const GOVERNMENT: Readonly<Record<CountryCode, string>> = {
  DEU: "Friedrich Merz|Olaf Scholz|Angela Merkel",
  GBR: "Keir Starmer|Rishi Sunak|Liz Truss|Boris Johnson|Theresa May|David Cameron",
  JPN: "Sanae Takaichi|Shigeru Ishiba|Fumio Kishida|Yoshihide Suga|Shinzo Abe|Shinzō Abe",
  IND: "Narendra Modi|Manmohan Singh",
  ITA: "Giorgia Meloni|Mario Draghi|Giuseppe Conte|Paolo Gentiloni|Matteo Renzi",
  ESP: "Pedro Sánchez|Mariano Rajoy",
  PRT: "Luís Montenegro|António Costa",
  CAN: "Mark Carney|Justin Trudeau|Stephen Harper",
  AUS: "Anthony Albanese|Scott Morrison|Malcolm Turnbull",
  NZL: "Christopher Luxon|Jacinda Ardern|Chris Hipkins",
  ISR: "Benjamin Netanyahu|Naftali Bennett|Yair Lapid",
  HUN: "Viktor Orbán|Viktor Orban|Péter Magyar",
  POL: "Donald Tusk|Mateusz Morawiecki",
  NLD: "Mark Rutte|Dick Schoof|Rob Jetten",
  BEL: "Alexander De Croo|Bart De Wever",
  DNK: "Mette Frederiksen",
  SWE: "Ulf Kristersson|Magdalena Andersson",
  NOR: "Jonas Gahr Støre|Erna Solberg",
  FIN: "Petteri Orpo|Sanna Marin",
  IRL: "Micheál Martin|Simon Harris|Leo Varadkar",
  GRC: "Kyriakos Mitsotakis|Alexis Tsipras",
  AUT: "Karl Nehammer|Christian Stocker|Sebastian Kurz",
  CZE: "Petr Fiala|Andrej Babiš",
  SVK: "Robert Fico",
  SVN: "Robert Golob",
  HRV: "Andrej Plenković",
  BGR: "Boyko Borissov|Kiril Petkov",
  ALB: "Edi Rama",
  MKD: "Zoran Zaev|Hristijan Mickoski",
  UKR: "Denys Shmyhal|Yulia Svyrydenko",
  RUS: "Mikhail Mishustin",
  CHN: "Li Qiang|Li Keqiang|Wen Jiabao",
  ARM: "Nikol Pashinyan|Nikol Paschinjan",
  GEO: "Irakli Kobakhidze",
  MYS: "Anwar Ibrahim",
  SGP: "Lawrence Wong|Lee Hsien Loong",
  THA: "Srettha Thavisin|Paetongtarn Shinawatra|Anutin Charnvirakul",
  VNM: "Pham Minh Chinh",
  KHM: "Hun Manet|Hun Sen",
  LAO: "Sonexay Siphandone",
  BGD: "Muhammad Yunus|Sheikh Hasina",
  PAK: "Shehbaz Sharif|Imran Khan|Shahbaz Sharif",
  NPL: "K. P. Sharma Oli",
  LKA: "Harini Amarasuriya",
  IRQ: "Mohammed Shia al-Sudani",
  LBN: "Najib Mikati|Nawaf Salam",
  ETH: "Abiy Ahmed",
  LUX: "Luc Frieden|Xavier Bettel",
  ISL: "Kristrún Frostadóttir|Katrín Jakobsdóttir",
  FRA: "Sébastien Lecornu|François Bayrou|Michel Barnier|Gabriel Attal|Édouard Philippe",
  TUN: "Najla Bouden",
  MLT: "Robert Abela",
  SOM: "Hamza Abdi Barre",
  PNG: "James Marape",
  FJI: "Sitiveni Rabuka",
  BRB: "Mia Mottley",
  JAM: "Andrew Holness",
};
const MINISTERS: Readonly<Record<CountryCode, string>> = {
  USA: "Antony Blinken|Marco Rubio|Mike Pompeo|Rex Tillerson|John Kerry|Hillary Clinton|Janet Yellen|Scott Bessent|Kamala Harris|JD Vance|J.D. Vance|Jake Sullivan|Steve Witkoff|Lloyd Austin|Pete Hegseth|Nancy Pelosi|Gina Raimondo|Howard Lutnick|Mike Pence|John Bolton|Jared Kushner|Melania Trump|Jill Biden|Ivanka Trump|Keith Kellogg|Karoline Leavitt",
  CHN: "Wang Yi|Qin Gang|Yang Jiechi|Zhao Leji|He Lifeng|Mao Ning|Lin Jian|Guo Jiakun|Peng Liyuan|Li Hui|Liu He|Wang Huning|Cai Qi|Han Zheng|Wang Wentao",
  RUS: "Sergey Lavrov|Sergei Lavrov|Sergej Lawrow|Serguéi Lavrov|Sergueï Lavrov|Serguei Lavrov|Sergej Lavrov|Dmitry Peskov|Dmitri Peskov|Dmitri Peskow|Yuri Ushakov|Juri Uschakow|Maria Zakharova|Kirill Dmitriev|Sergei Shoigu|Andrei Belousov",
  KOR: "Wi Sung-lac|Cho Hyun|Cho Tae-yul|Park Jin|Kim Hea Kyung|Kim Eui-kyeom|Chung Eui-yong|Kim Keon Hee|Kang Kyung-wha",
  PRK: "Kim Yong Chol|Kim Yo Jong|Choe Son Hui|Ri Yong Ho|Ri Sol Ju|Kim Yong Nam",
  JPN: "Yoko Kamikawa|Takeshi Iwaya|Toshimitsu Motegi|Yoshimasa Hayashi|Taro Kono",
  IND: "Subrahmanyam Jaishankar|S. Jaishankar|Ajit Doval|Vikram Misri|Rajnath Singh|Sushma Swaraj",
  DEU: "Annalena Baerbock|Johann Wadephul|Boris Pistorius|Robert Habeck|Heiko Maas|Sigmar Gabriel|Christian Lindner",
  FRA: "Catherine Colonna|Jean-Noël Barrot|Stéphane Séjourné|Jean-Yves Le Drian|Bruno Le Maire|Brigitte Macron",
  GBR: "David Lammy|Yvette Cooper|James Cleverly|Dominic Raab|Jeremy Hunt",
  ITA: "Antonio Tajani|Luigi Di Maio|Guido Crosetto|Matteo Salvini",
  ESP: "José Manuel Albares|Arancha González Laya|Josep Borrell",
  PRT: "Paulo Rangel|Augusto Santos Silva|João Gomes Cravinho",
  BRA: "Mauro Vieira|Celso Amorim|Fernando Haddad|Janja da Silva|Geraldo Alckmin",
  ARG: "Gerardo Werthein|Diana Mondino",
  UKR: "Dmytro Kuleba|Andrii Sybiha|Andriy Yermak|Rustem Umerov|Olena Zelenska",
  IRN: "Abbas Araghchi|Hossein Amir-Abdollahian|Mohammad Javad Zarif|Ali Shamkhani|Abbas Araqchi|Ali Schamchani|Ali Shamjani",
  SAU: "Faisal bin Farhan|Musaad al-Aiban|Mosaed al-Aiban|Khalid bin Salman|Adel al-Jubeir",
  TUR: "Hakan Fidan|Mevlüt Çavuşoğlu|Mevlut Cavusoglu|Emine Erdogan",
  ISR: "Gideon Saar|Israel Katz|Yoav Gallant",
  POL: "Radosław Sikorski|Radoslaw Sikorski",
  HUN: "Péter Szijjártó|Peter Szijjarto",
  COL: "Álvaro Leyva|Luis Gilberto Murillo|Francia Márquez",
  VEN: "Delcy Rodríguez|Yván Gil|Jorge Rodríguez",
  MEX: "Juan Ramón de la Fuente|Alicia Bárcena|Marcelo Ebrard",
  MAR: "Nasser Bourita|Aziz Akhannouch",
  DZA: "Ahmed Attaf|Ramtane Lamamra",
  CHE: "Thomas Greminger",
  GRC: "Giorgos Gerapetritis|Nikos Kotzias",
  MKD: "Nikola Dimitrov",
  CAN: "Mélanie Joly|Anita Anand",
  AUS: "Penny Wong",
  EGY: "Badr Abdelatty|Sameh Shoukry",
  QAT: "Mohammed bin Abdulrahman Al Thani",
};

interface Known {
  readonly country: CountryCode;
  readonly rank: Rank;
}

const known = new Map<string, Known>();
for (const [list, rank] of [
  [STATE, "HEAD_OF_STATE"],
  [GOVERNMENT, "HEAD_OF_GOVERNMENT"],
  [MINISTERS, "OFFICIAL"],
] as const) {
  for (const [country, names] of Object.entries(list))
    for (const name of names.split("|")) known.set(keyOf(name), { country, rank });
}

const LEAST_SURNAME = 5;
const surnames = new Map<string, Set<CountryCode>>();
for (const list of [STATE, GOVERNMENT]) {
  for (const [country, names] of Object.entries(list))
    for (const name of names.split("|")) {
      const surname = foldedWords(name).at(-1) ?? "";
      surnames.set(surname, (surnames.get(surname) ?? new Set()).add(country));
    }
}

/** Whether a single word is the surname of one well-known leader only: "Putin", not "Kim". */
export const knownSurname = (word: string): boolean =>
  word.length >= LEAST_SURNAME && surnames.get(foldedWords(word).join(" "))?.size === 1 && !isGivenName(word);

/** Words in alphabetical order, so that it does not matter which name comes first. */
function keyOf(name: string): string {
  return foldedWords(name).sort().join(" ");
}

/** The country and rank of a well-known person of this full name; null for everybody else. */
export const knownLeader = (name: string): Known | null =>
  known.get(keyOf(name)) ?? known.get(keyOf(name.replace(/[-‐‑]/g, " "))) ?? null;
