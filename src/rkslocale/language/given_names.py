"""Given names, the gender they tell, and where they are at home.

The tables are written from knowledge, not taken from a register. What is borne by women and men alike (*Rilind*,
*Alex*, *Robin*, *Vanja*, *Andrea*) is left out, and so is what is as well a place, a club, a month or a common word
that is written with a capital (*Vlora*, *Saranda*, *Drita*, *Pranvera*, *Ramadan*, *Victoria*, *Jordan*, *Will*). Names
are in the nominative, as they stand in Albanian, English and Serbian texts in Latin script, with their diacritics.
"""

from __future__ import annotations

from typing import Final


def _names(table: str) -> frozenset[str]:
    return frozenset(table.split())


_ALBANIAN_WOMEN: Final = _names(
    """
    Adelina Afërdita Agnesa Ajshe Albana Albina Albulena Alma Almira Anila Anita Antigona Arbenita Arbëresha Ardiana
    Ariana Arjeta Arlinda Arta Artina Arzije Atifete Aurela Bardha Besa Besarta Besiana Besime Blerina Blerta Bukurije
    Burbuqe Dafina Dardana Dhurata Diana Diellza Donika Donjeta Dorentina Doruntina Drenusha Edita Edona Elda Elira
    Elisa Eliza Elma Elona Elsa Elvana Ema Emine Emira Enisa Erblina Eremira Ermira Erza Esma Fahrije Fatbardha Fatime
    Fatlinda Fatmire Feride Fitore Flaka Flora Floriana Florina Flutura Fllanza Gentiana Hana Hanife Hatixhe Havushe
    Herolinda Igballe Iliriana Ilirjana Jehona Jeta Jetmira Jonida Jorida Kaltrina Kimete Klea Kumrije Laura Lavdije
    Lejla Leonita Leonora Linda Lindita Liridona Lirije Lule Luljeta Lumnije Lumturije Majlinda Makfire Merita Merjeme
    Mevlyde Mihane Mimoza Miranda Mirela Mirjeta Mirlinda Myrvete Naile Nazife Nazlije Nazmije Nexhmije Njomza Nora
    Odeta Qamile Qëndresa Rabije Remzije Rina Rita Rukije Sabrije Sadije Sanije Selvije Sevdije Shemsije Shkurte Shpresa
    Shukrije Sibora Sofije Suzana Teuta Valbona Valdete Valentina Valmira Vjollca Vjosa Xhejlane Xheneta Xhevahire Yllka
    Zahide Zana Zarife Zejnepe Zylfije
    """
)
_ALBANIAN_MEN: Final = _names(
    """
    Adem Adnan Afrim Agim Agon Agron Ahmet Alban Albert Albin Albion Ali Alush Arben Arbër Arbnor Ardian Ardit Arsim
    Artan Astrit Atdhe Avdi Avni Azem Bajram Bardhyl Bashkim Bedri Behgjet Bekim Besfort Besim Besnik Blerim Bujar Burim
    Dardan Dritan Driton Durim Edi Edmond Egzon Emin Enver Erion Ermal Esat Fadil Fatlum Fatmir Faton Fatos Fehmi Ferat
    Fidan Fisnik Fitim Flamur Florim Gani Gazmend Gentian Gëzim Hajdar Hajredin Halil Halim Hamdi Hamza Hasan Hashim
    Hysen Hysni Ibrahim Idriz Ilir Ilmi Imer Isa Ismail Ismet Jahir Jakup Jeton Jusuf Kadri Kastriot Krenar Kreshnik
    Kushtrim Labinot Lavdim Leart Leotrim Liburn Liridon Lirim Luan Lulzim Lumir Mehmet Migjen Milaim Muhamed Muhamet
    Muharrem Murat Musa Mustafa Naim Naser Nazmi Nexhat Nexhmedin Nuredin Orhan Osman Petrit Pjetër Prenk Qamil Qemajl
    Qerim Rafet Ramiz Ramush Refik Refki Rexhep Riza Rrahman Rrustem Sabit Sabri Sadik Safet Sali Salih Sami Selim
    Selman Shaban Shefqet Shemsi Shkëlqim Shkëlzen Shpejtim Shpend Shqiprim Skënder Sokol Sylejman Tahir Taulant Tefik
    Valdet Valdrin Valon Vedat Veton Visar Xhavit Xhelal Xhemajl Xhevat Ylber Ymer Zef Zenel Zenun Zeqir Ziber Zija
    """
)
_SERBIAN_WOMEN: Final = _names(
    """
    Aleksandra Ana Anđela Anđelka Biljana Bojana Bosiljka Branka Brankica Danica Danijela Dijana Dragana Dubravka Dunja
    Dušanka Gordana Isidora Ivana Jadranka Jasmina Jasna Jelena Jelica Jovana Katarina Kristina Ksenija Ljiljana Ljubica
    Maja Marija Marijana Marina Milena Milica Milijana Mirjana Nataša Nevena Nikolina Olivera Radmila Ružica Sanja
    Slavica Slađana Snežana Sonja Svetlana Tamara Tatjana Tijana Vera Verica Vesna Violeta Zorana Zorica Željka
    """
)
_SERBIAN_MEN: Final = _names(
    """
    Aleksa Aleksandar Bogdan Bojan Boris Boško Branimir Branislav Branko Bratislav Dalibor Danilo Darko Dejan Dragan
    Dragiša Dragoljub Dušan Đorđe Filip Goran Igor Ivan Ivica Jovan Jovica Lazar Ljubiša Ljubomir Luka Marko Milan
    Milenko Milivoje Miloje Milorad Miloš Milovan Milutin Miodrag Miroslav Mladen Momčilo Nebojša Nemanja Nenad Nikola
    Novak Oliver Pavle Petar Predrag Radoje Radomir Radovan Ranko Slaviša Slavko Slobodan Srđan Srećko Stefan Stevan
    Tomislav Uroš Veljko Vladan Vladimir Vojislav Zoran Željko Živko
    """
)
_OTHER_WOMEN: Final = _names(
    """
    Alice Amanda Amelia Amy Angela Angelina Anna Annalena Anne Annie Barbara Beatrice Betty Brenda Brigitte Caroline
    Catherine Cecilia Christina Christine Claire Claudia Daniela Deborah Denise Diana Diane Donna Doris Dorothy Eleanor
    Elena Elisabeth Elizabeth Ellen Emily Emma Esther Eva Evelyn Federica Fiona Giorgia Hannah Heather Helen Helena
    Helga Hillary Ingrid Irene Isabel Isabella Jane Janet Jennifer Jessica Joanna Josephine Judith Julia Julie Kamala
    Karen Katherine Kathleen Laura Linda Lisa Louise Lucy Madeleine Margaret Maria Marianne Marie Martha Mary Megan
    Melania Melissa Michelle Monica Nancy Natalie Nicole Olivia Pamela Patricia Paula Penelope Rachel Rebecca Roberta
    Rosemary Ruth Samantha Sandra Sarah Sharon Stephanie Susan Theresa Tina Ursula Vanessa Veronica Wendy Yvonne Zoe
    """
)
_OTHER_MEN: Final = _names(
    """
    Adam Adrian Alan Albert Alexander Alfred Andrew Anthony Antonio Antony Arnold Arthur Barack Benjamin Bernard Bill
    Boris Brian Bruce Carl Carlos Charles Christopher Colin Craig Daniel David Dennis Donald Douglas Edward Emmanuel
    Eric Ernest Ferdinand Fernando Francesco François Frederick Friedrich Gary Geoffrey George Gerald Gerhard Gordon
    Graham Gregory Gustav Hans Harold Harry Heinrich Helmut Henry Herbert Howard Hugh Ian Jacob Jacques James Jason
    Javier Jeffrey Jens Jeremy Jim Joe John Jonathan Jorge Josep Joseph Josh Joshua José Juan Karl Keith Kenneth Kevin
    Klaus Kurt Lars Lawrence Lorenzo Luis Manuel Marcus Mario Martin Matteo Matthew Matthias Michael Miguel Neil
    Nicholas Olaf Olivier Patrick Paul Pedro Peter Philip Pierre Ralph Raymond Richard Robert Roger Ronald Rudolf Samuel
    Scott Sebastian Sergio Silvio Simon Stephen Steven Stuart Thomas Timothy Tom Tony Viktor Vincent Walter Werner
    William Wolfgang
    """
)

_TABLES: Final = (_ALBANIAN_WOMEN, _ALBANIAN_MEN, _SERBIAN_WOMEN, _SERBIAN_MEN, _OTHER_WOMEN, _OTHER_MEN)
KNOWN: Final = frozenset[str]().union(*_TABLES)
"""All given names that tell a gender, women's and men's, in the nominative."""
SLAVIC_OR_ALBANIAN: Final = frozenset[str]().union(*_TABLES[:4])
"""Those whose bearers have surnames with letters that English texts often write without their diacritics."""


def exchangeable(one: str, other: str) -> bool:
    """Return whether both are names of women or both of men, and of one origin: Albanian, Serbian or any other.

    One origin, because texts spell names of another one as they are pronounced: *Xho Bajden*, *Aleksandër Vuçiq*.
    """
    return any(one in table and other in table for table in _TABLES)
