/** What may be written in a column, as it is typed in the workbook's Danish columns. */
export const examples = {
  'example.plan-name': 'Den boligsociale helhedsplan i Vejleparken',
  'example.programme': '2019-26',
  'example.phase': 'Udkast',
  'example.date': '1-11-2025',
  'example.area': 'Beskæftigelse',
  'example.yes': 'Ja',
  'example.state': 'Udfyldt',
  'example.share': '25 %',
  'example.position': 'Boligsocial leder',
  'example.number': 'AB',
  'example.aliases': 'projektleder, sekretariatsleder',
  'example.paid-by': 'Helhedsplanen',
  'example.employer': 'Boligforeningen',
  'example.hours': '37',
  'example.money': '450000',
  'example.remark': 'aftalt med kommunen',
} as const;
