import type { LanguageData } from "../../lexicon.js";

export const visits: LanguageData["visits"] = {
  verbs:
    "besucht|besuchte|besuchten|besuchen|reist|reiste|reisten|reisen|gereist|flog|flogen|fliegt|fliegen|geflogen|weiterreist|weiterreiste|weitergereist|bereist|bereiste|aufgebrochen|brach|abgereist|geführt|gekommen|kam|weiterflog|bricht|kommt|verließ|verlässt|abgeflogen|flog zurück|zurückgekehrt|kehrte zurück|heimgekehrt|auf dem Weg|unterwegs|begab sich|begibt|begeben|aufgesucht|suchte auf|aufsuchte|macht Station|machte Station|Station machen|Zwischenstopp|brach auf|bricht auf|weitergeflogen|weiterfliegen|weiterreisen|führt ihn|führt sie|führte ihn|führte sie|will reisen|hingereist|zieht weiter|zog weiter|kommen|kamen|gekommen|gefahren|fuhr|fährt|einflog|steht auf dem Programm|bleibt|geblieben|blieb|reiste weiter|reist weiter|flog weiter|fliegt weiter|abflog|abfliegt|hinflog|weiterfliegt|zurückkehrte|zurückkehrt|zurückreiste|zurückgeflogen|heimflog|heimreiste|hinreiste|aufbricht|aufbrach|gereist war|gereist ist|fuhren|fahren|ankommen|eilte|eilt|geeilt|pendelte|pendelt|gekommen war|zu reisen|zu fliegen|zu besuchen|abreiste|abreist|ausreiste|einfliegt|absolviert|absolvierte|absolvierten|antritt|angetreten|trat an|tritt an|machte Halt|macht Halt|Halt machen|Halt gemacht|Station gemacht|vorbeischaute|schaut vorbei|steuert an|steuerte an|ansteuert|ansteuerte|tourt|tourte|begab|verlassen|kehrte|kehrten|kehrt|heimkehrte|reiste ab|Abflug",
  nouns:
    "Besuch|Besuchs|Besuches|Besuche|Staatsbesuch|Staatsbesuchs|Staatsbesuches|Arbeitsbesuch|Arbeitsbesuchs|Antrittsbesuch|Antrittsbesuchs|Kurzbesuch|Gegenbesuch|Überraschungsbesuch|Blitzbesuch|Reise|Dienstreise|Auslandsreise|Antrittsreise|*reise|Aufenthalt|Aufenthalts|Visite|Stippvisite|Rundreise|*besuch|*besuchs|Zwischenstopp|Abstecher|Station|Tour|*tour|Mission|Kurztrip|Trip|Staatsvisite|Abreise|*aufenthalt|Besuchsreise|Besuchs|Besuchen|Antrittsbesuche|Staatsbesuche|Visiten|Stippvisiten|Stopp|Stopps|Zwischenstopps|Zwischenlandung|Stationen|Etappe|Etappen|Blitzreise|Weiterreise|Weiterflug|Truppenbesuch|Abschiedsbesuch|Ankunft|Anreise|Abstechers|Gegenbesuchs|Reisestation|Tage in|Tagen in|Stunden in|Wochenende in|Nacht in|Abflug|Abflugs|Landung|Besuchsprogramm|Flug",
  notNouns: "*kreise|*kreisen|*preise|*preisen|Preise|Kreise|*speise|*weise",
  future: "wird|werden|erwartet|ankommen|eintreffen|teilnehmen wird|wird teilnehmen",
  invitation:
    "auf Einladung von|auf Einladung des|auf Einladung der|auf die Einladung von|eingeladen von|Einladung von|als Gast von|Gast von|Gast des",
  onward: "dann|dort|danach|später|anschließend|anschliessend|schließlich|weiter|zuvor|darauf|auch|zuletzt",
  kinds: [
    ["STATE_VISIT", "Staatsbesuch|Staatsbesuchs|Staatsbesuches"],
    [
      "OFFICIAL_VISIT",
      "offizieller Besuch|offiziellen Besuch|offiziellen Besuchs|offizieller Reise|offizielle Reise|Antrittsbesuch|Antrittsbesuchs",
    ],
    ["WORKING_VISIT", "Arbeitsbesuch|Arbeitsbesuchs|Arbeitsreise"],
    ["PRIVATE_VISIT", "Privatbesuch|privater Besuch|privaten Besuch|Privatreise"],
  ],
  direct:
    "besuchte|besucht|besuchten|besuchen|bereiste|bereist|bereisen|besuchte und|verlassen|verließ|verlässt|verließen|betrat|betritt|betreten",
  arrivals:
    "traf ein|trifft ein|eingetroffen|eintraf|eintrifft|angekommen|ankam|ankommt|landete|landeten|landet|gelandet|angereist|anreiste|Ankunft|Landung|eingereist|weilt|weilte|weilten|befindet sich|hält sich|hielt sich|eingeflogen|zu Gast|aufgehalten|trafen ein|treffen ein|erwartet|aufgeschlagen|betrat|aus der Maschine|stieg aus|zu Besuch|auf Staatsbesuch|auf Besuch|sich aufhält|aufhält|aufhielt|aufhielten|sich aufgehalten|gelandet war|gelandet ist|einzutreffen|eintreffen|ankommen|kommt an|kam an|kamen an|kommen an|landen|setzte auf|eingeschwebt|zu Gast war|zu Gast ist|besuchsweise|auf Visite|auf Arbeitsbesuch|zum Staatsbesuch|zum Antrittsbesuch|zum Arbeitsbesuch|zu einem Arbeitsbesuch|zu einem Staatsbesuch|zu einem Besuch|zu Gesprächen|zu politischen Gesprächen|angereist war|verbrachte|verbringt|verweilte|verweilt|absteigt|abgestiegen|geht es|ging es|führte der Weg|führt der Weg",
  hosting:
    "empfing|empfängt|empfangen|empfingen|empfange|empfängt|begrüßte|begrüßt|begrüßten|begrüßen|begrüsste|begrüsst|bewirtete|willkommen|hieß|heißt|beherbergte|empfangen hatte|empfangen worden|hofiert|hofierte|hofierten|bewirtet|bewirten|willkommen geheißen|willkommen hieß|willkommen heißt|zu Gast hatte|zu Gast hat|Gastgeber",
  being: "war|waren|gewesen|ist|sind|weilte",
  deeds:
    "nahm teil|nahmen teil|teilgenommen|teilnahm|teilnahmen|legte einen Kranz nieder|Kranz niederlegte|Konferenz teil|Gipfel teil|Treffen teil|Sitzung teil|Forum teil|Tagung teil|Zeremonie teil|Feier teil|Beisetzung teil|Gesprächen teil|*konferenz teil|*treffen teil|*gipfel teil|*feier teil|*feierlichkeiten teil|*forum teil|*sitzung teil|eine Rede vor|eine Rede im|legte einen Kranz|legten einen Kranz|legten Kränze|teilnehmen wird|wird teilnehmen|teilnehmen|teilnimmt|vertrat|vertritt",
  sending:
    "schickte|schickt|entsandte|entsendet|geschickt|entsandt|schicken|entsenden|führt|führte|führen|bringt|brachte",
  unsure: "könnte|könnten|würde gern|möglicherweise|vielleicht|wollte nicht|ob",
  passive: "wurde|wurden|worden|wird|werden",
  by: "von|vom|durch",
  to: "nach|in|in die|in den|in der|ins|zu|zum|zur",
  ledBy:
    "unter Leitung von|unter der Leitung von|unter Führung von|unter der Führung von|angeführt von|geleitet von|Delegation unter|Kommission unter|Abordnung unter|Delegation um|Maschine mit|Flugzeug mit|Maschine von|Flugzeug von|darunter|unter ihnen",
  returning:
    "Gegenbesuch|Gegenbesuchs|Gegenbesuches|Gegenbesuche|Gegenvisite|Rückbesuch|Besuch erwidern|Besuch erwidert|Besuch erwiderte",
  there: "ins Land|in das Land|im Land|in der Stadt|im Königreich|im Inselstaat|auf der Insel",
  back: "zurückgekehrt|zurückkehrte|zurückkehrt|kehrte|kehrten|kehrt|kehren|zurück|heimgekehrt|heimkehrte|heimreiste|heimflog|zurückgereist|zurückgeflogen|zurückreiste|zurückflog|zurückgekommen|zurückkam|wiedergekommen",
  away: "aus|von|vom",
  comingFrom: "aus|von|vom|direkt aus|kommend aus",
  inviting: "lud|lädt|luden|eingeladen|einlud|einlädt|einladen|Einladung an",
  invitations: "Einladung|Einladungen",
  accepting:
    "angenommen|annahm|annehmen|nahm an|nimmt an|nahm eine|nahm die|nimmt die|nimmt eine|zugesagt|sagte zu|folgte|folgt|gefolgt",
  lately:
    "zuletzt|jetzt|schon|bereits|noch|auch|derzeit|einst|gerade|wieder|kürzlich|zweimal|nie|selbst|beide|damals|zuvor|erst|schließlich|letztmals|erstmals|Gast|zu|sein|ihr|als",
};
