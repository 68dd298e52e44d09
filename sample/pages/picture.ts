import type { Story } from '../story.ts';

/** Where a story's picture is. */
export function imagePath({ path }: Story): string {
  return `/images${path}.svg`;
}

/** A picture for a story: sea and sky, in colours that its path decides. */
export function picture(path: string): string {
  const hue = [...path].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 360, 7);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360">
<rect width="640" height="360" fill="hsl(${hue} 45% 80%)"/>
<circle cx="${120 + hue}" cy="120" r="46" fill="hsl(${hue} 80% 94%)"/>
<path d="M0 220 Q160 190 320 220 T640 220 V360 H0 Z" fill="hsl(${(hue + 200) % 360} 40% 40%)"/>
</svg>
`;
}

/** The newspaper's style sheet. */
export const STYLE = `body { font: 18px/1.5 Georgia, serif; margin: 0 auto; max-width: 46rem; padding: 0 1rem; }
nav ul, .tabs { display: flex; gap: 1rem; list-style: none; padding: 0; }
.name { display: block; font-size: 2.2rem; color: inherit; text-decoration: none; }
.clock, .kicker, .share, .tags, .comments, footer, figcaption { font-size: 0.85rem; color: #555; }
.cookie-banner, .newsletter, .paywall { border: 1px solid #999; padding: 0.5rem 1rem; }
img { max-width: 100%; }
`;
