import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['carries "which" on', 'The Houthis, who hold Sanaa and who attacked Israel, are paid by nobody.', 'houthis attacks israel'],
  ['goes by the number of the verb', 'Hezbollah, an alliance of militias that counts Iran as its chief sponsor, grew.', 'iran backs hezbollah'],
  ['keeps to the nearest noun that agrees', 'Egypt met leaders of Hamas, which fights Israel.', 'egypt meets hamas; hamas fights israel'],
  ['gives the infinitive what stands before the verb above', 'The Houthis, whom Iran used to arm, withdrew.', 'iran supplies_arms houthis'],
  ['leaves who refuses alone', 'The Houthis, whom Iran refused to arm, withdrew.', 'iran supplies_arms houthis denied'],
])('%s: %s', (_, text, expected) => expect(relationsIn(text)).toBe(expected));
