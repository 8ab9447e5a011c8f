"""Names and phrases of several words that stay in Latin script, each word alone too common to be known."""

from __future__ import annotations

from typing import Final

# Media and their programmes, films, songs and bands, clubs and stadiums, firms and makes; Latin and French phrases.
OF_SEVERAL_WORDS: Final = tuple(
    phrase.strip()
    for line in """
    a cappella | a posteriori | a priori | Abbey Road | ABC News | AC Milan | ad hoc | Addiko Bank | Adobe Flash
    Aedes aegypti | Agence France-Presse | Air Asia | Air Canada | Air China | Air Force One | Air France
    Air India | Air New Zealand | Air Products | Air Serbia | Al Jazeera | Al Jazeera Balkans | Alaska Airlines
    Albert Dock | Albert Hall | Alfa Romeo | Alternative für Deutschland | Amazon Music | Amazon Prime
    Amazon Web Services | American Airlines | Anak Krakatau | Anfield Road | Angry Birds | App Store | Apple Music
    Apple Pay | Arctic Monkeys | Ariana Grande | Arizona Cardinals | Arizona Diamondbacks | Associated Press
    Aston Martin | Aston Villa | Atlanta Braves | Atlanta Falcons | Atlanta Hawks | Atletico Madrid | Audi Avant
    Augusta National | Australian Open | Balkan Insight | Banca Intesa | Banca Monte dei Paschi | Banco do Brasil
    Banco Popular | Banco Santander | Bangkok Post | Bank of America | Bank of England | Bank of Scotland
    Barclays Center | Batik Air | Bayern Munich | BBC News | BBC One | BBC Radio | Bee Gees | Bella Ciao
    Bella ciao | Ben & Jerry's | Ben & Jerry’s | Best Buy | Best for Britain | Better Call Saul | Big Ben
    Big Brother | Big Data | Bild am Sonntag | Billie Eilish | Black Friday | Black Lives Matter | Black Mirror
    Black Panther | Black Sabbath | Blade Runner | Blue Origin | Blue Planet | Bob Dylan | Boca Juniors | Body Shop
    Bon Jovi | bona fide | Boston Bruins | Boston Celtics | Boston Dynamics | Boston Red Sox | Bota Sot
    Box Office Mojo | Breaking Bad | British Open | BT Sport | Buffalo Bills | Buffalo Sabres | Burger King
    Burj Khalifa | BuzzFeed News | Call of Duty | Camp David | Camp Fire | Camp Nou | Candida auris | Candy Crush
    Carabao Cup | Cardi B | Cardiff City | Carolina Panthers | carte blanche | CBS News | Cedars-Sinai
    Central Park | Champions League | Channel 4 | Charlie Hebdo | Coca Cola | Coca-Cola | Comic Con | Comic Relief
    Comic-Con | Conference League | Corriere della Sera | Corriere dello Sport | Costa Coffee | coup d'etat
    coup d’etat | Credit Agricole | Credit Suisse | creme de la creme | Crew Dragon | Crisis Group | Crystal Palace
    cum laude | curriculum vitae | Daily Beast | Daily Mail | Daily Mirror | Daily Record | Daily Star
    Daily Telegraph | Dallas Cowboys | Danske Bank | Davis Cup | de facto | de iure | de jure | Deep Purple
    deja vu | Delta Air Lines | Delta Airlines | Delta Force | Denver Broncos | Denver Nuggets | Depeche Mode
    Der Spiegel | Der Standard | Der Tagesspiegel | Detroit Lions | Detroit Pistons | Detroit Tigers
    deus ex machina | Deutsche Bank | Deutsche Welle | Diario AS | Die Presse | Die Welt | Die Zeit | Diet Coke
    Doctor Who | Dolce & Gabbana | Downing Street | Dr Pepper | Dragons' Den | Dragons’ Den | Duran Duran | déjà vu
    E-mail | e-mail | E. coli | Echo Dot | Ed Sheeran | Edmonton Oilers | Egypt Station | El Clasico | El Mundo
    El Mundo Deportivo | El Pais | El Universal | Elland Road | Elton John | Emirates Stadium | En Marche | en masse
    Ernst & Young | Erste Bank | Escherichia coli | Estadio da Luz | et al | Etihad Stadium | Euro Disney
    Europa League | Europe 1 | European Tour | Evening Standard | ex officio | Face the Nation | fait accompli
    fake news | Falcon 9 | Falcon Heavy | Fast Company | Fed Cup | femme fatale | Fenway Park | Fianna Fail
    Fiat Chrysler | Fiat Panda | Fiat Punto | Financial Times | Fine Gael | Fitch Ratings | Fleet Street
    Ford Fiesta | Ford Focus | Ford Motor | Ford Transit | Fortnum & Mason | Forza Italia | Fox Sports
    France Football | France Presse | Frankfurter Allgemeine Zeitung | Freddie Mercury | Freedom House | French Open
    Galaxy Note | Galaxy S9 | Gazzetta dello Sport | General Electric | General Motors | Giro d'Italia
    Giro d’Italia | Goldman Sachs | Good Morning America | Good Morning Britain | Goodison Park | Google Home
    Google Play | Google Plus | Grand Canyon | Grand Central | Grand National | Grand Palais | Grand Slam
    Grand Theft Auto | Grand Tour | Grazia | Green Bay Packers | Green Day | Ground Zero | Guns N' Roses
    Guns N’ Roses | habeas corpus | Hampden Park | Harry Potter | haute couture | Hells Angels | Hey Jude
    Hindustan Times | Home Depot | Home Office | Homo erectus | Homo naledi | Homo neanderthalensis | Homo sapiens
    homo sapiens | House of Cards | Hull City | Human Rights | Hyde Park | Il Fatto | Il Messaggero | Il Sole 24 Ore
    in absentia | in flagranti | in medias res | in vitro | in vivo | Indian Express | Indiana Pacers | InSight
    Inter Miami | Internet Explorer | iPad Pro | Iron Fist | Iron Maiden | Jaguar Land Rover | Jakarta Post
    Japan Times | Jay Z | Jay-Z | Johnson & Johnson | Justin Bieber | Kansas City Chiefs | King Power | Koha Ditore
    Kosova Sot | Ku Klux Klan | L'Equipe | La Gazzetta | La Gazzetta dello Sport | La La Land | La Liga | La Nacion
    La Repubblica | La Stampa | La Vanguardia | laissez-faire | Land Rover | Le Figaro | Le Golf National | Le Mans
    Le Monde | Le Parisien | Le Soir | League One | League Two | Leave Means Leave | Led Zeppelin | Leeds United
    Les Mis | Les Miserables | Let It Be | Liberation | Ligue 1 | Lil Pump | Lil Wayne | Line of Duty | Linkin Park
    Lion Air | Little Mix | London Stadium | Lonely Planet | Los Angeles Dodgers | Los Angeles Lakers
    Los Angeles Rams | Los Angeles Times | Love Actually | Love Island | L’Equipe | Mac OS | MacBook Air
    MacBook Pro | Mad Men | Madison Square Garden | Mail on Sunday | Main Street | Mamma Mia | Manchester City
    Manchester United | Mandarin Oriental | Mar-a-Lago | Marie Claire | Marina Bay Sands | Marine Corps
    Marks & Spencer | Marks and Spencer | Maroon 5 | Marvel Studios | Me Too | mea culpa | Meet the Press
    Mercedes Benz | Mercedes-Benz | MeToo | Miami Dolphins | Microsoft Office | Minnesota Twins | Minnesota Vikings
    Model 3 | Model S | Modern Family | modus operandi | Monday Night Football | Morgan Stanley | Mortal Kombat
    Moulin Rouge | MTV EMA | Mundo Deportivo | National Action | National Enquirer | National Geographic
    National Guard | National Review | National Trust | Nations League | Navy SEAL | NBC News | Neil Young
    Neue Zürcher Zeitung | New Horizons | New Scientist | New Statesman | New York Giants | New York Jets
    New York Mets | Newcastle United | Nicki Minaj | Nintendo Switch | Nissan Leaf | Notre Dame | Notre-Dame
    Nottingham Forest | Notts County | nouvelle vague | O2 Arena | Oakland Athletics | Oakland Raiders | Office 365
    Old Bailey | Old Street | Old Trafford | Opel Astra | Opel Corsa | Orange Is the New Black | Orlando Magic
    Osiris-Rex | Oxford Street | par excellence | Paris Saint-Germain | Paul Simon | Peaky Blinders | Pearl Jam
    Pebble Beach | Pew Research | PGA Tour | Philadelphia 76ers | Pink Floyd | Pizza Express | Pizza Hut
    Plaid Cymru | Planet Earth | Planned Parenthood | Play Store | Pokemon Go | Pokémon Go | Port Authority
    Portland Timbers | post mortem | Premier League | Pret a Manger | Prime Video | pro bono | pro et contra
    ProCredit Bank | Procter & Gamble | Proud Boys | prêt-à-porter | Pulp Fiction | quid pro quo | Radio 4
    Rage Against the Machine | Raiffeisen Bank | Range Rover | Range Rover Evoque | Range Rover Sport | Rapid Wien
    Red Bull | Red Dead Redemption | Red Hat | Red Hot Chili Peppers | Red Nose Day | Red Sox | Renault Clio
    Rio Tinto | Rita Ora | River Plate | Roa-Roa | Roland Garros | Rolling Stone | Rolls-Royce | Ross County
    Rotten Tomatoes | Royal Air Force | Royal Albert Hall | Royal Dutch Shell | Royal Mail | Ryder Cup
    Sagrada Familia | Sam Smith | Samsung Galaxy | San Diego Padres | San Siro | Santiago Bernabeu
    Saturday Night Live | Save the Children | Seat Ibiza | Seat Leon | Secret Service | Sega Mega Drive
    Selena Gomez | Selhurst Park | Serie A | Serie B | Sheffield United | Sheffield Wednesday | Simple Minds
    Simply Red | sine qua non | Sinn Fein | Sinn Féin | Six Nations | Sky Sports | Snoop Dogg | Societe Generale
    Solheim Cup | Sony Pictures | South Park | Spandau Ballet | Spice Girls | Sport Bild | Sports Illustrated
    St James' Park | St James’ Park | Stamford Bridge | Standard & Poor's | Standard & Poor’s | Standard and Poor's
    Standard and Poor’s | Standard Chartered | Staples Center | Star Trek | Star Wars | State of the Union
    Stoke City | Straits Times | Stranger Things | sui generis | Sunday Herald | Sunday Mirror
    Sunday Night Football | Sunday Post | Sunday Times | Super Bowl | Super Mario | Super Nintendo | Super PAC
    Super Tuesday | T. rex | Taco Bell | Take That | Tampa Bay | Tata Motors | Tata Steel | Tate Britain
    Tate Modern | Tennessee Titans | terra incognita | Tesla Model | Tesla Model 3 | Tesla Model S | Tesla Motors
    The Beatles | The Marvelous Mrs. Maisel | Thomas Cook | Time Out | Times of India | Top Gear | Top Gun
    Toronto Blue Jays | Toronto FC | Toronto Maple Leafs | Toronto Raptors | Tour Championship | tour de force
    Tour de France | Tour of Britain | Toyota Corolla | Toys R Us | Transparency International | Trump Tower
    Uber Eats | Ultima Thule | United Airlines | Universal Pictures | US Open | Vanity Fair | vice versa
    Villa Park | Virgin Atlantic | Virgin Galactic | Virgin Group | Virgin Media | Virgin Money | Virgin Trains
    Volkswagen Golf | Volkswagen Passat | Volkswagen Polo | Vote Leave | Wall Street | West Ham | Wi-Fi | wi-fi
    Windows Vista | World of Warcraft
""".splitlines()
    for phrase in line.split("|")
    if phrase.strip()
)
