"""Foreign names and words that are of Serbian letters and in no foreign spelling that shows."""

from __future__ import annotations

from typing import Final

from rkslocale.script.tables import words

# They stay, also with an ending (Facebooka), for Serbian spelling writes them in another way. Instagram, Tiktok and
# Merkel are not here, as it does not. None is a Serbian word, nor is one with an ending.
_FOREIGN: Final = words("""
    airbus bloomberg bluetooth boeing chatgpt facebook forbes github gmail google iphone mail microsoft netflix offline
    online openai pfizer politico reuters samsung starbucks viber zoom
    biden blair carter elon george guaido jacques james jobs jorge keir kushner louis musk
    netanyahu pierre pogba schumacher shinzo starmer steve stoltenberg sunak times trump von
""")
# As those, but with a capital only. Most are frequent in the lists of the United States Census Bureau; Serbian spells
# them in another way, and none was found in Serbian text.
_FOREIGN_NAMES: Final = words("""
    Abrahams Abrams Aguilar Alejandro Alice Atkins Baird Barnes Beatrice Benoit Blake Bledsoe Brian Bridget Brooke
    Bruce Burke Burns Cabrera Cain Calderon Calhoun Calvert Calvin Carol Carpenter Carson Carver Cecil Cedric
    Cervantes Coleman Curtis Daniels Davis Diane Dickinson Dominguez Donahue Douglas Dubois Duncan Eastman Eaton
    Eugene Faulkner Federer Figueroa Fitzgerald Florence Friedman Geraldine Gilmore Gleason Glencore Guadalupe
    Hargrove Hastings Heritage Holmes Houston Jacob Jacobs Jacobson Jacques Janet Janice Jarvis Jenkins Jerome
    Jimenez Juarez Julius Kaufman Kincaid Klein Krueger Lancaster Landers Lauren Laurence Macdonald Malcolm Marc
    Marcus Maurice Mercer Miguel Moses Neal Neil Nicolas Nicole Nielsen Oakes Osborne Pauline Pearce Pearson Peugeot
    Pierce Poole Price Reagan Reese Reeves Reginald Reid Ricardo Rice Rodgers Rodriguez Roger Rogers Ruiz Saunders
    Savage Sean Siegel Sloan Spencer Stevens Terence Usain Vance Vincent
""")
_ENDINGS: Final = ("", "a", "u", "om", "em", "e", "i")

# First names, and first words of the names of places, that pass for Serbian. One before a foreign name belongs to it,
# at the beginning of a sentence too.
GIVEN: Final = words("""
    Adam Al Alan Albert Alfred Amanda Ana Andre Andrea Angela Anita Anton Antonio Arnold Ben Benjamin Bernard Boris
    Bruce Bruno Carlo Carlos Clara Colin Dan Daniel Dave David Dean Denis Diana Diego Dominik Donald Edgar Edgardo
    Edmund Eduardo Edvard El Elena Eleonora Elizabeta Elsa Ema Emil Emma Enrico Eva Fernando Francisko Frank Fred
    Gabriel Geri Gordon Greta Gustav Hans Helen Helena Henri Herbert Hugo Igor Ilham Isak Ivan Jack Jakob Jan Jane
    Jared Jason Jean Jens Jim Joan Joe Johan Jon Jonas Jordan Jose Josep Juan Julia Julian Julio Justin Karen Karl
    Kate Ken Kevin Kim Kurt Lara Lars Las Laura Leo Leon Leonardo Linda Lionel Lisa Los Luis Luke Manuel Marco Maria
    Marie Marine Mario Mark Marko Marta Martin Marvin Mel Melinda Michel Mike Monika Muhamed Nigel Nikola Nikolas
    Nina Noam Nora Norman Olaf Oliver Omar Oskar Oto Otto Pablo Pamela Paolo Patrik Paul Paula Pedro Pete Peter Pol
    Port Rafael Ralf Ray Rebeka Ricardo Rita Rob Robert Roberto Robin Roger Roland Roman Ron Rosa Rudolf Saint Sam
    Samuel San Sandra Santa Sao Sara Saul Sean Sebastian Silvio Simon Sofia Stefan Stella Stephen Stiv Susan Suzana
    Tamara Ted Teodor Tim Timo Tina Tom Tomas Tomi Toni Ursula Valeri Van Vera Viktor Vilijam Von Zoe
""")

# Names of several words.
OF_SEVERAL_WORDS: Final = (
    "Air Serbia",
    "Associated Press",
    "Black Lives Matter",
    "Charlie Hebdo",
    "Coca-Cola",
    "Crisis Group",
    "Der Spiegel",
    "Deutsche Bank",
    "e-mail",
    "Financial Times",
    "Freedom House",
    "Goldman Sachs",
    "Human Rights",
    "Johnson & Johnson",
    "Le Monde",
    "Marks & Spencer",
    "Procter & Gamble",
    "Rio Tinto",
    "Standard & Poor’s",
    "Transparency International",
    "wi-fi",
)

# Words of English that are none of Serbian. The word after them is English too, and a capitalised one before them.
ENGLISH: Final = words("and for from of the")

# Acronyms that begin the name of a club: FC Barcelona.
CLUBS: Final = words("AC FC")

# What joins the parts of a name: Ursula von der Leyen, Khaled al-Masri. Serbian has da and do as words.
PARTICLES: Final = words("al bin de del della den der di dos du el ibn la las le ter van von")


def is_foreign_word(word: str) -> bool:
    """Return whether ``word`` is a foreign name or word of Serbian letters, perhaps with a Serbian ending."""
    lower = word.lower()
    return any(
        lower.removesuffix(ending) in _FOREIGN or word.removesuffix(ending) in _FOREIGN_NAMES
        for ending in _ENDINGS
        if lower.endswith(ending)
    )
