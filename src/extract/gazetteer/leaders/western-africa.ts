import type { Table } from "./table.js";

/** From Mauritania and Cape Verde to Nigeria. */
export const WESTERN_AFRICA: Table = {
  BEN: {
    state:
      "Mathieu Kérékou 1972-1991 1996-2006|Nicéphore Soglo 1991-1996|Thomas Boni Yayi 2006-2016|Boni Yayi 2006-2016|Patrice Talon 2016-2026|Romuald Wadagni 2026-",
    government: "Lionel Zinsou 2015-2016|Pascal Koupaki 2011-2013",
    others:
      "Aurélien Agbénonci|Olushegun Adjadi Bakari|Shegun Bakari|Romuald Wadagni|Mariam Chabi Talata|Nassirou Bako Arifari|Jean-Michel Abimbola|Wilfried Houngbédji",
  },
  BFA: {
    state:
      "Thomas Sankara 1983-1987|Blaise Compaoré 1987-2014|Michel Kafando 2014-2015|Roch Marc Christian Kaboré 2015-2022|Roch Kaboré 2015-2022|Paul-Henri Damiba 2022|Paul-Henri Sandaogo Damiba 2022|Ibrahim Traoré 2022-",
    government:
      "Luc-Adolphe Tiao 2011-2014|Yacouba Isaac Zida 2014-2015|Isaac Zida 2014-2015|Paul Kaba Thieba 2016-2019|Christophe Dabiré 2019-2021|Lassina Zerbo 2021-2022|Albert Ouédraogo 2022|Apollinaire Kyélem de Tambèla 2022-2024|Jean Emmanuel Ouédraogo 2024-|Rimtalba Jean Emmanuel Ouédraogo 2024-",
    others:
      "Djibrill Bassolé|Alpha Barry|Rosine Sori-Coulibaly|Olivia Rouamba|Karamoko Jean-Marie Traoré|Gilbert Diendéré|Kassoum Coulibaly|Célestin Simporé",
  },
  CIV: {
    state:
      "Félix Houphouët-Boigny 1960-1993|Henri Konan Bédié 1993-1999|Robert Guéï 1999-2000|Laurent Gbagbo 2000-2011|Alassane Ouattara 2010-|Alassane Dramane Ouattara 2010-",
    government:
      "Seydou Diarra 2003-2005|Charles Konan Banny 2005-2007|Guillaume Soro 2007-2012|Jeannot Ahoussou-Kouadio 2012|Daniel Kablan Duncan 2012-2017|Amadou Gon Coulibaly 2017-2020|Hamed Bakayoko 2020-2021|Patrick Achi 2021-2023|Robert Beugré Mambé 2023-",
    others:
      "Youssouf Bamba|Charles Koffi Diby|Abdallah Albert Toikeusse Mabri|Albert Mabri Toikeusse|Marcel Amon-Tanoh|Ally Coulibaly|Kandia Camara|Léon Kacou Adom|Kacou Houadja Léon Adom|Nialé Kaba|Tiémoko Meyliet Koné|Téné Birahima Ouattara|Simone Gbagbo|Dominique Ouattara|Tidjane Thiam|Adama Coulibaly|Adama Bictogo|Fidèle Sarassoro",
  },
  CPV: {
    state:
      "Aristides Pereira 1975-1991|António Mascarenhas Monteiro 1991-2001|Pedro Pires 2001-2011|Jorge Carlos Fonseca 2011-2021|José Maria Neves 2021-",
    government:
      "Carlos Veiga 1991-2000|José Maria Neves 2001-2016|Ulisses Correia e Silva 2016-2026|Ulisses Correia 2016-2026",
    others:
      "Cristina Fontes Lima|Víctor Borges|José Brito|Jorge Borges|Jorge Tolentino|Luís Filipe Tavares|Rui Figueiredo Soares|José Filomeno Monteiro|José Luís Livramento|Olavo Correia|Miriam Vieira|Amílcar Cabral|Janine Lélis|Abraão Vicente|Gilberto Silva|Austelino Correia|Jorge Santos|Eurico Monteiro|Paulo Veiga",
  },
  GHA: {
    state:
      "Kwame Nkrumah 1957-1966|Jerry Rawlings 1981-2001|John Kufuor 2001-2009|John Agyekum Kufuor 2001-2009|John Atta Mills 2009-2012|John Mahama 2012-2017 2025-|John Dramani Mahama 2012-2017 2025-|Nana Akufo-Addo 2017-2025|Nana Addo Dankwa Akufo-Addo 2017-2025|Akufo-Addo 2017-2025",
    others:
      "Muhammad Mumuni|Hanna Tetteh 2013-2017|Shirley Ayorkor Botchwey 2017-2025|Samuel Okudzeto Ablakwa|Mahamudu Bawumia|Naana Jane Opoku-Agyemang|Ken Ofori-Atta|Cassiel Ato Forson|Dominic Nitiwul|Edward Omane Boamah|Alan Kyerematen|Kwabena Mintah Akandoh|Haruna Iddrisu|Rebecca Akufo-Addo|Lordina Mahama",
  },
  GIN: {
    state:
      "Sékou Touré 1958-1984|Ahmed Sékou Touré 1958-1984|Lansana Conté 1984-2008|Moussa Dadis Camara 2008-2009|Sékouba Konaté 2009-2010|Alpha Condé 2010-2021|Mamadi Doumbouya 2021-|Mamady Doumbouya 2021-",
    government:
      "Lansana Kouyaté 2007-2008|Mohamed Saïd Fofana 2010-2015|Mamady Youla 2015-2018|Ibrahima Kassory Fofana 2018-2021|Mohamed Béavogui 2021-2022|Bernard Goumou 2022-2024|Amadou Oury Bah 2024-|Bah Oury 2024-",
    others:
      "Louncény Fall|François Louncény Fall|Mamadi Touré|Ibrahima Khalil Kaba|Morissanda Kouyaté|Cellou Dalein Diallo",
  },
  GMB: {
    state: "Dawda Jawara 1970-1994|Yahya Jammeh 1994-2017|Adama Barrow 2017-",
    others: "Ousainou Darboe|Mamadou Tangara|Sering Modou Njie|Isatou Touray|Muhammad Jallow|Badara Joof",
  },
  GNB: {
    state:
      "Luís Cabral 1973-1980|João Bernardo Vieira 1980-1999 2005-2009|Nino Vieira 1980-1999 2005-2009|Kumba Ialá 2000-2003|Henrique Rosa 2003-2005|Malam Bacai Sanhá 2009-2012|Manuel Serifo Nhamadjo 2012-2014|José Mário Vaz 2014-2020|Umaro Sissoco Embaló 2020-2025|Sissoco Embaló 2020-2025|Horta N'Tam 2025-|Horta Inta-A 2025-",
    government:
      "Aristides Gomes 2005-2007 2018-2020|Carlos Gomes Júnior 2004-2005 2009-2012|Domingos Simões Pereira 2014-2015|Carlos Correia 2015-2016|Umaro Sissoco Embaló 2016-2018|Nuno Gomes Nabiam 2020-2023|Geraldo Martins 2023|Rui Duarte de Barros 2012-2014 2023-2025|Braima Camará 2025|Ilídio Vieira Té 2025-",
    others:
      "Suzi Barbosa|Carlos Pinto Pereira|João Butiam Có|Biaguê Na Ntan|Fernando Dias|António Indjai|Dinisia Reis Embaló",
  },
  LBR: {
    state:
      "William Tubman 1944-1971|William Tolbert 1971-1980|Samuel Doe 1980-1990|Charles Taylor 1997-2003|Gyude Bryant 2003-2006|Ellen Johnson Sirleaf 2006-2018|George Weah 2018-2024|Joseph Boakai 2024-|Joseph Nyuma Boakai 2024-",
    others:
      "Augustine Ngafuan|Marjon Kamara|Gbehzohngar Findley|Dee-Maxwell Kemayah|Sara Beysolow Nyanti|Jewel Howard-Taylor|Jeremiah Koung",
  },
  MLI: {
    state:
      "Modibo Keïta 1960-1968|Moussa Traoré 1968-1991|Alpha Oumar Konaré 1992-2002|Amadou Toumani Touré 2002-2012|Dioncounda Traoré 2012-2013|Ibrahim Boubacar Keïta 2013-2020|Bah N'Daw 2020-2021|Assimi Goïta 2021-|Amadou Sanogo 2012|Amadou Haya Sanogo 2012",
    government:
      "Cheick Modibo Diarra 2012|Django Sissoko 2012-2013|Diango Cissoko 2012-2013|Oumar Tatam Ly 2013-2014|Moussa Mara 2014-2015|Modibo Keita 2015-2017|Soumeylou Boubèye Maïga 2017-2019|Boubou Cissé 2019-2020|Moctar Ouane 2020-2021|Choguel Maïga 2021-2024|Choguel Kokalla Maïga 2021-2024|Abdoulaye Maïga 2024-",
    others:
      "Tiéman Coulibaly|Tiéman Hubert Coulibaly|Abdoulaye Diop|Kamissa Camara|Tiébilé Dramé|Zeïni Moulaye|Sadio Camara|Yamoussa Camara|Soumaïla Cissé|Moctar Diallo|Iyad Ag Ghali|Bilal Ag Acherif|Alousséni Sanou|Mahmoud Dicko",
  },
  MRT: {
    state:
      "Maaouya Ould Sid'Ahmed Taya 1984-2005|Ely Ould Mohamed Vall 2005-2007|Sidi Ould Cheikh Abdallahi 2007-2008|Mohamed Ould Abdel Aziz 2008-2019|Mohamed Ould Ghazouani 2019-|Mohamed Ould Cheikh El Ghazouani 2019-|Mohamed Ould Cheikh Ghazouani 2019-",
    government:
      "Moulaye Ould Mohamed Laghdaf 2008-2014|Yahya Ould Hademine 2014-2018|Mohamed Ould Bilal 2020-2024|Moctar Ould Diay 2024-",
    others:
      "Ismail Ould Cheikh Ahmed 2018-2022|Mohamed Salem Ould Merzoug|Hamadi Ould Meimou|Isselkou Ould Ahmed Izid Bih|Hanena Ould Sidi",
  },
  NER: {
    state:
      "Hamani Diori 1960-1974|Ibrahim Baré Maïnassara 1996-1999|Mamadou Tandja 1999-2010|Salou Djibo 2010-2011|Mahamadou Issoufou 2011-2021|Mohamed Bazoum 2021-2023|Abdourahamane Tiani 2023-|Abdourahamane Tchiani 2023-|Abdourahmane Tchiani 2023-|Abdourahmane Tiani 2023-",
    government:
      "Hama Amadou 1995-1996 2000-2007|Brigi Rafini 2011-2021|Ouhoumoudou Mahamadou 2021-2023|Ali Mahaman Lamine Zeine 2023-|Ali Lamine Zeine 2023-",
    others:
      "Aïchatou Mindaoudou|Ibrahim Yacoubou|Kalla Ankourao|Hassoumi Massoudou|Hassoumi Massaoudou|Bakary Yaou Sangaré|Salifou Modi|Salifou Mody|Kalla Moutari|Mohamed Toumba",
  },
  NGA: {
    state:
      "Yakubu Gowon 1966-1975|Olusegun Obasanjo 1976-1979 1999-2007|Shehu Shagari 1979-1983|Ibrahim Babangida 1985-1993|Sani Abacha 1993-1998|Abdulsalami Abubakar 1998-1999|Umaru Yar'Adua 2007-2010|Umaru Musa Yar'Adua 2007-2010|Goodluck Jonathan 2010-2015|Muhammadu Buhari 2015-2023|Bola Tinubu 2023-|Bola Ahmed Tinubu 2023-",
    others:
      "Sule Lamido|Oluyemi Adeniji|Ojo Maduekwe|Olugbenga Ashiru|Geoffrey Onyeama|Yusuf Tuggar|Yusuf Maitama Tuggar|Bianca Odumegwu-Ojukwu|Yemi Osinbajo|Kashim Shettima|Atiku Abubakar|Namadi Sambo|Babagana Monguno|Nuhu Ribadu|Sambo Dasuki|Wale Edun|Zainab Ahmed|Ngozi Okonjo-Iweala 2003-2015|Kemi Adeosun|Mohammed Badaru Abubakar|Godwin Emefiele|Peter Obi|Lai Mohammed|Mohammed Idris|Jumoke Oduwole|Doris Uzoka-Anite|Nyesom Wike|Remi Tinubu|Oluremi Tinubu|Aisha Buhari|Patience Jonathan|Timipre Sylva|Hannatu Musawa|Tajudeen Abbas|Godswill Akpabio|Abba Moro|Femi Gbajabiamila",
  },
  SEN: {
    state:
      "Léopold Sédar Senghor 1960-1980|Abdou Diouf 1981-2000|Abdoulaye Wade 2000-2012|Macky Sall 2012-2024|Bassirou Diomaye Faye 2024-|Diomaye Faye 2024-",
    government:
      "Moustapha Niasse 2000-2001|Idrissa Seck 2002-2004|Macky Sall 2004-2007|Souleymane Ndéné Ndiaye 2009-2012|Abdoul Mbaye 2012-2013|Aminata Touré 2013-2014|Mohammed Dionne 2014-2019|Mahammed Boun Abdallah Dionne 2014-2019|Amadou Ba 2022-2024|Sidiki Kaba 2024|Ousmane Sonko 2024-",
    others:
      "Cheikh Tidiane Gadio|Madické Niang|Mankeur Ndiaye|Sidiki Kaba|Amadou Ba|Aïssata Tall Sall|Yassine Fall|Cheikh Niang|Karim Wade|Augustin Tine|Birame Diop|Marième Faye Sall|Alioune Sarr|Cheikh Diba|Abdourahmane Sarr|Antoine Diome",
  },
  SLE: {
    state: "Siaka Stevens 1971-1985|Ahmad Tejan Kabbah 1996-2007|Ernest Bai Koroma 2007-2018|Julius Maada Bio 2018-",
    others: "Zainab Bangura|Samura Kamara|Nabeela Tunis|David Francis|Timothy Kabba|Fatima Bio|Mohamed Juldeh Jalloh",
  },
  TGO: {
    state:
      "Sylvanus Olympio 1960-1963|Gnassingbé Eyadéma 1967-2005|Faure Gnassingbé 2005-|Faure Essozimna Gnassingbé 2005-|Jean-Lucien Savi de Tové 2025-",
    government:
      "Edem Kodjo 2005-2006|Gilbert Houngbo 2008-2012|Kwesi Ahoomey-Zunu 2012-2015|Komi Sélom Klassou 2015-2020|Victoire Tomégah Dogbé 2020-2025",
    others: "Robert Dussey|Elliott Ohin|Koffi Esaw|Gilchrist Olympio|Sandra Ablamba Johnson|Sani Yaya",
  },
};
