import type { Table } from "./table.js";

/** From Morocco to Iran. */
export const MIDDLE_EAST: Table = {
  ARE: {
    state:
      "Zayed bin Sultan Al Nahyan 1971-2004|Zayed bin Sultan 1971-2004|Khalifa bin Zayed Al Nahyan 2004-2022|Khalifa bin Zayed 2004-2022|Mohamed bin Zayed Al Nahyan 2022-|Mohammed bin Sajid 2022-|Mohammed bin Sayed 2022-|Mohamed bin Zayed 2022-|Mohammed bin Zayed 2022-|Mohammed ben Zayed 2022-|Mohamed ben Zayed 2022-",
    government:
      "Mohammed bin Rashid Al Maktoum 2006-|Mohammed bin Rashid 2006-|Maktoum bin Rashid Al Maktoum 1990-2006",
    others:
      "Mohamed bin Zayed Al Nahyan|Mohamed bin Zayed|Abdullah bin Zayed Al Nahyan|Abdullah bin Zayed|Abdallah ben Zayed|Abdullah ben Zayed|Mansour bin Zayed Al Nahyan|Mansour bin Zayed|Tahnoun bin Zayed Al Nahyan|Tahnoon bin Zayed|Tahnoun bin Zayed|Hamdan bin Mohammed Al Maktoum|Hamdan bin Mohammed|Khaled bin Mohamed bin Zayed|Khaled bin Mohamed bin Zayed Al Nahyan|Khaled bin Mohamed|Anwar Gargash|Anwar Mohammed Gargash|Sultan Al Jaber|Sultan Ahmed Al Jaber|Suhail Al Mazrouei|Suhail Mohamed Al Mazrouei|Thani Al Zeyoudi|Thani bin Ahmed Al Zeyoudi|Reem Al Hashimy|Lana Nusseibeh|Khaldoon Al Mubarak|Khalifa Shaheen Al Marar|Yousef Al Otaiba|Shakhboot bin Nahyan|Saif bin Zayed|Saif bin Zayed Al Nahyan|Omar Al Olama|Abdulla bin Touq|Abdulla bin Touq Al Marri|Mohammed Al Gergawi|Lubna Al Qasimi",
  },
  BHR: {
    state: "Isa bin Salman Al Khalifa 1971-1999|Hamad bin Isa Al Khalifa 1999-|Hamad bin Isa 1999-",
    government: "Khalifa bin Salman Al Khalifa 1971-2020|Salman bin Hamad Al Khalifa 2020-|Salman bin Hamad 2020-",
    others: "Khalid bin Ahmed Al Khalifa|Abdullatif Al Zayani 2020-|Abdullatif bin Rashid Al Zayani 2020-",
  },
  DZA: {
    state:
      "Ahmed Ben Bella 1962-1965|Houari Boumédiène 1965-1978|Chadli Bendjedid 1979-1992|Liamine Zéroual 1994-1999|Abdelaziz Bouteflika 1999-2019|Abdelkader Bensalah 2019|Abdelmadjid Tebboune 2019-|Abdelmadschid Tebboune 2019-",
    government:
      "Ali Benflis 2000-2003|Ahmed Ouyahia 1995-1998 2003-2006 2008-2012 2017-2019|Abdelaziz Belkhadem 2006-2008|Abdelmalek Sellal 2012-2017|Noureddine Bedoui 2019|Abdelaziz Djerad 2020-2021|Aïmene Benabderrahmane 2021-2023|Aymen Benabderrahmane 2021-2023|Ayman Benabderrahmane 2021-2023|Nadir Larbaoui 2023-2025|Sifi Ghrieb 2025-",
    others:
      "Mohamed Bedjaoui|Mourad Medelci|Ramtane Lamamra|Ramdane Lamamra|Abdelkader Messahel|Sabri Boukadoum|Ahmed Attaf|Saïd Chanegriha|Ahmed Gaïd Salah|Chakib Khelil|Mohamed Arkab|Youcef Yousfi|Rachid Hachichi|Lakhdar Brahimi 1991-1993|Tayeb Zitouni|Laaziz Faid|Amar Belani|Ammar Belani|Salah Goudjil|Brahim Boughali|Brahim Merad|Noureddine Yassa|Sofiane Chaib|Lounès Magramane",
  },
  EGY: {
    state:
      "Gamal Abdel Nasser 1956-1970|Anwar Sadat 1970-1981|Anwar al-Sadat 1970-1981|Anouar el-Sadate 1970-1981|Anouar Sadate 1970-1981|Anwar as-Sadat 1970-1981|Hosni Mubarak 1981-2011|Mohamed Hussein Tantawi 2011-2012|Mohamed Morsi 2012-2013|Adly Mansour 2013-2014|Adli Mansour 2013-2014|Abdel Fattah al-Sisi 2014-|Abdelfatah al Sisi 2014-|Abdelfattah al-Sisi 2014-",
    government:
      "Ahmed Nazif 2004-2011|Ahmed Shafik 2011|Essam Sharaf 2011|Kamal Ganzouri 1996-1999 2011-2012|Hisham Qandil 2012-2013|Hazem el-Beblawi 2013-2014|Ibrahim Mahlab 2014-2015|Sherif Ismail 2015-2018|Mostafa Madbouly 2018-",
    others:
      "Boutros Boutros-Ghali 1977-1991|Amr Moussa 1991-2001|Amr Musa 1991-2001|Ahmed Maher|Ahmed Aboul Gheit 2004-2011|Ahmed Abul Gheit 2004-2011|Nabil Elaraby 2011|Mohamed Kamel Amr|Nabil Fahmy|Sameh Shoukry|Sameh Schukri|Sameh Choukri|Sameh Shukri|Samih Schukri|Badr Abdelatty|Badr Abdel Aty|Omar Suleiman|Abbas Kamel|Hassan Rashad|Hassan Mahmoud Rashad|Khaled Fawzy|Mohamed Zaki|Sedki Sobhi|Abdel Mageed Saqr|Tarek el-Molla|Karim Badawi|Rania al-Mashat|Sahar Nasr|Yasmine Fouad|Fayza Aboulnaga|Hala el-Said|Mohamed Maait|Kamel al-Wazir|Suzanne Mubarak|Jehan Sadat|Jihan al-Sadat|Entissar Amer|Entissar al-Sisi|Zahi Hawass|Khaled el-Enany|Sherif Fathy|Ahmed Abu Zeid|Tamim Khallaf",
  },
  ESH: {
    state: "Mohamed Abdelaziz 1976-2016|Brahim Ghali 2016-|Brahim Gali 2016-",
    others: "Mohamed Salem Ould Salek|Mohamed Sidati|Mohamed Yeslem Beissat|Sidi Mohamed Omar|Oubi Bachir",
  },
  IRN: {
    state:
      "Mohammad Reza Pahlavi 1941-1979|Reza Pahlavi 1941-1979|Ruhollah Khomeini 1979-1989|Ruhollah Chomeini 1979-1989|Ali Khamenei 1989-2026|Ali Chamenei 1989-2026|Ali Jamenei 1989-2026|Ali Hoseini Jameneí 1989-2026|Mojtaba Khamenei 2026-|Modschtaba Chamenei 2026-|Mojtaba Jamenei 2026-|Abolhassan Banisadr 1980-1981|Akbar Hashemi Rafsanjani 1989-1997|Ali Akbar Hashemi Rafsanjani 1989-1997|Hashemi Rafsanjani 1989-1997|Haschemi Rafsandschani 1989-1997|Mohammad Khatami 1997-2005|Mohammed Chatami 1997-2005|Mohamed Jatamí 1997-2005|Mahmoud Ahmadinejad 2005-2013|Mahmud Ahmadinedschad 2005-2013|Hassan Rouhani 2013-2021|Hassan Rohani 2013-2021|Hasan Rohaní 2013-2021|Hassan Ruhani 2013-2021|Hasan Rouhani 2013-2021|Ebrahim Raisi 2021-2024|Ebrahim Raissi 2021-2024|Ebrahim Raeisi 2021-2024|Mohammad Mokhber 2024|Masoud Pezeshkian 2024-",
    government: "Mohammad Mossadegh 1951-1953|Amir Abbas Hoveyda 1965-1977",
    others:
      "Ali Akbar Velayati|Kamal Kharrazi|Kamal Kharazi|Manouchehr Mottaki|Ali Akbar Salehi|Akbar Salehi|Mohammad Javad Zarif|Mohammed Dschawad Sarif|Javad Zarif|Dschawad Sarif|Hossein Amir-Abdollahian|Hossein Amirabdollahian|Ali Bagheri|Ali Bagheri Kani|Ali Baqeri Kani|Abbas Araghchi|Abbas Araqchi|Abbas Araghtschi|Abás Araqchí|Abbas Araktschi|Majid Takht-Ravanchi|Kazem Gharibabadi|Kazem Gharib Abadi|Esmaeil Baghaei|Esmail Baghaei|Esmail Baqai|Nasser Kanaani|Saeed Khatibzadeh|Saïd Khatibzadeh|Bahram Qassemi|Bahram Ghasemi|Abbas Mousavi|Abbas Mussawi|Ali Larijani|Ali Laridschani|Ali Lariyani|Saeed Jalili|Said Jalili|Said Dschalili|Ali Shamkhani|Ali Schamchani|Ali Shamjani|Ali Akbar Ahmadian|Mohammad Bagher Ghalibaf|Mohammad Bagher Qalibaf|Mohammad Baqer Ghalibaf|Mohammad Reza Aref|Es'haq Jahangiri|Mohammad Eslami|Gholam Reza Aghazadeh|Gholamreza Aghazadeh|Behrouz Kamalvandi|Bijan Zanganeh|Javad Owji|Mohsen Paknejad|Qassem Soleimani|Ghassem Soleimani|Esmail Ghaani|Esmail Qaani|Hossein Salami|Mohammad Bagheri|Amir Hatami|Hossein Dehghan|Aziz Nasirzadeh|Mohammad Reza Ashtiani|Mohsen Rezaei|Ahmad Vahidi|Ahmad Khatami|Mir-Hossein Mousavi|Mehdi Karroubi|Gholam Ali Haddad-Adel|Amir Saeid Iravani|Amir Saeed Iravani|Said Iravani|Ali Asghar Soltanieh|Sadegh Kharrazi|Hassan Qashqavi|Rasoul Mousavi|Mohammad Javad Larijani|Sadegh Larijani|Ahmad Alamolhoda|Reza Amiri-Moghadam|Rasoul Movahedian|Ali Tayebnia|Abdolnaser Hemmati|Ehsan Khandouzi",
  },
  IRQ: {
    state:
      "Saddam Hussein 1979-2003|Sadam Husein 1979-2003|Sadam Hussein 1979-2003|Saddam Hussain 1979-2003|Ghazi al-Yawar 2004-2005|Jalal Talabani 2005-2014|Dschalal Talabani 2005-2014|Fuad Masum 2014-2018|Barham Salih 2018-2022|Abdul Latif Rashid 2022-|Abdullatif Rashid 2022-|Abdul Latif Jamal Rashid 2022-",
    government:
      "Iyad Allawi 2004-2005|Ayad Allawi 2004-2005|Ibrahim al-Jaafari 2005-2006|Nouri al-Maliki 2006-2014|Nuri al-Maliki 2006-2014|Haider al-Abadi 2014-2018|Haidar al-Abadi 2014-2018|Adel Abdul Mahdi 2018-2020|Mustafa al-Kadhimi 2020-2022|Moustafa al-Kazimi 2020-2022|Mohammed Shia al-Sudani 2022-2026|Mohamed al-Sudani 2022-2026",
    others:
      "Tariq Aziz|Tarek Aziz|Tarik Asis|Naji Sabri|Nadschi Sabri|Hoshyar Zebari|Hoschjar Sebari|Ibrahim al-Jaafari|Mohamed Ali Alhakim|Mohamed Ali al-Hakim|Fuad Hussein|Fouad Hussein|Qasim al-Araji|Qassim al-Araji|Thabet al-Abbasi|Masoud Barzani|Masrour Barzani|Nechirvan Barzani|Qubad Talabani|Mohammed al-Halbousi|Mahmoud al-Mashhadani|Muqtada al-Sadr|Ali al-Sistani|Ahmed Chalabi|Barham Salih|Faleh al-Fayyad|Falih al-Fayyadh|Hayan Abdul-Ghani|Ihsan Ismaael|Safeen Dizayee|Rewaz Faiq",
  },
  ISR: {
    state:
      "Chaim Weizmann 1949-1952|Ezer Weizman 1993-2000|Moshe Katsav 2000-2007|Mosche Katzav 2000-2007|Shimon Peres 2007-2014|Schimon Peres 2007-2014|Simon Peres 2007-2014|Reuven Rivlin 2014-2021|Isaac Herzog 2021-|Jitzchak Herzog 2021-|Izchak Herzog 2021-|Yitzhak Herzog 2021-",
    government:
      "David Ben-Gurion 1948-1954 1955-1963|Levi Eshkol 1963-1969|Golda Meir 1969-1974|Yitzhak Rabin 1974-1977 1992-1995|Jitzchak Rabin 1974-1977 1992-1995|Isaac Rabin 1974-1977 1992-1995|Yitzak Rabin 1974-1977 1992-1995|Itzhak Rabin 1974-1977 1992-1995|Menachem Begin 1977-1983|Menahem Begin 1977-1983|Yitzhak Shamir 1983-1984 1986-1992|Jitzchak Schamir 1983-1984 1986-1992|Shimon Peres 1984-1986 1995-1996|Schimon Peres 1984-1986 1995-1996|Benjamin Netanyahu 1996-1999 2009-2021 2022-|Bibi Netanyahu 1996-1999 2009-2021 2022-|Ehud Barak 1999-2001|Ariel Sharon 2001-2006|Ariel Scharon 2001-2006|Ehud Olmert 2006-2009|Naftali Bennett 2021-2022|Yair Lapid 2022|Jair Lapid 2022",
    others:
      "Abba Eban|Moshe Dayan|Mosche Dajan|David Levy|Silvan Shalom|Shlomo Ben-Ami|Tzipi Livni|Zipi Livni|Avigdor Lieberman|Gabi Ashkenazi|Gabi Aschkenasi|Yair Lapid|Jair Lapid|Eli Cohen|Israel Katz|Gideon Saar|Benny Gantz|Moshe Yaalon|Amir Peretz|Shaul Mofaz|Yoav Gallant|Joaw Galant|Yoav Galant|Ron Dermer|Tzachi Hanegbi|Zachi Hanegbi|Meir Ben-Shabbat|Eyal Hulata|Yossi Cohen|David Barnea|Ronen Bar|Meir Dagan|Bezalel Smotrich|Itamar Ben-Gvir|Danny Danon|Gilad Erdan|Danny Ayalon|Uzi Landau|Yuval Steinitz|Nir Barkat|Dore Gold|Sharren Haskel|Ophir Akunis|Moshe Kahlon|Matan Vilnai|Gil Haskel|Yechiel Leiter|Michael Herzog|Sara Netanyahu|Sara Netanjahu|Leah Rabin|Mark Regev|Eyal Zamir|Herzi Halevi|Aviv Kochavi|Yossi Beilin|Uri Savir|Miki Zohar|Amir Ohana|Elazar Stern|Idan Roll|Zeev Elkin|Yuli Edelstein|Merav Michaeli|Mansour Abbas|Alon Ushpiz|Gil Messing|Oren Marmorstein|Gal Hirsch",
  },
  JOR: {
    state:
      "Hussein of Jordan 1952-1999|Hussein bin Talal 1952-1999|Abdullah II 1999-|Abdallah II 1999-|Abdalá II 1999-|Abdulá II 1999-|Abdulah II 1999-",
    government:
      "Ali Abu al-Ragheb 2000-2003|Marouf al-Bakhit 2005-2007 2011|Nader al-Dahabi 2007-2009|Samir Rifai 2009-2011|Abdullah Ensour 2012-2016|Hani al-Mulki 2016-2018|Hani Mulki 2016-2018|Omar al-Razzaz 2018-2020|Omar Razzaz 2018-2020|Bisher al-Khasawneh 2020-2024|Bisher Khasawneh 2020-2024|Jafar Hassan 2024-|Jaafar Hassan 2024-",
    others:
      "Marwan Muasher|Abdul Ilah Khatib|Abdelelah al-Khatib|Salah Bashir|Nasser Judeh|Nasser Dschudeh|Ayman Safadi|Ayman al-Safadi|Aiman Safadi|Aiman al-Safadi|Rania of Jordan|Hussein bin Abdullah|Hussein bin Abdullah II|Hassan bin Talal|Faisal al-Fayez",
  },
  KWT: {
    state:
      "Jaber al-Ahmad al-Sabah 1977-2006|Sabah Al-Ahmad Al-Sabah 2006-2020|Sabah al-Ahmad al-Jaber al-Sabah 2006-2020|Nawaf Al-Ahmad Al-Sabah 2020-2023|Nawaf al-Ahmad al-Jaber al-Sabah 2020-2023|Mishal Al-Ahmad Al-Sabah 2023-|Mishal al-Ahmad al-Jaber al-Sabah 2023-",
    government:
      "Nasser Mohammed Al-Sabah 2006-2011|Nasser al-Mohammed al-Sabah 2006-2011|Jaber al-Mubarak al-Sabah 2011-2019|Jaber Al-Mubarak Al-Hamad Al-Sabah 2011-2019|Sabah al-Khalid al-Sabah 2019-2022|Ahmad Nawaf al-Sabah 2022-2023|Ahmad al-Abdullah al-Sabah 2024-|Ahmad Al-Abdullah Al-Ahmad Al-Sabah 2024-",
    others:
      "Mohammad Sabah al-Salem al-Sabah|Mohammad al-Sabah|Sabah al-Khalid al-Sabah|Sabah Khaled al-Sabah|Ahmed Nasser al-Mohammed al-Sabah|Salem Abdullah al-Jaber al-Sabah|Abdullah Al-Yahya|Abdullah Ali Al-Yahya|Khaled al-Jarallah",
  },
  LBN: {
    state:
      "Camille Chamoun 1952-1958|Amine Gemayel 1982-1988|Elias Hrawi 1989-1998|Émile Lahoud 1998-2007|Michel Suleiman 2008-2014|Michel Aoun 2016-2022|Joseph Aoun 2025-|Josef Aun 2025-",
    government:
      "Rafik Hariri 1992-1998 2000-2004|Rafic Hariri 1992-1998 2000-2004|Rafiq al-Hariri 1992-1998 2000-2004|Selim Hoss 1998-2000|Omar Karami 2004-2005|Fouad Siniora 2005-2009|Fuad Siniora 2005-2009|Saad Hariri 2009-2011 2016-2020|Saad al-Hariri 2009-2011 2016-2020|Najib Mikati 2005 2011-2014 2021-2025|Nadschib Mikati 2005 2011-2014 2021-2025|Tammam Salam 2014-2016|Hassan Diab 2020-2021|Nawaf Salam 2025-",
    others:
      "Fawzi Salloukh|Ali al-Shami|Adnan Mansour|Gebran Bassil|Nassif Hitti|Charbel Wehbe|Abdallah Bou Habib|Abdallah Bouhabib|Youssef Rajji|Youssef Raggi|Joe Raggi|Nabih Berri|Nabih Berry|Hassan Nasrallah|Naim Qassem|Naim Kassem|Walid Jumblatt|Walid Dschumblat|Samir Geagea|Michel Menassa|Ghassan Salamé 2025-|Riad Salamé|Riad Salameh|Abbas Ibrahim|Simon Karam|Tarek Mitri",
  },
  LBY: {
    state:
      "Muammar Gaddafi 1969-2011|Muamar el Gadafi 1969-2011|Muammar Khadafi 1969-2011|Muamar Gadafi 1969-2011|Muammar al-Gaddafi 1969-2011|Mouammar Kadhafi 1969-2011|Muammar el Gadafi 1969-2011|Muammar Gheddafi 1969-2011|Muammar Kadafi 1969-2011|Muammar Kadhafi 1969-2011|Muammar al-Qadhafi 1969-2011|Muammar Qaddafi 1969-2011|Muammar Gadafi 1969-2011|Moammar Gadhafi 1969-2011|Mustafa Abdul Jalil 2011-2012|Moustapha Abdeljalil 2011-2012|Mohamed al-Menfi 2021-|Mohamed Younes al-Menfi 2021-|Mohammed Younis Menfi 2021-",
    government:
      "Mahmoud Jibril 2011|Abdurrahim El-Keib 2011-2012|Ali Zeidan 2012-2014|Ali Zidan 2012-2014|Abdullah al-Thani 2014-2021|Fayez al-Sarraj 2016-2021|Fajes al-Sarradsch 2016-2021|Fayez Serraj 2016-2021|Fayez al-Serraj 2016-2021|Fayez el-Sarraj 2016-2021|Abdul Hamid Dbeibah 2021-|Abdul Hamid al-Dbeibah 2021-|Abdulhamid Dbeibah 2021-|Abdelhamid Dabaiba 2021-|Abdul Hamid Dbeiba 2021-|Abdulhamid Dabaiba 2021-",
    others:
      "Musa Kusa|Moussa Koussa|Abdel Rahman Shalgam|Abdulrahman Shalgham|Mohamed Siala|Mohamed Taher Siala|Mohamed Taha Siala|Najla Mangoush|Najla el-Mangoush|Najla al-Mangoush|Taher al-Baour|Haftar|Khalifa Haftar|Chalifa Haftar|Jalifa Haftar|Saddam Haftar|Belkacem Haftar|Aguila Saleh|Aguila Salah|Aqila Saleh|Khaled al-Mishri|Ahmed Maiteeq|Ahmed Maiteg|Fathi Bashagha|Fathi Bachagha|Osama Hammad|Saif al-Islam Gaddafi|Saif al-Islam al-Gaddafi|Seif al-Islam Kadhafi|Mustafa Sanalla|Imad al-Trabelsi|Abdulsalam Zoubi|Walid al-Lafi",
  },
  MAR: {
    state: "Mohammed V 1957-1961|Hassan II 1961-1999|Mohammed VI 1999-|Mohamed VI 1999-|Maometto VI 1999-",
    government:
      "Abderrahmane Youssoufi 1998-2002|Driss Jettou 2002-2007|Abbas El Fassi 2007-2011|Abdelilah Benkirane 2011-2017|Saad Eddine El Othmani 2017-2021|Saad Dine El Otmani 2017-2021|Aziz Akhannouch 2021-|Aziz Ajanuch 2021-",
    others:
      "Mohamed Benaïssa|Taïeb Fassi Fihri|Saad Eddine El Othmani|Salaheddine Mezouar|Nasser Bourita|Naser Burita|Nasser Burita|Mbarka Bouaida|Omar Hilale|Abdelouafi Laftit|Abdellatif Loudiyi|Leïla Benali|Moulay Hafid Elalamy|Ryad Mezzour|Nadia Fettah|Nadia Fettah Alaoui|Mohamed Benchaâboun|Nizar Baraka|Abdellatif Hammouchi|Fouad Ali El Himma|Yassine Mansouri|André Azoulay|Moulay Hassan|Moulay Rachid|Mehdi Bensaïd|Rachid Talbi Alami|Aziz Rabbah|Lalla Salma|Fathallah Oualalou|Karima Benyaich|Samira Sitaïl|Youssef Amrani|Mohcine Jazouli|Younes Sekkouri|Mohamed Sadiki|Ahmed El Bouari|Salah Eddine Mezouar",
  },
  OMN: {
    state:
      "Qaboos bin Said 1970-2020|Qabus bin Said 1970-2020|Qabous bin Said 1970-2020|Kabus bin Said 1970-2020|Qabous ben Saïd 1970-2020|Haitham bin Tariq 2020-|Haitham bin Tariq Al Said 2020-|Haizam bin Tariq 2020-",
    others:
      "Yusuf bin Alawi|Yousuf bin Alawi|Youssef ben Alaoui|Yusuf bin Alawi bin Abdullah|Badr al-Busaidi|Badr Albusaidi|Badr bin Hamad Al Busaidi|Theyazin bin Haitham|Fahd bin Mahmoud Al Said|Salim al-Aufi|Qais Al Yousef|Sayyid Badr Albusaidi",
  },
  PSE: {
    state:
      "Yasser Arafat 1994-2004|Jassir Arafat 1994-2004|Yasir Arafat 1994-2004|Yaser Arafat 1994-2004|Mahmoud Abbas 2005-|Mahmud Abbas 2005-|Mahmud Abás 2005-|Mahmoud Abás 2005-|Abu Mazen 2005-|Abou Mazen 2005-|Abu Masen 2005-|Rawhi Fattouh 2004-2005",
    government:
      "Ahmed Qurei 2003-2006|Ahmed Qureia 2003-2006|Ahmad Qurai 2003-2006|Ahmed Qoreï 2003-2006|Ismail Haniyeh 2006-2007|Ismail Hanija 2006-2007|Ismail Haniya 2006-2007|Salam Fayyad 2007-2013|Salam Fajad 2007-2013|Salam Fayad 2007-2013|Rami Hamdallah 2013-2019|Mohammad Shtayyeh 2019-2024|Mohammad Mustafa 2024-",
    others:
      "Nabil Shaath|Nabil Schaath|Nasser al-Kidwa|Riyad al-Maliki|Riad Maliki|Riyad Maliki|Riad Al Malki|Riad al-Maliki|Riad Malki|Riyad Malki|Varsen Aghabekian|Varsen Aghabekian Shahin|Saeb Erekat|Saeb Erakat|Sajeb Erekat|Saib Erekat|Hanan Ashrawi|Hanan Aschrawi|Hussein al-Sheikh|Hussein al-Scheich|Hussein al-Cheikh|Husein al Sheij|Nabil Abu Rudeineh|Nabil Abu Rudeina|Riyad Mansour|Riad Mansur|Khaled Mashal|Khaled Meshaal|Khaled Mechaal|Chaled Maschal|Jaled Meshal|Yahya Sinwar|Jahja Sinwar|Yahya Sinouar|Mohammed Deif|Khalil al-Hayya|Khalil al-Haya|Musa Abu Marzouk|Osama Hamdan|Mahmoud al-Zahar|Saleh al-Arouri|Mohammed Dahlan|Marwan Barghouti|Mustafa Barghouti|Jibril Rajoub|Majed Faraj|Husam Zomlot|Husni Abdel Wahed|Ziad Abu Amr|Azzam al-Ahmad|Ahmed Yassin|Tawfik Tirawi|Laila Ghannam|Suha Arafat",
  },
  QAT: {
    state:
      "Hamad bin Khalifa Al Thani 1995-2013|Hamad bin Khalifa 1995-2013|Hamad bin Chalifa al-Thani 1995-2013|Tamim bin Hamad Al Thani 2013-|Tamim bin Hamad 2013-|Tamim ben Hamad Al-Thani 2013-|Tamim ben Hamad 2013-",
    government:
      "Abdullah bin Khalifa Al Thani 1996-2007|Hamad bin Jassim 2007-2013|Hamad bin Jassim Al Thani 2007-2013|Hamad bin Jassim bin Jaber Al Thani 2007-2013|Hamad ben Jassem 2007-2013|Hamad Ben Jassem Al Thani 2007-2013|Abdullah bin Nasser Al Thani 2013-2020|Abdullah bin Nasser bin Khalifa Al Thani 2013-2020|Khalid bin Khalifa bin Abdulaziz Al Thani 2020-2023|Mohammed bin Abdulrahman Al Thani 2023-|Mohammed bin Abdulrahman bin Jassim Al Thani 2023-|Mohammed bin Abdulrahman 2023-",
    others:
      "Hamad bin Jassim|Khalid bin Mohammed Al Attiyah|Khalid al-Attiyah|Khaled al-Attiyah|Mohammed bin Abdulrahman Al Thani|Majed al-Ansari|Majid al-Ansari|Mohammed al-Khulaifi|Mohammed bin Abdulaziz al-Khulaifi|Saad Sherida al-Kaabi|Saad al-Kaabi|Lolwah al-Khater|Lulwa al-Khater|Ali al-Thawadi|Soltan bin Saad Al-Muraikhi|Moza bint Nasser|Mozah bint Nasser|Ali Shareef al-Emadi|Saoud bin Abdulrahman Al Thani|Ali Al Kuwari",
  },
  SAU: {
    state:
      "Faisal bin Abdulaziz 1964-1975|Fahd bin Abdulaziz 1982-2005|Abdullah bin Abdulaziz 2005-2015|Abdullah bin Abdul Aziz 2005-2015|Salman bin Abdulaziz 2015-|Salman bin Abdulaziz Al Saud 2015-",
    government:
      "Mohammed bin Salman 2017-|Mohammed Bin Salman Al Saud 2017-|Mohammed bin Salman bin Abdulaziz 2017-|Mohammed bin Salman bin Abdulaziz Al Saud 2017-",
    others:
      "Mohammed bin Nayef|Mohammed bin Naif|Muqrin bin Abdulaziz|Nayef bin Abdulaziz|Sultan bin Abdulaziz|Saud al-Faisal|Saud al-Feisal|Saud bin Faisal|Saoud al-Fayçal|Adel al-Jubeir|Adel al-Dschubair|Adel al-Joubeir|Adel al Yubeir|Ibrahim al-Assaf|Faisal bin Farhan|Faisal bin Farhan Al Saud|Fayçal ben Farhane|Khalid bin Salman|Chalid bin Salman|Musaad al-Aiban|Mosaed al-Aiban|Musaed al-Aiban|Musaed bin Mohammed Al-Aiban|Khalid al-Falih|Abdulaziz bin Salman|Ali al-Naimi|Ali al-Nuaimi|Mohammed al-Jadaan|Yasir al-Rumayyan|Majid al-Qasabi|Majid Al-Kassabi|Majid bin Abdullah Al Qasabi|Bandar bin Sultan|Turki al-Faisal|Bandar Alkhorayef|Bandar al-Khorayef|Reema bint Bandar|Abdulaziz bin Saud|Turki Al al-Sheikh|Badr bin Abdullah bin Farhan|Waleed Elkhereiji|Walid al-Khuraiji|Saud al-Qahtani",
  },
  SYR: {
    state:
      "Hafez al-Assad 1971-2000|Hafis al-Assad 1971-2000|Hafez el-Assad 1971-2000|Hafez al Asad 1971-2000|Bashar al-Assad 2000-2024|Baschar al-Assad 2000-2024|Bachar al-Assad 2000-2024|Bachar el Asad 2000-2024|Bachar el-Assad 2000-2024|Bachar al Asad 2000-2024|Bashar al Asad 2000-2024|Bashar Assad 2000-2024|Ahmed al-Sharaa 2025-|Ahmed al-Scharaa 2025-|Ahmad al-Scharaa 2025-|Ahmed al-Charaa 2025-|Ahmad al-Charaa 2025-|Ahmed Al Shara 2025-|Ahmad al-Sharaa 2025-|Abu Mohammed al-Jolani 2025-|Abu Muhammad al-Jolani 2025-|Abou Mohammed al-Joulani 2025-|Abu Mohammed al-Dscholani 2025-",
    government:
      "Naji al-Otari 2003-2011|Wael al-Halqi 2012-2016|Imad Khamis 2016-2020|Hussein Arnous 2020-2024|Mohammed al-Bashir 2024-2025",
    others:
      "Farouk al-Sharaa|Faruk al-Scharaa|Faruq al-Sharaa|Walid al-Muallem|Walid Muallim|Faisal Mekdad|Faisal Mikdad|Fayçal Moqdad|Bassam Sabbagh|Asaad al-Shaibani|Asaad al-Schaibani|Assad al-Schaibani|Asaad al-Chaibani|Assaad al-Chaibani|Asaad Hassan al-Shaibani|Murhaf Abu Qasra|Mazloum Abdi|Maslum Abdi|Anas Khattab|Buthaina Shaaban|Bashar Jaafari|Baschar Dschaafari|Asma al-Assad|Ilham Ahmed|Riyad Hijab|Riad Hijab|Nasr al-Hariri|Ahmad al-Jarba|Ali Mamlouk|Ibrahim Olabi|Latifa al-Droubi",
  },
  TUN: {
    state:
      "Habib Bourguiba 1957-1987|Zine el-Abidine Ben Ali 1987-2011|Ben Ali 1987-2011|Zine Ben Ali 1987-2011|Zine al-Abidine Ben Ali 1987-2011|Fouad Mebazaa 2011|Moncef Marzouki 2011-2014|Béji Caïd Essebsi 2014-2019|Kais Saied 2019-|Kais Said 2019-",
    government:
      "Mohamed Ghannouchi 1999-2011|Hamadi Jebali 2011-2013|Ali Larayedh 2013-2014|Ali Laarayedh 2013-2014|Mehdi Jomaa 2014-2015|Habib Essid 2015-2016|Youssef Chahed 2016-2020|Elyes Fakhfakh 2020|Hichem Mechichi 2020-2021|Najla Bouden 2021-2023|Najla Bouden Romdhane 2021-2023|Ahmed Hachani 2023-2024|Kamel Madouri 2024-2025|Sarra Zaafrani Zenzri 2025-|Sarra Zaafrani 2025-",
    others:
      "Rafik Abdessalem|Othman Jerandi|Mongi Hamdi|Taïeb Baccouche|Khemaies Jhinaoui|Sabri Bachtobji|Noureddine Erray|Nabil Ammar|Mohamed Ali Nafti|Rached Ghannouchi|Rachid Ghannouchi|Kamel Fekih|Samir Saïed|Taoufik Charfeddine|Sihem Boughdiri|Ridha Grira|Kamel Morjane|Abdelwahab Abdallah|Imed Memmich|Khaled Nouri",
  },
  YEM: {
    state:
      "Ali Abdullah Saleh 1978-2012|Ali Abdalá Saleh 1978-2012|Abdrabbuh Mansur Hadi 2012-2022|Abed Rabbo Mansour Hadi 2012-2022|Abd Rabbo Mansour Hadi 2012-2022|Abdrabbo Mansour Hadi 2012-2022|Abd Rabbu Mansur Hadi 2012-2022|Abd Rabbo Mansur Hadi 2012-2022|Rashad al-Alimi 2022-|Raschad al-Alimi 2022-|Rachad al-Alimi 2022-",
    government:
      "Mohammed Basindawa 2011-2014|Khaled Bahah 2014-2016|Ahmed Obeid bin Daghr 2016-2018|Maeen Abdulmalik Saeed 2018-2024|Maïn Abdelmalek Saïd 2018-2024|Ahmed Awad bin Mubarak 2024-2025|Ahmed bin Mubarak 2024-2025|Salem bin Breik 2025-2026|Salem Saleh bin Breik 2025-2026",
    others:
      "Abu Bakr al-Qirbi|Riad Yassin|Abdulmalik al-Mekhlafi|Abdel-Malek al-Mekhlafi|Khaled al-Yamani|Khaled Alyemany|Mohammed al-Hadhrami|Ahmed Awad bin Mubarak|Shaya Mohsin al-Zindani|Shaya al-Zindani|Abdul-Malik al-Houthi|Abdulmalik al-Huthi|Mahdi al-Mashat|Mohammed Abdul-Salam|Mohammed Abdulsalam|Mohammed Ali al-Houthi|Aidarous al-Zubaidi|Tareq Saleh",
  },
};
