import { render } from 'preact';
import { config } from 'zod';
import { App } from './app.js';
import { Desk } from './desk/desk.js';
import { serve } from './engine/serve.js';

// The page's policy forbids code made of text; zod must not even try.
config({ jitless: true });

/** The same script is the page, and in a worker of the page the part that reads and derives. */
if (typeof document === 'undefined') serve();
else {
  const root = document.getElementById('page');
  if (root === null) throw new Error('The page lacks its root');
  const desk = new Desk();
  render(<App desk={desk} />, root);
  void desk.resume();
}
