/** Sentences: the names of marks for those who cannot see them, as reported speech. */
import type { Catalogue } from '../../model/catalogue';
import type { Side } from '../../model/provenance';
import { verbOf } from '../../model/claimed';
import { count } from '../../model/wording';
import type { ActorKind } from '../../model/actor';
import { oncePer } from '../../parts/remembered';
import type { Edge, GraphNode } from './graph';

export const kindNames: Readonly<Record<ActorKind, string>> = {
  state: 'state',
  government_body: 'government',
  armed_force: 'armed force',
  armed_group: 'armed group',
  party: 'party',
  person: 'person',
  media: 'media',
  organisation: 'organisation',
  group: 'other group',
};

const by = ({ articles, reports }: Side): string => `${count(articles, 'article')} from ${count(reports, 'report')}`;

const edgeSentencesOf = oncePer((catalogue: Catalogue) =>
  oncePer(({ source, target, type, provenance: { affirmed, denied, contested } }: Edge): string => {
    const name = (id: string): string => catalogue.actors.get(id)?.name ?? id;
    const { phrase, deniedPhrase } = verbOf(source, type, catalogue);
    const said = `${name(source)} ${affirmed.reports > 0 ? phrase : deniedPhrase} ${name(target)}`;
    if (contested) return `${said}, contested: reported by ${by(affirmed)}, denied by ${by(denied)}`;
    return `${said}, reported by ${by(affirmed.reports > 0 ? affirmed : denied)}`;
  }),
);

/** "Dockers meet the mayor, reported by 3 articles from 1 report". */
export const edgeSentence = (edge: Edge, catalogue: Catalogue): string => edgeSentencesOf(catalogue)(edge);

export const nodeSentence = ({ actor, edges }: GraphNode): string => {
  const kind = actor.kind ? kindNames[actor.kind] : '';
  const seen = actor.reports !== null && actor.articles !== null ? `in ${count(actor.reports, 'report')} and ${count(actor.articles, 'article')}` : '';
  return [actor.name + (actor.pseudonym ? ', an alias' : ''), kind, seen, count(edges, 'reported relationship')].filter(Boolean).join(', ');
};
