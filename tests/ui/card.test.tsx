// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Rephrasing } from '../../src/engine/reading';
import { Card, type CardProps } from '../../src/ui/Card';
import { DRAFT, finding, praise, reading, wording } from './samples';
import { button, click, draw, part, parts, press, type } from './stage';

const on = {
  onAnswer: vi.fn(),
  onFix: vi.fn(),
  onUse: vi.fn(),
  onCopy: vi.fn(),
  onFinding: vi.fn(),
  onNeverRule: vi.fn(),
  onNotThisTime: vi.fn(),
  onNotHere: vi.fn(),
  onOptions: vi.fn(),
  onPostAnyway: vi.fn(),
  onShowWordings: vi.fn(),
  onNeverAsk: vi.fn(),
  onRetry: vi.fn(),
  onCopyDetails: vi.fn(),
  onClose: vi.fn(),
};
function card(more: Partial<CardProps> = {}): HTMLElement {
  return draw(
    <Card
      state="ready"
      reading={reading()}
      draft={DRAFT}
      reply={false}
      mode="coach"
      answers={{}}
      sheet={false}
      {...on}
      {...more}
    />,
  );
}
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('names every part', () => {
  card({ reading: reading({ strengths: [praise('The kite club is here.')] }) });
  for (const name of [
    'answer',
    'question',
    'question-answer',
    'finding',
    'never-rule',
    'strength',
    'rephrasing',
    'use',
    'copy',
    'close',
    'not-this-time',
    'not-here',
  ]) {
    expect(parts(name), name).not.toEqual([]);
  }
  const [first] = parts('finding');
  expect([first?.dataset.kind, first?.dataset.rule]).toEqual(['spam', 'a-rule']);
  expect(parts('rephrasing').map(({ dataset }) => [dataset.intent, dataset.text])).toEqual(
    reading().rephrasings.map(({ intent, text }) => [intent, text]),
  );
});

it('takes the focus to the first question, once there is one', () => {
  card({ reading: reading({ questions: [] }) });
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  card();
  expect(document.activeElement).toBe(part('question-answer'));
});

it('leaves the focus where it is when a new reading comes', () => {
  card();
  const field = part('question-answer') as HTMLTextAreaElement;
  type(field, 'Anna');
  field.setSelectionRange(2, 2);
  const woven = [wording('ask-first', 'The kite club is here, for Anna.')];
  card({
    answers: { who: 'Anna' },
    reading: reading({ questions: [{ id: 'new', text: 'New?' }], rephrasings: woven }),
  });
  expect(part('question-answer')).toBe(field);
  expect(document.activeElement).toBe(field);
  expect([field.value, field.selectionStart]).toEqual(['Anna', 2]);
  expect(part('rephrasing').textContent).toContain('Anna');
});

it('hands an answer on when the person rests, and at once when the field is left', () => {
  card();
  const field = part('question-answer');
  type(field, 'An');
  type(field, 'na');
  act(() => void vi.advanceTimersByTime(200));
  expect(on.onAnswer).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(100));
  expect(on.onAnswer.mock.calls).toEqual([['who', 'Anna']]);
  type(field, ' and Bo');
  act(() => field.blur());
  expect(on.onAnswer).toHaveBeenLastCalledWith('who', 'Anna and Bo');
  act(() => void vi.advanceTimersByTime(1000));
  expect(on.onAnswer).toHaveBeenCalledTimes(2);
});

it('goes from a field to the wording by Enter, not while an input method composes', () => {
  card();
  const field = part('question-answer');
  type(field, 'Anna');
  press(field, 'Enter', { isComposing: true });
  expect(document.activeElement).toBe(field);
  press(field, 'Enter');
  expect(document.activeElement).toBe(part('use'));
  expect(on.onAnswer).toHaveBeenCalledWith('who', 'Anna');
});

it('asks the most useful question in full, and keeps the others behind a line', () => {
  const questions = ['a', 'b', 'c'].map((id) => ({ id, text: `What about ${id}?` }));
  const waits = wording('give-first', 'The club is here. ⟦What about c?⟧');
  const [blank] = waits.blanks;
  if (!blank) throw new Error('The wording has no blank.');
  blank.question = 'c';
  card({ reading: reading({ questions, rephrasings: [waits] }) });
  const fold = document.querySelector('details') as HTMLDetailsElement;
  expect(fold.querySelector('summary')?.textContent).toBe('Two more questions');
  expect(parts('question').map((question) => fold.contains(question))).toEqual([false, true, true]);
  click(part('use'));
  expect(fold.open).toBe(true);
  expect(document.activeElement).toBe(parts('question-answer')[2]);
});

it('never uses a wording with a blank: it leads to the question and says so', () => {
  card();
  (document.activeElement as HTMLElement).blur();
  click(document.querySelector<HTMLElement>('[role="tab"]') as HTMLElement);
  click(part('use'));
  expect(on.onUse).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(part('question-answer'));
  const said = [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
  expect(said.join()).toContain('Not yet');
  click(document.querySelector<HTMLElement>('[role="tab"]:last-child') as HTMLElement);
  click(part('use'));
  expect(on.onUse).toHaveBeenCalledExactlyOnceWith(reading().rephrasings[1]);
});

it('starts with a wording that is ready, and turns to the one that an answer made ready', () => {
  card();
  expect(part('rephrasing').dataset.intent).toBe('plain');
  const [asking, plain] = reading().rephrasings;
  const woven = { ...(asking as Rephrasing), text: 'For my neighbours: the kite club is here.', blanks: [] };
  card({ answers: { q: 'my neighbours' }, reading: reading({ rephrasings: [woven, plain as Rephrasing] }) });
  expect(part('rephrasing').dataset.text).toBe(woven.text);
});

it('moves no tab while a person answers: what became ready stands where it stood', () => {
  const labels = () => [...document.querySelectorAll('[role="tab"]')].map(({ textContent }) => textContent);
  const [asking, plain] = reading().rephrasings as [Rephrasing, Rephrasing];
  card({ reading: reading({ rephrasings: [plain, asking] }) });
  const before = labels();
  const woven = { ...asking, text: 'For my neighbours: the kite club is here.', blanks: [] };
  card({ answers: { q: 'my neighbours' }, reading: reading({ rephrasings: [woven, plain] }) });
  expect(labels()).toEqual(before);
});

it('shows one wording at a time; arrows move between the tabs, round at the ends', () => {
  card();
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  const chosen = () => tabs.map((tab) => tab.getAttribute('aria-selected') === 'true');
  expect(parts('rephrasing').filter((panel) => !panel.closest('[hidden]'))).toHaveLength(1);
  tabs[1]?.focus();
  press(tabs[1] as HTMLElement, 'ArrowRight');
  expect(chosen()).toEqual([true, false]);
  expect(document.activeElement).toBe(tabs[0]);
  press(tabs[0] as HTMLElement, 'ArrowRight');
  expect(chosen()).toEqual([false, true]);
  expect(part('rephrasing').dataset.intent).toBe('plain');
  press(tabs[1] as HTMLElement, 'Home');
  expect(chosen()).toEqual([true, false]);
});

it('copies the wording in hand, and speaks of it there only', () => {
  card();
  click(part('copy'));
  card({ notice: 'copied' });
  expect(on.onCopy).toHaveBeenCalledExactlyOnceWith(reading().rephrasings[1]);
  expect(part('copy').textContent).toBe('Copied');
  click(document.querySelector<HTMLElement>('[role="tab"]') as HTMLElement);
  expect(part('copy').textContent).toBe('Copy');
});

it('lists the findings that are shown, closed, and opens one at a time', () => {
  const findings = [
    finding('BIG NEWS!!!'),
    finding('Sign up now', { rule: 'quiet', shown: false }),
    finding('link in bio', { rule: 'c' }),
  ];
  card({ reading: reading({ findings }) });
  expect(parts('finding').map(({ dataset }) => dataset.rule)).toEqual(['a-rule', 'c']);
  const heads = [...document.querySelectorAll<HTMLElement>('[data-part="finding"] > button')];
  const open = () => heads.map((head) => head.getAttribute('aria-expanded'));
  expect(open()).toEqual(['false', 'false']);
  click(heads[0] as HTMLElement);
  expect(on.onFinding).toHaveBeenLastCalledWith(findings[0]);
  expect(part('finding').textContent).toContain('Moderate evidence: A study of kites, 2019.');
  click(heads[1] as HTMLElement);
  expect(open()).toEqual(['false', 'true']);
  click(part('never-rule'));
  expect(on.onNeverRule).toHaveBeenCalledExactlyOnceWith('c');
  click(heads[1] as HTMLElement);
  expect(on.onFinding).toHaveBeenLastCalledWith(null);
});

it('offers the fix of a finding: what changes, to see and to hear, and one press that hands on the whole draft', () => {
  const fix = { start: DRAFT.indexOf('BIG'), end: DRAFT.indexOf(' The'), text: 'Big news.' };
  card({ reading: reading({ findings: [finding('BIG NEWS!!!', { fix }), finding('link in bio', { rule: 'c' })] }) });
  expect(parts('fix')).toHaveLength(1);
  const [row] = parts('finding');
  expect(row?.querySelector('del')?.textContent).toBe('BIG NEWS!!!');
  expect(row?.querySelector('ins')?.textContent).toBe('Big news.');
  expect(part('fix').getAttribute('aria-label')).toBe('Fix just this: “Big news.” instead of “BIG NEWS!!!”');
  click(part('fix'));
  expect(on.onFix).toHaveBeenCalledExactlyOnceWith('Big news. The kite club is here. Sign up now, link in bio.');
});

it('goes on to the next finding once one is fixed, for whoever goes by keys, and says what was done', () => {
  const fix = { start: 0, end: 12, text: '' };
  const next = finding('Sign up now', { rule: 'c' });
  card({ reading: reading({ questions: [], findings: [finding('BIG NEWS!!!', { fix }), next] }) });
  click(part('fix'));
  document.querySelector<HTMLElement>('.gg-card')?.focus();
  const after = DRAFT.slice(12);
  const moved = { ...next, start: next.start - 12, end: next.end - 12 };
  card({ draft: after, notice: 'fixed', reading: reading({ questions: [], findings: [moved] }) });
  expect(document.activeElement).toBe(document.querySelector('.gg-heard'));
  expect(document.querySelector('.gg-coaching > [role="status"]')?.textContent).toContain('Undo brings yours back');
});

it('leaves the focus in the draft once a finding is fixed with the mouse', () => {
  const fix = { start: 0, end: 12, text: '' };
  const next = finding('Sign up now', { rule: 'c' });
  card({ reading: reading({ questions: [], findings: [finding('BIG NEWS!!!', { fix }), next] }) });
  const box = document.body.appendChild(document.createElement('textarea'));
  click(part('fix'));
  box.focus();
  card({ draft: DRAFT.slice(12), notice: 'fixed', reading: reading({ questions: [], findings: [] }) });
  expect(document.activeElement).toBe(box);
  box.remove();
});

it('says beside the findings why a fix was not made, and not beside a wording', () => {
  const fix = { start: 0, end: 12, text: '' };
  const findings = [finding('BIG NEWS!!!', { fix })];
  const said = () => [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent ?? '');
  card({ reading: reading({ findings }) });
  click(part('use'));
  click(part('fix'));
  card({ reading: reading({ findings }), notice: 'not-taken' });
  expect(said().filter((words) => words.includes('didn’t take it'))).toHaveLength(1);
  expect(said()[0]).toContain('didn’t take it');
  card({ reading: reading({ findings }), notice: 'moved-on' });
  expect(said()[0]).toContain('written on');
});

it('moves between findings by arrows, and says which one is looked at', () => {
  card();
  const heads = [...document.querySelectorAll<HTMLElement>('[data-part="finding"] > button')];
  act(() => heads[0]?.focus());
  press(heads[0] as HTMLElement, 'ArrowDown');
  expect(document.activeElement).toBe(heads[1]);
  expect(on.onFinding).toHaveBeenLastCalledWith(reading().findings[1]);
});

it('keeps a long list of findings behind a button', () => {
  const findings = ['BIG', 'NEWS', 'kite', 'club', 'link'].map((words, i) => finding(words, { rule: `r${i}` }));
  card({ reading: reading({ findings }) });
  const seen = () => parts('finding').filter(({ hidden }) => !hidden);
  expect(seen()).toHaveLength(3);
  click(button('And 2 more'));
  expect(seen()).toHaveLength(5);
});

it('praises twice at most, for different words and of different kinds', () => {
  const strengths = [praise('The'), praise('kite'), praise('club', { kind: 'appreciates', rule: 'thanks' })];
  card({ reading: reading({ invite: 'yes', findings: [], questions: [], rephrasings: [], strengths }) });
  expect(parts('strength').map(({ dataset }) => dataset.kind)).toEqual(['asks', 'appreciates']);
  expect(document.body.textContent).toContain('Nothing to change.');
});

it('says why it cannot tell, and only what needs no telling', () => {
  card({
    reading: reading({ invite: 'unsure', reason: 'One word is too little.', findings: [finding('BIG NEWS!!!')] }),
  });
  expect(part('answer').textContent).toContain('Can’t tell yet.');
  expect(document.body.textContent).toContain('One word is too little.');
  expect(parts('finding')).toHaveLength(1);
  expect([parts('question'), parts('rephrasing')]).toEqual([[], []]);
});

it('asks one question before sending; the same key posts, a held one does not', () => {
  card({ mode: 'before-sending' });
  expect(parts('question')).toHaveLength(1);
  const post = part('post-anyway');
  expect(document.activeElement).toBe(post);
  expect(press(post, 'Enter', { ctrlKey: true, repeat: true }).defaultPrevented).toBe(true);
  expect(on.onPostAnyway).not.toHaveBeenCalled();
  press(post, 'Enter', { ctrlKey: true });
  expect(on.onPostAnyway).toHaveBeenCalledOnce();
});

it('keeps the focus in the card when the wordings are asked for', () => {
  card({ mode: 'before-sending' });
  click(button('Show wordings'));
  expect(on.onShowWordings).toHaveBeenCalledOnce();
  card({ mode: 'coach' });
  expect(document.activeElement).toBe(part('question-answer'));
});

it('draws loading and failed, and offers a way on', () => {
  const { onRetry, onCopyDetails, ...rest } = on;
  draw(
    <Card
      state="loading"
      draft=""
      reply={false}
      mode="coach"
      answers={{}}
      sheet
      {...rest}
      {...{ onRetry, onCopyDetails }}
    />,
  );
  expect(part('answer').textContent).toContain('One moment.');
  card({ state: 'failed', details: 'No answer.' });
  expect(part('answer').textContent).toContain('I lost my place.');
  click(button('Try again'));
  click(button('Copy the details'));
  expect([onRetry.mock.calls.length, onCopyDetails.mock.calls.length]).toEqual([1, 1]);
});
