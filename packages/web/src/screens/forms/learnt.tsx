import {
  itemsOf,
  jsonBytes,
  type LearntForm,
  listForms,
  type ReviewRow,
  type RowCorrection,
  referenceForm,
} from 'kaijisho';
import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import { Choice } from '../../parts/choice.js';
import { download } from '../../parts/download.js';
import { useLanguage, useSay } from '../../words/index.js';
import { Row } from './row.js';

interface LearntFormProps {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly form: LearntForm;
  readonly busy: boolean;
  readonly onSay: (row: ReviewRow, correction: RowCorrection) => void;
}

/** Keys of the items that rows of the form may be. */
function keysOf({ definition }: LearntForm): readonly string[] {
  const { form: kind, edition } = definition.form.about;
  const own = listForms().find(({ about }) => about.form === kind && about.edition === edition);
  return itemsOf(own ?? referenceForm(kind))
    .filter(({ role }) => role !== 'heading')
    .map(({ key }) => key);
}

/** Rows a person should look at, or has looked at. */
const isToCheck = ({ fate, kindUnknown }: ReviewRow): boolean =>
  kindUnknown || ['confirm', 'asked', 'corrected'].includes(fate);

/** One learnt form: its rows for a person to look over, and what to do with it. */
export function LearntFormView({ desk, view, form, busy, onSay }: LearntFormProps) {
  const say = useSay();
  const language = useLanguage();
  const { definition, report } = form;
  const { about } = definition.form;
  const rows = report.rows.filter(({ fate }) => fate !== 'heading');
  const toCheck = rows.filter(isToCheck);
  const [all, setAll] = useState(toCheck.length === 0);
  const keys = keysOf(form);
  const file = `${definition.name}.json`;
  const review = `${definition.name}.review.csv`;
  const saveReview = async () =>
    download(review, await desk.helper.ask('review', { form, language }));
  const inUse = view.forms.includes(definition);
  return (
    <section aria-labelledby={definition.name}>
      <h2 id={definition.name}>
        {say('forms.found', { kind: about.form, edition: about.edition, count: rows.length })}
      </h2>
      <p>
        {say('forms.summary', {
          matched: rows.filter(({ ours }) => ours).length,
          added: rows.filter(({ ours }) => !ours).length,
          missing: report.missing.length,
        })}
      </p>
      <div class="form-actions">
        <button
          type="button"
          class="primary"
          disabled={busy || inUse}
          onClick={() => desk.useForm(definition)}
        >
          {say(inUse ? 'forms.used' : 'forms.use')}
        </button>
        <button type="button" disabled={busy} onClick={() => download(file, jsonBytes(definition))}>
          {say('outputs.save-named', { name: file })}
        </button>
        <button type="button" disabled={busy} onClick={() => void saveReview()}>
          {say('outputs.save-named', { name: review })}
        </button>
        <span role="status">{busy ? say('forms.working') : ''}</span>
      </div>
      <p class="muted">{say('forms.review-about')}</p>
      <p class="muted">{say('forms.private')}</p>
      <div class="toolbar">
        <Choice
          label={say('forms.show')}
          value={all ? 'all' : 'check'}
          options={[
            ['check', say('forms.check', { count: toCheck.length })],
            ['all', say('forms.all', { count: rows.length })],
          ]}
          onChoose={(value) => setAll(value === 'all')}
        />
      </div>
      {!all && toCheck.length === 0 ? (
        <p class="empty">{say('forms.nothing-to-check')}</p>
      ) : (
        <div class="wide">
          <table class="learnt">
            <thead>
              <tr>
                <th scope="col">{say('forms.number')}</th>
                <th scope="col">{say('forms.question')}</th>
                <th scope="col">{say('forms.matched-to')}</th>
                <th scope="col">{say('forms.certainty')}</th>
              </tr>
            </thead>
            <tbody>
              {(all ? rows : toCheck).map((row) => (
                <Row
                  key={`${row.sheet} ${row.row}`}
                  row={row}
                  keys={keys}
                  differs={report.disagreements.filter(({ key }) => key === row.key)}
                  busy={busy}
                  onSay={(correction) => onSay(row, correction)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
