import type { FormKind, HeaderField } from '../../model/disclosure.js';
import { foldToLetters } from '../../text/fold.js';
import { textFact } from '../facts.js';

/** Of what a version is told, and how: `ソフトウェアVer.`, `対象バージョン`, `版数`. */
const VERSION_OF = [
  '',
  '製品',
  'サービス',
  'システム',
  'ソフトウェア',
  'ソフト',
  '機器',
  '対象',
  '適用',
];
const VERSION_WORDS = [
  'バージョン',
  'バージョン番号',
  'バージョン情報',
  '版',
  '版数',
  '版番号',
  'ver',
  'version',
  'rev',
  'リビジョン',
];

/** Labels of the header (基本情報) as vendors write them, folded to letters. */
const LABELS: Readonly<Record<HeaderField, readonly string[]>> = {
  createdOn: [
    '作成日',
    '作成年月日',
    '記入日',
    '記入年月日',
    '記載日',
    '発行日',
    '提出日',
    '作成日付',
    '日付',
    '開示日',
    '制定日',
    '更新日',
    '最終更新日',
    '改訂日',
    '回答日',
    '今回回答日',
    '作成',
    '記入',
    'date',
    'dateofpreparation',
    'preparedon',
    'created',
    'createdon',
    'createdat',
    'answeredon',
    'submittedon',
  ],
  organisation: [
    '製造業者',
    '製造業者名',
    '製造販売業者',
    '製造販売業者名',
    '製造元',
    'メーカ',
    'メーカ名',
    'サービス事業者',
    'サービス事業者名',
    'サービス提供事業者',
    '事業者',
    '事業者名',
    '会社名',
    '企業名',
    '社名',
    'ベンダ',
    'ベンダ名',
    '提供事業者',
    '提供事業者名',
    '提供者',
    '開示者',
    '作成者所属',
    '販売業者',
    '供給者',
    '法人名',
    '組織名',
    '事業者名称',
    '会社名称',
    '業者名',
    '貴社名',
    '会社',
    'サービス提供者',
    'サービス提供者名',
    '製造者',
    '製造者名',
    '提供企業',
    '作成者',
    '作成会社',
    '回答者',
    '回答事業者',
    '回答会社',
    '回答企業',
    '記入者所属',
    '提供元',
    '提出元',
    '提出者',
    '提出会社',
    '提出事業者',
    '開発元',
    '製造会社',
    '提供会社',
    '製造業者サービス事業者',
    '製造業者サービス事業者名',
    '製造販売元',
    'manufacturer',
    'serviceprovider',
    'company',
    'vendor',
    'companyname',
    'vendorname',
    'manufacturername',
    'organisation',
    'organization',
    'provider',
    'providername',
    'supplier',
    'suppliername',
  ],
  product: [
    '製品名称',
    '製品名',
    '製品',
    '商品名',
    '商品名称',
    'サービス名称',
    'サービス名',
    'サービス',
    '対象製品',
    '対象サービス',
    '付帯サービス名',
    '付帯サービス',
    '対象製品名',
    '対象サービス名',
    'システム名',
    'システム名称',
    '対象システム',
    '対象システム名',
    '医療情報システム名',
    '製品サービス名',
    '製品サービス名称',
    '製品名サービス名',
    '製品名称サービス名称',
    '販売名',
    '名称',
    '品名',
    '機種',
    '機種名',
    '型式',
    '型名',
    '型式名',
    '機器',
    '装置',
    'モデル',
    'モデル名',
    'ソフト名',
    '製品のなまえ',
    'サービスのなまえ',
    'サービス名称製品名称',
    '製品またはサービス名',
    'パッケージ名',
    '機器名',
    '機器名称',
    '装置名',
    'ソフトウェア名',
    'アプリケーション名',
    '提供サービス',
    '提供サービス名',
    'productname',
    'product',
    'servicename',
    'service',
    'systemname',
  ],
  version: [
    ...VERSION_OF.flatMap((what) => VERSION_WORDS.map((word) => `${what}${word}`)),
    'リリース',
    'バージョン版数',
    'バージョンリリース',
    'サービスのバージョン版',
    'productversion',
    'release',
  ],
};

/** Folded for look-up: サービスの名称 and サービス名称 are one label, ご提出日 and 提出日 too. */
const labelKey = (text: string): string =>
  foldToLetters(text)
    .replace(/^[ご御]/, '')
    .replace(/の/g, '');

const byLabel: ReadonlyMap<string, HeaderField> = new Map(
  (Object.entries(LABELS) as [HeaderField, readonly string[]][]).flatMap(([field, labels]) =>
    labels.map((label) => [labelKey(label), field] as const),
  ),
);

/** Labels that give way to 製品名, or to 製造業者, wherever it stands: who sells a product or filled in the sheet may be another. */
const WEAK_LABELS = new Set(
  [
    ...['型式', '型名', '型式名', '機器', '装置', 'モデル', 'モデル名', '名称'],
    ...['販売業者', '供給者', 'supplier', 'suppliername'],
    ...['作成者', '作成者所属', '記入者所属', '回答者', '提出者'],
  ].map(labelKey),
);

/** Whether a label only stands for the field where no better one does. */
export const isWeakLabel = textFact((text) => WEAK_LABELS.has(labelKey(text)));

/** Labels of the day a sheet was last changed, which give way to that on which it was made. */
const REVISED = new Set(['更新日', '最終更新日', '改訂日'].map(labelKey));

/** Whether a label names the day of the last change. */
export const namesRevision = textFact((text) => REVISED.has(labelKey(text)));

/** The header field a whole text names, such as `製品名称：` or `【作成日】`. */
export const fieldOfLabel = textFact((text): HeaderField | undefined => {
  if (text.length > 30) return undefined;
  if (namesProductAndVersion(text)) return 'product';
  const exact = byLabel.get(labelKey(text));
  if (exact !== undefined) return exact;
  const bare = text
    .normalize('NFKC')
    .replace(/[(（].*?[)）]/g, '')
    .replace(/^[\s\d.①-⑳■●◆○※・]+/, '');
  const whole = byLabel.get(labelKey(bare));
  if (whole !== undefined) return whole;
  const byWord = onlyField(bare.split(/[\s/／・|｜]/), true);
  if (byWord !== undefined || HOLDS_VALUE.test(bare) || isOfTwoLanguages(bare)) return byWord;
  const parts = bare.split(/[/／・|｜]/);
  return parts.some(isLongWord) ? undefined : onlyField(parts, false);
});

/** `作成者・確定者の識別及び権限管理`: so long a word belongs to a label only where it ends as labels do. */
const isLongWord = (word: string): boolean =>
  /[^\x20-\x7e]{12}/.test(word) && !/(?:名|名称|番号|版|版数|バージョン|日)\s*$/.test(word);

/** `製品・バージョン`, `サービス名／版数` ask for both in one value, as `製品バージョン` and `型式・版数` do not. */
export function namesProductAndVersion(text: string): boolean {
  const parts = text.replace(/[\s:：【】]/g, '').split(/[・/／&＆]|及び|および|と/);
  if (parts.length !== 2) return false;
  const fields = parts.map((part) => byLabel.get(labelKey(part)));
  return fields[0] === 'product' && fields[1] === 'version' && !isWeakLabel(parts[0] ?? '');
}

/** A label with its value behind it: `製造業者／サービス事業者　　〇〇・ヘルス株式会社`. */
const HOLDS_VALUE = /\S{2}(?:\s*[:：]\s*|　{2,}|\s{3,})\S{2}/;

/** A label in two languages, and what stands behind it: `製造業者 / Manufacturer 〇〇社`. */
const TWO_LANGUAGES =
  /^\s*([^\s:：/／]{2,14}\s*[/／]\s*[A-Za-z][A-Za-z ]{2,24}?)\s+([^\sA-Za-z].*)$/;

/** Whether a text is a label in two languages with its value: 製品名 and Product both name the product. */
function isOfTwoLanguages(text: string): boolean {
  const label = TWO_LANGUAGES.exec(text)?.[1];
  return label !== undefined && onlyField(label.split(/[/／]/), true) !== undefined;
}

/** The one field several words of a label name: 製品名 Product, 型式・版数. */
function onlyField(words: readonly string[], all: boolean): HeaderField | undefined {
  const parts = words.filter((word) => word !== '');
  if (parts.length > 3 || parts.some((part) => /\d/.test(part))) return undefined;
  const strong = parts.filter((part) => !isWeakLabel(part));
  const fields = (strong.length > 0 ? strong : parts).flatMap(
    (part) => byLabel.get(labelKey(part)) ?? [],
  );
  const [first, ...others] = new Set(fields);
  return others.length === 0 && (!all || fields.length === strong.length) ? first : undefined;
}

/** Line breaks, wide gaps, and a stroke before the next label: `作成日：… ／ 製品名：…`. */
const BETWEEN_FIELDS = /\n|　{2,}|\s{3,}|\s*[／/|｜]\s*(?=[^:：／/|｜\s]{1,16}[:：])/;

/**
 * Lines of a cell, cut again before every label of the header that stands further on in one, though not
 * before a bracket: `製品 （版数：2.1）` is one line.
 */
function linesOf(text: string): readonly string[] {
  return withValues(text.split(BETWEEN_FIELDS)).flatMap((line) => {
    const pieces: string[] = [];
    for (const piece of line.split(/[\s　]+(?=[^\s　:：(（][^\s　:：]{0,11}[:：])/)) {
      const label = /^([^:：]{1,24})[:：]/.exec(piece)?.[1] ?? '';
      const last = pieces.length - 1;
      if (last >= 0 && fieldOfLabel(label) === undefined) pieces[last] = `${pieces[last]} ${piece}`;
      else pieces.push(piece);
    }
    return pieces;
  });
}

/** A line that is a label and nothing else goes with the value in the next: `会社名　　〇〇社`. */
function withValues(lines: readonly string[]): readonly string[] {
  const isLabel = (line: string) => fieldOfLabel(line) !== undefined;
  const joined: string[] = [];
  let label: string | undefined;
  for (const line of lines) {
    if (label !== undefined && !isLabel(line) && !/[:：]/.test(line)) {
      joined[joined.length - 1] = `${label}：${line}`;
      label = undefined;
    } else {
      joined.push(line);
      label = isLabel(line) ? line : undefined;
    }
  }
  return joined;
}

interface LabelledValue {
  readonly field: HeaderField;
  readonly label: string;
  readonly value: string;
}

/** `作成日：2024年4月1日` in one cell: the field and the rest. Also several on lines of one cell. */
export const labelledValues = textFact((text): readonly LabelledValue[] =>
  linesOf(text).flatMap((line) => {
    if (fieldOfLabel(line) !== undefined) return [];
    const bracketed =
      /^(.{2,40}?)\s*[（(]\s*([^:：()（）]{1,12})[:：]\s*([^()（）]+)[)）]\s*$/.exec(line);
    if (bracketed !== null && fieldOfLabel(bracketed[2] ?? '') === 'version') {
      const [, product = '', label = '', version = ''] = bracketed;
      const found = { field: 'version' as const, label, value: version.trim() };
      return /[:：]/.test(product)
        ? [found]
        : [{ field: 'product' as const, label: '', value: product.trim() }, found];
    }
    for (const pattern of BEFORE_VALUES) {
      const [, label = '', value = ''] = pattern.exec(line) ?? [];
      const field = label === '' ? undefined : fieldOfLabel(label);
      if (field !== undefined && !isTitle(value)) return [{ field, label, value: value.trim() }];
    }
    return [];
  }),
);

/**
 * A label before its value: with a colon, in two languages, with a space, or itself spaced out as in `社　名　〇〇社`.
 */
const BEFORE_VALUES = [
  /^\s*([^:：]{1,24}?)\s*[:：]\s*(\S.*)$/,
  TWO_LANGUAGES,
  /^\s*([^\s:：]{2,14})[\s\u3000]+(\S.*)$/,
  /^\s*([^\s:：](?:[\s\u3000]+[^\s:：]){1,3})[\s\u3000]+(\S{2}.*)$/,
];

/**
 * `医療情報システム・サービス　セキュリティ開示書`, `Service Provider Disclosure Statement`: the form's title,
 * whatever stands before it.
 */
export const isTitle = (value: string): boolean => /開示書|disclosure\s+statement/i.test(value);

/** Kind of form the header's labels tell: 製造業者 is MDS, サービス事業者 is SDS; null when unclear. */
export function labelKind(labels: readonly string[]): FormKind | null {
  const folded = labels.map(foldToLetters);
  const mds = folded.some(
    (label) => /^製造業者|^製品名|^製品バ/.test(label) && !label.includes('サビス'),
  );
  const sds = folded.some(
    (label) =>
      /^(?:付帯)?サビス/.test(label) && !label.includes('製造業者') && !label.includes('製品'),
  );
  return mds === sds ? null : mds ? 'MDS' : 'SDS';
}
