import { builtInProfile, PROFILE_NAMES, type Profile } from 'kaijisho';
import type { DeskView } from './desk-view.js';

/** Acceptance conditions by the id under which they are chosen. */

/** One from a file never goes by the name of one that is built in. */
export const idOfOwn = ({ id }: Profile): string => `file:${id}`;

/** All that can be chosen: those built in, then those from files. */
export function profileChoices({
  profiles,
}: Pick<DeskView, 'profiles'>): readonly (readonly [id: string, profile: Profile])[] {
  return [
    ...PROFILE_NAMES.flatMap((name): readonly (readonly [string, Profile])[] => {
      const profile = builtInProfile(name);
      return profile === null ? [] : [[name, profile]];
    }),
    ...profiles.map((profile) => [idOfOwn(profile), profile] as const),
  ];
}

export const chosenProfile = (view: Pick<DeskView, 'profiles' | 'settings'>): Profile | null =>
  profileChoices(view).find(([id]) => id === view.settings.profile)?.[1] ?? null;
