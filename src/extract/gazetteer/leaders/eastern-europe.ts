import type { Table } from "./table.js";

/** From the Baltic to Cyprus, with Turkey, and the states that came from the Soviet Union. */
export const EASTERN_EUROPE: Table = {
  ALB: {
    state:
      "Enver Hoxha 1944-1985|Ramiz Alia 1985-1992|Sali Berisha 1992-1997|Rexhep Meidani 1997-2002|Alfred Moisiu 2002-2007|Bamir Topi 2007-2012|Bujar Nishani 2012-2017|Ilir Meta 2017-2022|Bajram Begaj 2022-",
    government:
      "Fatos Nano 1997-1998 2002-2005|Pandeli Majko 1998-1999 2002|Ilir Meta 1999-2002|Sali Berisha 2005-2013|Edi Rama 2013-",
    others:
      "Paskal Milo|Lulzim Basha|Edmond Haxhinasto|Ditmir Bushati|Gent Cakaj|Olta Xhaçka|Igli Hasani|Elisa Spiropali|Belinda Balluku|Niko Peleshi|Arta Dade",
  },
  ARM: {
    state:
      "Levon Ter-Petrosyan 1991-1998|Robert Kocharyan 1998-2008|Serzh Sargsyan 2008-2018|Serge Sarkissian 2008-2018|Serzh Sarkisian 2008-2018|Armen Sarkissian 2018-2022|Vahagn Khachaturyan 2022-",
    government:
      "Andranik Margaryan 2000-2007|Tigran Sargsyan 2008-2014|Hovik Abrahamyan 2014-2016|Karen Karapetyan 2016-2018|Nikol Pashinyan 2018-|Nikol Pachinian 2018-|Nikol Pashinián 2018-|Nikol Paschinjan 2018-",
    others:
      "Vartan Oskanian|Edward Nalbandian|Zohrab Mnatsakanyan|Ara Aivazian|Ararat Mirzoyan|Armen Grigoryan|Suren Papikyan|Mher Grigoryan|Alen Simonyan|Anna Hakobyan",
  },
  AZE: {
    state: "Abulfaz Elchibey 1992-1993|Heydar Aliyev 1993-2003|Ilham Aliyev 2003-|Ilham Alijew 2003-|Ilham Aliev 2003-",
    government: "Artur Rasizade 1996-2003 2003-2018|Novruz Mammadov 2018-2019|Ali Asadov 2019-",
    others:
      "Vilayat Guliyev|Elmar Mammadyarov|Jeyhun Bayramov|Hikmet Hajiyev|Mehriban Aliyeva|Mikayil Jabbarov|Parviz Shahbazov|Zakir Hasanov|Mukhtar Babayev|Shahin Mustafayev",
  },
  BGR: {
    state:
      "Todor Zhivkov 1971-1989|Zhelyu Zhelev 1990-1997|Petar Stoyanov 1997-2002|Georgi Parvanov 2002-2012|Rosen Plevneliev 2012-2017|Rumen Radev 2017-2026|Rumen Radew 2017-2026|Roumen Radev 2017-2026|Iliana Iotova 2026-",
    government:
      "Ivan Kostov 1997-2001|Simeon Sakskoburggotski 2001-2005|Simeon Saxe-Coburg-Gotha 2001-2005|Sergei Stanishev 2005-2009|Boyko Borissov 2009-2013 2014-2017 2017-2021|Bojko Borissow 2009-2013 2014-2017 2017-2021|Boïko Borissov 2009-2013 2014-2017 2017-2021|Boiko Borisov 2009-2013 2014-2017 2017-2021|Plamen Oresharski 2013-2014|Kiril Petkov 2021-2022|Galab Donev 2022-2023|Nikolai Denkov 2023-2024|Dimitar Glavchev 2024-2025|Rosen Zhelyazkov 2025-2026",
    others:
      "Solomon Passy|Ivailo Kalfin|Rumiana Jeleva|Nikolay Mladenov 2010-2013|Kristian Vigenin|Daniel Mitov|Ekaterina Zaharieva 2017-2021|Teodora Genchovska|Nikolay Milkov|Mariya Gabriel 2023-2024|Georg Georgiev|Krasimir Karakachanov|Temenuzhka Petkova|Nadezhda Mihailova|Atanas Zapryanov",
  },
  BIH: {
    state:
      "Alija Izetbegović 1990-2000|Momčilo Krajišnik 1996-1998|Sulejman Tihić 2002-2006|Haris Silajdžić 2006-2010|Nebojša Radmanović 2006-2014|Željko Komšić 2006-2014 2018-|Bakir Izetbegović 2010-2018|Dragan Čović 2014-2018|Mladen Ivanić 2014-2018|Šefik Džaferović 2018-2022|Denis Bećirović 2022-|Željka Cvijanović 2022-",
    government:
      "Adnan Terzić 2002-2007|Nikola Špirić 2007-2012|Vjekoslav Bevanda 2012-2015|Denis Zvizdić 2015-2019|Zoran Tegeltija 2019-2023|Borjana Krišto 2023-",
    others:
      "Milorad Dodik|Radovan Karadžić|Ratko Mladić|Sven Alkalaj|Zlatko Lagumdžija|Igor Crnadak|Bisera Turković|Elmedin Konaković|Staša Košarac|Biljana Plavšić",
  },
  BLR: {
    state: "Stanislav Shushkevich 1991-1994|Alexander Lukashenko 1994-",
    government:
      "Sergei Sidorsky 2003-2010|Mikhail Myasnikovich 2010-2014|Andrei Kobyakov 2014-2018|Sergei Rumas 2018-2020|Roman Golovchenko 2020-2025|Alexander Turchin 2025-",
    others:
      "Ural Latypov|Sergei Martynov|Vladimir Makei|Uladzimir Makei|Sergei Aleinik|Maxim Ryzhenkov|Viktor Khrenin|Svetlana Tikhanovskaya|Sviatlana Tsikhanouskaya|Swetlana Tichanowskaja|Swjatlana Zichanouskaja|Svetlana Tijanóvskaya|Alexander Volfovich|Natalya Kochanova|Maria Kolesnikova|Ales Bialiatski|Viktor Babariko",
  },
  CYP: {
    state:
      "Makarios III 1960-1977|Spyros Kyprianou 1977-1988|George Vassiliou 1988-1993|Glafcos Clerides 1993-2003|Tassos Papadopoulos 2003-2008|Dimitris Christofias 2008-2013|Nicos Anastasiades 2013-2023|Nikos Christodoulides 2023-",
    others:
      "Ioannis Kasoulides|Ioannis Kasoulidis|George Iacovou|Markos Kyprianou|Erato Kozakou-Marcoullis|Constantinos Kombos|Rauf Denktash|Rauf Denktaş|Mehmet Ali Talat|Derviş Eroğlu|Mustafa Akıncı|Ersin Tatar|Tufan Erhürman|Makis Keravnos|Vasilis Palmas|Nikos Christodoulides",
  },
  CZE: {
    state:
      "Gustáv Husák 1975-1989|Václav Havel 1989-2003|Václav Klaus 2003-2013|Miloš Zeman 2013-2023|Petr Pavel 2023-",
    government:
      "Alexander Dubček 1968-1969|Václav Klaus 1993-1998|Josef Tošovský 1998|Miloš Zeman 1998-2002|Vladimír Špidla 2002-2004|Stanislav Gross 2004-2005|Jiří Paroubek 2005-2006|Mirek Topolánek 2006-2009|Jan Fischer 2009-2010|Petr Nečas 2010-2013|Jiří Rusnok 2013-2014|Bohuslav Sobotka 2014-2017|Andrej Babiš 2017-2021 2025-|Petr Fiala 2021-2025",
    others:
      "Josef Zieleniec|Jan Kavan|Cyril Svoboda|Karel Schwarzenberg|Jan Kohout|Lubomír Zaorálek|Martin Stropnický|Tomáš Petříček|Jakub Kulhánek|Jan Lipavský|Petr Macinka|Jana Černochová|Lubomír Metnar|Tomáš Pojar|Jaromír Zůna|Alena Schillerová|Karel Havlíček|Jozef Síkela 2021-2024|Alexandr Vondra|Miloš Vystrčil",
  },
  EST: {
    state:
      "Lennart Meri 1992-2001|Arnold Rüütel 2001-2006|Toomas Hendrik Ilves 2006-2016|Kersti Kaljulaid 2016-2021|Alar Karis 2021-",
    government:
      "Mart Laar 1992-1994 1999-2002|Siim Kallas 2002-2003|Juhan Parts 2003-2005|Andrus Ansip 2005-2014|Taavi Rõivas 2014-2016|Jüri Ratas 2016-2021|Kaja Kallas 2021-2024|Kristen Michal 2024-",
    others:
      "Urmas Paet|Keit Pentus-Rosimannus|Marina Kaljurand|Sven Mikser|Urmas Reinsalu|Eva-Maria Liimets|Margus Tsahkna|Hanno Pevkur|Kristina Ojuland|Jüri Luik|Kalle Laanet|Trivimi Velliste",
  },
  GEO: {
    state:
      "Zviad Gamsakhurdia 1991-1992|Eduard Shevardnadze 1992-2003|Eduard Schewardnadse 1992-2003|Mikheil Saakashvili 2004-2013|Michail Saakaschwili 2004-2013|Mijaíl Saakashvili 2004-2013|Giorgi Margvelashvili 2013-2018|Salome Zourabichvili 2018-2024|Mikheil Kavelashvili 2024-|Micheil Kawelaschwili 2024-",
    government:
      "Zurab Zhvania 2004-2005|Zurab Noghaideli 2005-2007|Nika Gilauri 2009-2012|Bidzina Ivanishvili 2012-2013|Bidsina Iwanischwili 2012-2013|Irakli Garibashvili 2013-2015 2021-2024|Giorgi Kvirikashvili 2015-2018|Mamuka Bakhtadze 2018-2019|Giorgi Gakharia 2019-2021|Irakli Kobakhidze 2024-|Irakli Kobachidse 2024-",
    others:
      "Irakli Menagarishvili|Gela Bezhuashvili|Eka Tkeshelashvili|Grigol Vashadze|Maia Panjikidze|Mikheil Janelidze|Davit Zalkaliani|David Zalkaliani|Ilia Darchiashvili|Maka Botchorishvili|Maka Bochorishvili|Tina Khidasheli|Davit Bakradze|Shalva Papuashvili",
  },
  GRC: {
    state:
      "Konstantinos Karamanlis 1980-1985 1990-1995|Konstantinos Stephanopoulos 1995-2005|Costis Stephanopoulos 1995-2005|Karolos Papoulias 2005-2015|Prokopis Pavlopoulos 2015-2020|Katerina Sakellaropoulou 2020-2025|Konstantinos Tasoulas 2025-|Constantine Tassoulas 2025-",
    government:
      "Andreas Papandreou 1981-1989 1993-1996|Konstantinos Mitsotakis 1990-1993|Costas Simitis 1996-2004|Kostas Karamanlis 2004-2009|George Papandreou 2009-2011|Giorgos Papandreou 2009-2011|Lucas Papademos 2011-2012|Antonis Samaras 2012-2015|Alexis Tsipras 2015-2019|Kyriakos Mitsotakis 2019-",
    others:
      "Theodoros Pangalos|George Papandreou|Giorgos Papandreou|Petros Molyviatis|Dora Bakoyannis|Dora Bakogianni|Dimitris Droutsas|Stavros Lambrinidis 2011|Dimitris Avramopoulos 2012-2014|Evangelos Venizelos|Nikos Kotzias|Giorgos Katrougalos|Nikos Dendias|Giorgos Gerapetritis|George Gerapetritis|Yanis Varoufakis|Yannis Varoufakis|Euclid Tsakalotos|Panos Kammenos|Yannis Stournaras|Kyriakos Pierrakakis|Kostis Hatzidakis|Adonis Georgiadis|Miltiadis Varvitsiotis|Tasos Chatzivasileiou|Stavros Papastavrou",
  },
  HRV: {
    state:
      "Franjo Tuđman 1990-1999|Franjo Tudjman 1990-1999|Stjepan Mesić 2000-2010|Stipe Mesić 2000-2010|Ivo Josipović 2010-2015|Kolinda Grabar-Kitarović 2015-2020|Zoran Milanović 2020-",
    government:
      "Ivica Račan 2000-2003|Ivo Sanader 2003-2009|Jadranka Kosor 2009-2011|Zoran Milanović 2011-2016|Tihomir Orešković 2016|Andrej Plenković 2016-",
    others:
      "Mate Granić|Tonino Picula|Miomir Žužul|Gordan Jandroković|Vesna Pusić|Miro Kovač|Davor Ivo Stier|Marija Pejčinović Burić 2017-2019|Gordan Grlić-Radman|Ivan Anušić|Damir Krstičević|Tomo Medved",
  },
  HUN: {
    state:
      "János Kádár 1956-1988|Árpád Göncz 1990-2000|Ferenc Mádl 2000-2005|László Sólyom 2005-2010|Pál Schmitt 2010-2012|János Áder 2012-2022|Katalin Novák 2022-2024|Tamás Sulyok 2024-",
    government:
      "Imre Nagy 1953-1955 1956|Miklós Németh 1988-1990|József Antall 1990-1993|Gyula Horn 1994-1998|Viktor Orbán 1998-2002 2010-2026|Péter Medgyessy 2002-2004|Ferenc Gyurcsány 2004-2009|Gordon Bajnai 2009-2010|Péter Magyar 2026-",
    others:
      "László Kovács|Kinga Göncz|Péter Balázs|János Martonyi|Tibor Navracsics|Péter Szijjártó|Mihály Varga|Gergely Gulyás|Kristóf Szalay-Bobrovniczky|Zsolt Semjén|Márton Nagy|László Kövér|Balázs Orbán|Judit Varga|Anita Orbán|Zoltán Kovács|János Bóka|Zsolt Németh",
  },
  KAZ: {
    state: "Nursultan Nazarbayev 1990-2019|Kassym-Jomart Tokayev 2019-|Kassym-Schomart Tokajew 2019-",
    government:
      "Karim Massimov 2007-2012 2014-2016|Serik Akhmetov 2012-2014|Bakytzhan Sagintayev 2016-2019|Askar Mamin 2019-2022|Alikhan Smailov 2022-2024|Olzhas Bektenov 2024-",
    others:
      "Erlan Idrissov|Kairat Abdrakhmanov 2016-2018|Beibut Atamkulov|Mukhtar Tileuberdi|Murat Nurtleu|Yermek Kosherbayev|Marat Tazhin|Yerzhan Kazykhanov|Kanat Saudabayev|Roman Sklyar|Serik Zhumangarin|Dariga Nazarbayeva|Roman Vassilenko",
  },
  KGZ: {
    state:
      "Askar Akayev 1990-2005|Kurmanbek Bakiyev 2005-2010|Roza Otunbayeva 2010-2011|Almazbek Atambayev 2011-2017|Sooronbay Jeenbekov 2017-2020|Sadyr Japarov 2020-|Sadyr Dschaparow 2020-|Sadir Yaparov 2020-",
    government:
      "Omurbek Babanov 2011-2012|Temir Sariyev 2015-2016|Ulukbek Maripov 2021|Akylbek Japarov 2021-2024|Adylbek Kasymaliev 2024-",
    others: "Ruslan Kazakbayev|Jeenbek Kulubaev|Zheenbek Kulubaev|Erlan Abdyldaev|Chingiz Aidarbekov|Kamchybek Tashiev",
  },
  LTU: {
    state:
      "Vytautas Landsbergis 1990-1992|Algirdas Brazauskas 1992-1998|Valdas Adamkus 1998-2003 2004-2009|Rolandas Paksas 2003-2004|Dalia Grybauskaitė 2009-2019|Gitanas Nausėda 2019-",
    government:
      "Andrius Kubilius 1999-2000 2008-2012|Algirdas Brazauskas 2001-2006|Gediminas Kirkilas 2006-2008|Algirdas Butkevičius 2012-2016|Saulius Skvernelis 2016-2020|Ingrida Šimonytė 2020-2024|Gintautas Paluckas 2024-2025|Inga Ruginienė 2025-",
    others:
      "Antanas Valionis|Petras Vaitiekūnas|Vygaudas Ušackas|Audronius Ažubalis|Linas Linkevičius|Gabrielius Landsbergis|Kęstutis Budrys|Arvydas Anušauskas|Dovilė Šakalienė|Laurynas Kasčiūnas|Raimundas Karoblis|Robertas Kaunas",
  },
  LVA: {
    state:
      "Guntis Ulmanis 1993-1999|Vaira Vīķe-Freiberga 1999-2007|Valdis Zatlers 2007-2011|Andris Bērziņš 2011-2015|Raimonds Vējonis 2015-2019|Egils Levits 2019-2023|Edgars Rinkēvičs 2023-",
    government:
      "Andris Šķēle 1995-1997 1999-2000|Aigars Kalvītis 2004-2007|Ivars Godmanis 1990-1993 2007-2009|Valdis Dombrovskis 2009-2014|Laimdota Straujuma 2014-2016|Māris Kučinskis 2016-2019|Krišjānis Kariņš 2019-2023|Evika Siliņa 2023-2026",
    others:
      "Sandra Kalniete 2002-2004|Artis Pabriks|Māris Riekstiņš|Edgars Rinkēvičs|Krišjānis Kariņš|Baiba Braže|Andris Sprūds|Ģirts Valdis Kristovskis|Raimonds Bergmanis",
  },
  MDA: {
    state:
      "Mircea Snegur 1990-1997|Petru Lucinschi 1997-2001|Vladimir Voronin 2001-2009|Mihai Ghimpu 2009-2010|Nicolae Timofti 2012-2016|Igor Dodon 2016-2020|Maia Sandu 2020-",
    government:
      "Vasile Tarlev 2001-2008|Vlad Filat 2009-2013|Iurie Leancă 2013-2015|Chiril Gaburici 2015|Pavel Filip 2016-2019|Maia Sandu 2019|Ion Chicu 2019-2020|Natalia Gavrilița 2021-2023|Dorin Recean 2023-2025|Alexandru Munteanu 2025-",
    others:
      "Andrei Stratan|Natalia Gherman|Andrei Galbur|Nicu Popescu|Mihai Popșoi|Mihail Popșoi|Anatolie Nosatîi|Igor Grosu|Vladimir Plahotniuc|Ilan Shor|Ilan Șor|Igor Smirnov|Evgheni Șevciuc|Vadim Krasnoselsky|Cristina Gherasimov",
  },
  MKD: {
    state:
      "Kiro Gligorov 1991-1999|Boris Trajkovski 1999-2004|Branko Crvenkovski 2004-2009|Gjorge Ivanov 2009-2019|Gjorgje Ivanov 2009-2019|Djordje Ivanov 2009-2019|Stevo Pendarovski 2019-2024|Gordana Siljanovska-Davkova 2024-",
    government:
      "Ljubčo Georgievski 1998-2002|Vlado Bučkovski 2004-2006|Nikola Gruevski 2006-2016|Zoran Zaev 2017-2022|Oliver Spasovski 2020|Dimitar Kovačevski 2022-2024|Talat Xhaferi 2024|Hristijan Mickoski 2024-",
    others:
      "Ilinka Mitreva|Antonio Milošoski|Nikola Poposki|Nikola Dimitrov|Bujar Osmani|Timčo Mucunski|Radmila Šekerinska 2017-2022|Ali Ahmeti|Slavjanka Petrovska|Srgjan Kerim",
  },
  MNE: {
    state:
      "Filip Vujanović 2003-2018|Milo Đukanović 1998-2002 2018-2023|Milo Djukanovic 1998-2002 2018-2023|Jakov Milatović 2023-",
    government:
      "Milo Đukanović 1991-1998 2003-2006 2008-2010 2012-2016|Željko Šturanović 2006-2008|Igor Lukšić 2010-2012|Duško Marković 2016-2020|Zdravko Krivokapić 2020-2022|Dritan Abazović 2022-2023|Milojko Spajić 2023-",
    others:
      "Milan Roćen|Srđan Darmanović|Djordje Radulović|Đorđe Radulović|Filip Ivanović|Ervin Ibrahimović|Ranko Krivokapić|Dragan Krapović",
  },
  POL: {
    state:
      "Wojciech Jaruzelski 1985-1990|Lech Wałęsa 1990-1995|Aleksander Kwaśniewski 1995-2005|Lech Kaczyński 2005-2010|Bronisław Komorowski 2010-2015|Andrzej Duda 2015-2025|Karol Nawrocki 2025-",
    government:
      "Tadeusz Mazowiecki 1989-1991|Hanna Suchocka 1992-1993|Jerzy Buzek 1997-2001|Leszek Miller 2001-2004|Marek Belka 2004-2005|Kazimierz Marcinkiewicz 2005-2006|Jarosław Kaczyński 2006-2007|Donald Tusk 2007-2014 2023-|Ewa Kopacz 2014-2015|Beata Szydło 2015-2017|Mateusz Morawiecki 2017-2023|Edward Gierek 1970-1980|Władysław Gomułka 1956-1970",
    others:
      "Bronisław Geremek|Władysław Bartoszewski|Włodzimierz Cimoszewicz|Adam Daniel Rotfeld|Stefan Meller|Anna Fotyga|Radosław Sikorski|Radek Sikorski|Grzegorz Schetyna|Witold Waszczykowski|Jacek Czaputowicz|Zbigniew Rau|Krzysztof Szczerski|Jakub Kumoch|Marcin Przydacz|Mariusz Błaszczak|Antoni Macierewicz|Tomasz Siemoniak|Władysław Kosiniak-Kamysz|Jacek Siewiera|Sławomir Cenckiewicz|Bogdan Klich|Andrzej Domański|Szymon Hołownia|Rafał Trzaskowski|Paweł Jabłoński|Konrad Szymański|Anna Zalewska|Agata Kornhauser-Duda|Marta Nawrocka|Teresa Czerwińska|Waldemar Pawlak|Józef Oleksy|Włodzimierz Czarzasty",
  },
  ROU: {
    state:
      "Nicolae Ceaușescu 1965-1989|Ion Iliescu 1990-1996 2000-2004|Emil Constantinescu 1996-2000|Traian Băsescu 2004-2014|Klaus Iohannis 2014-2025|Klaus Johannis 2014-2025|Ilie Bolojan 2025|Nicușor Dan 2025-",
    government:
      "Petre Roman 1989-1991|Adrian Năstase 2000-2004|Călin Popescu-Tăriceanu 2004-2008|Emil Boc 2008-2012|Mihai Răzvan Ungureanu 2012|Victor Ponta 2012-2015|Dacian Cioloș 2015-2017|Sorin Grindeanu 2017|Mihai Tudose 2017-2018|Viorica Dăncilă 2018-2019|Ludovic Orban 2019-2020|Florin Cîțu 2020-2021|Nicolae Ciucă 2021-2023|Marcel Ciolacu 2023-2025|Ilie Bolojan 2025-",
    others:
      "Mircea Geoană 2000-2004|Adrian Cioroianu|Lazăr Comănescu|Cristian Diaconescu|Teodor Baconschi|Titus Corlățean|Teodor Meleșcanu|Bogdan Aurescu|Luminița Odobescu|Emil Hurezeanu|Oana Țoiu|Angel Tîlvăr|Ionuț Moșteanu|Mihai-Răzvan Ungureanu|Călin Georgescu|George Simion|Vasile Dîncu|Radu Miruță",
  },
  RUS: {
    state:
      "Joseph Stalin 1924-1953|Josef Stalin 1924-1953|Iósif Stalin 1924-1953|Iossif Stalin 1924-1953|Stalin 1924-1953|Nikita Khrushchev 1953-1964|Nikita Chruschtschow 1953-1964|Nikita Jruschov 1953-1964|Nikita Krusciov 1953-1964|Leonid Brezhnev 1964-1982|Léonid Brejnev 1964-1982|Yuri Andropov 1982-1984|Konstantin Chernenko 1984-1985|Mikhail Gorbachev 1985-1991|Michail Gorbatschow 1985-1991|Mijaíl Gorbachov 1985-1991|Boris Yeltsin 1991-1999|Boris Jelzin 1991-1999|Boris Eltsine 1991-1999|Boris Ieltsin 1991-1999|Boris Eltsin 1991-1999|Vladimir Putin 2000-2008 2012-|Dmitry Medvedev 2008-2012",
    government:
      "Viktor Chernomyrdin 1992-1998|Yevgeny Primakov 1998-1999|Sergei Stepashin 1999|Vladimir Putin 1999-2000 2008-2012|Mikhail Kasyanov 2000-2004|Mikhail Fradkov 2004-2007|Viktor Zubkov 2007-2008|Dmitry Medvedev 2012-2020|Mikhail Mishustin 2020-|Michail Mischustin 2020-|Mijaíl Mishustin 2020-",
    others:
      "Vyacheslav Molotov|Andrei Gromyko|Alexei Kosygin|Andrei Kozyrev|Igor Ivanov|Igor Iwanow|Sergey Lavrov|Sergei Ivanov|Sergej Iwanow|Anatoly Serdyukov|Sergei Shoigu|Sergej Schoigu|Sergueï Choïgou|Serguéi Shoigú|Andrei Belousov|Yuri Ushakov|Juri Uschakow|Youri Ouchakov|Nikolai Patrushev|Dmitry Peskov|Maria Zakharova|Marija Zakharova|Maria Sacharowa|María Zajárova|Sergei Ryabkov|Sergei Naryshkin|Kirill Dmitriev|Anton Siluanov|Alexei Kudrin|German Gref|Elvira Nabiullina|Alexander Novak|Igor Sechin|Igor Setschin|Igor Shuvalov|Dmitry Rogozin|Dmitry Kozak|Vladimir Medinsky|Vladislav Surkov|Valery Gerasimov|Valentina Matviyenko|Vyacheslav Volodin|Denis Manturov|Mikhail Bogdanov|Andrey Rudenko|Alexander Grushko|Sergei Prikhodko|Alexander Bortnikov|Anatoly Antonov|Vasily Nebenzya|Vitaly Churkin|Grigory Karasin|Konstantin Kosachev|Leonid Slutsky|Sergei Kiriyenko|Anton Vaino|Sergei Glazyev|Alexei Likhachev|Maxim Reshetnikov|Maxim Oreshkin|Alexander Kozlov|Yury Trutnev|Yuri Trutnev|Alexei Overchuk|Sergei Tsivilev|Yevgeny Prigozhin|Evgueni Prigojine|Alexei Navalny|Ramzan Kadyrov|Alexei Miller|Anatoly Chubais|Raisa Gorbacheva|Lyudmila Putina|Svetlana Medvedeva|Mikhail Ulyanov|Igor Kostyukov|Yunus-Bek Yevkurov|Georgy Borisenko|Alexander Alimov|Boris Gryzlov|Sergei Mironov|Patriarch Kirill",
  },
  SRB: {
    state:
      "Josip Broz Tito 1953-1980|Tito 1953-1980|Slobodan Milošević 1989-2000|Vojislav Koštunica 2000-2003|Boris Tadić 2004-2012|Tomislav Nikolić 2012-2017|Aleksandar Vučić 2017-",
    government:
      "Zoran Đinđić 2001-2003|Zoran Djindjic 2001-2003|Zoran Živković 2003-2004|Vojislav Koštunica 2004-2008|Mirko Cvetković 2008-2012|Ivica Dačić 2012-2014|Aleksandar Vučić 2014-2017|Ana Brnabić 2017-2024|Miloš Vučević 2024-2025|Đuro Macut 2025-|Djuro Macut 2025-",
    others:
      "Goran Svilanović|Vuk Drašković|Vuk Jeremić|Ivan Mrkić|Ivica Dačić|Nikola Selaković|Marko Đurić|Marko Djuric|Siniša Mali|Aleksandar Vulin|Bratislav Gašić|Tomislav Momirović|Petar Petković|Jadranka Joksimović|Tanja Miščević|Rasim Ljajić|Zorana Mihajlović|Tamara Vučić|Dubravka Đedović|Mira Marković",
  },
  SVK: {
    state:
      "Michal Kováč 1993-1998|Rudolf Schuster 1999-2004|Ivan Gašparovič 2004-2014|Andrej Kiska 2014-2019|Zuzana Čaputová 2019-2024|Peter Pellegrini 2024-",
    government:
      "Vladimír Mečiar 1993-1994 1994-1998|Mikuláš Dzurinda 1998-2006|Robert Fico 2006-2010 2012-2018 2023-|Iveta Radičová 2010-2012|Peter Pellegrini 2018-2020|Igor Matovič 2020-2021|Eduard Heger 2021-2023|Ľudovít Ódor 2023",
    others:
      "Eduard Kukan|Ján Kubiš 2006-2009|Miroslav Lajčák 2009-2020|Ivan Korčok|Rastislav Káčer|Juraj Blanár|Robert Kaliňák|Jaroslav Naď|Martin Klus|Peter Kmec|Denisa Saková|Pavol Demeš|Richard Sulík",
  },
  SVN: {
    state:
      "Milan Kučan 1991-2002|Janez Drnovšek 2002-2007|Danilo Türk 2007-2012|Borut Pahor 2012-2022|Nataša Pirc Musar 2022-",
    government:
      "Janez Drnovšek 1992-2002|Anton Rop 2002-2004|Janez Janša 2004-2008 2012-2013 2020-2022|Borut Pahor 2008-2012|Alenka Bratušek 2013-2014|Miro Cerar 2014-2018|Marjan Šarec 2018-2020|Robert Golob 2022-",
    others:
      "Dimitrij Rupel|Samuel Žbogar|Karl Erjavec|Miro Cerar|Anže Logar|Tanja Fajon|Matej Tonin|Borut Sajovic|Ivo Vajgl",
  },
  TJK: {
    state:
      "Emomali Rahmon 1994-|Emomali Rachmon 1994-|Emomali Rakhmon 1994-|Emomali Rakhmonov 1994-|Imomali Rachmonow 1994-",
    government: "Kokhir Rasulzoda 2013-|Oqil Oqilov 1999-2013",
    others: "Talbak Nazarov|Hamrokhon Zarifi|Sirojiddin Aslov|Sirojiddin Muhriddin|Rustam Emomali",
  },
  TKM: {
    state:
      "Saparmurat Niyazov 1990-2006|Gurbanguly Berdimuhamedow 2006-2022|Gurbangulí Berdimujamédov 2006-2022|Serdar Berdimuhamedow 2022-|Serdar Berdimujamédov 2022-",
    others: "Rashid Meredov|Raşit Meredow",
  },
  TUR: {
    state:
      "Mustafa Kemal Atatürk 1923-1938|Turgut Özal 1989-1993|Süleyman Demirel 1993-2000|Ahmet Necdet Sezer 2000-2007|Abdullah Gül 2007-2014|Recep Tayyip Erdogan 2014-|Tayyip Erdogan 2014-",
    government:
      "Adnan Menderes 1950-1960|Tansu Çiller 1993-1996|Necmettin Erbakan 1996-1997|Mesut Yılmaz 1997-1999|Bülent Ecevit 1974 1999-2002|Abdullah Gül 2002-2003|Recep Tayyip Erdogan 2003-2014|Tayyip Erdogan 2003-2014|Ahmet Davutoğlu 2014-2016|Binali Yıldırım 2016-2018",
    others:
      "Ismail Cem|Yaşar Yakış|Ali Babacan|Ahmet Davutoğlu|Feridun Sinirlioğlu|Mevlüt Çavuşoğlu|Hakan Fidan|Ibrahim Kalin|Hulusi Akar|Yaşar Güler|Fikri Işık|İsmet Yılmaz|Egemen Bağış|Ömer Çelik|Fuat Oktay|Cevdet Yılmaz|Mehmet Şimşek|Berat Albayrak|Süleyman Soylu|Ali Yerlikaya|Alparslan Bayraktar|Fatih Dönmez|Taner Yıldız|Ömer Bolat|Nihat Zeybekci|Numan Kurtulmuş|Bekir Bozdağ|Abdulhamit Gül|Bülent Arınç|Akif Çağatay Kılıç|Burak Akçapar|Faruk Kaymakcı|Kemal Kılıçdaroğlu|Ekrem İmamoğlu|Selahattin Demirtaş|Abdullah Öcalan|Emine Erdogan|Hayrünnisa Gül|Fahrettin Altun|İbrahim Yumaklı|Nuh Yılmaz|Mehmet Kemal Bozay",
  },
  UKR: {
    state:
      "Leonid Kravchuk 1991-1994|Leonid Kuchma 1994-2005|Leonid Kutschma 1994-2005|Viktor Yushchenko 2005-2010|Viktor Yanukovych 2010-2014|Petro Poroshenko 2014-2019|Volodymyr Zelensky 2019-",
    government:
      "Yulia Tymoshenko 2005 2007-2010|Julia Timoschenko 2005 2007-2010|Ioulia Timochenko 2005 2007-2010|Yulia Timoshenko 2005 2007-2010|Viktor Yanukovych 2002-2005 2006-2007|Yuriy Yekhanurov 2005-2006|Mykola Azarov 2010-2014|Arseniy Yatsenyuk 2014-2016|Arsenij Jazenjuk 2014-2016|Arseni Iatseniouk 2014-2016|Oleksandr Turchynov 2014|Volodymyr Groysman 2016-2019|Oleksiy Honcharuk 2019-2020|Denys Shmyhal 2020-2025|Denís Shmigal 2020-2025|Yulia Svyrydenko 2025-|Julija Swyrydenko 2025-|Ioulia Svyrydenko 2025-",
    others:
      "Anatoliy Zlenko|Kostyantyn Gryshchenko|Kostiantyn Hryshchenko|Borys Tarasyuk|Arseniy Yatsenyuk|Volodymyr Ohryzko|Petro Poroshenko|Leonid Kozhara|Andriy Deshchytsia|Pavlo Klimkin|Vadym Prystaiko|Dmytro Kuleba|Andrii Sybiha|Andrí Sibiga|Andriy Sybiha|Andrij Sybiha|Andriy Yermak|Andrij Jermak|Andriï Yermak|Rustem Umerov|Oleksii Reznikov|Mykhailo Fedorov|Mychajlo Fedorow|Kyrylo Budanov|Oleksandr Syrskyi|Valerii Zaluzhnyi|Mykhailo Podolyak|Mychajlo Podoljak|Ihor Zhovkva|Sergiy Kyslytsya|Serhij Kyslyzja|Ruslan Stefanchuk|David Arakhamia|Davyd Arachamija|Olha Stefanishyna|Olga Stefanishyna|Oksana Markarova|Andriy Melnyk|Oleksiy Makeiev|Olena Zelenska|Olena Selenska|Herman Halushchenko|German Galushchenko|Oleksandr Kubrakov|Leonid Kuchma|Viktor Medvedchuk|Oleksiy Danilov|Taras Kachka|Oleksandr Lytvynenko|Stepan Poltorak|Andriy Parubiy|Oleksandr Bevz|Serhiy Marchenko",
  },
  UZB: {
    state: "Islam Karimov 1990-2016|Shavkat Mirziyoyev 2016-",
    government: "Shavkat Mirziyoyev 2003-2016|Abdulla Aripov 2016-|Utkir Sultanov 1995-2003",
    others:
      "Abdulaziz Kamilov|Vladimir Norov 2006-2010 2022|Bakhtiyor Saidov|Laziz Kudratov|Jamshid Khodjaev|Viktor Makhmudov|Saida Mirziyoyeva",
  },
  XKX: {
    state:
      "Ibrahim Rugova 2002-2006|Fatmir Sejdiu 2006-2010|Atifete Jahjaga 2011-2016|Hashim Thaçi 2016-2020|Hachim Thaçi 2016-2020|Vjosa Osmani 2020-2026",
    government:
      "Bajram Rexhepi 2002-2004|Ramush Haradinaj 2004-2005 2017-2020|Bajram Kosumi 2005-2006|Agim Çeku 2006-2008|Hashim Thaçi 2008-2014|Isa Mustafa 2014-2017|Albin Kurti 2020 2021-|Avdullah Hoti 2020-2021",
    others:
      "Skënder Hyseni|Enver Hoxhaj|Behgjet Pacolli|Glauk Konjufca|Meliza Haradinaj-Stublla|Donika Gërvalla-Schwarz|Donika Gërvalla|Besnik Bislimi|Edita Tahiri|Hashim Thaçi",
  },
};
