import { cannotTell, fail, NOT_APPLICABLE, PASS, type SheetRule } from '../rule.js';
import { methodRows, TWO_FACTOR } from '../sheet/options.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/** Two-factor authentication is claimed with fewer than two kinds of factor on the same sheet. */
export const twoFactorWithoutFactors: SheetRule = {
  id: 'X-04',
  family: 'X',
  class: 'extended',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const twoFactor = sheet.byKey.get(TWO_FACTOR);
    if (twoFactor?.answer.choice !== 'yes') return [NOT_APPLICABLE];
    const methods = methodRows(sheet);
    // One method alone on the sheet is not a list of factors.
    if (methods.length < 2) return [NOT_APPLICABLE];
    const factors = methods.filter(({ answer }) => answer.choice === 'yes').length;
    const open = methods.filter(({ answer }) => answer.choice === null).length;
    if (factors >= 2) return [PASS];
    if (factors + open >= 2) return [cannotTell()];
    return [
      fail(atRow(twoFactor), {
        args: { ...rowNames(twoFactor), factors },
        actual: `${factors}`,
        expected: '>= 2',
        ...(twoFactor.texts.length === 0 ? {} : { variant: 'explained' }),
      }),
    ];
  },
};
