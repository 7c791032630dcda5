import { expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

it.each([
  ['Human Rights Watch called the Saudi raids war crimes.', 'human-rights-watch criticises saudi-arabia'],
  ['Egypt blamed the raid on Hamas.', 'egypt criticises hamas'],
  ['Qatar and Egypt traded accusations on Sunday.', 'qatar criticises egypt; egypt criticises qatar'],
  ['Ankara exchanged barbs with Cairo.', 'turkey criticises egypt; egypt criticises turkey'],
  ['Iran warned Turkey against meddling.', 'iran criticises turkey'],
  ['Bashar al-Assad called the Turkish operation an act of aggression.', 'bashar-al-assad criticises turkey'],
  ['Moscow demanded an explanation from Ankara.', 'russia criticises turkey'],
  ['Egyptian accusations that Qatar is harbouring fugitives have been brushed aside.', 'egypt criticises qatar'],
  ['Ilham Aliyev called Emmanuel Macron reckless.', 'ilham-aliyev criticises emmanuel-macron'],
  ['Egypt called on Ethiopia to stop the filling of the dam.', 'egypt criticises ethiopia'],
  ['Kenya told Uganda to withdraw from the island.', 'kenya criticises uganda'],
  ['India held Pakistan responsible for the attack.', 'india criticises pakistan'],
  ['Germany urged Israel to halt its offensive.', 'germany criticises israel'],
  ["Ethiopia's deal with Somaliland enraged Somalia.", 'ethiopia coordinates_with somaliland; somalia criticises ethiopia'],
  ['Egypt called Israel a terror state.', 'egypt criticises israel'],
  ['Kenya urged Uganda to withdraw from the island.', 'kenya criticises uganda'],
  ['Iran hit out at France over the exhibition.', 'iran criticises france'],
  ['Algeria summoned the French ambassador.', 'algeria criticises france'],
  ['Recep Tayyip Erdogan compared Benjamin Netanyahu to Hitler.', 'recep-tayyip-erdogan criticises benjamin-netanyahu'],
  ['Jordan took Iran to task over the rockets.', 'jordan criticises iran'],
  ['Canada determined in January that Eritrea had committed war crimes.', 'canada criticises eritrea'],
  ['Gustavo Petro compared the M23 to Pablo Escobar.', 'gustavo-petro criticises m23'],
  ['Iraq lodged a complaint against Iran.', 'iraq criticises iran'],
    ['Gustavo Petro called their leader, Khalifa Haftar, “another Pablo Escobar”.', 'gustavo-petro criticises khalifa-haftar'],
  ['Kenya said Uganda was to blame.', 'kenya criticises uganda'],
  ['Uganda had broken the truce, Kenya said.', 'kenya criticises uganda'],
  ['Kenya demanded that Uganda withdraw.', 'kenya criticises uganda'],
  ['Kenya called the Ugandan strike a violation of its sovereignty.', 'kenya criticises uganda'],
  ['“Israel must withdraw from the hills,” said Norway’s foreign minister.', 'norway criticises israel'],
  ['“Israel has gone too far,” said a Norwegian minister.', 'norway criticises israel'],
  ['Brazil likened Israel’s war to the Holocaust.', 'brazil criticises israel'],
  ['Ireland described Israel’s campaign as collective punishment.', 'ireland criticises israel'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each(['Kenya said that Uganda must hold an election.', 'Germany called France’s decision brave.', 'Kenya’s team broke the record in Uganda.', 'Kenya said it had broken the truce.', 'Kenya denied that Uganda was to blame.', 'Kenya said that Uganda had not broken the truce.', 'Canada denied that Eritrea had committed atrocities.', 'Canada said that Eritrea had committed funds.', 'Iraq lodged a complaint with the UN Security Council.', 'Iran called Turkey a friend.', 'Kenya held Uganda in awe.', 'Sudan upset Egypt in the cup.', 'The heat in Kenya angered farmers.', 'Egypt called on Sudan to stay.', 'Kenya told Uganda to come.', 'Iran compared Turkey to Egypt.', 'Egypt summoned its ambassador.', 'Iran urged Turkey to invest.', 'Moscow demanded a vote.', 'Egypt blamed the raid on bad weather.', 'Egyptian claims that the weather is fine were believed.', 'A Saudi newspaper’s claim that Iran trained gunmen has been denied by Oman.'])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
