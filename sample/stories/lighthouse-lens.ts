import { person, type Story } from '../story.ts';

/** Three people sign it. */
export const lighthouseLens: Story = {
  path: '/science/lighthouse-lens-melts-snowman',
  layout: 'linked-data',
  title: 'How a lighthouse lens melted a snowman two miles away',
  summary: 'Three pupils have explained a small disaster on the school hill with a protractor and a thermometer.',
  authors: [person('Odile Marrow'), person('Tomasz Wray'), person("Niamh O'Dell")],
  publishedAt: '2026-11-12T06:00:00+00:00',
  language: 'en',
  tags: ['lighthouse', 'optics', 'school', 'snow'],
  image: { caption: 'The lens of the Skerry light, which weighs as much as two cows.', credit: "Niamh O'Dell" },
  body: `
When the snowman on the school hill lost its face for the third time last winter, and always on the side towards the sea, the younger pupils blamed the sixth form. The sixth form blamed the lighthouse, and set out to prove it.

Their report has now won the county's prize for young scientists. It shows that the lens of the Skerry light, built to send a beam out over the water, also works backwards.

A lens of this kind is a cage of glass rings, each ground so that light from the lamp leaves it in one flat sheet. Light that comes in along the same path is gathered at the lamp. But at noon in January, when the sun stands low behind the tower, a part of it passes through two panes and leaves on the landward side.

"It is not a burning glass," said Priya Nair, who is seventeen and did the sums. "It is a very large, very bad magnifying glass, and we happened to build a snowman where it is least bad."

## Measured with a baking tray

To find the spot, the pupils carried a black baking tray across the hill in steps of one metre and read a thermometer on it. They needed four clear noons, which took them until the end of February. The method:

- paint the tray with soot, so that it takes up all the light that falls on it;
- wait three minutes at every mark;
- write down the reading, and then the reading of a second tray in the shade;
- keep the younger pupils behind the rope.

The warmest mark was eleven degrees warmer than the shade. It lay within a hand's breadth of where the snowman had stood.

The keeper of the light was at first alarmed. He has since hung a curtain on the landward panes, as his predecessors did until 1938, when it was taken down because nobody remembered what it was for.

The snowman will be built again this winter, forty paces further up. On the old spot the school wants to try growing tomatoes.
`,
};
