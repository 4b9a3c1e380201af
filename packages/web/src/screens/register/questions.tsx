import type { AddOutcome } from 'kaijisho/register';
import { useState } from 'preact/hooks';
import type { Decided } from '../../register/shelf.js';
import { useSay } from '../../words/index.js';

interface QuestionsProps {
  readonly questions: readonly AddOutcome[];
  readonly disabled: boolean;
  readonly onAnswer: (decided: Decided) => void;
}

/** Value of the choice for a product of its own; no name is so short. */
const NEW = '-';

/** Sheets that resemble a product of the register: a person says what they are about. */
export function Questions({ questions, disabled, onAnswer }: QuestionsProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<ReadonlyMap<AddOutcome, string>>(new Map());
  const decided: Decided = new Map(
    [...chosen].map(([question, value]) => [question, value === NEW ? null : value.slice(1)]),
  );
  return (
    <section class="card questions" aria-labelledby="questions">
      <h2 id="questions">{say('register.questions', { count: questions.length })}</h2>
      {questions.map((question) => (
        <div class="question" key={`${question.file} ${question.product} ${question.form}`}>
          <p>
            {say('register.question', { product: question.product, form: question.form })}
            <span class="muted"> {question.file}</span>
          </p>
          <label>
            <span>{say('register.belongs')}</span>
            <select
              value={chosen.get(question) ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setChosen(new Map(chosen).set(question, value))
              }
            >
              <option value="" disabled>
                {say('register.choose')}
              </option>
              {question.candidates.map((name) => (
                <option key={name} value={`=${name}`}>
                  {say('register.as', { product: name })}
                </option>
              ))}
              <option value={NEW}>{say('register.as-new')}</option>
            </select>
          </label>
        </div>
      ))}
      <button
        type="button"
        class="primary"
        disabled={disabled || chosen.size === 0}
        onClick={() => onAnswer(decided)}
      >
        {say('register.answer')}
      </button>
    </section>
  );
}
