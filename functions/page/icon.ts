/** A front page with a headline, as the icon of the browser's tab. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="4" y="3" width="24" height="26" rx="3" fill="#1c1b19"/><path d="M8 9h16" stroke="#fbfaf7" stroke-width="4"/><path d="M8 15h7M8 19h7M8 23h7M18 23h6" stroke="#fbfaf7" stroke-width="2"/><rect x="18" y="14" width="6" height="6" fill="#93bdf5"/></svg>
`;
