// Constraints and indexes of the graph. Every statement may run any number of times.

// Identity: one node per id, whatever loads it and how often.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT visit_id IF NOT EXISTS FOR (n:Visit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gift_id IF NOT EXISTS FOR (n:Gift) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (n:Dispute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT visit_dispute_id IF NOT EXISTS FOR (n:VisitDispute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dispute_version_id IF NOT EXISTS FOR (n:DisputeVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (n:GraphState) REQUIRE n.id IS UNIQUE;

// Resolution: mentions, the forms they have, the blocks in which forms are compared, and what people decided.
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT form_id IF NOT EXISTS FOR (n:Form) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT block_key IF NOT EXISTS FOR (n:Block) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_article_id IF NOT EXISTS FOR (n:FormerArticle) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kept_mention IF NOT EXISTS FOR (n:KeptId) REQUIRE n.mention IS UNIQUE;
CREATE RANGE INDEX kept_entity IF NOT EXISTS FOR (n:KeptId) ON (n.entity);
CREATE RANGE INDEX mention_entity IF NOT EXISTS FOR (n:Mention) ON (n.entity);
CREATE RANGE INDEX form_entity IF NOT EXISTS FOR (n:Form) ON (n.entity);
CREATE RANGE INDEX form_group IF NOT EXISTS FOR (n:Form) ON (n.group);
CREATE RANGE INDEX article_source IF NOT EXISTS FOR (n:Article) ON (n.sourceKey);

// Lists in order: an index on the order's property and the id gives a page without sorting. Range indexes refuse values
// of some 8,000 bytes and fail the whole transaction, so names are kept far below that where they are written.
CREATE RANGE INDEX meeting_order IF NOT EXISTS FOR (n:Meeting) ON (n.firstDay, n.id);
CREATE RANGE INDEX visit_order IF NOT EXISTS FOR (n:Visit) ON (n.firstDay, n.id);
CREATE RANGE INDEX agreement_order IF NOT EXISTS FOR (n:Agreement) ON (n.firstDay, n.id);
CREATE RANGE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.firstDay, n.id);
CREATE RANGE INDEX person_order IF NOT EXISTS FOR (n:Person) ON (n.name, n.id);
CREATE RANGE INDEX country_order IF NOT EXISTS FOR (n:Country) ON (n.name, n.id);
CREATE RANGE INDEX organization_order IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
CREATE RANGE INDEX issue_order IF NOT EXISTS FOR (n:Issue) ON (n.name, n.id);

// What arguments ask for.
CREATE RANGE INDEX place_key IF NOT EXISTS FOR (n:Place) ON (n.key);
CREATE RANGE INDEX dispute_property IF NOT EXISTS FOR (n:Dispute) ON (n.property, n.id);
CREATE RANGE INDEX article_voice IF NOT EXISTS FOR (n:Article) ON (n.voice);

// Search: the text is folded before it is stored, so the analyzer has only to part words at blanks.
CREATE FULLTEXT INDEX search IF NOT EXISTS
  FOR (n:Person|Country|Organization|Meeting|Visit|Agreement|Statement|Issue|Article) ON EACH [n.searchText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
