import { answerOf } from '../../answer/answer';
import { fauxPas } from '../../rule';
import { urged } from '../urged';

const PLUGS = [
  'drop-in-plug',
  'subscribe-plug',
  'link-in-bio',
  'own-launch',
  'changes-to-own',
  'hire-us',
  'order-to-buy',
  'sale-terms',
  'own-offer',
  'order-to-read',
];

/** An own thing that is brought along, without any of the set phrases. */
const BROUGHT =
  /\bat (?:\p{Lu}[\p{L}\d&'’]*(?: |,)){1,4} ?we (?:help|offer|build|make|provide|work with|support|specialise|specialize|teach|train)\b|\bi help (?:\p{L}+ ){1,6}(?:land|get|find|grow|scale|build|lose|reach|unlock|achieve|win|book|hit|double)\b|\bi['’ ](?:ve|have)(?: also)? (?:got |just (?:launched|released|written) )?an? (?:free |new )?(?:\d+[- ]day )?(?:challenge|guide|course|newsletter|webinar|e-?book|masterclass|checklist|template|workshop|training|programme|program)\b/iu;
/** Theirs is told to be worse than another that stands behind a link. */
const INSTEAD =
  /\b(?:(?:or )?you (?:could|can|should)|why not|or|better) (?:just |simply )?(?:use|try|switch to|get|buy|go with) \p{Lu}[^.!?\n]{0,120}https?:/u;
/** A link that pays whoever leads others to it. */
const REFERRAL = /https?:\S+[?&](?:ref|aff(?:iliate)?|referral|invite|partner)=\S+/i;
const DISCLOSED = /#ad\b|\b(?:affiliate|referral|my (?:own )?(?:code|link)|i get (?:a|some)|disclosure)\b/i;
/** "Drop me a 💛 and I'll send you the info": said under whatever anybody says or asks. */
const IN_PRIVATE =
  /\b(?:drop|send|leave|comment) (?:me |us )?an? \p{Extended_Pictographic}\uFE0F? (?:and|&) i['’ ]?ll (?:send|dm|share|pm)\b|\bi['’ ]?ll (?:send|dm|pm|share) you the (?:info|details)\b|\bearn (?:\p{L}+ )?from home\b/iu;
const COLLAB = /(?<!#)\b(?:collab|brand ambassador|send (?:u|you) (?:something|some free))\b/i;

export default fauxPas({
  id: 'plug-under-another',
  kind: 'not-listening',
  title: 'Your own thing under their post',
  why: 'Under somebody’s post, your own offer says that you came for their guests.',
  notWhen: 'They asked for exactly that, and you say that it is yours.',
  source: 'X on platform manipulation: links that drive people out of a conversation; Reddit’s nine to one',
  strength: 'strong',
  message: 'They were talking, and you hold up your own sign. Answer them first; your thing can wait to be asked for.',
  severity: 3,
  confidence: 0.85,
  *check(facts) {
    const { parent } = facts;
    const answer = answerOf(facts);
    if (!parent || !answer) return;
    const paid = (DISCLOSED.test(facts.text) ? undefined : REFERRAL.exec(facts.text)) ?? IN_PRIVATE.exec(facts.text);
    if (paid) {
      yield { start: paid.index, end: paid.index + paid[0].length };
      return;
    }
    // Who looks for such a thing may be told that there is one.
    const sought = parent.hits('seeks-offers').length > 0;
    if (sought && answer.shared.length + answer.akin.length > 0) return;
    const [first] = PLUGS.flatMap((list) => [...urged(facts, list)]).sort((a, b) => a.start - b.start);
    if (first) yield first;
    if (first || parent.questions.length > 0) return;
    const pitch = BROUGHT.exec(facts.text) ?? INSTEAD.exec(facts.text) ?? COLLAB.exec(facts.text);
    if (pitch) yield { start: pitch.index, end: pitch.index + pitch[0].length };
  },
  examples: {
    flags: [
      {
        text: 'I was lost until I found Kettly. ⟦https://a.example/k?ref=12⟧',
        replyTo: { text: 'Which app tells me when the kettle boils?' },
      },
      {
        text: 'Same here! ⟦Drop me a 💛 and I’ll send⟧ you all about my broth.',
        replyTo: { text: 'I am so tired lately, any tips?' },
      },
      { text: 'Lovely garden. ⟦Check out my channel⟧ for pond pumps.', replyTo: { text: 'First roses of the year.' } },
      {
        text: 'Love this! ⟦We offer something similar⟧, come and see.',
        replyTo: { text: 'I built a shelf from an old door and it only wobbles a bit.' },
      },
      { text: 'So sad. ⟦Link in bio⟧ for our candles.', replyTo: { text: 'We lost our old dog on Friday.' } },
      {
        text: 'True. ⟦Shameless plug⟧, we print shirts.',
        replyTo: { text: 'Trains are late again on the coast line.' },
      },
      {
        text: 'So true. This is why ⟦at Tidal Minds we help⟧ busy bakers rest.',
        replyTo: { text: 'I went back to the bakery too soon after Dad died.' },
      },
      {
        text: '⟦or you could just use Kettly, it is free https:⟧//a.example/k',
        replyTo: { text: 'Our kettle app is live, I am shaking.' },
      },
    ],
    passes: [
      {
        text: 'I use Kettly. This is my referral link, I get a week free: https://a.example/k?ref=12',
        replyTo: { text: 'Which app tells me when the kettle boils?' },
      },
      {
        text: 'You could use Kettly, it beeps: https://a.example/k',
        replyTo: { text: 'Which app tells me when the kettle boils?' },
      },
      {
        text: 'For pond pumps I made a short film on my channel, I sell none.',
        replyTo: { text: 'Does anyone know a quiet pond pump?' },
      },
      { text: 'The yellow one by the wall, what is she called?', replyTo: { text: 'First roses of the year.' } },
      'Check out my channel for pond pumps.',
    ],
  },
});
