import { describe, expect, it } from 'vitest';
import { introduced } from './sample.fixture';

describe('introductions', () => {
  it.each([
    ['Ana Kordo, director of Intelligence at Hartfell Group, agreed.', 'ana-kordo', 'director of Intelligence at Hartfell Group < hartfell-group'],
    ['Pavel Brusnik, a spokesman for the Kachin Independence Army, spoke.', 'pavel-brusnik', 'spokesman for the Kachin Independence Army < kachin-independence-army'],
    ['Turkish foreign minister Omar Batuli left.', 'omar-batuli', 'Turkish foreign minister < turkey'],
    ['Likud MK Dan Belfer shouted.', 'dan-belfer', 'Likud MK < likud'],
    ['Iraqi security analyst Ana Kordo doubted it.', 'ana-kordo', 'Iraqi security analyst < '],
    ['Ana Kordo, a commander of Boko Haram, fled.', 'ana-kordo', 'commander of Boko Haram < boko-haram'],
    ['The group’s chief negotiator, Pablo Marel, spoke. Hamas agreed.', 'pablo-marel', 'chief negotiator < '],
    ['Pavel Brusnik, who leads the Salt River Front, fled.', 'pavel-brusnik', ' < salt-river-front'],
    ['Col. Omar Batuli spoke.', 'omar-batuli', 'Col < '],
    ['Ana Kordo, a former head of the Mossad, agreed.', 'ana-kordo', 'former head of the Mossad < '],
    ['Ana Kordo, the 34-year-old spokeswoman for the Kachin Independence Army, wept.', 'ana-kordo', '34-year-old spokeswoman for the Kachin Independence Army < kachin-independence-army'],
    ['Omar Batuli, an aide to President Ilham Aliyev, spoke.', 'omar-batuli', 'aide to President Ilham Aliyev < '],
  ])('%s', (text, id, told) => expect(introduced(text, id).replace('Col. <', 'Col <')).toBe(told));

  it.each([
    ['Ana Kordo left the city.', 'ana-kordo'],
    ['Ana Kordo, Omar Batuli and Luz Marel met.', 'ana-kordo'],
    ['Ana Kordo, furious, left.', 'ana-kordo'],
    ['Ana Kordo, whose car burned, left.', 'ana-kordo'],
    ['Ana Kordo, speaking in Berlin, agreed.', 'ana-kordo'],
    ['The minister met Ana Kordo, and left.', 'ana-kordo'],
    ['Ana Kordo, on Friday, agreed.', 'ana-kordo'],
    ['A report on Russia named Ana Kordo twice.', 'ana-kordo'],
    ['Ana Kordo, a city on the Black Sea to her, laughed.', 'ana-kordo'],
    ['Ana Kordo told Iran that she would come.', 'ana-kordo'],
  ])('tells nothing: %s', (text, id) => expect(introduced(text, id)).toMatch(/^(?: < )?$/));
});
