import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

const ownNews = inRoom('telling', 'deed', 'claim', 'feeling', 'cheer', 'joke');

/** Words that say when: finally, again, for the first time, years ago. Each leaves something out that a friend would ask for. */
export default [
  asking({
    id: 'what-took-so-long',
    kind: 'story',
    fit: 0.68,
    when: inRoom('telling', 'deed', 'claim', 'feeling'),
    cue: /^(?:\W*(?:so|and|well),? )?(?:(?:i|we|i['’]ve|we['’]ve|i have|we have|my|our)\b.{0,24})?\bfinally (?!here|back|friday|weekend|over)/i,
    wordings: [
      { asks: 'What took so long?', lead: 'What took so long: ' },
      { asks: 'What kept you until now?', lead: 'What kept {me}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I finally painted the ferry shed',
          asks: 'What took so long?',
          answer: 'six wet Sundays',
          reads: 'What took so long: six wet Sundays',
        },
      ],
      passes: ['The ferry is finally here', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'last-time',
    kind: 'story',
    fit: 0.66,
    when: inRoom('telling', 'deed', 'claim', 'feeling', 'joke', 'grumble'),
    cue: /^(?!.*\b(?:once|then|never|see (?:you|u)|back|never ever|not|welcome|time and|over and|hello|thanks?) again\b).{12,90}\bagain(?: (?:today|tonight|this (?:week|morning|year)))?\W*$/i,
    wordings: [
      { asks: 'What happened the last time?', lead: 'Last time: ' },
      { asks: 'How many times is that now?', lead: 'How many times: ' },
      { asks: 'What is different this time?', lead: 'What is different this time: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'My bees moved into the shed again',
          asks: 'How many times is that now?',
          answer: 'it took a priest',
          reads: 'How many times: it took a priest',
        },
      ],
      passes: ['Nice to see you again', 'The tide is in.'],
    },
  }),
  asking({
    id: 'first-time',
    kind: 'learned',
    fit: 0.7,
    when: ownNews,
    cue: /\b(?:(?:my|our|his|her)(?: very)? first (?!name|language|love|thought|reaction|choice|priority)|for the first time|first time (?:i|we|ever|trying|doing|at|in)\b|first ever)/i,
    wordings: [
      {
        asks: 'What was different from how you had pictured it?',
        lead: 'What was different from what {I} had pictured: ',
      },
      { asks: 'What would you tell somebody whose turn it is next?', lead: 'If it’s your turn next: ' },
      { asks: 'Which part had you been most afraid of?', lead: 'What {I} had been most afraid of: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I rowed to the island for the first time',
          asks: 'Which part had you been most afraid of?',
          answer: 'the quiet',
          reads: 'What I had been most afraid of: the quiet',
        },
      ],
      passes: ['The first thing is the tide', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'back-then',
    kind: 'learned',
    fit: 0.66,
    when: inRoom('telling', 'deed', 'memory', 'claim', 'feeling'),
    cue: /^(?:\W*(?:about|exactly|almost|over) )?((?:\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|twenty) (?:years?|months|weeks) ago)\b/i,
    wordings: [
      { asks: 'What would you tell yourself {1}?', lead: 'What {I}’d tell {myself} then: ' },
      { asks: 'What did you not know {1}?', lead: 'What {I} didn’t know then: ' },
      { asks: 'Who would not have believed it {1}?', lead: 'Who would not have believed it: ' },
    ],
    examples: {
      asks: [
        {
          draft: '3 years ago I slept on a boat',
          asks: 'What did you not know 3 years ago?',
          answer: 'buy a second blanket',
          reads: 'What I didn’t know then: buy a second blanket',
        },
      ],
      passes: ['It was 3 years ago', 'The tide is in.'],
    },
  }),
  asking({
    id: 'over-the-years',
    kind: 'learned',
    fit: 0.64,
    when: inRoom('telling', 'deed', 'claim'),
    cue: /\b(?:i|we|my|our)\b.{0,60}\b(?:for|after|over|spent|in) (?:the (?:last|past) )?((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twenty) (?:years|months))\b/i,
    wordings: [
      { asks: 'What changed most in those {1}?', lead: 'What changed most: ' },
      {
        asks: 'What do you know after {1} that nobody tells you at the start?',
        lead: 'What nobody tells you at the start: ',
      },
    ],
    examples: {
      asks: [
        {
          draft: 'We have run the ferry for 12 years',
          asks: 'What changed most in those 12 years?',
          answer: 'the fog',
          reads: 'What changed most: the fog',
        },
      ],
      passes: ['It lasts for 12 years', 'The tide is in.'],
    },
  }),
  asking({
    id: 'left-of-it',
    kind: 'story',
    fit: 0.7,
    when: inRoom('claim', 'headline', 'telling', 'memory', 'opinion'),
    cue: /\b(?:on this day|(?:years|year) ago today|born on this day|#?onthisday|#otd)\b|\bin (?:1[5-9]\d\d),? /i,
    wordings: [
      { asks: 'What is left of it today?', lead: 'What is left of it: ' },
      { asks: 'Who still talks about it?', lead: 'Who still talks about it: ' },
      { asks: 'What would have surprised the people of that day?', lead: 'What would have surprised them: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'On this day in 1901 the old pier burned',
          asks: 'What is left of it today?',
          answer: 'one bell',
          reads: 'What is left of it: one bell',
        },
      ],
      passes: ['The pier is old', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'spend-the-day',
    kind: 'story',
    fit: 0.7,
    when: inRoom('claim', 'telling', 'headline', 'greeting', 'cheer', 'feeling', 'offering'),
    cue: /#(?:world|national|international)\w*day\b|\b(?:world|national|international) (?:\p{L}+ ){1,2}day\b/iu,
    wordings: [
      { asks: 'How are you spending the day yourself?', lead: 'How {I}’m spending it: ', place: 'end' },
      { asks: 'What does the day mean where you are?', lead: 'What the day means here: ', place: 'end' },
      { asks: 'Who do you think of on a day like this?', lead: 'Who {I} think of: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'It is #WorldLighthouseDay and the tide is in',
          asks: 'What does the day mean where you are?',
          answer: 'up the stairs',
          reads: 'What the day means here: up the stairs',
        },
      ],
      passes: ['A day at the harbour', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'left-to-do',
    kind: 'next',
    fit: 0.66,
    when: inRoom('telling', 'claim', 'deed', 'feeling', 'picture'),
    cue: /^\W*(?:(?:i['’]?m|i am|we['’]?re|we are|still|currently|busy) )*(?:working on|getting (?:ready|started)|preparing|packing|building|writing|planning|rehearsing|practi[cs]ing|editing|painting|drawing|sewing|knitting)\b/i,
    wordings: [
      { asks: 'What is left to do?', lead: 'What is left to do: ' },
      { asks: 'Which bit gives you the most trouble?', lead: 'The bit that gives {me} trouble: ' },
      { asks: 'Who is it going to be for?', lead: 'Who it’s for: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Getting ready for the harbour parade',
          asks: 'What is left to do?',
          answer: 'forty lanterns',
          reads: 'What is left to do: forty lanterns',
        },
      ],
      passes: ['The harbour is ready', 'Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
