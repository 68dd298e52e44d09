/** Query parameters that say how a reader came to a page, not which page it is. */

/** Beginnings of such names, by the tool that appends them. */
const TRACKING_PREFIXES = [
  'utm_', // Google Analytics and everybody since
  'itm_', // internal promotion, same scheme
  'ga_',
  'gad_',
  'gs_',
  'mc_', // Mailchimp
  'mtm_', // Matomo
  'pk_', // Matomo, before
  'piwik_',
  'matomo_',
  'at_', // AT Internet
  'wt_', // Webtrends
  'wt.',
  'ns_', // comScore
  'hsa_', // HubSpot
  '_hs',
  '__hs',
  'fb_',
  'oly_', // Omeda
  'vero_',
  'mkt_', // Marketo
  'ml_', // MailerLite
  'cx_', // Piano
  'guce_', // Yahoo
  'sc_', // Sailthru, Snapchat
  'trk_',
  'dm_', // dotdigital
  'aspsessionid',
];

/** Whole names, lower-case. */
const TRACKING_NAMES = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id srsltid rdt_cid scid
  epik irclickid clickid mkwid _ga _gl _ke _openstat xtor xtref cmp cmpid cmpn campid campaign_id campaign ito icid int_cid
  intcmp ocid ncid sref smid smtyp smcid partner partnerid emc share sh shared sharetype taid __twitter_impression
  __tn__ sr_share guccounter sthash ref ref_ ref_src ref_url referrer referer refsrc source src via from origin feature
  soc_src soc_trk tsrc .tsrc yptr dicbo oborigurl li_source li_medium s_cid s_kwcid ef_id spm scm cvid rss rssfeed feed
  feedtype wpmp_switcher traffic_source mbid rcode nr_email_referer sfmc_id sfmcid email_hash newsletter_id
  bxid cndid esrc tblci tbclickid obclickid __cft__ wprov wtrid trk trkcampaign trkinfo action_object_map
  action_type_map action_ref_map nocache _t cachebust timestamp replytocom showcomment permalink_comment_id maca iref
  ftag xing_share dlbk vgo_ee pfrom unlocked_article_code gaa_at gaa_n gaa_ts gaa_sig`.split(/\s+/),
);

/** A session's identifier by any of its usual names; only `sid` and `s` must also look like one. */
const SESSION_NAMES = new Set(
  'phpsessid jsessionid sessionid session_id sess_id sessid session cfid cftoken zenid oscsid sids'.split(' '),
);
const SHORT_SESSION_NAMES = new Set(['sid', 's']);
const SESSION_VALUE = /^[0-9a-f]{24,64}$/i;

/** Parameters that choose another form of the same article, with the values that do; `undefined` is any value. */
const FORMS: Record<string, readonly string[] | undefined> = {
  amp: undefined,
  isamp: undefined,
  amp_js_v: undefined,
  usqp: undefined,
  outputtype: ['amp', 'print'],
  output: ['amp', 'print', 'mobile'],
  format: ['amp', 'print', 'mobile'],
  view: ['amp', 'print', 'mobile', 'printer'],
  mode: ['amp', 'print', 'mobile'],
  type: ['amp', 'print'],
  layout: ['amp', 'print', 'mobile'],
  version: ['print', 'mobile'],
  print: undefined,
  printable: undefined,
  printpage: undefined,
  printview: undefined,
  printerfriendly: undefined,
  mobile: undefined,
  ismobile: undefined,
  m: ['0', '1'],
  singlepage: undefined,
  pagewanted: ['all', 'print', '1'],
  page: ['all'],
  showall: undefined,
};

/** Whether an article stays the same article without this parameter. Both are given decoded. */
export function isNoise(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (TRACKING_NAMES.has(lower) || SESSION_NAMES.has(lower)) return true;
  if (TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix))) return true;
  if (SHORT_SESSION_NAMES.has(lower)) return SESSION_VALUE.test(value);
  if (!Object.hasOwn(FORMS, lower)) return false;
  return FORMS[lower]?.includes(value.toLowerCase()) ?? true;
}
