import type { MessageCatalogue } from '../message.js';

/** What is said while a command runs. */
export const CLI_RUNNING_MESSAGES = {
  'cli.reading-progress': { ja: '読み取り中 {done}/{total} 件', en: 'Reading {done}/{total}' },
  'cli.detail': { ja: '詳細: {detail}', en: 'Detail: {detail}' },
  'cli.defect': {
    ja: 'このプログラムの不具合のため、処理を中止しました。お手数ですが、次の詳細を添えて開発元にお知らせください。\n{detail}',
    en: 'A defect of this program stopped the work. Please report it with this detail.\n{detail}',
  },
} as const satisfies MessageCatalogue;
