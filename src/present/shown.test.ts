import { describe, expect, it } from 'vitest';
import type { Step } from '../model/story';
import { columnsOf } from '../selection/columns';
import { ferry } from '../store/dataset.fixture';
import { shownIn } from './shown';

const columns = columnsOf(ferry);
const step = (selection: string, text = '{claims}'): Step => ({ view: 'network', selection, heading: '', text, notes: '', quotes: [] });
const [first] = ferry.dataset.claims;

describe('what a step shows', () => {
  it('is everything where it selects nothing', () => {
    const { claimsFor, marked, words } = shownIn(step(''), columns, ferry);
    expect(claimsFor([])).toEqual(ferry.dataset.claims);
    expect(marked.size).toBe(0);
    expect(words).toEqual([String(ferry.dataset.claims.length)]);
  });
  it('marks the focus and counts it, and still draws the rest', () => {
    const { claimsFor, marked, words } = shownIn(step(`#focus=claim:${first?.id ?? ''}`), columns, ferry);
    expect([...marked]).toEqual([first?.id]);
    expect(words).toEqual(['1']);
    expect(claimsFor([])).toEqual(ferry.dataset.claims);
  });
  it('leaves out what it filters', () => {
    const { claimsFor, words } = shownIn(step('#polarity=denied'), columns, ferry);
    expect(claimsFor([])).toEqual(ferry.dataset.claims.filter((claim) => claim.polarity === 'denied'));
    expect(words).toEqual([String(claimsFor([]).length)]);
    expect(claimsFor(['polarity'])).toEqual(ferry.dataset.claims);
  });
});
