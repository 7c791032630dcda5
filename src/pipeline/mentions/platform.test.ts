import { describe, expect, it } from 'vitest';
import { idsAt } from './sample.fixture';

describe('weapons by a short name', () => {
  it.each([
    ['Two [Typhoons] flew over the valley.', 'eurofighter-typhoon'],
    ['On Friday a [Reaper] fired Hellfire missiles at the truck.', 'mq-9-reaper'],
    ['They hit it with a [Fagot] missile at dusk.', 'fagot'],
    ['Later a [Fagot] team hit the truck.', 'fagot'],
    ['Two [Tornado GR4s] flew from the island.', 'tornado-jet'],
    ['The MQ-9 circled. By noon the [Reaper] was gone.', 'mq-9-reaper'],
    ['The convoy brought three [Caesar] howitzers.', 'caesar-howitzer'],
    ['British [Typhoons] are based there.', 'eurofighter-typhoon'],
    ['They were met by a [Voyager] air refuelling tanker.', 'voyager-tanker'],
    ['A [Predator] strike killed him.', 'mq-1-predator'],
    ['They lost a T-72 and one [Abrams] on the road.', 'm1-abrams'],
    ['An Su-24 crossed the border. The [plane] was shot down.', 'aircraft'],
    ['Two destroyers left Rota. The [ships] sailed east.', 'warships'],
    ['Rockets, [shells] and stones fell on the quarter.', 'artillery'],
  ])('%s', (text, id) => expect(idsAt(text).split(' + ')).toContain(id));
  it.each([
    ['[Typhoon] Ordeza flooded the coast.'],
    ['The [Typhoon] came ashore at dawn.'],
    ['The [Reaper] is her third novel.'],
    ['The [Patriot] Act was passed.'],
    ['They read [Caesar] at school.'],
    ['The [Dragon] opened a restaurant.'],
    ['He saw [Orion] in the sky.'],
    ['A [tornado] tore off the roof.'],
    ['The [Patriots] won again.'],
    ['They sailed past [Neptune] in August.'],
    ['A missile hit the village. A [plane] with tourists landed.'],
    ['An Su-24 took off. A passenger [plane] landed.'],
    ['An Su-24 took off. Its [plane] tickets were cheap.'],
    ['Two destroyers left Rota. A merchant [ship] followed.'],
    ['She gathered [shells] on the beach.'],
    ['The rocket fell on a heap of sea [shells] there.'],
  ])('must not: %s', (text) => expect(idsAt(text)).not.toMatch(/aircraft|warships|artillery|typhoon|reaper|patriot|caesar|dragon|orion|tornado|neptune/));
});
