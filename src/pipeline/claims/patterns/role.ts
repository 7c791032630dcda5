/**
 * Relational nouns: "Iran, the patron of X", "its patron, Iran", "X’s ally Y", "X and Y are staunch allies of Z", "they and X
 * are allies", "X considers Y its greatest foe", "X called Y an enemy of Z".
 */
import type { Pattern } from '../context';
import { postmodified } from './postmodified';
import { roleByVerb } from './roleClause';
import { besideRole } from './roleNoun';

export const byRole: Pattern = (context) => [...besideRole(context), ...postmodified(context), ...roleByVerb(context)];
