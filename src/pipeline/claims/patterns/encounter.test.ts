import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('encounters', () => {
  it.each([
    ['The talks in Nairobi brought together envoys from Chad, Niger and Mali.', 'chad meets niger; chad meets mali; niger meets mali'],
    ['The summit brought together Hamas and Hezbollah.', 'hamas meets hezbollah'],
    ['Emmanuel Macron received Mahmoud Abbas in Paris.', 'emmanuel-macron meets mahmoud-abbas'],
    ['Kim Jong Un toured a factory with Sergei Shoigu.', 'kim-jong-un meets sergei-shoigu'],
    ['Qatar’s emir received the head of Hamas.', 'qatar meets hamas'],
    ['Isaias Afwerki received Hassan Sheikh Mohamud and Abiy Ahmed in Asmara.', 'isaias-afwerki meets hassan-sheikh-mohamud; isaias-afwerki meets abiy-ahmed'],
    ['Recep Tayyip Erdogan brought Hassan Sheikh Mohamud and Abiy Ahmed together.', 'hassan-sheikh-mohamud meets abiy-ahmed'],
    ['Mahmoud Abbas was received by Emmanuel Macron.', 'emmanuel-macron meets mahmoud-abbas'],
    ['Joe Biden called Volodymyr Zelensky on Sunday.', 'joe-biden communicates_with volodymyr-zelensky'],
    ['Joe Biden told Vladimir Putin that he was wrong.', 'joe-biden communicates_with vladimir-putin'],
    ['Xi Jinping sent Joe Biden a letter.', 'xi-jinping communicates_with joe-biden'],
    ['Xi Jinping wrote to Joe Biden.', 'xi-jinping communicates_with joe-biden'],
    ['Recep Tayyip Erdogan flew to Sochi to see Vladimir Putin.', 'recep-tayyip-erdogan meets vladimir-putin'],
    ['In a telephone call with Xi Jinping, Joe Biden was firm.', 'joe-biden communicates_with xi-jinping'],
    ['Vladimir Putin had dinner with Xi Jinping.', 'vladimir-putin meets xi-jinping'],
    ['Emmanuel Macron sat down with Vladimir Putin in Moscow.', 'emmanuel-macron meets vladimir-putin'],
    ['Emmanuel Macron did not receive Mahmoud Abbas.', 'emmanuel-macron meets mahmoud-abbas denied'],
    ['Iran sent the head of its navy, Ali Larijani, to Beirut to meet Naim Qassem.', 'ali-larijani meets naim-qassem'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each(['Joe Biden called Vladimir Putin a killer.', 'Joe Biden told reporters that Vladimir Putin was late.', 'Xi Jinping wrote a letter about Joe Biden.', 'Joe Biden saw Vladimir Putin leave.', 'Egypt received Mahmoud Abbas’s letter.', 'Joe Biden called on Vladimir Putin to withdraw.'])('reads nothing of the kind in %s', (sentence) => expect(relationsIn(sentence)).not.toMatch(/meets|communicates/));
});
