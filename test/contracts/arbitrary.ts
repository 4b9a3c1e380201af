import fc from 'fast-check';

/** The part of JSON Schema that the published schemas use. Anything else is refused, not guessed. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

function object(schema: Schema): fc.Arbitrary<unknown> {
  const entries = Object.entries(schema.properties ?? {});
  const { additionalProperties: rest } = schema;
  // An empty schema lets members pass that nobody names; `nearlyValid` adds such ones.
  if (typeof rest === 'object' && Object.keys(rest).length > 0)
    return fc.dictionary(fc.string(), valid(rest), { maxKeys: 3 });
  return fc.record(Object.fromEntries(entries.map(([name, part]) => [name, valid(part)])), {
    requiredKeys: entries.map(([name]) => name).filter((name) => schema.required?.includes(name)),
  });
}

/** Data that the schema accepts. */
export function valid(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(valid));
  const { type } = schema;
  if (typeof type === 'object')
    return fc.oneof(...type.map((one) => valid({ ...schema, type: one })));
  switch (type) {
    case 'object':
      return object(schema);
    case 'array':
      return fc.array(valid(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: 2,
      });
    case 'string':
      return schema.pattern === undefined
        ? fc.string({ minLength: schema.minLength ?? 0 })
        : fc.stringMatching(new RegExp(schema.pattern));
    case 'integer':
      return fc.integer({
        min:
          schema.exclusiveMinimum === undefined
            ? (schema.minimum ?? -1000)
            : schema.exclusiveMinimum + 1,
        max: Math.min(schema.maximum ?? 1000, 1000),
      });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`The schemas use something new: ${JSON.stringify(schema)}`);
  }
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Every place in a value, as a path of names and indexes. */
function pathsOf(value: Json, path: readonly (string | number)[] = []): (string | number)[][] {
  const here = [[...path]];
  if (Array.isArray(value))
    return [...here, ...value.flatMap((entry, index) => pathsOf(entry, [...path, index]))];
  if (value === null || typeof value !== 'object') return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([name, entry]) => pathsOf(entry, [...path, name])),
  ];
}

const INTRUDERS: readonly Json[] = [null, true, -1, 1.5, 2, '', 'x', 'MDS', [], {}, [null]];

function changed(
  value: Json,
  path: readonly (string | number)[],
  intruder: Json,
  how: number,
): Json {
  const [first, ...rest] = path;
  if (first === undefined) {
    const isRecord = value !== null && typeof value === 'object' && !Array.isArray(value);
    return how === 2 && isRecord ? { ...value, unexpected: intruder } : intruder;
  }
  if (Array.isArray(value))
    return value.map((entry, index) =>
      index === first ? changed(entry, rest, intruder, how) : entry,
    );
  if (value === null || typeof value !== 'object') return intruder;
  const entries = Object.entries(value).flatMap(([name, entry]): [string, Json][] => {
    if (name !== first) return [[name, entry]];
    return how === 1 && rest.length === 0 ? [] : [[name, changed(entry, rest, intruder, how)]];
  });
  return Object.fromEntries(entries);
}

/** Data that is nearly what the schema accepts: one place replaced, removed or added to. */
export const nearlyValid = (schema: Schema): fc.Arbitrary<Json> =>
  valid(schema).chain((value) => {
    const data: Json = JSON.parse(JSON.stringify(value));
    return fc
      .tuple(
        fc.constantFrom(...pathsOf(data)),
        fc.constantFrom(...INTRUDERS),
        fc.constantFrom(0, 1, 2),
      )
      .map(([path, intruder, how]) => changed(data, path, intruder, how));
  });
