/** What the IDE opens with: each tab a question a reader can ask at once. */
export const EXAMPLES = [
  `# How much the graph holds.
query HowMuch {
  stats { articles people countries meetings agreements statements claims disputes }
}
`,
  `# The newest meetings: who met, where, and what came of it.
query NewestMeetings {
  meetings(first: 5) {
    edges {
      node {
        name startDate status
        place { name country { name } }
        participants { person { name } office organization { name } }
        countries { name }
        agreements { edges { node { name kind count status } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# What the sources differ on, what is shown, and why.
query Disputes {
  disputes(first: 10) {
    edges {
      node {
        subject { id name }
        property accepted reason
        versions { value articles { title publisher publishedOn } claims { evidence { text } } }
      }
    }
  }
}
`,
  `# Whom a country deals with.
query Relations {
  country(code: "KR") {
    name
    relations(first: 10) { country { name } meetings agreements lastMet }
  }
}
`,
  `# Search as one types: names, statements and articles.
query Search {
  search(query: "summ", first: 10) {
    edges {
      score
      node {
        __typename id
        ... on Entity { name }
        ... on Statement { text speaker { name } }
        ... on Article { title publisher }
      }
    }
  }
}
`,
];
