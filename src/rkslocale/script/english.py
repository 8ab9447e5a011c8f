"""English words of Serbian letters that their letters alone do not show to be English.

From the commonest words of English news and manuals (the English side of public translations) that no Serbian text had
and that ``shape`` is in doubt about; read through by hand, and without those that are a Serbian form too (pile, grab,
mode, role, plug, metre).
"""

from __future__ import annotations

from typing import Final

from rkslocale.script.tables import words

# The grammar of English: what stands beside one of these is English too.
FUNCTION_WORDS: Final = words("and are at for from her his its not of our that the their this was were with your")

# Small words of English titles, which Serbian has too but not there: Back to Black, Don’t Lie to Me.
INSIDE_TITLES: Final = words("an in me my on or over to up us")

# These are Serbian forms too: they are English only among English words.
SHARED: Final = words("""
    a album all am an as ask back bad base basket be bend best big bite blame bone brave bronze but car care dame
    data date desert do don drama drop end fan file fine flag flags form forum glad global go god gone good grade
    grand hand he here hip hit home human i if in into is island it jam land lane last let like line list lone lord
    lose love major make man marine master mate me men met mile mine mission modern moment moral more most must my
    name net new no nor normal note old on one opera or out over pale par park part pet pile pilot plan platform pod
    point pole police pop program rat real red reform role rose sad sale same save scene see set show side signal
    sir so some son song sport spot star start stop student studio sum sun table tale tender test time to top total
    tube tune union up us use via video we zone
""")

WORDS: Final = words("""
    abandon above absolute abundance abuse administrative advance advice advise after again against age ages ago
    agree aid air albums alert alike alive almost alone along also alter amazed amazing ambulance among angel anger
    angle animal animals apart apartment apologize approval arise arm armed armor art aside asked asks asleep august
    autumn avenge average avoid bags balance balanced band barn based beam beat became become bed before began begin
    begins begun behalf behave behavior behind believe belong beloved benefit bent beside bind birds bits blade
    blank blast blend blind blink blue board bold bomb bombs bond bones books boot borders born bound brain brand
    brands break breaks bride broad broadband broken budget bug bugs build built bundle burn burns burnt burst
    calendar calm carbon cat cave cease ceasefire celebrate center central cinema citizen citizens civil claim
    climate club combat come complete computer control cost credit crime cup curve custom cut dance dark darkness
    deaf deal dealer dear debt decade december decide defeat defence defend defense deliver demand demands demons
    departed desire despite determine devil did diet digital disaster disc discipline discover dispute distance
    divide divine division dog dogs done door doubt dove dozen drag dragon dragons drain drank dress drink drive
    driven driver drives driving drone drones drops drove drugs duke dust eagle ease east eat elements eleven else
    empire engine engines enter enterprise entire environment eternal europe evening event ever evidence evil face
    fail fair fake false fame famine far farm farmers farms fast fatal fate fear federal fee felt female fence fever
    fight fighter final finance find finger fire fired fires firm first fish fit five flame flames flat flesh float
    flute fool foot force forever forget forgot former fortune four frame framed fraud friend fruit fuel fun fund
    funds funeral furniture future gain game games gang gap garage garden gate gave gear gender gentle get gets gift
    girl girls give given giving glass goal gods gold golden got grace grain grave great green greet grief guard
    guest guide guilt gun guns had hair half hang harbor hard harm harmful has hat hate hatred have head heal heart
    heat heaven held hello help helps hero hide him himself hold hole holes homeland homes honest honor hoped hopes
    horizon horse hospital hot hotels house huge hundred hunger hurt ice idea ideas idle idols image images improve
    inside instead institute insurance intense interest interesting internal invite iron islands joint joke judgment
    juice jump june just justice keep kept kids kind kingdom kings kiss knife labor lamb lamp late later lead learn
    leave left leg legal legend lemon lets level license lie life light likes lines lips listen live lived lives
    living loan long losing loss lost loud loved lover loves made magazine magic main making manage management
    mankind maps margin marked mask meal mean means meat medal media meet member members mental midnight miles milk
    mind minds minister ministers minutes mirror mistake mobile monitors monster mood morning motion mouse move
    moved movement mud murder museum music names native nature near neck negative neutral never nice nine noise none
    notes notice novel november nurse object observe ocean odd office often oil oldest once ones online open opening
    orange order orders other page pain pair panic paper papers parent past peak pension people percent performance
    permanent person personal photo photos phrase pipe pipes place places plane planet planets plant plastic please
    pleasure poet poison polite political poor popular portable portrait posts pot potential pound praise prepare
    presence present preserve president press previous price prices pride priest prince princes prison prisoner
    prisoners private prize problems procurement product programs progress promise proof protect proud prove provide
    public pure purpose race rage rain raise rare ratio rebels recent reduce refuge refuse regard regional regret
    regular release remain remember remote remove rent repair repeat report reporters republic resist respond
    response rest restart restaurant restore result return returns reunion revenge ride rider riders rings ripe rise
    rises rising risk risks river road room rope round rule ruled ruler rules run runs rural sacred safe safer said
    sail sales salt sand saved saving savings scale sea seal seas season seat second secret secure seek self senior
    sense sensitive sentence separate september serve served service sets seven several sign signals signs silence
    silent silver similar simple since single sins sister sisters size skin skip sleep slide smart smile smoke snake
    social soft soil solar sold solid solution solve songs soul space speak spend spent spider spirit spirits
    spiritual sports spread spring springs staff stage stand standards stands stars state statement steal steel
    stein step steps stole stolen stone stones store stores storm strange stranger stream street strength strike
    strong stronger subset suicide suite summit sunrise sunset sure surface surprise survive take taken takes taking
    talk talks tank tanks target taste team teen television ten tend tenders terms tests then there throne tide tie
    tiger timeline timer times tips tired titanic title titles told tongue tool tour trace trade trademarks trail
    train transform trap trash travel treasure treat trial tribe tribute trip trips trouble truck true trust turn
    turned turning turns under understand uniform unit united universe unusual update urban used useful user users
    usual vain valid vast veil version vessel veterans victim vine violence violent virgin vision visit visitors
    visual voice vote voted voters votes voting zones
""")
