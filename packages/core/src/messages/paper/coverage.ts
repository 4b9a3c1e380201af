import type { MessageCatalogue } from '../message.js';

/** What the states of coverage (申告状況) mean, as the cover explains them. */
export const COVERAGE_WORDS = {
  'coverage-meaning.declared': {
    ja: '様式が尋ねる範囲のすべてに「はい」と回答されています。',
    en: 'Everything the form asks about is answered yes.',
  },
  'coverage-meaning.partly-declared': {
    ja: '「はい」は一部だけか、設問がこの遵守事項の一部しか尋ねていません。',
    en: 'Some answers are yes, or the form asks about a part of the requirement only.',
  },
  'coverage-meaning.declared-absent': {
    ja: '「いいえ」と回答されています。',
    en: 'Answered no.',
  },
  'coverage-meaning.not-applicable': {
    ja: '「対象外」と回答され、備考に理由があります。',
    en: 'Answered not applicable, with a reason in a note.',
  },
  'coverage-meaning.not-applicable-unexplained': {
    ja: '「対象外」と回答されていますが、理由がありません。',
    en: 'Answered not applicable, without a reason.',
  },
  'coverage-meaning.unanswered': {
    ja: '設問はありますが、回答がありません。',
    en: 'Asked, but not answered.',
  },
  'coverage-meaning.unreadable': {
    ja: '回答を読み取れませんでした。',
    en: 'The answer could not be read.',
  },
  'coverage-meaning.conflicting': {
    ja: '同じ設問に異なる回答があります。',
    en: 'The same question is answered differently.',
  },
  'coverage-meaning.not-asked': {
    ja: '様式（MDS・SDS）がこの遵守事項を尋ねていません。',
    en: 'The form does not ask about this requirement.',
  },
} as const satisfies MessageCatalogue;
