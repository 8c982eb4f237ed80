export interface Props {
  author: string;
  when: string;
  text: string;
}

/** A post of the practice feed. */
export function Post({ author, when, text }: Props) {
  const initials = author === 'You' ? author : author.replace(/[^A-Z]/g, '').slice(0, 2);
  return (
    <article class="gg-post">
      <span class="gg-face" aria-hidden="true">
        {initials}
      </span>
      <div>
        <p class="gg-who">
          {author} <span>{when}</span>
        </p>
        <p class="gg-words" dir="auto">
          {text}
        </p>
      </div>
    </article>
  );
}
