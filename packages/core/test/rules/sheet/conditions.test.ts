import { describe, expect, it } from 'vitest';
import {
  conditionState,
  conditionsHold,
  gateOf,
  isGatedOff,
  isJudged,
  isWhollyNotApplicable,
  rowsBehind,
  rowsUnder,
} from '../../../src/rules/sheet/conditions.js';
import { type Rows, type RowWord, sheet } from '../support.js';
import { keysIn, prepared, rowOf } from './prepared.js';

const AUTO = { retention: 'auto' } as const;
const mds = (rows: Rows) => prepared(sheet('MDS', rows));
const sds = (rows: Rows) => prepared(sheet('SDS', rows));

describe('whether a circumstance holds', () => {
  const LAW = 'domestic-law-and-location';
  const RETURN = 'contract-end-return';

  it.each<[RowWord, RowWord, string]>([
    ['yes', 'not-applicable', 'met'],
    ['no', 'not-applicable', 'unclear'],
    ['not-applicable', 'blank', 'not-met'],
    ['blank', 'several', 'unknown'],
  ])('%j and %j to the rows about it make it %s', (law, back, state) => {
    const filled = sds({ [LAW]: law, [RETURN]: back });
    expect(conditionState(filled, 'external-storage', AUTO)).toBe(state);
  });

  it('does not where the sheet leaves out the rows about it', () => {
    expect(conditionState(sds({ scanning: 'yes' }), 'external-storage', AUTO)).toBe('not-met');
  });

  it('stands for itself where no row of the form is about it alone', () => {
    const filled = mds({ 'external-storage-integrity': 'no' });
    expect(conditionState(filled, 'external-storage', AUTO)).toBe('met');
  });

  it('is not made unclear by saying that there are no documents to sign', () => {
    expect(conditionState(mds({ 'signed-documents': 'no' }), 'retention', AUTO)).toBe('not-met');
  });

  it('is not told by rows under a gate answered いいえ', () => {
    const closed = mds({ 'signed-documents': 'no', timestamp: 'yes', scanning: 'yes' });
    expect(keysIn(rowsUnder(closed, 'retention'))).toEqual(['signed-documents']);
    expect(conditionState(closed, 'retention', AUTO)).toBe('not-met');
  });

  it('is as the option says, for retention alone', () => {
    const kept = sds({ 'update-history': 'yes', [LAW]: 'not-applicable' });
    expect(conditionState(kept, 'retention', { retention: 'no' })).toBe('not-met');
    expect(conditionState(kept, 'external-storage', { retention: 'yes' })).toBe('not-met');
    const silent = sds({ 'update-history': 'blank' });
    expect(conditionState(silent, 'retention', { retention: 'yes' })).toBe('met');
  });

  it('must be so of every circumstance that a row presupposes', () => {
    const holds = (rows: Rows, key: string) => {
      const filled = sds(rows);
      const { item } = rowOf(filled, key);
      return item !== null && conditionsHold(filled, item, AUTO);
    };
    const both = { 'format-continuity': 'yes', 'update-history': 'yes' } as const;
    expect(holds({ ...both, [LAW]: 'yes' }, 'format-continuity')).toBe(true);
    expect(holds({ ...both, [LAW]: 'not-applicable' }, 'format-continuity')).toBe(false);
    expect(holds({ scanning: 'no' }, 'scanning')).toBe(true);
  });
});

describe('the row that another depends on', () => {
  const LOG = 'remote-maintenance.log';

  it('is taken from the sheet itself before any other', () => {
    const own = prepared(
      sheet('SDS', { 'remote-maintenance': 'yes', [LOG]: 'yes' }),
      sheet('MDS', { 'remote-maintenance': 'no' }),
    );
    expect(gateOf(own, rowOf(own, LOG))?.answer.choice).toBe('yes');
    expect(isGatedOff(own, rowOf(own, LOG))).toBe(false);
  });

  it('is taken from another sheet of the product where this one does not ask', () => {
    const without = prepared(
      sheet('SDS', { [LOG]: 'yes' }),
      sheet('MDS', { scanning: 'yes' }, { sha256: 'c'.repeat(64) }),
      sheet('MDS', { 'remote-maintenance': 'no' }),
    );
    expect(gateOf(without, rowOf(without, LOG))?.answer.choice).toBe('no');
    expect(isGatedOff(without, rowOf(without, LOG))).toBe(true);
  });

  it('is none where no sheet asks, or the row stands for itself or is not known', () => {
    const alone = sds({ [LOG]: 'yes', scanning: 'yes' });
    expect(gateOf(alone, rowOf(alone, LOG))).toBeNull();
    expect(gateOf(alone, rowOf(alone, 'scanning'))).toBeNull();
    expect(gateOf(alone, { item: null })).toBeNull();
  });

  it('knows the rows behind it', () => {
    const free = { is: 'yes', key: null } as const;
    const logged = mds({ 'access-log': 'yes', 'access-log.review': 'no', scanning: 'no', free });
    expect(keysIn(rowsBehind(logged, 'access-log'))).toEqual(['access-log.review']);
    expect(rowsBehind(logged, 'scanning')).toEqual([]);
  });
});

describe('a matter that exists while all under it is 対象外', () => {
  const explained = { is: 'not-applicable', remark: '保守会社が管理' } as const;
  const wholly = (gate: RowWord, review: RowWord, protection: RowWord) =>
    isWhollyNotApplicable(
      mds({ 'access-log': gate, 'access-log.review': review, 'access-log.protection': protection }),
      'access-log',
    );

  it('is said once, unless every row says why', () => {
    expect(wholly('yes', 'not-applicable', 'not-applicable')).toBe(true);
    expect(wholly('yes', 'not-applicable', explained)).toBe(true);
    expect(wholly('yes', explained, explained)).toBe(false);
  });

  it('is not that where a row is answered, or the matter does not exist', () => {
    expect(wholly('yes', 'not-applicable', 'no')).toBe(false);
    expect(wholly('no', 'not-applicable', 'not-applicable')).toBe(false);
  });

  it('is not that where nothing stands under it', () => {
    expect(isWhollyNotApplicable(mds({ 'access-log': 'yes' }), 'access-log')).toBe(false);
  });
});

describe('whether what is marked on a row may be judged', () => {
  const judged = (rows: Rows, key: string) => {
    const filled = mds(rows);
    return isJudged(filled, rowOf(filled, key), AUTO);
  };

  it.each<[RowWord, string]>([
    ['yes', 'yes'],
    ['no', 'no'],
    ['not-applicable', 'no'],
    ['several', 'open'],
    ['blank', 'open'],
  ])('under a gate answered %j: %s', (gate, expected) => {
    expect(judged({ 'access-log': gate, 'access-log.review': 'no' }, 'access-log.review')).toBe(
      expected,
    );
  });

  it('not where its alternative is claimed, whichever of the two it is', () => {
    const [finalised, device] = ['record-finalisation', 'device-record-attribution'];
    expect(judged({ [finalised]: 'no', [device]: 'yes' }, finalised)).toBe('no');
    expect(judged({ [finalised]: 'yes', [device]: 'no' }, device)).toBe('no');
    expect(judged({ [finalised]: 'yes', [device]: 'no' }, finalised)).toBe('yes');
    expect(judged({ [finalised]: 'no', [device]: 'no', scanning: 'yes' }, 'scanning')).toBe('yes');
  });

  it.each<[RowWord, string]>([
    ['yes', 'yes'],
    ['not-applicable', 'no'],
    ['no', 'open'],
    ['blank', 'open'],
  ])('among records answered %j: %s', (word, expected) => {
    expect(judged({ 'update-history': word, 'backup-restore': 'blank' }, 'backup-restore')).toBe(
      expected,
    );
  });

  it('is asked anew when the option says otherwise', () => {
    const kept = mds({ 'update-history': 'yes' });
    const row = rowOf(kept);
    expect(isJudged(kept, row, { retention: 'yes' })).toBe('yes');
    expect(isJudged(kept, row, { retention: 'no' })).toBe('no');
    expect(isJudged(kept, row, AUTO)).toBe('yes');
  });

  it('is so of a row that was not recognised', () => {
    const free = mds({ free: { is: 'yes', key: null } });
    expect(isJudged(free, rowOf(free), AUTO)).toBe('yes');
  });
});
