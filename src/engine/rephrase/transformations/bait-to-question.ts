import { terms, verbForms } from '../../language';
import { bodyOf, partsOf } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const IF =
  /^(?:(?:please|so|and|just) )*(?:like|re-?tweet|rt|share|repost|upvote|thumbs up|double tap|heart|hit like|smash (?:that )?like|comment|raise your hand)(?: (?:this|this post|this video|this tweet|this comment|and share))? if (?:you(?: guys)?|u)(?:(['’]re|['’]ve|['’]ll|['’]d)| (still|also|always|never|ever|really|already|just))? (.+)$/i;
/** Views are not counted by hands: that makes two camps of the room. */
const CAMPS =
  /\b(?:agree|think|believe|support|vote\w*|hate|disagree|wish|should|would|could|know that|president|trump|biden|obama|war|god|jesus|amen)\b/i;
/** What splits a room is no small talk. */
const SPLITS =
  /\b(?:president|trump|biden|obama|war|god|jesus|amen|immigra\w+|abortion|guns?|vote\w*|mayor|minister|governor|senat\w+|congress\w*|government|party|politic\w+)\b/i;
/** "RT if you think that …": a view that others may have another of. */
const VIEW =
  /^(?:(?:please|so|and|just) )*(?:like|re-?tweet|rt|share|repost|upvote)(?: (?:this|this post|and share))? if (?:you|u) (?:also |too )?(think|believe|agree|reckon|feel)(?: that)? ((?:(?:this|that|these|those|the|an?|every|all|our|my|it|we|they|nobody|everybody|everyone|no|some) |[\p{L}'’]+s? (?:is|are|should|needs?|deserves?|has|have|can|will) ).+)$/iu;
/** "RT if this looks like …" */
const THIS_IS =
  /^(?:(?:please|so|and|just) )*(?:like|re-?tweet|rt|share|repost)(?: (?:this|this post))? if (this|that|it)(?: (is|was)|(['’]s)| (looks|sounds|feels|makes|tastes|reminds|brings|seems)) (.+)$/i;
/** "RT to show your support for …" */
const SUPPORT =
  /^(?:(?:please|so|and|just) )*(?:like|re-?tweet|rt|share|repost)(?: (?:this|this post))? (?:to|and) (?:show (?:your |some )?support (?:for|to)|support|if you support) (?!us\b|me\b|my\b|our\b)([^,.!?&]+?)(?: (?:&|and) (?:ask|tell|urge) (?:others|friends|people|everyone) to (#\S+))?$/i;
const TAG =
  /^(?:(?:please|so|and|just|now) )*tag (?:a (?:friend|mate|buddy)|someone|somebody|the (?:person|friend)|your (?:friend|bestie)) (?:who|that)(['’]d|['’]s|['’]ll)? (.+)$/i;
/** "Tag who you'd bring": the question is in it already. */
const TAG_WHO =
  /^(?:(?:please|so|and|just|now) )*tag (?:who|whoever|the (?:person|one|friend|mate)(?: (?:who|that))?) (?:you|u)(?:(['’]d|['’]re|['’]ll)| (would|are|will)) ([^?]+)$/i;
const YOURS: Readonly<Record<string, string>> = { "'d": 'would', "'re": 'are', "'ll": 'will' };
const SHORT_FORM: Readonly<Record<string, string>> = { "'d": 'would ', "'s": 'is ', "'ll": 'will ' };
const COMMENT =
  /^(?:(?:please|so|and|just|now) )*(?:comment|tell us|tell me|let us know|let me know|drop)(?: (?:down )?below| in the comments)?[,:]? (why|what|how|where|when|which [\p{L} ]{2,30}?) (?:you|u) (\p{L}+)(?: (.+))?$/iu;
const BALLOT =
  /^(?:(?:please|so|and) )*(?:like|rt|re-?tweet|share|love|heart|comment) (?:for|if you prefer) ([\p{L}' ]{2,24}?)(?:,| and| or|;) *(?:like|rt|re-?tweet|share|love|heart|comment|fav) (?:for|if you prefer) ([\p{L}' ]{2,24})$/iu;

function third(verb: string): string | undefined {
  const small = verb.toLowerCase();
  if (small === 'are') return 'is';
  if (small === 'have') return 'has';
  if (/^(?:can|could|will|would|were|had|did|was)$/.test(small)) return small;
  const [term] = terms(`you ${small}`).slice(1);
  if (!term?.tags.has('Verb')) return undefined;
  return term.tags.has('PastTense') ? small : verbForms(small)?.third;
}

function whoElse([, short, adverb, rest]: RegExpExecArray): string | undefined {
  if (!rest || CAMPS.test(rest)) return undefined;
  const theirs = rest.replace(/\byour\b/gi, 'their');
  const lead = adverb ? `${adverb.toLowerCase()} ` : '';
  if (short) {
    const verb = { "'re": 'is', "'ve": 'has', "'ll": 'will', "'d": 'would' }[short.replace('’', "'").toLowerCase()];
    return `Who else ${verb} ${theirs}?`;
  }
  const [verb = '', ...others] = theirs.split(' ');
  const form = third(verb);
  return form && `Who else ${lead}${[form, ...others].join(' ')}?`;
}

function asked([, word, verb = '', rest]: RegExpExecArray): string | undefined {
  const [term] = terms(`you ${verb.toLowerCase()}`).slice(1);
  if (!word || !term?.tags.has('Verb') || term.tags.has('Modal')) return undefined;
  const base = verbForms(verb.toLowerCase())?.base;
  if (!base || /^(?:are|were|have|had|think|want)$/i.test(verb)) return undefined;
  const opening = word[0]?.toUpperCase() + word.slice(1);
  return `${opening} ${term.tags.has('PastTense') ? 'did' : 'do'} you ${base}${rest ? ` ${rest}` : ''}?`;
}

/** What the view is of, as a question that allows for another. */
function viewOf([, verb = '', rest = '']: RegExpExecArray): string | undefined {
  const asks = /^(?:agree|reckon)$/i.test(verb) ? 'think' : verb.toLowerCase();
  return SPLITS.test(rest) ? undefined : `Do you ${asks} ${rest}?`;
}

/** Words that lead on to a picture: "an endless loop of 😍". */
const LEADS_ON = /\b(?:of|to|for|with|like|a|an|the|in|on|at|my|your|our)$/i;

function thisIs([, it = '', is, short, verb, rest = '']: RegExpExecArray): string | undefined {
  if (LEADS_ON.test(rest)) return undefined;
  if (verb) return `Does ${it.toLowerCase()} ${verb.toLowerCase().replace(/s$/, '')} ${rest}?`;
  return `${/was/i.test(is ?? '') && !short ? 'Was' : 'Is'} ${it.toLowerCase()} ${rest}?`;
}

/** "Share if you love your dog and don't forget the offer": what goes on behind the call is no part of the question. */
const GOES_ON =
  /\p{Extended_Pictographic}|[,;:–—]|\b(?:and|so|then|but|plus) (?:do ?n['’]?t|do not|please|remember|be sure|make sure|you|we|i|get|use|check|follow|share|tag|like|visit|buy|grab|save|comment|subscribe)\b/iu;

function questionFor(clause: string): string | undefined {
  const view = VIEW.exec(clause);
  if (view) return viewOf(view);
  const shown = THIS_IS.exec(clause);
  if (shown) return thisIs(shown);
  const [, cause, label] = SUPPORT.exec(clause) ?? [];
  if (cause) return SPLITS.test(cause) ? undefined : `Who else supports ${cause}?${label ? ` ${label}` : ''}`;
  const who = IF.exec(clause);
  if (who) return GOES_ON.test(clause) ? undefined : whoElse(who);
  const [whom, short, full, deed] = TAG_WHO.exec(clause) ?? [];
  if (whom && deed) {
    const [what, ...rest] = deed.split(/, (?=(?:i|we|you|it|they|there)\b)/i);
    if (/[,;:–—]/.test(what ?? '')) return undefined;
    const asks = `Who ${YOURS[short?.replace('’', "'").toLowerCase() ?? ''] ?? full?.toLowerCase()} you ${what}?`;
    return [asks, capitalised(rest.join(', '))].join(' ').trim();
  }
  const tag = TAG.exec(clause);
  if (tag && GOES_ON.test(clause)) return undefined;
  if (tag) return `Who do you know that ${SHORT_FORM[tag[1]?.replace('’', "'").toLowerCase() ?? ''] ?? ''}${tag[2]}?`;
  const comment = COMMENT.exec(clause);
  if (comment) return asked(comment);
  const ballot = BALLOT.exec(clause);
  if (!ballot?.[1]) return undefined;
  return `${ballot[1][0]?.toUpperCase()}${ballot[1].slice(1)} or ${ballot[2]}?`;
}

/** Behind many a call for likes there is a question that people would gladly answer. */
export default {
  id: 'bait-to-question',
  title: 'Asks what the call for likes really wants to know',
  apply: (facts) => {
    const { sentences, text } = facts;
    const edits: Edit[] = [];
    for (const sentence of sentences) {
      const body = bodyOf(sentence, facts);
      for (const part of body ? partsOf(body) : []) {
        const question = questionFor(part.text.replace(/[\s.!…]+$/, ''));
        const end = part.end < (body?.end ?? 0) ? part.end : part.close;
        if (question) edits.push({ start: part.start, end, text: question });
      }
    }
    return edited(text, edits);
  },
  examples: [
    ['RT if you think that every town needs a tool library', 'Do you think every town needs a tool library?'],
    ['Share if this looks like your kitchen!', 'Does this look like your kitchen?'],
    ['RT to show your support for the night bus drivers!', 'Who else supports the night bus drivers?'],
    [
      'Share if you love soup and don’t forget the bread is half price!',
      'Share if you love soup and don’t forget the bread is half price!',
    ],
    ['RT if you think our president is right', 'RT if you think our president is right'],
    ['Like if you still bake on Sundays', 'Who else still bakes on Sundays?'],
    ['Tag a friend who’d wear a felt hat!', 'Who do you know that would wear a felt hat?'],
    ['Tag who you’d bring along!', 'Who would you bring along?'],
    ['Tag the mate you’d drag along, I’ve a free hour', 'Who would you drag along? I’ve a free hour'],
    ['Comment why you moved north!', 'Why did you move north?'],
    ['Like for felt, share for tweed!', 'Felt or tweed?'],
    ['RT if you think our mayor is the best', 'RT if you think our mayor is the best'],
  ],
} satisfies Transformation;
