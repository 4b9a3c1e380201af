import { ENVIRONMENTS } from 'kaijisho';
import type { Desk, DeskView } from '../../desk/desk.js';
import { useSay } from '../../words/index.js';

interface CircumstancesProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

const RETENTIONS = ['auto', 'yes', 'no'] as const;

/** Date, type of system and retention duty: inputs of everything that is derived. */
export function Circumstances({ desk, view }: CircumstancesProps) {
  const say = useSay();
  const { asOf, environment, retention } = view.settings;
  return (
    <section aria-labelledby="circumstances">
      <h2 id="circumstances">{say('files.settings')}</h2>
      <div class="fields">
        <label>
          <span>{say('files.as-of')}</span>
          <input
            type="date"
            required
            value={asOf}
            aria-describedby="as-of-help"
            onChange={({ currentTarget: { value } }) => {
              if (value !== '') desk.set({ asOf: value });
            }}
          />
          <small id="as-of-help">{say('files.as-of-help')}</small>
        </label>
        <label>
          <span>{say('files.environment')}</span>
          <select
            value={environment ?? ''}
            aria-describedby="environment-help"
            onChange={({ currentTarget: { value } }) =>
              desk.set({ environment: ENVIRONMENTS.find((each) => each === value) ?? null })
            }
          >
            <option value="">{say('files.environment-all')}</option>
            {ENVIRONMENTS.map((each) => (
              <option key={each} value={each}>
                {say(`files.environment-${each}`)}
              </option>
            ))}
          </select>
          <small id="environment-help">{say('files.environment-help')}</small>
        </label>
        <label>
          <span>{say('files.retention')}</span>
          <select
            value={retention}
            onChange={({ currentTarget: { value } }) =>
              desk.set({ retention: RETENTIONS.find((each) => each === value) ?? 'auto' })
            }
          >
            {RETENTIONS.map((each) => (
              <option key={each} value={each}>
                {say(`files.retention-${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
