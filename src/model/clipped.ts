/** Words in one line, cut at the end of a word, with an ellipsis, to at most so many characters. */
export const clipped = (words: string, most = 72): string => {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, plain.lastIndexOf(' ', most) > 0 ? plain.lastIndexOf(' ', most) : most)} …`;
};
