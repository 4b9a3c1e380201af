import { type DeskView, isUnread } from '../desk/desk.js';
import { useSay } from '../words/index.js';

/** In place of a screen that has nothing to show: still working, or no disclosure yet. */
export function NothingYet({ view }: { readonly view: DeskView }) {
  const say = useSay();
  const working = view.deriving || view.files.some(isUnread);
  return (
    <div class="empty">
      {working ? (
        <p role="status">{say('shell.working')}</p>
      ) : (
        <>
          <p>{say('shell.nothing-yet')}</p>
          <a class="button primary" href="#files">
            {say('shell.to-files')}
          </a>
        </>
      )}
    </div>
  );
}
