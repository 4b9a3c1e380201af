import { TOPIC_BASIS } from '../../catalogue/crosswalk.js';
import { citationOf } from '../../catalogue/guideline.js';
import { fail, NOT_APPLICABLE, type Outcome, PASS, type SheetRule } from '../rule.js';
import { atRow, rowNames } from '../sheet/subjects.js';
import { requirementsOf } from './requirements.js';

const REQUIREMENT = 'C-13-6';
/** The form asks for TLS 1.2 or later, guideline 6.0 wants 1.3 in principle. */
const CURRENT_TLS = /(tls|ＴＬＳ)[^。]{0,12}1\.3/iu;

/** A はい on TLS says 1.2 or later; whether it is 1.3, which the guideline wants, is to be asked. */
export const tlsVersion: SheetRule = {
  id: 'GL-03',
  family: 'GL',
  class: 'full',
  severity: 'info',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet, context }) =>
    ['tls-configuration', 'connection-method'].map((key): Outcome => {
      const row = sheet.byKey.get(key);
      if (row?.answer.choice !== 'yes') return NOT_APPLICABLE;
      if (!requirementsOf(sheet, key, context).includes(REQUIREMENT)) return NOT_APPLICABLE;
      if (row.texts.some(({ text }) => CURRENT_TLS.test(text.normalize('NFKC')))) return PASS;
      return fail(atRow(row), {
        args: { ...rowNames(row), citation: citationOf(REQUIREMENT) },
        actual: 'TLS >= 1.2',
        expected: 'TLS 1.3',
        basis: TOPIC_BASIS,
        ...(key === 'connection-method' ? { variant: 'method' } : {}),
      });
    }),
};
