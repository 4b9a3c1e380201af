import { isForHospital, LANGUAGES, listRules, SOURCE_FINDINGS, vendorWords } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import type { ReportedFile, ReportedRule } from '../../src/index.js';
import { renderVendorFile } from '../../src/terminal/vendor.js';

const rule = (id: string, severity: ReportedRule['severity'], cell: string): ReportedRule => ({
  rule: id,
  title: `題 ${id}`,
  severity,
  steps: [
    {
      advice: '事業者に依頼してください。',
      findings: [
        {
          finding: {} as never,
          message: `${id} の内容`,
          place: { file: 'a.xlsx', sheet: 'MDS', cell },
          folded: [],
        },
      ],
    },
  ],
});

const file: ReportedFile = {
  file: 'a.xlsx',
  failure: null,
  sheets: [],
  groups: [
    {
      action: 'correct',
      title: '',
      count: 3,
      rules: [rule('NOTE-03', 'warning', 'F12'), rule('ANS-01', 'error', 'E9')],
    },
    { action: 'ask', title: '', count: 1, rules: [rule('ANS-07', 'warning', 'E20')] },
    { action: 'know', title: '', count: 1, rules: [rule('FORM-02', 'info', 'A1')] },
  ],
  suppressed: [],
  excerpts: [],
};

describe('a check for the vendor', () => {
  const text = renderVendorFile(file, 'ja', 200);

  it('lists what to put right, gravest first, each with place, way and reason', () => {
    const order = ['ANS-01', 'NOTE-03', '医療機関が判断すること', 'ANS-07'];
    const places = order.map((word) => text.indexOf(word));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('MDS!E9 ANS-01 の内容');
    expect(text).toMatch(/直し方：「対象外」とした理由を備考に書き/);
    expect(text).toContain('理由：');
  });

  it('asks to put nothing right among what the hospital decides', () => {
    const [, decided = ''] = text.split('医療機関が判断すること');
    expect(decided).toContain('できること：「いいえ」が正しければ、そのままにしてください。');
    expect(decided).not.toContain('直し方');
  });

  it('says nothing that is only good to know, and gives no advice meant for the hospital', () => {
    expect(text).not.toContain('FORM-02');
    expect(text).not.toContain('事業者に依頼');
  });

  it('has words for every rule that can ask something of a vendor', () => {
    const rules = [...listRules().map(({ id }) => id), ...Object.keys(SOURCE_FINDINGS)];
    const without = rules.filter(
      (id) =>
        !id.startsWith('AGR-') &&
        LANGUAGES.some((language) => {
          const { how, why } = vendorWords(id, language);
          return how === null || why === null;
        }),
    );
    expect(without).toEqual([]);
  });

  it('never tells a vendor to change an honest no', () => {
    expect(isForHospital('ANS-07')).toBe(true);
    expect(isForHospital('GL-01')).toBe(true);
    expect(isForHospital('ANS-01')).toBe(false);
  });
});
