/** Blocks: the article's non-empty lines; those of a text wrapped at a width are joined. */
import { linesOf, type Block } from './line';
import { joinWrapped } from './wrapped';

export const blocksOf = (text: string): readonly Block[] => joinWrapped(text, linesOf(text));
