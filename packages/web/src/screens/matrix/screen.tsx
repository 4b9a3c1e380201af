import { type Matrix, together } from 'kaijisho';
import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import type { Derived } from '../../engine/protocol.js';
import { Choice } from '../../parts/choice.js';
import { NothingYet } from '../../parts/nothing-yet.js';
import { Provenance } from '../../parts/provenance.js';
import { useRemembered } from '../../parts/remembered.js';
import { ScreenHead } from '../../parts/screen-head.js';
import { useLanguage, useSay } from '../../words/index.js';
import { CarriedOver } from './carried.js';
import { AgreementFindings } from './findings.js';
import { MatrixTable } from './line.js';
import { CARRIED_FILTERS, LINE_FILTERS, type LineFilter, linesOf } from './lines.js';

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
  const language = useLanguage();
  const { matrix } = derived;
  const settled = view.agreed?.agreement.lines ?? null;
  const [product, setProduct] = useRemembered<string | null>(
    'matrix.product',
    matrix.products[0]?.id ?? null,
  );
  const [chosen, setFilter] = useState<LineFilter>('all');
  const filters = view.earlier === null ? LINE_FILTERS : [...LINE_FILTERS, ...CARRIED_FILTERS];
  // Without a matrix of last time nothing was carried over, nor can it be filtered by.
  const filter = filters.find((each) => each === chosen) ?? 'all';
  const known = choicesOf(matrix).includes(product) ? product : (matrix.products[0]?.id ?? null);
  const shown = (each: LineFilter) => linesOf(matrix, settled, known, each);
  const lines = shown(filter);
  const nameOf = (id: string | null): string => {
    const found = matrix.products.find((each) => each.id === id);
    return found === undefined
      ? say('matrix.institution')
      : together([found.name, found.organisation], language);
  };
  return (
    <>
      {view.earlier !== null && view.agreed !== null && (
        <CarriedOver
          file={view.earlier.file}
          agreement={view.agreed.agreement}
          onShow={(id, kind) => {
            setProduct(id);
            setFilter(kind);
          }}
        />
      )}
      <div class="toolbar">
        <Choice
          label={say('matrix.product')}
          value={known}
          options={choicesOf(matrix).map((id) => [id, nameOf(id)])}
          onChoose={setProduct}
        />
        <Choice
          label={say('matrix.show')}
          value={filter}
          options={filters.map((each) => [
            each,
            say(`matrix.${each}`, { count: shown(each).length }),
          ])}
          onChoose={setFilter}
        />
        <span class="muted">{say('matrix.save-hint')}</span>
      </div>
      <p class="on-paper">
        {say('matrix.product')}: <strong>{nameOf(known)}</strong>
      </p>
      {lines.length === 0 ? (
        <p class="empty">{say('matrix.none')}</p>
      ) : (
        <MatrixTable desk={desk} lines={lines} decisions={view.decisions} />
      )}
      <AgreementFindings findings={view.agreed?.findings ?? []} />
      <Provenance view={view} />
    </>
  );
}
