/** What the rules say about the case: periods, areas, parties, documents, milestones and follow-up. */
export const caseRules = {
  'rule.period-order.reversed.headline': 'Planen slutter, før den begynder',
  'rule.period-order.reversed.explanation': 'Den første dag er {from:day}, og den sidste er {to:day}.',
  'rule.period-order.reversed.action': 'Ret de to datoer i Stamdata. Er de byttet om?',

  'rule.period-succession.gap.headline': 'Planen begynder ikke lige efter den forrige',
  'rule.period-succession.gap.explanation': 'Den forrige plan slutter {previous:day}, men denne begynder først {from:day}.',
  'rule.period-succession.gap.action': 'Lad det stå, hvis der skal være en pause. Ellers ret den første dag til {right:day}.',
  'rule.period-succession.overlap.headline': 'Planen overlapper den forrige',
  'rule.period-succession.overlap.explanation': 'Den forrige plan slutter {previous:day}, men denne begynder allerede {from:day}.',
  'rule.period-succession.overlap.action':
    'Ret en af datoerne, så planen begynder {right:day}. Bruges overskydende penge fra den forrige plan ved siden af, så lad det stå.',

  'rule.sub-agreement-period.outside.headline': '{count:count(delaftale|delaftaler)} rækker ud over planen',
  'rule.sub-agreement-period.outside.explanation':
    'Planen er fra {from:day} til {to:day}, men ved {areas:names} står {days:days} i {places:places}.',
  'rule.sub-agreement-period.outside.action':
    'Ret delaftalens periode, så den ligger i planens, eller slet den, hvis delaftalen følger planen.',

  'rule.date-outside-plan.salaries.headline': '{count:count(lønrække|lønrækker)} ligger uden for planen',
  'rule.date-outside-plan.salaries.explanation':
    'Planen er fra {from:day} til {to:day}, men efter datoerne i {places:places} er der ingen dage i planen.',
  'rule.date-outside-plan.salaries.action': 'Ret datoerne i Løn, eller slet rækken, hvis den hører til en anden plan.',
  'rule.date-outside-plan.amounts.headline': '{count:count(beløb eller række|beløb eller rækker)} hører til år uden for planen',
  'rule.date-outside-plan.amounts.explanation':
    'Planen er fra {from:day} til {to:day}, men i {places:places} står der noget for senere år.',
  'rule.date-outside-plan.amounts.action': 'Flyt det til et af planens år, eller ret planens periode.',
  'rule.date-outside-plan.milestones.headline': '{count:count(milepæl|milepæle)} ligger uden for planen',
  'rule.date-outside-plan.milestones.explanation':
    'Planen er fra {from:day} til {to:day}, men ved {names:names} står {days:days}. Kun ansættelser må ligge op til {before:count} måneder før, og kun regnskab og evaluering op til {after:count} måneder efter.',
  'rule.date-outside-plan.milestones.action': 'Ret datoerne i {places:places}, eller lad dem stå, hvis de er aftalt sådan.',
  'rule.date-outside-plan.follow-ups.headline': '{count:count(opfølgning|opfølgninger)} hører til et andet regnskabsår end planens',
  'rule.date-outside-plan.follow-ups.explanation':
    'Planen er fra {from:day} til {to:day}, men i {places:places} står et regnskabsår, som planen ikke er i.',
  'rule.date-outside-plan.follow-ups.action': 'Ret regnskabsåret. Hører opfølgningen til en anden plan, så slet rækken.',

  'rule.area-unknown.unknown.headline': '{areas:names} hører ikke til bevillingsperioden',
  'rule.area-unknown.unknown.explanation': 'I {programme:text} er indsatsområderne {known:texts}.',
  'rule.area-unknown.unknown.action': 'Vælg et af bevillingsperiodens områder, eller ret bevillingsperioden i Stamdata.',

  'rule.area-sub-agreement.missing.headline': '{count:count(delaftale|delaftaler)} mangler',
  'rule.area-sub-agreement.missing.explanation':
    '{count:count} af de {chosen:count} valgte indsatsområder har ingen delaftale endnu: {areas:names}.',
  'rule.area-sub-agreement.missing.action': 'Skriv delaftalens dato eller status ud for området.',
  'rule.area-sub-agreement.twice.headline': '{area:name} har {count:count} delaftaler',
  'rule.area-sub-agreement.twice.explanation':
    'Området står flere gange som valgt, i {places:places}. Der skal være præcis én delaftale for hvert område.',
  'rule.area-sub-agreement.twice.action': 'Behold den række, der gælder, og slet de andre.',
  'rule.area-sub-agreement.not-chosen.headline': '{areas:names} har en delaftale, men er ikke valgt',
  'rule.area-sub-agreement.not-chosen.explanation': 'Det står i {places:places}. Kun valgte indsatsområder har en delaftale.',
  'rule.area-sub-agreement.not-chosen.action': 'Vælg området, eller slet det, der står om delaftalen.',

  'rule.area-not-chosen.carries.headline': '{area:name} er ikke valgt, men bruges',
  'rule.area-not-chosen.carries.explanation':
    'Der står {count:count(vægtning, stilling eller beløb|vægtninger, stillinger eller beløb)} for området i {places:places}.',
  'rule.area-not-chosen.carries.action': 'Vælg området i Stamdata, eller flyt det, der står, til et valgt område.',

  'rule.party-missing.both.headline': 'Parterne mangler',
  'rule.party-missing.both.explanation':
    'Der står hverken en boligorganisation eller en kommune blandt parterne. Der skal være mindst én af hver.',
  'rule.party-missing.both.action': 'Skriv parterne i Stamdata, og vælg, hvad hver af dem er.',
  'rule.party-missing.housing-organisation.headline': 'Der mangler en boligorganisation',
  'rule.party-missing.housing-organisation.explanation':
    'Blandt {count:count(part|parter)} er der ingen boligorganisation. Der skal være mindst én.',
  'rule.party-missing.housing-organisation.action': 'Tilføj boligorganisationen under Parter, eller ret, hvad parten er.',
  'rule.party-missing.municipality.headline': 'Der mangler en kommune',
  'rule.party-missing.municipality.explanation': 'Blandt {count:count(part|parter)} er der ingen kommune. Der skal være mindst én.',
  'rule.party-missing.municipality.action': 'Tilføj kommunen under Parter, eller ret, hvad parten er.',

  'rule.administrator-missing.missing.headline': 'Administrator mangler',
  'rule.administrator-missing.missing.explanation': 'Der står ikke, hvem der er arbejdsgiver og fører planens regnskab.',
  'rule.administrator-missing.missing.action': 'Skriv administrator i Stamdata. Det behøver ikke være en part.',

  'rule.signature-missing.missing.headline': '{count:count(part|parter)} har ikke skrevet under',
  'rule.signature-missing.missing.explanation':
    'Navn eller dato mangler for {parties:names} i {places:places}. Der er {of:count(part|parter)} i alt.',
  'rule.signature-missing.missing.action': 'Skriv, hvem der har underskrevet, og hvornår.',

  'rule.document-missing.missing.headline': '{count:count(dokument|dokumenter)} mangler',
  'rule.document-missing.missing.explanation':
    '{count:count} af de {of:count} dokumenter i {programme:text} er ikke markeret som færdige: {documents:names}.',
  'rule.document-missing.missing.action': 'Vælg Ja under Er der, når dokumentet er lagt på sagen.',

  'rule.placeholder-left.left.headline': 'En vejledning eller en note er blevet stående',
  'rule.placeholder-left.left.explanation': 'I {place:place} står “{raw:raw}”.',
  'rule.placeholder-left.left.action': 'Skriv den endelige tekst, eller slet noten.',
  'rule.placeholder-left.left-many.headline': '{count:count} vejledninger eller noter er blevet stående',
  'rule.placeholder-left.left-many.explanation': 'Det gælder {places:places}. Der står for eksempel “{raw:raw}”.',
  'rule.placeholder-left.left-many.action': 'Skriv de endelige tekster, eller slet noterne.',

  'rule.text-years-backwards.backwards.headline': 'Årene i “{raw:raw}” står omvendt',
  'rule.text-years-backwards.backwards.explanation': 'Det står i {place:place} og slutter, før det begynder.',
  'rule.text-years-backwards.backwards.action': 'Byt om på årene, eller ret det, der er skrevet forkert.',
  'rule.text-years-backwards.backwards-many.headline': 'Årene i {count:count} tekster står omvendt',
  'rule.text-years-backwards.backwards-many.explanation': 'Det gælder {places:places}. Der står for eksempel “{raw:raw}”.',
  'rule.text-years-backwards.backwards-many.action': 'Byt om på årene, eller ret det, der er skrevet forkert.',

  'rule.milestone-order.reversed.headline': '{milestone:name}: fristen er før start',
  'rule.milestone-order.reversed.explanation': 'Arbejdet begynder {start:day}, men fristen er {deadline:day} i {place:place}.',
  'rule.milestone-order.reversed.action': 'Ret Start eller Frist. Er de to datoer byttet om?',
  'rule.milestone-order.reversed-many.headline': '{count:count(milepæl|milepæle)} har frist før start',
  'rule.milestone-order.reversed-many.explanation':
    'Det gælder {places:places}. {milestone:name} begynder for eksempel {start:day}, men har frist {deadline:day}.',
  'rule.milestone-order.reversed-many.action': 'Ret Start eller Frist. Er datoerne byttet om?',
  'rule.milestone-order.responsible.headline': '{count:count(milepæl|milepæle)} mangler en ansvarlig',
  'rule.milestone-order.responsible.explanation': 'Der står ingen under Ansvarlig for {milestones:names} i {places:places}.',
  'rule.milestone-order.responsible.action': 'Skriv, hvem der sørger for, at det sker.',

  'rule.milestone-coverage.activities.headline': '{count:count(aktivitet|aktiviteter)} har ingen milepæl',
  'rule.milestone-coverage.activities.explanation':
    '{count:count} af {of:count(aktivitet|aktiviteter)} står ikke under Aktivitet i Milepælsplan: {activities:names}.',
  'rule.milestone-coverage.activities.action': 'Tilføj en milepæl for hver, eller lad det stå, hvis aktiviteten ikke behøver en.',
  'rule.milestone-coverage.years.headline': '{count:count(regnskabsår|regnskabsår)} uden milepæl for opfølgning',
  'rule.milestone-coverage.years.explanation': 'Der er ingen milepæl for opfølgning på målene, der dækker {years:texts}.',
  'rule.milestone-coverage.years.action': 'Tilføj en milepæl for opfølgning til revisor. Gentages den hvert år, er én række nok.',

  'rule.followup-year.missing.headline': 'Opfølgning mangler for {count:count} regnskabsår',
  'rule.followup-year.missing.explanation': 'Regnskabsår {years:texts} er gået, men der er ingen opfølgning på målene i Opfølgningslog.',
  'rule.followup-year.missing.action': 'Skriv opfølgningen i Opfølgningslog med regnskabsåret, som det står her.',
  'rule.followup-year.not-shown.headline': 'Revisor har ikke set opfølgningen for {count:count} regnskabsår',
  'rule.followup-year.not-shown.explanation':
    'Regnskabsår {years:texts} sluttede for mere end {months:count} måneder siden, men der er ingen dato i {places:places}.',
  'rule.followup-year.not-shown.action': 'Vis opfølgningen til revisor, og skriv datoen.',

  'rule.approval-outdated.outdated.headline': '{names:names} er nyere end bestyrelsens godkendelse',
  'rule.approval-outdated.outdated.explanation': 'Bestyrelsen har senest godkendt {approved:day}, men i {places:places} står {days:days}.',
  'rule.approval-outdated.outdated.action':
    'Forelæg ændringen for bestyrelsen, og skriv den nye godkendelse i Stamdata. Er datoen forkert, så ret den.',
} as const;
