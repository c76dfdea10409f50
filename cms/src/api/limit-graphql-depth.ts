import { assertNever } from '@kewen/content/contract'
import {
  GraphQLError,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** How deep a query may reach. The admin panel asks nothing by GraphQL; a list with its related documents needs five. */
export const maxDepth = 8

/** Refuses a query that reaches deeper, through fragments too. Introspection is as deep as it is, and bounded. */
export const limitGraphqlDepth = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    const depth = depthOf(node.selectionSet, fragmentsOf(context.getDocument()), new Set())
    if (depth > maxDepth)
      context.reportError(
        new GraphQLError(`The query is ${depth} levels deep; at most ${maxDepth} are allowed.`, { nodes: [node] }),
      )
  },
})

type Fragments = Map<string, FragmentDefinitionNode>

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  )

function depthOf(set: SelectionSetNode | undefined, fragments: Fragments, open: ReadonlySet<string>): number {
  if (!set) return 0
  const depths = set.selections.map((selection): number => {
    switch (selection.kind) {
      case 'Field':
        return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, fragments, open)
      case 'InlineFragment':
        return depthOf(selection.selectionSet, fragments, open)
      case 'FragmentSpread': {
        const name = selection.name.value
        // A fragment that spreads itself is refused by a rule of GraphQL's own.
        if (open.has(name)) return 0
        return depthOf(fragments.get(name)?.selectionSet, fragments, new Set([...open, name]))
      }
      default:
        return assertNever(selection)
    }
  })
  return Math.max(0, ...depths)
}
