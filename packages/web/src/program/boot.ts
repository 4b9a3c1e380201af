import { partBytes } from './parts.js';

/**
 * The one script that stands in the page as it is: unpacks the screens and starts them. Their text
 * is named by its hash in the page's policy, so that nothing else can be started in its place.
 */
async function start(): Promise<void> {
  const texts = await Promise.all(
    (['common', 'screens'] as const).map(async (part) => (await partBytes(part)).text()),
  );
  const script = document.createElement('script');
  script.textContent = texts.join('');
  document.head.append(script);
}

start().catch(() => {
  const page = document.getElementById('page');
  if (page !== null)
    page.textContent =
      'このブラウザーではページを開けません。Edge、Chrome、Firefox の新しい版でお試しください。 / This browser cannot open the page. Please try a newer Edge, Chrome or Firefox.';
});
