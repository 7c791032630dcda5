import { describe, expect, it } from 'vitest';
import { Selection } from './selection.svelte';

/** An address bar with its history. */
const bar = (fragment = '') => {
  const steps = [fragment];
  return { steps, read: () => steps.at(-1) ?? '', push: (next: string) => void steps.push(next) };
};

describe('the selection', () => {
  it('starts from the address', () => {
    const selection = new Selection(bar('#focus=actor:otter&count=articles&tide=high'));
    expect(selection.picks).toEqual({ focus: { kind: 'actor', id: 'otter' }, families: [], counting: 'articles', without: '' });
    expect(selection.unknown).toEqual(['tide=high']);
  });
  it('leaves a step for every choice', () => {
    const address = bar();
    const selection = new Selection(address);
    selection.choose({ kind: 'actor', id: 'otter' });
    selection.toggle('contact');
    selection.count('articles');
    selection.choose(null);
    expect(address.steps).toEqual([
      '',
      '#focus=actor:otter',
      '#focus=actor:otter&family=contact',
      '#focus=actor:otter&family=contact&count=articles',
      '#family=contact&count=articles',
    ]);
  });
  it('leaves no step when the same is chosen again', () => {
    const address = bar('#focus=actor:otter');
    const selection = new Selection(address);
    selection.choose({ kind: 'actor', id: 'otter' });
    selection.count('reports');
    selection.showAllFamilies();
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
    selection.leaveOut('gull');
    selection.leaveOut('gull');
    selection.leaveOut('tern');
    selection.leaveOut('');
    expect(address.steps).toEqual(['', '#without=gull', '#without=tern', '']);
  });
  it('takes a family away when it is toggled again', () => {
    const selection = new Selection(bar());
    selection.toggle('position');
    selection.toggle('contact');
    expect(selection.picks.families).toEqual(['contact', 'position']);
    selection.toggle('position');
    expect(selection.picks.families).toEqual(['contact']);
  });
  it('forgets what it did not know once something is chosen', () => {
    const selection = new Selection(bar('#tide=high'));
    selection.choose({ kind: 'all', id: '' });
    expect(selection.unknown).toEqual([]);
  });
});
