import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the parts of *Udfyld en skabelon* have in common. */
export const useTemplateStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalM,
    // A list or a field is as wide as its longest text by itself.
    '& .fui-Select, & .fui-Input': { minWidth: 0 },
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start', rowGap: tokens.spacingVerticalS, '& .fui-Field': { justifySelf: 'stretch', minWidth: 0 } },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', ':empty': { display: 'none' } },
  news: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', ':empty': { display: 'none' } },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifySelf: 'stretch', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.body1, margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  // Beside its buttons as long as there is room for a few words.
  itemText: { flex: '1 1 160px' },
  itemWays: { display: 'flex', marginLeft: 'auto' },
});
