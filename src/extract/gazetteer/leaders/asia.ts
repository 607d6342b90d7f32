import type { Table } from "./table.js";

/** From Afghanistan to Japan. */
export const ASIA: Table = {
  AFG: {
    state:
      "Mohammed Zahir Shah 1933-1973|Zahir Shah 1933-1973|Mohammed Najibullah 1987-1992|Burhanuddin Rabbani 1992-2001|Mullah Omar 1996-2001|Hamid Karzai 2001-2014|Hamid Karsai 2001-2014|Ashraf Ghani 2014-2021|Aschraf Ghani 2014-2021|Hibatullah Akhundzada 2021-",
    government: "Mohammad Hassan Akhund 2021-|Mullah Hassan Akhund 2021-|Hassan Akhund 2021-",
    others:
      "Abdullah Abdullah|Abdullah Abdulá|Rangin Dadfar Spanta|Zalmay Rassoul|Salahuddin Rabbani|Haneef Atmar|Mohammad Haneef Atmar|Hanif Atmar|Amir Khan Muttaqi|Amir Chan Muttaki|Abdul Ghani Baradar|Sirajuddin Haqqani|Siradschuddin Hakkani|Mohammad Yaqoob|Hamdullah Mohib|Amrullah Saleh|Zabihullah Mujahid|Sabihullah Mudschahid|Suhail Shaheen|Abdul Salam Hanafi|Sher Mohammad Abbas Stanikzai|Nooruddin Azizi|Rula Ghani|Ahmad Shah Massoud|Gulbuddin Hekmatyar|Abdul Rashid Dostum",
  },
  BGD: {
    state:
      "Sheikh Mujibur Rahman 1971-1975|Mujibur Rahman 1971-1975|Ziaur Rahman 1977-1981|Hussain Muhammad Ershad 1983-1990|Zillur Rahman 2009-2013|Abdul Hamid 2013-2023|Mohammed Shahabuddin 2023-",
    government:
      "Khaleda Zia 1991-1996 2001-2006|Begum Khaleda Zia 1991-1996 2001-2006|Sheikh Hasina 1996-2001 2009-2024|Cheikh Hasina 1996-2001 2009-2024|Sheikh Hasina Wajed 1996-2001 2009-2024|Scheich Hasina 1996-2001 2009-2024|Hasina Wajed 1996-2001 2009-2024|Fakhruddin Ahmed 2007-2009|Muhammad Yunus 2024-2026|Mohammad Yunus 2024-2026|Tarique Rahman 2026-",
    others:
      "Dipu Moni|Abul Hassan Mahmood Ali|A. H. Mahmood Ali|Abul Kalam Abdul Momen|A. K. Abdul Momen|Hasan Mahmud|Touhid Hossain|Shahriar Alam|Masud Bin Momen|Khalilur Rahman|Salehuddin Ahmed|Tipu Munshi|Obaidul Quader|Md Jashim Uddin",
  },
  BRN: {
    state: "Hassanal Bolkiah 1967-|Hassan al-Bolkiah 1967-",
    others: "Mohamed Bolkiah|Erywan Yusof|Erywan Pehin Yusof|Lim Jock Seng|Abdul Mateen",
  },
  BTN: {
    state: "Jigme Singye Wangchuck 1972-2006|Jigme Khesar Namgyel Wangchuck 2006-|Jigme Khesar 2006-",
    government: "Jigme Thinley 2008-2013|Tshering Tobgay 2013-2018 2024-|Lotay Tshering 2018-2023",
    others: "Tandi Dorji|D. N. Dhungyel|Damcho Dorji|Rinzin Dorje|Jetsun Pema",
  },
  CHN: {
    state:
      "Mao Zedong 1949-1976|Mao Tse-tung 1949-1976|Mao Tsé-toung 1949-1976|Mao Tsetung 1949-1976|Chairman Mao 1949-1976|Liu Shaoqi 1959-1968|Hua Guofeng 1976-1981|Deng Xiaoping 1978-1992|Hu Yaobang 1981-1987|Zhao Ziyang 1980-1989|Yang Shangkun 1988-1993|Jiang Zemin 1989-2003|Hu Jintao 2002-2013|Xi Jinping 2012-",
    government:
      "Zhou Enlai 1949-1976|Tschou En-lai 1949-1976|Chou En-lai 1949-1976|Li Peng 1987-1998|Zhu Rongji 1998-2003|Wen Jiabao 2003-2013|Li Keqiang 2013-2023|Li Qiang 2023-",
    others:
      "Qian Qichen|Tang Jiaxuan|Li Zhaoxing|Yang Jiechi|Wang Yi|Qin Gang|Dai Bingguo|Liu Jianchao|Song Tao|Liu Haixing|Wang Jiarui|Wu Bangguo|Wu Yi|Wang Qishan|Han Zheng|Li Zhanshu|Zhao Leji|Wang Huning|Cai Qi|Li Xi|Ding Xuexiang|He Lifeng|Liu He|Sun Chunlan|Hu Chunhua|Zhang Guoqing|Liu Guozhong|Zhang Gaoli|Zhang Dejiang|Wang Yang|Yu Zhengsheng|Liu Yunshan|Jia Qinglin|Li Changchun|Zeng Qinghong|Li Yuanchao|Zeng Peiyan|Hui Liangyu|Liu Yandong|Yang Jing|Wang Chen|Zhong Shan|Wang Wentao|Chen Deming|Gao Hucheng|Bo Xilai|Li Chenggang|Yu Jianhua|Zheng Shanjie|Xu Shaoshi|Zhang Ping|He Wei|Wei Fenghe|Li Shangfu|Dong Jun|Chang Wanquan|Liang Guanglie|Cao Gangchuan|Xu Qiliang|Zhang Youxia|He Weidong|Wang Xiaohong|Zhao Kezhi|Guo Shengkun|Meng Jianzhu|Chen Wenqing|Lan Fo'an|Liu Kun|Lou Jiwei|Xiao Jie|Zhou Xiaochuan|Yi Gang|Pan Gongsheng|Xie Zhenhua|Liu Zhenmin|Ma Zhaoxu|Sun Weidong|Deng Li|Hua Chunying|Chen Xiaodong|Miao Deyu|Le Yucheng|Kong Xuanyou|Xie Feng|Zheng Zeguang|Cui Tiankai|Zhang Yesui|Lu Shaye|Deng Hongbo|Fu Ying|Zhang Hanhui|Li Hui|Zhai Jun|Liu Guijin|Zhong Jianhua|Xu Jinghu|Liu Yuxi|Wu Hongbo|Wu Ken|Wang Lutong|Fu Cong|Zhang Jun|Geng Shuang|Mao Ning|Lin Jian|Guo Jiakun|Wang Wenbin|Zhao Lijian|Lu Kang|Hong Lei|Jiang Yu|Liu Weimin|Zhu Bangzao|Sun Yuxi|Kong Quan|Ouyang Yujing|Liu Pengyu|Zhang Xiaoming|Xia Baolong|Luo Huining|John Lee Ka-chiu|Carrie Lam|Carrie Lam Cheng Yuet-ngor|Leung Chun-ying|Donald Tsang|Tung Chee-hwa|Ho Iat Seng|Sam Hou Fai|Fernando Chui|Edmund Ho|Peng Liyuan|Liu Yongqing|Zhuo Lin|Chen Jining|Li Ganjie|Shi Taifeng|Chen Min'er|Yin Li|Yuan Jiajun|Wu Zhenglong|Liu Mingkang|Lou Qinjian|Shen Yiqin|Wang Dongming|Tie Ning|Jin Zhuanglong|Huai Jinpeng|Wang Chao|Cheng Yonghua|Tang Guoqiang|Huang Huikang|Li Junhua|Hong Xiaoyong|Liu Zhi|Gao Feng|He Yongqian|He Yadong",
  },
  IDN: {
    state:
      "Sukarno 1945-1967|Suharto 1967-1998|Bacharuddin Jusuf Habibie 1998-1999|B. J. Habibie 1998-1999|Abdurrahman Wahid 1999-2001|Megawati Sukarnoputri 2001-2004|Susilo Bambang Yudhoyono 2004-2014|Joko Widodo 2014-2024|Jokowi 2014-2024|Jokowi Widodo 2014-2024|Prabowo Subianto 2024-",
    others:
      "Ali Alatas|Hassan Wirajuda|Marty Natalegawa|Retno Marsudi|Sugiono|Arrmanatha Nasir|Anis Matta|Havas Oegroseno|Jusuf Kalla|Ma'ruf Amin|Gibran Rakabuming|Gibran Rakabuming Raka|Luhut Pandjaitan|Luhut Binsar Pandjaitan|Airlangga Hartarto|Sri Mulyani|Sri Mulyani Indrawati|Purbaya Yudhi Sadewa|Prabowo Subianto|Sjafrie Sjamsoeddin|Ryamizard Ryacudu|Zulkifli Hasan|Bahlil Lahadalia|Rosan Roeslani|Mari Pangestu|Mari Elka Pangestu|Erick Thohir|Wiranto|Mahfud MD|Iriana Widodo|Budi Gunadi Sadikin|Teddy Indra Wijaya|Prasetyo Hadi|Enggartiasto Lukita|Muhammad Lutfi|Budi Santoso|Gita Wirjawan|Ani Yudhoyono",
  },
  IND: {
    state:
      "K. R. Narayanan 1997-2002|Kocheril Raman Narayanan 1997-2002|A. P. J. Abdul Kalam 2002-2007|Abdul Kalam 2002-2007|Pratibha Patil 2007-2012|Pranab Mukherjee 2012-2017|Ram Nath Kovind 2017-2022|Droupadi Murmu 2022-",
    government:
      "Jawaharlal Nehru 1947-1964|Lal Bahadur Shastri 1964-1966|Indira Gandhi 1966-1977 1980-1984|Morarji Desai 1977-1979|Rajiv Gandhi 1984-1989|V. P. Singh 1989-1990|P. V. Narasimha Rao 1991-1996|Narasimha Rao 1991-1996|H. D. Deve Gowda 1996-1997|Deve Gowda 1996-1997|Inder Kumar Gujral 1997-1998|Atal Bihari Vajpayee 1998-2004|Manmohan Singh 2004-2014|Narendra Modi 2014-",
    others:
      "Jaswant Singh|Natwar Singh|Pranab Mukherjee|S. M. Krishna|Salman Khurshid|Sushma Swaraj|Subrahmanyam Jaishankar|S. Jaishankar|Ajit Doval|Shivshankar Menon|M. K. Narayanan|Brajesh Mishra|Vikram Misri|Vinay Kwatra|Vinay Mohan Kwatra|Harsh Vardhan Shringla|Harsh Shringla|Vijay Gokhale|Sujatha Singh|Ranjan Mathai|Nirupama Rao|Shyam Saran|Rajnath Singh|Nirmala Sitharaman|Manohar Parrikar|Arun Jaitley|A. K. Antony|Piyush Goyal|Suresh Prabhu|Anand Sharma|Kamal Nath|P. Chidambaram|Palaniappan Chidambaram|Amit Shah|Dharmendra Pradhan|Hardeep Singh Puri|Hardeep Puri|Nitin Gadkari|Ashwini Vaishnaw|Bhupender Yadav|Prakash Javadekar|Jairam Ramesh|Smriti Irani|Ravi Shankar Prasad|V. Muraleedharan|Vellamvelly Muraleedharan|Meenakshi Lekhi|Kirti Vardhan Singh|Pabitra Margherita|V. K. Singh|M. J. Akbar|E. Ahamed|Preneet Kaur|Randhir Jaiswal|Arindam Bagchi|Raveesh Kumar|Anurag Srivastava|Vikas Swarup|Syed Akbaruddin|Vishnu Prakash|Navtej Sarna|Hamid Ansari|Venkaiah Naidu|M. Venkaiah Naidu|Jagdeep Dhankhar|C. P. Radhakrishnan|Bhairon Singh Shekhawat|Sonia Gandhi|Rahul Gandhi|Mahatma Gandhi|Mohandas Gandhi|Om Birla|Shashi Tharoor|Bhagwant Mann|Sajjan Jindal|Jitendra Singh|Giriraj Singh|Gajendra Singh Shekhawat|Mansukh Mandaviya|Sarbananda Sonowal|Saurabh Kumar|Dammu Ravi|Sripriya Ranganathan|Neena Malhotra|Periasamy Kumaran|P. Kumaran|Tanmaya Lal|Gourangalal Das|Naveen Srivastava|Rajesh Agrawal|Sunil Barthwal|Anil Chauhan|Upendra Dwivedi",
  },
  JPN: {
    state: "Hirohito 1926-1989|Akihito 1989-2019|Naruhito 2019-",
    government:
      "Shigeru Yoshida 1946-1954|Nobusuke Kishi 1957-1960|Eisaku Sato 1964-1972|Kakuei Tanaka 1972-1974|Takeo Fukuda 1976-1978|Masayoshi Ohira 1978-1980|Yasuhiro Nakasone 1982-1987|Kiichi Miyazawa 1991-1993|Morihiro Hosokawa 1993-1994|Tomiichi Murayama 1994-1996|Ryutaro Hashimoto 1996-1998|Keizo Obuchi 1998-2000|Yoshiro Mori 2000-2001|Junichiro Koizumi 2001-2006|Shinzo Abe 2006-2007 2012-2020|Schinzo Abe 2006-2007 2012-2020|Yasuo Fukuda 2007-2008|Taro Aso 2008-2009|Yukio Hatoyama 2009-2010|Naoto Kan 2010-2011|Yoshihiko Noda 2011-2012|Yoshihide Suga 2020-2021|Fumio Kishida 2021-2024|Shigeru Ishiba 2024-2025|Sanae Takaichi 2025-",
    others:
      "Makiko Tanaka|Yoriko Kawaguchi|Nobutaka Machimura|Taro Aso|Masahiko Komura|Hirofumi Nakasone|Katsuya Okada|Seiji Maehara|Takeaki Matsumoto|Koichiro Gemba|Fumio Kishida|Taro Kono|Toshimitsu Motegi|Yoshimasa Hayashi|Yoko Kamikawa|Takeshi Iwaya|Yoshihide Suga|Hirokazu Matsuno|Minoru Kihara|Shotaro Yachi|Shigeru Kitamura|Takeo Akiba|Masataka Okano|Itsunori Onodera|Tomomi Inada|Nobuo Kishi|Yasukazu Hamada|Gen Nakatani|Shinjiro Koizumi|Akira Amari|Hiroshige Seko|Isshu Sugawara|Hiroshi Kajiyama|Koichi Hagiuda|Yasutoshi Nishimura|Ken Saito|Yoji Muto|Ryosei Akazawa|Satsuki Katayama|Katsunobu Kato|Shunichi Suzuki|Hiroyuki Namazu|Takehiro Funakoshi|Shinsuke Sugiyama|Mitoji Yabunaka|Akitaka Saiki|Junichi Ihara|Kenji Kanasugi|Yuko Kishida|Akie Abe|Masako Owada|Fumihito|Seiko Noda|Toshihiro Nikai|Natsuo Yamaguchi|Haruhiko Kuroda|Kazuo Ueda|Yuriko Koike|Motoo Hayashi|Yasushi Akashi|Hirotaka Ishihara|Kimi Onoda",
  },
  KHM: {
    state: "Norodom Sihanouk 1941-1955 1993-2004|Pol Pot 1975-1979|Norodom Sihamoni 2004-",
    government: "Norodom Ranariddh 1993-1997|Hun Sen 1985-2023|Samdech Hun Sen 1985-2023|Hun Manet 2023-",
    others:
      "Hor Namhong|Prak Sokhonn|Sok Chenda Sophea|Sun Chanthol|Tea Banh|Tea Seiha|Cham Prasidh|Sam Rainsy|Kem Sokha|Hang Chuon Naron|Pan Sorasak|Cham Nimul|Chea Sophara|Khuon Sudary|Neth Savoeun|Heng Samrin",
  },
  KOR: {
    state:
      "Syngman Rhee 1948-1960|Park Chung-hee 1963-1979|Chun Doo-hwan 1980-1988|Roh Tae-woo 1988-1993|Kim Young-sam 1993-1998|Kim Dae-jung 1998-2003|Roh Moo-hyun 2003-2008|Lee Myung-bak 2008-2013|Park Geun-hye 2013-2017|Moon Jae-in 2017-2022|Yoon Suk Yeol 2022-2025|Yoon Seok-youl 2022-2025|Yun Suk-yeol 2022-2025|Lee Jae Myung 2025-|Han Duck-soo 2024-2025|Choi Sang-mok 2024-2025",
    government:
      "Goh Kun 2003-2004|Lee Hae-chan 2004-2006|Han Myeong-sook 2006-2007|Han Seung-soo 2008-2009|Chung Un-chan 2009-2010|Kim Hwang-sik 2010-2013|Chung Hong-won 2013-2015|Hwang Kyo-ahn 2015-2017|Lee Nak-yon 2017-2020|Lee Nak-yeon 2017-2020|Chung Sye-kyun 2020-2021|Kim Boo-kyum 2021-2022|Han Duck-soo 2007-2008 2022-2025|Kim Min-seok 2025-",
    others:
      "Ban Ki-moon 2004-2006|Song Min-soon|Yu Myung-hwan|Kim Sung-hwan|Yun Byung-se|Kang Kyung-wha|Chung Eui-yong|Park Jin|Cho Tae-yul|Cho Hyun|Wi Sung-lac|Cho Tae-yong|Suh Hoon|Shin Won-sik|Kim Sung-han|Chang Ho-jin|Kim Kwan-jin|Kim Jang-soo|Chun Yung-woo|Suh Choo-suk|Lee Jong-seok|Chung Dong-young|Hyun In-taek|Yu Woo-ik|Ryoo Kihl-jae|Hong Yong-pyo|Cho Myoung-gyon|Kim Yeon-chul|Lee In-young|Kwon Young-se|Kim Yung-ho|Lim Dong-won|Im Jong-seok|Noh Young-min|Chun Hae-sung|Park Jie-won|Song Young-moo|Jeong Kyeong-doo|Suh Wook|Lee Jong-sup|Kim Yong-hyun|Ahn Gyu-back|Han Min-koo|Kim Dong-yeon|Hong Nam-ki|Choo Kyung-ho|Koo Yun-cheol|Kim Hyun-chong|Kim Jong-hoon|Yoo Myung-hee|Yeo Han-koo|Ahn Duk-geun|Cheong In-kyo|Jeong In-kyo|Kim Jung-kwan|Kim Jong-kwan|Lee Chang-yang|Moon Sung-wook|Sung Yun-mo|Paik Un-gyu|Kim Yong-beom|Kang Hoon-sik|Kang Yu-jung|Kim Nam-jun|Kim Eui-kyeom|Yoon Young-chan|Ko Min-jung|Kim Tae-hyo|Lee Do-hoon|Noh Kyu-duk|Kim Gunn|Wi Sung-rak|Park Yoon-joo|Kim Hong-kyun|Chung Mong-joon|Chung Mong-koo|Moon Chung-in|Kim Hea Kyung|Kim Hye-kyung|Kim Keon Hee|Kim Jung-sook|Kim Yoon-ok|Kwon Yang-sook|Lee Hee-ho|Woo Won-shik|Kim Jin-pyo|Park Byeong-seug|Moon Hee-sang|Lee Tae-sik|Kang In-duk|Im Dong-won|Oh Joon|Cho Tae-young|Lim Sung-nam|Choi Jong-kun|Kang Kyung-hwa|Chun Young-woo",
  },
  LAO: {
    state:
      "Khamtai Siphandone 1998-2006|Choummaly Sayasone 2006-2016|Bounnhang Vorachit 2016-2021|Thongloun Sisoulith 2021-",
    government:
      "Bouasone Bouphavanh 2006-2010|Thongsing Thammavong 2010-2016|Thongloun Sisoulith 2016-2021|Phankham Viphavanh 2021-2022|Sonexay Siphandone 2022-",
    others: "Saleumxay Kommasith|Thongsavanh Phomvihane|Alounkeo Kittikhoun|Malaithong Kommasith|Chansamone Chanyalath",
  },
  LKA: {
    state:
      "J. R. Jayewardene 1978-1989|Ranasinghe Premadasa 1989-1993|Chandrika Kumaratunga 1994-2005|Chandrika Bandaranaike Kumaratunga 1994-2005|Mahinda Rajapaksa 2005-2015|Maithripala Sirisena 2015-2019|Gotabaya Rajapaksa 2019-2022|Ranil Wickremesinghe 2022-2024|Anura Kumara Dissanayake 2024-|Anura Dissanayake 2024-",
    government:
      "Sirimavo Bandaranaike 1960-1965 1970-1977 1994-2000|Ranil Wickremesinghe 1993-1994 2001-2004 2015-2019 2022|Mahinda Rajapaksa 2004-2005 2018 2019-2022|Dinesh Gunawardena 2022-2024|Harini Amarasuriya 2024-",
    others:
      "Lakshman Kadirgamar|Rohitha Bogollagama|G. L. Peiris|Mangala Samaraweera|Ravi Karunanayake|Tilak Marapana|Ali Sabry|Vijitha Herath|Basil Rajapaksa|Arun Hemachandra|Sajith Premadasa|Namal Rajapaksa|Aruni Wijewardane",
  },
  MDV: {
    state:
      "Maumoon Abdul Gayoom 1978-2008|Mohamed Nasheed 2008-2012|Mohammed Waheed Hassan 2012-2013|Abdulla Yameen 2013-2018|Abdulla Yameen Abdul Gayoom 2013-2018|Ibrahim Mohamed Solih 2018-2023|Ibrahim Solih 2018-2023|Mohamed Muizzu 2023-|Mohammed Muizzu 2023-",
    others:
      "Ahmed Shaheed|Dunya Maumoon|Mohamed Asim|Abdulla Shahid 2018-2023|Moosa Zameer|Abdulla Khaleel|Mohamed Ghassan Maumoon|Faisal Naseem|Hussain Mohamed Latheef|Mariya Didi|Ibrahim Shaheeb|Mariyam Shiuna|Fazna Ahmed",
  },
  MMR: {
    state:
      "U Nu 1948-1962|Ne Win 1962-1981|Than Shwe 1992-2011|Thein Sein 2011-2016|Htin Kyaw 2016-2018|Win Myint 2018-2021|Min Aung Hlaing 2021-",
    government: "Khin Nyunt 2003-2004|Soe Win 2004-2007|Aung San Suu Kyi 2016-2021|San Suu Kyi 2016-2021",
    others:
      "Nyan Win|Wunna Maung Lwin|Than Swe|Kyaw Tin|Kyaw Tint Swe|Thaung Tun|Zin Mar Aung|Soe Win|Nyo Saw|Aung Kyaw Moe|Zaw Min Tun",
  },
  MNG: {
    state:
      "Natsagiin Bagabandi 1997-2005|Nambaryn Enkhbayar 2005-2009|Tsakhiagiin Elbegdorj 2009-2017|Khaltmaagiin Battulga 2017-2021|Ukhnaagiin Khurelsukh 2021-|Ukhnaa Khurelsukh 2021-|Uchnaagiin Chürelsüch 2021-",
    government:
      "Sükhbaataryn Batbold 2009-2012|Norovyn Altankhuyag 2012-2014|Chimed Saikhanbileg 2014-2016|Jargaltulga Erdenebat 2016-2017|Luvsannamsrain Oyun-Erdene 2021-2025|Oyun-Erdene Luvsannamsrai 2021-2025|Gombojavyn Zandanshatar 2025-2026",
    others: "Battsetseg Batmunkh|Damdin Tsogtbaatar|Nyamtseren Enkhtaivan|Lundeg Purevsuren|Tsend Munkh-Orgil",
  },
  MYS: {
    state: "Sultan Ibrahim 2024-|Ibrahim Iskandar 2024-",
    government:
      "Tunku Abdul Rahman 1957-1970|Mahathir Mohamad 1981-2003 2018-2020|Mahathir bin Mohamad 1981-2003 2018-2020|Abdullah Ahmad Badawi 2003-2009|Abdullah Badawi 2003-2009|Najib Razak 2009-2018|Najib Tun Razak 2009-2018|Muhyiddin Yassin 2020-2021|Ismail Sabri Yaakob 2021-2022|Ismail Sabri 2021-2022|Anwar Ibrahim 2022-",
    others:
      "Syed Hamid Albar|Rais Yatim|Anifah Aman|Saifuddin Abdullah|Hishammuddin Hussein|Zambry Abdul Kadir|Mohamad Hasan|Mohamad Sabu|Khaled Nordin|Mohamed Khaled Nordin|Tengku Zafrul Aziz|Tengku Zafrul Abdul Aziz|Azmin Ali|Mustapa Mohamed|Darell Leiking|Wan Azizah|Wan Azizah Wan Ismail|Ahmad Zahid Hamidi|Fadillah Yusof|Loke Siew Fook|Anthony Loke|Saifuddin Nasution Ismail|Rosmah Mansor|Lim Guan Eng|Amir Hamzah Azizan|Steven Sim",
  },
  NPL: {
    state:
      "Birendra Bir Bikram Shah 1972-2001|Gyanendra Shah 2001-2008|Ram Baran Yadav 2008-2015|Bidya Devi Bhandari 2015-2023|Ram Chandra Poudel 2023-|Ramchandra Paudel 2023-",
    government:
      "Girija Prasad Koirala 1991-1994 1998-1999 2000-2001 2006-2008|Pushpa Kamal Dahal 2008-2009 2016-2017 2022-2024|Madhav Kumar Nepal 2009-2011|Jhala Nath Khanal 2011|Baburam Bhattarai 2011-2013|Sushil Koirala 2014-2015|K. P. Sharma Oli 2015-2016 2018-2021 2024-2025|KP Sharma Oli 2015-2016 2018-2021 2024-2025|KP Oli 2015-2016 2018-2021 2024-2025|Sher Bahadur Deuba 1995-1997 2001-2002 2004-2005 2017-2018 2021-2022|Sushila Karki 2025-2026|Balendra Shah 2026-",
    others:
      "Pradeep Gyawali|Narayan Khadka|Narayan Prakash Saud|N. P. Saud|Arzu Rana Deuba|Narayan Kaji Shrestha|Mahendra Bahadur Pandey|Kamal Thapa|Prakash Sharan Mahat|Bimala Rai Paudyal|Bishnu Prasad Paudel|Barsha Man Pun",
  },
  PAK: {
    state:
      "Muhammad Ali Jinnah 1947-1948|Ayub Khan 1958-1969|Muhammad Ayub Khan 1958-1969|Yahya Khan 1969-1971|Zulfikar Ali Bhutto 1971-1977|Zia ul-Haq 1978-1988|Muhammad Zia-ul-Haq 1978-1988|Pervez Musharraf 1999-2008|Asif Ali Zardari 2008-2013 2024-|Asif Ali Sardari 2008-2013 2024-|Mamnoon Hussain 2013-2018|Arif Alvi 2018-2024",
    government:
      "Liaquat Ali Khan 1947-1951|Benazir Bhutto 1988-1990 1993-1996|Nawaz Sharif 1990-1993 1997-1999 2013-2017|Zafarullah Khan Jamali 2002-2004|Shaukat Aziz 2004-2007|Yousuf Raza Gilani 2008-2012|Yusuf Raza Gilani 2008-2012|Raja Pervaiz Ashraf 2012-2013|Shahid Khaqan Abbasi 2017-2018|Imran Khan 2018-2022|Shehbaz Sharif 2022-|Anwaar ul Haq Kakar 2023-2024",
    others:
      "Sartaj Aziz|Abdul Sattar|Khurshid Mahmud Kasuri|Khurshid Kasuri|Shah Mahmood Qureshi|Hina Rabbani Khar|Khawaja Muhammad Asif|Khawaja Asif|Bilawal Bhutto Zardari|Bilawal Bhutto|Jalil Abbas Jilani|Ishaq Dar|Mohammad Ishaq Dar|Moeed Yusuf|Nasser Khan Janjua|Tariq Fatemi|Syed Tariq Fatemi|Asim Munir|Syed Asim Munir|Qamar Javed Bajwa|Raheel Sharif|Ashfaq Parvez Kayani|Ashfaq Kayani|Faiz Hameed|Asim Malik|Muhammad Asim Malik|Ahsan Iqbal|Mohsin Naqvi|Muhammad Aurangzeb|Attaullah Tarar|Fawad Chaudhry|Rehman Malik|Asad Umar|Hammad Azhar|Miftah Ismail|Jam Kamal Khan|Jam Kamal|Haroon Akhtar Khan|Amna Baloch|Asad Majeed Khan|Sohail Mahmood|Aizaz Ahmad Chaudhry|Salman Bashir|Masood Khan|Munir Akram|Maleeha Lodhi|Husain Haqqani|Shafqat Ali Khan|Mumtaz Zahra Baloch|Mumtaz Baloch|Asim Iftikhar|Asim Iftikhar Ahmad|Bushra Bibi|Maryam Nawaz|Rana Sanaullah|Sahir Shamshad Mirza|Musadik Malik|Mushahid Hussain Syed|Rizwan Saeed Sheikh",
  },
  PHL: {
    state:
      "Ferdinand Marcos 1965-1986 2022-|Corazón Aquino 1986-1992|Fidel Ramos 1992-1998|Joseph Estrada 1998-2001|Gloria Macapagal Arroyo 2001-2010|Gloria Arroyo 2001-2010|Benigno Aquino 2010-2016|Benigno Aquino III 2010-2016|Rodrigo Duterte 2016-2022|Ferdinand Marcos Jr 2022-|Ferdinand Marcos junior 2022-|Ferdinand Bongbong Marcos 2022-|Bongbong Marcos 2022-|Ferdinand R. Marcos Jr 2022-|Ferdinand Romualdez Marcos 2022-",
    others:
      "Alberto Romulo|Albert del Rosario|Perfecto Yasay|Alan Peter Cayetano|Teodoro Locsin|Teodoro Locsin Jr|Enrique Manalo|Theresa Lazaro|Ma. Theresa Lazaro|Maria Theresa Lazaro|Delfin Lorenzana|Gilberto Teodoro|Carlito Galvez|Eduardo Año|Hermogenes Esperon|Sara Duterte|Leni Robredo|Jejomar Binay|Martin Romualdez|Ralph Recto|Benjamin Diokno|Frederick Go|Cristina Roque|Alfredo Pascual|Jose Manuel Romualdez|Imelda Marcos|Liza Araneta-Marcos|Harry Roque|Voltaire Gazmin|Jay Tarriela|Romeo Brawner|Lucas Bersamin|Claire Castro|Noli de Castro",
  },
  PRK: {
    state: "Kim Il Sung 1948-1994|Kim Jong Il 1994-2011|Kim Jong Un 2011-",
    government: "Pak Pong Ju 2003-2007 2013-2019|Kim Jae Ryong 2019-2020|Kim Tok Hun 2020-2024|Pak Thae Song 2024-",
    others:
      "Paek Nam Sun|Pak Ui Chun|Ri Su Yong|Ri Yong Ho|Ri Son Gwon|Choe Son Hui|Kim Yo Jong|Kim Yong Nam|Kim Yong Chol|Choe Ryong Hae|Jo Yong Won|Kim Kye Gwan|Kim Hyok Chol|Kim Song Nam|Jang Song Thaek|Jang Song Taek|Hwang Pyong So|Ri Sol Ju|Kim Ju Ae|Kim Jong Nam|Pak Jong Chon|No Kwang Chol|Kang Sun Nam|Hyon Yong Chol|Kim Yong Il|Jo Myong Rok|Kang Sok Ju|Kim Kyong Hui|Choe Hui|Hyon Song Wol|Ri Pyong Chol|Ja Song Nam|Han Song Ryol|Jon Yong Su",
  },
  SGP: {
    state:
      "Yusof Ishak 1965-1970|S. R. Nathan 1999-2011|Tony Tan 2011-2017|Tony Tan Keng Yam 2011-2017|Halimah Yacob 2017-2023|Tharman Shanmugaratnam 2023-",
    government: "Lee Kuan Yew 1959-1990|Goh Chok Tong 1990-2004|Lee Hsien Loong 2004-2024|Lawrence Wong 2024-",
    others:
      "S. Jayakumar|George Yeo|K. Shanmugam|Vivian Balakrishnan|Ng Eng Hen|Teo Chee Hean|Chan Chun Sing|Heng Swee Keat|Gan Kim Yong|Tan See Leng|Lim Hng Kiang|S. Iswaran|Josephine Teo|Grace Fu|Desmond Lee|Indranee Rajah|Ong Ye Kung|Low Yen Ling|Ho Ching|Loo Tze Lui|Maliki Osman|Tommy Koh|Chee Hong Tat",
  },
  THA: {
    state: "Bhumibol Adulyadej 1946-2016|Bhumibol 1946-2016|Maha Vajiralongkorn 2016-|Vajiralongkorn 2016-",
    government:
      "Chuan Leekpai 1992-1995 1997-2001|Chavalit Yongchaiyudh 1996-1997|Thaksin Shinawatra 2001-2006|Surayud Chulanont 2006-2008|Samak Sundaravej 2008|Somchai Wongsawat 2008|Abhisit Vejjajiva 2008-2011|Yingluck Shinawatra 2011-2014|Prayut Chan-o-cha 2014-2023|Prayuth Chan-ocha 2014-2023|Prayuth Chan-o-cha 2014-2023|Srettha Thavisin 2023-2024|Paetongtarn Shinawatra 2024-2025|Phumtham Wechayachai 2025|Anutin Charnvirakul 2025-",
    others:
      "Surakiart Sathirathai|Kantathi Suphamongkhon|Nitya Pibulsonggram|Kasit Piromya|Surapong Tovichakchaikul|Tanasak Patimapragorn|Don Pramudwinai|Parnpree Bahiddha-Nukara|Maris Sangiampongsa|Sihasak Phuangketkeow|Surin Pitsuwan 1997-2001|Pichai Chunhavajira|Pichai Naripthaphan|Jurin Laksanawisit|Somkid Jatusripitak|Nikorndej Balankura|Suriya Juangroongruangkit|Prawit Wongsuwan|Wissanu Krea-ngam|Sutin Klungsang|Nattaphon Narkphanit|Ekniti Nitithanprapas|Pita Limjaroenrat|Suthida|Suphajee Suthumpun",
  },
  TLS: {
    state:
      "Xanana Gusmão 2002-2007|José Alexandre Xanana Gusmão 2002-2007|José Ramos-Horta 2007-2012 2022-|Ramos-Horta 2007-2012 2022-|Taur Matan Ruak 2012-2017|Francisco Guterres 2017-2022|Francisco Guterres Lú-Olo 2017-2022",
    government:
      "Mari Alkatiri 2002-2006 2017-2018|José Ramos-Horta 2006-2007|Xanana Gusmão 2007-2015 2023-|Kay Rala Xanana Gusmão 2007-2015 2023-|Rui Maria de Araújo 2015-2017|Rui Araújo 2015-2017|Taur Matan Ruak 2018-2023",
    others:
      "Zacarias da Costa 2007-2012|Hernâni Coelho|Dionísio Babo|Dionísio Babo Soares|Adaljíza Magno|Bendito Freitas|Bendito dos Santos Freitas|Agio Pereira|Francisco Kalbuadi Lay|José Luís Guterres|Roberto Soares|Nicolau Lobato|Carlos Filipe Ximenes Belo|Estanislau da Silva|Milena Rangel",
  },
  TWN: {
    state:
      "Chiang Kai-shek 1943-1975|Tschiang Kai-schek 1943-1975|Tchang Kaï-chek 1943-1975|Chiang Ching-kuo 1978-1988|Lee Teng-hui 1988-2000|Chen Shui-bian 2000-2008|Ma Ying-jeou 2008-2016|Tsai Ing-wen 2016-2024|Lai Ching-te 2024-|William Lai 2024-|William Lai Ching-te 2024-",
    government:
      "Su Tseng-chang 2006-2007 2019-2023|Lin Chuan 2016-2017|Lai Ching-te 2017-2019|William Lai 2017-2019|Chen Chien-jen 2023-2024|Cho Jung-tai 2024-|Jiang Yi-huah 2013-2014|Sean Chen 2012-2013|Mao Chi-kuo 2014-2016|Wu Den-yih 2009-2012",
    others:
      "Tien Hung-mao|Eugene Chien|Mark Chen|James Huang|Francisco Ou|Timothy Yang|David Lin|David Lee|Joseph Wu|Jaushieh Joseph Wu|Lin Chia-lung|Wellington Koo|Chiu Kuo-cheng|Yen De-fa|Hsiao Bi-khim|Vincent Siew|Annette Lu|Wang Yu-chi|Andrew Hsia|Lin Chong-pin|Lien Chan|Eric Chu|Hung Hsiu-chu|Hou Yu-ih|Cheng Li-wun|Ko Wen-je|James Soong|Han Kuo-yu|Chiang Pin-kung|Lin Join-sane|Koo Chen-fu|Katharine Chang|Liang Wen-chieh|Chiu Tai-san|Chiu Chui-cheng|Chen Ming-tong|Cheng Li-chiun|Lai Shin-yuan|Yang Jen-ni|John Deng|Alexander Yui|François Wu|Tien Chung-kwang|Roy Chun Lee|Chen Ming-chi|Wu Shuh-min|Kuo Jyh-huei|Kung Ming-hsin",
  },
  VNM: {
    state:
      "Ho Chi Minh 1945-1969|Trần Đức Lương 1997-2006|Nguyen Minh Triet 2006-2011|Truong Tan Sang 2011-2016|Tran Dai Quang 2016-2018|Nguyen Phu Trong 2011-2024|Nguyen Xuan Phuc 2021-2023|Vo Van Thuong 2023-2024|To Lam 2024-|Luong Cuong 2024-2026|Nong Duc Manh 2001-2011|Vo Thi Anh Xuan 2023-2024",
    government:
      "Pham Van Dong 1955-1987|Vo Van Kiet 1991-1997|Phan Van Khai 1997-2006|Nguyen Tan Dung 2006-2016|Nguyen Xuan Phuc 2016-2021|Pham Minh Chinh 2021-2026",
    others:
      "Nguyen Manh Cam|Nguyen Dy Nien|Pham Gia Khiem|Pham Binh Minh|Bui Thanh Son|Le Hoai Trung|Phan Van Giang|Ngo Xuan Lich|Phung Quang Thanh|Luong Tam Quang|Tran Tuan Anh|Nguyen Hong Dien|Tran Thanh Man|Vuong Dinh Hue|Nguyen Thi Kim Ngan|Nguyen Sinh Hung|Nguyen Chi Dung|Nguyen Thi Binh|Vo Nguyen Giap|Le Duc Tho|Le Minh Hung|Nguyen Hoa Binh|Ho Duc Phoc|Nguyen Van Thang|Le Thanh Long|Tran Hong Ha|Vu Huy Hoang|Pham Thu Hang|Le Thi Thu Hang|Ngo Phuong Ly|Le Hai Binh|Luong Thanh Nghi|Nguyen Phuong Nga|Dang Hoang Giang|Nguyen Manh Cuong|Nguyen Minh Vu|Nguyen Van Linh|Do Muoi|Le Kha Phieu|Nguyen Thi Doan|Truong My Hoa|Nguyen Quoc Dzung|Nguyen Quoc Cuong",
  },
};
