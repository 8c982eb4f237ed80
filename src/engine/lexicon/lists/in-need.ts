import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'in-need',
  source: "Meta's exemptions from engagement bait, 2017: help, safety, a missing person, a named cause.",
  phrases: [
    '(missing|lost|stolen) (person|people|child|children|girl|boy|woman|man|teen|teenager|dog|cat|pet|bike|since)',
    '(lost|found) (my|our|a|his|her|their) (dog|cat|puppy|kitten|pet|child|son|daughter)',
    '(my|our|a|his|her|their) (dog|cat|puppy|kitten|pet|child|son|daughter|brother|sister|mother|father|mum|dad|friend) (is|has been|went|has gone) missing',
    '(missing|not seen) since (<number>|last|yesterday|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(register|registering|sign up) as (a|an) (organ|blood|bone marrow|stem cell|) donor',
    '(found|home|and|is|are) safe (and (well|sound)|)',
    '(dog|cat|puppy|kitten|pet|tortoise|parrot|budgie|rabbit|hamster|ferret|horse|pony|snake) (got out|escaped|ran off|ran away|is lost|bolted|has not come home|slipped)',
    "(handed it in|get it home|gets home|find (its|the|their|his|her) (owner|owners|family)|find its way home|reunite|reunited|lost property|whose it is|belongs to you|it's yours)",
    '^ found (on|at|in|near|outside|by|under|this)',
    '(boil (your|the|all) water|do not drink|water main|power cut|power outage|gas leak|chemical spill)',
    '(last seen|amber alert|silver alert|have you seen (him|her|this (man|woman|boy|girl|child|dog|cat)))',
    '(blood|platelet|plasma|organ|bone marrow|stem cell) (donor|donors|donation|donations|drive)',
    "(helpline|hotline|crisis line|suicide prevention|food bank|foodbank|soup kitchen|women's shelter|animal shelter)",
    '(flood warning|floods|flooded|flash flooding|flood damage|earthquake|wildfire|wildfires|hurricane|tornado|tsunami|cyclone|typhoon|storm (warning|damage|surge|victims|relief)|evacuation|evacuate|evacuated|boil water|shelter in place|road closed|roads are closed|road closure)',
    '(funeral|passed away|rest in peace|condolences|in loving memory|in memory of|our thoughts are with|thoughts and prayers|heartbroken)',
    '(fundraiser|fundraising for|(raise|raising) (money|funds|cash) (for|to help|in memory)|gofundme|go fund me|relief fund|donate (to|for|at|via|blood|here|now|what you can)|donations|charity|charities|hospice|refugees|homeless)',
    '(recall|scam warning|beware of|fraud alert|safety warning|please be careful|stay safe)',
  ],
});
