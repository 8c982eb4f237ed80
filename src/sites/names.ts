/*
 * What developers call the parts of a page: ids, classes and test ids are English words the world over, whatever
 * language the page speaks.
 */

const TESTS = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa', 'data-e2e', 'data-tag'];
/** What names one part, and what it shares with others of its kind. */
const OWN = ['id', 'name', 'component', 'itemprop', ...TESTS];
const SHARED = ['class'];

function wordsIn(element: Element, attributes: readonly string[]): string {
  return attributes
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
}

/** The names of one part alone, as words in lower case: "new comment submit". */
export const ownNames = (element: Element): string => wordsIn(element, OWN);

/** The names of its kind: "btn btn primary". */
export const kindNames = (element: Element): string => wordsIn(element, SHARED);

/** All its names. */
export const namesOf = (element: Element): string => wordsIn(element, [...OWN, ...SHARED]);

/** A selector for what may have one of these words among its names: quicker than to read the names of a whole page. */
export function named(...words: readonly string[]): string {
  const attributes = ['id', ...SHARED, ...TESTS];
  return attributes.flatMap((name) => words.map((word) => `[${name}*="${word}" i]`)).join(', ');
}
