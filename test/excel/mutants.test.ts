import type { ExcelHost } from './host';
import { startExcel } from './start-excel';
import { ActionKind, type BatchRequest, type BatchResponse } from './wire/protocol';

/** A host that answers wrongly: if no check noticed, the checks would prove nothing. */
const MUTANTS: Readonly<Record<string, (host: ExcelHost) => void>> = {
  'no references to tracked objects': (host) =>
    answering(host, (_request, response) => {
      for (const { Value } of response.Results) if (isRecord(Value)) delete Value['_ReferenceId'];
    }),
  'null objects answered as objects': (host) =>
    answering(host, (request, response) => {
      response.Results.forEach((result, index) => {
        if (request.Actions[index]?.ActionType === ActionKind.Instantiate && result.Value === null) result.Value = {};
      });
    }),
  'errors swallowed': (host) =>
    answering(host, (_request, response) => {
      delete response.Error;
    }),
  'events never sent': (host) => {
    host.send = () => undefined;
  },
  'a failing batch undone': (host) => {
    const execute = host.execute.bind(host);
    host.execute = async (request) => {
      const response = await execute(request);
      const cell = host.workbook.sheet('Ark1')?.cell(0, 0);
      if (response.Error && cell) cell.value = '';
      return response;
    };
  },
};

function answering(host: ExcelHost, change: (request: BatchRequest, response: BatchResponse) => void): void {
  const execute = host.execute.bind(host);
  host.execute = async (request) => {
    const response = await execute(request);
    change(request, response);
    return response;
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What the other tests rest on, in short. Answers what is wrong. */
async function check(host: ExcelHost, type: (text: string) => Promise<void>): Promise<string[]> {
  const wrong: string[] = [];
  const expecting = (name: string, right: boolean): void => {
    if (!right) wrong.push(name);
  };
  const quietly = async <T>(script: (context: Excel.RequestContext) => Promise<T>): Promise<T | string> => {
    try {
      return await Excel.run(script);
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  };
  const failed = await quietly(async (context) => {
    context.workbook.worksheets.getItem('Ark1').getRange('A1').values = [['sket']];
    context.workbook.worksheets.getItem('Mangler').activate();
    await context.sync();
    return 'intet';
  });
  expecting('errors', failed === 'ItemNotFound');
  expecting('earlier actions stay', host.workbook.sheet('Ark1')?.cell(0, 0)?.value === 'sket');
  const isNull = await quietly(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Mangler');
    await context.sync();
    return sheet.isNullObject;
  });
  expecting('null objects', isNull === true);
  const tracked = await quietly(async (context) => {
    const range = context.workbook.worksheets.getItem('Ark1').getRange('A1');
    await context.sync();
    return host.interpreter.references.count === 1 && '_ReferenceId' in range && range._ReferenceId !== undefined;
  });
  expecting('tracked objects', tracked === true);
  let heard = 0;
  await quietly(async (context) => {
    context.workbook.worksheets.getItem('Ark1').onChanged.add(async () => {
      heard++;
    });
    await context.sync();
    return null;
  });
  await type('1');
  await host.settle();
  expecting('events', heard === 1);
  return wrong;
}

describe('a broken host is noticed', () => {
  it.each(['', ...Object.keys(MUTANTS)])('%s', async (name) => {
    const excel = await startExcel();
    try {
      MUTANTS[name]?.(excel.host);
      const wrong = await check(excel.host, (text) => excel.user.type('Ark1', 'B1', text));
      expect(wrong.length > 0).toBe(name !== '');
    } finally {
      await excel.close();
    }
  });
});
