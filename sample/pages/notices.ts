import { PAPER, page } from './chrome.ts';

/** The wall that asks for consent before it shows a story. */
export function consentPage(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Before you continue - ${PAPER}</title><link rel="stylesheet" href="/paper.css"></head>
<body class="consent-page">
<div class="consent-wall" id="consent" role="dialog" aria-modal="true">
<h1>Before you continue</h1>
<p>We and our 214 partners store and access information on your device, such as cookies, and process personal data to show you personalised advertising and content, and to measure both.</p>
<p>You can accept this, or choose for each purpose. Your choice is valid for this website, and you can withdraw your consent at any time in the privacy settings.</p>
<form method="post" action="/consent"><button name="consent" value="all">Accept all</button> <button name="consent" value="none">Reject all</button> <button name="consent" value="some">Manage preferences</button></form>
<p><a href="/privacy">Privacy policy</a> <a href="/imprint">Imprint</a></p>
</div>
</body>
</html>
`;
}

/** The page of a story that was withdrawn. */
export function gonePage(): string {
  return page({
    language: 'en',
    title: `Withdrawn - ${PAPER}`,
    head: '',
    content: '<main><h1>This article was withdrawn</h1><p>It is gone, and will not come back.</p></main>',
  });
}

/** The page of an address that never was. */
export function notFoundPage(): string {
  return page({
    language: 'en',
    title: `Not found - ${PAPER}`,
    head: '',
    content: '<main><h1>Nothing here</h1><p>The page may have been washed out to sea.</p></main>',
  });
}
