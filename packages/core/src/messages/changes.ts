import type { Allocation } from '../catalogue/demarcation-schema.js';
import type { ItemChangeKind } from '../comparison/changes/model.js';
import type { HeaderField } from '../model/disclosure.js';
import { fillMessage, type Language, type Message, type MessageCatalogue } from './message.js';

/** Words of the changes between two versions of a disclosure. */

type Words<Prefix extends string, Id extends string> = Readonly<Record<`${Prefix}.${Id}`, Message>>;

const CHANGE: Words<'change', ItemChangeKind> = {
  'change.worsened': { ja: '後退', en: 'worsened' },
  'change.gone': { ja: '削除', en: 'gone' },
  'change.changed': { ja: '変更', en: 'changed' },
  'change.new': { ja: '追加', en: 'new' },
  'change.improved': { ja: '改善', en: 'improved' },
  'change.reworded': { ja: '文言の変更', en: 'reworded' },
};

const MEANING: Words<'change-meaning', ItemChangeKind> = {
  'change-meaning.worsened': {
    ja: '「はい」でなくなったか、対策のない設問や不明な回答が新たに生じた',
    en: 'a yes is gone, or a gap or an unclear answer has come',
  },
  'change-meaning.gone': { ja: '新しい開示書に行がない', en: 'the newer sheet lacks the row' },
  'change-meaning.changed': {
    ja: '回答が変わったが、良くなったとも悪くなったともいえない',
    en: 'another answer, neither better nor worse',
  },
  'change-meaning.new': { ja: '古い開示書に行がない', en: 'the older sheet lacks the row' },
  'change-meaning.improved': {
    ja: '「はい」になったか、なかった回答や理由が加わった',
    en: 'a yes, or an answer or reason that was missing',
  },
  'change-meaning.reworded': {
    ja: '回答は同じで、備考や設問の文が変わった',
    en: 'the same answer with another note or question',
  },
};

const HEADER: Words<'changes.header', HeaderField | 'edition'> = {
  'changes.header.createdOn': { ja: '作成日', en: 'Prepared on' },
  'changes.header.organisation': { ja: '事業者', en: 'Vendor' },
  'changes.header.product': { ja: '製品・サービス名称', en: 'Product' },
  'changes.header.version': { ja: 'バージョン', en: 'Version' },
  'changes.header.edition': { ja: '様式の版', en: 'Form edition' },
};

const ALLOCATION: Words<'changes.allocation', Allocation> = {
  'changes.allocation.institution': { ja: '医療機関等', en: 'institution' },
  'changes.allocation.vendor': { ja: '事業者', en: 'vendor' },
  'changes.allocation.vendor-outsourced': { ja: '事業者（再委託）', en: 'vendor (outsourced)' },
  'changes.allocation.shared': { ja: '双方で分担', en: 'shared' },
  'changes.allocation.other-vendor': { ja: '他の事業者', en: 'other vendor' },
  'changes.allocation.not-applicable': { ja: '該当なし', en: 'not applicable' },
  'changes.allocation.undecided': { ja: '要協議', en: 'to be discussed' },
};

const LABELS = {
  'changes.title': { ja: '開示書の版による違い', en: 'What changed between versions' },
  'changes.none': {
    ja: '回答・備考・基本情報に違いはありません。',
    en: 'Answers, notes and header are the same.',
  },
  'changes.old': { ja: '旧', en: 'Old' },
  'changes.new': { ja: '新', en: 'New' },
  'changes.versions': { ja: '比べた版', en: 'Versions compared' },
  'changes.counts': { ja: '違いの内訳', en: 'Changes' },
  'changes.meaning': { ja: '意味', en: 'Meaning' },
  'changes.count': { ja: '件数', en: 'Count' },
  'changes.unchanged': { ja: '変わらない設問', en: 'unchanged' },
  'changes.header': { ja: '基本情報の違い', en: 'Header' },
  'changes.items': { ja: '設問ごとの違い', en: 'Question by question' },
  'changes.change': { ja: '区分', en: 'Change' },
  'changes.question': { ja: '設問', en: 'Question' },
  'changes.notes': { ja: '備考', en: 'Notes' },
  'changes.loose-notes': {
    ja: 'どの設問からも参照されない備考の違い',
    en: 'Notes no question refers to',
  },
  'changes.coverage': { ja: '申告状況が変わった遵守事項', en: 'Requirements declared otherwise' },
  'changes.matrix': {
    ja: 'もう一度話し合う責任分界表の行',
    en: 'Matrix rows to talk about again',
  },
  'changes.field': { ja: '項目', en: 'Field' },
  'changes.row': { ja: '行', en: 'Row' },
  'changes.requirement': { ja: '遵守事項', en: 'Requirement' },
  'changes.summary': { ja: '内容', en: 'Content' },
  'changes.form': { ja: '様式', en: 'Form' },
  'changes.number': { ja: '番号', en: 'No.' },
  'changes.old-place': { ja: '旧版の記載箇所', en: 'Place (old)' },
  'changes.new-place': { ja: '新版の記載箇所', en: 'Place (new)' },
  'changes.because': { ja: '理由', en: 'Because' },
  'changes.because.proposal': { ja: '分担の案が変わる', en: 'the proposal changes' },
  'changes.because.answers': {
    ja: 'もとの設問・回答・備考のどれかが変わった',
    en: 'a question, an answer or a note behind it changed',
  },
  'changes.gap': { ja: '{text}（▲対策なし）', en: '{text} (▲ no measure)' },
  'changes.unsure': { ja: '{text}（？読み取りを確認）', en: '{text} (? check reading)' },
  'changes.no-product': { ja: '（なし）', en: '(none)' },
  'changes.product-gone': {
    ja: '新しいファイルに、この製品・サービスの開示書がありません。',
    en: 'The newer files hold no disclosure of this product.',
  },
  'changes.product-new': {
    ja: '古いファイルに、この製品・サービスの開示書がありません。',
    en: 'The older files hold no disclosure of this product.',
  },
  'changes.proposal-only': {
    ja: '責任分界表の案は、回答から導いた提案です。合意した内容は、この結果では変わりません。',
    en: 'Matrix rows are proposals derived from answers; nothing that was agreed changes by this.',
  },
  'changes.kept-as-is': {
    ja: '行の順番、番号、レイアウト、全角と半角、空白だけの違いは、変更に数えていません。',
    en: 'Order, numbers, layout, width of characters and white space alone are no change.',
  },
} as const satisfies MessageCatalogue;

const CHANGES_MESSAGES = {
  ...CHANGE,
  ...MEANING,
  ...HEADER,
  ...ALLOCATION,
  ...LABELS,
} as const;

export type ChangesMessageId = keyof typeof CHANGES_MESSAGES;

/** A word or sentence about changes. */
export function changesText(
  id: ChangesMessageId,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string {
  return fillMessage(CHANGES_MESSAGES[id], args, language);
}
