import type { Table } from "./table.js";

export const AMERICAS: Table = {
  ARG: {
    state:
      "Juan Domingo Perón 1946-1955 1973-1974|Juan Perón 1946-1955 1973-1974|Isabel Perón 1974-1976|Jorge Rafael Videla 1976-1981|Leopoldo Galtieri 1981-1982|Raúl Alfonsín 1983-1989|Carlos Menem 1989-1999|Carlos Saúl Menem 1989-1999|Fernando de la Rúa 1999-2001|Eduardo Duhalde 2002-2003|Néstor Kirchner 2003-2007|Cristina Fernández de Kirchner 2007-2015|Cristina Kirchner 2007-2015|Cristina Fernández 2007-2015|Mauricio Macri 2015-2019|Alberto Fernández 2019-2023|Javier Milei 2023-",
    others:
      "Guido Di Tella|Adalberto Rodríguez Giavarini|Carlos Ruckauf|Rafael Bielsa|Jorge Taiana|Héctor Timerman|Susana Malcorra 2015-2017|Jorge Faurie|Felipe Solá|Santiago Cafiero|Diana Mondino|Gerardo Werthein|Pablo Quirno|Luis Caputo|Martín Guzmán|Sergio Massa|Nicolás Dujovne|Amado Boudou|Gabriela Michetti|Victoria Villarruel|Karina Milei|Guillermo Francos|Manuel Adorni|Marcos Peña|Agustín Rossi|Luis Petri|Domingo Cavallo|Roberto Lavagna|Axel Kicillof|Juliana Awada|Eva Perón|Juan Manuel Abal Medina|Julio de Vido|Débora Giorgi|Patricia Bullrich|Federico Sturzenegger|Aníbal Fernández|Wado de Pedro|Jorge Argüello|Dante Caputo|Carlos Presti",
  },
  ATG: { government: "Lester Bird 1994-2004|Baldwin Spencer 2004-2014|Gaston Browne 2014-", others: "Chet Greene" },
  BHS: {
    government:
      "Lynden Pindling 1967-1992|Hubert Ingraham 1992-2002 2007-2012|Perry Christie 2002-2007 2012-2017|Hubert Minnis 2017-2021|Philip Davis 2021-",
    others: "Fred Mitchell",
  },
  BLZ: {
    government: "Said Musa 1998-2008|Dean Barrow 2008-2020|Johnny Briceño 2020-|John Briceño 2020-",
    others: "Wilfred Elrington|Eamon Courtenay|Francis Fonseca",
  },
  BOL: {
    state:
      "Víctor Paz Estenssoro 1952-1956 1960-1964 1985-1989|Jaime Paz Zamora 1989-1993|Gonzalo Sánchez de Lozada 1993-1997 2002-2003|Hugo Banzer 1971-1978 1997-2001|Jorge Quiroga 2001-2002|Carlos Mesa 2003-2005|Eduardo Rodríguez Veltzé 2005-2006|Evo Morales 2006-2019|Jeanine Áñez 2019-2020|Luis Arce 2020-2025|Rodrigo Paz 2025-|Rodrigo Paz Pereira 2025-",
    others:
      "David Choquehuanca|Fernando Huanacuni|Diego Pary|Karen Longaric|Rogelio Mayta|Celinda Sosa|Fernando Aramayo|Álvaro García Linera|Edmand Lara|Juan Ramón Quintana|Iván Lima|María Nela Prada|Luis Alberto Arce Catacora|Luis Arce Catacora|Juan Ignacio Siles",
  },
  BRA: {
    state:
      "Getúlio Vargas 1930-1945 1951-1954|Juscelino Kubitschek 1956-1961|Jânio Quadros 1961|João Goulart 1961-1964|Ernesto Geisel 1974-1979|João Figueiredo 1979-1985|José Sarney 1985-1990|Fernando Collor 1990-1992|Fernando Collor de Mello 1990-1992|Itamar Franco 1992-1994|Fernando Henrique Cardoso 1995-2002|Luiz Inácio Lula da Silva 2003-2010 2023-|Lula da Silva 2003-2010 2023-|Lula 2003-2010 2023-|Luis Inácio Lula da Silva 2003-2010 2023-|Luiz Inácio 2003-2010 2023-|Dilma Rousseff 2011-2016|Michel Temer 2016-2018|Jair Bolsonaro 2019-2022|Jair Messias Bolsonaro 2019-2022",
    others:
      "Luiz Felipe Lampreia|Celso Lafer|Celso Amorim|Antonio Patriota|Luiz Alberto Figueiredo|Mauro Vieira|José Serra|Aloysio Nunes|Aloysio Nunes Ferreira|Ernesto Araújo|Carlos França|Carlos Alberto França|Marco Aurélio Garcia|Samuel Pinheiro Guimarães|Nelson Jobim|Fernando Haddad|Paulo Guedes|Guido Mantega|Henrique Meirelles|Antonio Palocci|Joaquim Levy|Geraldo Alckmin|Hamilton Mourão|José Alencar|Marina Silva|Ricardo Salles|Izabella Teixeira|Joaquim Leite|Carlos Fávaro|Tereza Cristina|Kátia Abreu|Blairo Maggi|Alexandre Silveira|Bento Albuquerque|Aldo Rebelo|Jaques Wagner|Raul Jungmann|Walter Braga Netto|Fernando Azevedo e Silva|José Múcio|José Múcio Monteiro|Miguel Jorge|Fernando Pimentel|Armando Monteiro|Margareth Menezes|Gilberto Gil|Camilo Santana|Alexandre Padilha|Nísia Trindade|Ricardo Lewandowski|Silvio Almeida|Anielle Franco|Sônia Guajajara|Luciana Santos|Simone Tebet|Rui Costa|Eduardo Bolsonaro|Flávio Bolsonaro|Rodrigo Pacheco|Rodrigo Maia|Arthur Lira|Hugo Motta|Davi Alcolumbre|Renan Calheiros|Maria Laura da Rocha|Eduardo Saboia|Janja da Silva|Rosângela da Silva|Rosângela Lula da Silva|Marisa Letícia|Michelle Bolsonaro|Marcela Temer|Ruth Cardoso|Luiz Fernando Furlan|Edison Lobão|Fernando Bezerra|Wellington Dias|Paulo Teixeira|Tarcísio de Freitas|Sergio Moro|Luiz Henrique Mandetta|Marcelo Queiroga|Tatiana Prazeres|Tatiana Rosito|André Corrêa do Lago|Frederico Meyer|Roberto Campos Neto|Gabriel Galípolo|Luiz Marinho",
  },
  BRB: {
    state: "Sandra Mason 2021-2025",
    government:
      "Owen Arthur 1994-2008|David Thompson 2008-2010|Freundel Stuart 2010-2018|Mia Mottley 2018-|Mia Amor Mottley 2018-",
    others: "Billie Miller|Jerome Walcott|Kerrie Symmonds|Maxine McClean",
  },
  CAN: {
    state:
      "Adrienne Clarkson 1999-2005|Michaëlle Jean 2005-2010|David Johnston 2010-2017|Julie Payette 2017-2021|Mary Simon 2021-2026",
    government:
      "Lester Pearson 1963-1968|Lester B. Pearson 1963-1968|Pierre Trudeau 1968-1979 1980-1984|Pierre Elliott Trudeau 1968-1979 1980-1984|Joe Clark 1979-1980|Brian Mulroney 1984-1993|Kim Campbell 1993|Jean Chrétien 1993-2003|Paul Martin 2003-2006|Stephen Harper 2006-2015|Justin Trudeau 2015-2025|Mark Carney 2025-",
    others:
      "Lloyd Axworthy|John Manley|Bill Graham|Pierre Pettigrew|Peter MacKay|Maxime Bernier|David Emerson|Lawrence Cannon|John Baird|Rob Nicholson|Stéphane Dion|Chrystia Freeland|François-Philippe Champagne|Marc Garneau|Mélanie Joly|Anita Anand|Ed Fast|Mary Ng|Jim Carr|Dominic LeBlanc|Bill Morneau|Jim Flaherty|Joe Oliver|Harjit Sajjan|Bill Blair|David McGuinty|Jason Kenney|Catherine McKenna|Steven Guilbeault|Jonathan Wilkinson|Marie-Claude Bibeau|Ahmed Hussen|Maninder Sidhu|Tim Hodgson|Sean Fraser|Marc Miller|Kirsten Hillman|Michael Sabia|Pierre Poilievre|Erin O'Toole|Jody Thomas|Nathalie Drouin|Sophie Grégoire|Sophie Grégoire Trudeau|Diana Fox Carney|Laureen Harper|Danielle Smith|Doug Ford|Stockwell Day|Peter Van Loan|Vincent Rigby|Lester Pearson|Bob Rae",
  },
  CHL: {
    state:
      "Salvador Allende 1970-1973|Augusto Pinochet 1973-1990|Patricio Aylwin 1990-1994|Eduardo Frei 1994-2000|Eduardo Frei Ruiz-Tagle 1994-2000|Eduardo Frei Montalva 1964-1970|Ricardo Lagos 2000-2006|Michelle Bachelet 2006-2010 2014-2018|Sebastián Piñera 2010-2014 2018-2022|Gabriel Boric 2022-2026|José Antonio Kast 2026-",
    others:
      "José Miguel Insulza 1994-2000|Juan Gabriel Valdés|Soledad Alvear|Ignacio Walker|Alejandro Foxley|Mariano Fernández|Alfredo Moreno|Heraldo Muñoz|Roberto Ampuero|Teodoro Ribera|Andrés Allamand|Carolina Valdivia|Antonia Urrejola|Alberto van Klaveren|Francisco Pérez Mackenna|Gloria de la Fuente|José Miguel Ahumada|Claudia Sanhueza|Felipe Larraín|Mario Marcel|Nicolás Grau|Rodrigo Valdés|Alberto Arenas|Andrés Velasco|Cecilia Morel|Irina Karamanos|Camila Vallejo|Carolina Tohá|Izkia Siches|Maya Fernández|Jeannette Jara|Andrés Rebolledo|Rodrigo Yáñez|Ximena Rincón|Edgardo Riveros|Marta Larraechea",
  },
  COL: {
    state:
      "César Gaviria 1990-1994|Ernesto Samper 1994-1998|Andrés Pastrana 1998-2002|Álvaro Uribe 2002-2010|Álvaro Uribe Vélez 2002-2010|Juan Manuel Santos 2010-2018|Iván Duque 2018-2022|Gustavo Petro 2022-2026|Belisario Betancur 1982-1986|Virgilio Barco 1986-1990",
    others:
      "Rodrigo Pardo|Guillermo Fernández de Soto|Carolina Barco|María Consuelo Araújo|Fernando Araújo|Jaime Bermúdez|María Ángela Holguín|Carlos Holmes Trujillo|Claudia Blum|Marta Lucía Ramírez|Álvaro Leyva|Luis Gilberto Murillo|Laura Sarabia|Rosa Villavicencio|Rosa Yolanda Villavicencio|Francia Márquez|Francisco Santos|Angelino Garzón|Germán Vargas Lleras|Óscar Naranjo|Humberto de la Calle|Sergio Jaramillo|Luis Carlos Villegas|Juan Carlos Pinzón|Iván Velásquez|Pedro Sánchez Suárez|José Antonio Ocampo|Ricardo Bonilla|Mauricio Cárdenas|Alberto Carrasquilla|Juan Carlos Echeverry|Susana Muhamad|Irene Vélez|Armando Benedetti|Alfonso Prada|Iván Cepeda|Abelardo de la Espriella|Piedad Córdoba|Rodrigo Londoño|Luciano Marín|Verónica Alcocer|María Clemencia Rodríguez|María Juliana Ruiz|Lina Moreno|Sergio Díaz-Granados|Germán Umaña|Noemí Sanín|Camilo Reyes|Guillermo Reyes|Daniel García-Peña|Otty Patiño|Edwin Palma|Germán Ávila|Milton Rengifo|Eduardo Montealegre|Enrique Santos|Manuel Marulanda",
  },
  CRI: {
    state:
      "Óscar Arias 1986-1990 2006-2010|Óscar Arias Sánchez 1986-1990 2006-2010|José María Figueres 1994-1998|José Figueres 1948-1949 1953-1958 1970-1974|Miguel Ángel Rodríguez 1998-2002|Abel Pacheco 2002-2006|Laura Chinchilla 2010-2014|Luis Guillermo Solís 2014-2018|Carlos Alvarado 2018-2022|Carlos Alvarado Quesada 2018-2022|Rodrigo Chaves 2022-2026|Rodrigo Chaves Robles 2022-2026|Laura Fernández 2026-",
    others:
      "Roberto Tovar|Bruno Stagno|René Castro|Enrique Castillo|Manuel González Sanz|Epsy Campbell|Rodolfo Solano|Arnoldo André|Arnoldo André Tinoco|Manuel Tovar|Anabel González|Christian Guillermet|Claudia Dobles|Marco Vinicio Ruiz",
  },
  CUB: {
    state:
      "Fulgencio Batista 1940-1944 1952-1959|Osvaldo Dorticós 1959-1976|Fidel Castro 1959-2008|Raúl Castro 2006-2018|Miguel Díaz-Canel 2018-|Miguel Díaz-Canel Bermúdez 2018-",
    government: "Manuel Marrero 2019-|Manuel Marrero Cruz 2019-",
    others:
      "Ernesto Guevara|Che Guevara|Roberto Robaina|Felipe Pérez Roque|Bruno Rodríguez|Bruno Rodríguez Parrilla|Carlos Lage|Ricardo Alarcón|Ricardo Cabrisas|Rodrigo Malmierca|José Ramón Machado Ventura|Salvador Valdés Mesa|Esteban Lazo|Marcelino Medina|Abelardo Moreno|Josefina Vidal|Carlos Fernández de Cossío|Rogelio Sierra|Oscar Pérez-Oliva|Lis Cuesta|Marino Murillo|Alejandro Castro Espín|Ramiro Valdés|Roberto Morales Ojeda|Isabel Allende|Eusebio Leal",
  },
  DMA: {
    state: "Charles Savarin 2013-2023|Sylvanie Burton 2023-",
    government: "Eugenia Charles 1980-1995|Roosevelt Skerrit 2004-",
    others: "Vince Henderson|Francine Baron",
  },
  DOM: {
    state:
      "Rafael Trujillo 1930-1961|Joaquín Balaguer 1966-1978 1986-1996|Leonel Fernández 1996-2000 2004-2012|Hipólito Mejía 2000-2004|Danilo Medina 2012-2020|Luis Abinader 2020-|Juan Bosch 1963",
    others:
      "Carlos Morales Troncoso|Andrés Navarro|Miguel Vargas|Miguel Vargas Maldonado|Roberto Álvarez|Raquel Peña|Margarita Cedeño|Raquel Arbaje",
  },
  ECU: {
    state:
      "Sixto Durán-Ballén 1992-1996|Abdalá Bucaram 1996-1997|Jamil Mahuad 1998-2000|Gustavo Noboa 2000-2003|Lucio Gutiérrez 2003-2005|Alfredo Palacio 2005-2007|Rafael Correa 2007-2017|Lenín Moreno 2017-2021|Guillermo Lasso 2021-2023|Daniel Noboa 2023-",
    others:
      "María Isabel Salvador|Fander Falconí|María Fernanda Espinosa 2007-2018|Ricardo Patiño|Guillaume Long|José Valencia|Mauricio Montalvo|Juan Carlos Holguín|Gustavo Manrique|Gabriela Sommerfeld|Jorge Glas|María José Pinto|Verónica Abad|Francisco Carrión|Antonio Parra Gil|Lavinia Valbonesi|Luisa González|Richard Espinosa|Julio José Prado",
  },
  GRD: {
    government:
      "Maurice Bishop 1979-1983|Keith Mitchell 1995-2008 2013-2022|Tillman Thomas 2008-2013|Dickon Mitchell 2022-",
    others: "Joseph Andall",
  },
  GTM: {
    state:
      "Jacobo Árbenz 1951-1954|Efraín Ríos Montt 1982-1983|Vinicio Cerezo 1986-1991|Ramiro de León Carpio 1993-1996|Álvaro Arzú 1996-2000|Alfonso Portillo 2000-2004|Óscar Berger 2004-2008|Álvaro Colom 2008-2012|Otto Pérez Molina 2012-2015|Alejandro Maldonado 2015-2016|Jimmy Morales 2016-2020|Alejandro Giammattei 2020-2024|Bernardo Arévalo 2024-|Bernardo Arévalo de León 2024-",
    others:
      "Gert Rosenthal|Haroldo Rodas|Harold Caballeros|Fernando Carrera|Carlos Raúl Morales|Sandra Jovel|Pedro Brolo|Mario Búcaro|Carlos Ramiro Martínez|Karin Herrera|Guillermo Castillo|Roxana Baldetti|Rigoberta Menchú|Lucrecia Peinado|Sandra Torres",
  },
  GUY: {
    state:
      "Forbes Burnham 1980-1985|Cheddi Jagan 1992-1997|Janet Jagan 1997-1999|Bharrat Jagdeo 1999-2011|Donald Ramotar 2011-2015|David Granger 2015-2020|Irfaan Ali 2020-|Mohamed Irfaan Ali 2020-",
    government: "Mark Phillips 2020-|Moses Nagamootoo 2015-2020|Samuel Hinds 1999-2015",
    others: "Carl Greenidge|Hugh Todd|Carolyn Rodrigues-Birkett|Clement Rohee",
  },
  HND: {
    state:
      "Carlos Roberto Reina 1994-1998|Carlos Flores 1998-2002|Ricardo Maduro 2002-2006|Manuel Zelaya 2006-2009|José Manuel Zelaya 2006-2009|Mel Zelaya 2006-2009|Roberto Micheletti 2009-2010|Porfirio Lobo 2010-2014|Porfirio Lobo Sosa 2010-2014|Juan Orlando Hernández 2014-2022|Xiomara Castro 2022-2026|Nasry Asfura 2026-",
    others:
      "Patricia Rodas|Mario Canahuati|Arturo Corrales|María Dolores Agüero|Lisandro Rosales|Eduardo Enrique Reina|Enrique Reina|Javier Bu Soto|Salvador Nasralla|Rixi Moncada|Gerardo Torres|Mireya Agüero",
  },
  HTI: {
    state:
      "François Duvalier 1957-1971|Jean-Claude Duvalier 1971-1986|Jean-Bertrand Aristide 1991-1996 2001-2004|René Préval 1996-2001 2006-2011|Boniface Alexandre 2004-2006|Michel Martelly 2011-2016|Jocelerme Privert 2016-2017|Jovenel Moïse 2017-2021|Edgard Leblanc Fils 2024|Leslie Voltaire 2024-2025|Fritz Jean 2025|Fritz Alphonse Jean 2025|Laurent Saint-Cyr 2025-2026",
    government:
      "Gérard Latortue 2004-2006|Jean-Max Bellerive 2009-2011|Laurent Lamothe 2012-2014|Evans Paul 2015-2016|Jack Guy Lafontant 2017-2018|Claude Joseph 2021|Ariel Henry 2021-2024|Michel Patrick Boisvert 2024|Garry Conille 2011-2012 2024|Alix Didier Fils-Aimé 2024-",
    others:
      "Dominique Dupuy|Jean-Victor Harvel Jean-Baptiste|Pierre-Richard Casimir|Jimmy Chérizier|Martine Moïse|Bocchit Edmond|Jean-Victor Généus",
  },
  JAM: {
    government:
      "Michael Manley 1972-1980 1989-1992|Edward Seaga 1980-1989|P. J. Patterson 1992-2006|Portia Simpson-Miller 2006-2007 2012-2016|Bruce Golding 2007-2011|Andrew Holness 2011-2012 2016-",
    others: "Kamina Johnson Smith|Kenneth Baugh|K. D. Knight",
  },
  KNA: { government: "Denzil Douglas 1995-2015|Timothy Harris 2015-2022|Terrance Drew 2022-" },
  LCA: {
    government:
      "Kenny Anthony 1997-2006 2011-2016|Stephenson King 2007-2011|Allen Chastanet 2016-2021|Philip J. Pierre 2021-|Philip Pierre 2021-",
    others: "Alva Baptiste",
  },
  MEX: {
    state:
      "Lázaro Cárdenas 1934-1940|Luis Echeverría 1970-1976|José López Portillo 1976-1982|Miguel de la Madrid 1982-1988|Carlos Salinas de Gortari 1988-1994|Carlos Salinas 1988-1994|Ernesto Zedillo 1994-2000|Vicente Fox 2000-2006|Felipe Calderón 2006-2012|Enrique Peña Nieto 2012-2018|Andrés Manuel López Obrador 2018-2024|López Obrador 2018-2024|Manuel López Obrador 2018-2024|Claudia Sheinbaum 2024-|Claudia Sheinbaum Pardo 2024-",
    others:
      "Rosario Green|Jorge Castañeda|Luis Ernesto Derbez|Patricia Espinosa 2006-2012|José Antonio Meade|Claudia Ruiz Massieu|Luis Videgaray|Marcelo Ebrard|Alicia Bárcena 2023-|Juan Ramón de la Fuente|Roberto Velasco|Ildefonso Guajardo|Jesús Seade|Tatiana Clouthier|Raquel Buenrostro|Luz María de la Mora|Roberto Lazzeri|Bruno Ferrari|Agustín Carstens|Rogelio Ramírez de la O|Arturo Herrera|Edgar Amador|Olga Sánchez Cordero|Adán Augusto López|Luisa María Alcalde|Rosa Icela Rodríguez|Miguel Ángel Osorio Chong|Omar García Harfuch|Santiago Creel|Maximiliano Reyes|Martha Bárcena|Esteban Moctezuma|Beatriz Gutiérrez Müller|Angélica Rivera|Margarita Zavala|Marta Sahagún|Salvador Cienfuegos|Altagracia Gómez|Jesús Reyes Heroles|Josefa González-Blanco|Rocío Nahle|Luz Elena González|Cuauhtémoc Cárdenas|Carlos Joaquín González|Arturo Sarukhán",
  },
  NIC: {
    state:
      "Anastasio Somoza 1937-1956 1967-1979|Anastasio Somoza Debayle 1967-1979|Violeta Chamorro 1990-1997|Violeta Barrios de Chamorro 1990-1997|Arnoldo Alemán 1997-2002|Enrique Bolaños 2002-2007|Daniel Ortega 1979-1990 2007-|Rosario Murillo 2025-",
    others:
      "Samuel Santos|Denis Moncada|Valdrack Jaentschke|Laureano Ortega|Laureano Ortega Murillo|Sergio Ramírez|Ernesto Cardenal|Miguel d'Escoto|Iván Acosta|Félix Maradiaga",
  },
  PAN: {
    state:
      "Omar Torrijos 1968-1981|Manuel Noriega 1983-1989|Guillermo Endara 1989-1994|Ernesto Pérez Balladares 1994-1999|Mireya Moscoso 1999-2004|Martín Torrijos 2004-2009|Ricardo Martinelli 2009-2014|Juan Carlos Varela 2014-2019|Laurentino Cortizo 2019-2024|José Raúl Mulino 2024-",
    others:
      "Samuel Lewis Navarro|Roberto Henríquez|Rómulo Roux|Fernando Núñez Fábrega|Isabel de Saint Malo|Isabel de Saint Malo de Alvarado|Alejandro Ferrer|Erika Mouynes|Janaina Tewaney|Javier Martínez-Acha|Ricaurte Vásquez|Jorge Luis Quijano|Lorena Castillo",
  },
  PER: {
    state:
      "Juan Velasco Alvarado 1968-1975|Fernando Belaúnde Terry 1963-1968 1980-1985|Fernando Belaúnde 1963-1968 1980-1985|Alan García 1985-1990 2006-2011|Alberto Fujimori 1990-2000|Valentín Paniagua 2000-2001|Alejandro Toledo 2001-2006|Ollanta Humala 2011-2016|Pedro Pablo Kuczynski 2016-2018|Martín Vizcarra 2018-2020|Manuel Merino 2020|Francisco Sagasti 2020-2021|Pedro Castillo 2021-2022|Dina Boluarte 2022-2025|José Jerí 2025-2026|José María Balcázar 2026",
    government:
      "Javier Pérez de Cuéllar 2000-2001|Mercedes Aráoz 2017-2018|Salvador del Solar 2019|Vicente Zeballos 2019-2020|Aníbal Torres 2022|Mirtha Vásquez 2021-2022|Alberto Otárola 2022-2024|Gustavo Adrianzén 2024-2025|Ernesto Álvarez 2025-2026",
    others:
      "José Antonio García Belaúnde|Rafael Roncagliolo|Eda Rivas|Gonzalo Gutiérrez|Ana María Sánchez|Ricardo Luna|Cayetana Aljovín|Néstor Popolizio|Gustavo Meza-Cuadra|Elizabeth Astete|Óscar Maúrtua|César Landa|Miguel Rodríguez Mackay|Ana Cecilia Gervasi|Javier González-Olaechea|Elmer Schialer|Hugo de Zela|Allan Wagner|Diego García-Sayán|Keiko Fujimori|Verónika Mendoza|Nadine Heredia|Eliane Karp|Mario López Chávarri|Manuel Rodríguez Cuadros|Vladimiro Montesinos",
  },
  PRY: {
    state:
      "Alfredo Stroessner 1954-1989|Juan Carlos Wasmosy 1993-1998|Raúl Cubas 1998-1999|Luis González Macchi 1999-2003|Nicanor Duarte Frutos 2003-2008|Nicanor Duarte 2003-2008|Fernando Lugo 2008-2012|Federico Franco 2012-2013|Horacio Cartes 2013-2018|Mario Abdo Benítez 2018-2023|Mario Abdo 2018-2023|Santiago Peña 2023-",
    others:
      "Leila Rachid|Rubén Ramírez Lezcano|Héctor Lacognata|Jorge Lara Castro|José Félix Fernández Estigarribia|Eladio Loizaga|Luis Castiglioni|Luis Alberto Castiglioni|Antonio Rivas Palacios|Euclides Acevedo|Julio César Arriola|Pedro Alliana|Hugo Velázquez|Leticia Ocampos|Silvana Abdo|Gustavo Leite|Carlos Fernández Valdovinos|Efraín Alegre|Lino Oviedo",
  },
  SLV: {
    state:
      "Napoleón Duarte 1980-1982 1984-1989|José Napoleón Duarte 1980-1982 1984-1989|Alfredo Cristiani 1989-1994|Armando Calderón Sol 1994-1999|Francisco Flores 1999-2004|Antonio Saca 2004-2009|Elías Antonio Saca 2004-2009|Mauricio Funes 2009-2014|Salvador Sánchez Cerén 2014-2019|Nayib Bukele 2019-",
    others:
      "María Brizuela de Ávila|Hugo Martínez|Carlos Castaneda|Alexandra Hill|Alexandra Hill Tinoco|Félix Ulloa|Gabriela de Bukele|Óscar Ortiz|Gustavo Villatoro|Schafik Handal|Jaime Miranda",
  },
  SUR: {
    state:
      "Ronald Venetiaan 1991-1996 2000-2010|Jules Wijdenbosch 1996-2000|Desi Bouterse 2010-2020|Chan Santokhi 2020-2025|Chandrikapersad Santokhi 2020-2025|Jennifer Geerlings-Simons 2025-|Jennifer Simons 2025-",
    others: "Albert Ramdin 2020-2025|Yldiz Pollack-Beighle|Winston Lackin|Melvin Bouva|Ronnie Brunswijk",
  },
  TTO: {
    state: "Arthur Robinson 1997-2003|Anthony Carmona 2013-2018|Paula-Mae Weekes 2018-2023|Christine Kangaloo 2023-",
    government:
      "Eric Williams 1962-1981|Basdeo Panday 1995-2001|Patrick Manning 1991-1995 2001-2010|Kamla Persad-Bissessar 2010-2015 2025-|Keith Rowley 2015-2025|Stuart Young 2025",
    others: "Dennis Moses|Amery Browne|Winston Dookeran|Sean Sobers",
  },
  URY: {
    state:
      "Julio María Sanguinetti 1985-1990 1995-2000|Luis Alberto Lacalle 1990-1995|Jorge Batlle 2000-2005|Tabaré Vázquez 2005-2010 2015-2020|José Mujica 2010-2015|Pepe Mujica 2010-2015|Luis Lacalle Pou 2020-2025|Lacalle Pou 2020-2025|Yamandú Orsi 2025-",
    others:
      "Didier Opertti|Reinaldo Gargano|Gonzalo Fernández|Pedro Vaz|Luis Almagro 2010-2015|Rodolfo Nin Novoa|Ernesto Talvi|Francisco Bustillo|Omar Paganini|Mario Lubetkin|Danilo Astori|Lucía Topolansky|Raúl Sendic|Beatriz Argimón|Carolina Cosse|Gabriel Oddone|Azucena Arbeleche|Álvaro Delgado|Pablo Mieres|Lorena Ponce de León|Carolina Ache|Valeria Csukasi|Fernando Lorenzo|Enrique Iglesias 1985-1988",
  },
  USA: {
    state:
      "Franklin D. Roosevelt 1933-1945|Franklin Roosevelt 1933-1945|Franklin Delano Roosevelt 1933-1945|Theodore Roosevelt 1901-1909|Woodrow Wilson 1913-1921|Abraham Lincoln 1861-1865|George Washington 1789-1797|Thomas Jefferson 1801-1809|Harry Truman 1945-1953|Harry S. Truman 1945-1953|Dwight Eisenhower 1953-1961|Dwight D. Eisenhower 1953-1961|John F. Kennedy 1961-1963|John Fitzgerald Kennedy 1961-1963|John Kennedy 1961-1963|Lyndon Johnson 1963-1969|Lyndon B. Johnson 1963-1969|Richard Nixon 1969-1974|Gerald Ford 1974-1977|Jimmy Carter 1977-1981|Ronald Reagan 1981-1989|George H. W. Bush 1989-1993|George Herbert Walker Bush 1989-1993|Bill Clinton 1993-2001|George W. Bush 2001-2009|George Bush 1989-1993 2001-2009|George Walker Bush 2001-2009|Barack Obama 2009-2017|Donald Trump 2017-2021 2025-|Donald J. Trump 2017-2021 2025-|Joe Biden 2021-2025|Joseph Biden 2021-2025",
    others:
      "George Marshall|George C. Marshall|John Foster Dulles|Dean Acheson|Dean Rusk|Henry Kissinger|Cyrus Vance|Edmund Muskie|Alexander Haig|George Shultz|James Baker|Warren Christopher|Madeleine Albright|Colin Powell|Condoleezza Rice|Hillary Clinton|Hillary Rodham Clinton|John Kerry|Rex Tillerson|Mike Pompeo|Antony Blinken|Marco Rubio|Dick Cheney|Al Gore|Joe Biden|Mike Pence|Kamala Harris|JD Vance|J.D. Vance|James David Vance|Dan Quayle|Walter Mondale|Spiro Agnew|Zbigniew Brzezinski|Brent Scowcroft|Anthony Lake|Sandy Berger|Samuel Berger|Stephen Hadley|James Jones|Tom Donilon|Thomas Donilon|Susan Rice|Michael Flynn|H. R. McMaster|John Bolton|Robert O'Brien|Jake Sullivan|Mike Waltz|Michael Waltz|Steve Witkoff|Steven Witkoff|Jared Kushner|Ivanka Trump|Massad Boulos|Keith Kellogg|Tom Barrack|Thomas Barrack|Morgan Ortagus|Adam Boehler|Richard Grenell|Ric Grenell|Sergio Gor|Dan Driscoll|Amos Hochstein|Brett McGurk|Zalmay Khalilzad|Richard Holbrooke|George Mitchell|Dennis Ross|Martin Indyk|Kurt Volker|Kurt Campbell|Victoria Nuland|Wendy Sherman|Brian Hook|Robert Malley|Rob Malley|Stephen Biegun|Christopher Hill|Mark Lambert|Sung Kim|Allison Hooker|Elliott Abrams|Roger Noriega|Thomas Shannon|Brian Nichols|Christopher Landau|Philip Gordon|Daniel Fried|Nicholas Burns|William Burns|Bill Burns|Gina Haspel|John Brennan|John Ratcliffe|Tulsi Gabbard|Leon Panetta|Chuck Hagel|Ashton Carter|Ash Carter|Robert Gates|Donald Rumsfeld|Paul Wolfowitz|William Cohen|William Perry|Robert McNamara|James Mattis|Jim Mattis|Mark Esper|Lloyd Austin|Pete Hegseth|Mark Milley|Martin Dempsey|Joseph Dunford|David Petraeus|Steven Mnuchin|Janet Yellen|Scott Bessent|Jack Lew|Jacob Lew|Timothy Geithner|Tim Geithner|Henry Paulson|Hank Paulson|Paul O'Neill|Robert Rubin|Larry Summers|Lawrence Summers|Wilbur Ross|Gina Raimondo|Howard Lutnick|Penny Pritzker|Gary Locke|Carlos Gutierrez|Robert Lighthizer|Katherine Tai|Jamieson Greer|Michael Froman|Mike Froman|Ron Kirk|Susan Schwab|Robert Zoellick 2001-2006|Charlene Barshefsky|Mickey Kantor|Rick Perry|Ernest Moniz|Steven Chu|Jennifer Granholm|Chris Wright|Doug Burgum|Kirstjen Nielsen|Alejandro Mayorkas|Kristi Noem|Jeff Sessions|William Barr|Merrick Garland|Pam Bondi|Eric Holder|Loretta Lynch|John Podesta|Todd Stern|Gina McCarthy|Peter Navarro|Larry Kudlow|Stephen Miller|Steve Bannon|Reince Priebus|John Kelly|Mick Mulvaney|Rahm Emanuel|Denis McDonough|Ron Klain|Susie Wiles|Ben Rhodes|Karoline Leavitt|Jen Psaki|Karine Jean-Pierre|Sarah Sanders|Sarah Huckabee Sanders|Sean Spicer|Jay Carney|Robert Gibbs|Kellyanne Conway|Tammy Bruce|Heather Nauert|Ned Price|Matthew Miller|Samantha Power|Nikki Haley|Linda Thomas-Greenfield|Kelly Craft|Mike Huckabee|David Friedman|Nancy Pelosi|Kevin McCarthy|Mike Johnson|Paul Ryan|John Boehner|Mitch McConnell|Chuck Schumer|Lindsey Graham|John McCain|Bernie Sanders|Bob Corker|Jim Risch|Robert Menendez|Bob Menendez|Newt Gingrich|Ted Cruz|Mitt Romney|Michael McFaul|Jon Huntsman|Geoffrey Pyatt|Terry Branstad|Max Baucus|George Kent|Gordon Sondland|Fiona Hill|Melania Trump|Jill Biden|Michelle Obama|Laura Bush|Barbara Bush|Nancy Reagan|Rosalynn Carter|Jacqueline Kennedy|Eleanor Roosevelt|Doug Emhoff|Usha Vance|Karen Pence|Jeffrey Feltman|Johnnie Carson|Tibor Nagy|Molly Phee|Mike Hammer|J. Peter Pham|Tom Perriello|Russ Feingold|Chester Crocker|Bill Richardson|Christopher Dodd|Chris Dodd|Christopher Ross|Matthew Nimetz|Hoyt Yee|Gabriel Escobar|Philip Reeker|John Sullivan|Jason Greenblatt|Avi Berkowitz|Aryeh Lightstone|Dana Shell Smith|Michael Ratney|Daniel Shapiro|Thomas Nides|Robert Ford|Ryan Crocker|Paul Bremer|Charles Kupperman|Matthew Pottinger|Matt Pottinger|Rose Gottemoeller|Marshall Billingslea|Samuel Brownback|Rashad Hussain|George Tenet|James Clapper|Avril Haines|Kash Patel|Ben Bernanke|Jerome Powell|Alan Greenspan|Strobe Talbott|James Rubin|Richard Armitage|James Kelly|Jack Pritchard|Stephen Bosworth|Glyn Davies|Joseph Yun|Robert King|Mark Lippert|Harry Harris|Philip Goldberg|Kathleen Stephens",
  },
  VCT: {
    government: "James Mitchell 1984-2000|Ralph Gonsalves 2001-2025|Godwin Friday 2025-",
    others: "Keisal Peters",
  },
  VEN: {
    state:
      "Rómulo Betancourt 1959-1964|Carlos Andrés Pérez 1974-1979 1989-1993|Rafael Caldera 1969-1974 1994-1999|Hugo Chávez 1999-2013|Hugo Rafael Chávez 1999-2013|Nicolás Maduro 2013-2026|Nicolás Maduro Moros 2013-2026|Delcy Rodríguez 2026-",
    others:
      "José Vicente Rangel|Alí Rodríguez Araque|Luis Alfonso Dávila|Roy Chaderton|Jesús Arnaldo Pérez|Elías Jaua|Rafael Ramírez|Delcy Rodríguez|Samuel Moncada|Jorge Arreaza|Félix Plasencia|Carlos Faría|Yván Gil|Yván Gil Pinto|Rander Peña|Jorge Rodríguez|Diosdado Cabello|Tareck El Aissami|Vladimir Padrino|Vladimir Padrino López|Juan Guaidó|Edmundo González|Edmundo González Urrutia|María Corina Machado|Leopoldo López|Henrique Capriles|Julio Borges|Calixto Ortega|Asdrúbal Chávez|Manuel Quevedo|Bernardo Álvarez|Cilia Flores|Tarek William Saab|Nicolás Maduro Guerra|Héctor Rodríguez|Adán Chávez|Pedro Tellechea|Coromoto Godoy|Freddy Bernal|Remigio Ceballos|Carlos Ron|Alex Saab",
  },
};
