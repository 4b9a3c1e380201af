import { knownEditions } from '../../catalogue/editions.js';
import type { FormKind } from '../../model/disclosure.js';
import { fold } from '../../text/fold.js';
import { textFact } from '../facts.js';

/** What a title, sheet name or line of text says about the form. */
export interface FormSign {
  readonly kind: FormKind | null;
  readonly edition: string | null;
  /** Edition as printed, even when it is not a known one. */
  readonly editionRaw: string | null;
}

/** `製造業者／サービス事業者による`: a title that names both, before it is filled in or cut. */
const BOTH_WORDS =
  /製造業者(?:[/・、,]|及び|および|又は|または|と)サビス(?:提供)?事業者|サビス(?:提供)?事業者(?:[/・、,]|及び|および|又は|または|と)製造業者/;
const MDS_WORDS =
  /製造業者による医療情報セキュリティ開示(?:書|説明書)|(?<![a-z])mds(?!2(?!\.\d)|²)(?=v|[^a-z]|$)|製造業者用|製造業者による|開示書[(/・]*製造業者[)]?$/;
const SDS_WORDS =
  /サビス事業者による医療情報セキュリティ開示(?:書|説明書)|(?<![a-z])sds(?=v|[^a-z]|$)|サビス事業者用|サビス事業者による|サビス提供事業者による|開示書[(/・]*サビス(?:提供)?事業者[)]?$/;

/** Texts that name the form at all; an edition counts only beside one of these. */
const NAMES_FORM =
  /開示書|開示説明書|(?<![a-z])[ms]ds(?!2(?!\.\d))(?=v|[^a-z]|$)|jesra|jahis|様式|チェックリスト/;

/** Standard numbers that stand for an edition (JAHIS and JESRA documents). */
const STANDARDS: readonly (readonly [RegExp, string])[] = [
  [/tr-?0039\*?d|jahis(?:標準|技術文書)?23-/, '4.1'],
  [/jahis(?:標準|技術文書)?20-005/, '4.0'],
  [/jahis(?:標準|技術文書)?17-006/, '3.0a'],
  [/jahis(?:標準|技術文書)?24-005/, '5.0'],
  [/jahis(?:標準|技術文書)?14-008/, '2.0'],
];

/** 様式第3号 and 第5条 count forms and articles, no editions. A bare number from 6 on is a chapter of the guideline: `SDS 6.5`, `チェックリスト（6.2-6.4）`. */
const EDITION_BESIDE_KIND =
  /(?<![a-z])[ms]ds[\s_(-]*(?:(?:ver\.?|v)(\d\.\d[a-c]?)|([0-5]\.\d[a-c]?))/;
/** `第2部 … 開示書 Ver.4.1` is the second part of the document, and no second edition. */
const EDITION =
  /(?:ver(?:sion)?\.?|バジョン|v|第(?!\d+[部編章巻]|[\d.]+[号条章項節回期]))(\d{1,2}(?:\.\d{1,2})?[a-c]?)(?:版)?|(?<![\d.])(\d\.\d[a-c]?)版|(?:開示書|チェックリスト)[^\d]{0,6}([0-5]\.\d[a-c]?)(?![\d.])/;

/**
 * A cell that is an edition and little else: `Ver.4.1`, `第4.1版`, `（Ver.4.1 対応）`, `（製造業者用 Ver.4.1）`, `Ver.4.1 ／ 回答版`,
 * `Ver.4.1（…ガイドライン対応）`.
 */
const EDITION_ALONE =
  /^[(（]?(?:(?:製造業者|サビス(?:提供)?事業者)用[・、,]?)?(?:ver(?:sion)?\.?|v|第|版[:：]?)(\d\.\d[a-c]?)版?(?:対応|準拠|様式)?[)）]?(?:[/|][^\d:/|]{1,20}|[(（][^\d()（）]{0,30}ガイドライン対応[)）])?$|^(\d\.\d[a-c]?)版$/;

/** `「製品B」（バージョン 2.6）`: what stands in brackets behind a name in quotation marks is its version. */
const QUOTED_VERSION = /([^「『」』]*)[」』][(（](?:ver(?:sion)?\.?|バジョン|v)[\d.]+[a-z]?[)）]/g;

/** `製品B(バージョン 3.2) … 開示書 Ver.4.1`: the version in brackets before the form's name is its product's. */
const VERSION_BEFORE =
  /^([^(]+)\((?:ver(?:sion)?\.?|バジョン|v)[\d.]+[a-z]?\)(?=.*開示(?:説明)?書.*(?:ver(?:sion)?\.?|v|第)\d\.\d)/;

/** A title without the versions of products that it names. */
const withoutOtherVersions = (folded: string): string =>
  [QUOTED_VERSION, VERSION_BEFORE].reduce(
    (text, pattern) =>
      text.replace(pattern, (whole, name: string) => (NAMES_FORM.test(name) ? whole : `${name} `)),
    folded,
  );

/** The catalogue's spelling of an edition: `4` → `4.0` when only that is known. */
function knownEdition(raw: string): string {
  const editions = knownEditions().forms.map(({ edition }) => edition);
  return editions.includes(`${raw}.0`) ? `${raw}.0` : raw;
}

/** `SDSとは別`, `MDSではありません`: what a text says that it is not. */
const APART =
  /(?:開示(?:説明)?書|[ms]ds)[」』)]?(?:とは?(?:別(?![に途])|異な|無関係|関係)|では?(?:な[いく]|あり))/g;
const QUESTIONNAIRE = /調査|質問票|アンケト|チェック|確認[書票]|様式|シト|survey|questionnaire/;

/** Whether a title says that its questionnaire is none of the forms: `個人情報調査票（SDSとは別）`. */
export const saysApart = textFact((text): boolean => {
  if (text.length > LONGEST_TITLE || !/別|異な|関係|では/.test(text)) return false;
  const folded = fold(text);
  return QUESTIONNAIRE.test(folded) && folded.search(APART) >= 0 && kindOfText(text) === null;
});
const LONGEST_TITLE = 80;

/** Kind of form a text names; null when it names none, or both. */
export const kindOfText = textFact((text): FormKind | null => {
  // The letter that ends TR-0039*D begins no other word.
  const folded = fold(text)
    .replace(/tr-?0039\*?d/g, ' ')
    .replace(APART, ' ');
  if (BOTH_WORDS.test(folded)) return null;
  const mds = MDS_WORDS.test(folded);
  const sds = SDS_WORDS.test(folded);
  return mds === sds ? null : mds ? 'MDS' : 'SDS';
});

/** Reads a title. */
export const readFormSign = textFact((text) => formSign(text, false));

/** Reads a sheet name, which is known to be about the form already. */
export const readNameSign = (name: string): FormSign => formSign(name, true);

function formSign(text: string, named: boolean): FormSign {
  const folded = fold(text);
  const kind = kindOfText(text);
  if (!named && !NAMES_FORM.test(folded)) return { kind, edition: null, editionRaw: null };
  const standard = STANDARDS.find(([words]) => words.test(folded));
  // The guideline's own edition may stand in the same title: it is not the form's, as that of
  // `ガイドライン対応 Ver.4.1` is.
  const own = withoutOtherVersions(folded).replace(
    /ガイドライン(?!対応ver).{0,6}?(?:(?:ver\.?|第)?\d\.\d(?:版)?|第\d版)/g,
    '',
  );
  const match = EDITION_BESIDE_KIND.exec(own) ?? EDITION.exec(own);
  const printed = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match !== null && printed !== undefined) {
    return { kind, edition: knownEdition(printed), editionRaw: match[0] };
  }
  if (standard !== undefined) return { kind, edition: standard[1], editionRaw: standard[0].source };
  return { kind, edition: null, editionRaw: null };
}

/** Forms of other kinds that vendors send by mistake, in the words that name them. */
const OTHER_KINDS: readonly (readonly [string, RegExp])[] = [
  ['mds2', /mds2|mds²|manufacturerdisclosurestatementformedicaldevicesecurity|nema.{0,6}hn1/],
  ['service-specification', /サビス仕様適合開示書/],
  [
    'cyber-checklist',
    /サイバセキュリティ対策チェックリスト|サイバセキュリティ確保.{0,12}チェックリスト/,
  ],
  ['role-confirmation', /役割分担等に関する確認表/],
  ['demarcation-matrix', /責任分界表/],
  ['sbom', /ソフトウェア部品表|softwarebillofmaterials/],
];

/** 責任分界表として契約書に添付しております。: what an answer or an instruction mentions is no title. */
const SENTENCE = /。|(?:です|ます|ません|ました)(?:[)）]|$)/;

/** Id of another kind of document a text names; undefined for none. */
export const otherKindOf = textFact((text): string | undefined => {
  if (SENTENCE.test(text.trim())) return undefined;
  const folded = fold(text);
  return OTHER_KINDS.find(([, words]) => words.test(folded))?.[0];
});

/** Edition of the guideline a text says its references are numbered in, such as 第5.2版. */
export const guidelineEditionOf = textFact((text): string | null => {
  const folded = fold(text);
  if (/開示書ガイド/.test(folded)) return null;
  const match = /ガイドライン.{0,12}?(?:ver\.?|第)(\d\.\d)(?:版)?/.exec(folded);
  return match?.[1] ?? null;
});

/** The edition whose answers, or remarks on them, a heading names: `第4.1版の回答`, `4.1版の補足`. */
export const editionHeaded = textFact((text): FormSign | null => {
  const [, printed] = /(?<![\d.])(\d\.\d[a-c]?)版/.exec(fold(text)) ?? [];
  if (printed === undefined || text.length > LONGEST_HEADING) return null;
  return { kind: null, edition: knownEdition(printed), editionRaw: text.trim() };
});
const LONGEST_HEADING = 24;

/** The edition a cell gives on its own beside a form's title; null when the cell says more. */
export const loneEdition = textFact((text): FormSign | null => {
  const match = EDITION_ALONE.exec(fold(text));
  const printed = match?.[1] ?? match?.[2];
  if (printed === undefined) return null;
  return { kind: null, edition: knownEdition(printed), editionRaw: text.trim() };
});
