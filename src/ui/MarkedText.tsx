import type { Finding } from '../engine/reading';

export interface Props {
  text: string;
  findings: readonly Finding[];
  /** The finding that the person looks at now. */
  now: Finding | null;
}

/** A draft with the words of its findings underlined; where findings overlap, the words are marked once. */
export function MarkedText({ text, findings, now }: Props) {
  const edges = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const pieceFrom = (start: number, i: number) => {
    const end = edges[i + 1];
    if (end === undefined) return null;
    const covers = (finding: Finding) => finding.start <= start && finding.end >= end;
    const words = text.slice(start, end);
    if (!findings.some(covers)) return words;
    return (
      <mark key={start} class={now && covers(now) ? 'is-now' : undefined}>
        {words}
      </mark>
    );
  };
  return <>{edges.map(pieceFrom)}</>;
}
