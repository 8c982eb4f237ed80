import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'our-house',
  source: 'An organisation speaking of its own people, aims and doings; evidence: talk of oneself (Naaman 2010).',
  phrases: [
    'our (own|very own|amazing|incredible|wonderful|talented|) (team|teams|ceo|cfo|cto|cmo|president|chairman|director|head|vp|chief|employees|staff|colleagues|experts|engineers|designers|scientists|chef|chefs|researchers|volunteers|partners|partner|partnership|customers|clients|members|brand|brands|stores|store|products|product|services|service|platform|technology|portfolio|solution|solutions|mission|commitment|vision|strategy|programme|program|initiative|foundation|app|website|blog|newsletter|report|guide|webinar|podcast|channel|page|facebook|instagram|twitter|linkedin|tiktok|community|campaign|collection|menu|shop|event|events|booth|stand|annual|latest|new)',
    'our (commitment|work|efforts|ambition|goal|aim|role|approach|investment|support|journey|story|focus|history|heritage|leadership|contribution) (to|with|in|of|is|for|on|as)',
    "(we're|we are|we've|we have) (supporting|helping|working|investing|committed|dedicated|partnering|partnered|teaming|teamed|investing|invested|celebrating|building|bringing|giving|expanding|joining|adding|making|looking for|hiring|taking)",
    "(how|why|what) (we|we're|our) (are|help|support|work|do|make|use|create|bring|invest|see|think|believe)",
  ],
});
