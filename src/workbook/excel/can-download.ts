/**
 * On Windows (WebView2) and in a browser a page may start a download. On a Mac nothing happens and
 * nothing is told, by design: https://github.com/OfficeDev/office-js/issues/2700. Of the others
 * nothing is known.
 *
 * @param platform `undefined` where Office does not tell
 */
export const canDownload = (platform: Office.PlatformType | undefined): boolean =>
  platform === Office.PlatformType.PC || platform === Office.PlatformType.OfficeOnline;
