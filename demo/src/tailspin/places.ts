/** A country that Tailspin sells to, with names and addresses as they are common there. */
export interface Place {
  country: string;
  /** How much of the business it is. */
  weight: number;
  firstNames: string[];
  lastNames: string[];
  /** City and postal code. */
  cities: [string, string][];
  streets: string[];
  /** Street and number in the order of the country. */
  line1(street: string, number: number): string;
  shops: string[];
}

const streetFirst = (street: string, number: number) => `${street} ${number}`;
const numberFirst = (street: string, number: number) => `${number} ${street}`;

/** All names are made up; each address is a common street name in a real city. */
export const places: Place[] = [
  {
    country: "DE",
    weight: 38,
    firstNames: [
      "Anna",
      "Birgit",
      "Frieda",
      "Hannes",
      "Jan",
      "Katharina",
      "Lukas",
      "Miriam",
      "Nils",
      "Paul",
      "Sabine",
      "Tobias",
    ],
    lastNames: [
      "Brandt",
      "Ebert",
      "Fuchs",
      "Keller",
      "Kühn",
      "Lorenz",
      "Neumann",
      "Richter",
      "Sommer",
      "Thiele",
      "Vogel",
      "Winter",
    ],
    cities: [["Berlin", "10115"], ["Hamburg", "20253"], ["München", "80333"], ["Köln", "50667"], ["Leipzig", "04109"]], // prettier-ignore
    streets: [
      "Gartenstraße",
      "Lindenweg",
      "Schulstraße",
      "Bergstraße",
      "Ahornallee",
      "Am Markt",
      "Mühlenweg",
    ],
    line1: streetFirst,
    shops: ["Spielzeug Kunterbunt", "Holzwurm", "Kita Regenbogen"],
  },
  {
    country: "FR",
    weight: 15,
    firstNames: ["Camille", "Hugo", "Juliette", "Mathieu", "Nathalie", "Pierre"],
    lastNames: ["Bernard", "Dubois", "Fontaine", "Lambert", "Moreau", "Rousseau"],
    cities: [
      ["Paris", "75011"],
      ["Lyon", "69003"],
      ["Nantes", "44000"],
      ["Strasbourg", "67000"],
    ],
    streets: ["rue Victor Hugo", "rue des Lilas", "avenue de la Gare", "rue du Moulin"],
    line1: numberFirst,
    shops: ["Au Petit Avion", "La Malle aux Jouets"],
  },
  {
    country: "NL",
    weight: 11,
    firstNames: ["Bram", "Eva", "Lotte", "Sander", "Tess"],
    lastNames: ["Bakker", "de Vries", "Jansen", "Visser", "Smit"],
    cities: [
      ["Amsterdam", "1017 AB"],
      ["Utrecht", "3511 LN"],
      ["Groningen", "9712 JG"],
    ],
    streets: ["Dorpsstraat", "Kerkstraat", "Molenweg"],
    line1: streetFirst,
    shops: ["Speelgoed de Vlieger"],
  },
  {
    country: "IT",
    weight: 9,
    firstNames: ["Chiara", "Davide", "Elena", "Giorgio", "Lucia"],
    lastNames: ["Conti", "Ferrari", "Galli", "Marino", "Ricci"],
    cities: [
      ["Milano", "20121"],
      ["Torino", "10123"],
      ["Bologna", "40121"],
    ],
    streets: ["Via Garibaldi", "Via Roma", "Corso Italia"],
    line1: streetFirst,
    shops: ["Il Trenino"],
  },
  {
    country: "AT",
    weight: 8,
    firstNames: ["Barbara", "Felix", "Johanna", "Stefan"],
    lastNames: ["Gruber", "Hofer", "Pichler", "Steiner"],
    cities: [
      ["Wien", "1070"],
      ["Graz", "8010"],
      ["Salzburg", "5020"],
    ],
    streets: ["Hauptstraße", "Kirchengasse", "Mühlgasse"],
    line1: streetFirst,
    shops: ["Spielerei am Platz"],
  },
  {
    country: "SE",
    weight: 7,
    firstNames: ["Astrid", "Elin", "Gustav", "Oskar"],
    lastNames: ["Berg", "Holm", "Lindgren", "Nyström"],
    cities: [
      ["Stockholm", "113 56"],
      ["Göteborg", "411 04"],
      ["Malmö", "211 34"],
    ],
    streets: ["Storgatan", "Skolgatan", "Parkvägen"],
    line1: streetFirst,
    shops: ["Lekhuset"],
  },
  {
    country: "ES",
    weight: 7,
    firstNames: ["Alba", "Carmen", "Diego", "Javier"],
    lastNames: ["Iglesias", "Navarro", "Ortega", "Vidal"],
    cities: [
      ["Madrid", "28004"],
      ["Barcelona", "08012"],
      ["Valencia", "46003"],
    ],
    streets: ["Calle Mayor", "Calle del Sol", "Avenida de la Paz"],
    line1: streetFirst,
    shops: ["La Cometa"],
  },
  {
    country: "PL",
    weight: 5,
    firstNames: ["Agnieszka", "Kacper", "Magda", "Tomasz"],
    lastNames: ["Kowalczyk", "Mazur", "Wójcik", "Zieliński"],
    cities: [
      ["Warszawa", "00-540"],
      ["Kraków", "31-042"],
      ["Gdańsk", "80-831"],
    ],
    streets: ["ul. Ogrodowa", "ul. Szkolna", "ul. Polna"],
    line1: streetFirst,
    shops: ["Zabawkarnia"],
  },
];
