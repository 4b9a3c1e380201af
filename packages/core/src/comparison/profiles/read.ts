import { findRequirement } from '../../catalogue/guideline.js';
import { failed, type Result } from '../../pages/failure.js';
import { readAs } from '../../pages/read-as.js';
import { comparisonTopics } from '../topics.js';
import { type Profile, profileSchema } from './schema.js';

/** Keys and requirements a profile names that the catalogue does not have. */
function unknownNames({ entries }: Profile): readonly string[] {
  const keys = new Set(comparisonTopics().map(({ key }) => key));
  const named = entries.flatMap(({ targets, when }) => [
    ...targets.flatMap((target) => ('key' in target ? [target.key] : [])),
    ...(when === undefined ? [] : [when.key]),
  ]);
  const requirements = entries.flatMap(({ targets }) =>
    targets.flatMap((target) => ('requirement' in target ? [target.requirement] : [])),
  );
  return [
    ...named.filter((key) => !keys.has(key)),
    ...requirements.filter((id) => findRequirement(id) === undefined),
  ];
}

/**
 * A profile from the text of a JSON file.
 * @returns the failure `profile-invalid` with the place in `detail` when the text is no profile, and
 *   `profile-unknown-name` when it names rows or requirements that do not exist
 */
export function readProfile(text: string): Result<Profile> {
  const read = readAs(text, profileSchema, 'profile-invalid');
  if (!read.ok) return read;
  const unknown = [...new Set(unknownNames(read.value))];
  return unknown.length > 0
    ? failed('profile-unknown-name', { names: unknown.slice(0, 5).join(' / ') })
    : read;
}
