/** Currencies by their ISO 4217 codes: “$40m”, “US$5”, “12 million euros”, “3,000 Syrian pounds”, “EUR 5”. */
import { glued, type Lexeme } from './lexeme';
import { among } from '../among';

const signs: ReadonlyMap<string, string> = new Map(Object.entries({ $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₪': 'ILS', '₽': 'RUB', '₺': 'TRY', '₹': 'INR', '₩': 'KRW', '₴': 'UAH', '₦': 'NGN' }));
const codes = new Set('usd eur gbp jpy cny rub uah inr pkr try ils chf cad aud nok sek dkk pln czk huf krw twd sar aed qar irr iqd syp lbp egp ngn kes etb zar brl mxn cop'.split(' '));
const coins: ReadonlyMap<string, string> = new Map(Object.entries({
  dollar: 'USD', dollars: 'USD', bucks: 'USD', euro: 'EUR', euros: 'EUR', sterling: 'GBP', quid: 'GBP', rubles: 'RUB', roubles: 'RUB', lira: 'TRY', liras: 'TRY', shekels: 'ILS', yuan: 'CNY', renminbi: 'CNY', riyals: 'SAR', rials: 'IRR', dirhams: 'AED', yen: 'JPY', rupees: 'INR',
  hryvnias: 'UAH', hryvnia: 'UAH', afghanis: 'AFN', kyat: 'MMK', kyats: 'MMK', naira: 'NGN', birr: 'ETB', zloty: 'PLN', zlotys: 'PLN', kronor: 'SEK', kroner: 'NOK', deutschmarks: 'DEM', baht: 'THB', dinars: 'money', francs: 'money', pesos: 'money', shillings: 'money', rand: 'ZAR', reais: 'BRL', tenge: 'KZT', won: 'KRW', dram: 'AMD', drams: 'AMD', manat: 'AZN', manats: 'AZN', pounds: 'GBP',
}));
// The adjective before the coin tells whose it is.
const national: ReadonlyMap<string, string> = new Map(Object.entries({
  'australian dollars': 'AUD', 'canadian dollars': 'CAD', 'taiwan dollars': 'TWD', 'hong kong dollars': 'HKD', 'new zealand dollars': 'NZD', 'singapore dollars': 'SGD', 'syrian pounds': 'SYP', 'lebanese pounds': 'LBP', 'egyptian pounds': 'EGP', 'sudanese pounds': 'SDG', 'pakistani rupees': 'PKR', 'indian rupees': 'INR', 'swiss francs': 'CHF', 'cfa francs': 'XOF', 'congolese francs': 'CDF', 'rwandan francs': 'RWF', 'iraqi dinars': 'IQD', 'jordanian dinars': 'JOD', 'libyan dinars': 'LYD', 'tunisian dinars': 'TND', 'serbian dinars': 'RSD',
  'yemeni rials': 'YER', 'omani rials': 'OMR', 'qatari riyals': 'QAR', 'mexican pesos': 'MXN', 'colombian pesos': 'COP', 'philippine pesos': 'PHP', 'argentine pesos': 'ARS', 'kenyan shillings': 'KES', 'somali shillings': 'SOS', 'ugandan shillings': 'UGX', 'belarusian rubles': 'BYN',
}));
// The letters before a dollar sign: “A$”, “C$”, “US$”.
const dollars: ReadonlyMap<string, string> = new Map(Object.entries({ us: 'USD', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', hk: 'HKD', nz: 'NZD', s: 'SGD', nt: 'TWD', r: 'BRL' }));

/** Whether the lexeme can stand right before the number of a sum. */
export const isSign = (text: string): boolean => signs.has(text) || codes.has(text);
const coinAt = (list: readonly Lexeme[], i: number): string => {
  const text = list[i]?.text ?? '';
  if (codes.has(text)) return text.toUpperCase();
  const code = coins.get(text);
  if (code === undefined) return '';
  // “500 pounds of explosives” are a weight; “he won” is a verb.
  if (text === 'pounds' && (list[i + 1]?.text === 'of' || list[i + 1]?.text === '(')) return '';
  return text === 'won' && !/illion|^bn$/.test(list[i - 1]?.text ?? '') ? '' : code;
};

/** A currency and how many lexemes after the number name it. */
export interface Currency {
  readonly code: string;
  readonly words: number;
}
/** The currency of the number from `first` to before `next`, or null; code 'money' when the coin is of several countries. */
export const currencyOf = (list: readonly Lexeme[], first: number, next: number): Currency | null => {
  const sign = list[first - 1]?.text ?? '';
  const coin = coinAt(list, next);
  if (signs.has(sign)) {
    const letters = sign === '$' && glued(list, first - 1) ? dollars.get(list[first - 2]?.text ?? '') : undefined;
    return { code: letters ?? signs.get(sign) ?? 'money', words: coin === '' ? 0 : 1 };
  }
  if (codes.has(sign) && sign !== 'try' && sign !== 'cop') return { code: sign.toUpperCase(), words: 0 };
  if (coin !== '') return list[next]?.text === 'try' ? null : { code: coin, words: 1 };
  const word = list[next];
  if (word?.kind !== 'word') return null;
  const of = word.text === 'of';
  const second = coinAt(list, next + 1);
  if (second === '' || codes.has(list[next + 1]?.text ?? '')) return null;
  return { code: of ? second : (national.get(`${word.text} ${list[next + 1]?.text ?? ''}`) ?? (word.capital && !among('us|american|british', word.text) && second !== 'EUR' ? 'money' : second)), words: 2 };
};
