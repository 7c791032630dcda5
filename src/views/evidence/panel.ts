/** The panel as plain data: title, count sentence, groups by report with their folds, what else is said. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { contestedIn } from '../../model/contested';
import { claimsOf, type Focus } from '../../model/focus';
import { provenanceOf, type Provenance } from '../../model/provenance';
import { contestsOf } from '../../parts/quotation/contests';
import { foldsOf } from './fold';
import { sidesOf, type Group, type Side } from './groups';
import { markKinds, type MarkKind } from '../../parts/quotation/marked';
import { relatedOf, type RelatedList } from './related';
import { spoken } from './spoken';
import { isBroad, summaryOf, type Phrase } from './summary';
import { titleOf, type Title } from './title';

export interface FoldedGroup extends Group {
  /** So many quotations stand open. */
  readonly open: number;
  /** Place among all groups of the panel. */
  readonly at: number;
}
export interface FoldedSide extends Side {
  readonly groups: readonly FoldedGroup[];
}
export interface Section {
  readonly key: string;
  /** What is contested, where the panel gathers several contests. */
  readonly title: string;
  readonly focus: Focus | null;
  readonly sides: readonly FoldedSide[];
}
export interface Panel {
  readonly title: Title;
  readonly summary: readonly Phrase[];
  readonly claims: readonly Claim[];
  /** What is quoted: the claims, or a statement from which none was read. */
  readonly quoted: readonly Claim[];
  /** Claims of the focus that the selection leaves out. */
  readonly hidden: number;
  readonly provenance: Provenance;
  readonly sections: readonly Section[];
  readonly related: RelatedList;
  /** Kinds of mark that occur, for the key. */
  readonly marks: readonly MarkKind[];
  readonly broad: boolean;
  /** Each quotation says what is read from it. */
  readonly itemised: boolean;
  /** Some claims are dated: then those that are not say so. */
  readonly dated: boolean;
}

const folded = (sections: readonly { readonly key: string; readonly title: string; readonly focus: Focus | null; readonly sides: readonly Side[] }[]): readonly Section[] => {
  const groups = sections.flatMap((s) => s.sides.flatMap((side) => side.groups));
  const folds = foldsOf(groups.map((g) => g.entries.length));
  const places = new Map(groups.map((g, at) => [g, { open: folds[at] ?? 0, at }]));
  return sections.map((section) => ({ ...section, sides: section.sides.map((side) => ({ ...side, groups: side.groups.map((g) => ({ ...g, ...(places.get(g) ?? { open: 0, at: 0 }) })) })) }));
};

/** `claims` are all that the selection leaves. */
export const panelOf = (focus: Focus, claims: readonly Claim[], catalogue: Catalogue): Panel => {
  const some = claimsOf(focus, catalogue, claims);
  const own = focus.kind === 'contested' ? contestedIn(some, catalogue) : some;
  const all = claimsOf(focus, catalogue);
  const statement = focus.kind === 'statement' && all.length === 0 ? catalogue.statements.get(focus.id) : undefined;
  const quoted = statement ? [spoken(statement)] : own;
  const broad = isBroad(focus);
  const sections =
    focus.kind === 'contested'
      ? contestsOf(own, catalogue).map((contest) => ({ ...contest, sides: sidesOf(contest.claims, catalogue, true, contest.key) }))
      : [{ key: '', title: '', focus: null, sides: sidesOf(quoted, catalogue, !broad) }];
  const runs = sections.flatMap((s) => s.sides).flatMap((s) => s.groups).flatMap((g) => g.entries).flatMap((e) => e.runs.flat());
  return {
    title: titleOf(focus, own.length > 0 ? own : all, catalogue),
    summary: statement ? [{ text: 'No claim was read from it.', strong: false }] : summaryOf(focus, own, catalogue),
    claims: own,
    quoted,
    hidden: all.length - own.length,
    provenance: provenanceOf(own, catalogue),
    sections: folded(sections),
    related: relatedOf(focus, claims, catalogue),
    marks: markKinds.filter((kind) => runs.some((run) => run[kind])),
    broad,
    itemised: broad && focus.kind !== 'contested' && !statement,
    dated: !broad && own.some((c) => c.date !== ''),
  };
};
