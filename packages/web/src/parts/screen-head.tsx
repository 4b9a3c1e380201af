import type { ComponentChildren } from 'preact';
import { type Screen, screenAfter } from '../screens.js';
import { useSay } from '../words/index.js';

interface ScreenHeadProps {
  readonly screen: Screen;
  readonly lead: string;
  /** Whether there is anything to go on with. Default: yes. */
  readonly goOn?: boolean;
  /** Controls beside the way to the next screen. */
  readonly children?: ComponentChildren;
}

/** Title of a screen, what to do on it, and the way on. */
export function ScreenHead({ screen, lead, goOn = true, children }: ScreenHeadProps) {
  const say = useSay();
  const next = goOn ? screenAfter(screen) : undefined;
  return (
    <div class="screen-head">
      <div>
        <h1 tabIndex={-1}>{say(`screen.${screen}`)}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="screen-actions">
        {children}
        {next !== undefined && (
          <a class="button primary" href={`#${next}`}>
            {say('shell.next', { screen: say(`screen.${next}`) })}
          </a>
        )}
      </div>
    </div>
  );
}
