import { type Agreement, type CarriedCounts, countCarried } from 'kaijisho';
import { useSay } from '../../words/index.js';
import type { LineFilter } from './lines.js';

interface CarriedOverProps {
  /** Name of the matrix of last time. */
  readonly file: string;
  readonly agreement: Agreement;
  /** Shows the lines of one kind of a product; null = those decided once for all. */
  readonly onShow: (product: string | null, filter: LineFilter) => void;
}

const KINDS = [
  'kept',
  'changed',
  'new',
  'open',
] as const satisfies readonly (keyof CarriedCounts)[];

/** What of the matrix of last time was kept, what rests on changed answers, what is new, what is gone. */
export function CarriedOver({ file, agreement, onShow }: CarriedOverProps) {
  const say = useSay();
  const { matrix, lines, gone } = agreement;
  const rows = [
    ...matrix.products.map(({ id, name }) => ({ id, name })),
    { id: null, name: say('matrix.institution') },
  ].map((row) => ({
    ...row,
    counts: countCarried(lines.filter(({ line }) => line.product === row.id)),
  }));
  return (
    <details class="note carried" open>
      <summary>{say('matrix.earlier', { file })}</summary>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('matrix.product')}</th>
              {KINDS.map((kind) => (
                <th scope="col" key={kind}>
                  {say(`matrix.carried-${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, counts }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {KINDS.map((kind) => (
                  <td key={kind}>
                    {counts[kind] === 0 ? (
                      <span class="muted">0</span>
                    ) : (
                      <button
                        type="button"
                        class="small"
                        aria-label={say('matrix.carried-show', {
                          name,
                          kind: say(`matrix.carried-${kind}`),
                          count: counts[kind],
                        })}
                        onClick={() => onShow(id, kind)}
                      >
                        {say('matrix.carried-count', { count: counts[kind] })}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {gone.length > 0 && (
        <>
          <p class="caution">{say('matrix.carried-gone', { count: gone.length })}</p>
          <ul>
            {gone.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
