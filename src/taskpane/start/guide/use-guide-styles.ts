import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the steps look alike in. */
export const useGuideStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: { display: 'flex', alignItems: 'end', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  // A field is wide by itself, and would make the pane scroll sideways.
  narrow: { minWidth: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  // The box stands below the fields, its edge in the margin.
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  add: { justifySelf: 'start' },
});
