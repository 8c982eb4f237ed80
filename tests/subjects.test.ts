import { describe, expect, it } from 'vitest';
import { Facts } from '../src/engine/facts/facts';
import { sceneOf } from '../src/engine/questions/scene';
import { subjectOf, subjects } from '../src/engine/questions/subjects';
import { read } from '../src/engine/read';

function found(text: string) {
  return subjectOf(sceneOf(new Facts({ text }), read({ text }, { suggestions: false })));
}

/** A draft that is about it, and what the question calls it. */
const ABOUT: Record<string, [draft: string, it: string]> = {
  episode: ['Ep 12 is out now! Listen here: https://a.example', 'episode'],
  song: ['Our debut EP is out now, stream it everywhere!', 'EP'],
  book: ['My new novel is out today. Order your copy now!', 'novel'],
  game: ['Our cozy farming game is out now. Wishlist it today!', 'game'],
  software: ['We built a free tide tracker. Try it today!', 'tracker'],
  film: ['Watch the trailer of our short film now!', 'short film'],
  clip: ['New video is live, go watch it and subscribe!', 'video'],
  picture: ['My new painting is for sale in the shop. Order now!', 'painting'],
  article: ['Our new guide is here. Download it now!', 'guide'],
  newsletter: ['The May edition of our newsletter is out now. Read it here!', 'newsletter'],
  study: ['Download our annual report today: https://a.example', 'report'],
  recipe: ['Our new lentil recipe is on the blog. Link in bio!', 'recipe'],
  job: ['We are hiring a Night Porter. Apply now!', 'porter'],
  menu: ['Our new menu starts on Friday. Book now!', 'menu'],
  meal: ['Afternoon tea from £18. Book now!', 'afternoon tea'],
  food: ['SOURDOUGH is back! Order now!', 'sourdough'],
  sale: ['Our winter sale is on. Shop now!', 'sale'],
  voucher: ['Gift vouchers are back. Order yours today!', 'vouchers'],
  home: ['JUST LISTED! 3 bedroom cottage by the mill. Call us today!', 'house'],
  course: ['Join our free pottery class. Book your spot now!', 'class'],
  goods: ['Our new candles are here. Shop now!', 'candles'],
  launch: ['We’re excited to announce Ferryman 2.0! Try it free.', 'Ferryman 2.0'],
  partnership: ['We’re proud to announce our partnership with Harbour Bank. Learn more!', 'Harbour Bank'],
  opening: ['We open our new shop on Saturday. Come by and save 10%!', 'shop'],
  'call-out': ['Boiler service only £65! Call us now!', 'work'],
  'books-open': ['Commissions open! Order yours now.', 'commissions'],
  release: ['tidelib 3.2 is out now. Get our new version!', 'release'],
  'trip-for-sale': ['Flights to the islands from £39. Book now!', 'flights'],
  funding: ['We closed our seed round! We’re hiring, join us!', 'seed round'],
  fitness: ['My 8 week plan is back. Sign up now, link in bio!', '8 week plan'],
  match: ['FT: Dover 2-1 Deal. Get your tickets for our next one now!', 'match'],
  'evening-out': ['Quiz tomorrow at 8pm, £2 a head.', 'quiz'],
  exhibit: ['Visit our museum this weekend. Book now!', 'museum'],
  award: ['We won the regional bakery award! Thank you. Shop now!', 'award'],
  milestone: ['We hit 10,000 followers! Follow us for more!', 'followers'],
  colleague: ['Please welcome Sam, who joins our team today. Follow us!', 'team'],
  road: ['Two lanes blocked on the A2 by the mill. Expect delays until 5pm.', 'lanes'],
  fund: ['Our sponsored walk is on Sunday at 9am. Donate now!', 'sponsored walk'],
  'answers-wanted': ['Please take our survey now: https://a.example', 'survey'],
  petition: ['Sign our petition now and share!', 'petition'],
  'day-out-at-work': ['I spent a great day at the harbour summit in Deal.', 'summit'],
  'new-role': ['I’m thrilled to announce I’ve accepted a new role at the mill!', 'role'],
  'course-done': ['I have finally completed the welding course.', 'course'],
  race: ['I just ran my first half marathon.', 'half marathon'],
  degree: ['I finally passed my driving test.', 'driving test'],
  trip: ['I am back from our trip to the islands.', 'trip'],
  pet: ['I think my dog ate the remote again.', 'dog'],
  'work-wanted': ['I am looking for a new job in Deal, my last one ended. #opentowork', 'job'],
};

describe('what a draft is about', () => {
  it('has an example of every kind', () => {
    expect(Object.keys(ABOUT).sort()).toEqual(subjects.map(({ id }) => id).sort());
  });
  it.each(Object.entries(ABOUT))('%s', (id, [draft, name]) => {
    const about = found(draft);
    expect([about?.subject.id, about?.it]).toEqual([id, name]);
  });
  it.each([
    'Every single day I walk past the record store.',
    'I closed the book on that idea.',
    'The game is over for him today.',
    '@dana the new episode is great',
    'My dad died and the funeral is on Friday at the museum.',
    'She said “our new single is out now” and left.',
    'The talk of the town is the weather.',
  ])('is not told from words that only look like it: %s', (draft) => expect(found(draft)).toBeUndefined());
});
