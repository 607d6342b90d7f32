// What was talked about
// Issues by the number of meetings and agreements about them.
MATCH (issue:Issue)<-[:DISCUSSED|CONCERNS]-(about:Meeting|Agreement)
RETURN issue.name AS issue, count(CASE WHEN about:Meeting THEN 1 END) AS meetings, count(CASE WHEN about:Agreement THEN 1 END) AS agreements
ORDER BY meetings + agreements DESC, issue LIMIT 25
