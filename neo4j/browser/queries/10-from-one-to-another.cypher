// From one person to another
// The shortest way between two people who never met, through meetings, agreements and countries.
MATCH (a:Person)-[:ATTENDED]->(:Meeting), (b:Person)-[:ATTENDED]->(:Meeting)
WHERE a.id < b.id AND NOT EXISTS { (a)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(b) }
WITH DISTINCT a, b ORDER BY a.sources + b.sources DESC, a.id, b.id LIMIT 1
MATCH way = shortestPath((a)-[:ATTENDED|TOOK_PART_IN|PARTY_TO|CONCLUDED_AT|PART_OF*..6]-(b))
RETURN way
