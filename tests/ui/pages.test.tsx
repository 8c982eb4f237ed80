// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { practice } from '../../entrypoints/practice/site';
import { Badge } from '../../src/ui/Badge';
import { Options, type Props } from '../../src/ui/Options';
import { Practice } from '../../src/ui/Practice';
import { button, click, draw, press, type } from './stage';

const on = {
  onChange: vi.fn(),
  onTakeBack: vi.fn(),
  onLeaveSite: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onErase: vi.fn(async () => {}),
};
const settings: Props['settings'] = {
  sites: { x: false },
  pause: 'no',
  sensitivity: 'sure',
  author: { names: ['Mara'], handles: [], domains: [] },
  ignoredRules: ['tags', 'gone'],
  theme: 'site',
};
const rule: Props['rules'][number] = {
  id: 'tags',
  kind: 'spam',
  title: 'Many tags',
  why: 'They hide what is said.',
  notWhen: 'An event asks for them.',
  source: 'A study',
  strength: 'folk',
};
const place = { site: 'x', key: 'reply', label: 'X, reply' };
function options(more: Partial<Props> = {}): HTMLElement {
  const sites = [
    { id: 'x', name: 'X' },
    { id: 'facebook', name: 'Facebook' },
  ];
  return draw(
    <Options
      settings={settings}
      sites={sites}
      rules={[rule]}
      quiet={[place]}
      ownSites={['forum.example']}
      {...on}
      {...more}
    />,
  );
}
/** The control that this label names. */
function labelled(root: HTMLElement, words: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === words);
  return root.querySelector(`[id="${label?.htmlFor}"]`) as HTMLInputElement;
}
afterEach(() => {
  vi.clearAllMocks();
});

it('changes one setting and keeps its neighbours', () => {
  const root = options();
  expect([labelled(root, 'X').checked, labelled(root, 'Facebook').checked]).toEqual([false, true]);
  click(labelled(root, 'Facebook'));
  expect(on.onChange).toHaveBeenLastCalledWith({ sites: { x: false, facebook: false } });
  click(labelled(root, 'Never'));
  expect(on.onChange).toHaveBeenLastCalledWith({ pause: 'off' });
  click(labelled(root, 'Everything I hear'));
  expect(on.onChange).toHaveBeenLastCalledWith({ sensitivity: 'harder' });
  click(labelled(root, 'Always dark'));
  expect(on.onChange).toHaveBeenLastCalledWith({ theme: 'dark' });
});

it('takes back what was to be left', () => {
  options();
  click(document.querySelector('[aria-label="Flag it again: Many tags"]') as HTMLElement);
  expect(on.onChange).toHaveBeenLastCalledWith({ ignoredRules: ['gone'] });
  click(document.querySelector('[aria-label="Listen again: X, reply"]') as HTMLElement);
  expect(on.onTakeBack).toHaveBeenCalledExactlyOnceWith(place);
});

it('reads names by line or comma, and keeps the host of an address', () => {
  const root = options();
  const leave = (field: HTMLElement) => act(() => field.blur());
  type(labelled(root, 'Names'), ', Bell Bakery,\n\nMara');
  leave(labelled(root, 'Names'));
  expect(on.onChange).toHaveBeenLastCalledWith({ author: { ...settings.author, names: ['Mara', 'Bell Bakery'] } });
  type(labelled(root, 'Your own sites'), 'https://Bell.example/shop?x=1');
  leave(labelled(root, 'Your own sites'));
  expect(on.onChange).toHaveBeenLastCalledWith({ author: { ...settings.author, domains: ['bell.example'] } });
});

it('says in words why a file cannot be loaded', async () => {
  const root = options();
  on.onImport.mockRejectedValueOnce(new Error('That file holds no options.'));
  const picker = root.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(picker, 'files', { value: [new File(['{}'], 'a.json')] });
  await act(async () => void picker.dispatchEvent(new Event('change', { bubbles: true })));
  expect(root.textContent).toContain('That file holds no options.');
});

it('erases in two steps, the second with a way back that has the focus', () => {
  options();
  click(button('Erase'));
  expect(on.onErase).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button('Keep it'));
  click(button('Keep it'));
  expect(document.activeElement).toBe(button('Erase'));
  click(button('Erase'));
  click(button('Yes, erase it all'));
  expect(on.onErase).toHaveBeenCalledOnce();
});

it('lists each rule with its reasons', () => {
  expect(options().querySelector('details')?.textContent).toMatch(/Many tags.*hide.*event asks.*trade: A study/);
});

it('practises with two composers that the coach knows, the first with a draft and the focus', () => {
  const root = draw(<Practice onOptions={() => undefined} />);
  const [post, reply] = [...root.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
  expect(document.activeElement).toBe(post);
  expect(post?.textContent).toContain('link in bio');
  const found = [post, reply].map((box) => practice.find(box as HTMLElement));
  expect(found.map((composer) => composer?.kind)).toEqual(['post', 'reply']);
  expect(found.map((composer) => composer?.sendButtons().length)).toEqual([1, 1]);
  expect(found[1]?.replyTo?.()?.author).toBe('Dana Okoye');
});

it('puts what is sent into the feed, once, and empties the box', () => {
  const root = draw(<Practice onOptions={() => undefined} />);
  const [post] = [...root.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
  const before = root.querySelectorAll('article').length;
  (post as HTMLElement).textContent = 'Anyone for kites?';
  press(post as HTMLElement, 'Enter', { ctrlKey: true });
  press(post as HTMLElement, 'Enter', { ctrlKey: true });
  expect(post?.textContent).toBe('');
  expect(root.querySelectorAll('article')).toHaveLength(before + 1);
  expect(root.querySelector('article')?.textContent).toContain('Anyone for kites?');
});

it('gives the badge a name that begins with the word on it', () => {
  const onOpen = vi.fn();
  const root = draw(<Badge invite="no" kind="reply" typing={false} expanded={false} onOpen={onOpen} />);
  const badge = root.querySelector('button') as HTMLButtonElement;
  expect(badge.textContent).toBe('Wait');
  expect(badge.getAttribute('aria-label')).toBe('Good Guest: Wait. Not like this.');
  expect([badge.dataset.invite, badge.dataset.composer]).toEqual(['no', 'reply']);
  expect([badge.getAttribute('aria-haspopup'), badge.getAttribute('aria-expanded')]).toEqual(['dialog', 'false']);
  click(badge);
  expect(onOpen).toHaveBeenCalledOnce();
});

it('lists the sites where the person asked for the coach, and leaves them', () => {
  const root = options();
  click(root.querySelector<HTMLButtonElement>('[aria-label="Leave forum.example"]') as HTMLButtonElement);
  expect(on.onLeaveSite).toHaveBeenCalledExactlyOnceWith('forum.example');
});
