// Who speaks for whom
// Offices as the sources name them, with the time where they tell it.
MATCH (person:Person)-[office:REPRESENTS]->(side:Country|Organization)
RETURN person.name AS person, office.office AS office, side.name AS of, office.from AS since, office.to AS until, office.sources AS sources
ORDER BY sources DESC, person LIMIT 50
