import { createRequire } from "node:module";
import { foldedWords } from "../../names/fold.js";
import type { Gender } from "../lexicon.js";

const require = createRequire(import.meta.url);
let lookUp: ((name: string) => string) | null = null;

/** Family names that stand first in their languages and are given names elsewhere. */
const FAMILY_FIRST = new Set(
  "kim lee park jung han jin min lin li yang wang mao lai song kang cho choe ri pak chung yoon moon xi zhang zhao hu liu chen he cai ding qin yao to vo le luong nguyen pham tran ho".split(
    " ",
  ),
);

/** Places that the list also knows as given names, and that open the names of firms far more often. */
const PLACES = new Set(
  "kenya india china asia africa america europa europe cuba malta ghana mali niger congo brasil brazil argentina chile peru panama roma milano london vienna madrid korea japan nepal oman qatar iran iraq".split(
    " ",
  ),
);

/** Given names of both genders, or of languages that the list knows little of. */
const OTHERS = new Set(
  "dominique claude camille andrea jean sasha sascha kim robin alex iyad kirill kyrill cyrille evo xanana kofi kwame ngozi volodymyr oleksandr dmytro andriy serhiy sergej sergei juri kassym shavkat emomali sadyr serdar gurbanguly ilham nikol ararat zohrab yerlan bakhytzhan recep mevlut hakan murade bah choguel assimi modibo macky ousmane bassirou alassane guillaume thabo cyril jacob hakainde emmerson filipe nyusi joao goncalo duarte anibal borut danilo ivo aleksandar ivica edi bujar zoran hashim albin donika vjosa iohannis traian boyko rumen prokopis kyriakos alexis nikos sauli petteri gitanas kestutis krisjanis edgars valdis maros miroslav bohuslav andrej peter zuzana narendra subrahmanyam sushma droupadi rajnath piyush nirmala ranil gotabaya mahinda sheikh shehbaz shahbaz nawaz bilawal ishaq muhammadu bola yemi goodluck olusegun uhuru raila yoweri salva riek abiy hailemariam demeke isaias hassan farmajo abdel abdelmadjid abdelaziz abdelkader ramtane beji rached moncef fayez khalifa aguila bashar walid najib saad gebran nabih michel haider nuri barham fuad hoshyar adel faisal saud turki tamim hamad sabah haitham qaboos badr yusuf riyad saeb mahmoud binyamin avigdor tzipi naftali yair ehud gabi benny joko prabowo retno susilo megawati najib mahathir anwar ismail muhyiddin hishammuddin srettha paetongtarn prayut thaksin yingluck bongbong benigno".split(
    " ",
  ),
);

/** The usual gender of a given name; null when it is no known given name. From the kept list of gender-detection-from-name. */
export function genderOfGivenName(name: string): Gender | null {
  lookUp ??= (require("gender-detection-from-name") as { getGender(name: string): string }).getGender;
  const lower = name.toLowerCase();
  if (FAMILY_FIRST.has(lower) || PLACES.has(lower)) return null;
  const known = [lower, foldedWords(name).join(" ")]
    .map((form) => lookUp?.(form))
    .find((gender) => gender !== "unknown");
  return known === "female" || known === "male" ? known : null;
}

export const isGivenName = (name: string): boolean =>
  genderOfGivenName(name) !== null || FAMILY_FIRST.has(name.toLowerCase()) || OTHERS.has(foldedWords(name).join(" "));

/** "al-Sisi", "Ash-Shami": the Arabic article joined to a name, as the alphabet's letters of sun and moon spell it. */
export const hasArabicArticle = (name: string): boolean =>
  /^(?:al|el|as|ash|ad|an|ar|at|az|es|ed)[-‐‑]\p{Lu}/u.test(name);
