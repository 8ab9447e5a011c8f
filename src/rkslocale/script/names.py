"""Names, foreign and shared, that their letters alone do not show for what they are."""

from __future__ import annotations

from typing import Final

from rkslocale.script.tables import words

# Firms, makes, media, products, schools and cities whose Serbian spelling is another one (Majkrosoft) or that are never
# written in it.
BRANDS: Final = words("""
    abercrombie accenture acer activision airbnb airbus akamai allianz allstate ameritrade amgen amtrak angeles
    apple areva arianespace asda asos astrazeneca atletico autodesk aviva azure bacardi baidu balenciaga
    baltimore barcelona beatles bellingcat benfica berkshire bershka billboard bing biogen biontech bitcoin
    blackrock blizzard bloomberg bluetooth boeing boohoo bosch breitbart bugatti buzzfeed cadillac canon capita
    carlsberg carrefour celtic centrica chanel charmin chatgpt chelsea chevrolet chevron chipotle christies
    chrome cisco citigroup citroen clarins coinbase colgate comcast cosmo cosmopolitan costco craigslist
    crossrail daimler danone datsun deepmind delhaize deliveroo dell deloitte deutsche dior dokufest dunkin
    duracell eastenders ecco embraer emerald engie enron erasmus ericsson eurosport eurostar eurovision evernote
    facebook facetime fendi ferrari ferrero fiat filmstruck fiorentina fitbit flickr flipkart foodora forbes
    fortnite garmin gatorade gazeta genentech gilead gillette github glovo gmail godzilla google greenpeace
    greggs grindr groupon guardian gucci guinness gulfstream halliburton harrods hasbro heineken hermes hitachi
    homebase hoover hotmail hubble huffington huffpost ikea imdb imessage intercontinental interscope invictus
    ipad iphone isuzu jaguar jeep jetblue jetstar juul karolinska kellogg kering kia kickstarter kindle koha
    kosovapress lacoste lamborghini lancia lancome leicester lenovo leverkusen lindt linkedin lisboa liverpool
    lockheed logitech longines lonmin loreal louvre lufthansa macbook macdonalds maersk mailchimp maplin
    marriott maserati mashable mastercard mattel mclaren mediaset meetup merck messenger metallica metlife miami
    michelin michelob microsoft minecraft mitsubishi molson mondelez monsanto monzo morrisons mothercare motogp
    motorola motors mozilla napster nescafe nestle nickelodeon nike nikkei nintendo nissan nokia novartis nvidia
    obamacare ocado octavia oculus odeon ofcom offline okcupid online ooredoo openai opentable oracle oreo
    ozempic palantir paris patreon peloton peppa pepsi permira petronas peugeot pfizer philips photoshop
    pinterest pirelli politico porsche poundland primark pringles prius raiffeisen rangers reddit reebok regus
    reliance renault reuters revolut rolls sabena saks salesforce samsung santander saracens sauber seagate
    selfridges sephora shazam shell siemens sinclair skoda slack smirnoff snapchat sofitel soundcloud stanford
    starbucks stellantis stormont stripe subaru taco telefonica telegraph telia telstra tesco ticketmaster
    timberland times topshop toshiba tottenham tripadvisor trivago trustpilot tumblr unicredit unilever verizon
    versace vestas viacom viber vimeo vivendi vodacom vodafone vogue zalando zelle zipcar zomato zoom
""")
# Firms and makes that Serbian spells alike, which translators of news leave in Latin script more often than not. Those
# that are at home in Serbian, or a word or a name besides, are in SHARED: Instagram, Audi, Opel, Tesla.
ALIKE: Final = words("""
    Adidas Adobe Aldi Alibaba Amazon Avengers Beko Benetton Deezer Epson Fanta Interstellar Kenzo Kodak Lego
    Lidl Mazda Mercedes Netgear Nivea Nutella Panasonic Petrobras Prada Rafale Saab Sanofi Sega Sonos Suzuki
    Temu Tinder Trello Uber Venom Vevo
""")
# First and last names: frequent ones of the lists of the United States Census of 1990, without those that Serbian
# spells alike (Romero, Herman); and of persons of public life.
PERSONS: Final = words("""
    Aaron Abigail Acevedo Adair Adele Aguero Ahern Aidan Airlines Airport Akins Alastair Albion Albright
    Alcantara Alejandra Alejandro Alice Alicia Alistair Allison Alphonse Amber Ames Anastasia Angelica Antoine
    Antoinette Arianna Arriaga Assange Association Athletic Atkins Austin Autumn Avalanche Avenue Baird Banks
    Barack Barber Barnes Barnhart Barr Bateman Bautista Beach Bears Beatrice Beck Beckett Beckham Beethoven Bell
    Bellerin Benedict Benoit Berlusconi Bernadette Bernice Bernstein Beth Biden Biles Bird Bishop Bjorn Blair
    Blake Blanca Blanche Bliss Bloom Blue Boateng Bonucci Booker Booth Bottas Bourne Brad Brandon Brandt Branson
    Braves Breanna Brees Brett Brian Brianna Bridge Bridget Brigitte Brock Brooks Brothers Bruce Bruges Bruins
    Brunson Buckingham Buffett Buffon Bulletin Bulls Burke Burks Burnham Burns Burton Butler Caitlin Caleb
    Calvin Cameron Camilla Camille Candice Canucks Capitals Cardinals Carla Carlo Carlos Carlton Carol Carole
    Caroline Carson Carter Caruana Carver Cash Casillas Cassandra Castillo Castle Catherine Cazorla Cecil Cecile
    Cedric Celeste Celtics Cervantes Cesar Chad Championship Chandler Charlene Charles Charlotte Chavez Chelsea
    Chester Chiefs Chiellini Chloe Christian Christie Christina Christine Christopher Chronicle Church Churchill
    Claire Clara Clarence Claude Claudia Claudio Clegg Clement Clifford Clifton Clinton Close Cole Coleman Colin
    Colleen College Collins Committee Condoleezza Connor Conor Conrad Constance Cooper Cordero Costa Costello
    Coulson Council Courtois Craig Crane Creek Cristiano Cristina Cruz Cubs Cuomo Curtis Dacre Damon Daniela
    Danielle Daphne Darlene Darren Dave Davenport Davidson Davila Davis Davison Deborah Deirdre Delph Denise
    Devils Devine Diane Dier Dimaggio Dodge Dodgers Dolphins Dominic Donahue Douglas Drake Duane Dubois Ducks
    Dumas Dunbar Duncan Durant Durham Duvall Eagles Earl Eaton Edith Edouard Eileen Elaine Eleanor Elijah
    Elizabeth Ellie Elliot Elliott Eloise England Enrico Eric Erica Ericsson Estelle Esther Ethan Eugene Eugenie
    Eunice Evening Faith Falcons Fallon Farrell Faulk Faulkner Favre Feinstein Fellaini Figueroa Fillon Fischer
    Fitzgerald Flake Flames Fletcher Florence Folkestone Foote Foundation Francine Francis Francisco Franco
    Franklin Fraser Freddie Frederick Freeman Freud Frost Gage Gail Gallagher Games Garcia Gardens Gareth
    Garrett Gazette Gemma Geneva Genevieve George Gerald Geraldine Gerrard Gianluca Gianni Giants Gibb Gibbs
    Giggs Gilbert Giles Gilmore Giorgio Giovanni Giroud Giuliani Giuseppe Gleason Glencore Glover Goff Good
    Gould Grace Graham Grainger Graves Green Greene Greenspan Gregg Grieve Griezmann Griffin Griffith Grizzlies
    Grosjean Groves Guadalupe Guaido Guardiola Guillermo Haas Hale Hall Hamish Hammond Hancock Hanks Hannah
    Hargrove Harriet Harris Harrison Hazard Hazel Heather Hector Heidi Heights Heinrich Herald Heritage Herrera
    Hicks Higgins Hills Hinkle Hirst Hodge Hoffman Hogg Holdings Hollande Holmes Hope Hospital Hotspur House
    Houston Hudson Huerta Hugh Hughes Hulkenberg Hume Hunt Hunter Hurst Hurt Ian Indians Industries Inez Inhofe
    Iniesta Institute Institution Irene Isaac Isabella Isabelle Islanders Ismael Jack Jackie Jackson Jacob
    Jagger Jaime James Jamie Jamison Jane Janelle Janet Janice Jared Jarvis Jasmine Jason Javid Javier Jean
    Jeanette Jeanne Jeff Jefferson Jemma Jenkins Jennifer Jennings Jensen Jeremiah Jerome Jesse Jessica Jesus
    Jets Jill Jim Jimenez Joan Joanna Joanne Joao Jobs Jodi Jodie Joe Joel Johannes John Johnson Jolene Jonathan
    Jones Jorge Jorgensen Jose Josefina Joseph Josh Joshua Journal Juana Juanita Juarez Judd Jules Julia Julian
    Julianne Julie Juliette Julio Julius Juncker Jurgen Justice Justin Kaepernick Kaine Kaiser Kate Katherine
    Kathleen Katie Kaufman Kavanaugh Keane Keaton Keele Keir Keith Kendall Kendrick Kenneth Kerr Khan Kieran
    Kiser Kissinger Klein Knight Koch Koenig Koepka Kroos Krueger Kruse Kuhn Lacazette Lachlan Lagarde Lakers
    Laurel Lauren Laurence Lavigne Leah Leanne Leblanc Leclerc Lee Lennon Leslie Levine Lidia Lieberman Lincoln
    Lingard Lions Livingstone Lorraine Louis Louisa Louise Luca Lucia Luciano Lucile Luigi Mabel Macdonald
    Mackenzie Macron Madeleine Madeline Magazine Maggie Magnussen Maguire Mahomes Malcolm Malone Manning Maple
    Marc Marcia Marco Marcus Margot Marguerite Maria Mariah Marianne Marie Marissa Marjorie Marsh Marshall
    Martha Mason Masters Mattis Maude Maureen Maurice Mauricio Mavericks Mbappe Mckinnon Meghan Meier Mejia
    Melanie Melenchon Melissa Mercer Meredith Merle Messi Metcalfe Mets Michael Michaela Michelle Mick Mickelson
    Miguel Mike Mildred Miles Millie Milne Miner Mirror Mitch Mitchell Monica Monroe Moore Morecambe Morning
    Morris Morrison Morse Motors Mountain Mourinho Mueller Muller Mulligan Murdoch Muriel Musk Nadeau Naismith
    Nance Naples Nash Natalie Nathan Nathaniel Neal Neeson Neil Neville Nicholas Nicola Nicolas Nicole Nielsen
    Nike Noah Nuggets Nunez Obrien Observer Ocasio Ocon Odegaard Oilers Olive Olivier Oprah Origi Orioles Orozco
    Osborne Oscar Packers Padres Page Paige Palace Panthers Partners Patricia Patrick Patriots Paul Pauline
    Pearce Pearl Pearson Peele Pellegrini Pence Penguins Percival Pereira Peters Peterson Phil Philip Philippa
    Philippe Phillies Phillip Phoebe Pickett Pickford Pictures Pierce Pike Piper Pirates Pistons Pitt Pochettino
    Poole Potter Poulter Prater Predators Press Price Priscilla Proctor Productions Raab Rachel Ragland Raheem
    Raiders Ralph Rams Rangers Raphael Raptors Rashford Rasmussen Ratcliffe Ravens Reagan Rebecca Records
    Redgrave Reece Reese Reginald Reid Ricardo Rice Richard Richards Richardson Ridge Rihanna Robbie Rocio
    Rockets Rockies Rodgers Rodriguez Roger Rogers Roosevelt Rosalind Rosie Ross Rovers Rudd Rufus Ruiz Rush
    Russell Ruth Sadie Saenz Saints Sainz Samantha Sanchez Santiago Sarah Sargent Saunders Savage Savile
    Scarlett Schiff Schmidt Schneider School Schroeder Schulz Schumer Scorsese Scott Sean Services Sessions Seth
    Shane Shannon Shapiro Sharks Sharon Shaun Shepherd Sheridan Siegel Sienna Sinclair Singleton Sisters
    Sizemore Slade Slater Sloan Smart Smith Sophia Sophie Sorrell Souza Sparks Spears Spence Spencer Spielberg
    Spieth Springs Springsteen Spurs Stadium Steele Steelers Stefanie Stein Steph Stephanie Stephen Stephens
    Steve Steven Stevens Stokes Streep Street Strong Stroud Stuart Studios Sturgeon Sue Susan Susie Suzanne Tate
    Tatum Technologies Terence Terri Thatcher Thelma Theo Theodore Theresa Thomas Thompson Thunberg Tillerson
    Timberlake Times Todd Tonight Totti Tribune Trippier Trudeau Trump Tucker Turner Unai Usain Valentine
    Valenzuela Valerie Vance Vandoorne Vanessa Vaughan Venables Venice Vettel Vicki Victor Victoria Vince
    Vincent Violet Virgil Vivian Vogel Zidane Zimmerman Zoe Zuckerberg
""")
# What these names may have at their end in Serbian: Facebooka, Trumpovog.
ENDINGS: Final = frozenset({""}) | words("a u om em e i ov ova ovo ove ovi ovu ovom ovog ovoj ovim ovih")

# Names that are spelled alike in Serbian: they are in the script of the name that they are part of.
SHARED: Final = words("""
    Abraham Acosta Adam Adams Adamson Adrian Agnes Agron Air Al Alabama Alan Alaska Alba Albert Alberto Albin
    Alfa Alfaro Alfonso Alfred Alfredo Alison Alma Alonso Alonzo Alton Alvarez Alvin Amanda Amos Ana Anders
    Andersen Anderson Andi Andre Andrea Andres Android Anfield Angela Angelina Angelo Anita Anna Anton Antonio
    Aragon Arben Arda Aren Arena Ariana Arias Arizona Arlene Arlington Armando Armani Armstrong Arnold Arta
    Arturo Aspen Aston Astrid Astros Atkinson Atlanta Atlas Audi Augusta Avant Avon Baker Barajas Barbara Barker
    Barnet Barton Batik Batman Bedford Bekim Belfast Belinda Bella Ben Benitez Benjamin Benson Benton Benzema
    Bergeron Berlin Bernard Besim Beta Beto Beulah Bevan Bezos Bilbao Bilson Bjork Bland Blanton Blerim Blevins
    Blunt Bob Bolden Bolsonaro Bolt Bolton Bond Boris Boseman Boston Bradford Brandi Brenda Brendan Brent
    Bristol Bruner Bruno Brunt Carmen Carolina Cavani Civic Dakota Dale Damian Dan Daniel Danske Dante
    Darlington David Dean Debra Del Delbert Della Delores Delta Denis Denton Denver Derek Detroit Devin Devon
    Diana Diego Dion Dolan Dolores Dominguez Dominik Don Donald Donaldson Donika Doris Dorn Dorset Dotson Doug
    Dover Du Dubai Dugan Dunlop Durbin Dustin Duterte Ed Edelman Eden Edgar Edgardo Edi Edmond Edmund Edna
    Eduard Eduardo Edvard Egan El Elba Elder Elena Eleonora Eliot Elise Elizabeta Elmer Elmore Elon Elsa Ema
    Emanuele Emerson Emil Emilio Emma Enes Enzo Erik Erika Eriksen Erin Erma Ernest Ernesto Ernst Espinosa
    Espinoza Esposito Esteban Estela Eva Evan Evans Evert Everton Evita Ezra Farage Fatmir Federer Felipe Fenton
    Fergus Ferguson Fernandez Fernando Fink Fiona Firmino Fleming Flores Focus Fonda Ford Forest Forum Foster
    Frances Francisko Frank Franks Franz Fred Frederik Fresno Fritz Gabriel Galvan Gama Gamble Garland Garner
    Gaston Gavin Georgia Georgina Gerard Gerardo Geri Gertrude Gibson Gina Glauk Glen Glenda Gloria Godard
    Goldberg Golden Golf Gomez Gonzalez Gordon Granada Grand Granit Grant Greg Gregor Greta Grove Guido Gunter
    Gustav Gustavo Guzman Hamburg Hans Hansen Harden Hardin Harlem Harman Harmon Harold Harper Hart Hasan Hashim
    Heinz Helen Helena Henderson Henri Henrik Henson Herbert Herman Hernandez Hester Hilda Hilton Hirono Hobson
    Hogan Holman Holt Homer Honda Hopkins Horace Horn Horne Hornets Horton Huber Hubert Hugo Ibrahim Igor Ilham
    Imogen Ina India Indiana Inglis Ingram Ingrid Intel Ira Irina Iris Irma Isa Isabel Isak Isla Islington
    Ismail Ivan Ivanka Jade Jaden Jakob Jan Janine Jarman Jasper Jens Johan Jon Jonas Joplin Jordan Josef Josep
    Juan Jude Juliet Kadri Kai Kane Kansas Kaplan Karen Karl Karla Kasper Katrina Kemp Kemper Ken Kendal
    Kensington Kent Kerber Kern Kerns Kevin Kidman Kim Kimi King Kings Kirk Kirsten Kline Krista Kristen Kristi
    Kristin Kristina Kristine Kurt Lambert Lamont Lance Landers Landis Lara Lars Larsen Larson Las Laura Le
    Lehman Leland Lena Lens Leo Leon Leona Leonard Leonardo Lester Levin Liam Linda Lineker Lionel Liridon Lisa
    Lisbon Logan Lohan Lois Lola London Long Lopez Loren Lorena Lorenzo Lori Los Luis Luisa Lukaku Lukas Luke
    Luton Macan Madison Madrid Maher Mahrez Maitlis Malibu Malik Manafort Mandarin Mandel Mandela Mandelson
    Manila Manuel Marcelo Margaret Margarita Margate Marina Marine Mario Marion Mark Marko Marks Markus Marlene
    Marta Martin Martina Martinez Marvin Mask Matilda Matteo Mavis Megan Megane Mel Melendez Melinda Melvin
    Mendez Mendoza Menendez Merkel Metz Mia Michel Milan Milner Milo Milton Mini Miriam Mo Moderna Modric
    Mohamed Moira Molinari Monet Monika Monk Montana Monte Morales Moran Morata Moreland Morelos Moritz Morton
    Moser Moses Muhamed Munson Mustafa Mustang Nadal Nadia Nadine Nantes Naomi Napa Natasha Navas Nebraska
    Nelson Nevada Nice Nigel Nikola Nikolas Nils Nina Noam Noel Nolan Nora Noren Norfolk Norman Norton Nuno
    Oakland Oaks Obama Odom Ogden Olaf Olga Oliver Olivia Olsen Omar Omega Opal Opel Open Opera Orban Oregon
    Oriental Orion Orlando Ornela Osborn Oskar Otis Oto Otto Overton Pablo Palais Palma Pam Pamela Panda Paolo
    Parham Park Parker Parks Parson Parton Patel Patrice Patrik Patriot Paula Pedersen Pedro Pelosi Penelope
    Perez Pete Peter Petra Pietro Pineda Pinker Pirlo Pitman Pogba Pokemon Polanski Poldark Polk Polo Pompeo
    Ponting Port Portland Porto Post Preston Prince Prodi Punto Putnam Rafael Ralf Ramirez Ramon Ramona Ramos
    Ramush Ransom Rapid Rapide Raul Real Rebeka Redskins Regina Reina Rene Renzi Rina Rio Rita Ritz Rivera Rob
    Roberson Robert Roberta Roberto Roberts Robertson Robin Robinson Robison Rodolfo Rodrigo Roland Roma Roman
    Romelu Ron Ronald Ronaldo Ronan Roper Rosa Rosario Rose Rosen Rover Ruben Rubin Rubio Rudolf Rui Rupert
    Sabrina Sadler Saint Salah Salazar Salford Salmond Salter Salvador Salvatore Sam Sampson Samson Samuel San
    Sandberg Sanders Sanderson Sandra Sanford Santa Santos Sao Sara Sasha Saul Sebastian Selena Selma Serena
    Sergio Sheila Silvia Silvio Simon Simone Simpson Sims Singer Sofia Solis Solskjaer Somerset Sonia Sorensen
    Soros Soul Sport Sporting Standard Stapleton Star Stark Starks Starmer Stefan Stefano Stella Stenson
    Sterling Stern Stinson Stirling Stiv Stoltenberg Stone Stover Stratford Suarez Sumner Sunak Sunderland
    Suzana Sven Tadej Tamara Tampa Tania Tara Tarantino Taunton Tea Ted Telford Teodor Teresa Tesla Tester
    Thiago Tim Timo Timpson Tina Tipton Titan Tobin Tolbert Toledo Tom Tomas Tomi Toni Toronto Tran Travis Trejo
    Trent Trevino Trevis Trevor Tristan Truss Tudor Tulsa Turin Tutu Ulrika Union Uno Ursula Valdez Valentina
    Valeri Van Vantage Varadkar Varner Vega Velez Velma Venter Ventura Vera Verna Vernon Vicente Viktor Vilijam
    Vinson Viola Viper Vjosa Vladimir Vogt Volvo Von Voss Zara Zuniga
""")

# Those of them that are a Serbian noun as well, at the beginning of a sentence.
NOUNS: Final = words("Grant Marine Tim")

# What a name in its own spelling often comes after: the kind of thing that it is the name of.
KINDS: Final = words("""
    aerodrom aerodroma aerodromu agencija agencije agenciji agencijom agenciju album albuma albume albumi
    albumima albumom albumu aplikacija aplikacije aplikaciji aplikacijom aplikaciju arena areni arenom arenu
    automobil automobila automobile automobili automobilima automobilom automobilu avion aviona avione avionima
    avionom avionu banci banka banke banki bankom banku bend benda bende bendi bendima bendom bendu bolnica
    bolnice bolnici bolnicom bolnicu brend brenda brende brendi brendima brendom brendu brod broda brode brodi
    brodima brodom brodu dnevnik dnevnika dnevnike dnevniki dnevnikima dnevnikom dnevniku drama drami dramom
    dramu dron drona drone droni dronima dronom dronu dvorana dvorane dvorani dvoranom dvoranu ekipa ekipe ekipi
    ekipom ekipu emisija emisije emisiji emisijom emisiju fabrika fabrike fabriki fabrikom fabriku festival
    festivala festivale festivali festivalima festivalom festivalu film filma filme filmi filmima filmom filmu
    firma firme firmi firmom firmu fond fonda fondacija fondacije fondaciji fondacijom fondaciju fonde fondi
    fondima fondom fondu galerija galerije galeriji galerijom galeriju gigant giganta gigantu grupa grupe grupi
    grupom grupu hotel hotela hotele hoteli hotelima hotelom hotelu igra igrom institut instituta institute
    instituti institutima institutom institutu kamion kamiona kamione kamioni kamionima kamionom kamionu
    kampanja kampanje kampanji kampanjom kampanju kasino kazino klub kluba klube klubima klubom klubu kompanija
    kompanije kompaniji kompanijom kompaniju koncern koncerna koncerne koncerni koncernima koncernom koncernu
    konzola konzole konzoli konzolom konzolu lanac lanca lancem lancu lek leka leke leki lekima lekom leku
    letelica letelice letelici letelicom letelicu list lista listom listu magazin magazina magazine magazini
    magazinima magazinom magazinu marka marke markom marku mjuzikl mjuzikla mjuzikle mjuzikli mjuziklima
    mjuziklom mjuziklu model modela modele modeli modelima modelom modelu mreža mreže mreži mrežom mrežu muzej
    muzeja muzeje muzeji muzejima muzejom muzeju nedeljnik nedeljnika nedeljniku operater operatera organizacija
    organizacije organizaciji organizacijom organizaciju pesma pesme pesmi pesmom pesmu platforma platforme
    platformi platformom platformu pokret pokreta pokretu portal portala portale portali portalima portalom
    portalu predstava predstave predstavi predstavom predstavu prodavnica prodavnici prodavnicom prodavnicu
    program programa programe programi programima programom programu proizvođač proizvođača proizvođaču raketa
    rakete raketi raketom raketu rasa rase rasi rasom rasu računar računara računare računari računarima
    računarom računaru restoran restorana restorane restorani restoranima restoranom restoranu robot robota
    robote roboti robotima robotom robotu roman romana romane romani romanima romanom romanu sajt sajta sajte
    sajti sajtima sajtom sajtu satelit satelita satelite sateliti satelitima satelitom satelitu serija serije
    seriji serijom seriju sindikat sindikata sindikatu singl singla single singli singlima singlom singlu sistem
    sistema sisteme sistemima sistemom sistemu služba službe službi službom službu sonda sonde sondi sondom
    sondu stadion stadiona stadione stadioni stadionima stadionom stadionu stanica stanice stanici stanicom
    stanicu studija studiju studio tablet tableta tablete tableti tabletima tabletom tabletu tabloid tabloida
    tabloidu tajfun tajfuna tajfune tajfuni tajfunima tajfunom tajfunu telefon telefona telefone telefoni
    telefonima telefonom telefonu teleskop teleskopa teleskope teleskopi teleskopima teleskopom teleskopu
    televizija televizije televiziji televizijom televiziju tim tima time timom timu trgovac trgovaca trgovace
    trgovaci trgovacima trgovacom trgovacu tvrtka tvrtke tvrtki tvrtkom tvrtku univerzitet univerziteta
    univerzitete univerziteti univerzitetima univerzitetom univerzitetu uragan uragana uragane uragani uraganima
    uraganom uraganu ustanova ustanove ustanovi ustanovom ustanovu virus virusa viruse virusi virusima virusom
    virusu vozila vozilima vozilo vozilom vozilu zaklada zaklade zakladi zakladom zakladu časopis časopisa
    časopisom časopisu
""")

# Foreign names that have a letter, or a case, of Serbian ones (BiH).
AS_THEY_STAND: Final = words("AfD Beneš PhD Škoda")

# Acronyms that begin the name of a club: FC Barcelona.
CLUBS: Final = words("AC FC AS SC SS")

# What joins the parts of a name: Ursula von der Leyen, Khaled al-Masri. Serbian has da and do as words.
PARTICLES: Final = words("al bin de del della den der di dos du el ibn la las le ter van von")

# Serbian words, and names as Serbian writes them, that their letters would show as foreign: those of public
# translations in Cyrillic script and of a corpus of news that are used at least three times. English, French, Spanish
# and Italian names of persons whose Serbian spelling is not their own. And what people are by
# their country, and the country that they hold an office of, both in capitals before a foreign name (Englez Anthony
# Taylor, premijer Kanade Justin Trudeau).
SERBIAN: Final = words("""
    adel afrike agvero albanac alehandro alek aleks aleksis alen alfi alisija alister alternative amerikanac
    amerike andreja angole anhel ardern argentinac argentine arizone armenije aser atine australijanac
    australije austrijanac austrije avenati avganistana azar azije bajden baner banksi banksija barak barbra
    barnije barns bejl bejla beker bekingem belgijanac belgije belingem belorusije benedikt benon beograda
    berlina bervik beti bili bivers blank blant blejk blejn blejzi bler boing bolivije boni bostona botas bouls
    bovijera brajan brajant braun brazila brazilac bredli brendon bret brisela britanac britanije britni bruk
    bruks bugarin bugarske butana cink crnogorac cukerberg dablina dajana dajen dakota dalasa damask danac
    danijels danske dauning debenams dejl dejmon dejn dejv dejvi dejvid dejvis delija dembele deni denijel
    denvera dep derbi detroita dia die dik dikens ditmar doli doroti dorsi dru dubai duling dvejn ebigejl
    edmonton edvards egipta ejdan ejden ejdrijan ejmi ejprl ekvadora elen elis elizabet elton embape ember emi
    emili emilija endi endru engleske englez enrike entoni erdogan eritreje ernst estonac estonije etan etiopije
    evelin evrope ezil fabregas fajnstajn ferel fetel fetela fetelu filadelfije filip filipina filips filis
    finac finske flejk flin floride folder francuske francuz fransiska fransisko fransoa fredi frenk frenki
    frensis frimen gabona gabrijel galager gambije gane gari gaze gebrijel gevin gonsales gonsalez gregori
    grejam grejem grejs grenlanda griezman grin grizman grk gruzije gvardiola gvardiole gvatemale gvendolin
    gvineje gvinet hadson haitija hajko halep hamas hamburga hamburger hamond hant hari haris harisa harison
    harvi hauard hauel havijer havijera hejli helej helejin henks hepbern hesus higins hikman hilari hju hjubert
    hjui hjuston hjustona hjuz hoakin hoakina hofman hofmana holandez holandije holms hondurasa horhe hormon
    hose hosting houp hovard hoze hrvat huan huana huko hulen hulio hunta hunte huntu igan ijan ijen indijac
    indije indonezije irac iraka irana iranac irske island islanda islandu italijan italije ivlin izraela
    izraelac jamajke jamamoto japana japanac jemena jirgen jolanda jordana junker kaira kajl kajla kajli
    kalifornije kameron kamerun kameruna kanadanin kanade kaprio karlu karolin karter kasandra kasl katara
    kavani kavano kazahstana kejn kejna kejsi kejt kejti kejtlin keli kenet keni kenije keri kerol kerolajn ket
    kianu kijan kijanu kimberli kine kinez kipra kira klajd klajv klara klark klegi kler kliford klint klinton
    kloe kloop klop klopa klouni koen kolin kolins kolumbijac kolumbije komi konaut konga konte korbin korejac
    koreje kortni kosbi kosova kosovar kourtoa koutinjo kreg kristal kristijan kristijano kristofer kroford kros
    krouli kruz kube kubica kuper kurc kurtoa kutinjo kuvajta kventin lais lajl lajonel lakazet laki laosa lari
    lavrov led leklerk lends leni lenon lesli letonac letonije levandovski liama libana liberije libije lidsa
    lijam lijem lili lindzi linkoln linkolna litvanac litvanije liverpula liz liza lojd londona lopetegi lora
    lorens lorin lufthanza lufthanze lufthanzi lufthanzu lui luisa luisu luiz luiza luk luksemburga lusi macilo
    madrida majk majkl majli majls makartni makdonald makedonac makgregor makonel makron makrona makronov
    makronu maldiva malkolm malte manager mandi manea mančestera margo marija markl maroka marokanac maska
    matias matis medison megi mej mejbel mejgan mejson mekartni mekdaulings mekdonald mekdonalds mekejn mekenzi
    meket mekginis mekgregor meki mekilroj mekinroj meklaren mekoli mekonel meksika meksikanac melani melburn
    melisa meredit meri merilin merkelova merkovski mesi metju midlton migel migela mik miki minhena mjanmara
    mjuler modrića moldavije moli monaka mongolije moni monro montreal morate morgan morgana moris moskve
    mozambika mozes mugurusa muler mulera murinjo nadel namibije natali natan natanijel nejmar nejt nejtan nemac
    nensi nepala netanjahu neuer nigera nigerije nik nikaragve nikol nikson nil nila njujorka njuman njumana noa
    nojer nordern nort norvezanin obame obamejang obami obamom obamu odri ohaja olivija olson omana osaka osake
    ouen oven ovena ozil pakistana palmeiras paname paragvaja pariza parking pauel pegi pejton pekinga penelopi
    peni perfors person perua pirs piter pjer pjera pogbe pogbu pol poljak poljske popi portugala portugalac
    poulson puljol putin rajan rajkonen rajli rajs rakitić ramosa ranil rasel rasl rej rejgan rejmond ren rendi
    reunion rial rid rik riki rima ris rivs riz rodni rodrigez rodrigeza roj roming romni roni rori rosenstajn
    rouan roulend rouli rouling rouz rozberg rozi ruande ruhani rumun rumunije runi rus rusije saka sakerberg
    salaha sali salli salvadora sanches sančez sari sato sebastijan sebastijana sebastijanu sedvik seli sem
    semanta semi semjuel senegala sesilija severne sidni sijena sijetla siki silman silver simons sindi
    singapura sintija sirijac sirije sju skarlet skorseze skot slovak slovenac slovenije snou sofi sofija sofije
    somalije spejsi spenser spilberg srbije srbin stejsi stenli stiven stivens stivenson stivi stjuart stoks
    stric suares suaresa sudana surinama suzan suzi tajger tajlanda tajler tajson tajvana taker tanzanije tejlor
    tejt teksasa teler tereza teri terner tiesto tijesto tilerson timi timoti tirane todor toga tompson tramp
    trejsi troj trudo tunisa tunizanin turks turske tusk tvid ugande ukrajinac ukrajine urugvaja urugvajac vajld
    vajnstin valter vatikana vebster vejd vejn velbi velike vels velsa vendi venecuele vestrapen vidal vidodo
    vijetnama viki viktorija vilijams vilijs vilson vindzor vinfri vins vinston vitni vivijen vojt voker volas
    volf volfgang volter voren vorn vort vorvik vots votson vud vudard vudi vuds vuerl vuerla vuler vulf
    zakerberg zambije zejn zelenski zidan zidana zimbabvea zoi zuma
""")
