import { useState } from 'preact/hooks';
import type { Desk, DeskFile } from '../../desk/desk.js';
import { useSay } from '../../words/index.js';

/** Whether a file waits for its password. */
export const isLocked = ({ state, opened }: DeskFile): boolean =>
  state === 'read' && ['password-required', 'password-wrong'].includes(opened?.failure?.code ?? '');

/** Asks for the password of a file. */
export function Unlock({ desk, file }: { readonly desk: Desk; readonly file: DeskFile }) {
  const say = useSay();
  const [password, setPassword] = useState('');
  const help = `password-help-${file.id}`;
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        desk.unlock(file.id, password);
      }}
    >
      <label>
        <span>{say('files.password', { name: file.name })}</span>
        <input
          type="password"
          autocomplete="off"
          required
          value={password}
          aria-describedby={help}
          onInput={({ currentTarget }) => setPassword(currentTarget.value)}
        />
      </label>
      <button type="submit">{say('files.unlock')}</button>
      <small id={help}>{say('files.password-help')}</small>
    </form>
  );
}
