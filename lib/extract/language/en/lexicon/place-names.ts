import type { Names } from "../../entries";
import { seats } from "./seats";

/** Places and peoples by the side they stand for. One line per kind; names of several words are written with "_". */
export const placeNames: readonly Names[] = [
  {
    side: "UA",
    isPlace: true,
    names:
      "kyivska kyivshchyna kharkivska kharkivshchyna odeska odeshchyna dnipropetrovsk dnipropetrovska dnipropetrovshchyna lvivska lvivshchyna zaporizka chernihivska chernihivshchyna sumska sumshchyna poltavska poltavshchyna vinnytska zhytomyrska cherkaska khmelnytska rivnenska volyn volynska volhynia ternopilska zakarpattia zakarpatska transcarpathia prykarpattia bukovyna chernivetska kirovohrad kirovograd kirovohradska mykolaivska khersonska donetska luhanska donbas donbass donechchyna luhanshchyna galicia podillia bessarabia polissia kyiv kiev kharkiv kharkov odesa odessa dnipro dnepr lviv lvov zaporizhzhia zaporizhia zaporizhzhya zaporizhye zaporizhzha zaporozhye zaporozhia zaporizzhia chernihiv chernigov sumy poltava vinnytsia vinnytsya vinnitsa vinnitsia zhytomyr zhitomir cherkasy cherkassy khmelnytskyi khmelnytsky khmelnytskyy khmelnitsky khmelnytskiy rivne rovno lutsk lutzk ternopil ternopol ivano-frankivsk chernivtsi uzhhorod uzhgorod mukachevo mukacheve kropyvnytskyi kropyvnytskyy kropyvnytsky mykolaiv mykolayiv nikolaev mykolaev kherson kramatorsk sloviansk slovyansk slavyansk kostiantynivka kostyantynivka konstantinovka pokrovsk druzhkivka druzhkovka dobropillia dobropillya dobropolye myrnohrad mirnograd kupiansk kupyansk izium izyum balakliia balakliya balaklia chuhuiv chuhuyiv chuguev lozova bohodukhiv bohodukhov vovchansk volchansk derhachi merefa liubotyn lyubotyn zmiiv zmiyiv krasnohrad berestyn pervomaiskyi zlatopil barvinkove borova bohuslav kozacha_lopan tsyrkuny ruska_lozova velykyi_burluk shevchenkove zolochiv malynivka pechenihy savyntsi vasyshcheve pisochyn vysokyi rohan malyi_danylivka solonytsivka lypsi lukiantsi lukyantsi hroza chasiv_yar toretsk avdiivka avdeevka bakhmut lyman liman siversk kurakhove kurakhovo selydove selydovo novohrodivka ukrainsk hirnyk vuhledar velyka_novosilka bilozerske bilytske rodynske udachne hryshyne kostiantynopil sviatohirsk svyatohirsk mykolaivka oleksandrivka cherkaske oleksiievo-druzhkivka raihorodok zarichne yampil novoselivka ocheretyne niu-york pavlohrad pavlograd kryvyi krivyi kryvyi_rih kryvyy_rih kryvy_rih krivyi_rih kryvyi_rog kryvyi_rig krivoy_rog nikopol marhanets marganets synelnykove sinelnikovo samar novomoskovsk kamianske kamyanske kamenskoye ternivka pershotravensk pershotravneve shakhtarske pokrov zhovti_vody vilnohirsk verkhnodniprovsk pidhorodne apostolove piatykhatky pyatykhatky tomakivka chervonohryhorivka myrove mezhova petropavlivka vasylkivka solone petrykivka novopavlivka slobozhanske inhulets zelenodolsk kremenchuk kremenchug myrhorod mirgorod lubny konotop shostka okhtyrka akhtyrka romny trostianets trostyanets lebedyn krolevets putyvl bilopillia bilopillya buryn hlukhiv hlukhov krasnopillia krasnopillya khotin yunakivka seredyna-buda nedryhailiv znob-novhorodske svesa stetskivka velyka_pysarivka vorozhba nova_sloboda esman myropillia lypova_dolyna nizhyn nezhin pryluky priluki novhorod-siverskyi koriukivka snovsk semenivka horodnia mena bakhmach bobrovytsia ichnia oster kozelets baturyn borzna desna ripky liubech nosivka bila_tserkva belaya_tserkov boryspil borispol brovary bucha irpin hostomel gostomel vyshhorod vyshgorod fastiv fastov obukhiv obukhov vasylkiv vasylkov vyshneve boiarka boyarka ukrainka berezan yahotyn yagotin pereiaslav pereyaslav kaharlyk makariv borodianka borodyanka slavutych chornobyl chernobyl prypiat pripyat hlevakha kriukivshchyna sofiivska_borshchahivka bilohorodka chaiky markhalivka petropavlivska_borshchahivka kotsiubynske vorzel nemishaieve ivankiv tetiiv skvyra rokytne myronivka rzhyshchiv uzyn tarashcha volodarka stavyshche krasiatychi velyka_dymerka kalynivka trebukhiv hatne kozyn dymer uman smila kaniv kanev zolotonosha zvenyhorodka korsun-shevchenkivskyi talne horodyshche shpola chyhyryn zhashkiv khrystynivka starokostiantyniv starokonstiantyniv shepetivka kamianets-podilskyi kamyanets-podilskyi slavuta netishyn polonne krasyliv volochysk derazhnia iziaslav horodok kovel volodymyr-volynskyi novovolynsk kivertsi rozhyshche liuboml manevychi dubno varash sarny kostopil zdolbuniv ostroh radyvyliv berezne dubrovytsia drohobych drogobych stryi stryy chervonohrad sheptytskyi truskavets boryslav sambir yavoriv novoiavorivsk novoyavorivsk brody busk zhovkva morshyn rava-ruska rudno dubliany lapaivka briukhovychi sokal kalush kolomyia kolomyya burshtyn dolyna nadvirna bolekhiv halych kosiv tysmenytsia yaremche chortkiv kremenets berezhany terebovlia zbarazh khust berehove vynohradiv svaliava rakhiv tiachiv khotyn novodnistrovsk storozhynets vyzhnytsia mohyliv-podilskyi zhmerynka haisyn ladyzhyn tulchyn khmilnyk koziatyn kozyatyn bershad nemyriv berdychiv berdichev korosten zviahel zvyagel novohrad-volynskyi ovruch malyn radomyshl korostyshiv narodychi olevsk oleksandriia svitlovodsk znamianka dolynska bobrynets haivoron novomyrhorod blahovishchenske voznesensk voznesenske pervomaisk pivdennoukrainsk yuzhnoukrainsk bashtanka ochakiv ochakov kutsurub snihurivka novyi_buh parutyne koblevo halytsynove arbuzynka izmail izmayil reni kiliia kiliya vylkove bolhrad chornomorsk ilyichevsk pivdenne pivdennyi yuzhne yuzhny bilhorod-dnistrovskyi bilhorod-dnistrovsky podilsk balta artsyz tatarbunary teplodar rozdilna zatoka serhiivka usatove orlivka fontanka lymanka beryslav bilozerka antonivka stanislav chornobaivka komyshany naddniprianske kizomys dariivka zymivnyk novovorontsovka vysokopillia tiahynka kozatske havrylivka mylove orikhiv orekhov huliaipole hulyaipole gulyaipole vilniansk vilnyansk stepnohirsk prymorske komyshuvakha novooleksandrivka mala_tokmachka balabyne kushuhum matviivka bilenke novomykolaivka ternuvate malokaterynivka chumaky zaliznychne preobrazhenka trypillia trypillya dobrotvir hlyboka hryhorivka khrystoforivka staryi_saltiv liutizh varva bohoiavlensk shyroke lozuvatka zelenyi_hai kamianka",
  },
  { side: "UA", isPlace: true, state: "country", names: "ukraine" },
  { side: "UA", isPlace: true, state: "capital", names: "kyiv kiev" },
  { side: "UA", isPlace: true, isLowerCase: true, called: "Kyiv", names: "capital" },
  {
    side: "UA",
    isPlace: true,
    called: "Kyiv",
    names:
      "podil sviatoshynskyi sviatoshyn svyatoshyn svyatoshynskyi solomianskyi solomyanskyi solomianka shevchenkivskyi holosiivskyi holosiiv dniprovskyi desnianskyi desnyanskyi obolonskyi obolon darnytskyi darnytsia pecherskyi pechersk podilskyi troieshchyna lukianivka bortnychi ukrainian_capital",
  },
  {
    side: "UA",
    isPlace: true,
    called: "Kharkiv",
    names: "saltivka saltivskyi kholodnohirskyi nemyshlianskyi industrialnyi osnovianskyi novobavarskyi slobidskyi",
  },
  { side: "UA", isPlace: true, called: "Kherson", names: "korabelnyi" },
  { side: "UA", isPlace: true, called: "Odesa", names: "peresyp peresypskyi prymorskyi khadzhybeiskyi" },
  {
    side: "UA",
    isPlace: false,
    names:
      "ukrainian ukrainians zelensky zelenskyy zelenskiy zelenskyi kyslytsia lysak klymenko svyrydenko shmyhal sybiha kuleba ihnat monastyrsky monastyrskyi tymoshenko dtek ukrenergo naftogaz ukrzaliznytsia dsns sbu ukrinform suspilne shahed shaheds geran gerans",
  },
  {
    side: "RU",
    isPlace: true,
    names:
      "belgorod bryansk kursk voronezh rostov rostov-on-don taganrog krasnodar novorossiysk novorossiisk tuapse slavyansk-on-kuban temryuk tikhoretsk armavir maykop yeysk primorsko-akhtarsk primorsk-akhtarsk sochi adler anapa gelendzhik adygea kuban saratov engels balashov samara syzran tolyatti togliatti novokuibyshevsk kuibyshev chapayevsk volgograd volzhsky kamyshin frolovo astrakhan akhtubinsk ryazan tula aleksin shchyokino kaluga lyudinovo obninsk shaykovka oryol orel livny smolensk safonovo dorogobuzh yartsevo tver toropets torzhok andreapol leningrad petersburg st_petersburg saint_petersburg kirishi gatchina pskov velikiye_luki ostrov novgorod veliky_novgorod nizhny_novgorod kstovo dzerzhinsk arzamas sarov tatarstan kazan yelabuga alabuga nizhnekamsk naberezhnye_chelny bashkortostan bashkiria ufa salavat sterlitamak orenburg orsk izhevsk votkinsk udmurtia perm chelyabinsk yekaterinburg sverdlovsk tyumen khanty-mansi ukhta komi syktyvkar murmansk olenya olenegorsk arkhangelsk severomorsk stavropol nevinnomyssk budyonnovsk prokhladny dagestan makhachkala kaspiysk derbent chechnya grozny ingushetia magas ossetia vladikavkaz mozdok beslan kabardino-balkaria nalchik kalmykia mordovia saransk chuvashia cheboksary ulyanovsk penza tambov michurinsk lipetsk yelets vladimir ivanovo yaroslavl rybinsk kostroma vologda cherepovets ust-luga primorsk vysotsk kaliningrad shebekino grayvoron valuyki stary_oskol gubkin alekseyevka rakitnoye krasnaya_yaruga borisovka korocha sudzha rylsk glushkovo korenevo lgov kurchatov zheleznogorsk klintsy klimovo novozybkov suzemka sevsk unecha karachev seshcha liski rossosh boguchar borisoglebsk buturlinovka shakhty novoshakhtinsk millerovo morozovsk kamensk-shakhtinsky kamensk azov bataysk volgodonsk proletarsk kropotkin ilsky afipsky ilskaya tamanneft taman moscow domodedovo zhukovsky khimki krasnogorsk odintsovo podolsk ramenskoye klin zelenograd lyubertsy balashikha mytishchi korolyov dubna kolomna naro-fominsk serpukhov kashira stupino dmitrov elektrostal vidnoye vnukovo sheremetyevo kubinka baltimor shagol belaya irkutsk usolye buryatia khabarovsk vladivostok primorye omsk novosibirsk tobolsk surgut vyborg shaikovka chkalovsk soltsy savasleyka dyagilevo",
  },
  { side: "RU", isPlace: true, state: "capital", names: "moscow" },
  { side: "RU", isPlace: true, called: "Moscow", names: "russian_capital" },
  { side: "UA", isPlace: false, isLowerCase: true, names: "regional_capital" },
  {
    side: "OCC",
    isPlace: true,
    names:
      "crimea sevastopol simferopol kerch feodosia feodosiya feodosiia yalta alushta sudak yevpatoria evpatoria dzhankoi dzhankoy saky saki hvardiiske gvardeyskoye novofedorivka belbek chauda armyansk armiansk krasnoperekopsk bakhchysarai perekop mariupol melitopol berdiansk berdyansk enerhodar energodar horlivka gorlovka makiivka makiyivka makeevka makeyevka yenakiieve yenakiyeve alchevsk khrustalnyi antratsyt stakhanov kadiivka krasnodon sorokyne dovzhansk brianka perevalsk lutuhyne starobilsk starobelsk sievierodonetsk severodonetsk lysychansk lisichansk rubizhne rubezhnoye kreminna bilovodsk shchastia stanytsia_luhanska skadovsk henichesk genichesk khorly kalanchak chaplynka lazurne ivanivka nova_kakhovka kakhovka tavriisk hola_prystan oleshky aleshki tokmak vasylivka vasylevka polohy pologi kamianka-dniprovska dniprorudne prymorsk kyrylivka yakymivka chernihivka yasynuvata volnovakha dokuchaievsk ilovaisk rovenky svatove svatovo snizhne torez chystiakove shakhtarsk khartsyzk zuhres debaltseve amvrosiivka starobesheve manhush novoazovsk olenivka popasna zolote soledar marinka maryinka",
  },
  {
    side: "OCC",
    isPlace: true,
    isLowerCase: true,
    names: "occupied_territory occupied_territories occupied_areas russian-occupied_territory",
  },
  { side: "OCC", isPlace: false, names: "crimean dnr lnr dpr lpr" },
  {
    side: "OTHER",
    isPlace: true,
    names:
      "lublin rzeszow rzeszów przewodow przewodów wyryki wohyn cześniki czesniki krakow gdansk tulcea plauru galati constanta chilia transnistria tiraspol soroca gomel homel brest mozyr tallinn riga rezekne vilnius budapest bratislava sofia helsinki",
  },
  {
    side: "OTHER",
    isPlace: true,
    state: "country",
    names: "poland romania moldova belarus estonia latvia lithuania hungary slovakia bulgaria finland",
  },
  {
    side: "OTHER",
    isPlace: true,
    state: "capital",
    names: "warsaw bucharest chisinau minsk",
  },
  {
    side: "OTHER",
    isPlace: false,
    names: "polish romanian moldovan belarusian estonian latvian lithuanian hungarian slovak bulgarian finnish",
  },
  {
    side: "elsewhere",
    isPlace: true,
    names:
      "gaza gazan israel israeli israelis palestinian palestinians hamas hezbollah lebanon lebanese beirut tehran isfahan natanz jerusalem haifa rafah jenin nablus idf houthi houthis yemen yemeni sanaa hodeidah syria syrian damascus aleppo idlib sweida iraq iraqi baghdad sudan sudanese khartoum darfur fasher el-fasher omdurman kordofan nyala rsf congo congolese goma kinshasa kivu m23 myanmar burmese rakhine sagaing pakistan pakistani india indian kashmir kashmiri afghanistan afghan kabul taliban nigeria nigerian boko somalia somali mogadishu al-shabaab mali malian bamako sahel burkina niger ethiopia ethiopian tigray amhara haiti haitian port-au-prince mexico mexican venezuela venezuelan colombia colombian ecuador thailand thai cambodia cambodian armenia armenian azerbaijan azerbaijani karabakh turkey turkish indonesia indonesian philippines philippine nepal bangladesh dhaka texas california florida_keys libya libyan tripoli egypt egyptian morocco chad cameroon mozambique kenya kenyan uganda rwanda tanzania peru brazil brazilian guatemala honduras spain portugal valencia greece vietnam sri_lanka qatar doha bondi sydney australia australian manila jakarta iran iranians rio ashkelon ashdod netanyahu hebron ramallah khan_younis khan_yunis deir_al-balah west_bank golan tel_aviv sidon bekaa dahiyeh houthi-held mosul raqqa homs hama latakia kirkuk fallujah kunduz kandahar helmand herat port_sudan el-geneina marib aden stepanakert nagorno-karabakh mekelle maiduguri borno cabo_delgado sarajevo srebrenica gaziantep antakya hatay malatya kahramanmaras kahramanmaraş adiyaman adıyaman diyarbakir istanbul izmir türkiye turkiye marrakesh derna noto_peninsula ishikawa fukushima lahaina maui auckland kathmandu sichuan tibet xizang lombok sulawesi mandalay naypyidaw cebu mindanao luzon jamaica cuba puerto_rico louisiana florida los_angeles new_orleans houston",
  },
  { side: "OCC", isPlace: true, sideAsArea: "UA", names: "donetsk luhansk lugansk" },
  {
    side: "OCC",
    isPlace: false,
    isLowerCase: true,
    names:
      "russian-occupied russian-installed russian-appointed russian-held russian-backed moscow-installed moscow-appointed moscow-backed kremlin-installed kremlin-appointed kremlin-backed russian-controlled occupied annexed",
  },
  { side: "RU", isPlace: false, names: "russian russians kremlin putin" },
  { side: "RU", isPlace: true, state: "country", names: "russia" },
  ...seats,
];
