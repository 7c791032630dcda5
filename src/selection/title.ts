/** The focus in words: "Kestrel trains Otter", "All that is said of Kestrel and Otter", "Contested claims". */
import type { Catalogue } from '../model/catalogue';
import { claimsOf, type Focus } from '../model/focus';
import { typeNames } from '../model/relationship';
import { verbs } from '../model/wording';

export interface FocusTitle {
  /** As one line: title of the page, accessible name. */
  readonly words: string;
  /** On the chip: who, an arrow where there is a direction, and what. */
  readonly before: string;
  readonly after: string;
}

const line = (words: string): FocusTitle => ({ words, before: words, after: '' });
const shortened = (words: string, most = 48): string => (words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most))} …`);
const quoted = (words: string): string => `“${shortened(words)}”`;

export const titleOf = (focus: Focus, catalogue: Catalogue): FocusTitle => {
  const { kind, id } = focus;
  const actor = (actorId = ''): string => catalogue.actors.get(actorId)?.name ?? actorId;
  const [source = '', second = '', third = ''] = id.split('~');
  switch (kind) {
    case 'actor':
      return line(actor(id));
    case 'relationship': {
      const type = typeNames.find((name) => name === second);
      if (!type) return line(id);
      const denied = claimsOf(focus, catalogue).every((claim) => claim.polarity === 'denied');
      const { label, denied: deniedLabel, phrase, deniedPhrase } = verbs[type];
      return {
        words: `${actor(source)} ${denied ? deniedPhrase : phrase} ${actor(third)}`,
        before: actor(source),
        after: `${actor(third)}: ${denied ? deniedLabel : label}`,
      };
    }
    case 'pair':
      return line(`${actor(source)} and ${actor(second)}`);
    case 'supply': {
      const weapon = third === '' ? 'weapons, kind not named' : (catalogue.weapons.get(third)?.name ?? third);
      const supplier = source === '' ? 'supplier not named' : actor(source);
      return { words: `${weapon} for ${actor(second)}, ${source === '' ? '' : 'from '}${supplier}`, before: supplier, after: `${actor(second)}: ${weapon}` };
    }
    case 'event': {
      const event = catalogue.dataset.events.find((row) => row.event === id);
      return line(event ? shortened(event.title) : id);
    }
    case 'figure':
      return line(quoted(catalogue.figures.get(id)?.text ?? id));
    case 'claim':
      return line(quoted(catalogue.claims.get(id)?.quote ?? id));
    case 'article':
      return line(`Article ${catalogue.letters.get(id) ?? id}`);
    case 'report': {
      const outlet = catalogue.reports.get(id)?.outlet ?? '';
      return line(outlet === '' ? 'Report of an outlet not named' : `Report by ${actor(outlet)}`);
    }
    case 'contested':
      return line('Contested claims');
    case 'all':
      return line('All claims');
  }
};
