import { describe, expect, it } from 'vitest';
import { readingOf } from './sample.fixture';

const eventsIn = (text: string): readonly string[] => readingOf(text).events.map(({ title, type, actors }) => `${title} | ${type} | ${actors.join(' + ')}`);

describe('events', () => {
  it.each([
    ['Emmanuel Macron met Xi Jinping in Beijing on 6 April 2023.', ['Emmanuel Macron met Xi Jinping in Beijing | meets | emmanuel-macron + xi-jinping']],
    ['In May 2020 Turkey bombed PKK camps in Iraq.', ['Turkey bombed PKK camps in Iraq | strikes | turkey + pkk']],
    ['Rwandan soldiers began fighting alongside the M23 in November 2021.', ['Rwandan soldiers began fighting alongside the M23 | fights_alongside | rwandan-army + m23']],
    ['The Houthis, who are funded by Iran, seized Marib in September 2014.', ['The Houthis seized Marib | other | houthis']],
    ['Egyptian jets struck a depot used by Islamic State on 16 February 2015.', ['Egyptian jets struck a depot | strikes | egypt']],
    ['France assisted Chad in 2014, as well as Mali in 2015.', ['France assisted Chad | aids | france + chad + mali', 'France assisted Mali | aids | france + chad + mali']],
    ['On Monday Turkey bombed PKK camps in Iraq.', ['Turkey bombed PKK camps in Iraq | strikes | turkey + pkk']],
    ['Hamas has not fought Fatah since the 2007 war in Gaza.', ['War in Gaza | other | ']],
    ['Boko Haram pledged allegiance to Islamic State in March 2015.', ['Boko Haram pledged allegiance to Islamic State | allied_with | boko-haram + islamic-state']],
    ['Forty Malian soldiers died in 2015, up from 12 in 2014.', ['Forty Malian soldiers died | other | malian-army']],
    ['More Kenyans died in May 2015 than in 2014.', ['More Kenyans died | other | kenya']],
    ['On Tuesday Boko Haram attacked Gao around 1 am (0000 GMT).', ['Boko Haram attacked Gao | attacks | boko-haram']],
    ['Fewer than 40 soldiers attacked Gao in 2014.', ['Fewer than 40 soldiers attacked Gao | other | ']],
  ])('reads %s', (sentence, expected) => expect(eventsIn(sentence)).toEqual(expected));

  it.each([
    'Russia arms Hezbollah.',
    'The campaign lasted three weeks.',
    'Kenyan troops patrol the border every day.',
    'Russia is now arming Hezbollah.',
    'NAIROBI, 4 May 2021',
    'The war went on for years.',
  ])('reads none in %s', (sentence) => expect(eventsIn(sentence)).toEqual([]));

  it('keeps titles short, whole and without the date', () => {
    const text = 'On 3 March 2022 the foreign ministers of Ukraine, Poland and Lithuania signed an agreement on the joint training of officers and the exchange of information in Kyiv.';
    for (const { title } of readingOf(text).events) {
      expect(title.length).toBeLessThanOrEqual(70);
      expect(title).not.toMatch(/2022|March|\s(?:of|in|on|and|the|with)$/u);
    }
  });
});
