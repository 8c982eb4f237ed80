import { useId } from 'preact/hooks';
import type { Praise as Strength } from '../engine/reading';
import { Icon } from './Icon';
import { quoteOf } from './quote';

/** Praise is rare enough to be believed. */
const MOST = 2;

export interface Props {
  strengths: readonly Strength[];
  draft: string;
}

/** Two at most, of different kinds and for different words. */
function chosen(strengths: readonly Strength[]): Strength[] {
  const kept: Strength[] = [];
  for (const strength of strengths) {
    const isSaid = ({ kind, start, end }: Strength) =>
      kind === strength.kind || (start < strength.end && strength.start < end);
    if (strength.shown && kept.length < MOST && !kept.some(isSaid)) kept.push(strength);
  }
  return kept;
}

/** What was liked, with the words that were. */
export function Praise({ strengths, draft }: Props) {
  const id = useId();
  const praise = chosen(strengths);
  if (praise.length === 0) return null;
  return (
    <section class="gg-part" aria-labelledby={id}>
      <h3 id={id}>What I liked</h3>
      <ul>
        {praise.map((strength) => {
          const words = quoteOf(draft, strength);
          // Some praise names the words itself.
          const quote = words && strength.message.includes(words) ? undefined : words;
          return (
            <li
              class="gg-strength"
              key={`${strength.rule} ${strength.start}`}
              data-part="strength"
              data-kind={strength.kind}
              data-rule={strength.rule}
            >
              <Icon name="tick" />
              <p>
                {strength.message}
                {quote && <q dir="auto">{`“${quote}”`}</q>}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
