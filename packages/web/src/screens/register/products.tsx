import {
  markText,
  markTexts,
  type ProductStatus,
  planText,
  type RegisteredProduct,
  registerStatus,
  STATUS_MARKS,
  type StatusMark,
  sheetText,
} from 'kaijisho';
import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../../parts/choice.js';
import { useLanguage, useSay } from '../../words/index.js';

interface ProductTableProps {
  readonly products: readonly RegisteredProduct[];
  readonly asOf: string;
  readonly months: number;
  readonly onMonths: (months: number) => void;
}

const AGES = [6, 12, 24, 36] as const;

type Shown = 'all' | 'todo' | StatusMark;

const isShown = ({ marks }: ProductStatus, shown: Shown): boolean =>
  shown === 'all' || (shown === 'todo' ? marks.length > 0 : marks.includes(shown));

/** All products, those with most to do first. */
export function ProductTable({ products, asOf, months, onMonths }: ProductTableProps) {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>('all');
  const status = useMemo(() => registerStatus(products, asOf, months), [products, asOf, months]);
  const count = (each: Shown) => status.products.filter((one) => isShown(one, each)).length;
  const marks = STATUS_MARKS.filter((mark) => status.counts[mark] > 0);
  const wordsOf = (each: Shown): string =>
    each === 'all' || each === 'todo'
      ? say(`register.${each}`, { count: count(each) })
      : say('register.marked', {
          mark: markText(each, months, language),
          count: count(each),
        });
  // A mark that nobody carries any more is no choice, and shows nothing.
  const known = shown === 'all' || shown === 'todo' || marks.includes(shown) ? shown : 'all';
  const rows = status.products.filter((one) => isShown(one, known));
  if (products.length === 0) return <p class="empty">{say('register.no-products')}</p>;
  const choices: readonly Shown[] = ['all', 'todo', ...marks];
  return (
    <>
      <div class="toolbar">
        <Choice
          label={say('register.show')}
          value={known}
          options={choices.map((each) => [each, wordsOf(each)])}
          onChoose={setShown}
        />
        <Choice
          label={say('register.age')}
          value={String(months)}
          options={AGES.map((each) => [String(each), say('register.months', { months: each })])}
          onChoose={(value) => onMonths(Number(value))}
        />
      </div>
      {rows.length === 0 && <p class="empty">{say('register.none-shown')}</p>}
      <div class="wide">
        <table class="register">
          <thead>
            <tr>
              <th scope="col">{say('register.product')}</th>
              <th scope="col">{say('register.where')}</th>
              <th scope="col">{say('register.sheets')}</th>
              <th scope="col">{say('register.status', { asOf })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <ProductRow key={one.product.id} status={one} months={months} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface ProductRowProps {
  readonly status: ProductStatus;
  readonly months: number;
}

function ProductRow({ status, months }: ProductRowProps) {
  const say = useSay();
  const language = useLanguage();
  const { product, current, marks, plans } = status;
  const older = product.submissions.length - current.length;
  return (
    <tr>
      <th scope="row">
        {product.name}
        <br />
        <span class="muted">{product.organisation}</span>
      </th>
      <td>
        {[product.department, product.zone].filter(Boolean).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </td>
      <td>
        {current.map((sheet) => (
          <p key={sheet.sha256 + sheet.form.kind}>{sheetText(sheet, language)}</p>
        ))}
        {older > 0 && <p class="muted">{say('register.older', { count: older })}</p>}
      </td>
      <td>
        {marks.length === 0 && <p class="good">✓ {say('register.fine')}</p>}
        <p class="marks">
          {markTexts(status, months, language).map(([mark, text]) => (
            <span class={`badge mark-${mark}`} key={mark}>
              {text}
            </span>
          ))}
        </p>
        {plans.map((plan) => (
          <p class="muted" key={`${plan.row} ${plan.phase}`}>
            {planText(plan, language)}
          </p>
        ))}
      </td>
    </tr>
  );
}
