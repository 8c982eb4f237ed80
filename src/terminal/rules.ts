/**
 * `npm run rules -- FILE…`: every rule with its hits on labelled posts and how often it is right there. With
 * `--misses ID` the posts where that rule speaks and the readers disagree.
 */
import { Facts } from '../engine/facts/facts';
import { rules } from '../engine/rules';
import { tooLittle } from '../engine/verdict/abstain';
import { LABEL, type LabelledPost, readPosts } from './posts';

const args = process.argv.slice(2);
const misses = args.includes('--misses') ? args[args.indexOf('--misses') + 1] : undefined;
const posts = readPosts(args.filter((arg) => arg.endsWith('.jsonl')));
const facts = posts.map((post) => new Facts({ text: post.text }));

console.log('kind            rule                              hits  right   I≤.5  I≥1.5');
for (const rule of rules) {
  const label: keyof LabelledPost['labels'] | undefined =
    rule.kind in LABEL ? LABEL[rule.kind as keyof typeof LABEL] : undefined;
  let hits = 0;
  let right = 0;
  let unwelcome = 0;
  let welcome = 0;
  posts.forEach((post, i) => {
    const read = facts[i] as Facts;
    if (tooLittle(read)) return;
    const [spot] = rule.check(read);
    if (!spot) return;
    hits++;
    const present = label !== undefined && post.labels[label] >= 0.5;
    if (present) right++;
    if (post.labels.I <= 0.5) unwelcome++;
    if (post.labels.I >= 1.5) welcome++;
    if (misses === rule.id && !present)
      console.log(`  ${post.id} [${read.text.slice(spot.start, spot.end)}] ${JSON.stringify(post.text.slice(0, 280))}`);
  });
  const share = (n: number) => (hits ? (n / hits).toFixed(2) : '–').padStart(6);
  console.log(
    `${rule.kind.padEnd(15)} ${rule.id.padEnd(32)} ${String(hits).padStart(5)} ${label ? share(right) : '     –'} ${share(unwelcome)} ${share(welcome)}`,
  );
}
