// One panel over GraphQL, from its draft to its lineage: a story, in which each part begins where the one before it ended.
import './graphql/drafting.ts'
import './graphql/drawing.ts'
import './graphql/after-the-draw.ts'
