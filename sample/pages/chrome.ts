import { html } from '../html.ts';
import { type Story, sectionOf } from '../story.ts';

/** The newspaper's name. */
export const PAPER = 'The Quillhaven Lantern';

/** Its sections, by the first part of their paths. */
export const SECTIONS: Readonly<Record<string, string>> = {
  town: 'Town',
  harbour: 'Harbour',
  business: 'Business',
  culture: 'Culture',
  sport: 'Sport',
  science: 'Science',
  weather: 'Weather',
  nachbarn: 'Nachbarn',
};

/** The page's own clock: when it was looked at, which says nothing about when a story was published. */
export const CLOCK = '18:42 GMT +0 30 November 2026';

/** What surrounds a page's content. */
export interface Frame {
  language: string;
  /** For `<title>`. */
  title: string;
  /** More elements for `<head>`. */
  head: string;
  /** What stands between header and footer. */
  content: string;
}

/** A whole page with the header and footer that every page of the newspaper has. */
export function page({ language, title, head, content }: Frame): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<link rel="stylesheet" href="/paper.css">
<link rel="alternate" type="application/rss+xml" title="${PAPER}" href="/feed.xml">
<link rel="alternate" type="application/atom+xml" title="${PAPER}: Harbour" href="/harbour/atom.xml">
${head}
</head>
<body>
<div class="cookie-banner" role="dialog" aria-label="Cookies">
<p>We use cookies to remember how you like your news, and we share some of them with our 214 partners. You can change your mind at any time.</p>
<button>Accept all</button> <button>Settings</button>
</div>
<header class="masthead">
<div class="clock">${CLOCK}</div>
<a class="live" href="/radio">Listen Live</a>
<a class="name" href="/">${PAPER}</a>
<nav aria-label="Sections"><ul>
${Object.entries(SECTIONS)
  .map(([path, name]) => `<li><a href="/${path}">${name}</a></li>`)
  .join('\n')}
</ul></nav>
</header>
${content}
<footer>
<p>© 2026 Lantern Press Ltd, 4 Candlewick Lane, Quillhaven. All rights reserved.</p>
<ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li><li><a href="/jobs">Work with us</a></li></ul>
</footer>
</body>
</html>
`;
}

/** Buttons that pass a story on. */
export function shareBar(story: Story): string {
  return `<div class="share" aria-label="Share">
<a href="https://social.example/share?u=${encodeURIComponent(story.path)}">Share</a>
<a href="mailto:?subject=${encodeURIComponent(story.title)}">E-mail</a>
<a class="short-url" href="#short">Get short URL</a>
</div>`;
}

/** What stands below a story: its tags, other stories, the newsletter and the readers' comments. */
export function below(story: Story, others: readonly Story[]): string {
  return `${tagLine(story)}
<aside class="related"><h3>Related</h3><ul>
${links(others.slice(0, 4))}
</ul></aside>
<form class="newsletter" action="/newsletter">
<h3>The Lantern by post</h3>
<p>One letter every Friday with what happened, what nearly happened, and the tides. You can leave at any time.</p>
<input type="email" placeholder="Your e-mail address"> <button>Sign up</button>
</form>
<section class="comments" id="comments">
<ul class="tabs"><li><a href="#standards">Community standards</a></li><li><a href="#discussion">Discussion</a></li></ul>
<p class="comment-login"><a href="#facebook">Comment via Facebook</a> <a href="#lantern">Comment via Lantern</a></p>
<article class="comment"><span class="comment-author">gullwatcher</span> <p>My aunt saw the whole thing from her window and she says that it was nothing like this at all.</p></article>
<article class="comment"><span class="comment-author">E. Cray</span> <p>I have been saying so at every meeting since 1988, and look where it has got us.</p></article>
</section>`;
}

/** The list of what others read, beside a story. */
export function mostRead(others: readonly Story[]): string {
  return `<aside class="most-read"><h3>Most read</h3><ol>
${links(others.slice(4, 9))}
</ol></aside>`;
}

function tagLine({ tags }: Story): string {
  const linked = tags.map((tag) => `<a rel="tag" href="/tag/${encodeURIComponent(tag)}">${html(tag)}</a>`);
  return `<p class="tags">${linked.join(', ')}</p>`;
}

/** List items that lead to stories. */
export function links(stories: readonly Story[]): string {
  return stories.map((story) => `<li><a href="${story.path}">${html(story.title)}</a></li>`).join('\n');
}

/** The name of a story's section. */
export function sectionName(story: Story): string {
  return SECTIONS[sectionOf(story)] ?? 'Lantern';
}
