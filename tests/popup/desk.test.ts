import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Desk, type DeskState } from '../../src/popup/desk';

const { send, sendToTab } = vi.hoisted(() => ({ send: vi.fn(), sendToTab: vi.fn() }));
vi.mock('../../src/platform/ask', () => ({ send }));
vi.mock('../../src/platform/messages', () => ({ sendToTab }));

const reading = (invite: string) => ({ invite, score: 0, language: 'en', findings: [], strengths: [], questions: [] });
const wording = { id: 'w', intent: 'plain' as const, text: 'Hello there', fixes: [], blanks: [] };
const writeText = vi.fn();

let now: DeskState;
const desk = (tab?: number) =>
  new Desk(tab, (state) => {
    now = state;
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  send.mockReset().mockImplementation(async (_, { draft }) => reading(draft.text));
  sendToTab.mockReset();
  writeText.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('reads after the pause, not while the person types', async () => {
  const own = desk();
  own.type('Hel');
  await vi.advanceTimersByTimeAsync(300);
  own.type('Hello');
  await vi.advanceTimersByTimeAsync(300);
  expect(send).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(send).toHaveBeenCalledOnce();
  expect(now.reading?.invite).toBe('Hello');
});
it('never lets an older answer overwrite a newer one', async () => {
  const own = desk();
  let answerLate: (value: unknown) => void = () => undefined;
  send.mockImplementationOnce(() => new Promise((resolve) => (answerLate = resolve)));
  own.type('old');
  await vi.advanceTimersByTimeAsync(400);
  own.type('new');
  await vi.advanceTimersByTimeAsync(400);
  answerLate(reading('old'));
  await vi.advanceTimersByTimeAsync(0);
  expect(now.reading?.invite).toBe('new');
});
it('makes the draft a reply and takes that back', async () => {
  const own = desk();
  own.type('Thanks');
  own.answerTo('How do you rest?');
  expect(now.draft).toEqual({ text: 'Thanks', kind: 'reply', replyTo: { text: 'How do you rest?' } });
  own.answerTo(undefined);
  expect(now.draft).toEqual({ text: 'Thanks' });
});
it('takes up the tab’s draft and puts the wording back there', async () => {
  const found = { draft: { text: 'Hello' }, composer: { kind: 'post', key: 'home' }, site: 'x' };
  sendToTab.mockResolvedValueOnce(found).mockResolvedValueOnce('done');
  sendToTab.mockResolvedValueOnce({ ...found, draft: { text: wording.text } });
  const tabs = desk(7);
  await tabs.takeUp();
  expect([now.from, now.reading?.invite]).toEqual(['tab', 'Hello']);
  await tabs.use(wording.text);
  expect(sendToTab).toHaveBeenCalledWith(7, 'tab-apply', { from: 'Hello', to: wording.text });
  expect([now.draft.text, now.notice]).toEqual([wording.text, 'used']);
});
it('writes into its own box as typing does, and says so', async () => {
  const write = vi.fn(async (_: string, to: string) => {
    own.type(to);
    return true;
  });
  const own: Desk = new Desk(undefined, (state) => (now = state), write);
  own.type('Hello!!!');
  await own.read();
  await own.use('Hello.', 'fixed');
  expect(write).toHaveBeenCalledExactlyOnceWith('Hello!!!', 'Hello.');
  expect([now.draft.text, now.reading?.invite, now.notice]).toEqual(['Hello.', 'Hello.', 'fixed']);
  write.mockResolvedValueOnce(false);
  await own.use('Hello');
  expect(now.draft.text).toBe('Hello');
  own.type('Hello you');
  await own.use('Hello.', 'fixed');
  expect([now.draft.text, now.reading?.invite, now.notice]).toEqual(['Hello you', 'Hello you', 'moved-on']);
});
it('touches nothing when the tab’s draft has changed meanwhile, and says so', async () => {
  sendToTab.mockResolvedValueOnce({ draft: { text: 'Hello' } }).mockResolvedValueOnce('changed');
  sendToTab.mockResolvedValueOnce({ draft: { text: 'Hello you' } });
  const tabs = desk(7);
  await tabs.takeUp();
  await tabs.use(wording.text);
  expect([now.draft.text, now.notice]).toEqual(['Hello you', 'moved-on']);
});
it.each(['refused', 'busy', undefined])('gives the wording to the clipboard when the box says %s', async (outcome) => {
  sendToTab.mockResolvedValueOnce({ draft: { text: 'Hello' } }).mockResolvedValueOnce(outcome);
  const tabs = desk(7);
  await tabs.takeUp();
  await tabs.use(wording.text);
  expect(writeText).toHaveBeenCalledWith(wording.text);
  expect([now.draft.text, now.notice]).toEqual(['Hello', 'not-taken']);
});
it('gives the person’s own words back when the box has mixed them up', async () => {
  sendToTab.mockResolvedValueOnce({ draft: { text: 'Hello' } }).mockResolvedValueOnce('damaged');
  const tabs = desk(7);
  await tabs.takeUp();
  await tabs.use(wording.text);
  expect(writeText).toHaveBeenCalledWith('Hello');
  expect(now.notice).toBe('damaged');
});
it('keeps what was typed while the tab was asked for its draft', async () => {
  let answer = (_: unknown) => {};
  sendToTab.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const tabs = desk(7);
  const asked = tabs.takeUp();
  tabs.type('Mine');
  answer({ draft: { text: 'The tab’s' } });
  await asked;
  expect(now.draft.text).toBe('Mine');
});
it('says so when reading failed, and reads again', async () => {
  send.mockRejectedValueOnce(new Error('lost my place'));
  const own = desk();
  own.type('Hello');
  await vi.advanceTimersByTimeAsync(400);
  expect([now.state, now.draft.text]).toEqual(['failed', 'Hello']);
  await own.read();
  expect(now.state).toBe('ready');
});
