import type { FauxPas, Fix, Intent, Invite, Manners, Strength } from '../engine/reading';
import { brief, wordsOf } from './changes';

/** The question above every answer. */
export const QUESTION = 'Would you invite you?';

/** The answer to it, in the friend's words. */
export const ANSWERS: Record<Invite, string> = {
  yes: 'Yes, come in.',
  maybe: 'Maybe. Say hello first.',
  no: 'Not like this.',
  unsure: 'Can’t tell yet.',
};

/** The one word on the badge. */
export const BADGE: Record<Invite, string> = { yes: 'Yes', maybe: 'Maybe', no: 'Wait', unsure: 'Unsure' };

/** What a wording sets out to do. */
export const INTENTS: Record<Intent, string> = {
  'ask-first': 'Ask first',
  'give-first': 'Give first',
  plain: 'Plain',
  'listen-first': 'Listen first',
};

/** How well the principle behind a finding is known. */
export const STRENGTHS: Record<Strength, string> = {
  strong: 'Strong evidence',
  moderate: 'Moderate evidence',
  folk: 'A habit of the trade',
};

/** The kinds of the party test in plain words, for the list in the options. */
export const KINDS: Record<FauxPas | Manners, string> = {
  'self-promotion': 'Talking mostly about yourself',
  broadcast: 'Announcing to nobody in particular',
  spam: 'Pushing: bait, hurry, shouting, piles of tags',
  contrived: 'Brochure words and borrowed cool',
  unremarkable: 'Leaving nothing to answer',
  'not-listening': 'Passing over what they said',
  'gives-value': 'Bringing something useful',
  asks: 'Asking what you want to know',
  responds: 'Taking up what they said',
  appreciates: 'Thanking and crediting others',
  'reader-first': 'Starting with the other person',
  'human-voice': 'Sounding like yourself',
  'common-ground': 'Finding what you share',
};

/** Faux pas first, then manners, in the order of the options. */
export const FAUX_PAS: readonly FauxPas[] = [
  'self-promotion',
  'broadcast',
  'spam',
  'contrived',
  'unremarkable',
  'not-listening',
];
export const MANNERS: readonly Manners[] = [
  'gives-value',
  'asks',
  'responds',
  'appreciates',
  'reader-first',
  'human-voice',
  'common-ground',
];

/** What became of a wording or of the details, said where the button was. */
export const NOTICES = {
  used: 'Done: your draft now says this.',
  copied: 'It’s on your clipboard.',
  'not-taken': 'The box didn’t take it. Your draft is as it was; the wording is on your clipboard, ready to paste.',
  damaged: 'The box mixed that up. Your own words are on your clipboard, ready to paste back.',
  fixed: 'Changed, just there. Undo brings yours back.',
  'taken-back': 'Back as you had it.',
  'moved-on': 'You’ve written on since, so I touched nothing. I’ve listened again.',
  'copy-failed': 'I couldn’t reach the clipboard here. The wording is above, to select and copy by hand.',
} as const;

export type Notice = keyof typeof NOTICES;

const COUNTS = ['No', 'One', 'Two', 'Three'];

/** What to do about the blanks of a wording. */
export function blanksLeft(count: number): string {
  const many = count > 1;
  const left = `${COUNTS[count] ?? count} blank${many ? 's' : ''} left.`;
  return `${left} Answer the question${many ? 's' : ''} above, and your words go in here.`;
}

/** Said when a wording with a blank was to be used. */
export const BLANK_FIRST = 'Not yet: this wording waits for your words. Type them above, and they go in.';
/** Said when it was to be used while the answer is still on its way into it. */
export const BLANK_SOON = 'One moment: your words are on their way in.';

/** What Good Guest says when it has nothing against a draft. */
export const NOTHING_TO_CHANGE = 'Nothing to change. Send it when you like.';
/** What it says when the verdict stands on no words that it could show. */
export const THE_WHOLE = 'I can’t point at one word: it is how the whole of it sounds to me. I may be wrong.';
export const UNSURE = 'Say a bit more, and I’ll listen again.';

/** What the button of a fix does, for whoever cannot see the words struck beside it. */
export function fixName(draft: string, fix: Fix): string {
  const { before, after } = wordsOf(draft, fix);
  const quoted = (words: string) => `“${brief(words).trim()}”`;
  if (after.trim() === '') return `Fix just this: leave out ${quoted(before)}`;
  if (before.trim() === '') return `Fix just this: put in ${quoted(after)}`;
  return `Fix just this: ${quoted(after)} instead of ${quoted(before)}`;
}
