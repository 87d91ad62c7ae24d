/** Tests write in any language without waiting for it. */
const { loadLanguage } = require('../src/messages/languages');

module.exports = () => Promise.all([loadLanguage('da'), loadLanguage('en')]);
