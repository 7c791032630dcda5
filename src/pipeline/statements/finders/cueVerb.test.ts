import { describe, expect, it } from 'vitest';
import { saidIn } from '../sample.fixture';

describe('reads', () => {
  it.each<readonly [string, readonly string[]]>([
    // after
    ['The mayor said that the bridge would reopen in May.', ['The mayor | said | that the bridge would reopen in May']],
    ['Sudan’s army said on Monday it had retaken a bridge.', ['Sudan’s army | said | it had retaken a bridge']],
    ['A police spokesman told reporters in Bogotá on Friday that two officers had been shot.', ['A police spokesman | told | that two officers had been shot']],
    ['Residents reached by phone said shells had fallen near the market.', ['Residents reached by phone | said | shells had fallen near the market']],
    ['Two diplomats who asked not to be named said talks had failed.', ['Two diplomats who asked not to be named | said | talks had failed']],
    ['Washington believes both sides have committed war crimes.', ['Washington | believes | both sides have committed war crimes']],
    ['Jane Doe, a former head of the agency, warned on June 3 that the dam could burst.', ['Jane Doe, a former head of the agency | warned | that the dam could burst']],
    ['The governor said: “We will rebuild the school.”', ['The governor | said | We will rebuild the school']],
    ['The minister confirmed in speaking with Reuters that troops had left.', ['The minister | confirmed | that troops had left']],
    ['The talks brought a truce, which Ankara said would “hold until spring”.', ['Ankara | said | would “hold until spring”']],
    ['The ministry warned that shells were falling and said civilians should leave.', ['The ministry | warned | that shells were falling', 'The ministry | said | civilians should leave']],
    ['The court struck down the levy, ruling that ministers had misread the law.', ['The court | ruling | that ministers had misread the law']],
    ['The panel threw it out, reasoning that no rule was broken.', ['The panel | reasoning | that no rule was broken']],
    ['The airline insists the plane was safe.', ['The airline | insists | the plane was safe']],
    ['Engineers hypothesized that the valve had frozen.', ['Engineers | hypothesized | that the valve had frozen']],
    // before
    ['“It is over,” the Rev. Ada Bell, head of the synod, told reporters.', ['the Rev. Ada Bell, head of the synod | told | It is over']],
    ['“We won,” she crowed.', ['she | crowed | We won']],
    ['The clinic was closed for months, a former nurse alleges in a suit filed Monday.', ['a former nurse | alleges | The clinic was closed for months']],
    ['The bridge is shut, the mayor said, but residents say trucks still cross it.', ['the mayor | said | The bridge is shut', 'residents | say | trucks still cross it']],
    ['They saw a step that experts said was unlikely.', ['experts | said | was unlikely']],
    ['Shells fell near the market, residents said.', ['residents | said | Shells fell near the market']],
    ['The mayor, Ada Bell, said members of her family had left.', ['The mayor, Ada Bell | said | members of her family had left']],
    ['Last year was the worst, the Ministry of Roads and Bridges says.', ['the Ministry of Roads and Bridges | says | Last year was the worst']],
    ['Should the bridge fall, the mayor said, trade would stop.', ['the mayor | said | Should the bridge fall', 'the mayor | said | trade would stop']],
    ['“We saw the planes,” said Amina Yusuf, a mother of three.', ['Amina Yusuf, a mother of three | said | We saw the planes']],
    ['“We saw the planes,” Amina Yusuf, a mother of three who fled, said by phone.', ['Amina Yusuf, a mother of three who fled | said | We saw the planes']],
    ['“Who will pay?” he asked.', ['he | asked | Who will pay?']],
    ['“Nobody came,” the teacher went on.', ['the teacher | went | Nobody came']],
    ['The truce, he said, will not last.', ['he | said | The truce', 'he | said | will not last']],
    ['“She knows the numbers,” Hale said, “but she hides them.”', ['Hale | said | She knows the numbers', 'Hale | said | but she hides them']],
    ['The army left the town, said the mayor, adding that schools would open.', ['the mayor | said | The army left the town', 'the mayor | adding | that schools would open']],
    ['She lives with 20 others who, the charity says, have lost their homes.', ['the charity | says | have lost their homes']],
    ['Shells hit the market and the school, police and residents said.', ['police and residents | said | Shells hit the market and the school']],
    ['The army shelled Idlib, activists and medics said.', ['activists and medics | said | The army shelled Idlib']],
    // objects
    ['The councilman accused the mayor of misleading residents.', ['The councilman | accused | the mayor of misleading residents']],
    ['Her opponent, former prosecutor Dale Kerr, called the hearing a stunt.', ['Her opponent, former prosecutor Dale Kerr | called | the hearing a stunt']],
    ['The commander spoke of growing cooperation with the rebels.', ['The commander | spoke | growing cooperation with the rebels']],
    ['The union welcomed the verdict and went home.', ['The union | welcomed | the verdict']],
    // intentions and deeds
    ['The guerrillas vowed on Friday to keep fighting.', ['The guerrillas | vowed | to keep fighting']],
    ['The U.N. urged both sides to stop.', ['The U.N. | urged | both sides to stop']],
    ['The colonel admitted to training the militia.', ['The colonel | admitted | to training the militia']],
    ['The company agreed to sell its stake.', ['The company | agreed | to sell its stake']],
  ])('%s', (text, expected) => expect(saidIn(text)).toEqual(expected));
});
describe('does not read', () => {
  it.each([
    'That said, the bridge is open.',
    'Needless to say, the bridge is open.',
    'The so-called instructors left on Monday.',
    'Say what you like, the bridge is open.',
    'If the minister says that the bridge is open, people will come.',
    'The ministry did not say whether the bridge was open.',
    'The army may say that it won.',
    'The move shows that prices are falling.',
    'The newly announced plan covers three towns.',
    'The bridge is thought to be safe.',
    'In a statement, the ministry congratulated nobody.',
    'Asked about the bridge, he laughed.',
    'The film “Gone at Dawn” opens on Friday.',
    'He holds the view of the bay in a frame.',
  ])('%s', (text) => expect(saidIn(text)).toEqual([]));
});
