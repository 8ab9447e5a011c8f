"""What groups of letters weigh for a word's being foreign: learned, not written; see ``shape``.

A line holds a weight, in quarters of a unit of log-odds, and the groups of two to four letters that have it; ``^`` is
the beginning of a word and ``$`` its end.

Learned by logistic regression with an L1 penalty (C = 0.8, groups in at least six words), which leaves out the groups
that say nothing. Serbian: 137,000 different words, written in Latin script: those of public translations in Cyrillic
script and of Serbian prose. Foreign: 30,000 that are in no Serbian text: of English translations, of the lists of
first and last names of the United States Census of 1990, and of GeoNames's cities of western countries, a fifth of
them again with a Serbian ending.
"""

from __future__ import annotations

from typing import Final

# The weight of a word before its letters are looked at.
BIAS: Final = -4
WEIGHTS: Final = """
-35 ggh
-25 rrr
-23 hva
-20 idag sss
-18 ^hl lj
-16 jt
-14 kv paco thab vind
-12 ^ml ac$ cka crt hajm icom pash
-11 ^joa ^ss aaa blag ej fitz ih$ jom lump rgh umpo
-10 ^iz ^jed ^ras aah aj eks ibus ima$ inea sk u$ zd zid zn
-9 ^ble ^crn ^hit ^tes cij iant inst kab ncid neis nul ping tv vn zg
-8 ^arh ^dl ^ia ^ish ^ist ^ned ^oo ama$ ca$ cu$ deoi desn dres giga gled gv hlad host ija j$ kho lth ovi$ pust
-8 rot$ rpu seti shem stup trof vede vell vj vk voa vu zv
-7 ^bes ^ded ^dez ^hm ^ig ^isp ^lid ^lud ^mr ^nia ^ork ^sed ^u ^une ^zim aest alat ao$ arev baca bage bib crv cv
-7 dna$ dob eatr enco erad fild gapu gme hals hip i$ igr ik jd kc klau kock kt lans leng ltat mudr ndg nim$ nj
-7 oav oel okea onr ooi oov ouga oum pia real rige roi rola rsag rted ste$ surs sv tj torn uz$ zb
-6 ^ema ^gaz ^hed ^ked ^kom ^meg ^ple ^raz ^sio aca$ ale$ alo$ an$ apin at$ bac basa cama cion cki com$ crep
-6 dite dne$ dupl dv eans ek ele$ eo$ esio gib herc hod iab ien ij ije iks ilin ilo$ im$ inan ioni irso is$ itet
-6 iven izm je jel jem koli kr ksi lds$ lg$ ln loge lui marv matr med$ ndum nspa og$ ooo oue poen posl rani ratu
-6 ript rrg rund sean slab tedr tk tola tst uden uha uk uks un$ urga v$ vah vike vla vov vr
-5 ^ads ^dru ^ful ^ges ^gn ^hj ^ht ^mal ^mek ^mes ^nee ^pod ^pp ^sov ^ug ^za a$ adi$ aer afor aga$ ahu$ aks aln
-5 amen anct anif anin anon ara$ blat brz cari cem$ crp dee deoo dese dia$ dni ea$ eag ecep ecit edan elfa elz
-5 ener enos eram ere$ eres etin ezer fici fold fors fran galo gnem hag hiru hne hni hrab hus ibs iks$ imun irat
-5 isov je$ jer$ jz kale kanc kne ko koor ku lep lomi mahn menc mo$ mot$ nac$ naes nago nave ndar necu ngar nuo$
-5 nver oce ogat oge$ ogo oj ok oks$ olm$ oner osto otsp ovan pada pate pis prav puc rend rile ripu rka rlam
-5 rmul rnan roso rstr rthe rtm seci sho ska sme sol$ sour spor ss$ suli sur$ tatu tik trit ubo udar uj utob
-5 verz vim vo vord voz zam$
-4 ^adr ^alb ^bek ^car ^cig ^dok ^edo ^ef ^fed ^fri ^gal ^gli ^gol ^hon ^ide ^jad ^jar ^jo ^kon ^kup ^lic ^lop
-4 ^lot ^mit ^n ^nad ^ob ^odm ^ops ^pap ^rad ^rit ^tab ^tum ^ves ^viz ^vr ^zur ads agov ak alfo ancu aner arda
-4 are$ arja as$ asar asu atel aule av$ avd baci bals bav bde beb bic bine boj bol care ci$ crev cuel dal$ debe
-4 deco dida diso dole dug dvo eha$ eilo ein eiri elav elne engl erc$ erpo erts esur etar ete$ eut evro fes fid
-4 fig fron gens gral gur hemp hou hra hrei hris hte hul ias$ idon igin iji ila$ ilea ilo iman imer in$ inse
-4 ipur ir$ ira iran isa isu itar izer janu jef jen$ jin ju kai laud lazi lbor leme lest lir loga luen mak mand
-4 mdu mih ming misi misl mono mpu naca nama nco nder ne$ nige nir nisa nivo nog nog$ nos ntea oar oci oen ogr
-4 oing olu omov ondo oped oust pake paro poz pv rami rast rh risa rlin ronz ror rouz rvis saga saul sigu ske$
-4 sled smo$ smr soa sond soto sre sred stav suro terl tica tis$ tn tora trag tren trov tsk uan uh ukl unam undi
-4 upa uri urr us$ ut$ uto$ uze veb vero vit viz ze$ zent zoi zor
-3 ^abe ^ade ^aha ^ard ^arg ^as ^bed ^ber ^bli ^ce ^dal ^dod ^dop ^ere ^har ^hr ^iks ^ima ^isc ^k ^kam ^lig ^lin
-3 ^loi ^mag ^nap ^nem ^nor ^o ^od ^ok ^op ^ot ^pec ^pit ^piv ^po ^pov ^ps ^rej ^rez ^son ^spo ^sr ^ton ^vag ^ve
-3 ^vil ^vla ^z abdu abec aci ad$ af$ ag$ ahm ahor aing aja$ ajn ala$ aler alon alst am$ aman ambl ande anue ao
-3 arat arse asa$ asl aso aten ater ati$ atr ats aus$ avir baki bale banc bate blac blem bok bonu bor bren brig
-3 bud bun cale canj cati cem cic cima dan$ dei delf deve dio$ disi dive dno$ dol drag dur$ eas$ eaz eco$ edes
-3 egle ehn ehov ela$ ele emon en$ enk ens$ eoo eren erne esor et$ etn fine fon friz fta gac gard ger$ gip gla$
-3 gnal gpa gurn guv hame hane he$ hodi hol hol$ hola hor$ hot ibar ice$ ici igl ih ikel ile$ ima ime imo inia
-3 ione iro irov isc isom itua ivn ja$ jair jav js kain kast kida kine kl kon kur l$ laca lan$ ldar ldr ldu leda
-3 len$ leol lij lka lo$ lob lozi lze mail mans mbu mea$ meno mim min$ mj mno mog mom mpe$ muil mun mund mv nal
-3 nald nand napr nas nat$ nde$ nes ngo$ niko nka$ no$ nri nzi oa$ odr oh$ ohe oj$ olo omil ondu onk ont$ oper
-3 orga oro osed osob ost$ otso ov ovor pand pang pas paz ped$ pob poh pom$ pore pove pr prip proc rag$ rali
-3 rapa rat$ razm razu rebr red renk resu retr rfo rgen rgu rhe riga rino rit$ rki rmac rme$ rni$ rob rpe rsk
-3 ruk rven rvil rzo$ sah san$ sfe shra sif sime sinh sos spas spem step sti stri stub sunc suse tabl tah talo
-3 tana teda teli teo tesa tini tio$ tna$ toa tot treb ualn udb uer$ uho uje ula ule$ ulov una unel unu usp vao
-3 vav ved veri vet vez vir vits vom$ zali zav zev zl zme zona zove zum
-2 ^aa ^alp ^aro ^bac ^bah ^bak ^bie ^bub ^bun ^cau ^cen ^ci ^dah ^dec ^dem ^deo ^der ^dol ^dub ^ele ^ese ^esh
-2 ^far ^fil ^fle ^gad ^ge ^gr ^gub ^gul ^hak ^hop ^ili ^isu ^iv ^ja ^ka ^kli ^mam ^mat ^meh ^mel ^mos ^nam ^nud
-2 ^oda ^ods ^olu ^os ^p ^pin ^pio ^pok ^puc ^rak ^rin ^rob ^ru ^sam ^sd ^sem ^sin ^sit ^tr ^uno ^ure ^vid ^vol
-2 aa$ aden ado adr aes ago agr aha$ ahat aig ak$ aket akl akm alan aldr alpa ambe amov anda anil anke anm anto
-2 aral arf ari arma aro ase asli asn ator atov aut autl avic az az$ bade bata baze beli ben bita bub cahu cam$
-2 cen cenc ceri cov daa dah$ dano dat db deo dija dile dita diz dn dor$ drit dsk dun e$ eakt eap ebe$ ebr ec$
-2 ecta edon ee$ ef$ egat eha eke ekin elc eleh eler elh elit elsa emb eme$ emes emit empt eng entn eov epa$
-2 erav erde erer erge eri erk ero erza esa ese esil esin esr ete etho eti etk etl eto evar eves ez ezan fara
-2 fera fol frat gh$ git gl glu gnu gol gor greb grob h$ hae hami hau hej hemo hera homo hord iber ibr idi idi$
-2 igan ige ik$ ikat ila ilaz ilov ilu inam inca injo intu iral iram irin isma ispa ispi iti$ its iz jake jal$
-2 jare javi jk jm jn joah jorg jot ju$ jut kart ke$ kene kera kic krea kua kuc kuca lab$ ladi laga lage lam
-2 larm lasi last lbe lea leas led lek lil lind lio lipe liso lmon lobo lok lom$ lord los lou loz lste lun$ lus$
-2 lut maga mark mba mbas mbol me$ meh meni mens merc meri mern mio misa mke mn mor$ mpi mpto mu$ naf nale napo
-2 nci$ ndor ndro ndu nere neus nga$ ngap ni nike nino nko$ nnu no noe nom nort nose nsa$ nsen nsi$ ntar ntiv
-2 ntos nu nua nut nzu o$ oces oda ofe ofk ofo og oga oist olc ole oled olid olm om$ omed once onga ont opa ord
-2 ores oris orma orna orp oru os$ oso otr otu ouz oved ovo ozi pado pam pb pela pell pere perl pert peva pez
-2 pint pit piz pod polu pom pone potr pre prot puls pump rad$ rado rais rak rak$ ramp rato raz rde$ red$ reda
-2 ren res$ reso rger rija rila rir rko rmar rmat rmu rno rodo romb roz rpo rsb rtn ruga rv salm sed sei sek
-2 seli selo sena sest set sin sku sna$ sof sola sra stem stit stou str stud sud tala tan tang tau tb teg teh
-2 tek tha til$ tira tit to toli tong top tor tore tp tr trah trel tris tul turk ua$ ub$ ucan ucka ud$ uda$ udin
-2 udov uf$ ugo uira uk$ ul$ uld ulde uma unc unta uo$ ura$ uro urs$ usi$ usl usov ustr uz uzi va van ve ver$
-2 vera vest virt vod vog$ vrt za zas zeni zis ziv zo
-1 ^ada ^age ^alf ^amo ^an ^ap ^apl ^aru ^asi ^av ^bis ^cal ^do ^due ^dug ^dul ^ed ^efe ^ei ^elo ^els ^g ^gav
-1 ^gel ^gos ^gus ^h ^hal ^hau ^hev ^hum ^ine ^is ^jas ^jil ^jug ^kal ^ker ^kir ^kis ^kl ^kla ^kur ^lag ^lam
-1 ^las ^led ^len ^let ^lev ^li ^lug ^mah ^mas ^mid ^mol ^mor ^mud ^nei ^nep ^nj ^oke ^ora ^ore ^orl ^orm ^ose
-1 ^osm ^pri ^put ^raf ^rau ^rec ^red ^rek ^rib ^rom ^ron ^rov ^s ^sa ^sas ^sef ^skr ^sol ^spr ^ste ^su ^ta ^te
-1 ^tel ^ter ^tuc ^ub ^uni ^upa ^upu ^ura ^ust ^v ^vas ^vat ^vin ^zel ^zem ^zl abl abu aceb acio acu adan adi
-1 adio adn af afa aga agen ager aha ahim aila ajan akr akt ala alac alah ali ali$ alim alma alno amet amos ampe
-1 amt anac anat andr anel ang ang$ angs ans anse ansi ant anta anti aos apu ar$ arai arak arap are aren ari$
-1 aric arig arin arta aru ase$ asen asom asov ast$ asta ata ati atl atm aulo av ava$ avid band baz bc bdul beg
-1 beg$ ben$ berb bere bet bf bi$ bil bise bla$ boc bole borb bou br brad bred bru bum bum$ bunk burg cat$ ce
-1 cig cili ckan cok cur dava de$ del$ demo dete dgo dgr din dmin do doh doma dop dopi dr dur eand ebal ebi ebre
-1 ebu$ eci$ ede ede$ edi edic edis efer efo eg$ egi eher eim eiz elea elim elka eloh end$ endi eni$ enis enj
-1 enjo enko enla enz eon$ epu era$ eran ere eret erfo erio ermo eroi eron erot ersi erz esec esn et etu$ euz
-1 eved fa fado fal far fasc fat fel$ fere feso fino fond form foru fos foto frid fud gal$ gama garc gasi gedo
-1 gei gim gine glas glav glon gni go gosa gr grad graf grom gste guan gub gume gura hab$ hamb hap hari harp
-1 hasa hemi hend hla hro hrv humo hun ibin icao idea iden ido iel$ if ija$ iji$ iju iku ilbe ili ili$ ilip ilis
-1 ilte ilto ilu$ imo$ impa int io io$ irb iren iri iris irmi isal isan isi isok isp ist ista isu$ it itel iton
-1 iv$ ivo$ izab jag jah jarc jaso jog jon jun kad kade kar kat ker$ keti kim$ koc kole koo kori kotl kove krat
-1 ks kti lad lal lal$ lara las lato lavi lea$ leb led$ leh lemi lend ler$ lero let$ lfon li$ lica lids lips
-1 lizi lmov lno lon$ lov$ luis lul lup luta m$ ma$ mad$ mam mana mant masl meil meld mele melh merd mers met
-1 meta meto mir mir$ mita moa mol mona mori moro mota moto mpla msk nbe nca$ ndh ndo$ nem nera nesa ngan nged
-1 nhal nhil nica nij nin$ nio$ nito nja$ nji nosi nost novi nso$ nte$ ntn nur$ oba$ obr ocki od of ogar oha$
-1 ohin oho ol$ olar olda ole$ olk$ om omen omu on$ onah onsk oo$ opis opl ora orda orhe ori oric orim oru$ os
-1 osta osti osu ot oter oti ovel ovit pas$ pe$ pek pel per pesm piro plat pog pole pono port pred preu pros prs
-1 psa pud pun r$ raa rab rabi rahu ran ran$ rane rar$ ras rat rbe rbo rbon reba reg reja renc rens repi reuz
-1 reze rgal rgh$ rhu rib riba ribo ric$ rimi rin$ rini rira ris$ rist rit rka$ rke rkin rn rna rnar rnom rnu$
-1 rodi roj roma ros$ rset rson rst rsto rtap ru$ rug rui rum$ ruma rume rung rurg rus rva rval sabe said salv
-1 sams san sant sec sede ser$ sev she shol shor sin$ sind sj ski$ sko sle slon sman sn sne$ snim sno sok son$
-1 spo spr stio stv ta$ tado taga taj tar tar$ tast tati te tea teb tela terb tet ti$ tine tino tip tip$ tir tiv
-1 tiva tler tlo tmi tmu tne$ tno$ toal tobu tona trg tur tus tve tvo uang uas udom uel uet uge$ ugl ugov uh$
-1 uis$ ulka ulo uls$ ulta ume umor umpu und ung uno upe upk ura urus uso uspe uta$ ute uti uv val vala vam$
-1 van$ vana vano vat vc vce vem veru vi$ vid vih vils vins vio$ vit$ vle voo zabr zain zbo zela zero zi zj zr
+1 ^abr ^ado ^af ^ak ^ali ^amb ^ar ^asp ^au ^aut ^ava ^azu ^ban ^be ^ben ^bid ^boa ^boh ^bra ^bu ^can ^cat ^cer
+1 ^cl ^co ^dis ^don ^duk ^dun ^elk ^en ^eo ^eu ^fem ^fif ^fir ^fro ^gi ^gri ^gu ^gua ^hab ^her ^hil ^hog ^ike
+1 ^im ^it ^ji ^kan ^kaz ^kid ^ko ^koe ^koh ^l ^la ^lab ^lat ^le ^lo ^lur ^mab ^miz ^mon ^neg ^nic ^nol ^oak
+1 ^ode ^odi ^or ^orc ^ord ^ov ^pas ^pea ^peg ^poe ^pol ^por ^r ^rab ^rap ^rar ^re ^rif ^ris ^rol ^sal ^sig ^sil
+1 ^ska ^soj ^sor ^sp ^spe ^st ^sur ^tar ^th ^tin ^uns ^ups ^vij ^viv ab abb abe$ abin acaj ace acen adab adb
+1 adle adra adua adul adva age ahan ahar ahe ahi$ ahon ake$ akp al alad alav alde alen alom alov alu$ ambr ame$
+1 anah ane aniz anju anso ant$ antl anu anu$ ap ape$ araj arb arci ard ardi ardo arel arga aris armi arti asp
+1 aste atem ato ato$ aton atri atu$ au aven avig azi$ ba ba$ baja bark bato bea bedn bile bili bles bova bram
+1 bran brau bre brea bres bri bric brit brun burn burt but cal$ can ced cia cila ciu cka$ cr cs$ ctor da$ de
+1 def defe dele den der$ det$ di$ dic dif dijo ding dis$ disp doa dom dom$ don$ dov dov$ dra dren driv dson dst
+1 duc dvan ear eb ebar ebe ebo edem edia edra eel egan eh ehav eid eira ek$ eka el ela elb elis elov elv eme
+1 emen emet emil emis emp ence enci end ene ene$ enic ensi epal eph erab erb$ erfe erov eru esb esid eske esma
+1 eso esov ess esu etab etim eton etre etri evis ez$ fi fif file fit$ flag fo$ fom$ fort fr fti ga gala gan gar
+1 gat geo gge gi$ gil gle$ gnan gner go$ gob grav gros guar gus$ hana hank has he hea hem$ hma hob hog horo
+1 hort htr hur hvi ian ib$ ibl ibn ice ices id id$ ida ider ig igat ijs ike$ ilar ile ilg imag imbe impr inat
+1 indi ingu inke insu iola ior$ iori iple ips$ ire isa$ isas ish isl ispo itan itre ius$ ivat iver ivin jal
+1 jeho jos json kand kang kari kele ken$ kena keo ki kin kle klu kral kru ksar ksb kun lah laro late laza lb
+1 le$ lec lek$ les$ leta letu leve lgr libu lid$ lida lige like lino linu lio$ lita lito lize lm lme log logo
+1 lona lor lose lte ltra lue luke ma mai make mal man mano masa mat$ mato mazu meda mem men$ mer$ mg mino mon
+1 monu more mort mos mpte mpu$ muk muse nade nah$ nal$ nam$ name nan nau naz nc nci ncil ncin nd$ ndb ndom neg
+1 neil nge nha$ nia$ nic$ nig nika nine ning nit nki nkom nlo nna$ noah nos$ nova nove novo nso nsor nste ntal
+1 nti$ ntov ntra nts$ num$ nza nze oab oad oad$ obe obis obt occ odis odu ogis ohr ojis oma ome omit omon onan
+1 ono ons$ onta oom open ore$ ort$ orto ose$ osov ostr oth otka oto oup out$ ouv ove$ ovil pan papa pc pea pec
+1 pend pil pir piso plun poo pop posi ppa prev pri pron ps$ ra$ rac raca rade rah rain rals ram$ rap rap$ raun
+1 rava rave rbar rc rdim rdon re$ rea rent repa rev rga$ rget rgo rha ribe rie rigi rime rio rio$ rior rip riti
+1 rman roc rol$ rops ros rov rri rsem rst$ rsu rt$ rua ruh sada sala same sank sas savi sea sen serg ses ses$
+1 sha$ sing sit skel slin sni sod some sono spar ssa st st$ stat ston stu sua t$ tai tal tand tat td te$ tedo
+1 tej teja tem ten$ tep terc tere tete tis tisa tle toi tole tpu tra$ tral tre$ tro trom truc tub turg ua ual$
+1 ucc udg uin ult ult$ ume$ umin umm umov unj unl unt urn urn$ urse uru use$ usio utos valo vare vark ve$ vela
+1 vele ven vens verb vert ves$ vig vis$ voc vp zal zalo zar ze zeb zi$ zing zone
+2 ^ako ^api ^ara ^arm ^aze ^boo ^cm ^dam ^dav ^de ^des ^dn ^dre ^em ^era ^evo ^fa ^fam ^fij ^fla ^for ^geb ^hav
+2 ^hin ^isi ^j ^jab ^jim ^kat ^lea ^men ^nat ^on ^orb ^ost ^pa ^pav ^ped ^per ^pue ^reb ^rho ^rue ^slo ^spi
+2 ^sun ^tam ^tap ^tid ^tla ^tol ^tou ^tu ^udi ^ul ^ur ^uru ^vu ^vul abar abel ace$ ack ad adag adk adt ae$ afe$
+2 aft agar agg aho ai$ ail aili aine alem alez alos alsa ame ami amu amul anc anik anj ano anoa aon$ apa$ ar
+2 arac arah aran aras arg aria arnu asak aspe atas atin atki aul auv avag avin avo avor aze azin azu bah bala
+2 bdi bera bid bir blan bme brak brie brut cant cap card carl catu cent ch$ cil cin cine cing cint cis cos cp
+2 ct$ cto cub cul cus damo dap dc dine dis div dm dna drin drum dso eale ean ean$ ear$ eas ease east eber ec
+2 eci edit edu efl eger egg eho eka$ el$ elas elet elke elr em$ emar embl emi ena enad engi eni enov ente eod
+2 eon er eras erem ern ero$ erom err ers ertr erve es es$ esa$ esen este estu eva face fast feld fen fend fest
+2 fiji fina fro ft ft$ fu ful$ fus gag garm gate ge gelo gem ging gj glaz gna gro gs gso gud guri ha ha$ had
+2 hamu hani hare hav haz hole hre hud ib ibe$ icen ick ide$ igal ike iken iko$ imal imat ime$ imi$ ina$ inas
+2 ind$ ing inga inh ini$ ink intr irst ise isio isis isk$ isle itiv itu ive$ ivid ivr izar jane jer jeri jg jha
+2 jme jo jona joz jul jur kah kami ke ked$ kib kil kind kit klag kok kora lap ld lda lde$ ldov lf$ lia$ lin lk
+2 lma$ logi lome lone lor$ ls lsto lti ltin ltom lum lun mage marc mb mb$ mbi mc mel mend mert meth mfo mira
+2 mit$ mode most mple muni naci nake nam nani nate nces nch ncio ndra ned nek nepa net$ nfer ng ngom ngov nh
+2 nid nimr nitr nju nkle nor$ nora not$ nsla nsu$ nt nto nuk nus nuso nz nz$ oan oan$ obo$ ohi oir ola olan ols
+2 olve oma$ onal onj ool opp ops ops$ oran orat org orme orti ose osh osin otm otom padu pag panj pari patr pe
+2 pene pers pet phi pike pins plot plu pont posa post prad prep prof prom prou raha rai raj ral$ rand rang rank
+2 rau rd$ rejo rek$ rela remo resi resn rge rho ri$ rina rind rkl rmor rnal rnes ro$ rod$ roge rp rra rro rs$
+2 rta$ rtr rtun rue run run$ runi sa$ saa sedi sele set$ shi sik sili sima sita siz skir snoo so som som$ son
+2 sore spen spi spin sru stea sti$ stru stun suit supe tage take talb tame tark tart tend tist tka$ tman ton
+2 too tov$ tra trea trus tso ttu ture uara uc uder udet uf ugg uit ul ulat un una$ up$ urba urde use user uski
+2 utan vada vai vas vast vati veg vel vere verl vis vot zaa zed zie zon$ zu
+3 ^al ^arc ^atk ^aub ^bas ^bea ^bik ^bri ^ca ^dio ^dri ^dus ^elv ^flu ^foo ^gen ^gro ^gun ^has ^inh ^jen ^jh
+3 ^jod ^kil ^kru ^ku ^lau ^lav ^lim ^lit ^mus ^nav ^naz ^non ^nun ^ove ^pai ^ren ^ret ^rev ^rio ^rz ^sc ^seg
+3 ^sli ^tir ^tom ^tra ^uma ^vad ^ven ^zab ^zo ^zul abas abs agh ahh aki alam alaz alca alj amir ampt ani ankl
+3 anz apo arc argo ark$ arr asht ate ates atna aul$ auri ave azmi b$ bad$ bai barb bati ber berg bik blaz bm
+3 bni$ boh buil buz bz ces cf ck$ cle cn col cret data deg den$ df dica dlin do$ doc doka dor doze dra$ drun ds
+3 eat$ ecil ed eda$ edi$ edom elez elm emas enn eno epos er$ ered eric eter evo ezov fern fl fog forc forg fum
+3 gang gasp gazi gene gi gio$ goi good grap grim gro$ gui hado har heme her heri hima hon ic icel iga$ ign ihu
+3 iled imna inc ine ine$ inm into invi iol irim irt ist$ iste itab itt ivar ivit jani jera jim jud kag kau kedu
+3 kins kite kle$ ksam labo lam$ lamo lid line ll$ loa lte$ luc lume lur lv magi manc manu marl mbal mbi$ mede
+3 melo mik mila mind mini mok mp mp$ n$ nado nav nb neal nero nest nge$ ngi$ nie nizi not ns nt$ nun nzo$ oak
+3 oam$ oat$ oble ode$ odes oge ogen ohn oic oke$ oko okol ol olak oli$ olte onge oni oni$ opan opos opul or
+3 orba orc oski over ozad pai pan$ pat pd pej petr plan ple pm pote pris prov prud pup rae rahi razo rb$ rds
+3 rea$ rede ree ref rena rene reti reto rice ride rim$ ripe rkel rkle rks rlen rm$ rmal rnam roke roo rop rosa
+3 roup rsov rvin sbo seng sina slim sper spic ssel sum tag tal$ talk task tec tia$ tic tic$ tim tiru tive tkin
+3 tla$ tner to$ tone tops trat trev tri tric trip tut uat ubli uce$ ulse ulus une$ upre urgo urit url uses utm
+3 vail vice vila vok vor$ vote z$ za$ zano zapo zib zio zola
+4 ^ab ^alm ^bh ^c ^deh ^dou ^eb ^elb ^fr ^gov ^gui ^hi ^ho ^ira ^lei ^lem ^ler ^loh ^mun ^nik ^oh ^ort ^pi ^pic
+4 ^roa ^ros ^san ^sei ^sh ^ski ^tat ^tea ^tej ^tob ^up ^url ^ut ^vib aal aat ado$ ages aija ain air aise aja
+4 al$ amal amon amor anek ange aps$ arez aril arl arv asir att aud auli ause avar avis azar bane base basi bel$
+4 bero beze ble brog bt cab can$ cc cipa cor cro cut dale dart deje dero dg dime dler dono ds$ eak eau$ edu$
+4 efin egar eji elev elt entu ermi erv eson espa ett even ever fari fink gast gdon gli gra grao grat gs$ had$
+4 hern hli hta hu ian$ ibu$ ideo ides ife igu ii$ iles ilig inki iou isit ita$ jam jar ject jod jok kala kemp
+4 kilo kman kram kris kst ksta ku$ lade lare leo$ lfo lho lido lih lk$ loc long loo mado man$ mbr mete mez mika
+4 mins mise mist miz mma mote nant nd ner$ nf nfa ngo nion nl nme nsl nsm ntic num nza$ oc ocal oda$ ois ojo
+4 oke omi onfi onjo ons onte onu$ orde orio orv oso$ oul ove ovis page pala pane pf pin pino ple$ pomp pref
+4 prej rams rapu rari rden rdi$ rese rfer rtel rupa rv$ rves sar$ sau sb sc se$ sem$ seri si$ slat sole sov
+4 spli stin stn stov stp stur susp tanu tard tarv tas$ tile tna tsa$ tuz ual ue ulc ump$ unr upd upi$ upt ur
+4 usin ute$ uu vale vato verg vers vinc vip vnu$ vran zov$ zp zron
+5 ^abi ^ac ^bla ^cam ^du ^emp ^haz ^ip ^kh ^lef ^ni ^opt ^sou ^upd ^ver ^vig able ae afra ah$ aldo alta alto
+5 ampl amr angl anur arp arza ass atio aub aust bbi boni born bs bust carm cca cele cens cer circ cod cre dez
+5 dium edov else eml enu eraz erpe esk etc eu fav fazi fisk ford fram ger gin$ glad gle han$ hast hone horn hos
+5 hr$ ia$ idal igh ill inda irma ism$ ito$ iu ive ize ize$ jand jas$ jea jevo jose jua juli kov koz laa lco
+5 lene lp lve lz meka miln mri msa nanc nded ndl ngel ngle ngra ngu$ nho nita nk$ nkel node nr ntl ohar oja$
+5 old onda onom ope ors osk ous ozen pace palo pare paul pira pond pong pu$ pura raft rego rete rink rla$ rmed
+5 roh rovi rude s$ sela sini sirs soma stev stro su$ tc tes tha$ trik tta tuba uana uca$ uce uelo uhl ulf umas
+5 ump unto unz usk verd voi zaj zc zo$
+6 ^agu ^eln ^hag ^inv ^jan ^kn ^lik ^lip ^mau ^mic ^no ^nu ^sk ^und ^use ^van ^zer ^zi abol aju als$ amps anga
+6 ano$ arit cito cu dbl dt ead ehr elf$ esum evel fore gan$ gaon giri gji guj hl$ hm$ hn$ iksa ior irl itap
+6 itle jh jo$ juan kak kam$ kati khar kirk kot koza kra kuo lar$ lda$ lha lmir lug$ mbli merl morm mug naga
+6 nce$ nh$ nks nore odbl olen one$ oon our pist pran rago reu$ rtis rule rust safe segu sinc sion sner spat
+6 sure tad$ tens time titu tnam ts ts$ unja unk utl viv vli zand
+7 ^bev ^glo ^hug ^inj ^ita ^jeh ^kim ^kni ^lac ^usr ac ake ann arau ault aver bae bodn ca cata cs danu dge$
+7 donu ect eja eje ejo esus geli gler gua hi$ ijal ing$ item ites ium jra lbi lsam lva$ marn ms$ oil ojat orm$
+7 ova$ plea prec raus risk side stei stor ted teko ui virg vre$ zaba zuel
+8 ^ago ^ajm ^asc ^dh ^mij ^suh ^uri aa age$ aug bapt blig cio$ dge dle$ ebu ed$ ektr elto ful gno hei hik ic$
+8 jet$ kin$ kodu muel oa oft oi olz ook ov$ pt$ pusa renz rge$ sca sk$ srae stl sz trod ue$
+9 ^nut ^sri ^sub ^tij adv ai ask au$ benj cru desk dh dorn eriz hn ino$ jabi jeda jeni mli nj$ ou pur skat sks
+9 smil snil th$ tute
+10 ^mov ^un ble$ cas ct feli fuj galv gue ham$ kron miko moji okop omo$ out sda sg tsu
+11 ^gj amm ei gret mm patn uon
+12 cl cri ea gg hl iron just oe rofa
+13 ^rh bb bh cci co eju obs oo ovok spok
+14 ck kh
+15 ^mc cra gh ia
+16 rr siko
+17 dd ie ijah ph th tz zh
+18 ff garh pp sh ss tt
+19 ee nn
+20 tion
+21 ch kk
+22 uzbe
+23 ll zz
"""
