import type { Composer, Site } from '../../src/sites/site';

/** The fake site of the practice party. Its composers say themselves what they are, in `data-practice`. */
export const practice: Site = {
  id: 'practice',
  name: 'The practice party',
  matches: [],
  find(element) {
    const root = element.closest<HTMLElement>('[data-practice]');
    const editable = root?.querySelector<HTMLElement>('[contenteditable="true"], textarea');
    if (!root || !editable?.contains(element)) return undefined;
    const isReply = root.dataset.practice === 'reply';
    const composer: Composer = {
      kind: isReply ? 'reply' : 'post',
      key: isReply ? 'reply' : 'post',
      editable,
      root,
      sendButtons: () => [...root.querySelectorAll<HTMLElement>('[data-practice-send]')],
      isSendKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing,
    };
    const { practiceAuthor: author, practiceText: text } = root.dataset;
    if (text) composer.replyTo = () => ({ ...(author && { author }), text });
    return composer;
  },
};
