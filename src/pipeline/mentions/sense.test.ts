import { describe, expect, it } from 'vitest';
import { kindAt } from './sample.fixture';

describe('a state, or where it is', () => {
  it.each([
    'Troops crossed into [Chad] at dawn.',
    'They drove toward [Damascus] in trucks.',
    'The gang was active in Niger, Mali and [Libya].',
    'Aid came via [Jordan] last year.',
    'Raids in northern [Mali] went on.',
    'The militia has bases in [Lebanon], where the group was founded.',
    'They met at [Israel]’s border.',
    'She returned to [Ukraine] in May.',
    'Fighting spread across [Sudan] overnight.',
    'The envoy visited [Ankara] on Monday.',
    'A [Britain]-based monitor counted nine.',
    'Large parts of [Somalia] are dry.',
    'The rebels marched on [Kabul] in May.',
    'Troops were closing in on [Sanaa].',
    'They flew out of [Yemen].',
    'Prices in Mali, Niger, and [Chad] have risen.',
    'Three strikes near [Al Asad] hit a truck.',
    'They hold vast swathes of [Syria] today.',
    "Shells hit Aleppo, [Syria]'s third largest city.",
    "[Iraq]'s largest city fell.",
    'A road links the capital [Damascus] to the coast.',
    'Its members fled [Syria] in May.',
    '[Washington], DC, was quiet.',
    'It spreads to the borders of Syria, Jordan and [Iraq].',
    'The talks were on the future of [Yemen].',
    'The army closed the border with [Iraq].',
    'Shells fell in the capital, [Damascus], on Friday.',
    'It spread to neighbouring [Iraq] in May.',
    'She travelled to Jordan and [Syria] in May.',
    'The raid hit [Damascus], Syria, at dawn.',
    'A bomb went off at the gate (Baghdad, [Iraq]).',
    'Shells hit eastern [Damascus] neighbourhoods.',
    'A camp lies northwest of [Baghdad] there.',
  ])('is a place: %s', (text) => expect(kindAt(text)).toBe('place'));

  it.each([
    'He spoke in Goma, and [Chad] has armed them.',
    '[Chad] closed the crossing.',
    '[Damascus] denied the charge.',
    'The deal between Iran and [Syria] was secret.',
    'The weapons came from [Iran].',
    '[Ukraine] asked for shells.',
    'An envoy of [Turkey] called.',
    'The general accused [Rwanda] of lying.',
    '[Ankara] recalled the ambassador.',
    'Aid to [Egypt] was cut.',
    '[Beijing]’s answer was short.',
    'The group is close to [Tehran].',
    'Neighbouring [Chad] has armed them.',
    "[Syria]'s largest ally denied it.",
    'After talks in Baghdad, [Iraq] said it would wait.',
    'The pact of Moscow, [Iran], and others was secret.',
  ])('acts: %s', (text) => expect(kindAt(text)).toBe('state'));

  it.each(['Operation [Euphrates] Shield began.', '[Turkish] cuisine is rich.', 'The [Iranian] winter was cold.', 'An [Iraqi] painter won.'])('an adjective of neither: %s', (text) => expect(kindAt(text)).toBe(''));
  it.each(['They flew through [Turkish] airspace.', 'They fled to the [Syrian] border.'])('an adjective of a place: %s', (text) => expect(kindAt(text)).toBe('place'));
});
