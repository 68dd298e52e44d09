import type { Verdict } from './kind.ts';
import type { PageSigns } from './page.ts';
import { SHORTEST } from './sizes.ts';
import { MEDIA_HEADING, PLAYER_SOURCES } from './words/media.ts';

const MEDIA_TYPES = [
  'VideoObject',
  'AudioObject',
  'ImageGallery',
  'MediaGallery',
  'PodcastEpisode',
  'RadioEpisode',
  'TVEpisode',
  'Clip',
  'MusicRecording',
  'Movie',
  'BroadcastEvent',
];
const MEDIA_PATH =
  /\/(?:videos?|watch|tv|mediathek|podcasts?|audio|galler(?:y|ies)|galerie|photos?|fotos?|fotostrecken?|bilder|slideshow|pictures|diaporama|galeria|fotogalerie|replay|cartoons?|comics|clips?|episodes?)(?:[/.-]|$)/;

/** A page to look at or to hear: a player, or pictures, with no text to speak of. */
export function media({
  words,
  signs,
  types,
  ogType,
  path,
  paragraphs,
  captioned,
  heading,
}: PageSigns): Verdict | undefined {
  if (signs.images > 2 && captioned > 0.8)
    return { kind: 'media', reason: `${signs.images} pictures, and no text but their captions` };
  if (words > 150 || paragraphs > 2) return undefined;
  const isNamed = MEDIA_HEADING.test(heading);
  const offers = signs.linkedSubheads >= 5 && !isNamed;
  const og = /^(?:video|music)/.test(ogType);
  const typed = MEDIA_TYPES.find((type) => types.has(type));
  const article = ['NewsArticle', 'Article', 'BlogPosting', 'ReportageNewsArticle'].some((type) => types.has(type));
  const player = signs.media > 0 || signs.sources.some((source) => PLAYER_SOURCES.test(source));
  if ((player || og) && words < SHORTEST && !offers)
    return { kind: 'media', reason: `a player with ${Math.round(words)} words` };
  const addressed = MEDIA_PATH.test(path ?? '') || isNamed;
  const points =
    (typed ? 2 : 0) +
    (player ? 2 : 0) +
    (addressed ? 2 : 0) +
    (og ? 2 : 0) -
    (article ? 1 : 0) +
    (words < 60 ? 1 : 0) +
    (addressed && signs.images > 0 && words < SHORTEST && !offers ? 1 : 0) +
    (addressed && signs.images > 4 && paragraphs === 0 && !offers ? 1 : 0) +
    (signs.images > 8 && words < 8 * signs.images && paragraphs === 0 && !player && !offers ? 2 : 0);
  return points >= 4
    ? { kind: 'media', reason: `${typed ?? (player ? 'a player' : 'pictures')} with ${Math.round(words)} words` }
    : undefined;
}
