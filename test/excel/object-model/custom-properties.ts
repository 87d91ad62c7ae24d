import { bind, type Bound, type ClassBinding } from '../wire/binding';
import { collection } from './collection';
import type { SheetRef } from './scope';

interface PropertyRef {
  readonly owner: SheetRef;
  readonly key: string;
}

const PROPERTY: ClassBinding<PropertyRef> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ owner, key }) => owner.sheet.customProperties.get(key) ?? '',
      set: ({ owner, key }, value) => void owner.sheet.customProperties.set(key, String(value)),
    },
  },
  methods: { Delete: ({ owner, key }) => void owner.sheet.customProperties.delete(key) },
};

/** Keys are compared without regard to case, as Microsoft says. */
function find(owner: SheetRef, wanted: unknown): Bound | null {
  const key = [...owner.sheet.customProperties.keys()].find((known) => known.toLowerCase() === String(wanted).toLowerCase());
  return bind(PROPERTY, key === undefined ? null : { owner, key });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export const CUSTOM_PROPERTIES = collection<SheetRef>('WorksheetCustomPropertyCollection', {
  items: (owner) => [...owner.sheet.customProperties.keys()].map((key) => bind(PROPERTY, { owner, key })),
  find,
  methods: {
    Add: (owner, args) => {
      const wanted = args.text(0);
      const key = [...owner.sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted.toLowerCase()) ?? wanted;
      owner.sheet.customProperties.set(key, args.text(1));
      return bind(PROPERTY, { owner, key });
    },
  },
});
