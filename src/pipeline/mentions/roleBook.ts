/** Who was introduced as what, so that "the minister" and "the analyst" find their person, and nobody else's. */
import type { Entity } from '../reading';

/** Nouns that may stand for each other; the first pattern is of descriptions, the second of roles. */
const SAME: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:general|officer|commander)$/, /\b(?:gen(?:eral)?|commander|brigadier)\b/i],
  [/^(?:general|commander|soldier)$/, /\b(?:army chief|chief of (?:the )?(?:army|general|defen[cs]e) ?(?:staff)?|junta leader|head of the (?:army|armed forces|junta))\b/i],
  [/^(?:marshal|general|commander|warlord|strongman)$/, /\bmarshal\b/i],
  [/^(?:colonel|officer|commander)$/, /\b(?:col(?:onel)?|commander)\b/i],
  [/^(?:captain|major|lieutenant|officer|sergeant)$/, /\b(?:captain|capt|major|maj|lieutenant|lt|officer|sergeant|sgt)\b/i],
  [/^(?:admiral|officer|commander)$/, /\badm(?:iral)?\b/i],
  [/^(?:premier|minister)$/, /\b(?:premier|minister)\b/i],
  [/^(?:president|leader|ruler)$/, /\bpresident\b/i],
  [/^(?:leader|chief|head|ruler)$/, /\b(?:leader|chief|head|ruler|warlord|emir|king|leads|heads)\b/i],
  [/^(?:king|monarch|ruler|leader)$/, /\b(?:king|emir|sultan|queen|prince)\b/i],
  [/^(?:lawmaker|legislator|mp|mk|parliamentarian|politician)$/, /\b(?:mp|mk|lawmaker|legislator|senator|sen|congress(?:man|woman)|member of (?:parliament|the knesset)|deputy|rep)\b/i],
  [/^(?:senator)$/, /\bsen(?:ator)?\b/i],
  [/^(?:politician)$/, /\b(?:minister|president|politician|premier|party|mayor|governor)\b/i],
  [/^(?:analyst|expert|researcher|scholar|fellow|academic|specialist)$/, /\b(?:analyst|expert|researcher|scholar|fellow|academic|specialist|director of|professor|lecturer)\b/i],
  [/^(?:professor|academic|lecturer|scholar)$/, /\b(?:prof(?:essor)?|lecturer)\b/i],
  [/^(?:journalist|reporter|correspondent|writer)$/, /\b(?:journalist|reporter|correspondent|editor|writer|photographer)\b/i],
  [/^(?:diplomat|envoy|ambassador)$/, /\b(?:diplomat|envoy|ambassador|representative|coordinator|special adviser|heads? the UN)\b/i],
  [/^(?:spokes(?:man|woman|person))$/, /\bspokes(?:man|woman|person)\b/i],
  [/^(?:official)$/, /\b(?:official|minister|deputy|spokes(?:man|woman|person)|director|envoy|secretary|chief)\b/i],
  [/^(?:doctor|physician|surgeon|medic)$/, /\b(?:dr|doctor|physician|surgeon|medic)\b/i],
  [/^(?:cleric|preacher|imam|sheikh|ayatollah)$/, /\b(?:cleric|preacher|imam|sheikh|ayatollah|mullah|mufti)\b/i],
  [/^(?:bishop|archbishop|priest|prelate)$/, /\b(?:bishop|archbishop|priest|patriarch|father)\b/i],
  [/^(?:militant|fighter|rebel|insurgent|warlord)$/, /\b(?:militant|fighter|rebel|insurgent|commander|warlord)\b/i],
  [/^(?:executive|ceo|boss)$/, /\b(?:chief executive|ceo|chairman|chairwoman|president|executive)\b/i],
];
const PLAIN = /^(?:the|this|that|these|those|two|both|three|former|veteran|senior|top|late|then|retired|outgoing|incoming|new|young|old|powerful|controversial|embattled|exiled|\d+)$/;

const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}-]/gu, '');
/** Does a role ("Turkish defence minister") answer to a noun ("minister") with its modifiers ("defence")? */
export const answersTo = (role: string, noun: string, modifiers: readonly string[]): boolean => {
  const words = role.toLowerCase();
  const has = (word: string): boolean => new RegExp(`(?:^|[^\\p{L}])${escaped(word)}(?:$|[^\\p{L}])`, 'u').test(words);
  if (role === '' || !(has(noun) || SAME.some(([description, of]) => description.test(noun) && of.test(role)))) return false;
  return modifiers.every((m) => PLAIN.test(m) || has(m) || (m === 'defense' && has('defence')) || (m === 'defence' && has('defense')));
};

export interface RoleBook {
  readonly rolesOf: (entity: Entity) => string;
  readonly add: (id: string, role: string) => void;
}
export const roleBook = (): RoleBook => {
  const roles = new Map<string, string>();
  return {
    rolesOf: (entity) => [roles.get(entity.id) ?? '', entity.role].filter(Boolean).join('; '),
    add: (id, role) => {
      const before = roles.get(id);
      if (role !== '' && (before?.length ?? 0) < 400) roles.set(id, before ? `${before}; ${role}` : role);
    },
  };
};
