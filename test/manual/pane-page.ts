import { panePicture } from './picture-names';

/** What is to be seen in each state of the pane, in the order of the manual. */
export const PANE_CAPTIONS: Readonly<Record<string, readonly (readonly [state: string, caption: string])[]>> = {
  'Kom i gang': [
    ['empty', 'En projektmappe uden planens ark'],
    ['samples', 'Eksempler at begynde med'],
    ['guide-plan', 'Trin 1: navn og periode; en tvetydig dato bliver der spurgt om'],
    ['guide-parties', 'Trin 2: parter'],
    ['guide-areas', 'Trin 3: indsatsområder og vægtning'],
    ['guide-positions', 'Trin 4: stillinger'],
    ['guide-summary', 'Det, der bliver skrevet'],
    ['creating', 'Arkene oprettes'],
    ['create-failed', 'Arkene blev ikke færdige; prøv igen'],
    ['ready', 'Arkene er klar'],
    ['new', 'En ny plan'],
  ],
  Overblik: [
    ['overview', 'Planen i billeder'],
    ['overview-sample', 'Eksemplet fra Vejleåparken'],
    ['overview-tables', 'De samme tal som tabeller'],
    ['overview-young', 'En plan, der lige er begyndt'],
  ],
  Tjek: [
    ['findings', 'Det, der er i strid med noget andet'],
    ['current', 'Det valgte punkt, med begge udsagn'],
    ['finding-filter', 'Listen, når der er filtreret'],
    ['fix', 'En rettelse, vist før den skrives'],
    ['finding-sum', 'Summen, led for led'],
    ['finding-person', 'En stilling over hele planen'],
    ['finding-why', 'Reglens side i panelet'],
    ['finding-why-wide', 'Den samme, med eksempler'],
    ['well', 'Alt stemmer'],
    ['todo', 'Det, der bare mangler'],
    ['justify-form', 'En afvigelse begrundes'],
    ['justified', 'Begrundede afvigelser, og en begrundelse, der gjaldt andre tal'],
    ['texts', 'Tekst, der kan blive til tal'],
    ['elsewhere', 'Et punkt, som en anden har ført med sig'],
    ['older', 'Arket er ændret, siden det blev tjekket'],
    ['trouble', 'Excel er optaget'],
  ],
  Ark: [
    ['sheets', 'Planens ark'],
    ['sheets-missing', 'Et ark mangler'],
    ['sheets-damaged', 'Noget er gået i stykker'],
    ['sheets-fit', 'Årene er ændret på Stamdata'],
    ['propose-indicators', 'Bevillingsperiodens indikatorer'],
    ['propose-milestones', 'Forslag til milepæle'],
    ['other-columns', 'Tal fra en anden projektmappe: kolonnerne'],
    ['other-end', 'Tal fra en anden projektmappe: rækkerne'],
    ['other-refused', 'En fil, der ikke kan læses'],
    ['saved-none', 'En version gemmes'],
    ['saved-changes', 'Ændringer siden en gemt version'],
    ['versions-older', 'Projektmappen er fra en ældre udgave'],
    ['versions-older-sheets', 'Den samme, på siden Ark'],
    ['versions-updating', 'Projektmappen opdateres'],
    ['versions-newer', 'Projektmappen er fra en nyere udgave'],
  ],
  'Indsæt tekst': [
    ['paste', 'Hvad der kan sættes ind'],
    ['paste-staff', 'Medarbejderressourcer, læst linje for linje'],
    ['paste-staff-end', 'Rækkerne, der bliver tilføjet'],
    ['paste-indicators', 'Indikatorer'],
    ['paste-period', 'Perioden'],
  ],
  Filer: [
    ['files', 'Filer til sagen'],
    ['files-made', 'Filerne, og hvordan man får dem'],
    ['files-checklist', 'Tjeklisten: hvad der er der, og hvad der mangler'],
    ['files-blocked', 'Fejl står i vejen for endelige filer'],
    ['files-staff', 'Afsnittet om medarbejderressourcer til hver delaftale'],
    ['template-point', 'Skabelonens celler peges ud'],
    ['template-rows', 'En blok af rækker peges ud'],
    ['template-rows-added', 'Blokken er tilføjet og kan rettes'],
    ['template-rows-refused', 'Planen har flere linjer, end blokken har rækker'],
    ['template-filled', 'Skabelonen er udfyldt, og dens sum stemmer'],
    ['template-refused', 'Skabelonen passer ikke, og intet er udfyldt'],
  ],
};

/** The manual's page with the pane in every state. */
export function panePage(): string {
  const parts = Object.entries(PANE_CAPTIONS).map(([place, states]) =>
    [`## ${place}`, ...states.map(([state, caption]) => `**${caption}**\n\n![${caption}](${panePicture(state)})`)].join('\n\n'),
  );
  return `${['# 7. Panelet i billeder', 'I 320 og 350 punkters bredde: lyst, mørkt og med høj kontrast.', ...parts].join('\n\n')}\n`;
}
