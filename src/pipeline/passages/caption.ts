/** Captions and credits: "… in Aleppo. (AFP / A. Name)", "Illustrative. Photo courtesy of …", "File photo". */
const CREDIT_AT_END = /\((?:[^()]*\b(?:AFP|AP|EPA|Reuters|Getty|Flash ?90|Wikimedia|Commons|CC[ -]BY|Shutterstock|photos?|pictures?|images?|screen ?(?:shot|capture|grab)|courtesy|credit|file|Twitter|Facebook|YouTube|Instagram|Telegram|handout)\b[^()]*|\/[^()]+)\)\.?$/iu;
const CREDIT_WORDS = /\b(?:photo(?:graph)?s?|picture|image|video|screenshot)(?: ?(?:credit|courtesy|by|from|via)\b|:)|\bfile (?:photo|picture|image)\b|\billustrative(?: photo| image)?\.|\bcourtesy of\b.*\bphoto\b/iu;

export const isCaption = (line: string): boolean => line.length < 600 && (CREDIT_AT_END.test(line) || CREDIT_WORDS.test(line));
