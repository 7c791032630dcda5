import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spent } from '../model/spent.fixture';
import { sentencesIn } from './sentences';

const cut = (text: string): readonly string[] => sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** `|` marks where one sentence ends and the next begins. */
const twoOrMore = [
  'The convoy left Kherson at dawn. | It never arrived.',
  'Shells fell on Jan. 5. | The market was empty.',
  'Guards fired at 5 a.m. | The crowd ran.',
  'Guards fired at 5 p.m. | Rebels fired back.',
  'He flew to the U.S. | The talks went on without him.',
  'The order went to Norden Arms Inc. | It was never filled.',
  'Police closed Harbour St. | The port stayed open.',
  'The answer was no. | Fighting resumed within the hour.',
  'They sat under the sun. | Then the trucks came.',
  'Everyone sat. | Then the general spoke.',
  '“We have lost the bridge.” | Engineers disagree.',
  '“Who gave the order?” | The general did not say.',
  '“Run!” | He did not move.',
  'Nobody came… | The phones were dead.',
  'Nobody came.... | Phones were dead.',
  'Was it a drone? | 40 windows broke.',
  'The army denied it. | al-Shabab claimed the blast.',
  'They took the airfield (the larger one). | Planes burned.',
  'The toll rose to 3.5 per cent. | Officials called it low.',
  'They agreed on plan B. | The bridge would stay shut.',
  'So did I. | Then we left.',
  'The cost was high. | $40 million went missing.',
  'The group left the town.| The army moved in, and people came back.',
  'Kyiv said so. | “We were there,” Petrenko added. | No one else was.',
  'أعلن الجيش وقف النار. | ثم عاد القصف.',
  '军队撤退。| 桥被炸毁。',
  'Армия отступила. | Мост взорван.',
  'Did he? | Did she? | Nobody knows!',
  'Dr. Amara Sow left at noon. | Gen. al-Tayib stayed.',
];
const one = [
  'Lt. Gen. Moses Oduya of the U.S. Army met Maj. Dieng on Nov. 5 in Bamako.',
  'The U.S. President spoke to the U.N. Security Council.',
  'J. K. Okoro and Mary T. Hall signed for Acme Corp. Ltd of Lagos.',
  'Resolution No. 2254, art. 5 and p. 12 were cited.',
  'The shelling began at 5 a.m. Monday and at 3 p.m. GMT and at 6 p.m. Kyiv time.',
  'Prices rose 3.5 percent to 1,200.75 dinars.',
  '“Where are they?” Amina Yusuf asked.',
  '“Stop!” Col. Diarra shouted.',
  '“When will it end?” she asked.',
  'We … Syria and Iraq, they said.',
  'He wanted... Damascus to agree.',
  '1. Ethiopia denies the charge.',
  'Rockets, mortars, etc., were found, e.g. Katyushas and i.e. Grads.',
  'See www.example.org or mail desk@example.org today.',
  'He lives in Fresno, Calif. Mayor Ruiz does too.',
  'Mr. Ba vs. Mr. Sy was postponed.',
  'Silence',
  'Brig. Gen. (Ret.) Omar Said will go.',
  'Version 2.0 of the deal.',
  'The al-Monitor.com site said nothing.',
];

describe('sentences', () => {
  it.each(twoOrMore)('%s', (marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    const text = marked.replace(/\| ?/g, '');
    expect(cut(text)).toEqual(parts);
  });
  it.each(one)('is one: %s', (text) => expect(cut(text)).toEqual([text]));
  it('keeps to the passage', () => {
    const text = 'Out. In here. And here. Out again.';
    expect(sentencesIn(text, { start: 5, end: 23 }).map(({ start, end }) => text.slice(start, end))).toEqual(['In here.', 'And here.']);
  });
  it('cuts one without end after a semicolon, else at a space, else between two characters', () => {
    const clauses = 'the ferries stayed in port and the market was shut; '.repeat(60);
    expect(cut(clauses).every((piece) => piece.endsWith(';') && piece.length <= 2000)).toBe(true);
    expect(cut(clauses).join(' ')).toBe(clauses.trim());
    const words = 'ferries '.repeat(600).trim();
    expect(cut(words).every((piece) => /^ferries(?: ferries)*$/.test(piece) && piece.length <= 2000)).toBe(true);
    expect(cut(words).join(' ')).toBe(words);
    expect(cut(`A${'😀'.repeat(3000)}`).every((piece) => piece.length <= 2000 && !/\p{Cs}/u.test(piece))).toBe(true);
  });
  it('keeps one of many clauses whole', () => {
    const clauses = `${'Recalling the words of the council; '.repeat(50)}it goes home.`;
    expect(cut(clauses)).toEqual([clauses]);
  });
  it('has nothing to cut in space', () => expect(cut(' \u00a0\n ')).toEqual([]));

  const piece = fc.constantFrom('U.S.', 'Gen.', ' ', '\n', '“', '”', '"', '...', '…', '. ', '? ', '!', 'The', 'army', '5', '3.5', 'a.m.', 'Jan.', '(', ')', '。', 'مرحبا', '\u00a0', '’', '*');
  it('gives spans in order, inside the passage, that leave out nothing but space', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(piece, { maxLength: 60 }).map((p) => p.join('')), fc.string({ unit: 'binary', maxLength: 200 })), fc.nat(5), fc.nat(5), (text, before, after) => {
        const start = Math.min(before, text.length);
        const end = Math.max(start, text.length - after);
        const spans = sentencesIn(text, { start, end });
        let at = start;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(at, span.start).replace(/[\s\u00a0\u200b]/g, '')).toBe('');
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(end);
        expect(text.slice(at, end).replace(/[\s\u00a0\u200b]/g, '')).toBe('');
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  const timed = (text: string): number => spent(() => sentencesIn(text, { start: 0, end: text.length }));
  it.each([
    ['stops', '.'],
    ['stops and spaces', '. '],
    ['closing marks', '.”'],
    ['unclosed quotation marks', '“ '],
    ['initials', 'A. '],
    ['spaces', ' '],
    ['one word', 'word'],
    ['sentences', 'The army left. '],
  ])('takes no more than the length in %s', (_, unit) => {
    const small = timed(unit.repeat(200_000 / unit.length));
    const large = timed(unit.repeat(800_000 / unit.length));
    expect(large).toBeLessThan(Math.max(1500, small * 12));
  }, 30_000);
});
