// Who said what
// Words in quotation marks, who said them, and the article that prints them.
MATCH (person:Person)-[said:SAID]->(statement:Statement {direct: true})-[from:FROM]->(article:Article)
RETURN person, said, statement, from, article LIMIT 25
