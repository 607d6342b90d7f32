// Who met whom
// People and the meetings that they attended, the newest first. Double-click a person to see more of theirs.
MATCH (person:Person)-[attended:ATTENDED]->(meeting:Meeting {status: 'HELD'})
WITH meeting, collect(attended) AS all, collect(person) AS people
WHERE size(people) > 1
RETURN meeting, people, all ORDER BY meeting.firstDay DESC LIMIT 25
