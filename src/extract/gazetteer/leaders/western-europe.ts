import type { Table } from "./table.js";

export const WESTERN_EUROPE: Table = {
  AND: {
    government:
      "Marc Forné 1994-2005|Albert Pintat 2005-2009|Jaume Bartumeu 2009-2011|Antoni Martí 2011-2019|Xavier Espot 2019-",
    others: "Maria Ubach|Imma Tor",
  },
  AUT: {
    state: "Kurt Waldheim 1986-1992|Thomas Klestil 1992-2004|Heinz Fischer 2004-2016|Alexander Van der Bellen 2017-",
    government:
      "Bruno Kreisky 1970-1983|Franz Vranitzky 1986-1997|Viktor Klima 1997-2000|Wolfgang Schüssel 2000-2007|Alfred Gusenbauer 2007-2008|Werner Faymann 2008-2016|Christian Kern 2016-2017|Sebastian Kurz 2017-2019 2020-2021|Brigitte Bierlein 2019-2020|Alexander Schallenberg 2021 2025|Karl Nehammer 2021-2025|Christian Stocker 2025-",
    others:
      "Benita Ferrero-Waldner|Ursula Plassnik|Michael Spindelegger|Karin Kneissl|Alexander Schallenberg|Beate Meinl-Reisinger|Heinz-Christian Strache|Reinhold Mitterlehner|Werner Kogler|Herbert Kickl|Klaudia Tanner|Karoline Edtstadler|Alois Mock|Peter Jankowitsch",
  },
  BEL: {
    state: "Albert II 1993-2013|Philippe 2013-|Philippe of Belgium 2013-|Baudouin 1951-1993",
    government:
      "Wilfried Martens 1979-1992|Jean-Luc Dehaene 1992-1999|Guy Verhofstadt 1999-2008|Yves Leterme 2008 2009-2011|Herman Van Rompuy 2008-2009|Elio Di Rupo 2011-2014|Charles Michel 2014-2019|Sophie Wilmès 2019-2020|Alexander De Croo 2020-2025|Bart De Wever 2025-",
    others:
      "Louis Michel|Karel De Gucht|Steven Vanackere|Didier Reynders|Philippe Goffin|Hadja Lahbib 2022-2024|Bernard Quintin|Maxime Prévot|Theo Francken|Ludivine Dedonder|Paul-Henri Spaak|Meryame Kitir|Caroline Gennez|Pieter De Crem|Vincent Van Peteghem|Petra De Sutter|Mathilde|Paola",
  },
  CHE: {
    state:
      "Ruth Dreifuss 1999|Adolf Ogi 2000|Moritz Leuenberger 2001 2006|Kaspar Villiger 2002|Pascal Couchepin 2003 2008|Joseph Deiss 2004|Samuel Schmid 2005|Micheline Calmy-Rey 2007 2011|Hans-Rudolf Merz 2009|Doris Leuthard 2010 2017|Eveline Widmer-Schlumpf 2012|Ueli Maurer 2013 2019|Didier Burkhalter 2014|Simonetta Sommaruga 2015 2020|Johann Schneider-Ammann 2016|Alain Berset 2018 2023|Guy Parmelin 2021 2026|Ignazio Cassis 2022|Viola Amherd 2024|Karin Keller-Sutter 2025",
    others:
      "Flavio Cotti|Joseph Deiss|Micheline Calmy-Rey|Didier Burkhalter|Ignazio Cassis|Doris Leuthard|Johann Schneider-Ammann|Guy Parmelin|Karin Keller-Sutter|Simonetta Sommaruga|Ueli Maurer|Martin Pfister|Beat Jans|Albert Rösti|Élisabeth Baume-Schneider|Helene Budliger Artieda|Livia Leu|Ruth Metzler|Christoph Blocher|Viola Amherd",
  },
  DEU: {
    state:
      "Theodor Heuss 1949-1959|Heinrich Lübke 1959-1969|Gustav Heinemann 1969-1974|Walter Scheel 1974-1979|Karl Carstens 1979-1984|Richard von Weizsäcker 1984-1994|Roman Herzog 1994-1999|Johannes Rau 1999-2004|Horst Köhler 2004-2010|Christian Wulff 2010-2012|Joachim Gauck 2012-2017|Frank-Walter Steinmeier 2017-|Erich Honecker 1971-1989|Walter Ulbricht 1950-1971|Egon Krenz 1989",
    government:
      "Konrad Adenauer 1949-1963|Ludwig Erhard 1963-1966|Kurt Georg Kiesinger 1966-1969|Willy Brandt 1969-1974|Helmut Schmidt 1974-1982|Helmut Kohl 1982-1998|Gerhard Schröder 1998-2005|Angela Merkel 2005-2021|Olaf Scholz 2021-2025|Friedrich Merz 2025-|Hans Modrow 1989-1990|Lothar de Maizière 1990",
    others:
      "Hans-Dietrich Genscher|Klaus Kinkel|Joschka Fischer|Joseph Fischer|Frank-Walter Steinmeier|Guido Westerwelle|Sigmar Gabriel|Heiko Maas|Annalena Baerbock|Johann Wadephul|Wolfgang Schäuble|Peer Steinbrück|Peter Altmaier|Robert Habeck|Christian Lindner|Lars Klingbeil|Boris Pistorius|Christine Lambrecht|Annegret Kramp-Karrenbauer|Thomas de Maizière|Karl-Theodor zu Guttenberg|Franz Josef Jung|Katherina Reiche|Philipp Rösler|Gerd Müller|Svenja Schulze|Dirk Niebel|Rainer Brüderle|Otto Schily|Rudolf Scharping|Heidemarie Wieczorek-Zeul|Horst Seehofer|Nancy Faeser|Alexander Dobrindt|Jens Plötner|Christoph Heusgen|Günter Sautter|Norbert Lammert|Bärbel Bas|Julia Klöckner|Cem Özdemir|Peter Struck|Hans Eichel|Egon Bahr|Franz Josef Strauß|Elke Büdenbender|Joachim Sauer|Reem Alabali-Radovan",
  },
  DNK: {
    state: "Margrethe II 1972-2024|Frederik X 2024-",
    government:
      "Poul Nyrup Rasmussen 1993-2001|Anders Fogh Rasmussen 2001-2009|Lars Løkke Rasmussen 2009-2011 2015-2019|Helle Thorning-Schmidt 2011-2015|Mette Frederiksen 2019-",
    others:
      "Niels Helveg Petersen|Mogens Lykketoft|Per Stig Møller|Lene Espersen|Villy Søvndal|Holger K. Nielsen|Martin Lidegaard|Kristian Jensen|Anders Samuelsen|Jeppe Kofod|Lars Løkke Rasmussen|Troels Lund Poulsen|Morten Bødskov|Connie Hedegaard|Dan Jørgensen",
  },
  ESP: {
    state:
      "Juan Carlos I 1975-2014|Juan Carlos 1975-2014|Felipe VI 2014-|Filipe VI 2014-|Philippe VI 2014-|Filippo VI 2014-|Francisco Franco 1939-1975",
    government:
      "Adolfo Suárez 1976-1981|Leopoldo Calvo-Sotelo 1981-1982|Felipe González 1982-1996|José María Aznar 1996-2004|José Luis Rodríguez Zapatero 2004-2011|Rodríguez Zapatero 2004-2011|Mariano Rajoy 2011-2018|Pedro Sánchez 2018-",
    others:
      "Abel Matutes|Josep Piqué|Ana Palacio|Miguel Ángel Moratinos|Trinidad Jiménez|José Manuel García-Margallo|Alfonso Dastis|Josep Borrell 2018-2019|Arancha González Laya|José Manuel Albares|Soraya Sáenz de Santamaría|María Teresa Fernández de la Vega|Alfredo Pérez Rubalcaba|Carmen Calvo|Nadia Calviño 2018-2023|María Jesús Montero|Yolanda Díaz|Teresa Ribera 2018-2024|Margarita Robles|María Dolores de Cospedal|Pedro Morenés|Carme Chacón|José Bono|Fernando Grande-Marlaska|Jorge Fernández Díaz|Juan Ignacio Zoido|Pablo Iglesias|Reyes Maroto|Carlos Cuerpo|Luis Planas|Félix Bolaños|Alberto Núñez Feijóo|Luis de Guindos 2011-2018|Cristóbal Montoro|Elena Salgado|Pedro Solbes|Rodrigo Rato|Letizia Ortiz|Begoña Gómez|Óscar Puente|Manuela Carmena|Ada Colau|Carles Puigdemont|Artur Mas|Pere Aragonès|Isabel Díaz Ayuso|Santiago Abascal|Fernando Morán|Francisco Fernández Ordóñez",
  },
  FIN: {
    state:
      "Urho Kekkonen 1956-1982|Mauno Koivisto 1982-1994|Martti Ahtisaari 1994-2000|Tarja Halonen 2000-2012|Sauli Niinistö 2012-2024|Alexander Stubb 2024-",
    government:
      "Paavo Lipponen 1995-2003|Matti Vanhanen 2003-2010|Mari Kiviniemi 2010-2011|Jyrki Katainen 2011-2014|Alexander Stubb 2014-2015|Juha Sipilä 2015-2019|Antti Rinne 2019|Sanna Marin 2019-2023|Petteri Orpo 2023-",
    others:
      "Erkki Tuomioja|Ilkka Kanerva|Timo Soini|Pekka Haavisto|Elina Valtonen|Antti Häkkänen|Antti Kaikkonen|Ville Tavio|Alexander Stubb|Suzanne Innes-Stubb",
  },
  FRA: {
    state:
      "Charles de Gaulle 1944-1946 1959-1969|de Gaulle 1944-1946 1959-1969|Georges Pompidou 1969-1974|Valéry Giscard d'Estaing 1974-1981|François Mitterrand 1981-1995|Jacques Chirac 1995-2007|Nicolas Sarkozy 2007-2012|François Hollande 2012-2017|Emmanuel Macron 2017-",
    government:
      "Pierre Mendès France 1954-1955|Raymond Barre 1976-1981|Pierre Mauroy 1981-1984|Laurent Fabius 1984-1986|Michel Rocard 1988-1991|Édith Cresson 1991-1992|Pierre Bérégovoy 1992-1993|Édouard Balladur 1993-1995|Alain Juppé 1995-1997|Lionel Jospin 1997-2002|Jean-Pierre Raffarin 2002-2005|Dominique de Villepin 2005-2007|François Fillon 2007-2012|Jean-Marc Ayrault 2012-2014|Manuel Valls 2014-2016|Bernard Cazeneuve 2016-2017|Édouard Philippe 2017-2020|Jean Castex 2020-2022|Élisabeth Borne 2022-2024|Gabriel Attal 2024|Michel Barnier 2024|François Bayrou 2024-2025|Sébastien Lecornu 2025-",
    others:
      "Robert Schuman|Maurice Couve de Murville|Roland Dumas|Claude Cheysson|Hervé de Charette|Hubert Védrine|Dominique de Villepin|Michel Barnier|Philippe Douste-Blazy|Bernard Kouchner|Michèle Alliot-Marie|Alain Juppé|Laurent Fabius|Jean-Marc Ayrault|Jean-Yves Le Drian|Catherine Colonna|Stéphane Séjourné|Jean-Noël Barrot|Bruno Le Maire|Florence Parly|Sébastien Lecornu|Catherine Vautrin|Roland Lescure|Agnès Pannier-Runacher|Ségolène Royal|Michel Sapin|Arnaud Montebourg|Pierre Moscovici|Fleur Pellerin|Franck Riester|Harlem Désir|Nathalie Loiseau|Clément Beaune|Laurence Boone|Gérald Darmanin|Bruno Retailleau|Brice Hortefeux|Claude Guéant|Éric Besson|Christine Lagarde 2005-2011|Rama Yade|Hervé Morin|Gérard Longuet|Sylvie Goulard|Rachida Dati|Rima Abdul Malak|Emmanuel Bonne|Jean-David Levitte|Maurice Gourdault-Montagne|Jean-Marie Guéhenno|Anne-Claire Legendre|Éric Lombard|Nicolas Forissier|Laurent Saint-Martin|Chrysoula Zacharopoulou|Amélie de Montchalin|Marc Ferracci|Sébastien Martin|Nathalie Kosciusko-Morizet|Carla Bruni|Carla Bruni-Sarkozy|Brigitte Macron|Bernadette Chirac|Cécilia Sarkozy|Danielle Mitterrand|Valérie Trierweiler|Yaël Braun-Pivet|Gérard Larcher|Marine Le Pen|Jordan Bardella|Jean-Luc Mélenchon|Anne Hidalgo|Stéphanie Rist|Alice Rufo|Benjamin Haddad|Éléonore Caroit|Patricia Mirallès",
  },
  GBR: {
    state:
      "George VI 1936-1952|Elizabeth II 1952-2022|Isabel II 1952-2022|Elisabetta II 1952-2022|Queen Elizabeth II 1952-2022|Charles III 2022-|Carlos III 2022-|Carlo III 2022-|Karl III 2022-|King Charles III 2022-",
    government:
      "Winston Churchill 1940-1945 1951-1955|Clement Attlee 1945-1951|Anthony Eden 1955-1957|Harold Macmillan 1957-1963|Alec Douglas-Home 1963-1964|Harold Wilson 1964-1970 1974-1976|Edward Heath 1970-1974|James Callaghan 1976-1979|Margaret Thatcher 1979-1990|John Major 1990-1997|Tony Blair 1997-2007|Gordon Brown 2007-2010|David Cameron 2010-2016|Theresa May 2016-2019|Boris Johnson 2019-2022|Liz Truss 2022|Rishi Sunak 2022-2024|Keir Starmer 2024-",
    others:
      "Robin Cook|Jack Straw|Margaret Beckett|David Miliband|William Hague|Philip Hammond|Boris Johnson|Jeremy Hunt|Dominic Raab|Liz Truss|James Cleverly|David Cameron|David Lammy|Yvette Cooper|Rachel Reeves|Rishi Sunak|George Osborne|Alistair Darling|Sajid Javid|Kwasi Kwarteng|Geoff Hoon|Des Browne|Liam Fox|Michael Fallon|Gavin Williamson|Penny Mordaunt|Ben Wallace|Grant Shapps|John Healey|Kemi Badenoch|Anne-Marie Trevelyan|Jonathan Reynolds|Peter Kyle|Douglas Alexander|Ed Miliband|Nick Clegg|Priti Patel|Amber Rudd|Suella Braverman|Shabana Mahmood|David Davis|Steve Barclay|David Frost|Oliver Robbins|Olly Robbins|Tim Barrow|Mark Sedwill|Jonathan Powell|Peter Mandelson|Karen Pierce|Malcolm Rifkind|Douglas Hurd|Geoffrey Howe|Peter Carrington|Hilary Benn|Nick Thomas-Symonds|Stephen Doughty|Lindsay Hoyle|John Bercow|Nicola Sturgeon|John Swinney|Humza Yousaf|Alex Salmond|Jeremy Corbyn|Nigel Farage|Cherie Blair|Samantha Cameron|Ernest Bevin|Camilla Parker Bowles|Chris Patten|Caroline Flint|Mark Malloch-Brown|Catherine West|Hamish Falconer|Tariq Ahmad|Alok Sharma|Anneliese Dodds|David Owen",
  },
  FRO: {
    government: "Kaj Leo Johannesen 2008-2015|Aksel V. Johannesen 2015-2019 2022-|Bárður á Steig Nielsen 2019-2022",
  },
  GRL: {
    government:
      "Hans Enoksen 2002-2009|Kuupik Kleist 2009-2013|Aleqa Hammond 2013-2014|Kim Kielsen 2014-2021|Múte Egede 2021-2025|Múte Bourup Egede 2021-2025|Jens-Frederik Nielsen 2025-",
    others: "Vivian Motzfeldt",
  },
  IRL: {
    state: "Mary Robinson 1990-1997|Mary McAleese 1997-2011|Michael D. Higgins 2011-2025|Catherine Connolly 2025-",
    government:
      "John Bruton 1994-1997|Bertie Ahern 1997-2008|Brian Cowen 2008-2011|Enda Kenny 2011-2017|Leo Varadkar 2017-2020 2022-2024|Micheál Martin 2020-2022 2025-|Simon Harris 2024-2025|Albert Reynolds 1992-1994|Garret FitzGerald 1982-1987|Charles Haughey 1987-1992",
    others:
      "Dermot Ahern|Eamon Gilmore|Charlie Flanagan|Simon Coveney|Micheál Martin|Simon Harris|Helen McEntee|Paschal Donohoe|Michael Noonan|Eamon Ryan|Brian Cowen",
  },
  ISL: {
    state:
      "Vigdís Finnbogadóttir 1980-1996|Ólafur Ragnar Grímsson 1996-2016|Guðni Jóhannesson 2016-2024|Halla Tómasdóttir 2024-",
    government:
      "Davíð Oddsson 1991-2004|Halldór Ásgrímsson 2004-2006|Geir Haarde 2006-2009|Jóhanna Sigurðardóttir 2009-2013|Sigmundur Davíð Gunnlaugsson 2013-2016|Sigurður Ingi Jóhannsson 2016-2017|Bjarni Benediktsson 2017 2024|Katrín Jakobsdóttir 2017-2024|Kristrún Frostadóttir 2024-",
    others:
      "Össur Skarphéðinsson|Gunnar Bragi Sveinsson|Guðlaugur Þór Þórðarson|Þórdís Kolbrún Reykfjörð Gylfadóttir|Þorgerður Katrín Gunnarsdóttir",
  },
  ITA: {
    state:
      "Sandro Pertini 1978-1985|Francesco Cossiga 1985-1992|Oscar Luigi Scalfaro 1992-1999|Carlo Azeglio Ciampi 1999-2006|Giorgio Napolitano 2006-2015|Sergio Mattarella 2015-",
    government:
      "Alcide De Gasperi 1945-1953|Amintore Fanfani 1958-1963|Aldo Moro 1963-1968 1974-1976|Giulio Andreotti 1972-1973 1976-1979 1989-1992|Bettino Craxi 1983-1987|Giuliano Amato 1992-1993 2000-2001|Silvio Berlusconi 1994-1995 2001-2006 2008-2011|Lamberto Dini 1995-1996|Romano Prodi 1996-1998 2006-2008|Massimo D'Alema 1998-2000|Mario Monti 2011-2013|Enrico Letta 2013-2014|Matteo Renzi 2014-2016|Paolo Gentiloni 2016-2018|Giuseppe Conte 2018-2021|Mario Draghi 2021-2022|Giorgia Meloni 2022-",
    others:
      "Lamberto Dini|Renato Ruggiero|Franco Frattini|Gianfranco Fini|Massimo D'Alema|Giulio Terzi|Giulio Terzi di Sant'Agata|Emma Bonino|Federica Mogherini 2014|Paolo Gentiloni 2014-2019|Angelino Alfano|Enzo Moavero Milanesi|Luigi Di Maio|Antonio Tajani 2022-|Matteo Salvini|Giulio Tremonti|Pier Carlo Padoan|Giovanni Tria|Roberto Gualtieri|Daniele Franco|Giancarlo Giorgetti|Tommaso Padoa-Schioppa|Guido Crosetto|Lorenzo Guerini|Elisabetta Trenta|Roberta Pinotti|Mario Mauro|Ignazio La Russa|Adolfo Urso|Carlo Calenda|Federica Guidi|Roberto Cingolani|Gilberto Pichetto Fratin|Matteo Piantedosi|Luciana Lamorgese|Marco Minniti|Roberto Maroni|Giuliano Urbani|Dario Franceschini|Alberto Bonisoli|Gennaro Sangiuliano|Alessandro Giuli|Carlo Nordio|Marta Cartabia|Alfonso Bonafede|Michele Geraci|Ivan Scalfarotto|Lapo Pistelli|Mario Giro|Marina Sereni|Manlio Di Stefano|Edmondo Cirielli|Maria Tripodi|Piero Fassino|Laura Boldrini|Roberto Fico|Maria Elisabetta Casellati|Elisabetta Casellati|Lorenzo Fontana|Elly Schlein|Nicola Zingaretti|Pier Luigi Bersani|Pier Ferdinando Casini|Umberto Bossi|Claudio Scajola|Corrado Passera|Flavio Zanonato|Paolo Romani|Andrea Ronchi|Enrico Giovannini|Stefano Patuanelli|Danilo Toninelli|Francesco Lollobrigida|Anna Maria Bernini|Gianni Letta|Laura Mattarella|Arturo Parisi|Antonio Martino|Tommaso Foti|Raffaele Fitto 2022-2024|Giampaolo Di Paola|Alfredo Mantovano|Pietro Nenni",
  },
  LIE: {
    state: "Hans-Adam II 1989-",
    government:
      "Mario Frick 1993-2001|Otmar Hasler 2001-2009|Klaus Tschütscher 2009-2013|Adrian Hasler 2013-2021|Daniel Risch 2021-2025|Brigitte Haas 2025-",
    others: "Dominique Hasler|Sabine Monauni|Aurelia Frick",
  },
  LUX: {
    state: "Jean of Luxembourg 1964-2000|Guillaume V 2025-",
    government: "Jacques Santer 1984-1995|Jean-Claude Juncker 1995-2013|Xavier Bettel 2013-2023|Luc Frieden 2023-",
    others:
      "Jacques Poos|Lydie Polfer|Jean Asselborn|Xavier Bettel|Yuriko Backes|Pierre Gramegna 2013-2022|Étienne Schneider|François Bausch",
  },
  MCO: {
    state: "Rainier III 1949-2005|Albert II 2005-",
    government: "Pierre Dartout 2020-2024|Michel Roger 2010-2016|Serge Telle 2016-2020",
    others: "Isabelle Berro-Amadeï",
  },
  MLT: {
    state:
      "Guido de Marco 1999-2004|Eddie Fenech Adami 2004-2009|George Abela 2009-2014|Marie-Louise Coleiro Preca 2014-2019|George Vella 2019-2024|Myriam Spiteri Debono 2024-",
    government:
      "Dom Mintoff 1971-1984|Eddie Fenech Adami 1987-1996 1998-2004|Alfred Sant 1996-1998|Lawrence Gonzi 2004-2013|Joseph Muscat 2013-2020|Robert Abela 2020-",
    others: "Tonio Borg|Carmelo Abela|Evarist Bartolo|Ian Borg|Michael Frendo|George Vella",
  },
  NLD: {
    state: "Beatrix 1980-2013|Willem-Alexander 2013-",
    government:
      "Ruud Lubbers 1982-1994|Wim Kok 1994-2002|Jan Peter Balkenende 2002-2010|Mark Rutte 2010-2024|Dick Schoof 2024-2026|Rob Jetten 2026-",
    others:
      "Hans van Mierlo|Jozias van Aartsen|Jaap de Hoop Scheffer 2002-2003|Ben Bot|Bernard Bot|Maxime Verhagen|Uri Rosenthal|Frans Timmermans 2012-2014|Bert Koenders|Halbe Zijlstra|Stef Blok|Sigrid Kaag 2017-2024|Wopke Hoekstra 2017-2023|Hanke Bruins Slot|Caspar Veldkamp|David van Weel|Tom Berendsen|Kajsa Ollongren|Ruben Brekelmans|Jeroen Dijsselbloem|Ank Bijleveld|Jeanine Hennis-Plasschaert 2012-2017|Lilianne Ploumen|Liesje Schreinemacher|Geert Wilders|Dilan Yeşilgöz|Máxima|Pim Fortuyn|Joseph Luns",
  },
  NOR: {
    state: "Olav V 1957-1991|Harald V 1991-",
    government:
      "Gro Harlem Brundtland 1986-1989 1990-1996|Thorbjørn Jagland 1996-1997|Kjell Magne Bondevik 1997-2000 2001-2005|Jens Stoltenberg 2000-2001 2005-2013|Erna Solberg 2013-2021|Jonas Gahr Støre 2021-",
    others:
      "Knut Vollebæk|Jan Petersen|Jonas Gahr Støre|Espen Barth Eide|Børge Brende 2013-2017|Ine Eriksen Søreide|Anniken Huitfeldt|Jens Stoltenberg 2025-|Bjørn Arild Gram|Tore Sandvik|Tore O. Sandvik|Erik Solheim|Terje Rød-Larsen|Jan Egeland|Frank Bakke-Jensen|Mona Juul|Johan Jørgen Holst|Monica Mæland|Åsmund Aukrust",
  },
  PRT: {
    state:
      "António de Spínola 1974|Francisco da Costa Gomes 1974-1976|António Ramalho Eanes 1976-1986|Mário Soares 1986-1996|Jorge Sampaio 1996-2006|Aníbal Cavaco Silva 2006-2016|Cavaco Silva 2006-2016|Marcelo Rebelo de Sousa 2016-2026|António José Seguro 2026-",
    government:
      "António de Oliveira Salazar 1932-1968|Oliveira Salazar 1932-1968|Marcelo Caetano 1968-1974|Francisco Sá Carneiro 1980|Mário Soares 1976-1978 1983-1985|Aníbal Cavaco Silva 1985-1995|António Guterres 1995-2002|José Manuel Durão Barroso 2002-2004|Durão Barroso 2002-2004|José Manuel Barroso 2002-2004|Pedro Santana Lopes 2004-2005|José Sócrates 2005-2011|Pedro Passos Coelho 2011-2015|Passos Coelho 2011-2015|António Costa 2015-2024|Luís Montenegro 2024-",
    others:
      "Jaime Gama|Martins da Cruz|Teresa Gouveia|Diogo Freitas do Amaral|Luís Amado|Paulo Portas|Rui Machete|Augusto Santos Silva|João Gomes Cravinho|Paulo Rangel|Mário Centeno|Fernando Medina|João Leão|Helena Carreiras|Nuno Melo|José Alberto Azeredo Lopes|José Pedro Aguiar-Branco|Joaquim Miranda Sarmento|Pedro Siza Vieira|António Costa e Silva|Manuel Caldeira Cabral|Ana Mendes Godinho|Teresa Ribeiro|Francisco André|Pedro Reis|Ana Catarina Mendes|Eduardo Ferro Rodrigues|Vítor Gaspar|Maria Luís Albuquerque 2013-2015|Tiago Antunes|Duarte Cordeiro|Matos Fernandes|João Pedro Matos Fernandes|Vasco Cordeiro|André Ventura|José Luís Carneiro",
  },
  SMR: { others: "Luca Beccari|Nicola Renzi|Pasquale Valentini" },
  SWE: {
    state: "Carl XVI Gustaf 1973-",
    government:
      "Olof Palme 1969-1976 1982-1986|Ingvar Carlsson 1986-1991 1994-1996|Carl Bildt 1991-1994|Göran Persson 1996-2006|Fredrik Reinfeldt 2006-2014|Stefan Löfven 2014-2021|Magdalena Andersson 2021-2022|Ulf Kristersson 2022-",
    others:
      "Lena Hjelm-Wallén|Anna Lindh|Laila Freivalds|Jan Eliasson 2006|Carl Bildt|Margot Wallström|Ann Linde|Tobias Billström|Maria Malmer Stenergard|Pål Jonson|Peter Hultqvist|Anders Borg|Ebba Busch|Johan Forssell|Elisabeth Svantesson|Victoria of Sweden",
  },
  VAT: {
    state:
      "Francis 2013-2025|Pope Francis 2013-2025|Papa Francesco 2013-2025|Leo XIV 2025-|Léon XIV 2025-|Leão XIV 2025-|Leone XIV 2025-|Benedict XVI 2005-2013|Benoît XVI 2005-2013|Bento XVI 2005-2013|Benedetto XVI 2005-2013|John Paul II 1978-2005|Johannes Paul II 1978-2005|Jean-Paul II 1978-2005|Juan Pablo II 1978-2005|João Paulo II 1978-2005|Giovanni Paolo II 1978-2005|Paul VI 1963-1978|Paolo VI 1963-1978|Pablo VI 1963-1978|Paulo VI 1963-1978|John XXIII 1958-1963|Johannes XXIII 1958-1963|Jean XXIII 1958-1963|Juan XXIII 1958-1963|João XXIII 1958-1963|Giovanni XXIII 1958-1963|Pius XII 1939-1958|Pie XII 1939-1958|Pío XII 1939-1958|Joseph Ratzinger 2005-2013|Jorge Mario Bergoglio 2013-2025|Jorge Bergoglio 2013-2025|Karol Wojtyla 1978-2005|Robert Francis Prevost 2025-|Robert Prevost 2025-",
    others:
      "Pietro Parolin|Tarcisio Bertone|Angelo Sodano|Agostino Casaroli|Paul Richard Gallagher|Paul Gallagher|Dominique Mamberti|Jean-Louis Tauran|Giovanni Lajolo|Edgar Peña Parra|Giovanni Angelo Becciu|Matteo Zuppi|Matteo Maria Zuppi|Federico Lombardi|Joaquín Navarro-Valls|Greg Burke|Matteo Bruni|Kurt Koch|Walter Kasper|Leonardo Sandri|Claudio Gugerotti|Roger Etchegaray|Celestino Migliore",
  },
};
