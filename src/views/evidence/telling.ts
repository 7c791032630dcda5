/** What is said by whom through whom, in words: "Bakr, through The Daily Beast", "The Daily Beast, in article A", "Article A, in its own voice". */
import type { Catalogue } from '../../model/catalogue';
import { nameOf } from '../../model/claimed';
import { NOBODY, tellingOf } from '../../model/focus';
import { listed } from '../../parts/quotation/chain';

export interface Telling {
  readonly words: string;
  /** Who they are, where one person or body speaks: "an alias; a trainer". */
  readonly deck: string;
}

const outletOf = (id: string, catalogue: Catalogue): string => {
  const report = catalogue.reports.get(id);
  if (report?.kind === 'own_reporting') return '';
  return report?.outlet ? nameOf(report.outlet, catalogue) : 'a report whose outlet is not named';
};

const deckOf = (ids: readonly string[], { actors }: Catalogue): string => {
  const [only] = ids.length === 1 ? ids.map((id) => actors.get(id)) : [];
  return only ? [only.pseudonym === 'yes' ? 'an alias' : '', only.role].filter(Boolean).join('; ') : '';
};

const wordsOf = (who: string, through: string, where: string): string => {
  if (who === '') return [through, where && `in ${where}`].filter(Boolean).join(', ');
  return [who, through && through !== who ? `through ${through}` : '', where && `in ${where}`].filter(Boolean).join(', ');
};

/** `id` as `tellingId` gives it. */
export const tellingWords = (id: string, catalogue: Catalogue): Telling => {
  const { article, report, speakers } = tellingOf(id);
  const letter = article ? `article ${catalogue.letters.get(article) ?? article}` : '';
  const through = report ? outletOf(report, catalogue) : '';
  if (speakers === NOBODY) return { words: through ? `${wordsOf('', through, letter)}, no speaker named` : `${letter || 'The article itself'}, in its own voice`, deck: '' };
  if (speakers === '*') return { words: `Those whom ${letter || 'the article itself'} quotes`, deck: '' };
  const ids = speakers.split('.').filter(Boolean);
  return { words: wordsOf(listed(ids.map((one) => nameOf(one, catalogue))), through || (speakers ? '' : 'The article itself'), letter), deck: deckOf(ids, catalogue) };
};
