import type { Table } from "./table.js";

export const PACIFIC: Table = {
  AUS: {
    state:
      "William Deane 1996-2001|Peter Hollingworth 2001-2003|Michael Jeffery 2003-2008|Quentin Bryce 2008-2014|Peter Cosgrove 2014-2019|David Hurley 2019-2024|Sam Mostyn 2024-",
    government:
      "Robert Menzies 1949-1966|Gough Whitlam 1972-1975|Malcolm Fraser 1975-1983|Bob Hawke 1983-1991|Paul Keating 1991-1996|John Howard 1996-2007|Kevin Rudd 2007-2010 2013|Julia Gillard 2010-2013|Tony Abbott 2013-2015|Malcolm Turnbull 2015-2018|Scott Morrison 2018-2022|Anthony Albanese 2022-",
    others:
      "Gareth Evans|Alexander Downer|Stephen Smith|Kevin Rudd|Bob Carr|Julie Bishop|Marise Payne|Penny Wong|Richard Marles|Peter Dutton|Christopher Pyne|Kim Beazley|Brendan Nelson|Joel Fitzgibbon|Simon Birmingham|Dan Tehan|Don Farrell|Andrew Robb|Craig Emerson|Simon Crean|Steve Ciobo|Jim Chalmers|Wayne Swan|Peter Costello|Josh Frydenberg|Joe Hockey|Pat Conroy|Chris Bowen|Tim Watts|Barnaby Joyce|Michael McCormack|Warren Truss|Zed Seselja|Karen Andrews|Clare O'Neil|Tony Burke|Madeleine King|Ed Husic|Jodie Haydon|Philip Ruddock|Greg Moriarty|Andrew Shearer|Andrew Hastie",
  },
  COK: { government: "Henry Puna 2010-2020|Mark Brown 2020-", others: "Tingika Elikana" },
  FJI: {
    state:
      "Ratu Epeli Nailatikau 2009-2015|Jioji Konrote 2015-2021|George Konrote 2015-2021|Wiliame Katonivere 2021-2024|Naiqama Lalabalavu 2024-",
    government:
      "Kamisese Mara 1970-1992|Sitiveni Rabuka 1992-1999 2022-|Mahendra Chaudhry 1999-2000|Laisenia Qarase 2000-2006|Frank Bainimarama 2007-2022|Voreqe Bainimarama 2007-2022|Josaia Voreqe Bainimarama 2007-2022",
    others:
      "Ratu Inoke Kubuabola|Inoke Kubuabola|Faiyaz Koya|Biman Prasad|Manoa Kamikamica|Inia Seruiratu|Lenora Qereqeretabua|Pio Tikoduadua|Jone Usamate|Filimoni Vosarogo",
  },
  FSM: {
    state: "Emanuel Mori 2007-2015|Peter Christian 2015-2019|David Panuelo 2019-2023|Wesley Simina 2023-",
    others: "Lorin Robert",
  },
  KIR: { state: "Anote Tong 2003-2016|Taneti Maamau 2016-|Taneti Mamau 2016-", others: "Michael Foon" },
  MHL: {
    state: "Christopher Loeak 2012-2016|Hilda Heine 2016-2020 2024-|David Kabua 2020-2024",
    others: "Tony deBrum|Tony de Brum|Jack Ading|Kitlang Kabua|Kalani Kaneko",
  },
  NRU: {
    state:
      "René Harris 1999-2004|Ludwig Scotty 2003-2007|Marcus Stephen 2007-2011|Sprent Dabwido 2011-2013|Baron Waqa 2013-2019|Lionel Aingimea 2019-2022|Russ Kun 2022-2023|David Adeang 2023-",
    others: "Kieren Keke",
  },
  NZL: {
    government:
      "David Lange 1984-1989|Jim Bolger 1990-1997|Jenny Shipley 1997-1999|Helen Clark 1999-2008|John Key 2008-2016|Bill English 2016-2017|Jacinda Ardern 2017-2023|Chris Hipkins 2023|Christopher Luxon 2023-",
    others:
      "Don McKinnon 1990-1999|Phil Goff|Winston Peters|Murray McCully|Gerry Brownlee|Nanaia Mahuta|Tim Groser|Todd McClay|David Parker|Damien O'Connor|Judith Collins|Andrew Little|Peeni Henare|Ron Mark|Nicola Willis|Grant Robertson|Cindy Kiro|Patsy Reddy|Vangelis Vitalis|Shane Reti|Clarke Gayford|Jonathan Coleman|Jan Tinetti|Aupito William Sio|James Shaw|Simon Bridges",
  },
  PLW: {
    state:
      "Tommy Remengesau 2001-2009 2013-2021|Johnson Toribiong 2009-2013|Surangel Whipps 2021-|Surangel Whipps Jr 2021-",
    others: "Gustav Aitaro",
  },
  PNG: {
    state: "Bob Dadae 2017-",
    government:
      "Michael Somare 1975-1980 1982-1985 2002-2011|Bill Skate 1997-1999|Mekere Morauta 1999-2002|Peter O'Neill 2011-2019|James Marape 2019-",
    others:
      "Rimbink Pato|Soroi Eoe|Justin Tkatchenko|Billy Joseph|Win Bakri Daki|Charles Abel|Ian Ling-Stuckey|Richard Maru|John Rosso|Elias Wohengu",
  },
  SLB: {
    government:
      "Bartholomew Ulufa'alu 1997-2000|Allan Kemakeza 2001-2006|Manasseh Sogavare 2000-2001 2006-2007 2014-2017 2019-2024|Derek Sikua 2007-2010|Danny Philip 2010-2011|Gordon Darcy Lilo 2011-2014|Rick Houenipwela 2017-2019|Jeremiah Manele 2024-",
    others: "Peter Shanel Agovaka|Milner Tozaka|Collin Beck|Daniel Suidani",
  },
  TON: {
    state: "Tupou VI 2012-|George Tupou V 2006-2012",
    government:
      "Feleti Sevele 2006-2010|ʻAkilisi Pōhiva 2014-2019|Pohiva Tuʻiʻonetoa 2019-2021|Siaosi Sovaleni 2021-2024|Hu'akavameiliku Siaosi Sovaleni 2021-2024|Aisake Eke 2025|Aisake Valu Eke 2025",
    others: "Fekitamoeloa Utoikamanu",
  },
  TUV: {
    government:
      "Bikenibeu Paeniu 1996-1999|Apisai Ielemia 2006-2010|Willy Telavi 2010-2013|Enele Sopoaga 2013-2019|Kausea Natano 2019-2024|Feleti Teo 2024-",
    others: "Simon Kofe|Paulson Panapa",
  },
  VUT: {
    state: "Nikenike Vurobaravu 2022-|Tallis Obed Moses 2017-2022",
    government:
      "Walter Lini 1980-1991|Edward Natapei 2001-2004 2008-2010|Sato Kilman 2011-2013 2023|Joe Natuman 2014-2015|Moana Carcasses 2013-2014|Charlot Salwai 2016-2020 2023-2025|Bob Loughman 2020-2022|Alatoi Ishmael Kalsakau 2022-2023|Ishmael Kalsakau 2022-2023|Jotham Napat 2025-",
    others: "Ralph Regenvanu|Matai Seremaiah|Marc Ati|Jotham Napat",
  },
  WSM: {
    state: "Tuimalealiifano Va'aletoa Sualauvi II 2017-",
    government:
      "Tuilaepa Sailele Malielegaoi 1998-2021|Tuilaepa Aiono Sailele Malielegaoi 1998-2021|Tuilaepa Sailele 1998-2021|Fiame Naomi Mata'afa 2021-2025|La'auli Leuatea Schmidt 2025-|Laaulialemalietoa Leuatea Schmidt 2025-",
  },
};
