// From a fact to its sentence
// Every fact knows its claims, every claim the sentence it was read from and the article that it stands in.
MATCH (meeting:Meeting) WITH meeting ORDER BY meeting.sources DESC, meeting.id LIMIT 1
MATCH (meeting)<-[about:ABOUT]-(claim:Claim)-[rests:SUPPORTED_BY]->(sentence:Sentence)-[of:OF]->(article:Article)
RETURN meeting, about, claim, rests, sentence, of, article LIMIT 40
