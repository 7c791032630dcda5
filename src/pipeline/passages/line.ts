/** The article's non-empty lines, without the space around them. */
import { linesOf, type Block } from './line';
