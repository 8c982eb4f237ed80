/**
 * Everyday nouns of up to four letters. A shouted word of that length that is none of them, and no word of another kind,
 * is likelier a name: "ROG", "MACD", "ETH".
 */
const NOUNS = `
ace acid act age aid aim air ale ant ape app apps arch area arm arms army art arts ash atom aunt auto axe baby back bag bags ball band bank bar bars base bass bat bath beam bean beat bed
bee beef beer bell belt bets bike bill bin bird bit bite blog blow boat body bomb bond bone book boot boss bowl box boy boys bra bread brew bro bud bug bus buy bye cab cafe cage cake call calm camp
cap caps car card care cars case cash cast cat cats cave cell cent chat chef chip city clay clip club clue coal coat code coin cold cook cop copy cord core corn cost coup cow crab crew crop cube cup
cups cure curl dad data date dawn day days deal debt deck deed deer den desk dew diet dip dirt dish disk dock dog dogs doll door dose dot dove down draw drum dude duck duo dusk dust duty ear
ears east edge egg eggs ego end ends era eve exam exit eye eyes face fact fair fall fan fans fare farm fast fate fear feat fee fees feet felt film fire firm fish fist fit five flag flaw flea flow flu fly
foam fog folk food foot fork form fort four fox fuel fun fund fur fuse game gang gap gas gate gear gem gene gift gig girl goal goat god gold golf gown gum gun guts guy guys gym hair half hall ham
hand hat hats hawk head heap heat heel hell help hen herb hero hide hill hint hip hit hog hole home hood hook hope horn host hour hub hug hut ice icon idea ink inn iron isle item ivy jack
jail jam jar jaw jazz jeep jet job jobs joke joy jug jump june july junk jury kale keel kelp key keys kid kids kiln king kiss kit kite knee knot lab lace lack lady lake lamb lamp land lane lap lark law lawn leaf
leak leap lens less lid lie life lift limb lime line lion lips list load loaf loan lock log logo look loop loot lord loss lot love luck lump lung maid mail main male mall man map maps mark mask mass mate maze
meal meat melt memo men menu mess mice mile milk mill mind mine mint miss mist mix moat mob mode mom mood moon moss moth move mud mug mum myth nail name nap navy neck need nest net
news nod noon nose note nun nuts oak oar oats oil one open oven owl pace pack pact page pail pain pair palm pan park part pass past path paw pay pea peak pear pen pet pets pie pig pile pill pin pine
pint pipe pit plan play plot plug plum poem poet pole poll pond pony pool pop pork port pose post pot pub pump punk push race rack rag rail rain ramp rank rat rate raw ray read rent rest rice ride ring riot rise
risk road roar rock role roll roof room root rope rose row rug rule run rush rust rye sack sail sale salt sand save seal seat seed self sell set sets shed ship shoe shop shot show side sign silk sink site six size skin
skip sky slot snow soap sock soil sole son song sort soul soup spa spin spot star stay stem step stew stop suit sum sun surf swan tag tags tale talk tank tap tape task taxi tea team tear tech tent term test
text time tip tips tire toe tone tool top torn tour town toy toys tram trap tray tree trio trip tube tuna tune turn twin two type unit use user van vase veg vet vibe view vine visa vote vow wage wall war wave wax way
ways weed week well west wife wig win wind wine wing wire wish wolf wood wool word work worm year yoga yolk zero zine zip zone zoo bikes cats fans
`;

export const SHORT_NOUNS: ReadonlySet<string> = new Set(NOUNS.trim().split(/\s+/));
