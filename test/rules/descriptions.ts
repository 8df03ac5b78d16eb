import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** What the schema does not say: every type, field, argument and enum value that has no description. */
export function describedIn(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isOfFederation(type.name),
  );
  return types.flatMap((type) => {
    const own = missing(type.name, type.description);
    if (isEnumType(type))
      return [
        ...own,
        ...type.getValues().flatMap(({ name, description }) => missing(`${type.name}.${name}`, description)),
      ];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
    const all: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(
      type.getFields(),
    );
    const fields = all.filter(({ name }) => !name.startsWith('_'));
    return [
      ...own,
      ...fields.flatMap((field) => [
        ...missing(`${type.name}.${field.name}`, field.description),
        ...('args' in field
          ? field.args.flatMap(({ name, description }) =>
              missing(`${type.name}.${field.name}(${name})`, description),
            )
          : []),
      ]),
    ];
  });
}

function missing(at: string, description: string | null | undefined): string[] {
  return description ? [] : [at];
}

function isOfFederation(name: string): boolean {
  return /^(_|federation__|link__|String$|Int$|Float$|Boolean$|ID$|FieldSet$)/.test(name);
}
