import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['Rwanda, having armed and trained the M23, is silent.', 'rwanda supplies_arms m23; rwanda trains m23'],
  ["The FDLR, fighting beside the Congolese army, was routed.", 'fdlr fights_alongside congolese-army'],
  ['Rwanda has trained the M23 and, as envoys put it, armed the FDLR.', 'rwanda supplies_arms fdlr; rwanda trains m23'],
  ['Chad accuses Niger of sheltering Boko Haram, and Mali of arming it.', 'niger backs boko-haram reported; mali supplies_arms boko-haram reported; chad criticises niger; chad criticises mali'],
  ['Chad blames Niger for arming Boko Haram, and Mali, whose men fled, complains of Niger.', 'niger supplies_arms boko-haram; chad criticises niger; mali criticises niger'],
  ['Seven years after the war in Yemen, Saudi Arabia bombed the Houthis.', 'saudi-arabia strikes houthis'],
])('reads %s', (text, expected) => expect(relationsIn(text).split('; ').sort()).toEqual(expected.split('; ').sort()));

it.each(['Kenya, having met nobody, left.', 'Kenya left, having lost, and Uganda stayed.', 'In Yemen, Saudi Arabia, and Oman it rained.'])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
