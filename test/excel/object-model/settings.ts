import { bind, type Bound, type ClassBinding } from '../wire/binding';
import { collection } from './collection';
import type { Scope } from './scope';

interface SettingRef {
  readonly scope: Scope;
  readonly key: string;
}

const SETTING: ClassBinding<SettingRef> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ scope, key }) => scope.workbook.settings.get(key),
      set: ({ scope, key }, value) => void scope.workbook.settings.set(key, value),
    },
  },
  methods: { Delete: ({ scope, key }) => void scope.workbook.settings.delete(key) },
};

/** Settings that are saved in the workbook. https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
const SETTINGS = collection<{ readonly scope: Scope }>('SettingCollection', {
  items: ({ scope }) => [...scope.workbook.settings.keys()].map((key) => bind(SETTING, { scope, key })),
  find: ({ scope }, key) => bind(SETTING, scope.workbook.settings.has(String(key)) ? { scope, key: String(key) } : null),
  methods: {
    Add: ({ scope }, args) => {
      const key = args.text(0);
      scope.workbook.settings.set(key, args.values[1]);
      return bind(SETTING, { scope, key });
    },
  },
});

export const settings = (scope: Scope): Bound => bind(SETTINGS, { scope });
