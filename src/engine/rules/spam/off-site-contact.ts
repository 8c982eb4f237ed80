import { fauxPas } from '../../rule';
import { urged } from '../urged';

export default fauxPas({
  id: 'off-site-contact',
  kind: 'spam',
  title: 'Lures people into a private chat',
  why: 'Strangers who want to move to a private chat at once are seldom friends.',
  notWhen: 'Something private has to be settled with somebody you know.',
  source: 'X on commercially motivated spam, 2022',
  strength: 'strong',
  message: 'Asking strangers into a back room puts them off. Say it here, where everybody can hear.',
  severity: 3,
  confidence: 0.95,
  lists: ['off-site-contact'],
  *check(facts) {
    yield* urged(facts, 'off-site-contact');
  },
  examples: {
    flags: [
      'Puppies of every colour, ⟦WhatsApp me⟧ quick.',
      'For flat roofs ⟦message @roof_king now⟧.',
      'Free seeds by post, find me ⟦on Telegram @seedy⟧',
    ],
    passes: [
      'We plan the allotment rota on WhatsApp and it is chaos.',
      '@dana may I message you about the bench?',
      'She texted me a heron.',
    ],
  },
});
