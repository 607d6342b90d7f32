// What two countries signed
// The two countries with most agreements. Replace the first line by names of your choice: MATCH (a:Country {id: 'CHN'}), (b:Country {id: 'KOR'})
MATCH (a:Country)-[:PARTY_TO]->(shared:Agreement)<-[:PARTY_TO]-(b:Country) WHERE a.id < b.id
WITH a, b, count(DISTINCT shared) AS agreements ORDER BY agreements DESC, a.id LIMIT 1
MATCH (a)-[one:PARTY_TO]->(agreement:Agreement)<-[two:PARTY_TO]-(b)
OPTIONAL MATCH (agreement)-[at:CONCLUDED_AT]->(meeting:Meeting)
RETURN a, one, agreement, two, b, at, meeting
