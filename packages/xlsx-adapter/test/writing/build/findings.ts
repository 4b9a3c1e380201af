import type { WordedFinding } from '@kaijisho/core';
import { EMR, PACS_MDS } from './sheets.js';

/** Findings with words, one of each severity, one hostile, one about a whole file. */
export const FINDINGS: readonly WordedFinding[] = [
  {
    finding: {
      rule: 'K-101',
      severity: 'error',
      disclosure: 0,
      key: 'emergency-account',
      place: { file: EMR.file, sheet: EMR.sheet, cell: 'D31' },
      args: {},
      actual: '（空欄）',
      expected: 'はい・いいえ・対象外のいずれか一つ',
    },
    file: EMR.file,
    product: EMR.product,
    title: '回答が記入されていません',
    message: '設問11「非常時用アカウント又は非常時用機能」に回答がありません。',
    folded: ['この設問は、責任分界表の R19 の案を決めるために必要です。'],
    advice: '事業者に、この設問への回答を記入した開示書の再提出を依頼してください。',
    setAside: null,
  },
  {
    finding: {
      rule: 'K-203',
      severity: 'warning',
      disclosure: 0,
      key: 'information-inventory',
      place: { file: EMR.file, sheet: EMR.sheet, cell: 'F10' },
      args: {},
      actual: '=HYPERLINK("http://example.invalid/")',
      expected: null,
    },
    file: EMR.file,
    product: EMR.product,
    title: '備考に計算式のような文があります',
    message: '=HYPERLINK("http://example.invalid/") と書かれています。',
    folded: [],
    advice: '原本を確認してください。',
    setAside: null,
  },
  {
    finding: {
      rule: 'K-900',
      severity: 'info',
      disclosure: null,
      key: null,
      place: null,
      args: {},
      actual: null,
      expected: null,
    },
    file: PACS_MDS.file,
    product: null,
    title: '判定していないこと',
    message: '公式様式が取り込まれていないため、設問の過不足と文言の変更は判定していません。',
    folded: [],
    advice: '必要な場合は、公式様式を取り込んでから点検してください。',
    setAside: null,
  },
];
