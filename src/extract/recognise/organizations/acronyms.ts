import type { Token } from "../../document.js";
import { covering, type OrganizationMark } from "../../marks.js";
import { ACRONYM, type Finder, type Ground, isNameToken, markOf, textOf } from "./ground.js";
import { LONGEST_NAME } from "./headed.js";

/** Whether the letters of an acronym are the initials of a name, in order: "APEC" of "Asia-Pacific Economic Cooperation". */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = [
    ...acronym
      .replace(/[^\p{L}]/gu, "")
      .toLowerCase()
      .replace(/s$/, ""),
  ];
  const initials = name.split(/[\s‐‑-]+/).map((word) => word.normalize("NFD").charAt(0).toLowerCase());
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length || (letters.length >= 3 && at >= letters.length - 1 && initials[0] === letters[0]);
}

/** "International Seabed Authority (ISA)": the capitalised words before the bracket whose initials it gives. */
export const expandedAcronyms: Finder = (ground) => {
  const { sentence, lexicon } = ground;
  return [...sentence.text.matchAll(/[([](\p{Lu}[\p{L}\p{N}&-]{1,9})[)\]]/gu)].flatMap((match): OrganizationMark[] => {
    const acronym = match[1]!;
    if (!ACRONYM.test(acronym)) return [];
    const run = runBefore(sentence.start + match.index, acronym, ground);
    if (run.length < 2) return [];
    const name = textOf(run, sentence);
    const isThing =
      run.some(({ lower }) => lexicon.noPerson.has(lower)) &&
      !run.some((token) => lexicon.organizations.heads.isIn(token.text));
    if (!isAcronymOf(acronym, name) || isThing) return [];
    return [{ ...markOf(run, sentence), end: sentence.start + match.index + match[0].length, aliases: [acronym] }];
  });
};

/** The words before a bracket from the first that begins as the acronym does. */
function runBefore(end: number, acronym: string, { sentence, lexicon, countries }: Ground): Token[] {
  const before = sentence.tokens.filter((token) => token.end <= end);
  const run: Token[] = [];
  for (let at = before.length - 1; at >= 0 && run.length < LONGEST_NAME; at--) {
    const token = before[at]!;
    const isLink = lexicon.organizationLinks.has(token.lower) || token.lower === "'s";
    if (!isNameToken(token) && !isLink) break;
    if (lexicon.functionWords.has(token.lower) && !isLink) break;
    run.unshift(token);
  }
  while (run.length > 0 && !isNameToken(run[0])) run.shift();
  const initial = acronym.charAt(0).toLowerCase();
  const begins = (at: number) =>
    run[at]!.text.charAt(0).toLowerCase() === initial && covering(countries, run[at]!)?.form !== "adjective";
  // the shortest run whose initials are all there, else the longest that begins alike
  for (let at = run.length - 2; at >= 0; at--)
    if (begins(at) && isNameToken(run[at]) && hasAllInitials(acronym, textOf(run.slice(at), sentence)))
      return run.slice(at);
  const first = run.findIndex((_, at) => begins(at));
  return first < 0 ? [] : run.slice(first);
}

const hasAllInitials = (acronym: string, name: string): boolean => {
  const initials = name
    .split(/[\s‐‑-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).toLowerCase());
  return initials.join("") === acronym.toLowerCase();
};

/** Letters that stand for no body: units, media, documents, illnesses, offices, measures of an economy. */
const OTHER_LETTERS = new Set(
  "TV PC IT AI IA KI AR VR ID OK PR HR MP MEP MEPS CEO CFO COO CTO PDG DG VIP VIPS GDP GNP BIP BSP PIB PNB PIL CPI VAT IVA TVA MWST HIV VIH AIDS SIDA DNA ADN DNS COVID SARS MERS LNG GNL LPG GPL GPS GSM DVD CD USB PDF QR SMS URL FAQ RSS LED SUV VTC UAV WMD ICBM SLBM MRBM NGO NGOS ONG ONGS NRO NPO SME SMES PME KMU PYME PYMES MOU MOUS LOI FTA BIT NDC R&D RD UTC GMT CET CEST EST EDT PST ET AM PM BC AD VS NO NR ST DR MR MS MRS SR SRA SS II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XIX XX XXI JR LGBT LGBTQ LGBTI LGTBI BREAKING LIVE UPDATE UPDATED EXCLUSIVE VIDEO WATCH READ MORE NEWS PHOTO FOTO AUDIO PODCAST HD UHD KM MW GW TWH GWH MWH KW KWH CO NOX USS HMS HNLMS INS RMS KG SOS DIY RIP IQ UV HVDC RUBRIK SOURCE ARCHIV DPA URSS USSR UDSSR DDR RDA RFA GDR FRG BSE LAC DMZ NPT TNP START INF JCPOA CEPA CETA TTIP TTP CPTPP RCEP NAFTA USMCA BRI FIR EEZ ZEE ZFTA ZLECAF AFCFTA SOFA ETA SAR RAS POW IDP LED LEAP COP GIF PPP BOT PNR SWIFT SEPA GPS MEZ MESZ HOCHDEUTSCH".split(
    " ",
  ),
);
let currencies: ReadonlySet<string> | null = null;
const isCurrency = (letters: string): boolean => {
  currencies ??= new Set(Intl.supportedValuesOf("currency"));
  return currencies.has(letters);
};

/** "FDLR", "VMRO-DPMNE": three capital letters or more; two are too many other things. */
const LETTERS = /^\p{Lu}{3,6}(?:[-‐‑]\p{Lu}{2,6})?$/u;
/** "SpaceSail", "PetroVietnam", "KfW": no ordinary word has a capital inside. */
const INNER_CAPITAL = /^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;
const OF_SURNAMES = /^(?:Mc|Mac|De|Di|Da|Du|La|Le|Lo|Li|Van|Von|Fitz|St|O|El|Al|Ben|Ibn)\p{Lu}/u;
/** Where articles are shared, filmed or taken down, not what they are about. */
const CHANNELS = /^(?:YouTube|WhatsApp|LinkedIn|TikTok|FaceTime|PayPal|WordPress|PhotoShop|AppStore|PlayStore)$/i;

/** Bodies that only letters name: an acronym outside a headline in capitals, or a word with a capital inside. */
export const lettersAlone: Finder = (ground) => {
  const { sentence, lexicon, countries } = ground;
  const { tokens } = sentence;
  return tokens.flatMap((token, at): OrganizationMark[] => {
    const isAcronym = LETTERS.test(token.text) && !isOtherLetters(token.text);
    const isFirm =
      INNER_CAPITAL.test(token.text) &&
      !OF_SURNAMES.test(token.text) &&
      !CHANNELS.test(token.text) &&
      !OTHER_LETTERS.has(token.text.toUpperCase()) &&
      !lexicon.functionWords.has(token.lower);
    if ((!isAcronym && !isFirm) || covering(countries, token)) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    // "MOSKAU, 12. Oktober", "OTTAVIO MARRAS", "LEIA MAIS": words in capitals among their like
    const isShouted = (other: Token | undefined) =>
      other !== undefined &&
      /^\p{Lu}{2,}$/u.test(other.text) &&
      !isOtherLetters(other.text) &&
      !covering(countries, other);
    if (isAcronym && (isShouted(before) || isShouted(after) || at === 0)) return [];
    // "(XYL)", "AFP/Reuters", "#COP30", "C919"
    const [left, right] = [sentence.text[token.start - sentence.start - 1], sentence.text[token.end - sentence.start]];
    if (/[/#@_+.]/.test(left ?? "") || /[/#@_\d]/.test(right ?? "")) return [];
    return ground.isThing(token.text) || ground.isPerson([token]) ? [] : [markOf([token], sentence)];
  });
};

const isOtherLetters = (letters: string): boolean =>
  OTHER_LETTERS.has(letters) || isCurrency(letters) || /^[IVXLCM]+$/.test(letters);
