import { groupedBy } from '../../model/grouped.js';
import type { Row } from './rows.js';
import { choiceOf, type Sheet } from './sheet.js';

/** Rows of alternatives (role `option`), group by group in printed order. */
export function optionGroups(sheet: Sheet): readonly (readonly Row[])[] {
  const options = sheet.rows.filter(
    ({ item }) => item?.role === 'option' && item.optionGroup !== undefined,
  );
  return [...groupedBy(options, ({ item }) => item?.optionGroup).values()];
}

export const ACCESS_CONTROL = 'access-control';
export const TWO_FACTOR = 'authentication-method.two-factor';
export const PASSWORD = 'authentication-method.knowledge';

/** Rows of the authentication methods on the sheet; [] when it prints none. */
export const methodRows = (sheet: Sheet): readonly Row[] =>
  sheet.rows.filter(({ item }) => item?.optionGroup === 'authentication-method');

/** Whether the sheet itself says that no password is used. */
export const saysNoPassword = (sheet: Sheet): boolean => {
  const choice = choiceOf(sheet, PASSWORD);
  return choice === 'no' || choice === 'not-applicable';
};
