import { anyOf } from '../../lines/any-of.ts';

const { raw } = String;

/** Addresses of players, of films, sounds and documents alike. */
export const PLAYER_SOURCES =
  /youtube(?:-nocookie)?\.com\/embed|player\.vimeo|dailymotion|brightcove|jwplayer|jwplatform|jwpltx|kaltura|ooyala|wistia|twitch\.tv|soundcloud|spotify\.com\/embed|podcast|megaphone\.fm|acast|omny\.fm|art19|anchor\.fm|glomex|video-?js|flowplayer|theplatform|streamable|rumble\.com\/embed|vidyard|\.pdf(?:[?#]|$)|docs\.google\.com\/(?:viewer|gview)|issuu\.com|scribd\.com|google\.\w{2,3}\/maps|openstreetmap\.org\/export|datawrapper\.dwcdn|flo\.uri\.sh|infogram\.com|public\.tableau/i;

/** A heading that announces something to look at or to hear: `Watch: …`. */
export const MEDIA_HEADING = anyOf(
  {
    en: raw`^(?:video|photos?|gallery|slideshow|podcast|audio|listen|watch(?: live)?|live stream|in pictures|cartoon|comic|infographic)\b\s?[:|–-]|^.{0,40}\bcartoon, |\bin (?:pictures|photos|images)$|\bwebcam\b|[—–|-] ?cartoon$|^cartoon of the (?:day|week)`,
    de: raw`^(?:bilder|fotos|fotostrecke|bildergalerie|anhören|karikatur|grafik)\b\s?[:|–-]`,
    'fr es it pt': raw`^(?:en images|diaporama|écouter|galería|escuch[ae]|ascolta|fotogallery|fotogalleria|viñeta|vignetta|fotos|vídeo|galeria)\s?[:|–-]`,
  },
  'i',
);
