import type { Table } from "./table.js";

/** Central, eastern and southern Africa; the north stands with the Middle East. */
export const AFRICA: Table = {
  AGO: {
    state:
      "Agostinho Neto 1975-1979|José Eduardo dos Santos 1979-2017|João Lourenço 2017-|João Manuel Gonçalves Lourenço 2017-",
    others:
      "Georges Chikoti|Manuel Augusto|Téte António|Manuel Vicente|Bornito de Sousa|Esperança da Costa|Jonas Savimbi|Isaías Samakuva|Adalberto Costa Júnior|Diamantino Azevedo|Vera Daves|Manuel Nunes Júnior|José de Lima Massano|Isabel dos Santos|Ana Dias Lourenço|Assunção dos Anjos|João Bernardo de Miranda|Carolina Cerqueira|Fernando da Piedade Dias dos Santos|Ricardo Viegas d'Abreu|Mário Caetano João",
  },
  BDI: {
    state:
      "Pierre Buyoya 1987-1993 1996-2003|Melchior Ndadaye 1993|Domitien Ndayizeye 2003-2005|Pierre Nkurunziza 2005-2020|Évariste Ndayishimiye 2020-",
    government: "Alain-Guillaume Bunyoni 2020-2022|Gervais Ndirakobuca 2022-2025|Nestor Ntahontuye 2025-",
    others:
      "Alain Aimé Nyamitwe|Laurent Kavakure|Albert Shingiro|Édouard Bizimana|Ezéchiel Nibigira|Prosper Bazombanza",
  },
  BWA: {
    state:
      "Seretse Khama 1966-1980|Quett Masire 1980-1998|Festus Mogae 1998-2008|Ian Khama 2008-2018|Mokgweetsi Masisi 2018-2024|Duma Boko 2024-",
    others:
      "Mompati Merafhe|Phandu Skelemani|Pelonomi Venson-Moitoi|Unity Dow|Lemogang Kwape|Phenyo Butale|Ndaba Gaolathe",
  },
  CAF: {
    state:
      "Jean-Bédel Bokassa 1966-1979|David Dacko 1960-1965 1979-1981|Ange-Félix Patassé 1993-2003|François Bozizé 2003-2013|Michel Djotodia 2013-2014|Catherine Samba-Panza 2014-2016|Faustin-Archange Touadéra 2016-",
    government:
      "Nicolas Tiangaye 2013-2014|Mahamat Kamoun 2014-2016|Simplice Sarandji 2016-2019|Firmin Ngrébada 2019-2021|Henri-Marie Dondra 2021-2022|Félix Moloua 2022-",
    others: "Charles-Armel Doubane|Sylvie Baïpo-Temon|Albert Yaloké Mokpème|Karim Meckassoua",
  },
  CMR: {
    state: "Ahmadou Ahidjo 1960-1982|Paul Biya 1982-",
    government: "Ephraïm Inoni 2004-2009|Philémon Yang 2009-2019|Joseph Dion Ngute 2019-",
    others:
      "Pierre Moukoko Mbonjo|Lejeune Mbella Mbella|Henri Eyebe Ayissi|Issa Tchiroma|Issa Tchiroma Bakary|Maurice Kamto|Ferdinand Ngoh Ngoh|Chantal Biya|René Emmanuel Sadi|Luc Magloire Mbarga Atangana|Alamine Ousmane Mey|Joseph Beti Assomo",
  },
  COD: {
    state:
      "Joseph Kasa-Vubu 1960-1965|Mobutu Sese Seko 1965-1997|Joseph-Désiré Mobutu 1965-1997|Mobutu 1965-1997|Laurent-Désiré Kabila 1997-2001|Laurent Kabila 1997-2001|Joseph Kabila 2001-2019|Félix Tshisekedi 2019-|Félix Antoine Tshisekedi 2019-",
    government:
      "Patrice Lumumba 1960|Moïse Tshombe 1964-1965|Antoine Gizenga 2006-2008|Adolphe Muzito 2008-2012|Augustin Matata Ponyo 2012-2016|Samy Badibanga 2016-2017|Bruno Tshibala 2017-2019|Sylvestre Ilunga 2019-2021|Sylvestre Ilunga Ilunkamba 2019-2021|Jean-Michel Sama Lukonde 2021-2024|Sama Lukonde 2021-2024|Judith Suminwa 2024-|Judith Suminwa Tuluka 2024-",
    others:
      "Antipas Mbusa Nyamwisi|Alexis Thambwe Mwamba|Raymond Tshibanda|Léonard She Okitundu|Marie Tumba Nzeza|Christophe Lutundula|Thérèse Kayikwamba Wagner|Vital Kamerhe|Jean-Pierre Bemba|Étienne Tshisekedi|Denise Nyakeru|Denise Nyakeru Tshisekedi|Moïse Katumbi|Martin Fayulu|Corneille Nangaa|Bertrand Bisimwa|Patrick Muyaya|Christophe Mboso|Modeste Bahati|Modeste Bahati Lukwebo|Nicolas Kazadi|Julien Paluku|Jean-Pierre Lihau|Guy Kabombo Muadiamvita|Crispin Mbadu|Denis Mukwege|Bosco Ntaganda|Laurent Nkunda|Olive Lembe Kabila|Doudou Fwamba|Kizito Pakabomba|Louis Watum|Sumbu Sita Mambu|Floribert Anzuluni",
  },
  COG: {
    state:
      "Marien Ngouabi 1969-1977|Pascal Lissouba 1992-1997|Denis Sassou-Nguesso 1979-1992 1997-|Sassou-Nguesso 1979-1992 1997-",
    government: "Isidore Mvouba 2005-2009|Clément Mouamba 2016-2021|Anatole Collinet Makosso 2021-",
    others:
      "Rodolphe Adada|Basile Ikouébé|Jean-Claude Gakosso|Bruno Jean-Richard Itoua|Arlette Soudan-Nonault|Denis-Christel Sassou-Nguesso|Antoinette Sassou-Nguesso",
  },
  COM: {
    state: "Azali Assoumani 1999-2006 2016-|Ahmed Abdallah Sambi 2006-2011|Ikililou Dhoinine 2011-2016",
    others: "Dhoihir Dhoulkamal|Mohamed El-Amine Souef|Mbae Mohamed",
  },
  DJI: {
    state: "Hassan Gouled Aptidon 1977-1999|Ismaïl Omar Guelleh 1999-",
    government: "Dileita Mohamed Dileita 2001-2013|Abdoulkader Kamil Mohamed 2013-",
    others:
      "Mahamoud Ali Youssouf 2005-2025|Mahmoud Ali Youssouf 2005-2025|Abdoulkader Houssein Omar|Ilyas Moussa Dawaleh",
  },
  ERI: {
    state: "Isaias Afwerki 1993-|Issayas Afeworki 1993-|Isayas Afewerki 1993-|Isaías Afewerki 1993-",
    others: "Osman Saleh|Osman Saleh Mohammed|Yemane Gebreab|Yemane Gebremeskel",
  },
  ETH: {
    state:
      "Haile Selassie 1930-1974|Mengistu Haile Mariam 1974-1991|Negasso Gidada 1995-2001|Girma Wolde-Giorgis 2001-2013|Mulatu Teshome 2013-2018|Sahle-Work Zewde 2018-2024|Taye Atske Selassie 2024-",
    government: "Meles Zenawi 1995-2012|Hailemariam Desalegn 2012-2018|Abiy Ahmed 2018-|Abiy Ahmed Ali 2018-",
    others:
      "Seyoum Mesfin|Tedros Adhanom 2012-2016|Tedros Adhanom Ghebreyesus 2012-2016|Workneh Gebeyehu|Gedu Andargachew|Demeke Mekonnen|Taye Atske Selassie|Gedion Timothewos|Redwan Hussien|Temesgen Tiruneh|Debretsion Gebremichael|Getachew Reda|Seleshi Bekele|Ahmed Shide|Aisha Mohammed|Mesganu Arga|Birhanu Jula|Dina Mufti|Zinash Tayachew|Haile Mariam Dessalegn|Girma Birru",
  },
  GAB: {
    state:
      "Léon Mba 1961-1967|Omar Bongo 1967-2009|Omar Bongo Ondimba 1967-2009|Rose Francine Rogombé 2009|Ali Bongo 2009-2023|Ali Bongo Ondimba 2009-2023|Brice Oligui Nguema 2023-|Brice Clotaire Oligui Nguema 2023-",
    government:
      "Julien Nkoghe Bekale 2019-2020|Rose Christiane Ossouka Raponda 2020-2023|Raymond Ndong Sima 2012-2014 2023-2025",
    others:
      "Paul Toungui|Emmanuel Issoze-Ngondet|Régis Immongault|Alain-Claude Bilie-By-Nze|Michaël Moussa Adamo|Hermann Immongault|Séraphin Moundounga|Sylvia Bongo|Zita Oligui Nguema|Marie-Édith Tassyla-Ye-Doumbeneny",
  },
  GNQ: {
    state:
      "Francisco Macías Nguema 1968-1979|Teodoro Obiang 1979-|Teodoro Obiang Nguema 1979-|Teodoro Obiang Nguema Mbasogo 1979-",
    government: "Manuela Roka Botey 2023-2024|Manuel Osa Nsue Nsua 2024-|Francisco Pascual Obama Asue 2016-2023",
    others:
      "Teodorín Obiang|Teodoro Nguema Obiang Mangue|Pastor Micha Ondó Bile|Agapito Mba Mokuy|Simeón Oyono Esono|Constancia Mangue",
  },
  KEN: {
    state:
      "Jomo Kenyatta 1964-1978|Daniel arap Moi 1978-2002|Mwai Kibaki 2002-2013|Uhuru Kenyatta 2013-2022|William Ruto 2022-|William Samoei Ruto 2022-",
    government: "Raila Odinga 2008-2013",
    others:
      "Moses Wetangula|Amina Mohamed|Monica Juma|Raychelle Omamo|Alfred Mutua|Musalia Mudavadi|Rigathi Gachagua|Kithure Kindiki|Kalonzo Musyoka|Aden Duale|Soipan Tuya|Njuguna Ndung'u|John Mbadi|Korir Sing'oei|Rachel Ruto|Margaret Kenyatta|Macharia Kamau|Lee Kinyanjui|Davis Chirchir",
  },
  LSO: {
    state: "Letsie III 1996-|Moshoeshoe II 1966-1990 1995-1996",
    government:
      "Pakalitha Mosisili 1998-2012 2015-2017|Tom Thabane 2012-2015 2017-2020|Moeketsi Majoro 2020-2022|Sam Matekane 2022-",
    others: "Lejone Mpotjoane",
  },
  MDG: {
    state:
      "Didier Ratsiraka 1975-1993 1997-2002|Albert Zafy 1993-1996|Marc Ravalomanana 2002-2009|Andry Rajoelina 2009-2014 2019-2025|Hery Rajaonarimampianina 2014-2018|Michael Randrianirina 2025-",
    government: "Jean Omer Beriziky 2011-2014|Olivier Mahafaly 2016-2018|Christian Ntsay 2018-2025",
    others:
      "Rasata Rafaravavitafika|Patrick Rajoelina|Yvette Sylla|Béatrice Atallah|Arisoa Razafitrimo|Richard Randriamandrato|Naina Andriantsitohaina",
  },
  MOZ: {
    state:
      "Samora Machel 1975-1986|Joaquim Chissano 1986-2005|Armando Guebuza 2005-2015|Filipe Nyusi 2015-2025|Filipe Jacinto Nyusi 2015-2025|Daniel Chapo 2025-|Daniel Francisco Chapo 2025-",
    government:
      "Luísa Diogo 2004-2010|Aires Ali 2010-2012|Alberto Vaquina 2012-2015|Carlos Agostinho do Rosário 2015-2022|Adriano Maleiane 2022-2025|Benvinda Levi 2025-|Maria Benvinda Levi 2025-",
    others:
      "Leonardo Simão|Alcinda Abreu|Oldemiro Balói|José Pacheco|Verónica Macamo|Verónica Macamo Dlhovo|Maria Manuela Lucas|Maria dos Santos Lucas|Afonso Dhlakama|Ossufo Momade|Venâncio Mondlane|Cristóvão Chume|Max Tonela|Carla Louveira|Estêvão Pale|Salim Valá|Basílio Muhate|Gueta Chapo|Isaura Nyusi|Graça Machel|Manuel Gonçalves",
  },
  MUS: {
    state: "Cassam Uteem 1992-2002|Ameenah Gurib-Fakim 2015-2018|Prithvirajsing Roopun 2019-2024|Dharam Gokhool 2024-",
    government:
      "Seewoosagur Ramgoolam 1968-1982|Anerood Jugnauth 1982-1995 2000-2003 2014-2017|Navin Ramgoolam 1995-2000 2005-2014 2024-|Navinchandra Ramgoolam 1995-2000 2005-2014 2024-|Paul Bérenger 2003-2005|Pravind Jugnauth 2017-2024|Pravind Kumar Jugnauth 2017-2024",
    others: "Arvin Boolell|Nando Bodha|Maneesh Gobin|Alan Ganoo|Ritish Ramful|Dhananjay Ramful|Vishnu Lutchmeenaraidoo",
  },
  MWI: {
    state:
      "Hastings Banda 1966-1994|Kamuzu Banda 1966-1994|Bakili Muluzi 1994-2004|Bingu wa Mutharika 2004-2012|Joyce Banda 2012-2014|Peter Mutharika 2014-2020 2025-|Arthur Peter Mutharika 2014-2020 2025-|Lazarus Chakwera 2020-2025",
    others: "Ephraim Chiume|George Chaponda|Nancy Tembo|Eisenhower Mkaka|Saulos Chilima|Michael Usi",
  },
  NAM: {
    state:
      "Sam Nujoma 1990-2005|Hifikepunye Pohamba 2005-2015|Hage Geingob 2015-2024|Nangolo Mbumba 2024-2025|Netumbo Nandi-Ndaitwah 2025-",
    government:
      "Nahas Angula 2005-2012|Saara Kuugongelwa-Amadhila 2015-2025|Elijah Ngurare 2025-|Tjitunga Elijah Ngurare 2025-",
    others:
      "Theo-Ben Gurirab|Hidipo Hamutenya|Marco Hausiku|Utoni Nujoma|Peya Mushelenga|Selma Ashipala-Musavyi|Monica Geingos|Tom Alweendo",
  },
  RWA: {
    state: "Juvénal Habyarimana 1973-1994|Pasteur Bizimungu 1994-2000|Paul Kagame 2000-",
    government:
      "Pierre Damien Habumuremyi 2011-2014|Anastase Murekezi 2014-2017|Édouard Ngirente 2017-2025|Justin Nsengiyumva 2025-",
    others:
      "Charles Murigande|Rosemary Museminali|Louise Mushikiwabo 2009-2018|Richard Sezibera|Vincent Biruta|Olivier Nduhungirehe|James Kabarebe|Yolande Makolo|Jeannette Kagame|Faustin Twagiramungu|Alain Mukuralinda|Vincent Karega|Patrick Karegeya|Claver Gatete|Uzziel Ndagijimana|Yusuf Murangwa|Juvenal Marizamunda",
  },
  SDN: {
    state:
      "Jaafar Nimeiry 1969-1985|Gaafar Nimeiry 1969-1985|Omar al-Bashir 1989-2019|Omar el-Béchir 1989-2019|Omar Hassan al-Bashir 1989-2019|Omar el Bashir 1989-2019|Omar al-Baschir 1989-2019|Abdel Fattah al-Burhan 2019-|Abdelfattah al-Burhan 2019-|Abdel Fattah Burhan 2019-",
    government:
      "Sadiq al-Mahdi 1966-1967 1986-1989|Abdalla Hamdok 2019-2022|Abdallah Hamdok 2019-2022|Kamil Idris 2025-|Kamil El-Tayeb Idris 2025-",
    others:
      "Mustafa Osman Ismail|Lam Akol|Deng Alor|Ali Karti|Ali Ahmed Karti|Ibrahim Ghandour|El-Dirdiri Mohamed Ahmed|Asma Mohamed Abdalla|Omar Qamareddin|Mariam al-Sadiq al-Mahdi|Mariam al-Mahdi|Ali al-Sadiq|Ali Youssef al-Sharif|Mohieddin Salem|Mohamed Hamdan Dagalo|Ali Osman Taha|Hassan al-Turabi|Malik Agar|Shams al-Din Kabbashi|John Garang|Minni Minnawi|Nafie Ali Nafie",
  },
  SOM: {
    state:
      "Siad Barre 1969-1991|Mohamed Siad Barre 1969-1991|Abdiqasim Salad Hassan 2000-2004|Abdullahi Yusuf Ahmed 2004-2008|Abdullahi Yusuf 2004-2008|Sharif Sheikh Ahmed 2009-2012|Hassan Sheikh Mohamud 2012-2017 2022-|Mohamed Abdullahi Mohamed 2017-2022|Mohamed Abdullahi Farmajo 2017-2022",
    government:
      "Abdiweli Mohamed Ali 2011-2012|Abdi Farah Shirdon 2012-2013|Omar Abdirashid Ali Sharmarke 2009-2010 2014-2017|Hassan Ali Khayre 2017-2020|Hassan Ali Khaire 2017-2020|Mohamed Hussein Roble 2020-2022|Hamza Abdi Barre 2022-",
    others:
      "Fawzia Yusuf|Abdisalam Hadliye Omer|Abdirahman Duale Beyle|Yusuf Garaad Omar|Ahmed Isse Awad|Abdisaid Muse Ali|Abshir Omar Huruse|Ahmed Moallim Fiqi|Abdisalam Abdi Ali|Abdulkadir Mohamed Nur|Muse Bihi Abdi|Abdirahman Mohamed Abdullahi|Hussein Sheikh-Ali",
  },
  SSD: {
    state: "Salva Kiir 2011-|Salva Kiir Mayardit 2011-",
    others:
      "Riek Machar|Barnaba Marial Benjamin|Deng Alor Kuol|Nhial Deng Nhial|Awut Deng Acuil|Beatrice Khamisa|Beatrice Wani|Mayiik Ayii Deng|James Pitia Morgan|Ramadan Mohamed Abdallah Goc|Monday Semaya Kumba|Rebecca Nyandeng|Taban Deng Gai|James Wani Igga|Pagan Amum|Tut Gatluak|Tut Kew Gatluak|Benjamin Bol Mel",
  },
  STP: {
    state:
      "Manuel Pinto da Costa 1975-1991 2011-2016|Miguel Trovoada 1991-2001|Fradique de Menezes 2001-2011|Evaristo Carvalho 2016-2021|Carlos Vila Nova 2021-",
    government:
      "Patrice Trovoada 2008 2010-2012 2014-2018 2022-2025|Jorge Bom Jesus 2018-2022|Américo Ramos 2025-|Gabriel Costa 2012-2014",
    others: "Elsa Pinto|Edite Ten Jua|Alberto Pereira|Gareth Guadalupe|Ilza Amado Vaz|Urbino Botelho",
  },
  SWZ: {
    state: "Mswati III 1986-|Sobhuza II 1921-1982",
    government:
      "Barnabas Sibusiso Dlamini 1996-2003 2008-2018|Ambrose Dlamini 2018-2020|Cleopas Dlamini 2021-2023|Russell Dlamini 2023-",
    others: "Thulisile Dladla|Pholile Shakantu",
  },
  SYC: {
    state:
      "France-Albert René 1977-2004|James Michel 2004-2016|Danny Faure 2016-2020|Wavel Ramkalawan 2020-2025|Patrick Herminie 2025-",
    others: "Sylvestre Radegonde|Jean-Paul Adam|Ahmed Afif|Barry Faure",
  },
  TCD: {
    state:
      "Hissène Habré 1982-1990|Idriss Déby 1990-2021|Idriss Déby Itno 1990-2021|Mahamat Idriss Déby 2021-|Mahamat Idriss Déby Itno 2021-|Mahamat Déby 2021-",
    government:
      "Kalzeubé Pahimi Deubet 2013-2016|Kalzeubet Pahimi Deubet 2013-2016|Albert Pahimi Padacké 2016-2018 2021-2022|Saleh Kebzabo 2022-2024|Succès Masra 2024|Allamaye Halina 2024-|Allah-Maye Halina 2024-",
    others:
      "Moussa Faki 2008-2017|Moussa Faki Mahamat 2008-2017|Cherif Mahamat Zene|Amine Abba Sidick|Mahamat Saleh Annadif|Abderaman Koulamallah|Abdoulaye Sabre Fadoul|Hinda Déby|Hinda Déby Itno|Hissein Brahim Taha 2017-2020",
  },
  TZA: {
    state:
      "Julius Nyerere 1964-1985|Ali Hassan Mwinyi 1985-1995|Benjamin Mkapa 1995-2005|Jakaya Kikwete 2005-2015|John Magufuli 2015-2021|John Pombe Magufuli 2015-2021|Samia Suluhu Hassan 2021-|Samia Suluhu 2021-",
    government: "Edward Lowassa 2005-2008|Mizengo Pinda 2008-2015|Kassim Majaliwa 2015-2025|Mwigulu Nchemba 2025-",
    others:
      "Bernard Membe|Asha-Rose Migiro 2006-2007|Augustine Mahiga|Palamagamba Kabudi|Liberata Mulamula|Stergomena Tax 2021-|January Makamba|Mahmoud Thabit Kombo|Hussein Mwinyi|Hussein Ali Mwinyi|Philip Mpango|Doto Biteko|Makame Mbarawa|Kitila Mkumbo|Tundu Lissu|Salma Kikwete|Ali Mohamed Shein|Emmanuel Nchimbi",
  },
  UGA: {
    state: "Milton Obote 1966-1971 1980-1985|Idi Amin 1971-1979|Yoweri Museveni 1986-|Yoweri Kaguta Museveni 1986-",
    government: "Apolo Nsibambi 1999-2011|Amama Mbabazi 2011-2014|Ruhakana Rugunda 2014-2021|Robinah Nabbanja 2021-",
    others:
      "Sam Kutesa|Jeje Odongo|Okello Oryem|Henry Okello Oryem|Muhoozi Kainerugaba|Janet Museveni|Jessica Alupo|Crispus Kiyonga|Bobi Wine|Kizza Besigye|Ruth Nankabirwa|Matia Kasaija|Adonia Ayebare|Rebecca Kadaga",
  },
  ZAF: {
    state:
      "Hendrik Verwoerd 1958-1966|P. W. Botha 1978-1989|Pieter Willem Botha 1978-1989|Frederik Willem de Klerk 1989-1994|Frederik de Klerk 1989-1994|F. W. de Klerk 1989-1994|Nelson Mandela 1994-1999|Thabo Mbeki 1999-2008|Kgalema Motlanthe 2008-2009|Jacob Zuma 2009-2018|Cyril Ramaphosa 2018-",
    others:
      "Alfred Nzo|Nkosazana Dlamini-Zuma 1999-2012 2018-2024|Maite Nkoana-Mashabane|Lindiwe Sisulu|Naledi Pandor|Ronald Lamola|Paul Mashatile|David Mabuza|Phumzile Mlambo-Ngcuka 2005-2008|Trevor Manuel|Pravin Gordhan|Malusi Gigaba|Nhlanhla Nene|Tito Mboweni|Enoch Godongwana|Rob Davies|Ebrahim Patel|Parks Tau|Thandi Modise|Angie Motshekga|Nosiviwe Mapisa-Nqakula|Lindiwe Zulu|Sydney Mufamadi|Zane Dangor|Ebrahim Rasool|Mcebisi Jonas|John Steenhuisen|Julius Malema|Gwede Mantashe|Khumbudzo Ntshavheni|Jeff Radebe|Alvin Botes|Aziz Pahad|Pik Botha|Oliver Tambo|Walter Sisulu|Winnie Mandela|Desmond Tutu|Mangosuthu Buthelezi|Vincent Magwenya|Clayson Monyela|Chrispin Phiri|Edna Molewa|Barbara Creecy|Tshepo Motsepe",
  },
  ZMB: {
    state:
      "Kenneth Kaunda 1964-1991|Frederick Chiluba 1991-2002|Levy Mwanawasa 2002-2008|Rupiah Banda 2008-2011|Michael Sata 2011-2014|Guy Scott 2014-2015|Edgar Lungu 2015-2021|Hakainde Hichilema 2021-",
    others:
      "Kalombo Mwansa|Kabinga Pande|Chishimba Kambwili|Harry Kalaba|Joe Malanji|Stanley Kakubo|Mulambo Haimbe|Situmbeko Musokotwane|Mutale Nalumango",
  },
  ZWE: {
    state: "Robert Mugabe 1980-2017|Emmerson Mnangagwa 2017-",
    government: "Morgan Tsvangirai 2009-2013",
    others:
      "Stan Mudenge|Simbarashe Mumbengegwi|Sibusiso Moyo|Frederick Shava|Amon Murwira|Constantino Chiwenga|Kembo Mohadi|Joice Mujuru|Joyce Mujuru|Grace Mugabe|Auxillia Mnangagwa|Nelson Chamisa|Mthuli Ncube|Tendai Biti|Patrick Chinamasa|Ignatius Chombo|Joshua Nkomo",
  },
};
