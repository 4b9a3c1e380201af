import { isRecord } from '@kaijisho/core';

/**
 * What XML needs to know of a document: which element holds what. Taken from the JSON Schema of the
 * document, so that XML, XSD and JSON cannot drift apart.
 */
export type Shape = { readonly nullable: boolean } & (
  | { readonly kind: 'text'; readonly values: readonly string[] | null }
  | { readonly kind: 'number'; readonly whole: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'list'; readonly entry: Shape }
  | { readonly kind: 'map'; readonly entry: Shape }
  | { readonly kind: 'record'; readonly members: ReadonlyMap<string, Member> }
);

export interface Member {
  readonly shape: Shape;
  readonly required: boolean;
  /** What the schema says about it. */
  readonly description: string | null;
}

/** Elements that stand for the entries of a list are called after the list. */
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['disclosures', 'disclosure'],
  ['answers', 'answer'],
  ['notes', 'note'],
  ['references', 'reference'],
  ['products', 'product'],
  ['lines', 'line'],
  ['requirements', 'requirement'],
  ['questions', 'question'],
]);

export const entryName = (list: string): string => SINGULAR.get(list) ?? 'entry';

function texts(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is string => typeof entry === 'string')
    : [];
}

function recordOf(schema: Readonly<Record<string, unknown>>, nullable: boolean): Shape {
  const { properties, additionalProperties } = schema;
  if (isRecord(additionalProperties) && Object.keys(additionalProperties).length > 0)
    return { kind: 'map', nullable, entry: shapeOf(additionalProperties) };
  const required = texts(schema.required);
  const members = Object.entries(isRecord(properties) ? properties : {}).map(
    ([name, part]): [string, Member] => [
      name,
      {
        shape: shapeOf(part),
        required: required.includes(name),
        description:
          isRecord(part) && typeof part.description === 'string' ? part.description : null,
      },
    ],
  );
  return { kind: 'record', nullable, members: new Map(members) };
}

/** `anyOf: [X, null]` and `type: [x, null]` are X that may be null. */
function withoutNull(schema: Readonly<Record<string, unknown>>): {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly nullable: boolean;
} {
  if (Array.isArray(schema.anyOf)) {
    const parts = schema.anyOf.filter(isRecord);
    const [only, ...others] = parts.filter(({ type }) => type !== 'null');
    if (only !== undefined && others.length === 0)
      return { schema: only, nullable: parts.length > 1 };
  }
  const types = Array.isArray(schema.type) ? texts(schema.type) : null;
  if (types === null) return { schema, nullable: false };
  const [only, ...others] = types.filter((type) => type !== 'null');
  return others.length === 0
    ? { schema: { ...schema, type: only }, nullable: types.includes('null') }
    : { schema: { ...schema, type: undefined }, nullable: false };
}

/**
 * The shape of a JSON Schema.
 * @throws RangeError for a schema that has no plain XML form, such as one of several objects
 */
export function shapeOf(given: unknown): Shape {
  const { schema, nullable } = withoutNull(isRecord(given) ? given : {});
  switch (schema.type) {
    case 'string': {
      const values = texts(schema.const === undefined ? schema.enum : [schema.const]);
      return { kind: 'text', nullable, values: values.length === 0 ? null : values };
    }
    case 'number':
    case 'integer':
      return { kind: 'number', nullable, whole: schema.type === 'integer' };
    case 'boolean':
      return { kind: 'boolean', nullable };
    case 'array':
      return { kind: 'list', nullable, entry: shapeOf(schema.items) };
    case 'object':
      return recordOf(schema, nullable);
    default:
      throw new RangeError(`No XML form for ${JSON.stringify(given)}`);
  }
}
