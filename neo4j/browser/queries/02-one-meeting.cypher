// One meeting and all around it
// The meeting with most sources: who took part, where it was, what it was about and what was concluded at it.
MATCH (meeting:Meeting) WITH meeting ORDER BY meeting.sources DESC, meeting.id LIMIT 1
MATCH (meeting)-[link:ATTENDED|TOOK_PART_IN|HELD_IN|PART_OF|DISCUSSED|CONCLUDED_AT]-(other)
RETURN meeting, link, other
