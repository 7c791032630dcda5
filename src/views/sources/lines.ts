/** The words beside and above the bars, broken and cut to the room that the columns give. */
import type { Catalogue } from '../../model/catalogue';
import { provenanceOf, type Provenance } from '../../model/provenance';
import { count } from '../../model/wording';
import { lettersLayout } from '../../parts/letters';
import { textWidth } from '../../parts/text';
import { textClipped, textLines } from '../../parts/textLines';
import type { Columns } from './columns';
import type { Source } from './flow';
import { articleWords, reportWords, speakerWords, type Words } from './words';

export interface Lines {
  readonly name: readonly string[];
  readonly facts: readonly string[];
  /** Uncut. */
  readonly words: Words;
  /** Height in px of the words where they stand beside the bar; `above`: where they stand over it. */
  readonly height: number;
  readonly above: number;
  /** Whether bar and words share their middle, not their top. */
  readonly middle: boolean;
  /** Width in px of the name, and of the first line of facts. */
  readonly nameWidth: number;
  readonly factsWidth: number;
  /** Articles that relay the report, where letters can say it. */
  readonly provenance: Provenance | null;
}

export const sizes = { title: 15.5, titleLine: 18, name: 13, facts: 12, factsLine: 15.5, letters: 10.6, speakerLine: 17 } as const;
/** "leave out" with its box, and the air before it. */
export const TOGGLE = 86;
const HEAD_LINE = 17;
/** Less room than this says nothing, in px. */
const LEAST_NOTE = 34;

export const articleLines = (source: Source, { wide, title }: Columns, catalogue: Catalogue): Lines => {
  const words = articleWords(source, catalogue);
  if (!wide) return { name: [], facts: [], words, height: 18, above: 0, middle: false, nameWidth: 0, factsWidth: 0, provenance: null };
  const names = textLines(words.name, title, sizes.title, 400, 3, 'serif');
  const rest = textLines(words.facts, title, sizes.facts, 400, 2);
  return { name: names, facts: rest, words, height: names.length * sizes.titleLine + rest.length * sizes.factsLine + 4, above: 0, middle: false, nameWidth: title, factsWidth: title, provenance: null };
};

export const headingLines = (source: Source, { told, speaker }: Columns, catalogue: Catalogue): Lines => {
  const words = reportWords(source, catalogue);
  const room = speaker - told - 14;
  // Letters of the articles that relay it, whatever each of them affirms or denies.
  const provenance = provenanceOf(source.tellings.map((t) => ({ ...t.claim, polarity: 'affirmed' as const })), catalogue);
  const { words: counts, width: lettersWidth } = lettersLayout(provenance, sizes.letters);
  const lettered = counts === '';
  const letters = lettered ? lettersWidth + 8 : 0;
  const articles = lettered || provenance.affirmed.articles < 2 ? '' : `${count(provenance.affirmed.articles, 'article')} · `;
  const shown = textClipped(words.name, room - letters - TOGGLE, sizes.name, 600);
  const rest = textLines(articles + words.facts, room, sizes.facts, 400, 2);
  return { name: [shown], facts: rest, words, height: 0, above: HEAD_LINE + rest.length * sizes.factsLine + 5, middle: false, nameWidth: textWidth(shown, sizes.name, 600), factsWidth: 0, provenance: lettered ? provenance : null };
};

export const speakerLines = (source: Source, { speaker, width }: Columns, catalogue: Catalogue): Lines => {
  const words = speakerWords(source, catalogue);
  const room = width - speaker - 26;
  const tailWidth = textWidth(` · ${words.tail}`, sizes.facts);
  const shown = textClipped(words.name, room - tailWidth - 8, sizes.name, 600);
  const nameWidth = textWidth(shown, sizes.name, 600);
  const whole = [words.facts, [words.tail, words.extra].filter(Boolean).join(', ')].filter(Boolean).join(' · ');
  const left = room - nameWidth - 8;
  const cut = words.facts !== '' && left - tailWidth > LEAST_NOTE ? `${textClipped(words.facts, left - tailWidth, sizes.facts)} · ${words.tail}` : words.tail;
  const noted = textWidth(whole, sizes.facts) <= left ? whole : cut;
  return { name: [shown], facts: [noted], words, height: sizes.speakerLine, above: 0, middle: true, nameWidth, factsWidth: textWidth(noted, sizes.facts), provenance: null };
};
