/** What a careful reader finds in an article of `src/pipeline/fixtures`: the contents of an `expect.json`. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { modalities, polarities } from '../../src/model/claim';
import { bounds } from '../../src/model/figure';
import { typeNames } from '../../src/model/relationship';

/** Any of these names will do. */
const names = v.pipe(v.array(v.string()), v.minLength(1));
/** The words that say it, exactly as in the article. */
const quote = v.pipe(v.string(), v.minLength(3));
/** Costs nothing when it is not found, and is no mistake when it is. */
const optional = v.optional(v.boolean(), false);

const relationship = v.strictObject({ source: names, types: v.array(v.picklist(typeNames)), target: names, polarity: v.picklist([...polarities, 'either']), quote, speakers: v.optional(names), optional });
/** A reading that would be wrong, unless it is hedged as `ok_if` says. */
const misreading = v.strictObject({ source: names, type: v.picklist(typeNames), target: names, quote, ok_if: v.array(v.picklist([...modalities, 'denied'])), why: v.optional(v.string()) });
const figure = v.strictObject({ low: v.nullable(v.number()), high: v.nullable(v.number()), bound: v.array(v.picklist(bounds)), quote, optional });
/** `date`: EDTF of any reading that is right; "" where the article leaves it open. */
const event = v.strictObject({ date: names, quote, optional });
const attribution = v.strictObject({ quote, speaker: names, via: v.optional(names), optional });

const list = <const S extends v.GenericSchema>(schema: S) => v.optional(v.array(schema), []);
const article = v.strictObject({
  /** "" where the article has none. */
  title: v.string(),
  /** Earliest and latest day. */
  published: v.optional(v.tuple([v.string(), v.string()])),
  actors: list(names),
  actors_optional: list(v.string()),
  places: list(v.string()),
  places_optional: list(v.string()),
  weapons: list(v.string()),
  weapons_optional: list(v.string()),
  relationships: list(relationship),
  not: list(misreading),
  figures: list(figure),
  events: list(event),
  attributions: list(attribution),
  /** Text that is not the article's. */
  not_body: list(v.string()),
});
const several = v.strictObject({
  articles: v.record(v.string(), article),
  /** A report that several of the articles relay. */
  shared: list(v.strictObject({ outlet: names, articles: v.array(v.string()) })),
  /** Two claims that cannot both stand, by the words of each. */
  conflicts: list(v.strictObject({ quotes: v.tuple([v.string(), v.string()]) })),
});

export type ExpectedArticle = v.InferOutput<typeof article>;
export type ExpectedFolder = v.InferOutput<typeof several>;
export type ExpectedRelationship = v.InferOutput<typeof relationship>;
export type Misreading = v.InferOutput<typeof misreading>;
export type ExpectedFigure = v.InferOutput<typeof figure>;
export type ExpectedEvent = v.InferOutput<typeof event>;

/** A file for one article, `in.txt`, is its expectation alone. Throws with the path of the first fault. */
export const readExpectation = (path: string): ExpectedFolder => {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const single = typeof json === 'object' && json !== null && !('articles' in json);
  const result = single ? v.safeParse(article, json) : v.safeParse(several, json);
  if (!result.success) throw new Error(`${path}: ${v.getDotPath(result.issues[0]) ?? 'file'}: ${result.issues[0].message.toLowerCase()}`);
  return 'articles' in result.output ? result.output : { articles: { in: result.output }, shared: [], conflicts: [] };
};
