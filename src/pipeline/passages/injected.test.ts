import { describe, expect, it } from 'vitest';
import { injectedIn } from './injected';

const found = (text: string) => injectedIn(text).map(({ start, end }) => text.slice(start, end));

describe('injected text', () => {
  it.each([
    ['The raids were being conducted buy cheap xanax online against villages near Goma.', ['buy cheap xanax online']],
    ['“We will order viagra overnight delivery not leave,” the mayor of Bakhmut said.', ['order viagra overnight delivery']],
    ['Doctors at the hospital where to buy cialis without prescription counted nine dead.', ['where to buy cialis without prescription']],
    ['Troops moved in cheap ambien pills to the valley.', ['cheap ambien pills']],
    ['The convoy left best price kamagra tablets Sanaa on Monday; patients generic levitra followed.', ['price kamagra tablets', 'generic levitra']],
    ['The patient was flown out and the army payday loans online shelled the road.', ['payday loans online']],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans));
  it.each([
    'Teenagers in Glasgow buy Xanax online. The pills are counterfeit, a pharmacist said, and overdoses have doubled.',
    'More soldiers are addicted to Tramadol than to anything else, and dealers sell cheap Tramadol pills at the gate.',
    'The mine in Soma caught fire on Tuesday, and 301 men died.',
    'Pfizer cut the price of Viagra. Viagra sales had fallen since the patent ended.',
    'Generic drugs are cheap in Cairo and free in Tunis.',
    'A casino in Macau was closed; the police said that it had washed money for gamblers.',
    'The army left the town without a fight.',
    '',
  ])('none: %s', (text) => expect(found(text)).toEqual([]));
});
