import type { Side } from "../../language";

/** Places and peoples by the side they stand for. One line per kind; names of several words are written with "_". */
export const placeNames: readonly { readonly side: Side; readonly isPlace: boolean; readonly names: string }[] = [
  {
    side: "UA",
    isPlace: true,
    names:
      "ukraine kyiv kiev kyivska kharkiv kharkov kharkivska odesa odessa odeska dnipro dnipropetrovsk dnipropetrovska lviv lvivska zaporizhzhia zaporizhia zaporizhzhya zaporizhye zaporizka chernihiv chernigov chernihivska sumy sumska poltava poltavska vinnytsia vinnytska zhytomyr zhytomyrska cherkasy cherkaska khmelnytskyi khmelnytsky khmelnytska rivne rivnenska volyn volynska lutsk ternopil ternopilska ivano-frankivsk chernivtsi zakarpattia zakarpatska uzhhorod uzhgorod mukachevo kirovohrad kirovohradska kropyvnytskyi mykolaiv mykolayiv nikolaev mykolaivska kherson khersonska donetska luhanska donbas kramatorsk sloviansk slovyansk kostiantynivka konstantinovka pokrovsk druzhkivka dobropillia myrnohrad kupiansk kupyansk izium izyum balakliia chuhuiv lozova bohodukhiv vovchansk derhachi merefa pavlohrad kryvyi kryvyi_rih kryvyi_rig nikopol marhanets synelnykove samar novomoskovsk kamianske kremenchuk myrhorod lubny konotop shostka okhtyrka romny nizhyn pryluky bila_tserkva boryspil brovary bucha irpin hostomel vyshhorod fastiv obukhiv vasylkiv vyshneve boiarka uman smila starokostiantyniv shepetivka kovel drohobych stryi chervonohrad izmail reni chornomorsk pivdennyi bilhorod-dnistrovskyi voznesensk pervomaisk ochakiv huliaipole orikhiv zaporozhye podil sviatoshynskyi sviatoshyn solomianskyi shevchenkivskyi holosiivskyi dniprovskyi desnianskyi obolonskyi darnytskyi pecherskyi podilskyi odesa's yahotyn kaniv hlukhiv bilopillia krasnopillia hroza chasiv_yar toretsk avdiivka bakhmut lyman siversk kurakhove velyka_pysarivka kaharlyk kozelets ladyzhyn burshtyn trypillia kalush kolomyia dubno sarny novhorod-siverskyi koriukivka snovsk varash netishyn slavutych saltivka",
  },
  {
    side: "UA",
    isPlace: false,
    names:
      "ukrainian ukrainians ukraine's zelensky zelenskyy zelenskiy zelenskyi klitschko tkachenko terekhov syniehubov synegubov kyslytsia lysak kiper klymenko svyrydenko shmyhal sybiha kuleba ihnat dtek ukrenergo naftogaz ukrzaliznytsia dsns sbu ukrinform suspilne shahed shaheds geran gerans russia's_attack",
  },
  {
    side: "RU",
    isPlace: true,
    names:
      "belgorod bryansk kursk voronezh rostov rostov-on-don taganrog krasnodar novorossiysk novorossiisk tuapse slavyansk-on-kuban sochi anapa adygea saratov engels samara syzran novokuibyshevsk volgograd astrakhan ryazan tula kaluga oryol orel orlov smolensk tver leningrad petersburg st_petersburg saint_petersburg pskov novgorod veliky_novgorod nizhny_novgorod kstovo tatarstan kazan yelabuga alabuga nizhnekamsk bashkortostan ufa salavat orenburg izhevsk udmurtia perm chelyabinsk yekaterinburg tyumen murmansk arkhangelsk olenya stavropol dagestan makhachkala chechnya grozny ingushetia mordovia saransk chuvashia cheboksary penza tambov lipetsk vladimir ivanovo yaroslavl kostroma vologda ust-luga primorsk shebekino grayvoron valuyki sudzha rylsk kaspiysk millerovo morozovsk kamensk-shakhtinsky feodosiya moscow domodedovo zhukovsky khimki podolsk ramenskoye klin zelenograd kropotkin ilsky afipsky",
  },
  { side: "RU", isPlace: false, names: "sobyanin gladkov bogomaz khinshtein slyusar kondratyev gusev" },
  {
    side: "OCC",
    isPlace: true,
    names:
      "crimea crimean sevastopol simferopol kerch feodosia yalta yevpatoria dzhankoi saky saki donetsk luhansk lugansk mariupol melitopol berdiansk berdyansk enerhodar energodar horlivka gorlovka makiivka makeevka yenakiieve alchevsk khrustalnyi antratsyt starobilsk sievierodonetsk lysychansk rubizhne skadovsk henichesk khorly nova_kakhovka kakhovka oleshky tokmak vasylivka yasynuvata volnovakha dokuchaievsk ilovaisk rovenky svatove",
  },
  {
    side: "OCC",
    isPlace: false,
    names:
      "russian-occupied russian-installed russian-controlled moscow-installed kremlin-installed occupied dnr lnr dpr lpr razvozhayev pasechnik pushilin saldo balitsky",
  },
  {
    side: "OTHER",
    isPlace: true,
    names:
      "poland polish warsaw lublin rzeszow romania romanian tulcea plauru moldova moldovan chisinau belarus minsk estonia estonian latvia latvian lithuania lithuanian",
  },
  {
    side: "elsewhere",
    isPlace: true,
    names:
      "gaza gazan israel israeli israelis palestinian palestinians hamas hezbollah lebanon lebanese beirut tehran isfahan natanz jerusalem haifa rafah jenin nablus idf houthi houthis yemen yemeni sanaa hodeidah syria syrian damascus aleppo idlib sweida iraq iraqi baghdad sudan sudanese khartoum darfur fasher el-fasher omdurman kordofan nyala rsf congo congolese goma kinshasa kivu m23 myanmar burmese rakhine sagaing pakistan pakistani india indian kashmir kashmiri afghanistan afghan kabul taliban nigeria nigerian boko somalia somali mogadishu al-shabaab mali malian bamako sahel burkina niger ethiopia ethiopian tigray amhara haiti haitian port-au-prince mexico mexican venezuela venezuelan colombia colombian ecuador thailand thai cambodia cambodian armenia armenian azerbaijan azerbaijani karabakh turkey turkish indonesia indonesian philippines philippine nepal bangladesh dhaka texas california florida_keys libya libyan tripoli egypt egyptian morocco chad cameroon mozambique kenya kenyan uganda rwanda tanzania peru brazil brazilian guatemala honduras spain portugal valencia greece vietnam sri_lanka qatar doha bondi sydney australia australian manila jakarta iran iranians rio",
  },
];
