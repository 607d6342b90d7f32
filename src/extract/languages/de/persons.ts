import type { LanguageData } from "../../lexicon.js";

export const persons: LanguageData["persons"] = {
  honorifics: [
    ["male", "Herr|Herrn|Lord|Sir|König|Prinz|Kronprinz|Sultan|Emir|Papst|Scheich|Fürst|Großherzog|Kaiser"],
    ["female", "Frau|Königin|Prinzessin|Kronprinzessin|Fürstin|Lady|Dame"],
    [
      "any",
      "Dr|Dr.|Prof|Prof.|Professor|Professorin|General|Generalleutnant|Generalmajor|Oberst|Admiral|Marschall|Kardinal|Erzbischof|Bischof|Ajatollah|Ayatollah|Imam|Rabbiner|Patriarch|Senator|Senatorin",
    ],
  ],
  particles: "von van der den de da do dos del della di bin ibn al el abu ben la le du st ter ten y e",
  openingParticles: "von van der al el bin ibn ter zu",
  offices: [
    [
      "HEAD_OF_STATE",
      "präsident|präsidenten|präsidentin|präsidentinnen|staatspräsident*|bundespräsident*|könig|königs|königin|kaiser|kaisers|emir|emirs|sultan|sultans|papst|papstes|papst|monarch|monarchen|staatsoberhaupt|staatsoberhaupts|staatsoberhauptes|staatsoberhäupter|staatschef|staatschefs|staatschefin|staats- und parteichef|staats- und parteichefs|staats- und regierungschef|staats- und regierungschefs|kronprinz|kronprinzen|großherzog|fürst|fürsten|revolutionsführer|amtsinhaber|interimspräsident*|übergangspräsident*",
    ],
    [
      "HEAD_OF_GOVERNMENT",
      "ministerpräsident|ministerpräsidenten|ministerpräsidentin|ministerpräsidentinnen|premier|premiers|premierminister|premierministers|premierministern|premierministerin|bundeskanzler|bundeskanzlers|bundeskanzlerin|kanzler|kanzlers|kanzlerin|regierungschef|regierungschefs|regierungschefin",
    ],
    [
      "LEADER",
      "machthaber|machthabers|machthabern|kremlchef|kremlchefs|kremlherr*|parteichef|parteichefs|führer|führers|herrscher|herrschers|diktator|diktators|staatslenker|staatslenkers|staatsmann|staatsmanns",
    ],
    [
      "MINISTER",
      "bundesrat|bundesrats|bundesrätin|bundesräte|bundesräten|*minister|*ministers|*ministern|*ministerin|*ministerinnen|chefdiplomat|chefdiplomaten|chefdiplomatin|*kommissar|*kommissars|*kommissarin|handelsbeauftragte|handelsbeauftragten|handelsbeauftragter|außenbeauftragte|außenbeauftragten|außenbeauftragter|ressortchef|ressortchefs|ressortchefin|ressortkollege|ressortkollegen",
    ],
    [
      "OFFICIAL",
      "vizepräsident*|*vizepräsident|*vizepräsidenten|*vizepräsidentin|kommissionspräsident*|ratspräsident*|parlamentspräsident*|bundestagspräsident*|vizekanzler*|vizepremier*|vizeminister*|stellvertreter|stellvertreters|stellvertreterin|botschafter|botschafters|botschafterin|gesandte|gesandten|gesandter|gesandtin|sondergesandte*|sonderbeauftragte*|*beauftragte|*beauftragten|*beauftragter|*berater|*beraters|*beraterin|sicherheitsberater*|generalsekretär*|*generalsekretär|*generalsekretärs|*generalsekretärin|staatssekretär*|unterstaatssekretär*|parteisekretär*|sekretär|sekretärin|*vorsitzende|*vorsitzenden|*vorsitzender|oppositionsführer*|oppositionschef*|fraktionschef*|stabschef*|generalstabschef*|unterhändler*|chefunterhändler*|vermittler*|koordinator*|gouverneur*|bürgermeister*|oberbürgermeister*|abgeordnete|abgeordneten|abgeordneter|*abgeordnete|*abgeordneten|*abgeordneter|senator|senatorin|senators|diplomat|diplomaten|diplomatin|konsul|generalkonsul*|direktor|direktors|direktorin|generaldirektor*|politiker|politikers|politikerin|*politiker|*politikerin|kommandeur*|befehlshaber*|oberbefehlshaber*|general|generals|generäle|richter|richterin|staatsanwalt*|analyst|analystin|analysten|experte|experten|expertin|*experte|*expertin|professor|professors|professorin|historiker*|politologe*|politologin|politikwissenschaftler*|ökonom|ökonomen|ökonomin|forscher|forschers|forscherin|autor|autorin|dolmetscher*|übersetzer*|aktivist|aktivistin|chef|chefs|chefin|leiter|leiters|leiterin|*chef|*chefs|*chefin|vertreter|vertreters|vertreterin|*präsident|*präsidenten|*präsidentin|notenbankchef*|zentralbankchef*|protokollchef*|nuntius|prinz|prinzen|prinzessin|scheich|schriftsteller*|nobelpreisträger*|marschall|marschalls|feldmarschall|oberst|generalmajor|generalleutnant|brigadegeneral|kardinal|kardinals|erzbischof|erzbischofs|bischof|bischofs|patriarch|patriarchen|metropolit|metropoliten|imam|großimam|ajatollah|ayatollah|rabbiner|oberrabbiner|abt|herzog|herzogin|kronprinzessin|regent|geschäftsträger*|militärattaché*|ständiger vertreter|missionschef*|delegationsleiter*|ratsvorsitzende*|mehrheitsführer*|minderheitsführer*|landrat|landrätin|stadtrat|stadträtin|senatspräsident*|nationalrat|nationalrätin|ständerat|ständerätin|staatsrat|staatsrätin|landeshauptmann|landeshauptfrau|regierungsrat|präfekt|präfekten|premierleutnant|verfassungsrichter*|bundesrichter*|generalstaatsanwalt*|geheimdienstchef*|polizeichef*|armeechef*|rebellenführer*|milizenführer*|kommissionschef*|zeremonienmeister*|hofmarschall",
    ],
    ["CONSORT", "first lady|ehefrau|ehemann|gattin|gemahlin|gemahl|ehemanns"],
    [
      "BUSINESS",
      "vorstandschef|vorstandschefs|vorstandschefin|vorstandsvorsitzende|vorstandsvorsitzenden|vorstandsvorsitzender|konzernchef|konzernchefs|konzernchefin|geschäftsführer|geschäftsführers|geschäftsführerin|gründer|gründers|gründerin|unternehmer|unternehmers|unternehmerin|milliardär|milliardärs|aufsichtsratschef|aufsichtsratschefin|ceo|firmenchef|firmenchefs|firmenchefin|händler|händlerin|manager|managers|managerin",
    ],
    [
      "COUNTERPART",
      "amtskollege|amtskollegen|amtskollegin|kollege|kollegen|kollegin|gegenüber|pendant|counterpart|gast|gastgeber|gastgebers|gastgeberin|besucher|besucherin|hausherr|hausherrn|hausherrin",
    ],
    ["SPOKESPERSON", "*sprecher|*sprechers|*sprecherin|sprecher|sprechers|sprecherin"],
    [
      "CITIZEN",
      "tenor|tenors|sopranistin|bariton|tänzer*|ballerina|kabarettist*|komiker*|torwart|stürmer*|boxer*|pianist*|geiger*|cellist*|sänger|sängers|sängerin|*sänger|*sängerin|musiker*|dirigent*|komponist*|rapper*|schauspieler*|regisseur*|filmemacher*|dichter|dichters|dichterin|lyriker*|dramatiker*|philosoph|philosophen|philosophin|theologe|theologen|theologin|maler|malers|malerin|künstler|künstlers|künstlerin|architekt|architekten|architektin|bildhauer*|fußballer*|trainer|trainers|trainerin|sportler*|schwimmer*|astronaut*|kosmonaut*|wissenschaftler*|physiker*|biologe|biologin|chemiker*|virologe|virologin|archäologe|archäologin|soziologe|soziologin|ethnologe|ethnologin|arzt|arztes|ärztin|chirurg|chirurgin|ingenieur*|anwalt|anwalts|anwältin|rechtsanwalt*|rechtsanwältin|journalist|journalisten|journalistin|reporter|reporters|reporterin|korrespondent*|chefredakteur*|redakteur*|publizist*|fotograf|fotografen|fotografin|moderator|moderators|moderatorin|veteran|veteranen|überlebende|überlebenden|überlebender|dissident|dissidenten|dissidentin|blogger*|priester|priesters|pfarrer*|pfarrerin|lehrer|lehrers|lehrerin|student|studenten|studentin|landwirt*|koch|köchin|kurator|kurators|kuratorin|kandidat|kandidaten|kandidatin|*kandidat|*kandidaten|*kandidatin|stratege|strategen|strategin|investor*|banker|bankers|bankerin|pilot|piloten|pilotin|gewerkschafter*|preisträger*|*preisträger|*preisträgerin|oppositionelle|oppositionellen|oppositioneller|kremlkritiker*|lebensgefährt*|partnerin|restaurator*",
    ],
  ],
  femaleOffices: "*in|first lady|ehefrau|gattin|gemahlin",
  officeModifiers:
    "stellvertretende|stellvertretenden|stellvertretender|amtierende|amtierenden|amtierender|designierte|designierten|designierter|gewählte|gewählten|gewählter|geschäftsführende|geschäftsführenden|geschäftsführender|scheidende|scheidenden|scheidender|oberste|obersten|oberster|ranghöchste|ranghöchsten|nationale|nationalen|nationaler|außenpolitische|außenpolitischen|außenpolitischer|sicherheitspolitische|sicherheitspolitischen|persönliche|persönlichen|persönlicher|hochrangige|hochrangigen|hochrangiger|erste|ersten|erster|parlamentarische|parlamentarischen|parlamentarischer|ständige|ständigen|ständiger|leitende|leitenden|leitender|kommissarische|kommissarischen|europäische|europäischen|politische|politischen|politischer|wirtschaftspolitische|wirtschaftspolitischen|militärische|militärischen|hohe|hohen|hoher",
  portfolios:
    "Auswärtiges|auswärtige Angelegenheiten|auswärtige Politik|Außenpolitik|Äußeres|Verteidigung|Finanzen|Handel|Wirtschaft|Inneres|Justiz|Energie|Landwirtschaft|Kultur|Gesundheit|Bildung|Umwelt|Verkehr|Arbeit|Wissenschaft|Klimaschutz|internationale Beziehungen|des Auswärtigen|für Auswärtiges|des Parlaments|der Nationalversammlung|des Repräsentantenhauses|des Nationalen Volkskongresses|des Ministerrats|des Ministerrates|der Republik|der Bundesrepublik|der Union|der Zentralbank|der Notenbank|der Regierung|des Präsidialamts|des Präsidenten|des Kanzlers|des Außenministeriums|des Weißen Hauses|des Kremls|der Stadt|des Europäischen Rates|der Kommission|der EU-Kommission|der Europäischen Kommission|Vereinten Nationen|der Vereinten Nationen",
  officeEpithets:
    "seinerzeit|damals|derzeit|heute|heutige|heutigen|nunmehr|neue|neuen|neuer|damalige|damaligen|damaliger|jetzige|jetzigen|jetziger|langjährige|langjährigen|langjähriger|aktuelle|aktuellen|aktueller|künftige|künftigen|künftiger|autoritäre|autoritären|autoritärer|konservative|konservativen|konservativer|rechtspopulistische|rechtspopulistischen|rechtspopulistischer|rechtskonservative|rechtskonservativen|linke|linken|linker|liberale|liberalen|liberaler|sozialdemokratische|sozialdemokratischen|sozialdemokratischer|mächtige|mächtigen|mächtiger|prorussische|prorussischen|prowestliche|prowestlichen|proeuropäische|proeuropäischen|enge|engen|enger|selbsternannte|selbsternannten|umstrittene|umstrittenen|angereiste|angereisten|neu gewählte|neugewählte|neugewählten|nationalistische|nationalistischen|junge|jungen|junger|islamistische|islamistischen",
  captions: "links|rechts|mitte|l|r|li|re",
  localOffices: "bürgermeister*|oberbürgermeister*|gouverneur*|bischof*|erzbischof*|landeshauptmann*",
  worldOffices:
    "kommissionspräsident*|eu-kommissionspräsident*|kommissionschef*|*kommissar|*kommissars|*kommissarin|außenbeauftragte*|aussenbeauftragte*|eu-außenbeauftragte*|chefdiplomatin der eu|ratspräsident*|eu-ratspräsident*|ratschef*|generalsekretär*|*-generalsekretär*|hochkommissar*|hohe vertreterin|hoher vertreter|exekutivsekretär*|kommissionsvize*|parlamentspräsident*|chefunterhändler der eu|sonderberichterstatter*",
  homeLinks: "von|aus|aus der|aus dem|aus den",
  officeLinks: "für|der|des|von|vom|beim|bei|im|zur",
  officeCountries: {
    DEU: "Bundeskanzler*|Bundespräsident*|Bundesaußenminister*|Bundesinnenminister*|Bundesfinanzminister*|Bundesverteidigungsminister*|Bundeswirtschaftsminister*|Bundesminister*|Bundestagspräsident*|Außenamtssprecher*|Altkanzler*|Vizekanzler*|Kanzlerin|SPD-*|CDU-*|CSU-*|FDP-*|Grünen-*",
    RUS: "Kremlchef|Kremlchefs|Kremlsprecher*|Kremlherr*|Kremlberater*|Kreml-*",
    GBR: "Schatzkanzler*|Labour-*",
    USA: "Weißen Hauses|Weissen Hauses|Weißen Haus|Weissen Haus|Pentagons|US-*",
    VAT: "Papst|Papstes",
    JPN: "Kaiser Naruhito",
    FRA: "Élysée|Elysée-Palasts",
    KOR: "Blauen Hauses",
    ITA: "Palazzo Chigi",
  },
  articles: [
    ["male", "der|dieser"],
    ["female", "die|diese"],
  ],
  descriptions:
    "jährige|jähriger|*politiker|*politikerin|*demokrat|*demokratin|sozialist|sozialistin|kommunist|kommunistin|konservative|konservativer|liberale|liberaler|grüne|grüner|linke|linker|republikaner|republikanerin|nationalist|populist|populistin|milliardär|milliardärin|*banker|*bankerin|jurist|juristin|ökonom|ökonomin|*veteran|autokrat|jubilar|greis|*-frau|*-mann|geistliche|geistlicher|oberhirte|kirchenmann|schweizer|schweizerin|westfale|hanseat|rheinländer|sauerländer|bayer|fachfrau|fachmann",
  partisans: {
    USA: "republikaner|republikanerin|texaner|new yorker|kalifornier",
    GBR: "tory|labour-politiker|labour-politikerin|labour-chef|labour-vorsitzende|schotte|waliser",
    DEU: "westfale|sauerländer|hanseat|bayer|rheinländer|niedersachse|pfälzer|saarländer|christdemokrat|christdemokratin|unionspolitiker|unionspolitikerin|ostdeutsche",
    AUT: "tiroler|kärntner|steirer",
    ARG: "peronist|peronistin",
    BRA: "frühere gewerkschafter",
  },
  hostLinks: "in|im|für|bei|beim|an",
  pluralOffices:
    "*ministern|*ministerinnen|präsidentinnen|regierungschefs|staatschefs|botschaftern|botschafterinnen|kanzlern|*chefs",
  officeEllipses: "der|die|dem|den|jener|jene|jenem",
  strangers:
    "Journalist|Journalisten|Journalistin|Reporter|Reporterin|Korrespondent|Korrespondentin|Augenzeuge|Augenzeugin|Beobachter|Beobachterin|Wirtin|Wirt|Anwohner|Anwohnerin|Bewohner|Bewohnerin|Student|Studentin|Soldat|Soldatin|Mitglied|Mitglieder|Insider|Teilnehmer|Teilnehmerin|Passant|Passantin|Demonstrant|Demonstrantin|Händler|Händlerin|Beamter|Beamte|Beamtin|Regierungsvertreter|Regierungsmitarbeiter|Mitarbeiter|Mitarbeiterin|Verkäufer|Verkäuferin|Rentner|Rentnerin|Delegation|Teilnehmerkreisen|Diplomatenkreisen|Regierungskreisen|Demonstranten|Demonstrierende|Demonstrierenden|Anhänger|Kritiker|Beraterin|Berater|Zuschauer|Gegner|Vertrauter|Vertraute",
  former:
    "früher|frühere|früheren|früherer|ehemalige|ehemaligen|ehemaliger|ex|ex-*|alt|altkanzler*|einstige|einstigen|einstiger|vorige|vormalige|damalige|damaligen|damaliger|verstorbene|verstorbenen|gestürzte|gestürzten|vorgänger|vorgängerin|amtsvorgänger",
  kin: "frau|mann|ehefrau|ehemann|gattin|gemahlin|gemahl|sohn|tochter|schwester|bruder|mutter|vater",
  pronouns: {
    former: "ersterer|erstere",
    latter: "letzterer|letztere|dieser",
    him: "ihm|ihn",
    he: "er|derselbe",
    sheOrThey: "sie|ihnen",
    they: "die beiden|beide|den beiden|die zwei|alle drei|die drei|beide männer|die beiden männer|die zwei männer",
    his: "sein|seine|seinen|seinem|seiner|seines",
    herOrTheir: "ihr|ihre|ihren|ihrem|ihrer|ihres",
    their: "deren",
  },
  hosts: "gastgeber*|hausherr*",
  guests: "gast|gastes|besucher*",
  bothLeaders:
    "beide Präsidenten|die beiden Präsidenten|den beiden Präsidenten|der beiden Präsidenten|beide Staatschefs|die beiden Staatschefs|der beiden Staatschefs|den beiden Staatschefs|beide Regierungschefs|die beiden Regierungschefs|die Staatschefs|die Präsidenten|beide Führer|die beiden Führer|die beiden Politiker|beide Politiker|die beiden Staatsmänner|beide Staatsmänner|die Staatsmänner|die beiden Außenminister|beide Außenminister|die Außenminister|die beiden Minister|beide Minister|die Minister|die beiden Ministerpräsidenten|beide Ministerpräsidenten|die beiden Kanzler|die Regierungschefs|die beiden Staatsoberhäupter|beide Staatsoberhäupter|die drei Präsidenten|die Ministerpräsidenten|die Staats- und Regierungschefs|die Verteidigungsminister|die Finanzminister|die Wirtschaftsminister|die Botschafter|die Premierminister|die Staatsoberhäupter|die drei Staatschefs|die beiden Staats- und Regierungschefs|die beiden Diplomaten",
  bothSides:
    "beide Seiten|die beiden Seiten|beider Seiten|beiden Seiten|die beiden Länder|beide Länder|beider Länder|beiden Ländern|der beiden Länder|beide Staaten|die beiden Staaten|beiden Staaten|der beiden Staaten|beide Regierungen|die beiden Regierungen|beiden Regierungen|beide Nachbarn|die Nachbarn|die Nachbarländer|die Nachbarstaaten|beide Nationen|die beiden Nationen|beide Delegationen|die beiden Delegationen|beide Hauptstädte|die Zentralbanken|beide Parlamente|beide Völker|die beiden Völker|die drei Länder|die Vertragsparteien",
};
