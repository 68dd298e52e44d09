import { chrome, html, jsonLd, type Sample } from './page.ts';

const site = (title: string, head: string, main: string, lang = 'en'): string =>
  html({ lang, title, head, body: `${chrome.top}<main>${main}</main>${chrome.bottom}` });
const video = jsonLd({
  '@type': 'VideoObject',
  name: 'Ferry leaves the harbour',
  uploadDate: '2026-02-01T08:00:00Z',
  contentUrl: 'https://cdn.harbour.example/v.mp4',
  duration: 'PT1M12S',
});
const photos = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<figure><img src="/p/${i}.jpg" alt=""><figcaption>Picture ${i + 1}</figcaption></figure>`,
  ).join('');

export const media: Sample[] = [
  {
    name: 'few pictures with captions',
    url: 'https://harbour.example/gallery/storm',
    html: html({
      title: 'In pictures: the storm at the quay',
      body: `<h1>In pictures: the storm at the quay</h1>${[1, 2, 3, 4, 5, 6]
        .map(
          (i) =>
            `<figure><img src="/${i}.jpg"><figcaption>${i}/6 Waves over the wall. Photo: Tor Vik</figcaption></figure>`,
        )
        .join('')}`,
    }),
  },
  {
    name: 'video with its description',
    url: 'https://harbour.example/video/ferry-leaves',
    html: site(
      'Ferry leaves the harbour – video',
      `${video}<meta property="og:type" content="video.other">`,
      '<h1>Ferry leaves the harbour</h1><video src="/v.mp4" controls></video><p>Watch the first crossing of the year.</p>',
    ),
  },
  {
    name: 'embedded player',
    url: 'https://harbour.example/videos/1234',
    html: site(
      'Watch: storm hits the pier',
      '<meta property="og:type" content="video">',
      '<h1>Storm hits the pier</h1><iframe src="https://www.youtube.com/embed/abc"></iframe><p>Footage by our readers.</p>',
    ),
  },
  {
    name: 'structured data and a player',
    url: 'https://harbour.example/clips/storm',
    html: site(
      'Storm hits the pier',
      video,
      '<h1>Storm hits the pier</h1><div class="player"><video></video></div><p>Duration 1:12</p>',
    ),
  },
  {
    name: 'podcast episode',
    url: 'https://harbour.example/podcasts/low-tide/12',
    html: site(
      'Low Tide, episode 12',
      jsonLd({ '@type': 'PodcastEpisode', name: 'Low Tide, episode 12' }),
      '<h1>Low Tide, episode 12: the pilots</h1><audio src="/e12.mp3" controls></audio><p>We spend a night with the pilots who bring the big ships in.</p>',
    ),
  },
  {
    name: 'radio item',
    url: 'https://harbour.example/audio/morning',
    html: site(
      'Listen: the morning programme',
      jsonLd({ '@type': 'AudioObject', name: 'Morning' }),
      '<h1>The morning programme</h1><iframe src="https://w.soundcloud.com/player/?url=x"></iframe><p>Listen again.</p>',
    ),
  },
  {
    name: 'gallery',
    url: 'https://harbour.example/gallery/regatta',
    html: site(
      'In pictures: the regatta',
      jsonLd({ '@type': 'ImageGallery', name: 'The regatta' }),
      `<h1>In pictures: the regatta</h1>${photos(12)}`,
    ),
  },
  {
    name: 'photo page',
    url: 'https://harbour.example/photos/regatta-2026',
    html: site('Photos: regatta 2026', '', `<h1>Photos: regatta 2026</h1>${photos(20)}<video></video>`),
  },
  {
    name: 'German video',
    url: 'https://hafenkurier.example/video/faehre',
    html: site(
      'Video: Fähre legt ab',
      `${video}`,
      '<h1>Fähre legt ab</h1><video></video><p>Die erste Fahrt des Jahres im Video.</p>',
      'de',
    ),
  },
  {
    name: 'German picture series',
    url: 'https://hafenkurier.example/fotostrecken/regatta',
    html: site(
      'Bilder: Regatta',
      jsonLd({ '@type': 'ImageGallery' }),
      `<h1>Die Regatta in Bildern</h1>${photos(15)}`,
      'de',
    ),
  },
  {
    name: 'French video',
    url: 'https://lequai.example/videos/ferry',
    html: site(
      'Vidéo : le ferry quitte le port',
      video,
      '<h1>Le ferry quitte le port</h1><div><video></video></div><p>Les images de la première traversée.</p>',
      'fr',
    ),
  },
  {
    name: 'livestream',
    url: 'https://harbour.example/watch/live',
    html: site(
      'Watch live: council meeting',
      '<meta property="og:type" content="video.episode">',
      '<h1>Watch live: council meeting</h1><iframe src="https://players.brightcove.net/1/default/index.html?videoId=2"></iframe><p>The council meets at ten.</p>',
    ),
  },
  {
    name: 'media library',
    url: 'https://harbour.example/mediathek/item/7',
    html: site(
      'Episode 7',
      jsonLd({ '@type': 'TVEpisode', name: 'Episode 7' }),
      '<h1>Episode 7</h1><div id="p"></div><video></video><p>Available for another 30 days.</p>',
    ),
  },
  {
    name: 'recording without structured data',
    html: site(
      'Listen: the old foghorn',
      '',
      '<h1>Listen: the old foghorn</h1><audio src="horn.mp3" controls></audio><p>Recorded at dawn.</p>',
    ),
  },
  {
    name: 'pictures with captions, in German',
    url: 'https://hafenkurier.example/fotostrecke/boote-12',
    html: site('Fotostrecke: Boote im Eis', '', `<h1>Fotostrecke: Boote im Eis</h1>${photos(12)}`, 'de'),
  },
];
