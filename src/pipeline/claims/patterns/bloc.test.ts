import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('camps', () => {
  it.each([
    ['Turkey and Azerbaijan are bound by a pledge of mutual assistance.', 'turkey allied_with azerbaijan'],
    ['Turkey and Azerbaijan are bound by snow.', ''],
    ['Hezbollah and the Houthis belong to the same axis.', 'hezbollah allied_with houthis'],
    ['Hezbollah is part of Iran’s regional axis.', 'hezbollah allied_with iran'],
    ['The Houthis count themselves among Iran’s allies.', 'houthis allied_with iran'],
    ['Russia and Iran have drawn closer.', 'russia allied_with iran'],
    ['Russia and Iran have drawn lessons.', ''],
    ['Mali and Niger do not belong to the same bloc.', 'mali allied_with niger denied'],
    ['Hezbollah and the army make up most of the force.', ''],
    ['In September Mali, Burkina Faso and Niger formed an alliance.', 'mali allied_with burkina-faso; mali allied_with niger; burkina-faso allied_with niger'],
  ])('%s', (text, relations) => expect(relationsIn(text)).toBe(relations));
});
