import { html } from 'hono/html';

/** Markup that was escaped where it had to be. */
export type Markup = ReturnType<typeof html>;

/** No script at all, nothing from elsewhere, no frame around it: even markup that slipped through could do nothing. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const PLACES = [
  ['/', 'Articles'],
  ['/health', 'Sources'],
  ['/ledger', 'Ledger'],
] as const;

/** A whole page. `here` is the path of the place in the navigation that it belongs to. */
export function layout(title: string, here: string, body: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Newsprint</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<a class="brand" href="/">Newsprint</a>
<nav aria-label="Places">${PLACES.map(
    ([path, name]) => html`<a href="${path}" ${path === here ? html`aria-current="page"` : ''}>${name}</a>`,
  )}</nav>
</header>
<main id="main">${body}</main>
</body>
</html>`;
}

/** A link to a stranger's address: only http and https, and without saying where we came from. */
export function outside(url: string, text: Markup | string): Markup {
  if (!/^https?:\/\//i.test(url)) return html`<span>${text}</span>`;
  return html`<a href="${url}" rel="noreferrer noopener external">${text}</a>`;
}

/** A moment for reading, in UTC: `2026-11-25 10:00`. */
export function moment(time: string): Markup {
  return html`<time datetime="${time}">${time.slice(0, 16).replace('T', ' ')}</time>`;
}

/** The address of this list with other parameters; those that are missing or empty are left out. */
export function address(path: string, parameters: Record<string, string | number | undefined>): string {
  const given = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
