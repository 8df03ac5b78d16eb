import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';

/** What `@listSize` says of a field, in the words of the cost specification of IBM and Apollo. */
export interface ListSize {
  /** Most items of the list, or of a page whose size is not asked for: there the slicing argument's default. */
  readonly assumedSize: number;
  /** Arguments that ask for a size. */
  readonly slicingArguments: readonly string[];
  /** The lists below the field that the size is about; none: the field is the list itself. */
  readonly sizedFields: readonly string[];
}

/** A field as cost sees it: whether it is a list, and what its `@listSize` says. */
export interface SizedField {
  readonly isList: boolean;
  readonly listSize: ListSize | null;
  /** Whether the points below it are one for each bucket of the days that it is asked for. */
  readonly isBucketed: boolean;
}

/** A field that the schema does not have is no list. */
export type ListSizes = (typeName: string, fieldName: string) => SizedField;

/** The sizes that a schema, built from SDL, declares for its lists. */
export function listSizes(schema: GraphQLSchema): ListSizes {
  const fields = new Map<string, SizedField>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { name, type: output, astNode } = field;
      const directive = astNode?.directives?.find((one) => one.name.value === 'listSize');
      fields.set(`${type.name}.${name}`, {
        isList: isListType(getNullableType(output)),
        listSize: directive ? listSizeOf(directive, field) : null,
        isBucketed: field.args.some((one) => one.name === 'bucket'),
      });
    }
  }
  return (typeName, fieldName) => fields.get(`${typeName}.${fieldName}`) ?? noList;
}

const noList: SizedField = { isList: false, listSize: null, isBucketed: false };

function listSizeOf(
  { arguments: args = [] }: ConstDirectiveNode,
  field: GraphQLField<unknown, unknown>,
): ListSize {
  const given = Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
  const { assumedSize, slicingArguments, sizedFields } = given as Record<string, unknown>;
  const slicing = texts(slicingArguments);
  const sizes = [
    assumedSize,
    ...slicing.map((name) => field.args.find((one) => one.name === name)?.defaultValue),
  ];
  return {
    assumedSize: sizes.find((size): size is number => typeof size === 'number') ?? Number.POSITIVE_INFINITY,
    slicingArguments: slicing,
    sizedFields: texts(sizedFields),
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
