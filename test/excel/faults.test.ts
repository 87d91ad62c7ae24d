import { type RunningExcel, startExcel } from './start-excel';

describe('Excel told to fail', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  const write = (value: unknown): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('A1').values = [[value]];
      sheet.getRange('A2').values = [[value]];
      await context.sync();
    });
  const cells = (): unknown[] => [excel.user.value('Ark1', 'A1'), excel.user.value('Ark1', 'A2')];

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it('while a person types in a cell', async () => {
    excel.faults.cellBeingEdited();
    await expect(write(1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel.faults.cellBeingEdited(false);
    await write(2);
    expect(cells()).toEqual([2, 2]);
  });

  it('when the session has timed out, and when a payload is too large', async () => {
    excel.faults.sessionTimesOut();
    excel.faults.requestTooLarge(2);
    excel.faults.responseTooLarge(3);
    await expect(write(1)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    await expect(write(1)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await expect(write(1)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    await write(1);
  });

  // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
  it('by itself beyond five megabytes', async () => {
    await expect(write('x'.repeat(3 * 1024 * 1024))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(cells()).toEqual(['', '']);
    excel.faults.payloadLimit = 2000;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:A900');
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    });
  });

  it('by losing the k-th request before it is carried out', async () => {
    excel.faults.loses('before', 2);
    await write(1);
    await expect(write(2)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(cells()).toEqual([1, 1]);
  });

  it('by losing the answer to what was carried out', async () => {
    excel.faults.loses('reply');
    await expect(write(2)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(cells()).toEqual([2, 2]);
  });

  it('by stopping in the middle of a batch, of which the beginning stays', async () => {
    let actions = 0;
    const execute = excel.host.execute.bind(excel.host);
    excel.host.execute = (request) => {
      actions ||= request.Actions.findIndex(({ Name }) => Name === 'Values') + 1;
      return execute(request);
    };
    await write('før');
    excel.faults.interruptsAfter(actions);
    await expect(write('efter')).rejects.toMatchObject({ code: 'GeneralException' });
    expect(cells()).toEqual(['efter', 'før']);
  });
});
