/** A saying in one sentence: “6-8 camps”, Northern Front, in the Grey Hills; nobody named; no date given; article C. */
import { lettersName } from '../../parts/letters';
import { isShare } from './extent';
import type { Saying } from './saying';
import { baseOf } from './share';
import { voiceText } from './voice';

/** The stat card in words, and the name of a mark for assistive technology: never a number without who said it and when. */
export const sayingText = (saying: Saying): string => {
  const { words, subject, place, figure, voices, whens, provenance, counters } = saying;
  const parts = [
    [`“${words}”`, subject, place && `in ${place}`].filter(Boolean).join(', '),
    isShare(figure) && baseOf(saying),
    figure.caveat && `“${figure.caveat}”`,
    voices.map(voiceText).join('; '),
    whens.join('; '),
    lettersName(provenance),
    counters.length > 0 && `contested by ${counters.map((c) => `“${c.words}”`).join(' and ')}`,
  ];
  return parts.filter(Boolean).join('; ');
};
