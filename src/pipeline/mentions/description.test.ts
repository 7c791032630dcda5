import { describe, expect, it } from 'vitest';
import { idsAt, linked } from './sample.fixture';

describe('descriptions', () => {
  it.each([
    ['Hezbollah fights on. Turkey bombed [the terror group]’s positions.', 'hezbollah'],
    ['Ana Kordo, the defence minister, met Pavel Brusnik, a nurse. [The minister] smiled.', 'ana-kordo'],
    ['Gen. Omar Batuli met Ana Kordo, a lawyer. [The general] said little.', 'omar-batuli'],
    ['Ana Kordo, an analyst in Oslo, wrote to Pavel Brusnik, a general. [The analyst] was blunt.', 'ana-kordo'],
    ['Boko Haram struck again. [The group] took hostages.', 'boko-haram'],
    ['Burkina Faso and Niger left the bloc. [The two countries] want no observers.', 'burkina-faso + niger'],
    ['Pavel Brusnik met Omar Batuli on Friday. [The two men] spoke for an hour.', 'pavel-brusnik + omar-batuli'],
    ['Rwanda and Uganda deny it; [both] accuse Congo.', 'rwanda + uganda'],
    ['Israel and Hamas will attend. [The two] have been fighting since May.', 'israel + hamas'],
    ['Mali and Niger met. Chad, which [both countries] have helped, stayed away.', 'mali + niger'],
    ['Hamas and the Wagner Group are apart. Hamas is strong. [The group] has tunnels.', 'hamas'],
    ['Sheriff Ana Kordo spoke. [The sheriff] was angry.', 'ana-kordo'],
    ['Ana Kordo, 45, lost her shop. [The 45-year-old] wants to rebuild.', 'ana-kordo'],
    ["Boko Haram struck again. [The terror group]'s ground forces are weak.", 'boko-haram'],
    ['Bild asked. [The newspaper] got no answer.', 'bild'],
    ['[The Lebanese militia] said nothing. Hezbollah has many rockets.', 'hezbollah'],
    ['Pavel Brusnik, a former colonel, lives here. [The former colonel] said he was tired.', 'pavel-brusnik'],
    ['The CODECO group spoke. [The CODECO militia] burned huts.', 'codeco'],
    ['Hartfell Stone Company applied. [The firm] has 80 workers.', 'hartfell-stone-company'],
    ['The Taliban fought Boko Haram, a militant group from Borno. Chad spoke. [The group] left.', 'boko-haram'],
    ['Members of Hamas and Hezbollah, [both] of which fought Israel, left.', 'hamas + hezbollah'],
    ['[The unity government] of Fayez al-Sarraj lost the port.', 'government-of-national-accord'],
    ['Hamas met Boko Haram.\n\nThe Houthis are strong. Chad fears them. [The rebels] left.', 'houthis'],
    ['Wagner fighters took Gao. Rain fell. [The mercenaries] left.', 'wagner-group'],
    ['Chad broke with France. Mali and Niger did the same. [The three countries] formed a bloc.', 'mali + niger + chad'],
    ['UNIFIL was shelled. Israel has criticised [the mission].', 'unifil'],
    ['Qatar and Chad met. [The Gulf state] will pay.', 'qatar'],
    ['Jordan and Chad met. [The kingdom] will pay.', 'jordan'],
    ['The FARC dissidents left Tumaco. Peru said so. [The dissidents] came back.', 'farc-dissidents'],
    ['Ana Kordo met Pavel Brusnik, her rival, and thought of Luz Marel. [The two] had not met since May.', 'ana-kordo + pavel-brusnik'],
    ['Boko Haram took a town. Chad, Niger and Mali met. France spoke with Chad. [The two countries] agreed.', 'france + chad'],
    ['Sudan’s army and the Rapid Support Forces met. Rain fell. France spoke. Egypt and Chad hosted talks between [the two sides] in May.', 'sudanese-armed-forces + rapid-support-forces'],
    ['Senator Ana Kordo spoke. [The lawmaker] was angry.', 'ana-kordo'],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));

  it.each([
    'Ana Kordo, the defence minister, and Omar Batuli, the oil minister, met. [The finance minister] was ill.',
    'Ana Kordo, a nurse, left. [The general] stayed.',
    'Hamas met Boko Haram. [The rebels] of the north stayed away.',
    'Ana Kordo, a nurse, met Luz Marel, a nurse. [The nurse] left.',
    'Iran and Iraq met. [The minister] left.',
    'Reuters asked. [The militia] said nothing.',
    'Ana Kordo fell and Omar Batuli stumbled. [Both] legs were broken.',
    'Ana Kordo, a nurse, left. [A nurse] stayed.',
    'France spoke. [The Lebanese militia] was silent.',
    'Ana Kordo left. [The army] came.',
    'The Environmental Protection Agency wrote. [The firm] was silent.',
    'Ana Kordo leads it. Saudi Arabia armed [the government] of Ana Kordo.',
    'Wagner fighters took Gao. Rain fell. [The jihadists] left.',
    'Iran is big.\n\nHamas is strong. Boko Haram is weak. Both fear [the government].',
    'Chad met Pakistan and Niger. Chad said [its rival] had lied.',
    'Hamas left. [The mission] was criticised.',
    'Chad and Niger met. [The Gulf state] will pay.',
    'Pavel Brusnik, a driver, ran. [The spokeswoman] did not.',
  ])('names nobody: %s', (text) => expect(linked(text)).toBe(''));

  it('keeps the other commander apart from a named man', () => expect(idsAt('Two Hezbollah commanders met Pavel Brusnik. [The other commander] was silent.')).toBe('hezbollah-commanders'));
});
