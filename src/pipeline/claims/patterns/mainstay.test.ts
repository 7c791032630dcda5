import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('mainstays', () => {
  it.each([
    ['Rwanda is behind the M23.', 'rwanda backs m23'],
    ['Rwanda’s hand is behind the M23.', 'rwanda backs m23'],
    ['Rwanda lags behind Uganda.', ''],
    ['Russia is behind China.', ''],
    ['The M23 would not exist without Rwanda.', 'rwanda backs m23'],
    ['The M23 left Goma without Rwanda.', ''],
    ['Britain could not have won without Australia’s mistakes.', ''],
    ['The M23 could not fight without ammunition from Rwanda.', 'rwanda supplies_arms m23'],
    ['“Without the army’s help we would have lost the church,” said Anna Berg, a mayor in Sweden.', ''],
    ['The Syrian army could not have taken Aleppo without Hezbollah.', 'hezbollah backs syrian-army'],
    ['The M23, propped up by Rwanda and fed by Uganda, held on.', 'rwanda backs m23; uganda aids m23'],
    ['Without the Rwandans the M23 would have lost Goma.', 'rwanda backs m23'],
    ['Ukraine would have lost the town but for American rockets.', 'united-states supplies_arms ukraine'],
    ['Without Messi Argentina would have lost.', ''],
    ['Kenya treated Uganda’s wounded.', 'kenya aids uganda'],
    ['Russia put its bombers at the disposal of the Syrian army.', 'russia gives_air_support syrian-army'],
    ['Iran placed its warehouses at Hezbollah’s disposal.', 'iran aids hezbollah'],
    ['The Wagner Group was bankrolled from the Kremlin’s budget.', 'russia funds wagner-group'],
    ['Israel treated wounded fighters of the Free Syrian Army.', 'israel aids free-syrian-army'],
    ['Israel treated the Free Syrian Army with contempt.', ''],
  ])('%s', (text, relations) => expect(relationsIn(text)).toBe(relations));
});
