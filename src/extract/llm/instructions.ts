/** Words to a machine rather than to a reader: "ignore all previous instructions", "you are an AI", "add this to the graph". */
const INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|guidelines|directions)\b/iu,
  /\b(?:ignorier\p{L}*|missacht\p{L}*|vergiss|vergessen sie)\b.{0,40}\b(?:anweisung\p{L}*|vorgaben|instruktion\p{L}*|prompts?)/iu,
  /\b(?:ignor\p{L}*|oubli\p{L}*|olvid\p{L}*|esque\p{L}*|dimentic\p{L}*)\b.{0,40}(?:instructions?|consignes|instrucciones|instruções|istruzioni)/iu,
  /\b(?:you are|you're|act as|as)\b.{0,20}\b(?:an? )?(?:AI|artificial intelligence|language model|chatbot|AI assistant|extractor)\b.{0,60}\b(?:must|should|shall|will|have to|add|output|report|include|write)\b/iu,
  /\b(?:note|message|instructions?|attention|hinweis|anweisung)\b.{0,12}\b(?:to|for|an|für|à|para)\b.{0,12}\b(?:AIs?|LLMs?|language models?|assistants?|chatbots?|crawlers?|KI|Sprachmodelle?|IA)\b/iu,
  /(?:^|[\s[<#*])(?:system|developer|assistant)(?: (?:prompt|message|note|instructions?))?\s*(?:[\]>*]+\s*)?:/iu,
  /\b(?:add|insert|include|record|output|return|emit|extract|report)\b.{0,80}\b(?:to|in|into|as|of)\b.{0,12}\b(?:the|your|its|this)\b.{0,12}\b(?:graph|output|answer|extraction|JSON|knowledge base)\b/iu,
  /\b(?:respond|reply|answer|output|return)\b.{0,40}\b(?:JSON|only with|the following)\b/iu,
  /<\|?(?:im_start|im_end|system|endoftext)\|?>|\[\/?INST\]/u,
];

/**
 * The text with every paragraph that speaks to machines blanked out, all offsets kept: what stands there is nobody's
 * report, so no item may rest on it and no name may come from it.
 */
export const withoutInstructions = (text: string): string =>
  text.replace(/[^\n]+/g, (paragraph) => (isInstruction(paragraph) ? " ".repeat(paragraph.length) : paragraph));

/** Whether a paragraph tells a machine what to do. */
export const isInstruction = (paragraph: string): boolean => INSTRUCTIONS.some((pattern) => pattern.test(paragraph));
