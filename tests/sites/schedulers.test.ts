// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { granted, grantedSite, matches } from '../../src/sites';
import { buffer } from '../../src/sites/buffer';
import { business } from '../../src/sites/business';
import { fieldOf } from '../../src/sites/field';
import { hootsuite } from '../../src/sites/hootsuite';
import { sprout } from '../../src/sites/sprout';
import { key, show } from './dom';

const EDITOR = '<div data-here contenteditable="true" role="textbox"></div>';
const MEDIA = '<input type="file"><button aria-label="Emoji"><svg></svg></button>';
const composer = (around = '') =>
  `<div role="dialog"><div ${around}>${EDITOR}${MEDIA}<button>Planen</button></div></div>`;
const pages = [
  [buffer, 'https://publish.buffer.com/schedule/queue', '/engage'],
  [hootsuite, 'https://hootsuite.com/dashboard#/planner', '/dashboard#/inbox'],
  [sprout, 'https://app.sproutsocial.com/publishing/calendar/', '/messages/smart'],
  [business, 'https://business.facebook.com/latest/content_calendar', '/latest/inbox/all'],
] as const;

describe.each(pages)('$name', (site, address, inbox) => {
  it('knows its hosts, which are granted and not in the manifest', () => {
    show(address, composer());
    expect(grantedSite()).toBe(site);
    expect(site.hosts.filter((host) => matches.includes(host))).toEqual([]);
    show('https://elsewhere.example/', composer());
    expect(site.isHere()).toBe(false);
  });
  it('finds a box with the marks of a composer', () => {
    const found = site.find(show(address, composer()));
    expect([found?.kind, found?.editable.isContentEditable]).toEqual(['post', true]);
    expect(found?.root.contains(found.editable)).toBe(true);
  });
  it.each([
    ['an inbox', inbox, composer()],
    ['a chat', '', composer().replace('<div >', '<div><div role="log"></div>')],
    ['a box without them', '', `<main>${EDITOR}<button>Save</button></main>`],
    ['another box in the composer', '', composer().replace(EDITOR, `<textarea></textarea>${EDITOR}`)],
    ['a search', '', `<div role="search">${composer()}</div>`],
    ['a box that opts out', '', `<div data-good-guest="off">${composer()}</div>`],
  ])('stays away from %s', (_, path, html) => {
    expect(site.find(show(path ? new URL(path, address).href : address, html))).toBeUndefined();
  });
  it('holds nothing whose button it does not know, and no key', () => {
    const found = site.find(show(address, composer()));
    expect([found?.sendButtons(), found?.isSendKey(key({ ctrlKey: true }))]).toEqual([[], false]);
  });
});

it('knows what adds to the queue of Buffer', () => {
  const named = '<div class="UpdateSaver__x"><button class="BaseButton__y">Add</button></div>';
  const html = composer('class="Composer__z"').replace('<button>Planen</button>', named);
  const found = buffer.find(show('https://publish.buffer.com/', html));
  expect(found?.sendButtons().map((button) => button.textContent)).toEqual(['Add']);
});

describe('Hootsuite', () => {
  const named = `<div id="fullScreenComposerMountPoint"><div class="vk-ComposerModal">
    <section>${EDITOR}${MEDIA}<button>Tags</button></section>
    <div contenteditable="true" aria-label="First comment"></div>
    <footer><button>Save</button><button class="vk-EditFooterScheduleButton">Post now</button></footer>
  </div></div>`;
  it.each(['/dashboard', '/dashboard#/streams', '/dashboard#/inbox', '/dashboard#/planner'])(
    'knows its composer by name over %s, and what sends',
    (place) => {
      const found = hootsuite.find(show(`https://hootsuite.com${place}`, named));
      expect(found?.root.className).toBe('vk-ComposerModal');
      expect(found?.sendButtons().map((button) => button.textContent)).toEqual(['Post now']);
    },
  );
  it('leaves a first comment alone', () => {
    show('https://hootsuite.com/dashboard#/planner', named);
    expect(hootsuite.find(document.querySelector('[aria-label="First comment"]') as Element)).toBeUndefined();
  });
  it('leaves answers on a board alone', () => {
    expect(hootsuite.find(show('https://hootsuite.com/dashboard#/streams', composer()))).toBeUndefined();
  });
});

describe('Meta Business Suite', () => {
  const box = '<div data-here contenteditable="true" role="combobox" data-lexical-editor="true"></div>';
  const bare = `<main><section>${box}<div role="button">Foto hinzufügen</div></section><div role="button">Planen</div></main>`;
  it('knows the box on the page that is its composer, where no field for files is there yet', () => {
    const found = business.find(show('https://business.facebook.com/latest/composer/?asset_id=7', bare));
    expect(found?.editable.role).toBe('combobox');
  });
  it('asks for the marks of a composer elsewhere', () => {
    expect(business.find(show('https://business.facebook.com/latest/home', bare))).toBeUndefined();
  });
});

it.each([
  '<div role="combobox" contenteditable="true" data-here></div>',
  '<textarea role="combobox" data-here></textarea>',
])('takes no lookup for a draft: %s', (html) =>
  expect(fieldOf(show('https://village.example/', html))).toBeUndefined(),
);

it('gives each of them an id of its own', () => {
  expect(new Set(granted.map(({ id }) => id)).size).toBe(granted.length);
});
