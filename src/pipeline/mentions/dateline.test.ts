import { describe, expect, it } from 'vitest';
import { datelineEnd } from './dateline';
import { kindAt, linked, tokensOf } from './sample.fixture';

const opening = (text: string): string => tokensOf(text).slice(0, datelineEnd(tokensOf(text))).map((t) => t.text).join(' ');

describe('datelines', () => {
  it.each([
    ['KABUL — Gunmen struck.', 'KABUL —'],
    ['REYHANLI, Turkey — Rebels left.', 'REYHANLI , Turkey —'],
    ['BAMAKO, Mali (AFP) - Troops died.', 'BAMAKO , Mali ( AFP ) -'],
    ['Srinagar: Two men died.', 'Srinagar :'],
    ['ORVENNE -- A jury met.', 'ORVENNE --'],
    ['GAZA CITY (Reuters) – Shells fell.', 'GAZA CITY ( Reuters ) –'],
    ['AL-QAIM, Iraq (AP) — A car burned.', 'AL - QAIM , Iraq ( AP ) —'],
    ['PORT SUDAN, Sudan — Planes landed.', 'PORT SUDAN , Sudan —'],
    ['LA PAZ, Bolivia (EFE) – Miners marched.', 'LA PAZ , Bolivia ( EFE ) –'],
    ['Port Louis (Mauritius) (AFP) – Ships sank.', 'Port Louis ( Mauritius ) ( AFP ) –'],
    ['JUBA/NAIROBI (Reuters) - Talks resumed.', 'JUBA / NAIROBI ( Reuters ) -'],
    ['Lima, 5 January 2016 – Miners left.', 'Lima , 5 January 2016 –'],
    ['Lima, Peru – 5 January 2016 – Miners left.', 'Lima , Peru – 5 January 2016 –'],
    ['QAMISHLI, Syria, Jan. 5 (AP) — Snow fell.', 'QAMISHLI , Syria , Jan. 5 ( AP ) —'],
  ])('%s', (text, dateline) => expect(opening(text)).toBe(dateline));

  it.each([
    'Hezbollah (the Party of God) – left.',
    'The army left — nobody knows why.',
    'NATO said it would help - soon.',
    'UN officials came.',
    'Kabul fell on Sunday.',
    'They said: nothing.',
    'AFP reported the raid.',
    'Moscow, which denied it, was silent.',
    'The US-led force struck.',
    '“KABUL is ours,” he said — and left.',
    'Note: prices may vary.',
  ])('must not: %s', (text) => expect(opening(text)).toBe(''));

  it('makes places of its names', () => expect(kindAt('Quiet returns after a week of raids\n\n[TORBUNA], Mali (AP) — Shops opened on Monday after a week of raids, residents said.')).toBe('place'));
  it('parts them from a name after the dash', () => expect(linked('TORBUNA–[Rita Khoury] left on Monday.')).toBe('rita-khoury'));
  it('makes none of the month', () => expect(kindAt('Quiet returns after a week of raids\n\nTORBUNA, [Aug]. 5 (AP) — Shops opened on Monday after a week of raids, residents said.')).not.toBe('place'));
});
