import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spent } from '../../model/spent.fixture';
import { passagesOf } from './passage';

/** A case is an article whose lines start with the role that they must get. */
const rolesIn = (marked: string): { readonly text: string; readonly roles: readonly string[] } => {
  const lines = marked.trim().split('\n');
  return { text: lines.map((line) => line.replace(/^\w+: ?/, '')).join('\n\n'), roles: lines.filter((line) => !/^\w+:\s*$/.test(line)).map((line) => line.replace(/:.*$/s, '')) };
};

const cases: readonly (readonly [name: string, marked: string])[] = [
  [
    'wire copy with a dateline',
    `
headline: Shells hit hospital in El Fasher, medics say
byline: By Amina Yusuf
byline: Updated April 3, 2024 5:12 PM GMT
body: KHARTOUM (Reuters) - Shells struck the last working hospital in El Fasher on Tuesday, two medics said.
body: The Rapid Support Forces denied that they had fired at the building, which shelters some 400 people.
byline: (Reporting by Amina Yusuf and Omar Deng; Editing by Jane Roe)`,
  ],
  [
    'a headline with a dek, a byline and a time to read',
    `
boilerplate: World
headline: How a drone workshop in Lviv arms the front
dek: Volunteers build four hundred machines a month, and want to build more
byline: Maria Keller in Lviv
byline: 6 min read
body: In a cellar that smells of solder, Oksana Petrenko counts propellers before the morning shift begins.
body: Fear
body: She has lost two cousins and says that counting keeps her calm when the sirens start above her head.`,
  ],
  [
    'a headline with a label',
    `
headline: Analysis: The junta bets on the river, and the hills slip away
body: When the last patrol left the garrison of Mongla in August, its colonels promised that new partners would do better.
boilerplate: Opinion: Why the hills matter
body: Eighteen months on, the record is mixed, and the hills have changed hands twice since the rains began.`,
  ],
  ['a bulletin of one line', `
headline: Seoul: North fires two short-range missiles into sea`],
  [
    'a dek that is a sentence, above the byline',
    `
headline: Junta loses another garrison town
dek: Residents describe a night of fire and a morning of flags along the border road.
byline: BY THIDA AUNG
body: MANDALAY — Fighters of the brotherhood took the garrison of Mongla at dawn on Friday, residents said.
body: The junta has not commented on the loss of the town, the fourth in this district since October.`,
  ],
  [
    'no headline',
    `
body: Colombia’s army bombed a camp of dissidents in Guaviare on Sunday, killing at least nine fighters, it said.
body: A local priest spoke of four dead children. The ministry has promised to look into the case this week.`,
  ],
  [
    'a headline in capitals and a first line that is a date',
    `
byline: 14 March 2019
headline: ARMY RETAKES AIRPORT AFTER THREE DAYS OF FIGHTING
body: Government troops retook the airport of Konna on Thursday after three days of fighting, the army said.`,
  ],
  [
    'a headline that ends in a question, and one in an abbreviation',
    `
headline: Who armed the raiders of Agadez?
body: Nobody in the market will say who sold the raiders of Agadez their rifles, but everyone seems to know.`,
  ],
  [
    'a headline with an abbreviation at its end',
    `
headline: Kabul asks for seat at the U.N.
body: Afghanistan’s rulers have asked for the seat of their country in New York, a diplomat said on Monday.`,
  ],
  [
    'a trail of sections, buttons and photographs',
    `
boilerplate: Home > News > Africa
headline: Truce in Kivu breaks within hours
boilerplate: Share this article
boilerplate: Facebook
boilerplate: Copy link
caption: Soldiers on the road to Sake in February. Photo by Jean Mbala/Getty Images
body: A truce in North Kivu broke within hours on Wednesday when mortars fell on the outskirts of Sake.
boilerplate: ADVERTISEMENT
boilerplate: Story continues below advertisement
body: Both the army and the rebels blamed each other, and the mediators in Luanda gave no comment at all.
boilerplate: Read more: What the rebels want
body: “We heard it start at six,” said Grace Furaha, who sells charcoal at the crossroads and did not flee.`,
  ],
  [
    'a link in the middle and a list of links at the end',
    `
headline: Pipeline blast darkens two provinces
body: An explosion on a pipeline left two provinces of Khuzestan dark on Saturday night, officials said there.
boilerplate: Read more:
boilerplate: Why the grid of the south keeps failing
body: The cause is not known. A separatist group said on its channel that it had planted two bombs there.
body: Repairs will take a week, according to the ministry, which has sent teams from three other cities.
boilerplate: Most Read
boilerplate: Five maps that explain the water war
boilerplate: The general who would not retire
boilerplate: Quiz: do you know your missiles?`,
  ],
  [
    'headings and lists inside the body stay',
    `
headline: What is in the peace plan for Yemen
body: The plan that was leaked on Thursday has three parts, and each of them has failed once before in Yemen.
body: A ceasefire at sea
body: Ships would pass the strait without escort from the first of June, and patrols would end a week later.
body: • Exchange of all prisoners
body: • Salaries for teachers
body: • Opening of the airport of Sanaa
body: The Houthis have said neither yes nor no, and the envoy has asked both sides for an answer by Monday.`,
  ],
  [
    'quotations as paragraphs, one word as a paragraph',
    `
headline: The night the bridge fell
body: The ferryman of Beledweyne remembers the hour, because his radio stopped in the middle of the news.
body: “I thought it was thunder.”
body: Silence.
body: “Then I saw that there was no bridge,” he said, “and that the lorries were in the water, all of them.”`,
  ],
  [
    'a live blog',
    `
headline: Live: missiles over the Gulf
byline: 14:32 GMT
body: Air defences in the capital are firing, according to two residents who sent pictures to this newspaper.
byline: 2 hours ago
body: The airport has closed its southern runway, its operator says in a statement on its website tonight.
byline: Tuesday 4 June 2024 09.15 BST
body: Good morning. Here is what we know so far about the strikes of the night and about those who were hit.`,
  ],
  [
    'a newsletter',
    `
boilerplate: View in browser
headline: The Morning Dispatch: a border closes
body: Pakistan closed the crossing at Torkham on Sunday after a firefight in which two guards were killed.
boilerplate: Sign up for our newsletter and get the day’s top stories in your inbox.
boilerplate: You can unsubscribe at any time. By signing up you agree to our Terms of Use and Privacy Policy.
body: Traders on both sides count their rotten fruit, and drivers sleep under their trucks for the third night.
boilerplate: © 2024 The Morning Dispatch. All rights reserved.
boilerplate: This material may not be published, broadcast, rewritten or redistributed without permission.`,
  ],
  [
    'authors at the end',
    `
headline: Letters from a besieged town
body: The letters come out of Bugulumya folded into matchboxes, and the handwriting gets smaller every week.
body: Anna Petrova was a reporter there until the radio was shelled, and she was arrested twice for her work.
body: She says that she would do it again, but that she would bury the recorder before they come for her.
byline: Peter Okello is a freelance journalist based in Kampala. Follow him on the usual networks.
byline: The author teaches history in Gulu.
byline: Additional reporting by Ruth Auma in Arua`,
  ],
  [
    'the credit of an agency after the last sentence',
    `
headline: Ferry with soldiers sinks off Mindanao
body: A ferry with soldiers on leave sank off Mindanao on Monday and 31 people are missing, the coast guard said.
body: Divers will go down at dawn, a spokesman told reporters in the harbour, if the wind allows it at all.
byline: (Reuters)`.replace('\nbyline: (Reuters)', ''),
  ],
  [
    'a photograph printed twice, the second time in another spelling',
    `
headline: Harvest under fire in Zaporizhzhia
caption: A farmer walks past an unexploded rocket in a field of sunflowers near the town of Orikhiv in grey light last August
repeat: A farmer walks past an unexploded rocket in a field of sunflowers near the town of Orikhiv in gray light last August
body: The sunflowers of Orikhiv stand black this year, because nobody dares to drive a harvester over mines.`,
  ],
  [
    'a paragraph printed again in large letters',
    `
headline: The miners of Rubaya
body: Tantalum leaves Rubaya on motorcycles. The men who dig it are paid in beer and in promises of a school. They know the price in London.
body: Every rider pays two taxes on the road, one to the rebels and one to soldiers who are paid to stop them.
repeat: The men who dig it are paid in beer and in promises of a school
body: When the pit collapsed last spring, 20 of them were buried, the cooperative says, and digging went on.`,
  ],
  [
    'a refrain stays, each time',
    `
headline: Songs from the trenches of Nagorno-Karabakh
body: The soldiers of the eastern line sing every evening, and the wind carries it over to the other trench.
body: We will not leave our mountain
body: The moon is a coin that nobody spends and the river a road that nobody walks, they sing in the dark.
body: We will not leave our mountain
body: When the shelling began on the third night, the song broke off, and since then nobody has sung it again.`,
  ],
  [
    'pictures that are spoken of are not captions',
    `
headline: Satellite pictures show new airstrip
body: Photos by the agency’s satellites showed a new airstrip near Nyala, an analyst told this newspaper today.
body: Video from the scene showed at least three burning trucks, and images from Tuesday show them again, he said.
body: The picture is unclear. A photo taken by a shepherd has not been verified by anyone who knows the place.`,
  ],
  [
    'what may look like a page’s line but is the article',
    `
headline: Join the alliance? Helsinki votes on Friday
body: Updated figures from the ministry show that 40 people were killed in the raid, more than first reported.
body: By attacking at night, the drones avoided the guns, and by morning the depot of Engels was a black field.
body: The watchdog fined the company over its privacy policy and over newsletters that nobody had asked to get.
body: Register offices in the south will open on Sunday so that conscripts can enlist, the governor announced.`,
  ],
];

describe('passages', () => {
  it.each(cases)('%s', (_, marked) => {
    const { text, roles } = rolesIn(marked);
    const { passages } = passagesOf(text);
    expect(passages.map((p) => `${p.role}: ${text.slice(p.start, p.end)}`)).toEqual(roles.map((role, i) => `${role}: ${text.slice(passages[i]?.start, passages[i]?.end)}`));
  });
  it('parts the credit of an agency from the sentence before it', () => {
    const text = 'Headline of the day\n\nThe dam of Kajaki is open again, the governor of the province told reporters on Sunday. (AFP)';
    const { passages } = passagesOf(text);
    expect(passages.map((p) => [p.role, text.slice(p.start, p.end).slice(-10)])).toEqual([
      ['headline', 'of the day'],
      ['body', 'on Sunday.'],
      ['byline', '(AFP)'],
    ]);
  });
  it('joins the lines of a text wrapped at a width', () => {
    const text = [
      'Rebels cut the road to Djibo',
      '',
      'OUAGADOUGOU, May 3 - Rebels have cut the last open road to the town of Djibo,',
      'where some 300,000 people depend on convoys for grain, two aid workers said',
      'on Friday. The army said that it had sent',
      'engineers and that the road would be open again within',
      'a week.',
      '',
      'Nobody in the town believes it, according to a teacher who was reached by',
      'telephone and who asked not to be named.',
    ].join('\r\n');
    expect(passagesOf(text).passages.map((p) => p.role)).toEqual(['headline', 'body', 'body']);
  });
  it('passes over front matter and marks, and hides them from the reading', () => {
    const text = '---\ntitle: A raid\ndate: 2024-05-01\n---\n\n# Raid on **Tillabéri**\n\nThe army of [Niger](https://example.org/a_(b)) said *nothing* about the raid, in which nine people were killed on Sunday.\n\n## What is known\n\n> Nobody came, a farmer said.\n';
    const { passages, removals, hidden } = passagesOf(text);
    expect(passages.map((p) => [p.role, text.slice(p.start, p.end).slice(0, 12)])).toEqual([
      ['boilerplate', '---'],
      ['boilerplate', 'title: A rai'],
      ['boilerplate', 'date: 2024-0'],
      ['boilerplate', '---'],
      ['headline', 'Raid on **Ti'],
      ['body', 'The army of '],
      ['body', 'What is know'],
      ['body', 'Nobody came,'],
    ]);
    expect(hidden.map(({ start, end }) => text.slice(start, end))).toEqual(['**', '**', '[', '](https://example.org/a_(b))', '*', '*']);
    expect(removals.filter((r) => r.reason === 'boilerplate').map(({ start, end }) => text.slice(start, end))).toContain('## ');
  });
  it('has no passages in nothing', () => expect(passagesOf(' \n\u00a0\r\n').passages).toEqual([]));

  const line = fc.constantFrom('Rebels take the town', 'By A. Writer', 'Read more:', 'The army said on Monday that it had left the town after a week of fighting there.', '“No.”', '', '# H', '**x**', '[a](http://b.c)', 'Photo: AFP', '---', 'buy cheap viagra online', 'title: x', '(Reuters)', '\u00a0', 'He said that nobody would ever come back to the old town of Aleppo. (AFP)');
  it('gives passages in order that leave out nothing but space and marks, and removals that lie where they say', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(line, { maxLength: 25 }).map((l) => l.join('\n')), fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const { passages, removals } = passagesOf(text);
        let at = 0;
        for (const p of passages) {
          expect(p.start).toBeGreaterThanOrEqual(at);
          expect(p.end).toBeGreaterThan(p.start);
          const skipped = text.slice(at, p.start).replace(/[\s\u200b\u200e\u200f\u2060\ufeff]/gu, '');
          expect(skipped === '' || removals.some((r) => r.start >= at && r.end <= p.start)).toBe(true);
          at = p.end;
        }
        expect(text.slice(at).replace(/[\s\u200b\u200e\u200f\u2060\ufeff]/gu, '')).toBe('');
        removals.forEach((r, i) => expect(r.start).toBeGreaterThanOrEqual(removals[i - 1]?.start ?? 0));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  const timed = (text: string): number => spent(() => passagesOf(text));
  it.each([
    ['lines without stops', 'A line without a stop that is long enough\n'],
    ['one line', 'word '],
    ['stops', '.'],
    ['brackets', '[('],
    ['asterisks', '*a '],
    ['links', '[a](http://b '],
    ['underlines', '_a _'],
    ['unbalanced quotation marks', '“ " '],
    ['the same paragraph', 'The army left the town at dawn and nobody knows where it went, a baker said.\n'],
    ['spam', 'buy cheap viagra online now '],
    ['spam in lines', 'They were buy cheap viagra online hit.\n'],
    ['read more', 'Read more:\nA headline of another article\n'],
    ['slashes', 'A B / C > D | '],
    ['captions', 'In the town. (AFP / A. Name\n'],
  ])('takes no more than the length in %s', (_, unit) => {
    timed(unit.repeat(20_000 / unit.length));
    const small = Math.min(timed(unit.repeat(150_000 / unit.length)), timed(unit.repeat(150_000 / unit.length)));
    const large = timed(unit.repeat(600_000 / unit.length));
    expect(large).toBeLessThan(Math.max(1500, small * 12));
  }, 30_000);
});
