import { MEMBER_WORDS } from './members.js';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** English, then Japanese on its own line: editors show both when a person points at a member. */
function described(name: string, parent: string, member: unknown): unknown {
  if (!isSchema(member)) return member;
  const [ja, en] = MEMBER_WORDS[`${parent}.${name}`] ?? MEMBER_WORDS[name] ?? [];
  const english = typeof member.description === 'string' ? member.description : en;
  const description = [english, ja].filter((words) => words !== undefined).join('\n');
  return description === '' ? member : { ...member, description };
}

const within = (value: unknown, parent: string): unknown => {
  if (Array.isArray(value)) return value.map((part) => within(part, parent));
  return isSchema(value) ? describeMembers(value, parent) : value;
};

const describeProperties = (members: Schema, parent: string): Schema =>
  Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      described(name, parent, within(member, name)),
    ]),
  );

/**
 * Gives every member of a JSON Schema its description in English and Japanese.
 * @param parent name of the member (or document) whose schema this is
 */
export function describeMembers(schema: Schema, parent: string): Schema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      keyword === 'properties' && isSchema(value)
        ? describeProperties(value, parent)
        : within(value, parent),
    ]),
  );
}
