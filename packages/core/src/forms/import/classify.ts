import type { FormItem, Role } from '../../catalogue/schema.js';
import type { LayoutRow } from '../../reading/form-layout/model.js';

/** What a はい of a row can mean, as far as the row itself shows. */
export interface RowKind {
  readonly role: Role;
  /** Nothing shows it: the row counts for nothing until a person has said. */
  readonly unknown: boolean;
  /** Of an answer option: the key of what it is an option of. */
  readonly group?: string;
}

const INFORMS =
  /(?:一覧|文書|書類|資料|説明書|SBOM|情報|報告書|証明書|記録|ログ|リスト|結果).{0,16}(?:提供|提出|提示|開示|入手|公開)/;
const MEASURES =
  /防[止ぐい]|制限|禁止|暗号|認証|識別|記録|保護|検知|監視|遮断|対策|措置|確認|取得|バックアップ|復旧|復元|復号|診断|消去|破棄|施錠|訓練|教育|管理|定めて|整備|検証|照合|無害化|冗長|二重化|隔離|更新/;
const ASKS = /[かの][。？?]?$|[？?]$|有無$|こと[。]?$|ますか/;
/** A heading that asks to choose among the rows below it. */
const CHOOSES = /どれか|いずれ|(?:次|以下|下記)の|選択|該当するもの|方式は|方法は/;
/** A row that presupposes the one above it. */
const PRESUPPOSES = /^[・\s]*(?:上記|その場合|「?はい」?の場合|ある場合|行っている場合|有の場合)/;
/** Words of an answer option are few. */
const LONGEST_OPTION = 40;

/** Keeps what the rows above say of the next one. */
export class RowKinds {
  private group: string | null = null;

  /** Takes note of a row that has become an item. */
  saw({ key, role, optionGroup, subjectJa }: FormItem): void {
    if (role === 'heading') this.group = CHOOSES.test(subjectJa) ? key : null;
    else this.group = role === 'option' ? (optionGroup ?? this.group) : null;
  }

  /**
   * Kind of a row that the catalogue does not know.
   * @param next the row below it
   */
  of({ kind, text, number }: LayoutRow, next: LayoutRow | undefined): RowKind {
    if (kind === 'heading') return { role: 'heading', unknown: false };
    const asks = ASKS.test(text);
    const { group } = this;
    if (group !== null && !asks && text.length <= LONGEST_OPTION)
      return { role: 'option', unknown: false, group };
    if (INFORMS.test(text)) return { role: 'information', unknown: false };
    const leads =
      next !== undefined &&
      (PRESUPPOSES.test(next.text) ||
        (number !== null && next.number?.startsWith(`${number}.`) === true));
    if (leads && PRESUPPOSES.test(next.text)) return { role: 'presence', unknown: false };
    if (asks && MEASURES.test(text) && !leads) return { role: 'measure', unknown: false };
    return { role: 'information', unknown: true };
  }
}
