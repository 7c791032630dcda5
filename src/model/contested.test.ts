import { expect, it } from 'vitest';
import { ferry, ferryDataset } from '../store/dataset.fixture';
import { contestedIn } from './contested';

it('takes both sides, in order', () => expect(contestedIn(ferryDataset.claims, ferry).map(({ id }) => id)).toEqual(['c1', 'c3']));
it('takes neither where one is missing', () => expect(contestedIn(ferryDataset.claims.slice(1), ferry)).toEqual([]));
