import { html } from 'hono/html';

/** Markup that was escaped where it had to be. */
export type Markup = ReturnType<typeof html>;

/** No script at all, nothing from elsewhere, no frame around it: even markup that slipped through could do nothing. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The same, where the page has a script: only ours, by its address, and it may only ask here. */
export const LIVE_POLICY = `${CONTENT_SECURITY_POLICY}; script-src 'self'; connect-src 'self'`;

const PLACES = [
  ['/', 'Articles'],
  ['/health', 'Sources'],
  ['/ledger', 'Ledger'],
  ['/now', 'Now'],
] as const;

/** A whole page. `here` is the path of the place in the navigation that it belongs to. */
export function layout(title: string, here: string, body: Markup, { script }: { script?: string } = {}): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Newsprint</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${script ? html`<script src="${script}" defer></script>` : ''}
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

/** A moment for reading, in UTC: `2026-11-25 10:00`; only the day where no time is known. */
export function moment(time: string): Markup {
  const known = time.includes('T') && !Number.isNaN(Date.parse(time));
  const shown = known ? new Date(time).toISOString().slice(0, 16).replace('T', ' ') : time;
  return html`<time datetime="${time}">${shown}</time>`;
}

/** `1 source`, `2,000 sources`. */
export function plural(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}

/** The address of this list with other parameters; those that are missing or empty are left out. */
export function address(path: string, parameters: Record<string, string | number | undefined>): string {
  const given = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
