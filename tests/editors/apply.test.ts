// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyText, smallestChange, watchComposition } from '../../src/editors/apply';
import type { Editor } from '../../src/editors/editor';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });

it('makes the one text of the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, end, text: change } = smallestChange(before, after);
      expect(before.slice(0, start) + change + before.slice(end)).toBe(after);
    }),
  );
});
it('never pastes nothing while there is text beside it', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after && after !== '');
      expect(smallestChange(before, after).text).not.toBe('');
    }),
  );
});
it.each([
  ['a word', 'We love bread', 'We want bread', 'want', 3],
  ['the end', 'Come by', 'Come by, Ana', ', Ana', 7],
  ['an emoji that shares its first half', 'Hi 🔥', 'Hi 🔨', '🔨', 3],
  ['a family, which is one sign', 'Us 👩‍👧', 'Us 👩‍👦', '👩‍👦', 3],
])('changes no more than %s', (_, before, after, change, start) => {
  expect(smallestChange(before, after)).toMatchObject({ start, text: change });
});

describe('a change of the draft', () => {
  const BEFORE = 'We love bread';
  const AFTER = 'We want bread';
  let box: HTMLElement;
  let life: AbortController;
  let written: string[];
  /** An editor whose text is what `write` makes of it. */
  const editor = (write: (whole: string) => string, more: Partial<Editor> = {}): Editor => ({
    id: 'fake',
    joins: 0,
    recognises: () => true,
    read: (element) => element.textContent ?? '',
    ranges: () => [],
    select: () => {},
    async replace(element, start, end, text, still) {
      if (!still()) return undefined;
      const now = element.textContent ?? '';
      written.push(text);
      element.textContent = write(now.slice(0, start) + text + now.slice(end));
      return '';
    },
    ...more,
  });
  const apply = (by: Editor, next = AFTER) => applyText(box, by, BEFORE, next, life.signal);
  const obeys = (whole: string) => whole;

  beforeEach(() => {
    box = document.createElement('div');
    box.textContent = BEFORE;
    document.body.replaceChildren(box);
    written = [];
    life = new AbortController();
    document.execCommand = () => false;
    watchComposition(document, life.signal);
    return () => life.abort();
  });

  it('is the smallest', async () => {
    expect(await apply(editor(obeys))).toBe('done');
    expect(written).toEqual(['want']);
  });
  it('is nothing where nothing changes', async () => {
    expect(await apply(editor(obeys), BEFORE)).toBe('done');
    expect(written).toEqual([]);
  });
  it('is not made in another text', async () => {
    box.textContent = 'Another text';
    expect(await apply(editor(obeys))).toBe('changed');
  });
  it('is not made in a box that is gone', async () => {
    box.remove();
    expect(await apply(editor(obeys))).toBe('changed');
  });
  it('waits for no input method, and comes when it is done', async () => {
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    expect(await apply(editor(obeys))).toBe('busy');
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    expect(await apply(editor(obeys))).toBe('done');
  });
  it('waits until the last key is a step of its own, and gives way to another', async () => {
    const joining = editor(obeys, { joins: 100 });
    const started = performance.now();
    box.dispatchEvent(new Event('input', { bubbles: true }));
    expect(await apply(joining)).toBe('done');
    expect(performance.now() - started).toBeGreaterThan(90);
    box.textContent = BEFORE;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    const applied = apply(joining);
    box.textContent = `${BEFORE}!`;
    expect(await applied).toBe('changed');
    expect(box.textContent).toBe(`${BEFORE}!`);
  });
  it('may have behind it what was typed meanwhile', async () => {
    const typing = editor(obeys, {
      replace: async (element) => {
        element.textContent = 'We want! bread';
        return '!';
      },
    });
    expect(await apply(typing)).toBe('done');
  });
  it('is taken back when the editor makes another of it', async () => {
    const stubborn = editor((whole) => whole.toUpperCase());
    const undo = vi.fn(() => {
      box.textContent = BEFORE;
      return true;
    });
    document.execCommand = undo;
    expect(await apply(stubborn)).toBe('refused');
    expect(undo).toHaveBeenCalledExactlyOnceWith('undo');
    expect(written).toHaveLength(1);
  });
  it('is said to have done damage when it cannot be taken back', async () => {
    expect(await apply(editor((whole) => whole.toUpperCase()))).toBe('damaged');
    expect(written).toHaveLength(1);
  });
  it('leaves the draft where the editor takes nothing', async () => {
    expect(await apply(editor(() => BEFORE))).toBe('refused');
    expect(box.textContent).toBe(BEFORE);
  });
});
