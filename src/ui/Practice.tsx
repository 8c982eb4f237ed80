import { useState } from 'preact/hooks';
import { Logo } from './Logo';
import { Composer } from './practice/Composer';
import { Post } from './practice/Post';
import './page.css';
import './practice/practice.css';

const DRAFT =
  'HUGE NEWS!!! Our Saturday bread club is finally here. £12 a month, sign up now, link in bio. RT so nobody misses out! #bread #sourdough #localbusiness';
const DANA = {
  author: 'Dana Okoye',
  text: 'Answering replies in one go before lunch changed my week. Anyone else tried it?',
};
const WALKERS = {
  author: 'Hollin Wood Walkers',
  text: 'Mud report: the lower path is boots only until Thursday. The top path is fine for prams.',
};

interface Sent {
  id: number;
  text: string;
}

export interface Props {
  onOptions(): void;
}

/** A small party to try things at: a fake feed with two composers, coached like the real ones. */
export function Practice({ onOptions }: Props) {
  const [posts, setPosts] = useState<readonly Sent[]>([]);
  const [replies, setReplies] = useState<readonly Sent[]>([]);
  const said = posts.length + replies.length;
  return (
    <main class="gg-practice">
      <div class="gg-lead">
        <header class="gg-top">
          <Logo size={40} />
          <h1>Would you invite you?</h1>
        </header>
        <p class="gg-intro">
          Picture social media as a big party. Somebody walks up to you and opens with your next post. This is a place
          to try that: nobody here is real, and nothing is posted.
        </p>
        <ol class="gg-steps">
          <li>
            <b>Stop typing</b>
            <p class="gg-hint">I only read when you pause.</p>
          </li>
          <li>
            <b>Open the door</b>
            <p class="gg-hint gg-fine">
              Click the badge, or press <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>G</kbd>.
            </p>
            <p class="gg-hint gg-touch">Tap the badge by your draft.</p>
          </li>
          <li>
            <b>Use it, or leave it</b>
            <p class="gg-hint">Every wording is yours to take, change or ignore.</p>
          </li>
        </ol>
      </div>
      <section class="gg-feed" aria-label="Practice feed">
        <h2>Say something to the room</h2>
        <Composer
          kind="post"
          label="Your post"
          placeholder="What would you say to the room?"
          draft={DRAFT}
          first
          onSend={(text) => setPosts([{ id: said, text }, ...posts])}
        />
        {posts.map(({ id, text }) => (
          <Post key={id} author="You" when="just now" text={text} />
        ))}
        <h2>Or answer Dana</h2>
        <Post {...DANA} when="2 h" />
        <div class="gg-thread">
          {replies.map(({ id, text }) => (
            <Post key={id} author="You" when="just now" text={text} />
          ))}
          <Composer
            kind="reply"
            label="Your reply to Dana Okoye"
            placeholder="What would you say back?"
            draft=""
            replyTo={DANA}
            onSend={(text) => setReplies([...replies, { id: said, text }])}
          />
        </div>
        <Post {...WALKERS} when="5 h" />
        <p class="gg-hidden" role="status">
          {said > 0 && 'It stands in the practice feed, for nobody but you.'}
        </p>
      </section>
      <footer class="gg-end">
        <p>
          <b>That’s all there is to learn.</b>{' '}
          <span class="gg-hint">
            The same door now waits on X, Facebook, LinkedIn and other sites. Messages are left alone.
          </span>
        </p>
        <a class="gg-btn gg-btn--lamp" href="https://x.com/home" rel="noreferrer">
          Off to X
        </a>
        <a class="gg-btn" href="https://www.facebook.com/" rel="noreferrer">
          Off to Facebook
        </a>
        <button type="button" class="gg-btn" onClick={onOptions}>
          Options first
        </button>
      </footer>
    </main>
  );
}
