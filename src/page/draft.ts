import type { Editor } from '../editors/editor';
import type { Draft } from '../engine/reading';
import { log } from '../platform/log';
import type { Composer, Site } from '../sites/site';

/** What the page tells, or nothing where it has changed and tells it no more. */
function told<T>(where: string, ask: (() => T | undefined) | undefined): T | undefined {
  try {
    return ask?.();
  } catch (fault) {
    log.fault(where, fault);
    return undefined;
  }
}

/** The draft in a composer as it is now, with everything that the page tells about it. */
export function draftIn(composer: Composer, editor: Editor, site: Site): Draft {
  const replyTo = told(`${site.id} replyTo`, composer.replyTo?.bind(composer));
  const author = told(`${site.id} author`, composer.author?.bind(composer));
  const left = told(`${site.id} left`, composer.left?.bind(composer));
  return {
    text: editor.read(composer.editable),
    site: site.id,
    kind: composer.kind,
    ...(replyTo && { replyTo }),
    ...(author && { author }),
    ...(left !== undefined && { left }),
  };
}
