/** What *Filer til sagen* asks of Excel, in the file that is loaded with that place. */
export { addSheets } from './add-sheets';
export { openNew } from './open-new';
