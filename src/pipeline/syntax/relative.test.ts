import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['carries "which" on', 'The Houthis, who hold Sanaa and who attacked Israel, are paid by nobody.', 'houthis attacks israel'],
  ['goes by the number of the verb', 'Hezbollah, an alliance of militias that counts Iran as its chief sponsor, grew.', 'iran backs hezbollah'],
  ['keeps to the nearest noun that agrees', 'Egypt met leaders of Hamas, which fights Israel.', 'egypt meets hamas; hamas fights israel'],
  ['gives the infinitive what stands before the verb above', 'The Houthis, whom Iran used to arm, withdrew.', 'iran supplies_arms houthis'],
  ['gives all verbs of a list what stands before them', 'The Houthis, whom Iran pays, trains and arms, left.', 'iran funds houthis; iran trains houthis; iran supplies_arms houthis'],
  ['gives it the phrase before the verb above', 'Egypt left Hamas, to which Iran has agreed to sell rockets.', 'iran supplies_arms hamas planned'],
  ['takes what is called so for what it is', 'Kenya bombed what it called a hideout of al-Shabaab.', 'kenya strikes al-shabaab'],
  ['… and described so', 'Kenya bombed what it described as a hideout of al-Shabaab.', 'kenya strikes al-shabaab'],
  ['gives what stands before two subjects to both verbs', 'Egypt fears Hamas, which Iran arms and Israel considers a terrorist group.', 'israel designates_terrorist hamas; iran supplies_arms hamas'],
  ['keeps a new clause apart', 'Iran pays Hamas, whom Egypt fears, and Israel objects.', 'iran funds hamas'],
  ['goes past place and day to the blow', 'A Kenyan raid on Monday near Dhobley that killed six al-Shabaab fighters drew crowds.', 'kenya attacks al-shabaab'],
  ['… and not past what kills itself', 'The raid by Kenya on the fighters that killed ten soldiers of Ethiopia was over.', ''],
  ['goes past a share to the whole', 'The Houthis, some of whom fought Saudi Arabia in 2009, agreed.', 'houthis fights saudi-arabia'],
  ['goes past a place to its people', 'The fighters of Hamas in Gaza, whom Iran arms, left.', 'iran supplies_arms hamas'],
  ['goes from an aside to its subject', 'Uganda, while conducting joint patrols with Kenya against al-Shabaab, bought wheat.', 'uganda fights al-shabaab; uganda coordinates_with kenya'],
  ['gives the phrase in front to its verb', 'To Hamas, Iran has sent rockets.', 'iran supplies_arms hamas'],
  ['… past whose office it is', 'To the Chadian president, Idriss Deby, France sold rifles.', 'france supplies_arms idriss-deby'],
  ['… and not to anybody else', 'In Chad, France sold rifles.', ''],
  ['finds the verb after it', 'The Houthis, which Iran has armed since 2015, fights the army of Saudi Arabia.', 'iran supplies_arms houthis; houthis fights saudi-arabia'],
  ['… and takes no noun of a list for one', 'Hamas left rifles, which include Iranian models, bombs and shells.', ''],
  ['leaves who refuses alone', 'The Houthis, whom Iran refused to arm, withdrew.', 'iran supplies_arms houthis denied'],
])('%s: %s', (_, text, expected) => expect(relationsIn(text)).toBe(expected));
