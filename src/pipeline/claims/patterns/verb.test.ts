import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('verbs of relationship', () => {
  it.each([
    ['Turkish jets bombed PKK camps in northern Iraq.', 'turkey strikes pkk'],
    ['The Taliban were attacked by Islamic State in Kunar.', 'islamic-state attacks taliban'],
    ['Rwandan soldiers fought alongside the M23.', 'rwandan-army fights_alongside m23'],
    ["Eritrea fought alongside the Ethiopian army against the Tigray People's Liberation Front.", 'eritrea fights_alongside ethiopian-national-defence-force; eritrea fights tigray-peoples-liberation-front'],
    ['Russia is allied with Belarus.', 'russia allied_with belarus'],
    ['Emmanuel Macron met Xi Jinping in Beijing.', 'emmanuel-macron meets xi-jinping'],
    ['Vladimir Putin and Kim Jong Un met in Vladivostok.', 'vladimir-putin meets kim-jong-un'],
    ['Kenya has trained Somali troops.', 'kenya trains somali-national-army'],
    ['The M23 has been funded by Rwanda.', 'rwanda funds m23'],
    ['Israel accused Iran of arming Hezbollah.', 'israel criticises iran; iran supplies_arms hezbollah reported'],
    ['The Houthis fired two missiles at Israel.', 'houthis strikes israel'],
    ['Indian and Pakistani troops exchanged fire on Friday.', 'india fights pakistan-armed-forces'],
    ['Iran has kept Bashar al-Assad in power.', 'iran backs bashar-al-assad'],
    ['Hezbollah joined forces with Amal.', 'hezbollah coordinates_with amal-movement'],
    ['Boko Haram pledged allegiance to Islamic State.', 'boko-haram allied_with islamic-state'],
    ['Islamic State militants were driven from Sirte by the Libyan National Army.', 'libyan-national-army fights islamic-state'],
    ['Armenia and Azerbaijan have been fighting each other since Sunday.', 'armenia fights azerbaijan'],
    ["Chad's army came to the aid of Cameroon.", 'chadian-army aids cameroon'],
    ['South Korea strongly condemned North Korea.', 'south-korea criticises north-korea'],
    ['The Fano turned on the Ethiopian army in April.', 'fano fights ethiopian-national-defence-force'],
    ["Chadian troops fought at Nigeria's side.", 'chadian-army fights_alongside nigeria'],
    ['Kenya suspended talks, accusing Ethiopia of fraud.', 'kenya criticises ethiopia'],
    ['Their foreign ministers, Sergey Lavrov and Hakan Fidan, met in Doha.', 'sergei-lavrov meets hakan-fidan'],
    ['The M23, which Kigali is believed to sponsor, grew.', 'rwanda backs m23 estimated'],
    ['It was on 21 January that the M23 rebels drove the Congolese army out of Goma.', 'm23 fights congolese-army'],
    ['In past clashes Chadian troops fought alongside Boko Haram.', 'chadian-army fights_alongside boko-haram'],
    ['The crash for which Vladimir Putin telephoned Ilham Aliyev was long ago.', 'vladimir-putin communicates_with ilham-aliyev'],
    ['Benin, whose soldiers Boko Haram has repeatedly attacked, complains.', 'boko-haram attacks benin'],
    ['Mali backs neither France nor Russia.', 'mali backs france denied; mali backs russia denied'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'Turkey hosted a summit on Syria.',
    'Russia struck a deal on grain.',
    'The president of Kenya met reporters.',
    'Iran hit back at its critics in a speech.',
    'Sudan trained its eyes on the final.',
    'Japan will support the new airport.',
    'Ukraine fought hunger in the 1930s.',
    'Turkey helped itself.',
    'Officials in Ethiopia visited a school in Eritrea.',
    'Israel visited the question again.',
    'Egypt shares a border with Libya.',
    'Hezbollah was founded in 1982.',
    'Egypt turned on the lights in Libya.',
    'The ministers, who knew Chad and Niger, met at noon.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
