import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'service-ad',
  source:
    "Services, courses and helplines advertised under other people's posts; X on commercially motivated spam, 2022.",
  phrases: [
    '(python|java|r|sql|programming|data science|machine learning|digital marketing|sap|aws|azure|devops|salesforce|tableau|excel|seo|hadoop|big data|testing|selenium|english|spoken english|ielts|cyber security|web design|ai|blockchain|forex|trading|online|power bi|php|dot net|oracle|android) (*|) (course|courses|training|classes|class|institute|institutes|certification|tuition|coaching|bootcamp)',
    '(training|course|courses|classes|institute|coaching|institutes|certification|academy) in *',
    '(epson|canon|hp|brother|dell|lexmark|norton|mcafee|webroot|quickbooks|gmail|yahoo|outlook|printer|router|netgear|linksys|antivirus|roku|garmin|avast|kaspersky|kindle|alexa|hotmail|aol|laptop|computer|technical|tech|microsoft|office|lenovo|asus|apple) (*|) (support|error|helpline|customer|setup|help|activation|offline|code|repair|service|technician|number)',
    '(error code|toll free|toll free number|support number|phone number|customer care|helpline|contact number|service center|service centre|customer service number|service number)',
    '(best|top|leading|affordable|cheap|cheapest|professional|trusted|reliable|no 1|number one|certified) (*|* *|) (company|companies|agency|agencies|service|services|provider|providers|institute|supplier|suppliers|manufacturer|manufacturers|dealer|dealers|firm|specialists|experts|app|apps|software|tool|solution|solutions) (in|near|for|at|across|to|of|around)',
    '(near me|near you|in your area|at your doorstep|at affordable|at an affordable|at reasonable|at the best price|at best price|lowest price|best price|best rates|low cost|24 7|round the clock|24 hours)',
    '(we|our company) (provide|provides|offer|deliver|supply|do|specialise|specialize|are offering|are providing|design|manufacture|sell|build|help) (*|) (the|a|you|all|best|quality|services|service|professional|online|various|custom|free|to|for)',
    '(you|u) (can|may|could|should) (also|) (visit|contact|find|buy|try|download|play|check|order|call|hire|book|apply|get) (*|* *|) (here|at|on|via|via given|from|our|us|for|the|it|this|<link>)',
    '(play|download|watch|get|read) free',
    '(free download|full movie|full hd|latest movies|watch online|cracked|crack|serial key|torrent|apk|mod apk|cheat codes|hack tool|download link|activation key|product key)',
    '(for more (info|information|details|queries)|related queries|for any query|for any queries|for queries|for details|for enquiry|for inquiry|for further)',
    '(packers and movers|escorts|call girls|assignment help|homework help|essay writing|dissertation help|thesis help|seo services|seo company|web development company|app development company|pest control|cleaning services|tour packages|dating service|black magic|love spell|data entry jobs|printing services|repair services)',
  ],
});
