import type { LanguageData } from "../../lexicon.js";

export const persons: LanguageData["persons"] = {
  honorifics: [
    [
      "male",
      "Sr.|Sr|Sres.|señor|señores|don|D.|sir|lord|jeque|rey|príncipe|príncipe heredero|sultán|emir|papa|emperador|fray|padre",
    ],
    ["female", "Sra.|Sra|Srta.|Sras.|señora|señoras|señorita|doña|Dña.|lady|reina|princesa|baronesa|sor"],
    [
      "any",
      "Dr.|Dra.|doctor|doctora|profesor|profesora|general|coronel|mariscal|almirante|capitán|cardenal|monseñor|Mons.|ayatolá|imán|imam|patriarca|arzobispo|obispo|rabino|licenciado|licenciada|ingeniero|comandante",
    ],
  ],
  particles: "de del la las los y von van der den di da dos do bin ben ibn al el as ash abu",
  openingParticles: "von van der al el bin ibn ter ben",
  offices: [
    [
      "HEAD_OF_STATE",
      "presidente|presidenta|presidentes|presidentas|rey|reina|emperador|emperatriz|emir|sultán|papa|pontífice|sumo pontífice|santo padre|monarca|soberano|soberana|jefe de Estado|jefa de Estado|jefe del Estado|jefa del Estado|jefes de Estado|mandatario|mandataria|mandatarios|primer mandatario|primera mandataria|líder supremo|guía supremo|gran duque|inquilino de la Casa Blanca|inquilino del Elíseo|jefe del Kremlin|presidente electo|presidenta electa|presidente de la República|presidenta de la República|jefe de la Casa Blanca",
    ],
    [
      "HEAD_OF_GOVERNMENT",
      "primer ministro|primera ministra|primeros ministros|canciller federal|jefe del Gobierno|jefa del Gobierno|jefe de Gobierno|jefa de Gobierno|jefes de Gobierno|jefe del Ejecutivo|jefa del Ejecutivo|presidente del Gobierno|presidenta del Gobierno|presidente del Consejo de Ministros|presidenta del Consejo de Ministros|premier|canciller alemán|canciller alemana|canciller austriaco|canciller germano|inquilino de Downing Street|inquilino de la Moncloa",
    ],
    [
      "LEADER",
      "líder|lideresa|líderes|dirigente|dirigentes|presidente del Consejo Europeo|presidenta de la Comisión Europea|presidente de la Comisión Europea|hombre fuerte|gobernante|gobernantes|caudillo|jefe de la delegación",
    ],
    [
      "MINISTER",
      "ministro|ministra|ministros|ministras|canciller|cancilleres|secretario de Estado|secretaria de Estado|secretario del Tesoro|secretaria del Tesoro|secretario de Defensa|secretario de Comercio|secretaria de Relaciones Exteriores|secretario de Relaciones Exteriores|jefe de la diplomacia|jefa de la diplomacia|jefes de la diplomacia|responsable de Exteriores|titular de Exteriores|titular de Defensa|titular de Economía|alto representante|alta representante|comisario|comisaria|comisario europeo|comisaria europea|representante comercial|secretario de Economía|secretaria de Economía|secretario de Hacienda|consejero de Estado|titular de|titular",
    ],
    [
      "OFFICIAL",
      "embajador|embajadora|embajadores|enviado|enviada|enviado especial|enviada especial|emisario|emisaria|emisarios|asesor|asesora|asesores|asesor de Seguridad Nacional|consejero|consejera|consejeros|consejero de Seguridad Nacional|secretario general|secretaria general|secretario|secretaria|director general|directora general|director|directora|gobernador|gobernadora|alcalde|alcaldesa|intendente|senador|senadora|diputado|diputada|legislador|legisladora|congresista|eurodiputado|eurodiputada|diplomático|diplomática|cónsul|cónsul general|vicepresidente|vicepresidenta|viceprimer ministro|viceprimera ministra|viceministro|viceministra|vicecanciller|subsecretario|subsecretaria|jefe de gabinete|jefe de Gabinete|jefa de gabinete|jefe del Estado Mayor|jefe del Comando|jefe|jefa|negociador|negociadora|negociador jefe|mediador|mediadora|representante|representante especial|representante permanente|fiscal|fiscal general|economista|analista|politólogo|politóloga|historiador|historiadora|investigador|investigadora|experto|experta|especialista|líder opositor|líder opositora|líder de la oposición|opositor|opositora|príncipe heredero|príncipe|princesa|presidente de la Asamblea Nacional|presidente de la Asamblea|presidente del Congreso|presidenta del Congreso|presidente del Senado|presidenta del Senado|presidente del Parlamento|presidenta del Parlamento|presidenta de la Cámara|presidente de la Cámara|comandante|comandante en jefe|responsable|alto cargo|nuncio|nuncio apostólico|intérprete|activista|prefecto|coordinador|coordinadora|alto comisionado|comisionado|comisionada|delegado|delegada|portavoz parlamentario|expresidente|expresidenta|exministro|exministra|exprimer ministro|excanciller|ex presidente|ex ministro|exlíder|encargado de negocios|encargada de negocios|agregado|obispo|arzobispo|cardenal|concejal|catedrático|catedrática|socio|mariscal|general|coronel|almirante|capitán|patriarca|metropolita|metropolitano|imán|imam|gran imán|ayatolá|rabino|gran rabino|abad|duque|duquesa|jeque|regente|agregado militar|agregada|jefe de misión|jefe de delegación|jefa de delegación|ministro consejero|ministro de Estado|jefe del Ejército|jefe rebelde|magistrado|magistrada|juez|jueza|procurador|procuradora|contralor|contralora|edil|senador vitalicio|primer secretario|jefe de protocolo|lehendakari|president|consejero regional|rey emérito|reina consorte",
    ],
    ["CONSORT", "primera dama|primera combatiente|esposa|esposo|cónyuge|mujer|marido"],
    [
      "BUSINESS",
      "CEO|consejero delegado|consejera delegada|director ejecutivo|directora ejecutiva|presidente ejecutivo|presidenta ejecutiva|fundador|fundadora|cofundador|cofundadora|empresario|empresaria|multimillonario|multimillonaria|magnate|director financiero|gerente general|gerente|accionista|patrón de la patronal",
    ],
    [
      "COUNTERPART",
      "homólogo|homóloga|homólogos|par|pares|su anfitrión|su anfitriona|anfitrión|anfitriona|invitado|invitada|su huésped|su interlocutor|su interlocutora|colega|colegas|visitante",
    ],
    ["SPOKESPERSON", "portavoz|portavoces|vocero|vocera|voceros"],
    [
      "CITIZEN",
      "tenor|soprano|barítono|bailarín|bailarina|humorista|portero|delantero|boxeador|torero|bailaor|cantaor|cantaora|pianista|violinista|violonchelista|cantante|cantautor|cantautora|músico|música|director de orquesta|directora de orquesta|compositor|compositora|rapero|actor|actriz|cineasta|escritor|escritora|novelista|poeta|dramaturgo|dramaturga|filósofo|filósofa|teólogo|teóloga|pintor|pintora|artista|arquitecto|arquitecta|escultor|escultora|diseñador|diseñadora|futbolista|jugador|jugadora|entrenador|entrenadora|seleccionador|atleta|nadador|nadadora|astronauta|cosmonauta|científico|científica|físico|física|biólogo|bióloga|químico|arqueólogo|arqueóloga|antropólogo|antropóloga|sociólogo|socióloga|médico|médica|cirujano|enfermera|ingeniero|ingeniera|abogado|abogada|periodista|reportero|reportera|corresponsal|editor|editora|columnista|locutor|presentador|presentadora|fotógrafo|fotógrafa|excombatiente|veterano|superviviente|sobreviviente|disidente|bloguero|sacerdote|monja|pastor|maestro|maestra|profesora|estudiante|agricultor|pescador|obrero|chef|cocinero|cocinera|comisario de la exposición|candidato|candidata|aspirante|estratega|consultor|consultora|banquero|banquera|inversor|inversionista|sindicalista|laureado|galardonado|galardonada|modelo|artesano|artesana|guerrillero|exguerrillero|piloto|rebelde",
    ],
  ],
  femaleOffices:
    "presidenta|reina|emperatriz|soberana|mandataria|jefa|primera ministra|primera mandataria|ministra|lideresa|embajadora|enviada|asesora|consejera|secretaria|directora|gobernadora|alcaldesa|senadora|diputada|legisladora|vicepresidenta|viceministra|negociadora|investigadora|historiadora|princesa|primera dama|primera combatiente|esposa|fundadora|empresaria|vocera|alta representante|comisaria|opositora|delegada|homóloga|anfitriona|coordinadora|expresidenta|exministra|mujer",
  officeCountries: {
    USA: "portavoz de la Casa Blanca|vocero de la Casa Blanca|vocera de la Casa Blanca|portavoz del Pentágono|secretario de Estado de Estados Unidos|secretario de Estado estadounidense|secretario del Tesoro|secretaria del Tesoro|inquilino de la Casa Blanca|jefe de la Casa Blanca",
    ESP: "presidente del Gobierno|presidenta del Gobierno|inquilino de la Moncloa",
    FRA: "inquilino del Elíseo",
    GBR: "inquilino de Downing Street",
    VAT: "papa|pontífice|sumo pontífice|santo padre|nuncio|nuncio apostólico",
    DEU: "canciller federal|canciller alemán|canciller alemana|canciller germano",
    AUT: "canciller austriaco",
    RUS: "portavoz del Kremlin|vocero del Kremlin|jefe del Kremlin",
    VEN: "primera combatiente",
    MEX: "secretaria de Relaciones Exteriores|secretario de Relaciones Exteriores",
    IRN: "líder supremo",
    CHN: "consejero de Estado",
  },
  officeModifiers:
    "adjunto|adjunta|federal|general|nacional|especial|saliente|entrante|interino|interina|electo|electa|honorario|ejecutivo|ejecutiva|diplomático|diplomática|permanente|principal|supremo|suprema|europeo|europea|comunitario|comunitaria|comunitarios|alto|alta|viejo|laborista|nacionalista|islamista|reformista|ultraconservador|socialdemócrata|presidencial|parlamentario|parlamentaria|económico|económica|político|política|militar|apostólico|demócrata|republicano|republicana|encargado|encargada|primer|primera|en funciones|designado|designada|autoproclamado|autoproclamada|derrocado|depuesto|en ejercicio|en jefe|plenipotenciario|derechista|chavista|bolivariano|bolivariana|centrista|legítimo|opositor|opositora|polisario|francisco|constitucional|extraordinario|estadual|regional|autonómico|ultraliberal|libertario|máximo|máxima|comercial",
  portfolios:
    "Exteriores|Asuntos Exteriores|asuntos exteriores|Relaciones Exteriores|relaciones exteriores|Asuntos Extranjeros|Exteriores y Cooperación|Europa|Asuntos Europeos|Defensa|Interior|Economía|Finanzas|Hacienda|Comercio|Comercio Exterior|Justicia|Energía|Transición Ecológica|Agricultura|Ganadería|Pesca|Cultura|Sanidad|Salud|Educación|Universidades|Industria|República|Consejo|Confederación|Estado|Gobierno|Ejecutivo|Tesoro|Transportes|Transporte|Fomento|Medio Ambiente|Clima|Turismo|Ciencia|Trabajo|Cooperación|Seguridad Nacional|seguridad nacional|Seguridad|seguridad|Igualdad|Migraciones|Presupuesto|Petróleo|Minas|Minería|Agua|política exterior|Política Exterior|desarrollo|Desarrollo|diplomacia|Asamblea Nacional|Asamblea|Congreso|Senado|Parlamento|Cámara de Representantes|Cámara Baja|Cámara|Bundestag|Knéset|Unificación|partido|Partido|oposición|delegación|Ejército|junta|Comunicación|Prensa|Inversiones|Policía|Inteligencia|inteligencia|protocolo|Presidencia|Cancillería|Infraestructuras|Obras Públicas|Vivienda|Digitalización|Planificación|Trabajo y Economía Social|Producción|Culto|Movilidad|Culto y Comercio Internacional",
  officeEpithets:
    "entonces|actualmente|hoy|nuevo|nueva|actual|entonces|futuro|futura|joven|veterano|veterana|ultraderechista|izquierdista|conservador|conservadora|socialista|liberal|flamante|todopoderoso|poderoso|poderosa|propio|propia|también|populista|por entonces|hoy",
  captions: "izquierda|derecha|centro|izq|der|a la izquierda|a la derecha",
  localOffices: "alcalde|alcaldesa|gobernador|gobernadora|intendente|prefecto|obispo|arzobispo|regidor|regidora",
  worldOffices:
    "secretario general*|secretaria general*|comisario*|comisaria*|alto representante|alta representante|presidenta de la comisión europea|presidente de la comisión europea|presidenta de la comisión|presidente de la comisión|presidente del consejo europeo|presidente del parlamento europeo|presidenta del parlamento europeo|presidente de la eurocámara|presidenta de la eurocámara|jefe de la diplomacia europea|jefa de la diplomacia europea|jefa de la diplomacia comunitaria|jefe de la diplomacia comunitaria|alto comisionado|alta comisionada|secretaria ejecutiva|secretario ejecutivo|relator especial|relatora especial",
  homeLinks: "de|del|de la|de los",
  officeLinks: "de|del|para|en|a cargo de|encargado de|encargada de",
  articles: [
    ["male", "el|este|del|al"],
    ["female", "la|esta"],
  ],
  descriptions:
    "octogenario|septuagenario|sexagenario|centenario|multimillonario|millonario|magnate|político|política|socialista|conservador|conservadora|liberal|demócrata|republicano|republicana|popular|socialdemócrata|laborista|nacionalista|populista|centrista|comunista|exguerrillero|exobispo|exmilitar|exbanquero|banquero|abogado|abogada|jurista|economista|gobernante|mandatario|mandataria|dirigente|jerarca|líder|veterano|veterana|purpurado|prelado|pontífice|monarca|autócrata|exalcalde|ultraderechista|izquierdista|tico|tica|porteño|caraqueño",
  partisans: {
    USA: "republicano|republicana|demócrata|neoyorquino|texano",
    GBR: "laborista|tory",
    BRA: "petista|exsindicalista|exmetalúrgico|extornero",
    ARG: "peronista|kirchnerista|libertario",
    VEN: "chavista",
    DEU: "cristianodemócrata|democristiana",
    COL: "exguerrillero",
  },
  hostLinks: "en|ante|para",
  pluralOffices:
    "presidentes|presidentas|ministros|ministras|primeros ministros|cancilleres|jefes|jefas|embajadores|embajadoras|secretarios|secretarias|reyes|enviados|asesores|líderes|mandatarios|homólogos|comisarios|diputados|senadores|representantes|directores|negociadores|vicepresidentes|titulares",
  officeEllipses: "el|la|los|las|al|del",
  strangers:
    "periodista|periodistas|reportero|reporteros|fuente|fuentes|funcionario|funcionarios|testigo|testigos|observador|observadores|vecino|vecinos|vecina|estudiante|estudiantes|militar|militares|soldado|miembro|miembros|participante|participantes|comunicado|comentarista|manifestante|manifestantes|residente|residentes|camionero|comerciante|comerciantes|pescador|agricultor|integrante|integrantes|un alto cargo|una fuente|las fuentes|altos cargos|asesor|asesora|asesores|partidarios|opositores|allegado|allegados",
  former:
    "ex|antiguo|antigua|expresidente|expresidenta|exministro|exministra|exprimer ministro|excanciller|exlíder|difunto|difunta|fallecido|anterior|predecesor|predecesora|entonces|depuesto|derrocado|otrora",
  kin: "esposa|esposo|mujer|marido|cónyuge|hijo|hija|hermano|hermana|padre|madre|primera dama|primera combatiente|yerno|sobrino|nieto|viuda",
  pronouns: {
    former: "el primero|la primera",
    latter: "este último|esta última|éste|ésta|el segundo|la segunda",
    he: "él|el propio",
    she: "ella|la propia",
    they: "ellos|ellas|ambos|ambas|los dos|las dos|uno y otro",
    him: "lo|le",
    whose: "su|sus",
    nobody:
      "lo que|lo más|lo mejor|lo cual|lo mismo|lo largo|lo esencial|lo antes|lo posible|lo peor|lo menos|por lo|a lo|todo lo|de lo|en lo|lo ocurrido|lo sucedido|lo acordado|lo pactado|lo dicho|lo es|lo son|lo hizo|lo ha|ambos países|ambas partes|ambas naciones|ambos gobiernos|ambos Gobiernos|ambas capitales|ambas delegaciones|ambos lados|ambos Estados|ambos pueblos|ambas economías|su vez|su parte|sus respectivos|sus respectivas|los dos países|los dos Gobiernos|los dos gobiernos",
  },
  hosts: "anfitrión|anfitriona",
  guests: "invitado|invitada|huésped|visitante",
  bothLeaders:
    "dos líderes|dos mandatarios|dos presidentes|dos hombres|dos dirigentes|dos jefes de Estado|dos jefes de Gobierno|dos ministros|dos cancilleres|dos jefes de la diplomacia|dos primeros ministros|dos homólogos|dos diplomáticos|dos gobernantes|ambos líderes|ambos mandatarios|ambos presidentes|ambos dirigentes|ambos ministros|ambos cancilleres|ambos jefes de Estado|ambos gobernantes|ambos diplomáticos|ambos dignatarios|los mandatarios|los líderes|los presidentes|los jefes de Estado|los ministros|los dirigentes|los cancilleres|tres líderes|tres presidentes|tres mandatarios|cuatro líderes",
  bothSides:
    "dos países|dos partes|dos naciones|dos gobiernos|dos Gobiernos|dos Estados|dos capitales|dos vecinos|dos delegaciones|dos potencias|dos pueblos|dos rivales|ambos países|ambas partes|ambas naciones|ambos gobiernos|ambos Gobiernos|ambos Estados|ambas capitales|ambas delegaciones|ambos lados|ambos pueblos|ambas potencias|las partes|tres países",
};
