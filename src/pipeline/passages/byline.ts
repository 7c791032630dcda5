/** Bylines and credits: "By A. Writer", "(Via AGENCY)", "A. Writer, Nairobi correspondent", "Reporting by X; Editing by Y". */
import { isStamp } from './stamp';

const NAME_WORD = "(?:\\p{Lu}[\\p{L}’'.-]*|(?:van|von|de|der|den|del|di|da|dos|la|le|al|el|bin|ibn|abu|ben)(?![\\p{L}]))";
const NAME = `\\p{Lu}[\\p{L}’'.-]*(?: ${NAME_WORD}){0,5}`;
const ROLE =
  '(?:correspondent|reporter|editor|journalist|columnist|writer|bureau chief|contributor|producer|photographer|fellow|analyst|staff|reuters|afp|associated press|ap|bbc(?: news)?|al jazeera|agencies|guest (?:writer|author)|special to .{2,40})';
const LEAD = '(?:by|story by|words by|text by|report by|reported by|reporting by|written by|edited by|analysis by|interview by|compiled by|contributed by|posted by|published by|author:?|additional reporting by|von|par|por)';
const BY = new RegExp(`^[(\\[*_–—-]{0,3}${LEAD.replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`)}:? +(?:the )?(${NAME})(?:$| ?[,|•·–—/&(;:@\\]).]| -|\\u00a0| (?:and|in|for|at|with|from|on|of|is|,)\\b| \\d)`, 'u');
const BY_STAFF = /^\(?by (?:our |the |a )?(?:[\p{L}.]+ ){0,3}(?:staff|correspondents?|reporters?|desk|agencies|wires?|newsroom|team|editors?|editorial board|wire services)\b[^.!?]{0,60}\)?$/iu;
/** First words of a line that says until when and not by whom: "By Friday, …". */
const NO_NAME = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|The|A|An|This|That|Then|Now|Early|Late|Mid|Night|Day|Land|Sea|Air)\b/u;
const VIA = /^\((?:via|source|from|with)\b[^()]{2,80}\)$/iu;
const AGENCY_LINE =
  /^[([–—-]{0,2}\s?(?:reuters|afp|ap|dpa|efe|upi|ani|pti|ians|(?:the )?associated press|agence france-presse|(?:news )?agencies|(?:our )?staff|staff (?:writer|reporter|report)s?|wire services?|staff and agencies|xinhua|tass|interfax|anadolu|[\p{L} ]{2,30} (?:and|&) (?:news )?agencies|with inputs? from .{2,40})\s?[)\]]?$/iu;
const WITH_ROLE = new RegExp(`^${NAME}(?:,| \\||\\u00a0\\|| [–—-]| /|:) ?(?:the )?(?:[\\p{L}’'&.-]+ ){0,4}(?:${ROLE.replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`)})\\b[^.!?]{0,60}$`, 'u');
const TEAM = /^\(?(?:additional )?(?:reporting|writing|editing|translation|production|compiled|with reporting|with contributions?)(?: and (?:writing|editing|reporting))? (?:by|from) (.).{2,240}$/iu;
const NAME_ALONE = new RegExp(`^\\p{Lu}[\\p{L}’'.-]+(?: ${NAME_WORD}){1,3}(?:(?:,| and| &| in) ${NAME})?$`, 'u');

/** The line of a writer, an agency or a time. */
export const isByline = (line: string): boolean => {
  if (line.length > 260) return false;
  if (/^\p{Lu}$/u.test(TEAM.exec(line)?.[1] ?? '')) return true;
  if (line.length > 160) return false;
  const by = BY.exec(line);
  const ends = /[.!?]$/.test(line.replace(/\b\p{Lu}\.$/u, ''));
  if (by && !ends && !NO_NAME.test(by[1] ?? '')) return true;
  return BY_STAFF.test(line) || VIA.test(line) || AGENCY_LINE.test(line) || isStamp(line);
};

/** "Amina Yusuf, Nairobi correspondent": only at the head or the foot, where a person may also be spoken of. */
export const isNamedRole = (line: string): boolean => line.length < 100 && WITH_ROLE.test(line);
/** "Amina Yusuf", "Amina Yusuf in Goma": a line of names, where a byline may stand. */
export const isNameAlone = (line: string): boolean => line.length < 60 && NAME_ALONE.test(line) && !NO_NAME.test(line);
