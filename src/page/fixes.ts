/** The single fixes of a draft, so that the key that takes them back works beside the box too. */
export class Fixes {
  readonly #made: { before: string; after: string }[] = [];

  /** The draft has become another by a fix, or by taking the last one back. */
  note(before: string, after: string): void {
    if (this.before(before) === after) this.#made.pop();
    else this.#made.push({ before, after });
  }

  /** What stood there before the last fix; nothing once the draft is no longer what that made of it. */
  before(now: string): string | undefined {
    const last = this.#made.at(-1);
    return last?.after === now ? last.before : undefined;
  }

  forget(): void {
    this.#made.length = 0;
  }
}
