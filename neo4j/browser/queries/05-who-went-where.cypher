// Who went where
// Visits, and the meetings held during them. A visit that is only planned says so in its status.
MATCH (person:Person)-[made:MADE]->(visit:Visit)-[to:TO]->(country:Country)
OPTIONAL MATCH (visit)<-[during:DURING]-(meeting:Meeting)
RETURN person, made, visit, to, country, during, meeting ORDER BY visit.firstDay DESC LIMIT 25
