import { type Comparison, comparisonDocument, describeFailure, headed } from 'kaijisho';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import { Choice } from '../../parts/choice.js';
import { NothingYet } from '../../parts/nothing-yet.js';
import { ProvenanceLines } from '../../parts/provenance.js';
import { ScreenHead } from '../../parts/screen-head.js';
import { useLanguage, useSay } from '../../words/index.js';
import { ChooseProfile } from './choose-profile.js';
import { ProfileTable } from './profile.js';
import { COMPARED, type Compared, comparedRows } from './rows.js';
import { ComparedTable } from './table.js';

interface ComparisonScreenProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** Bids side by side: differences and open points first. */
export function ComparisonScreen({ desk, view }: ComparisonScreenProps) {
  const say = useSay();
  const language = useLanguage();
  const result = view.derived?.comparison;
  const nothing = result === undefined || view.derived?.matrix.products.length === 0;
  const first = view.files.find(({ opened }) => (opened?.disclosures.length ?? 0) > 0)?.name ?? '';
  const failure = nothing || result.ok ? null : describeFailure(result.failure, first, language);
  return (
    <>
      <ScreenHead screen="comparison" lead={say('comparison.lead')} />
      {nothing && <NothingYet view={view} />}
      {failure !== null && (
        <div class="empty">
          <p>{failure.message}</p>
          <p>{failure.action}</p>
        </div>
      )}
      {!nothing && result.ok && (
        <Compare comparison={result.value}>
          <ChooseProfile desk={desk} view={view} />
        </Compare>
      )}
    </>
  );
}

interface CompareProps {
  readonly comparison: Comparison;
  /** One more choice beside those of the table. */
  readonly children: ComponentChildren;
}

function Compare({ comparison, children }: CompareProps) {
  const say = useSay();
  const language = useLanguage();
  const document = useMemo(() => comparisonDocument(comparison, language), [comparison, language]);
  const [shown, setShown] = useState<Compared>('notable');
  const [group, setGroup] = useState('');
  const groups = document.lenses.flatMap(({ id, title, groups: own }) =>
    own.map((each) => ({
      id: `${id}/${each.id}`,
      title: headed(title, each.title, language),
      keys: each.keys,
    })),
  );
  const keys = groups.find(({ id }) => id === group)?.keys ?? null;
  const rows = comparedRows(document, shown, keys);
  return (
    <>
      {document.notices.map((notice) => (
        <p class="note" key={notice}>
          {notice}
        </p>
      ))}
      <div class="toolbar">
        <Choice
          label={say('comparison.show')}
          value={shown}
          options={COMPARED.map((each) => [
            each,
            say(`comparison.${each}`, { count: comparedRows(document, each, keys).length }),
          ])}
          onChoose={setShown}
        />
        <Choice
          label={say('comparison.lens')}
          value={group}
          options={[
            ['', say('comparison.every-lens')],
            ...groups.map(({ id, title }) => [id, title] as const),
          ]}
          onChoose={setGroup}
        />
        {children}
      </div>
      {document.profiles.map((profile) => (
        <ProfileTable key={profile.id} profile={profile} products={document.products} />
      ))}
      {rows.length === 0 ? (
        <p class="empty">{say('comparison.none')}</p>
      ) : (
        <ComparedTable products={document.products} rows={rows} />
      )}
      <ProvenanceLines lines={document.provenance} />
    </>
  );
}
