import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'buzzwords',
  source: 'The vocabulary of brochures and slide decks that fits any trade.',
  phrases: [
    '(innovation|innovations|innovative|innovate|innovating|innovators|solutions|leverage|leverages|leveraging|empower|empowers|empowering|empowered|empowerment|seamless|seamlessly|robust|scalable|synergy|synergies|ecosystem|holistic|transform|transforms|transforming|transformative|transformation|efficiencies|disruptive|paradigm|streamline|streamlined|streamlines|impactful|stakeholders|visionary|visionaries|trailblazer|trailblazers|trailblazing|forefront|mindset|vibrant|collaboration|outcomes|actionable|frictionless|turnkey|bespoke|curated|immersive|unparalleled|elevate|elevates|elevating|unleash|supercharge|pioneering|excellence|agility|resilience|productivity|scalability|sustainability|inclusivity|capabilities|deliverables|learnings|breakthroughs|inspiring|inspires|hyperscale|omnichannel|optimise|optimize|optimising|optimizing|maximise|maximize|enhance|enhances|enhancing|accelerate|accelerates|accelerating)',
    '(thought leadership|thought leader|thought leaders|value proposition|added value|add value|shared value|best practices|digital transformation|customer experience|business growth|drive growth|driving growth|growth mindset|core values|key takeaways|end to end|data driven|purpose driven|results driven|future proof|forward thinking|win win|high impact|customer centric|people first|personal brand|organic growth|competitive advantage|competitive edge|innovation hub|creative journey|our journey|your journey|success story|success stories)',
  ],
});
