import { basisChangeText } from '../../messages/rules/agreement-words.js';
import { type AgreementRule, failLine } from './rule.js';

/** A decision rests on an answer that has changed or gone. It is kept; people look at it again. */
export const answerChanged: AgreementRule = {
  id: 'AGR-11',
  severity: 'warning',
  action: 'settle',
  judge: (agreement) =>
    agreement.lines
      .filter(({ carried }) => carried === 'changed')
      .map((line) =>
        failLine(agreement, line, {
          args: {
            changes: line.changes.map((change) => basisChangeText(change, 'ja')),
            changesEn: line.changes.map((change) => basisChangeText(change, 'en')),
          },
        }),
      ),
};
