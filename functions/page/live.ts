/**
 * The page's only script, for the page that shows a collection: every five seconds it asks for the same page and puts its
 * live part in place of the old one. Markup that is read this way never runs.
 */
export const LIVE_SCRIPT = `
const part = (page) => page.querySelector('[data-live]');
async function renew() {
  if (document.hidden) return;
  const reply = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!reply.ok) return;
  const fresh = part(new DOMParser().parseFromString(await reply.text(), 'text/html'));
  const old = part(document);
  if (fresh && old && fresh.innerHTML !== old.innerHTML && !old.contains(document.activeElement)) old.replaceWith(fresh);
}
setInterval(() => renew().catch(() => undefined), 5000);
`;
