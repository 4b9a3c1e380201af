import type { Matrix } from 'kaijisho';
import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import type { Derived } from '../../engine/protocol.js';
import { NothingYet } from '../../parts/nothing-yet.js';
import { ScreenHead } from '../../parts/screen-head.js';
import { useSay } from '../../words/index.js';
import { AgreementFindings } from './findings.js';
import { MatrixTable } from './line.js';
import { LINE_FILTERS, type LineFilter, linesOf } from './lines.js';

interface MatrixScreenProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** The matrix: what the answers suggest, and beside it what people decide. */
export function MatrixScreen({ desk, view }: MatrixScreenProps) {
  const say = useSay();
  const { derived } = view;
  return (
    <>
      <ScreenHead screen="matrix" lead={say('matrix.lead')} />
      {derived === null || derived.matrix.products.length === 0 ? (
        <NothingYet view={view} />
      ) : (
        <Lines desk={desk} derived={derived} view={view} />
      )}
    </>
  );
}

/** The institution's own lines come last: most people begin with a product. */
const choicesOf = ({ products }: Matrix) => [...products.map(({ id }) => id), null];

interface LinesProps extends MatrixScreenProps {
  readonly derived: Derived;
}

function Lines({ desk, derived, view }: LinesProps) {
  const say = useSay();
  const { matrix } = derived;
  const settled = view.agreed?.agreement.lines ?? null;
  const [product, setProduct] = useState<string | null>(matrix.products[0]?.id ?? null);
  const [filter, setFilter] = useState<LineFilter>('all');
  const known = choicesOf(matrix).includes(product) ? product : (matrix.products[0]?.id ?? null);
  const shown = (each: LineFilter) => linesOf(matrix, settled, known, each);
  const lines = shown(filter);
  return (
    <>
      {view.earlier !== null && (
        <p class="note">{say('matrix.earlier', { file: view.earlier.file })}</p>
      )}
      <div class="toolbar">
        <label>
          <span>{say('matrix.product')}</span>
          <select
            value={known ?? ''}
            onChange={({ currentTarget: { value } }) => setProduct(value === '' ? null : value)}
          >
            {matrix.products.map(({ id, name, organisation }) => (
              <option key={id} value={id}>
                {`${name}　${organisation}`}
              </option>
            ))}
            <option value="">{say('matrix.institution')}</option>
          </select>
        </label>
        <label>
          <span>{say('matrix.show')}</span>
          <select
            value={filter}
            onChange={({ currentTarget: { value } }) =>
              setFilter(LINE_FILTERS.find((each) => each === value) ?? 'all')
            }
          >
            {LINE_FILTERS.map((each) => (
              <option key={each} value={each}>
                {say(`matrix.${each}`, { count: shown(each).length })}
              </option>
            ))}
          </select>
        </label>
        <span class="muted">{say('matrix.save-hint')}</span>
      </div>
      {lines.length === 0 ? (
        <p class="empty">{say('matrix.none')}</p>
      ) : (
        <MatrixTable desk={desk} lines={lines} decisions={view.decisions} />
      )}
      <AgreementFindings findings={view.agreed?.findings ?? []} />
    </>
  );
}
