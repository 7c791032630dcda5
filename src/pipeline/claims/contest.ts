/** Matches and polls, told in words of war: "beat X in the final", "hammered X 3-0". */
import type { ClaimContext } from './context';
import { hasAny } from '../syntax/wordsIn';

const BEATS: ReadonlySet<string> = new Set('beat defeat trounce oust rout crush edge eliminate face hammer batter thrash pound pummel hit hold stop halt stun overpower overwhelm down sink maul demolish destroy outclass shock frustrate fight battle repel resist blitz lose stand take'.split(' '));
const CONTESTS: ReadonlySet<string> = new Set(
  'final finals semi-final semifinal quarter-final match game cup championship championships tournament league election elections vote polls ballot goals goal medal points half-time halftime penalties wicket wickets innings stadium striker goalkeeper coach qualifier playoff title rankings ranking standings'.split(' '),
);
const SCORE = /^\d{1,2}[-–]\d{1,2}$/;
const atContest = ({ parse: { tokens } }: ClaimContext): boolean => hasAny(tokens, CONTESTS) || tokens.some((t) => SCORE.test(t.text));
/** Does the verb tell of a match or a poll? */
export const isContest = (context: ClaimContext, lemma: string): boolean => BEATS.has(lemma) && atContest(context);
/** "threw X out of the cup": out of a match or a race, and no armed band is driven out. */
export const isKnockout = (context: ClaimContext, sides: readonly string[]): boolean => atContest(context) && !sides.some((id) => /^armed_/.test(context.entityOf(id)?.actorKind ?? ''));
