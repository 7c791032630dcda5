/** Bylines, credits and authors' notes: "By A. Writer", "(Via AGENCY)", "A. Writer is a former X correspondent." */
const BY = /^\(?(?:by|story by|reporting by|written by|edited by|additional reporting by|compiled by|contributed by)\s+(?:\p{Lu}|the\b)/iu;
const VIA = /^\((?:via|source|from|with)\b[^()]{2,80}\)$/iu;
const AGENCY_LINE = /^\(?(?:reuters|afp|ap|associated press|agencies|staff|staff and agencies|xinhua|tass|interfax)\)?$/iu;
const NOTE =
  /^(?:the (?:author|writer)|\p{Lu}[\p{L}’'.-]+(?: \p{L}[\p{L}’'.-]+){1,3}) (?:is|was|covers|writes|reports|has (?:covered|written|reported|worked))\b(?=.*\b(?:correspondent|reporter|editor|journalist|columnist|writer|author|blogger|contributor|fellow|producer|freelancer?|professor|covers|writes|reports)\b)[^.]{0,220}\.?$/u;
const STAMP = /^(?:published|posted|updated|last updated|last modified|date)\b.{0,80}$/iu;

/** `alone` = the line stands at the head or the foot of the article, where authors' notes are printed. */
export const isByline = (line: string, alone: boolean): boolean =>
  (line.length < 160 && ((BY.test(line) && !/[.!?]$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) || VIA.test(line) || AGENCY_LINE.test(line) || STAMP.test(line))) || (alone && NOTE.test(line) && line.length < 260);
