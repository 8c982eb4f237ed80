import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'curiosity',
  source: 'Superlatives and half-told ends of headline writers; Meta on clickbait, 2014 to 2017.',
  phrases: [
    '^ this (*|* *|* * *|* * * *) (is|was|will|might|may|looks|just|proves) (wreck|ruin|make|the|everything|so|what|going|give|have|change|leave|all|too|blow|absolutely|perfectly)',
    '(will|can|would) (understand|relate|get this|know|appreciate|recognise|recognize)',
    '(had|has|gave|gives|is) the (best|perfect|greatest|funniest|most) (response|reaction|reply|answer|comeback|clapback|advice|thing)',
    '(see for yourself|must see|must watch|must read|look what|wait for it|sound on|watch what|you have to see this|you need to see this|you need to watch this|to find out how it ends)',
    '(the|a|one) (real|only|simple|shocking|surprising|big|hidden|secret|number one) (reason|secret|mistake|question|truth|trick|way)',
    '(have you seen|wait until you see|you have to see|see|check out) (these|the) (*|) (photos|pics|pictures|photo|pic|video|clip|moments|reactions)',
    '(shares|reveals|revealed|finally reveals|the) (the|) real reason',
    '(will determine|can tell|will tell you|will reveal|can reveal|says a lot about|reveals) (if|what|which|whether|how|who|your|you)',
    '^ (can|could) you (predict|guess|spot|name|tell|pass|solve|identify)',
  ],
});
