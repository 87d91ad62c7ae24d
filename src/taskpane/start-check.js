/*
 * Says what is wrong when the pane cannot start. It runs where the pane's own script does not: in
 * an old browser (so: old-style script), without office.js, without the bundle. The texts stand in
 * taskpane.html inside #pane, which the pane replaces as soon as it starts; until then the page
 * shows the one that is named in data-trouble.
 */
(function () {
  'use strict';

  /** The same as NEEDED_EXCEL_API in office-start.ts; a test compares them. */
  var NEEDED_EXCEL_API = '1.13';
  var page = document.documentElement;

  /** The first trouble is the cause of the rest. */
  function tell(trouble) {
    if (!page.getAttribute('data-trouble')) page.setAttribute('data-trouble', trouble);
  }

  function folderOf(address) {
    return address.replace(/[^\/]*$/, '');
  }

  function isPartOfOffice(address) {
    var office = document.getElementById('office-js');
    return !!office && address.indexOf(folderOf(office.src)) === 0;
  }

  /* A script that cannot be fetched fires an error that does not bubble, so it is caught on its way down. */
  window.addEventListener(
    'error',
    function (event) {
      var source = event.target;
      if (source && source.tagName === 'SCRIPT' && source.src) tell(isPartOfOffice(source.src) ? 'no-office' : 'not-started');
    },
    true
  );

  document.addEventListener('DOMContentLoaded', function () {
    var address = document.querySelectorAll('.address');
    for (var i = 0; i < address.length; i += 1) address[i].textContent = location.host;

    if (typeof Office === 'undefined' || !Office.onReady) {
      tell('no-office');
      return;
    }
    Office.onReady(function (info) {
      if (!info || info.host !== 'Excel') tell('not-in-excel');
      else if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API)) tell('too-old');
    });
  });
})();
