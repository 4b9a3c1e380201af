import type { TopicSays } from '../../coverage/model.js';
import { rowsOnTopic, weighProduct } from '../evidence.js';
import type { Matrix, MatrixAnswer, Product } from '../model.js';

/**
 * External connections (外部接続一覧): what the sheets of a product declare about ways in and out.
 * Blanks are for people: a sheet does not say which line it is, where it ends and who watches it.
 */
export interface ExternalConnection {
  /** Stable: people's entries hang on it. */
  readonly key: string;
  readonly product: string;
  readonly way: ConnectionWay;
  /** Whether the product has it; null when its sheets do not ask. */
  readonly declared: TopicSays | null;
  /** Of remote maintenance: a restriction of logins, and a log. Null when not asked. */
  readonly restriction: TopicSays | null;
  readonly log: TopicSays | null;
  /** The product declares that it has no such connection, and yet describes its protection. */
  readonly contradicted: boolean;
  /** The answers behind, for their notes and places. */
  readonly answers: readonly MatrixAnswer[];
}

/** Topics of each way, the one that says whether it is there first. */
const WAYS = {
  'remote-maintenance': {
    there: 'remote-maintenance',
    restriction: 'remote-maintenance.login-restriction',
    log: 'remote-maintenance.log',
    more: ['remote-maintenance.file-sanitisation'],
  },
  'external-exchange': {
    there: 'external-exchange',
    restriction: 'peer-authentication',
    log: null,
    more: ['connection-method', 'path-protection'],
  },
} as const;
export type ConnectionWay = keyof typeof WAYS;

function connectionOf(
  product: Product,
  way: ConnectionWay,
  { options }: Matrix,
): ExternalConnection {
  const evidence = weighProduct(product, options);
  const { there, restriction, log, more } = WAYS[way];
  const keys = [there, restriction, ...(log === null ? [] : [log]), ...more];
  const saidOn = (key: string | null): TopicSays | null => {
    if (key === null) return null;
    const says = evidence.statements
      .filter(({ item, answer }) => item.key === key && answer !== null)
      .map((statement) => statement.says);
    return new Set(says).size > 1 ? 'conflicting' : (says[0] ?? null);
  };
  const declared = saidOn(there);
  const protection = [restriction, log, ...more].map(saidOn);
  return {
    key: `${product.id}|${way}`,
    product: product.id,
    way,
    declared,
    restriction: saidOn(restriction),
    log: saidOn(log),
    contradicted: declared === 'conflicting' || (declared === 'no' && protection.includes('yes')),
    answers: keys.flatMap((key) =>
      rowsOnTopic(evidence, key).flatMap(({ disclosure, answer, item }): readonly MatrixAnswer[] =>
        answer === null
          ? []
          : [{ product: product.id, disclosure, answer, key: item.key, use: 'context' }],
      ),
    ),
  };
}

/** The connections of every product, in the order of the products. */
export const externalConnections = (matrix: Matrix): readonly ExternalConnection[] =>
  matrix.products.flatMap((product) =>
    (Object.keys(WAYS) as ConnectionWay[]).map((way) => connectionOf(product, way, matrix)),
  );
