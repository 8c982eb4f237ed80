// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { holds, letPass } from '../../src/page/hold';
import type { Session } from '../../src/page/session';

vi.mock('../../src/platform/browser', () => ({ browser: {} }));
vi.mock('../../src/platform/native', () => ({ isAlive: () => true }));

let send: HTMLButtonElement;
/** A session as far as holding goes: its box, its button, and whether its draft deserves a question. */
function box(wantsPause: boolean, button = send) {
  const editable = document.createElement('div');
  document.body.append(editable);
  const session = {
    alive: true,
    wantsPause,
    composer: { editable, sendButtons: () => [button], isSendKey: (event: KeyboardEvent) => event.key === 'Enter' },
    pause: vi.fn(),
    excuse: vi.fn(),
    sent: vi.fn(),
  };
  return session as typeof session & Session;
}

/** Sends an event through the page, and gives what the gate would be told. */
function held(target: HTMLElement, event: Event, sessions: Session[]): boolean {
  let answer = false;
  const listen = (heard: Event) => {
    answer = holds(heard, sessions);
  };
  window.addEventListener(event.type, listen, { capture: true, once: true });
  target.dispatchEvent(event);
  return answer;
}
const click = () => new MouseEvent('click', { bubbles: true });
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true });

beforeEach(() => {
  document.body.replaceChildren();
  send = document.createElement('button');
  document.body.append(send);
});

it('holds the send of a draft that deserves a question, and shows which send it was', () => {
  const pushy = box(true);
  const event = click();
  expect(held(send, event, [pushy])).toBe(true);
  expect(pushy.excuse).toHaveBeenCalledOnce();
  expect(pushy.pause).toHaveBeenCalledExactlyOnceWith(event);
});
it('lets every other draft go at once', () => {
  const fine = box(false);
  expect(held(send, click(), [fine])).toBe(false);
  expect(held(fine.composer.editable, key('Enter'), [fine])).toBe(false);
  expect(fine.sent).toHaveBeenCalledTimes(2);
});
it('has no part in what does not send', () => {
  const pushy = box(true);
  expect(held(pushy.composer.editable, key('a'), [pushy])).toBe(false);
  expect(held(document.body, click(), [pushy])).toBe(false);
  expect([pushy.pause, pushy.sent].flatMap(({ mock }) => mock.calls)).toEqual([]);
});
it('asks once for a thread: the key in one box sends them all', () => {
  const [first, second] = [box(true), box(false)];
  const other = box(true, document.createElement('button'));
  expect(held(second.composer.editable, key('Enter'), [first, second, other])).toBe(true);
  expect(first.pause).toHaveBeenCalledOnce();
  expect([first, second].every(({ excuse }) => excuse.mock.calls.length === 1)).toBe(true);
  expect(other.excuse).not.toHaveBeenCalled();
});
it('lets the one send go by that our own "Post as it is" makes', async () => {
  const pushy = box(true);
  letPass();
  expect(held(send, click(), [pushy])).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(held(send, click(), [pushy])).toBe(true);
});
