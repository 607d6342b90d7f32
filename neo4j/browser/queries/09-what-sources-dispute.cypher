// What sources dispute
// Each dispute with its versions and the articles that report them; position 0 is the version taken as true, reason says why.
MATCH (subject)<-[of:DISPUTES]-(dispute:Dispute)-[has:HAS_VERSION]->(version:DisputeVersion)
OPTIONAL MATCH (version)-[by:REPORTED_BY]->(article:Article)
RETURN subject, of, dispute, has, version, by, article LIMIT 60
