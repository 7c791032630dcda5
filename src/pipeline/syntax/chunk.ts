/** Chunks: the pieces of a sentence in order, as token ranges. */
export interface NounPhrase {
  readonly type: 'noun';
  readonly from: number;
  readonly to: number;
  /** Token index of the head noun, name or pronoun. */
  readonly head: number;
  readonly pronoun: boolean;
  readonly definite: boolean;
  /** Token range of the owner ("Moscow" in "Moscow’s bombing campaign", "its"), or null. */
  readonly owner: readonly [number, number] | null;
}
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';
export interface VerbGroup {
  readonly type: 'verb';
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly form: VerbForm;
  /** Token index of "not", "never", …, or -1. */
  readonly negation: number;
  /** can, may, will, …; '' when none. */
  readonly modal: string;
  readonly past: boolean;
  /** No auxiliary of its own: "armed", "arms", "to arm". */
  readonly bare: boolean;
  readonly adverbs: readonly number[];
}
export interface Particle {
  readonly type: 'preposition' | 'coordinator' | 'subordinator' | 'relative' | 'comma' | 'stop' | 'quote' | 'bracket' | 'adverb' | 'other';
  readonly from: number;
  readonly to: number;
  readonly word: string;
}
export type Chunk = NounPhrase | VerbGroup | Particle;

export const isNoun = (chunk: Chunk | undefined): chunk is NounPhrase => chunk?.type === 'noun';
export const asNoun = (chunk: Chunk | undefined): NounPhrase | undefined => (isNoun(chunk) ? chunk : undefined);
export const isVerb = (chunk: Chunk | undefined): chunk is VerbGroup => chunk?.type === 'verb';
