/** What people type into a question's box: short, unpolished, none of it written to please the rules. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  who: ['people who work nights', 'My neighbour, who has asked twice', 'anyone new in town'],
  whose: ['My sister’s', 'it was the two of us, on a train', 'the people next door'],
  why: ['because it saves me an hour every week', 'I nearly gave up on it in March', 'so nobody has to ask twice'],
  where: ['at the kitchen table', 'It began on the bus home', 'the second page'],
  when: ['last Tuesday, just after lunch', 'I knew by the third try', 'before the kids were up'],
  how: ['by accident, like most things', 'We tried it once and it stuck', 'slowly, and with a lot of tea'],
  which: ['the second one, by a mile', 'I keep going back to the first part', 'the one nobody noticed'],
  what: [
    'it took longer than I thought',
    'the quiet bit near the end',
    'I didn’t expect it to be that simple',
    'less waiting',
  ],
};

/** Asked for a question of one's own, people answer with one. */
const OWN_QUESTIONS = ['How do you do it where you are?', 'Has anyone tried it the other way round?'];
const ASKS_FOR_ONE = /\b(?:would you (?:like to )?ask|like to ask|somebody say back|question|to hear back)\b/i;

/** A likely answer to a question; the same one each time it is asked for the same draft. */
export function likelyAnswer(question: string, turn: number): string {
  const opening = /^(?:“[^”]*”: )?(?<word>\p{L}+)/u.exec(question)?.groups?.word?.toLowerCase() ?? '';
  const answers = ASKS_FOR_ONE.test(question) ? OWN_QUESTIONS : (ANSWERS[opening] ?? ANSWERS.what ?? []);
  return answers[turn % answers.length] ?? '';
}
