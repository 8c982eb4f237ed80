import { bodyOf, inner, isLowerCase, tailOf } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

/** The pointer as a sentence of its own, however it is cut short. */
const BIO =
  /^(?:(?:(?:shop|order|book|buy|listen|watch|read|download|get yours|grab yours)(?: it| yours)?(?: now| today| here)?(?:\s*[,:–—-]| at| via| through)*\s*)?(?:the )?links?(?: (?:is|are))? in (?:the |my |our )?(bio|profile)|(?:tap|click|hit|follow|use) (?:the |my |our )?link in (?:the |my |our )?(bio|profile)(?: now)?)$/i;

/** "£12 a month, sign up now, link in bio": the pointer hangs on what is told. */
const HANGING =
  /^(\S+ \S.*?)\s*[,–—-]\s*(?:(?:shop|order|book|buy|sign up|join|apply|register|listen|watch|read|get yours|grab yours)(?: it| yours)?(?: now| today| here)?\s*[,:–—-]+\s*)?(?:the )?links? in (?:the |my |our )?(bio|profile)$/i;

/** A sign on the door is no word to a guest. */
export default {
  id: 'soften-bio-link',
  title: 'Says where to find it as one tells a friend',
  apply: (facts) => {
    const { i, we } = facts.persons;
    const my = we.length > i.length ? 'our' : i.length > 0 ? 'my' : 'the';
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const whole = bodyOf(sentence, facts);
      const body = whole && tailOf(whole);
      const [, told, there] = (body && !body.link && HANGING.exec(body.text)) || [];
      if (body && told && there && !BIO.test(body.text)) {
        const said = `you’ll find it in ${my} ${there.toLowerCase()}`;
        const text = isLowerCase(facts) ? said : capitalised(said);
        edits.push({ start: body.start + told.length, end: body.end, text: `. ${text}` });
        continue;
      }
      const [found, where, behind] = (body && BIO.exec(body.text)) ?? [];
      if (!body || !found || body.link) continue;
      const said = `You’ll find it in ${my} ${(where ?? behind)?.toLowerCase()}`;
      edits.push({ start: body.start, end: body.end, text: isLowerCase(facts) ? inner(said) : said });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['My zine is out. Link in bio!', 'My zine is out. You’ll find it in my bio!'],
    [
      'Our zine is out. We printed forty. Link is in our bio',
      'Our zine is out. We printed forty. You’ll find it in our bio',
    ],
    ['My zine is out. Order now, link in bio!', 'My zine is out. You’ll find it in my bio!'],
    ['Our zine is £3 a month, sign up now, link in bio.', 'Our zine is £3 a month. You’ll find it in our bio.'],
    [
      'new zine every friday 🖤 three quid, link in bio',
      'new zine every friday 🖤 three quid. you’ll find it in the bio',
    ],
    ['The link in her bio leads nowhere.', 'The link in her bio leads nowhere.'],
  ],
} satisfies Transformation;
