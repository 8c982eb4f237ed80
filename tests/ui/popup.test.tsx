// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Popup, type Props } from '../../src/ui/Popup';
import { DRAFT, reading } from './samples';
import { button, clear, click, draw, part, parts, type } from './stage';

const on = {
  onDraft: vi.fn(),
  onReplyTo: vi.fn(),
  onTakeUp: vi.fn(),
  onAnswer: vi.fn(),
  onFix: vi.fn(),
  onUse: vi.fn(),
  onCopy: vi.fn(),
  onCopyDetails: vi.fn(),
  onRetry: vi.fn(),
  onNeverRule: vi.fn(),
  onEnableSite: vi.fn(),
  onCoachSite: vi.fn(),
  onCoachField: vi.fn(),
  onOptions: vi.fn(),
};
function popup(more: Partial<Props> = {}): HTMLElement {
  return draw(
    <Popup
      from="here"
      draft={{ text: '' }}
      reading={null}
      answers={{}}
      state="ready"
      notice={null}
      details=""
      site={{ name: 'X', on: true }}
      stranger={null}
      box={null}
      missed={null}
      {...on}
      {...more}
    />,
  );
}
afterEach(() => {
  vi.clearAllMocks();
});

it('starts with an empty box that has the focus, and can show an example', () => {
  popup();
  expect(document.activeElement).toBe(part('draft'));
  type(part('draft'), 'Hello');
  expect(on.onDraft).toHaveBeenLastCalledWith('Hello');
  click(button('Try an example'));
  expect(on.onDraft).toHaveBeenCalledTimes(2);
  expect(parts('answer')).toEqual([]);
});

it('marks the words of the findings in the draft, and no others', () => {
  popup({ draft: { text: DRAFT }, reading: reading() });
  expect((part('draft') as HTMLTextAreaElement).value).toBe(DRAFT);
  const marked = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marked).toEqual(['BIG NEWS!!!', 'link in bio']);
  expect(document.querySelector('.gg-field-text')?.textContent).toBe(`${DRAFT}\n`);
});

it('keeps the last reading in sight while the person types, and forgets it with the text', () => {
  popup({ draft: { text: DRAFT }, reading: reading() });
  popup({ draft: { text: `${DRAFT} And` } });
  expect(part('answer').dataset.invite).toBe('no');
  expect(document.querySelectorAll('mark')).toHaveLength(0);
  popup();
  popup({ draft: { text: 'Hi' }, state: 'loading' });
  expect(part('answer').textContent).toContain('One moment.');
});

it('answers somebody, or nobody', () => {
  popup();
  type(part('reply-to'), 'How are you?');
  expect(on.onReplyTo).toHaveBeenLastCalledWith('How are you?');
  popup({ draft: { text: '', kind: 'reply', replyTo: { text: 'How are you?' } } });
  clear(part('reply-to'));
  expect(on.onReplyTo).toHaveBeenLastCalledWith(undefined);
});

it('switches the site, and offers the tab’s draft only where it listens', () => {
  popup();
  click(part('enable-site'));
  expect(on.onEnableSite).toHaveBeenCalledExactlyOnceWith(false);
  click(button('Take this tab’s draft'));
  expect(on.onTakeUp).toHaveBeenCalledOnce();
  popup({ site: null });
  expect(parts('enable-site')).toEqual([]);
  expect(() => button('Take this tab’s draft')).toThrow();
});

it('offers to come where it does not listen, and says when it finds no field', () => {
  popup({ site: null, stranger: 'forum.example', missed: 'no-field' });
  click(button('Coach me on this site'));
  click(button('Coach this field'));
  expect([on.onCoachSite.mock.calls.length, on.onCoachField.mock.calls.length]).toEqual([1, 1]);
  expect(document.querySelector('footer')?.textContent).toContain('Click into the one that you write in');
});

it('says so where it listens but knows no such box, and not where it does', () => {
  popup({ box: 'unknown' });
  expect(document.querySelector('footer')?.textContent).toContain('I’m not in the box');
  click(button('Coach this field'));
  expect(on.onCoachField).toHaveBeenCalledOnce();
  expect(parts('enable-site')).toHaveLength(1);
  popup({ box: 'known' });
  expect(parts('coach-field')).toEqual([]);
  popup({ box: 'unknown', site: { name: 'X', on: false } });
  expect(parts('coach-field')).toEqual([]);
});

it('says that a wording was taken, also once there is none left', () => {
  popup({ draft: { text: 'Hi' }, reading: reading({ invite: 'yes', rephrasings: [] }), notice: 'used' });
  expect(document.querySelector('[role="status"]')?.textContent).toContain('Done');
});

it('offers a way on when reading failed', () => {
  popup({ draft: { text: 'Hi' }, state: 'failed' });
  click(button('Try again'));
  click(button('Copy the details'));
  expect([on.onRetry.mock.calls.length, on.onCopyDetails.mock.calls.length]).toEqual([1, 1]);
});
