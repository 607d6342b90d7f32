import { type PhraseFinder, phraseFinder } from "../phrases.js";

/**
 * Seats of power whose name stands for their city when something takes place there: "received him at the Kremlin". One
 * list for all languages, since most keep their name; palaces of a general name (Presidential Palace) are left out.
 */
const SEATS: readonly (readonly [city: string, names: string])[] = [
  ["Abu Dhabi", "Qasr Al Watan|Qasr al-Watan|Qasr Al-Shati|Al Shati Palace"],
  ["Abuja", "Aso Rock|Aso Villa"],
  ["Accra", "Jubilee House|Flagstaff House"],
  ["Algiers", "El Mouradia|El-Mouradia"],
  ["Amman", "Husseiniya Palace|Al Husseiniya|Raghadan|Basman Palace"],
  ["Ankara", "Beştepe|Bestepe|Çankaya|Cankaya|Ak Saray"],
  ["Astana", "Akorda|Ak Orda"],
  ["Athens", "Maximos Mansion|Villa Maximos|Villa Maximou|Palacio Maximou|Megaro Maximou"],
  ["Baku", "Zagulba"],
  ["Bangkok", "Chitralada"],
  [
    "Beijing",
    "Great Hall of the People|Große Halle des Volkes|Großen Halle des Volkes|Grosse Halle des Volkes|Grossen Halle des Volkes|Grand Palais du Peuple|Grand Palais du peuple|Palais du Peuple|Palais du peuple|Gran Palacio del Pueblo|Gran Salón del Pueblo|Grande Palácio do Povo|Grande Salão do Povo|Palácio do Povo|Grande Sala del Popolo|Grande Palazzo del Popolo|Palazzo del Popolo|Zhongnanhai|Diaoyutai",
  ],
  [
    "Berlin",
    "Kanzleramt|Kanzleramts|Kanzleramtes|Bundeskanzleramt|Bundeskanzleramts|Schloss Bellevue|Bellevue Palace|château de Bellevue|castello di Bellevue|palacio de Bellevue|Palácio Bellevue",
  ],
  ["Bern", "Bundeshaus|Bundeshauses"],
  ["Bogotá", "Casa de Nariño|Palacio de Nariño"],
  ["Brasília", "Planalto|Alvorada|Itamaraty|Itamaratí"],
  [
    "Brussels",
    "Berlaymont|Justus Lipsius|NATO headquarters|Nato headquarters|NATO-Hauptquartier|Nato-Hauptquartier|siège de l'OTAN|siège de l'Otan|sede de la OTAN|sede da OTAN|sede da Otan|sede della Nato|sede della NATO|quartier generale della Nato",
  ],
  ["Bucharest", "Cotroceni"],
  ["Buenos Aires", "Casa Rosada|Palacio San Martín|Palácio San Martín"],
  ["Cairo", "Ittihadiya|Al-Ittihadiya|Al-Ittihadiyah|Ittihadiyah|Al Ittihadiya"],
  ["Canberra", "Yarralumla"],
  ["Caracas", "Miraflores"],
  ["Colombo", "Temple Trees"],
  ["Copenhagen", "Christiansborg|Amalienborg"],
  ["Dhaka", "Ganabhaban|Bangabhaban"],
  ["Dublin", "Áras an Uachtaráin|Aras an Uachtarain|Farmleigh|Leinster House"],
  [
    "Geneva",
    "Palais des Nations|Völkerbundpalast|Palacio de las Naciones|Palácio das Nações|Palazzo delle Nazioni|Villa La Grange",
  ],
  ["Islamabad", "Aiwan-e-Sadr|Aiwan-i-Sadr"],
  ["Istanbul", "Dolmabahçe|Dolmabahce|Vahdettin"],
  ["Jakarta", "Merdeka Palace|Istana Merdeka"],
  ["Bogor", "Bogor Palace|Istana Bogor"],
  ["Kathmandu", "Baluwatar|Shital Niwas"],
  ["Kyiv", "Mariinsky Palace|Mariinskyi Palace|Marienpalast|Mariyinsky Palace|palais Mariinsky|Bankova"],
  ["Kinshasa", "Palais de la Nation|Cité de l'Union africaine|Cité de l'OUA"],
  ["La Paz", "Palacio Quemado|Casa Grande del Pueblo"],
  ["Lima", "Palacio de Pizarro|Torre Tagle"],
  ["Lisbon", "Palácio de Belém|Palácio de São Bento|São Bento|Palácio das Necessidades|Palácio da Ajuda"],
  [
    "London",
    "Downing Street|10 Downing|Buckingham Palace|Buckingham-Palast|Buckingham Palast|palais de Buckingham|Palacio de Buckingham|Palácio de Buckingham|Palazzo di Buckingham|Lancaster House|Clarence House|Whitehall",
  ],
  ["Madrid", "Moncloa|La Moncloa|Zarzuela|La Zarzuela"],
  ["Manila", "Malacañang|Malacanang|Malacañan"],
  ["Mexico City", "Los Pinos"],
  ["Montevideo", "Torre Ejecutiva|Residencia Suárez"],
  ["Moscow", "Kremlin|Kreml|Kremls|Cremlino|Krémlin"],
  [
    "New Delhi",
    "Hyderabad House|Hyderabad-Haus|Rashtrapati Bhavan|Rashtrapati Bhawan|South Block|Lok Kalyan Marg|Race Course Road",
  ],
  [
    "New York",
    "UN headquarters|U.N. headquarters|United Nations headquarters|headquarters of the United Nations|UN-Hauptquartier|UNO-Hauptquartier|UN-Hauptsitz|siège de l'ONU|siège des Nations unies|sede de la ONU|sede de Naciones Unidas|sede da ONU|sede das Nações Unidas|sede dell'Onu|sede dell'ONU|sede delle Nazioni Unite|Palazzo di Vetro|Turtle Bay",
  ],
  ["Ottawa", "Rideau Hall|Parliament Hill|24 Sussex"],
  ["Paris", "Élysée|Elysée|Elysee|Élysee|Elíseo|Eliseo|Eliseu|Élysée-Palast|Elysée-Palast|Quai d'Orsay|Matignon"],
  [
    "Prague",
    "Prague Castle|Prager Burg|Hradschin|château de Prague|Castillo de Praga|Castelo de Praga|Castello di Praga",
  ],
  ["Pretoria", "Union Buildings"],
  ["Pyongyang", "Kumsusan|Paekhwawon"],
  ["Quito", "Carondelet"],
  ["Riyadh", "Al-Yamamah|Al Yamamah|Yamamah Palace|Al-Auja|Yamama"],
  [
    "Rome",
    "Palazzo Chigi|Chigi|Quirinale|Quirinal|Quirinalspalast|Villa Pamphilj|Villa Doria Pamphilj|Villa Pamphili|Villa Madama|Farnesina|Viminale|Campidoglio",
  ],
  ["Santiago", "La Moneda|Palacio de la Moneda|Palácio de La Moneda"],
  ["Seoul", "Blue House|Blaues Haus|Blauen Haus|Maison Bleue|Casa Azul|Casa Blu|Cheong Wa Dae|Cheongwadae"],
  ["Singapore", "Istana"],
  ["Stockholm", "Rosenbad"],
  ["Tashkent", "Kuksaroy"],
  ["Tehran", "Saadabad|Sa'dabad|Sadabad"],
  ["The Hague", "Catshuis|Binnenhof|Noordeinde"],
  ["Tokyo", "Akasaka Palace|State Guest House in Akasaka|Akasaka|Kantei"],
  ["Tunis", "Carthage Palace|palais de Carthage|Palazzo di Cartagine|Palast von Karthago|Palacio de Cartago"],
  [
    "Vatican City",
    "Apostolic Palace|Apostolischen Palast|Apostolischer Palast|Palais apostolique|palais apostolique|Palacio Apostólico|Palácio Apostólico|Palazzo Apostolico|Casa Santa Marta|Domus Sanctae Marthae|Vatican|Vatikan|Vaticano|St. Peter's Basilica|Saint Peter's Basilica|Petersdom|basilique Saint-Pierre|Basílica de San Pedro|Basílica de São Pedro|Basilica di San Pietro",
  ],
  ["Vienna", "Hofburg|Ballhausplatz|Wiener Hofburg"],
  ["Warsaw", "Belweder|Belweder Palace"],
  [
    "Washington",
    "White House|Weiße Haus|Weißen Haus|Weißes Haus|Weisse Haus|Weissen Haus|Maison-Blanche|Maison Blanche|Maison blanche|Casa Blanca|Casa Branca|Casa Bianca|Oval Office|Blair House|bureau ovale|Bureau ovale|Salão Oval|Despacho Oval|Studio Ovale|Sala Oval|Pentagon|Pentagone|Pentágono|Pentagono|Capitol Hill|Foggy Bottom",
  ],
  [
    "Windsor",
    "Windsor Castle|Schloss Windsor|château de Windsor|Castillo de Windsor|Castelo de Windsor|Castello di Windsor",
  ],
];

/** Finds the names of seats of power, each with its city's English name. */
export const seats: PhraseFinder<string> = phraseFinder(
  SEATS.map(([city, names]) => [city, names] as const),
  true,
);
