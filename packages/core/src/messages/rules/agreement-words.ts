import type { BasisChange } from '../../agreement/basis.js';
import { fillMessage, type Language, type MessageCatalogue } from '../message.js';
import { topicName } from '../phrase.js';
import { REPORT_MESSAGES } from '../report.js';

/** Words for what became of an answer since a decision was made. */
const BASIS_CHANGE_MESSAGES = {
  changed: { ja: '{form}「{topic}」{before}→{now}', en: '{form} "{topic}" {before} → {now}' },
  reworded: { ja: '{form}「{topic}」備考の変更', en: '{form} "{topic}" note reworded' },
  gone: {
    ja: '{form}「{topic}」{before}→回答の行なし',
    en: '{form} "{topic}" {before} → no row any more',
  },
  new: {
    ja: '{form}「{topic}」新しい回答（{now}）',
    en: '{form} "{topic}" newly answered ({now})',
  },
} as const satisfies MessageCatalogue;

const NAMES: MessageCatalogue = REPORT_MESSAGES;

/** `yes` → はい; several rows of one item are told with a slash, as `no/yes`. */
const saidText = (says: string | null, language: Language): string =>
  (says ?? '')
    .split('/')
    .map((one) => (NAMES[`choice.${one}`] ?? NAMES[`state.${one}`])?.[language] ?? one)
    .join('/');

/** A change of an answer in a few words, such as `MDS「離席時の画面保護」はい→いいえ`. */
export const basisChangeText = (change: BasisChange, language: Language): string =>
  fillMessage(
    BASIS_CHANGE_MESSAGES[change.kind],
    {
      form: change.form,
      topic: topicName(change.key, language),
      before: saidText(change.before, language),
      now: saidText(change.now, language),
    },
    language,
  );
