/** Running text: lines that are sentences. */
export const isProse = (line: string): boolean => line.length >= 60 && /[.!?…。؟۔！？।]["”’')\]»」]*(?:\s|$)|[。！？]/u.test(line.slice(Math.min(40, line.length - 20)));

/** "… in the U.S." may end a headline; "… Apple and AT&T." ends a sentence. */
export const endsLikeSentence = (line: string): boolean => {
  const tail = line.slice(-40);
  return /[.…。।۔]["”’')\]»]*$/u.test(tail) && !(line.length < 100 && /(?:^|[\s.(])(?:\p{Lu}|Inc|Jr|Corp|Ltd|Co|St|Sr)\.$/u.test(tail));
};

export const wordsIn = (line: string): number => (line.slice(0, 1000).match(/[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu) ?? []).length;
