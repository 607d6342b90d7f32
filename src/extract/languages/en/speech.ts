import type { LanguageData } from "../../lexicon.js";

export const speech: LanguageData["speech"] = {
  verbs:
    "said|says|say|saying|told|tells|telling|added|adds|adding|stated|states|stating|noted|notes|noting|declared|declares|declaring|announced|announces|announcing|remarked|remarks|remarking|replied|replies|replying|responded|responds|responding|answered|answers|asked|asks|asking|quipped|quips|joked|jokes|joking|explained|explains|explaining|insisted|insists|insisting|stressed|stresses|stressing|emphasized|emphasised|emphasizing|emphasising|underlined|underscored|underscoring|warned|warns|warning|wrote|writes|writing|tweeted|posted|posting|commented|comments|commenting|concluded|concludes|continued|continues|argued|argues|arguing|affirmed|reaffirmed|reiterated|reiterates|reiterating|recalled|recalls|recalling|acknowledged|admitted|confirmed|confirms|claimed|pledged|vowed|vows|promised|urged|urging|called it|called for|calling|called|hailed|hailing|praised|praising|described|describing|welcomed|welcoming|thanked|cautioned|countered|conceded|observed|pointed out|went on|exclaimed|proclaimed|suggested|expressed|quoted as saying|read|reads|was quoted|laughed|shouted|toasted|retorted|chimed in|offered|cited|citing|spoke|speaking|predicted|lamented|signalled|signaled|put it|opined|caption|captioned|murmured|whispered|assured|assures|sighed|mused|deadpanned|shrugged|snapped|fumed|enthused|gushed|ventured|volunteered|intoned|thundered|scoffed|chuckled|recounted|recounts|confided|confides|allowed|reflected|reflects|reckons|reckoned|maintained|maintains|counselled|counseled|jested|teased|grumbled",
  participles:
    "saying|adding|stating|noting|telling|calling|stressing|declaring|announcing|warning|insisting|posting|caption|captioned|describing|writing|explaining|remarking|emphasizing|emphasising|reiterating|urging|hailing|praising|quoting|citing|arguing|vowing",
  accordingTo:
    "according to|in the words of|in the view of|as quoted by|in the opinion of|for|in the phrase of|as put by|in the telling of|in the eyes of|to quote|per|is the verdict of|was the verdict of|was the message from|is the message from|the words of",
  quoting: "quoted|quotes|quoting|citing|cited",
  backReferences:
    "with these words|with those words|that was how|this was how|these were the words|those were the words|that is how|this is how|so said|so spoke|the words were|thus|these words",
  titled:
    "titled|entitled|called|named|known as|dubbed|nicknamed|so-called|codenamed|code-named|themed|slogan|slogans|banner|banners|the film|the book|the novel|the song|the exhibition|the painting|the play|the album|the movie|a book|a painting|a film|under the theme|under the title|motto|hashtag|inscription|inscribed|reading|bearing|headline|headlines|headlined|sign|signs|placard|placards|poster|posters|chant|chants|chanting|chanted|what it calls|could be read",
};
