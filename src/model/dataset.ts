/** The dataset: all tables, in the order in which files are written. */
import { actors } from './actor';
import { articles } from './article';
import { claims } from './claim';
import { conflicts } from './conflict';
import { dates } from './date';
import { events } from './event';
import { figures } from './figure';
import { mentions } from './mention';
import { places } from './place';
import { relationships } from './relationship';
import { relays, reports } from './report';
import { removed, sentences } from './sentence';
import { statements } from './statement';
import type { Row } from './table';
import { weapons } from './weapon';

export const tables = { articles, reports, relays, sentences, removed, actors, places, weapons, mentions, statements, dates, claims, relationships, figures, events, conflicts } as const;
export type TableName = keyof typeof tables;
export type Dataset = { readonly [N in TableName]: readonly Row<(typeof tables)[N]>[] };

const isTableName = (name: string): name is TableName => name in tables;
export const tableNames: readonly TableName[] = Object.keys(tables).filter(isTableName);
