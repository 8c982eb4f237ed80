import type { Draft } from '../../src/engine/reading';

/**
 * A hundred drafts from our own pen, faults and all, over many trades and every site: what Good Guest offers for them is
 * read in full. Not a test of figures; people, shops, handles and hosts in them are made up.
 */

/** By site, then by the writer's trade, or what somebody without one is about. */
const POSTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  x: {
    bakery:
      "SOURDOUGH SATURDAY IS BACK!!! 🍞🍞🍞 Best loaves in Leeds, hands down. Get yours before they're gone 👉 https://millroadbakes.example/order #sourdough #bread #leeds #foodie #bakery #yum",
    'coin seller':
      '$FROGX is about to go PARABOLIC 🚀🚀🚀 dont say i didnt warn u. 100x gem, devs are based, LP locked. only 4 hrs left in presale\n\nhttps://frogx.example\n\n$BTC $ETH $SOL #altcoin #memecoin #100x',
    'football club':
      'FT: Ashby Town 2-2 Rowan Athletic\n\nTwo down at the break, level by the 88th minute. Danny with both. Next up Castle Rovers away, Tuesday 7.45pm.\n\n#UpTheTown',
    airline:
      'Winter sun is calling ☀️ Fares to Malaga from £39 each way. Book by midnight Sunday, travel before 31 March. T&Cs apply. https://skylarkair.example/sun',
    newspaper:
      'Council approves £4.2m flood wall for Tadmore after six years of delays https://tadmoregazette.example/flood-wall',
    'invoicing software':
      "We're beyond excited to announce Ledgerly 2.0 🎉 The future of invoicing is here. Smarter. Faster. Simpler. Try it free today: https://ledgerly.example",
    singer:
      'new single OUT NOW on all platforms!! go stream go stream go stream 🙏🙏 link in bio, RT to help a small artist',
    podcast:
      'Ep 41 is live! 🎙️ This week I sit down with Grace to talk burnout, boundaries and building a brand that lasts. Listen here: https://slowlane.example/41',
    'pet shop':
      '🎁 GIVEAWAY 🎁\nWin a £100 voucher!!\nTo enter:\n1️⃣ Follow @pennys_pets\n2️⃣ Like + RT\n3️⃣ Tag 3 mates\nWinner picked Friday 5pm. Good luck!',
    'student in debt':
      "3 weeks waiting on my student loan and all i get is 'your call is important to us'. rent is due friday. genuinely dont know what to do anymore",
    'council candidate':
      "They promised 40 new buses. We got 3. On 7 May you can change that. Vote Kemi for Brook Ward. RT if you've had enough!! https://kemi4brook.example",
    snacking: 'unpopular opinion: tinned peaches are better than fresh and im tired of pretending theyre not',
    museum:
      'On this day in 1926 the last horse tram left Queen Street. You can see its bell on our first floor. #OnThisDay',
    police:
      '⚠️ TRAFFIC ALERT: Two right lanes blocked on NB 41 at Cedar Ave due to a crash. Expect delays. Please use Lincoln as an alternate route.',
    'game maker':
      'wishlist my game pls 🥺 its a cozy farming sim but ur a ghost\nhttps://ghostacres.example #indiedev #gamedev #screenshotsaturday #indiegame #cozygames #wishlistwednesday',
    'a father lost':
      "Dad died this morning. He taught me to fish and never to trust a man who doesn't like dogs. Thank you to the night nurses on ward 6, Bernadette especially.",
    'thriller writer':
      'My debut thriller THE LAST FERRY is just 99p this week!!! “Couldn’t put it down” ⭐⭐⭐⭐⭐ Grab your copy before the price goes up: https://lastferry.example',
    'hustle coach': 'Broke people sleep 8 hours.\nRich people build while you sleep.\n\nWhich one are you? 👇',
    hotel:
      '#Hiring: Night Porter, Galway city centre. €14.80/hr, 4 nights a week. Apply now https://bayhotel.example/jobs #jobs #galwayjobs #hospitality',
    'moving house':
      "Those of you who've got a piano up a narrow stair: did you take the door off or the legs? We have 74cm and one stubborn landing.",
    'dog walker': 'Low mist over the Wharfe this morning. Kettle on, dog soaked.',
    'dairy brand': "It's #WorldCheeseDay and we are here for it 🧀😍 Brie-lieve in yourself!",
  },
  facebook: {
    plumber:
      'BOILER SERVICE ONLY £65!!!!! ALL AREAS COVERED. GAS SAFE REGISTERED. NO JOB TOO BIG OR SMALL. CALL DAVE 07700 900123. LIKE AND SHARE 👍👍',
    'parents at school':
      'Summer Fair this Saturday 14 June, 11-2 on the school field. BBQ, bouncy castle, tombola and Mr Hale in the stocks (bring a sponge). Cakes gratefully received from 10.',
    'dog rescue':
      'This is Biscuit. 7 years old, handed in with a broken leg and a carrier bag of his own toys 💔 His operation is £1,140 and so far we have £310. PLEASE donate what you can and SHARE SHARE SHARE 🙏🙏 https://muddypaws.example/biscuit',
    'estate agent':
      "🏡 JUST LISTED 🏡\n\n4 bed, 2.5 bath in highly desirable Maple Creek. Stunning chefs kitchen, finished basement, huge fenced yard and so much more!\n\n$389,900. Open house Sunday 1-3pm. This one WON'T last! Call or text me today for a private showing 555-0148\n\n#justlisted #realtor #dreamhome #maplecreek",
    'oils at home':
      "Hey lovelies 💕💕\n\nI was SO sceptical at first but this little side hustle has literally changed my life!! No more asking hubby for money, no boss, and I work from my phone with the kids on my knee 👶📱\n\nI'm looking for 5 motivated ladies to join my team this month. No experience needed, full training, starter kit only £49 (normally £99!!) until Sunday.\n\nThis is NOT a pyramid scheme before anyone says it 😂\n\nComment ME below or pop me a message and I'll send you the info xx",
    pub: 'Quiz tomorrow 8pm. £2 a head, max 6 to a team. Last week’s winners were the Thursday Nighters, again 🙄 Kitchen open til 9.',
    'party caterer':
      'Are you planning an OWAMBE in Lagos or Ibadan?? Look no further!!! Mama Tee Kitchen has got you covered. Party jollof, small chops, asun, chilled zobo, we deliver sharp sharp. Book us NOW for December because dates are going fast o. Call/WhatsApp 080 0000 0142',
    'proud mum':
      "She did it!! First go without stabilisers and straight into next door's hedge. Not a scratch on her. The hedge is another matter",
    'ill at home':
      "So I've been quiet on here. I was diagnosed with breast cancer in March and chemo starts Monday. Not looking for advice please, I have plenty of that. But if anyone fancies walking Monty with me on the good days I would really like that.",
    'page for likes':
      "99% of people won't have the courage to share this. SHARE if you love your Mum ❤️ Keep scrolling if you dont 😢",
    allotment:
      'Found out by accident: leave the last row of leeks in till March and let two of them flower. Hoverflies all over them and hardly any blackfly on the beans next door. Costs you two leeks. Has anyone tried it with onions?',
    church:
      'Fish fry Friday 4:30 to 7 in the parish hall. $14 adults, $7 kids, dine in or drive thru. Cod, slaw, mac and cheese. No pierogi this week, Dolores has the flu.',
    'member of parliament':
      'It was great to visit Hillside Primary this morning and meet the fantastic staff and pupils. This Government has failed our schools for far too long and I will always fight for every child in this constituency. Sign my petition here: https://samira-mp.example/schools',
    'unhappy guest':
      "DO NOT BOOK the Lakeview Lodge. We paid £480 for three nights and the heating was off for two of them with a 6 month old baby. Reception told us 'the boiler man doesn't do weekends'. When I asked for the manager I was told she was at a wedding. We left a day early and have been offered... a free breakfast. Has anybody actually managed to get a refund out of them? I have photos and the thermometer reading, 11 degrees.",
    'phone company':
      'Double data weekend is here! 🎊 Recharge ₦1,000 or more between Friday and Sunday and get 100% bonus. Dial *555*2# now. Enjoy more, share more, be more with Kite Mobile 💛 #KiteDoubleData',
  },
  linkedin: {
    'growth manager':
      "I'm thrilled to announce that I've accepted a new role as Senior Growth Manager at Northlane!! 🚀\n\nBeyond grateful for this incredible opportunity and so excited for this next chapter. Huge thanks to everyone who believed in me.\n\nThe best is yet to come!\n\n#newbeginnings #grateful #growth #career",
    'leadership coach':
      "Yesterday a candidate turned up 25 minutes late to her interview.\n\nHer shoes were soaked.\n\nHer CV was crumpled.\n\nMy colleague rolled his eyes.\n\nI asked her one question:\n\n“What happened this morning?”\n\nShe had stopped to help an old man whose bike had gone into the canal.\n\nI hired her on the spot.\n\nToday she runs the department.\n\nSkills can be taught.\n\nCharacter can't.\n\nAgree? ♻️ Repost if you believe in hiring for heart.\n\nFollow me for daily leadership lessons.",
    'security vendor':
      'Is your business ready for what’s next in cyber? Join our experts on 12 March at 2pm GMT for an exclusive webinar: “From Risk to Resilience: Unlocking the Power of Zero Trust”. Spaces are limited. Register now 👉 https://fortwall.example/webinar #cybersecurity #zerotrust #webinar',
    'tax adviser':
      'The October edition of our newsletter is out now! In this issue: what the Budget means for landlords, three changes to R&D relief, and our very own Priya runs a marathon. Read it here: https://holtandrye.example/news',
    founder:
      "3 years ago I was sleeping on my brother's sofa in Croydon with £212 in my account.\n\nEveryone told me to get a proper job. My ex told me I was delusional. The bank said no. Then the other bank said no.\n\nI'd just been made redundant from a job I hated and I had one idea: why is it so hard for a small café to know how much milk to order?\n\nSo I taught myself to code from library books. I visited 61 cafés. 58 of them told me to go away, one of them threw in a free bun.\n\nThe first version crashed on day one. The second one ordered 400 litres of oat milk for a place with nine seats (sorry Hassan).\n\nBut the third one worked.\n\nToday PourOver is used by 340 cafés across the UK and we have just closed a £1.1m seed round. I'm humbled and honoured to be on this journey with the most incredible team.\n\nThe lesson?\n\nNever let anyone tell you what you can't do. Your only limit is you.\n\nDream big. Start small. Act now.\n\nIf you run a café and you're still guessing your order, let's talk: https://pourover.example/demo\n\n#startup #founderjourney #nevergiveup #entrepreneurship #saas #foodtech",
    'data analyst':
      'I am glad to share that I have successfully completed the “Advanced Excel and Dashboarding” course from Learnwell Academy, Pune. I would like to thank my mentor Sunita ma’am for her guidance. Looking forward for new opportunities. #excel #dashboard #learning #opentowork',
    'charity recruiter':
      "We're hiring! 🙌 Passionate about making a difference? Join our dynamic, fast-growing team as a Community Fundraiser (hybrid, £27,500, closing 3 June). If you're a self-starter who thrives under pressure we want to hear from you! Apply via the link in the comments or tag someone perfect for the role.",
    'operations manager':
      'Huge shoutout to our warehouse team at Bhiwandi. 11,000 parcels in one shift before Diwali, two forklifts down and the AC not working. Could not have done it without you people 👏',
    'rail freight':
      'Great day at the Northern Freight Summit in York. So many insightful conversations and inspiring speakers. Already looking forward to next year! #rail #freight #networking',
    payroll:
      "5 things 10 years in payroll have taught me:\n\n1. Nobody thanks you when it's right.\n2. Always check the leavers twice.\n3. A bank holiday is never just a bank holiday.\n4. Write down why, not just what.\n5. Biscuits open doors.",
    'laid off engineer':
      "After 9 years at the same company I was let go on Thursday, on a 12 minute call. I'm fine, mostly. Angry on behalf of the two people in my team who are on visas. They are Java and Go, both brilliant, and have 60 days. If your company sponsors, please message me and I'll introduce you properly.",
    'management consultancy':
      'Digital transformation is no longer optional. In today’s fast-paced world, organisations that leverage data-driven insights to unlock synergies will win. Our latest report explores 7 key trends shaping the future of retail. Download your free copy: https://arden-partners.example/retail7 #digitaltransformation #retail #innovation #futureofwork',
  },
  instagram: {
    'street photographer':
      'Porto, 6am.\n.\n.\n.\n#porto #portugal #streetphotography #streets #35mm #filmisnotdead #goldenhour #wanderlust #lensculture #picoftheday',
    'fitness coach':
      "Summer bodies are made in winter 💪🔥 STOP making excuses and START seeing results! My 8 week SHRED plan is 50% OFF until midnight. 14 spots left!! Comment “SHRED” and I'll DM you the link ⬇️⬇️⬇️ #fitfam #transformation #noexcuses #gymmotivation #fatloss",
    'dress shop':
      'NEW DROP ALERT 🚨 The Ottilie midi is finally here in sage, rust and navy. Sizes 6-24, pockets obvs. Shop now via the link in bio before it sells out again 🏃‍♀️💨',
    tattooist:
      'Books open for February. Mostly doing plants, moths and bad dogs at the mo. Email only please, I lose DMs. Cover ups yes, names no.',
    'skin care fan':
      'Obsessed is an understatement 😍😍 my skin has NEVER looked this good since I started using @glowdew_skin vitamin C serum!! Like actual glass skin?? Use my code TASHA15 for 15% off, link in my stories bbs 💋 #glowdewpartner #skincare #glassskin #selfcare',
    'coffee shop': 'New on the counter: cardamom buns. Out at 8, usually gone by 10.',
    illustrator: "This took 41 hours and I still don't like her left hand. Posting it anyway 🖍️",
    'wedding photographer':
      'Sophie & Tom 💍✨\n\nWhat can I say about these two?! From the moment Sophie walked down the aisle there was not a dry eye in the barn (including mine 😭). It rained for exactly eleven minutes and of course those were the eleven minutes we’d planned for the group shot. Grandad Ken held the umbrella for all of them.\n\nSo so honoured to have captured your special day.\n\n2026 dates are nearly all gone, DM to enquire 🤍\n\nVenue @tithe_barn_events\nFlowers @wildstem_studio\nCake @lee_bakes\n\n#weddingphotographer #yorkshirewedding #barnwedding #bridetobe #weddinginspo',
    'travel page':
      '7 hidden gems in Goa that NOBODY is talking about 🌴🤫 Number 4 will blow your mind! Save this post for your next trip and follow @goa_diaries_daily for more ✨ Which one would you visit first? Tag your travel buddy 👯',
  },
  threads: {
    'follow train': "New here! Let's grow together 🌱 Say hi and I'll follow everyone back. Drop your handle 👇",
    'tea drinker': 'The way people will queue 40 minutes for a £6 matcha and then complain about the price of a bus',
    'budgeting app':
      "I quit my 9-5 and spent 6 months building an app so you never overspend again. It's called Tuppence. It's live today. It will change how you think about money. Link in bio.",
    'new teacher': 'nobody tells you how LOUD 7th graders are when it rains. nobody.',
  },
  bluesky: {
    poet: "Hello Bluesky! 👋 I'm a poet, dreamer and lover of words from Vancouver Island. My new collection Salt Hours is available now: https://salthours.example Follow me for daily poems! #poetry #poetsky #writing #writersky #booksky #newhere #poem",
    'science desk':
      'Study of 1,900 ponds finds newts return within two years when fish are removed https://fieldnotes.example/newts',
    'lapsed cellist':
      'Picking the cello up again after 14 years and my left hand remembers everything, my right hand nothing. Did anybody here come back to an instrument late? What did you practise first?',
  },
  mastodon: {
    'open source tool':
      'tidylog 3.2 released. Adds JSON output, fixes the timezone bug on Windows, drops Python 3.8. Changelog and downloads: https://tidylog.example/3.2 Please boost! #Python #FOSS #OpenSource #CLI #release',
    sysadmin:
      'If your NAS went quiet after the last update, check whether SMB1 was switched off. Ours was, and the only thing still using it was a 2011 scanner in the vicarage office. Took me a day, may save you one.',
    'night sky':
      'Jupiter and two of its moons from the balcony, cheap binoculars held against the door frame. Cold hands. #astronomy',
  },
  reddit: {
    'meal planner':
      "I built a meal planner because I was sick of wasting food\n\nHey everyone! Like many of you I was throwing out about 30 quid of food every week. I tried every app out there and they were all bloated and expensive. So I decided to build my own. Platewise uses AI to generate a personalized weekly plan based on whats in your fridge. It's completely free for the first 14 days, then $4.99/month.\n\nKey features:\n- Smart fridge scan\n- One-tap shopping list\n- 2,000+ recipes\n\nWould love your honest feedback! https://platewise.example\n\nAnd if you like it, an upvote would mean the world 🙏",
    'first job':
      'Is it normal that nobody has given me anything to do?\n\nStarted on Monday as junior in logistics office in Rotterdam. Everybody is friendly but my manager is on holidays until next week and I only read manuals since three days. Should I ask the colleagues for work, or will it look like I critic my manager? It is my first job so I have no idea what is usual.',
    'night carer':
      "I can't do this anymore\n\nMom has dementia and I'm the only one of four who lives near. I do nights, then I do my actual job. Last night she asked me who I was and could I please get her daughter. My brother sent a fruit basket. I'm not even sad, I'm just so angry all the time.",
    'bread beginner':
      "First loaf that didn't come out like a frisbee. 68% hydration, cold proof overnight, baked in my nan's casserole pot. Crumb could be more open but I'm chuffed",
  },
  youtube: {
    'racing gamer':
      'NEW VIDEO DROPS TODAY AT 6PM!!! 🔥🔥 I spent 100 HOURS in a go kart and you WONT BELIEVE what happened at the end 😱 SMASH that notification bell so you dont miss it!!',
    'woodwork channel':
      'Part 3 of the oak bench is up. Legs, wedges, and the bit where I cut one 10mm short. No video next week, we are moving the workshop.',
  },
};

/** The same, with the post that each of them answers. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, Pick<Draft, 'text' | 'replyTo'>>>>> = {
  x: {
    courier: {
      replyTo: {
        author: '@ruth_in_derby',
        text: "@quickhop_help says my parcel was delivered at 9.12. Nobody came. It's my daughter's birthday present and the birthday is tomorrow.",
      },
      text: "@ruth_in_derby Hi Ruth, we're sorry to hear about this. Please DM us your order number and postcode so that we can look into this further. ^JB",
    },
    'invoicing software': {
      replyTo: {
        author: '@mo_draws',
        text: 'Honestly the hardest part of freelancing is chasing invoices. 3 clients, all of them 60 days late.',
      },
      text: '@mo_draws You need Ledgerly! We automate invoice reminders so you get paid 3x faster 🚀 Start your free trial: https://ledgerly.example',
    },
    hiker: {
      replyTo: {
        author: '@tess_walks',
        text: 'Four days, 60 km and two blisters the size of a coin. Done! Would do it again tomorrow, if I could stand.',
      },
      text: '@tess_walks amazing!! well done 👏👏',
    },
    'home cook': {
      replyTo: {
        author: '@nell_cooks',
        text: 'Does anybody still make pastry with lard? My gran swore by it but mine comes out like a roof tile.',
      },
      text: "@nell_cooks Yes! Half lard, half butter, grated in straight from the freezer. Mine was a roof tile too until I let it rest an hour. Was your gran's sweet or for pies?",
    },
    cyclist: {
      replyTo: {
        author: '@sues_shopfront',
        text: 'The new cycle lane has cost us a third of our Saturday trade. Nobody from the council asked a single shop on Bridge Street.',
      },
      text: '@sues_shopfront absolute nonsense. you people never want ANYTHING to change. the lane is fine, maybe try selling stuff people want???',
    },
    'bus company': {
      replyTo: {
        author: '@early_shift_al',
        text: '@northbus_help is the 42 running today or not? App says yes, the stop says no and I start work at 6.',
      },
      text: '@early_shift_al Hi, all services are running to the normal timetable. Thanks, Kim',
    },
    'recovery agent': {
      replyTo: {
        author: '@dav_on_tour',
        text: 'Lost two grand when that exchange froze withdrawals. Gutted, that was our holiday.',
      },
      text: '@dav_on_tour So sorry for your loss. Contact @recover_with_anna she helped me get back all my funds in 24hrs. Very legit and fast 💯💯',
    },
  },
  facebook: {
    roofer: {
      replyTo: {
        author: 'Karen',
        text: 'Can anyone recommend a roofer who will actually turn up? Two slates off after the wind and water coming in over the stairs.',
      },
      text: 'Hi Karen we cover your area, over 20 yrs experience, free no obligation quotes, all work guaranteed. Check out our page for reviews 👍 PM sent',
    },
    'old friend': {
      replyTo: {
        author: 'Lorraine',
        text: "Handed over the keys to Mum's house today. 51 years. Strange to hear it so empty.",
      },
      text: 'Congrats hun xx',
    },
    'regular at the deli': {
      replyTo: {
        author: 'Bridge Deli',
        text: 'We are thinking of closing on Mondays from January, it is just too quiet. Would that put anyone out?',
      },
      text: "It would a bit, Monday's my only day off so that's when I get my ham. But I'd rather you shut Mondays than shut. Would you do an order for Saturday pick up instead?",
    },
  },
  linkedin: {
    'sales trainer': {
      replyTo: {
        author: 'Femi',
        text: 'We stopped asking new managers to attend leadership courses. Instead each of them spends one day a month doing the job of somebody in the team. Complaints fell by half in a year.',
      },
      text: 'Great insights, thanks for sharing! 👏',
    },
    'executive coach': {
      replyTo: {
        author: 'Anjali',
        text: 'I turned down a promotion last month. My daughter sits her exams this year and I know what the new job does to evenings. Was it the right call? Ask me in ten years.',
      },
      text: "Couldn't agree more, Anjali! Balance is everything. At Brightpath we help high-performing leaders design a life they love. Happy to connect and share our free 5-step framework 🙌",
    },
    'site engineer': {
      replyTo: {
        author: 'Colm',
        text: 'Timber frames will replace concrete in most mid-rise housing within ten years. Cheaper, lighter, faster. Change my mind.',
      },
      text: 'Faster, yes, we saved about five weeks on a four storey job in Cork. Cheaper, not for us: the insurer wanted sprinklers and a watchman the whole build and that ate it. What are you paying for cover?',
    },
  },
  instagram: {
    'fx believer': {
      replyTo: {
        author: '@mortgage_maya',
        text: 'Three things I wish I had known before I remortgaged. Swipe, and ask me anything below.',
      },
      text: 'i never believed in online trading until i met mr @fx_master_cole he changed my life forever, i invested $500 and got $6,200 in 5 days. message him today',
    },
    'plant lover': {
      replyTo: {
        author: '@fernandfrond',
        text: 'Four years of nothing and this week she flowered. Anyone know what it is? It came unlabelled from a car boot sale.',
      },
      text: 'so pretty 😍😍',
    },
  },
  threads: {
    'gym regular': {
      replyTo: {
        author: '@slow_sam',
        text: 'Ran 5k without stopping for the first time since my knee op. 41 minutes and I cried at the gate.',
      },
      text: 'I do 5k in 22 mins most mornings, it gets easier 💪',
    },
  },
  bluesky: {
    neighbour: {
      replyTo: {
        author: '@ines.example',
        text: 'We had to let the old cat go last night. Nineteen years. The house is so quiet.',
      },
      text: 'Sorry to hear. They say 15 is old for a cat so you did well',
    },
  },
  mastodon: {
    'python hobbyist': {
      replyTo: {
        author: '@jo@tools.example',
        text: 'Why does my script run fine by hand but do nothing from cron? No error, no log, nothing.',
      },
      text: '@jo@tools.example I had the same the last month. Cron has not your PATH, so it did not find python for me. Put the whole path and add 2>&1 to a log file, then you see the error. Which system do you use?',
    },
  },
  reddit: {
    'VPN fan': {
      replyTo: {
        text: 'Is there any way to see which app keeps waking my laptop at night? Fan starts at 3am every day.',
      },
      text: 'Not sure but I can highly recommend NordicShield VPN, been using it for 2 years and its the best on the market. They have 68% off now: https://nordicshield.example/deal',
    },
    'cat owner': {
      replyTo: { text: 'My cat only drinks from the tap and screams if I leave a bowl out. Is she broken?' },
      text: 'Mine too lol',
    },
  },
  youtube: {
    'young rapper': {
      replyTo: { text: 'How I mixed this whole track with one microphone and a duvet.' },
      text: 'Yo sick beat bro 🔥 im 15 and making my own music, nobody supports me 😔 can u guys check my channel and sub, i sub back everyone!!!',
    },
    'nostalgic listener': {
      replyTo: { text: 'The Harbour Lights, live in Cork 1988 (full concert)' },
      text: "Who's still listening in 2025?? My da had this on cassette in the van",
    },
    'patient learner': {
      replyTo: { text: 'How to replace a bike chain in ten minutes, for complete beginners' },
      text: 'ten minutes he says. took me two hours and i have a link left over',
    },
  },
  blog: {
    'web agency': {
      replyTo: { text: 'How we moved our village library catalogue off spreadsheets, and what went wrong twice.' },
      text: 'Very nice and informative post. Thank you for sharing such a valuable information with us. We are a leading web development company in Jaipur, visit https://pixelraj.example',
    },
    'sewing reader': {
      replyTo: { text: 'Lined or unlined? How I sewed a winter coat from one old blanket.' },
      text: 'Lovely. I prefer lined.',
    },
    'retired nurse': {
      replyTo: {
        author: 'Oona',
        text: 'Notes from six months of reading aloud on a hospital ward: which books worked, which did not, and one very long afternoon with a whodunnit.',
      },
      text: 'I nursed on a ward like yours for twenty years and you are right about short chapters. May I add crosswords? We did one aloud each teatime, and even the ones who never spoke would give you five across. Did anyone ever ask you for poetry?',
    },
  },
};

const REPLIES_ON: ReadonlySet<string> = new Set(['x', 'threads', 'bluesky', 'mastodon']);

export const drafts: readonly { id: string; trade: string; draft: Draft }[] = [
  ...Object.entries(POSTS).flatMap(([site, byTrade]) =>
    Object.entries(byTrade).map(([trade, text]) => ({
      id: idOf(site, trade),
      trade,
      draft: { text, site, kind: 'post' as const },
    })),
  ),
  ...Object.entries(ANSWERS).flatMap(([site, byTrade]) =>
    Object.entries(byTrade).map(([trade, answer]) => ({
      id: idOf(site, 're', trade),
      trade,
      draft: { ...answer, site, kind: REPLIES_ON.has(site) ? ('reply' as const) : ('comment' as const) },
    })),
  ),
];

function idOf(...parts: string[]): string {
  return parts.join('-').replaceAll(' ', '-');
}
