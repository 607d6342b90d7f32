/** The agency that signs a text after its last full stop: `"… in Accra. REUTERS"`. */
export const AGENCY_TAG =
  /(?<=[.!?]["”»’')]?)\s{1,3}\(?((?:\p{Lu}[\p{Lu}\d&.-]{1,14})(?:[ /,]\s?\p{Lu}[\p{Lu}\d&.-]{1,14}){0,3})\)?\.?$/u;
