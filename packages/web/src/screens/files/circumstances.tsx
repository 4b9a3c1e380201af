import { ENVIRONMENTS } from 'kaijisho';
import type { Desk, DeskView } from '../../desk/desk.js';
import { Choice } from '../../parts/choice.js';
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
            // Of a year that is being typed the first digits make a date as well.
            min="2000-01-01"
            max="2100-12-31"
            onChange={({ currentTarget: { value, validity } }) => {
              if (value !== '' && validity.valid) void desk.set({ asOf: value });
            }}
          />
          <small id="as-of-help">{say('files.as-of-help')}</small>
        </label>
        <Choice
          label={say('files.environment')}
          value={environment}
          options={[
            [null, say('files.environment-all')],
            ...ENVIRONMENTS.map((each) => [each, say(`files.environment-${each}`)] as const),
          ]}
          onChoose={(value) => void desk.set({ environment: value })}
          help={say('files.environment-help')}
        />
        <Choice
          label={say('files.retention')}
          value={retention}
          options={RETENTIONS.map((each) => [each, say(`files.retention-${each}`)])}
          onChoose={(value) => void desk.set({ retention: value })}
        />
      </div>
    </section>
  );
}
