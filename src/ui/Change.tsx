/** Words that came or went. White space at its ends is no part of a change that could be seen. */
export function Change({ kind, text }: { kind: 'added' | 'removed'; text: string }) {
  const words = text.trim();
  const start = text.indexOf(words);
  return (
    <>
      {text.slice(0, start)}
      {kind === 'added' ? <ins>{words}</ins> : <del>{words}</del>}
      {text.slice(start + words.length)}
    </>
  );
}
