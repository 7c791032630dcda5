import { describe, expect, it } from 'vitest';
import { isBareNoun } from './discovery';
import { kindAt, linked } from './sample.fixture';

describe('names that no lexicon holds', () => {
  it.each([
    ['[Nyakim Deng] said the bridge was gone.', 'person'],
    ['[Jermuka] was hit by drones.', 'place'],
    ['Guns struck [Goresi] and Sotek.', 'place'],
    ['A lorry burned near [Kutumbawa] on Friday.', 'place'],
    ['Police in [Villa Ordeza] closed the road.', 'place'],
    ['[Tomas Brukner], 45, lost his shop.', 'person'],
    ['[Olumide Farouka], a surgeon, worked all night.', 'person'],
    ['House Speaker [Tomas Brukner] disputed it.', 'person'],
    ['Information Minister [Yohan Tesfal] dismissed it.', 'person'],
    ['Col. [Serge Bakambo] denied it.', 'person'],
    ['The [Salt River Front] claimed the raid.', 'armed_group'],
    ['The [Institute for Dry Land Studies] published a map.', 'organisation'],
    ['Fighters of the [Amudat] clan blocked the road.', 'group'],
    ['The [Zulemba] rebels crossed the river.', 'armed_group'],
    ['The town of [Lubwele] fell on Sunday.', 'place'],
    ['They fled toward [Ndorobo] at night.', 'place'],
    ['Residents of [Zarka Bashir] heard two blasts.', 'place'],
    ['[Orvane] shares fell 4 percent.', 'organisation'],
    ['[Kalemba], a village north of the lake, was empty.', 'place'],
    ['The newspaper [Veritas] printed the letter.', 'media'],
    ['“It is over,” said [Belmaz].', 'person'],
    ['The [Ministry of River Transport] declined to comment.', 'government_body'],
    ['[Farid Karimov] met villagers.', 'person'],
    ['They bought a fifth of [Karvo Computer] on Friday.', 'organisation'],
    ['They sold [Ressel-Dohm] on Friday.', 'organisation'],
    ['He sold his stake in [Karvonel] on Friday.', 'organisation'],
    ['He led [Suqour al-Wadan] until 2014.', 'armed_group'],
    ['He led [Brigade 147] until 2014.', 'armed_group'],
    ['The army held [Hill 93] until dusk.', 'place'],
    ['She visited [Ndorobo] on Friday.', 'place'],
    ['[Abu Jihad] was with them.', 'person'],
    ['[Umm Khaled], who sells bread, lost two sons.', 'person'],
    ['[KTRV] said it was ready.', 'organisation'],
    ['A truck burned near [Sultan Wadran] on Friday.', 'place'],
    ['The [Shield of Dawn Battalion] claimed it.', 'armed_group'],
    ["The [Wadran Martyrs' Brigade] claimed it.", 'armed_group'],
    ["The [Mosul Martyrs' Brigade] claimed it.", 'armed_group'],
    ['He works for [Wadran Intelligence] there.', 'government_body'],
    ['Partisans of [Vatesh] claimed it.', 'armed_group'],
    ['The column had crossed the [Ordemka] at dawn.', 'place'],
    ['They lifted tourists out of [Ordemza] on Friday.', 'place'],
    ['They met on [Ordemza Avenue] at noon.', 'place'],
  ])('types the name: %s', (text, kind) => expect(kindAt(text)).toBe(kind));

  it.each([
    ['[Gunmen] attacked the convoy.'],
    ['[Monday] was quiet.'],
    ['The [President] spoke for an hour.'],
    ['[However], nobody came.'],
    ['They invoked Resolution [2254] again.'],
    ['[Christmas] came early.'],
    ['He took flight [QX-204] home.'],
    ['She was born in [March] 1970.'],
    ['[Sources] said the talks failed.'],
    ['They sat at 5 p.m. [GMT] and waited.'],
    ['They sell a new [KarvoBook X200] there.'],
    ['It rained on [Feb.] 9 again.'],
    ['The [Karvonel Composite] lost nine points.'],
    ['They signed the [Ordeza Accord] there.'],
    ['The [KTRV] 100 lost nine points.'],
    ['The [High Representative] spoke for an hour.'],
    ['They paid [US$] 40 for it.'],
    ['They ordered a [Boeing] 747 on Friday.'],
    ['[Footage] released on Friday shows the bridge.'],
  ])('must not name anybody: %s', (text) => expect(kindAt(text)).toBe(''));

  it('types a name once for the whole article', () =>
    expect(linked('The siege of [Karbuna] went on. Aid reached Karbuna on Friday. A doctor in Karbuna wept.')).toBe('karbuna'));
  it.each(['senate', 'president', 'presidents', 'army', 'city', 'commander'])('knows that %s is a noun', (word) => expect(isBareNoun(word)).toBe(true));
  it.each(['karbuna', 'okafor', 'apple'])('knows that %s may be a name', (word) => expect(isBareNoun(word)).toBe(false));
});
