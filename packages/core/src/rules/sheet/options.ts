import { groupedBy } from '../../basics/grouped.js';
import type { Row } from './rows.js';
import { choiceOf, type Sheet } from './sheet.js';
import { sheetFact } from './sheet-fact.js';

/** Rows of a sheet that belong together, by the name of their group. */
const rowsByGroup = sheetFact(({ rows }) =>
  groupedBy(
    rows.filter(({ item }) => item?.optionGroup !== undefined),
    ({ item }) => item?.optionGroup,
  ),
);

/** Rows of alternatives (role `option`), group by group in printed order. */
export const optionGroups = (sheet: Sheet): readonly (readonly Row[])[] =>
  [...rowsByGroup(sheet).values()]
    .map((rows) => rows.filter(({ item }) => item?.role === 'option'))
    .filter((rows) => rows.length > 0);

export const ACCESS_CONTROL = 'access-control';
export const TWO_FACTOR = 'authentication-method.two-factor';
export const PASSWORD = 'authentication-method.knowledge';

/** Rows of the authentication methods on the sheet; [] when it prints none. */
export const methodRows = (sheet: Sheet): readonly Row[] =>
  rowsByGroup(sheet).get('authentication-method') ?? [];

/** Whether the sheet itself says that no password is used. */
export const saysNoPassword = (sheet: Sheet): boolean => {
  const choice = choiceOf(sheet, PASSWORD);
  return choice === 'no' || choice === 'not-applicable';
};
