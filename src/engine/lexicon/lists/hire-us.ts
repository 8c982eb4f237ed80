import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'hire-us',
  source: 'Offers of services; X and Reddit rules on commercial content; evidence, section 4.',
  phrases: [
    '(hire|book) (me|us)',
    '(dm|message|contact|call|email|text|inbox|whatsapp) (me|us|) for (prices|pricing|price|bookings|booking|orders|quotes|a quote|a free quote|commissions|details|rates|enquiries|inquiries|collabs|appointments|more|info)',
    '(call|contact|email|visit|ring|text) us (at|on|now|today|for|toll|to|via|<link>|<number>)',
    '(commissions|slots|bookings|orders|preorders|enrolments|enrollments|registrations) (are|is|now|) (now|) open',
    'open for (commissions|bookings|orders|business|enrolment|enrollment)',
    '(we|our company|our team) (also|) (offer|offers|provide|provides|specialise|specialize|specialises|specializes|deliver|deliver|serve|supply)',
    'i help (you|people|founders|businesses|companies|creators|entrepreneurs|coaches|brands|women|men|leaders|startups|teams|agencies|freelancers|online|busy|small|b2b|saas|solopreneurs)',
    '(visit|see|through|via) (our|my) (website|site|shop|store|web page|page|online store|online shop|etsy|showroom|booth|stand|blog|gallery)',
    '(toll free|call now|call today|order online|free quote|free estimate|free consultation|book a call|book a demo|schedule a call|schedule a demo|request a demo|apply now|enrol now|enroll now)',
    '(dm|message|email) me (if you want to work|to work together|to book|to start)',
    '(book|schedule|grab) (a|your) (free|discovery|strategy|intro) (call|session|consultation)',
    '(now booking|booking now|taking bookings|accepting clients|taking on new clients|<number> spots open)',
  ],
});
