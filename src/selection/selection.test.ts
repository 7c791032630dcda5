import { describe, expect, it } from 'vitest';
import { ferry } from '../store/dataset.fixture';
import { columnsOf } from './columns';
import { noFilters, toggled, withChosen, type Filters, type ListFacet } from './picks';
import { recogniser } from './recognise';
import { Selection } from './selection.svelte';
import { LONGEST } from './url';

/** An address bar with its history. */
const bar = (fragment = '') => {
  const steps = [fragment];
  return { steps, read: () => steps.at(-1) ?? '', push: (next: string) => void steps.push(next) };
};
const toggle = (selection: Selection, facet: ListFacet, value: string): void => selection.filter(toggled(selection.picks.filters, facet, value));
const families = (selection: Selection): Filters['chosen']['family'] => selection.picks.filters.chosen.family;

describe('the selection', () => {
  it('starts from the address', () => {
    const selection = new Selection(bar('#focus=actor:otter&actor=otter&count=articles&tide=high'));
    expect(selection.picks).toEqual({ focus: { kind: 'actor', id: 'otter' }, filters: withChosen(noFilters, 'actor', ['otter']), counting: 'articles' });
    expect(selection.unknown).toEqual(['tide=high']);
  });
  it('leaves a step for every choice', () => {
    const address = bar();
    const selection = new Selection(address);
    selection.choose({ kind: 'actor', id: 'otter' });
    toggle(selection, 'family', 'contact');
    selection.filter({ ...selection.picks.filters, date: { from: '', to: '2021-03-04' } });
    selection.count('articles');
    selection.choose(null);
    expect(address.steps).toEqual([
      '',
      '#focus=actor:otter',
      '#focus=actor:otter&family=contact',
      '#focus=actor:otter&date=../2021-03-04&family=contact',
      '#focus=actor:otter&date=../2021-03-04&family=contact&count=articles',
      '#date=../2021-03-04&family=contact&count=articles',
    ]);
  });
  it('leaves no step when the same is chosen again', () => {
    const address = bar('#focus=actor:otter');
    const selection = new Selection(address);
    selection.choose({ kind: 'actor', id: 'otter' });
    selection.count('reports');
    selection.clear();
    selection.typing('  ');
    selection.settle();
    expect(address.steps).toHaveLength(1);
  });
  it('goes back with the address', () => {
    const address = bar();
    const selection = new Selection(address);
    selection.choose({ kind: 'event', id: 'landing' });
    address.steps.pop();
    selection.restore();
    expect(selection.picks.focus).toBeNull();
  });
  it('leaves out one report at a time, each a step', () => {
    const address = bar();
    const selection = new Selection(address);
    for (const report of ['gull', 'gull', 'tern', '']) selection.leaveOut(report);
    expect(address.steps).toEqual(['', '#without=gull', '#without=tern', '']);
  });
  it('takes a value away when it is toggled again', () => {
    const selection = new Selection(bar());
    toggle(selection, 'family', 'position');
    toggle(selection, 'family', 'contact');
    expect(families(selection)).toEqual(['contact', 'position']);
    toggle(selection, 'family', 'position');
    expect(families(selection)).toEqual(['contact']);
  });
  it('clears every filter in one step, and goes back to them in one', () => {
    const address = bar('#focus=actor:otter&date=2021-03-04/..&family=contact&text=nets&count=articles');
    const selection = new Selection(address);
    const before = selection.picks;
    selection.clear();
    expect(address.steps.at(-1)).toBe('#focus=actor:otter&count=articles');
    address.steps.pop();
    selection.restore();
    expect(selection.picks).toEqual(before);
  });
  it('follows what is typed at once and makes one step of it', () => {
    const address = bar();
    const selection = new Selection(address);
    for (const typed of ['n', 'ne', 'net ', 'nets']) selection.typing(typed);
    expect(selection.picks.filters.text).toBe('nets');
    expect(address.steps).toHaveLength(1);
    selection.settle();
    selection.settle();
    expect(address.steps).toEqual(['', '#text=nets']);
  });
  it('keeps the same filters as long as none changes', () => {
    const address = bar('#family=contact&text=nets');
    const selection = new Selection(address);
    const { filters } = selection.picks;
    selection.choose({ kind: 'event', id: 'landing' });
    selection.count('articles');
    expect(selection.picks.filters).toBe(filters);
    address.steps.pop();
    selection.restore();
    expect(selection.picks.filters).toBe(filters);
  });
  it('refuses what no link could hold, and says so until something else is chosen', () => {
    const address = bar();
    const selection = new Selection(address);
    for (let n = 0; n < 200 && !selection.full; n++) toggle(selection, 'actor', `a-rather-long-name-of-an-actor-${n}`);
    expect(selection.full).toBe(true);
    expect(Math.max(...address.steps.map((step) => step.length))).toBeLessThanOrEqual(LONGEST);
    expect(address.steps).toHaveLength(selection.picks.filters.chosen.actor.length + 1);
    selection.typing('é'.repeat(100));
    selection.settle();
    expect(selection.picks.filters.text).toBe('');
    selection.clear();
    expect(selection.full).toBe(false);
  });
  it('picks only what the data know, once they are there', () => {
    const selection = new Selection(bar('#actor=otter,moon&tide=high'));
    selection.know(recogniser(columnsOf(ferry)));
    expect(selection.picks.filters.chosen.actor).toEqual(['otter']);
    expect(selection.unknown).toEqual(['tide=high', 'actor=moon']);
  });
  it('lets go of focus and filters with the data that they belong to, and keeps what is counted', () => {
    for (const fragment of ['#focus=actor:otter&count=articles', '#family=contact&count=articles']) {
      const address = bar(fragment);
      const selection = new Selection(address);
      selection.letGo();
      selection.letGo();
      expect(address.steps).toEqual([fragment, '#count=articles']);
    }
  });
  it('tells apart foci of another kind, and of another id', () => {
    const address = bar('#focus=actor:otter');
    const selection = new Selection(address);
    selection.choose({ kind: 'actor', id: 'finn' });
    selection.choose({ kind: 'event', id: 'finn' });
    expect(address.steps).toEqual(['#focus=actor:otter', '#focus=actor:finn', '#focus=event:finn']);
  });
  it('says nothing any more once that is dismissed', () => {
    const selection = new Selection(bar('#tide=high'));
    for (let n = 0; n < 200 && !selection.full; n++) toggle(selection, 'actor', `a-rather-long-name-of-an-actor-${n}`);
    selection.dismiss();
    expect([selection.full, selection.unknown]).toEqual([false, []]);
    const other = new Selection(bar('#tide=high'));
    expect(other.full).toBe(false);
    other.dismiss();
    expect(other.unknown).toEqual([]);
  });
  it('forgets what it did not know once something is chosen', () => {
    const selection = new Selection(bar('#tide=high'));
    selection.choose({ kind: 'all', id: '' });
    expect(selection.unknown).toEqual([]);
  });
});
