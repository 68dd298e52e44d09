/** A story in eight paragraphs, none of which is like what surrounds stories. */
export const BATHS = [
  'The council voted by nine to six on Tuesday night to keep the old swimming baths open until at least the spring of 2028.',
  'Councillors heard from more than forty residents before the vote, many of whom had learned to swim there.',
  '"We have been told for ten years that there is no money," said Maria Lund, who runs the swimming club. "Tonight they found it."',
  'The repairs are expected to cost 1.4 million and to begin in February, when the main pool will close for six weeks.',
  'Opponents said the sum would be better spent on roads, and that a new leisure centre in the next town was only four miles away.',
  'A report by officers had recommended closure, citing a leaking roof and boilers that date from 1974.',
  'The leader of the council, Owen Price, said he would ask the county for a contribution, but did not expect one.',
  'Work to the roof will be put out to tender before Christmas, and a contract is to be signed by the end of January.',
];

/** Headlines of other stories. */
export const HEADLINES = [
  'Ferry timetable cut from January',
  'School roof closed after storm',
  'New bakery opens on Mill Lane',
  'Fire crews called to warehouse',
  'Library hours to be extended',
  'Village hall gets lottery grant',
  'Two held after market theft',
  'Bypass plan goes to inquiry',
  'Rowers win regional title',
  'Hospital car park fees rise',
  'Farmers fear a wet harvest',
  'Cinema marks its centenary',
];
