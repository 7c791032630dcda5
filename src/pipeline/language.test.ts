import { expect, it } from 'vitest';
import { spent } from '../model/spent.fixture';
import { languageOf } from './language';

it.each([
  ['en', 'The army has left the town, and nobody knows where it went after the bridge was blown up by the rebels.'],
  ['en', 'Russia arms Hezbollah'],
  ['en', ''],
  ['en', '1234 5678'],
  ['en', 'Le Monde reported that the junta of Niger and the mayor of Agadez had met in La Paz, El Salvador and Los Angeles.'],
  ['en', 'The word “سلام” was painted on the wall of the school, and the teacher said that it had been there for years.'],
  ['fr', 'L’armée a quitté la ville dans la nuit de mardi et les habitants ne savent pas ce qui les attend, selon un élu.'],
  ['de', 'Die Armee hat die Stadt in der Nacht verlassen, und niemand weiß, wohin sie gegangen ist, sagte der Bürgermeister.'],
  ['es', 'El ejército se retiró de la ciudad por la noche y nadie sabe qué va a pasar con los que se quedaron en el valle.'],
  ['it', 'L’esercito ha lasciato la città nella notte e nessuno sa che cosa succederà alle famiglie che sono rimaste nel borgo.'],
  ['pt', 'O exército deixou a cidade na noite de terça e os moradores não sabem o que vai acontecer com as famílias do vale.'],
  ['tr', 'Ordu gece şehirden çekildi ve kimse bundan sonra ne olacağını bilmiyor, bir yetkili bu karar için geç kalındığını söyledi.'],
  ['ru', 'Армия ушла из города ночью, и никто не знает, что будет дальше.'],
  ['uk', 'Армія залишила місто вночі, і ніхто не знає, що буде далі з його мешканцями.'],
  ['ar', 'انسحب الجيش من المدينة في الليل ولا أحد يعرف ما الذي سيحدث بعد ذلك على الحدود.'],
  ['fa', 'ارتش شب گذشته از شهر عقب نشینی کرد و هیچ کس نمی داند که چه خواهد شد، این خبر را یک مقام گفت.'],
  ['he', 'הצבא עזב את העיר בלילה ואיש אינו יודע מה יקרה.'],
  ['zh', '军队在夜里离开了城市，没有人知道接下来会发生什么。'],
  ['ja', '軍は夜のうちに町を離れ、これから何が起こるか誰にも分からない。'],
  ['ko', '군대는 밤에 도시를 떠났고 아무도 앞으로 무슨 일이 일어날지 모른다.'],
])('%s: %s', (tag, text) => expect(languageOf(text)).toBe(tag));
it('looks at a sample of a long text', () => {
  const text = 'The army has left the town and nobody knows where it went. '.repeat(200_000);
  expect(spent(() => expect(languageOf(text)).toBe('en'))).toBeLessThan(1000);
});
