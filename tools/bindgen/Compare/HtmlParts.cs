// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Compare;

/// <summary>Style and script of the HTML report: constants, so that nothing of a manifest can get into them.</summary>
internal static class HtmlParts
{
    public const string Style =
        """
        :root { color-scheme: light; --back: #f6f7f9; --card: #fff; --line: #dcdfe4; --ink: #1c2430; --soft: #5b6675;
          --binaries: #b42318; --sources: #9a6700; --additive: #1a7f37; --none: #6b7480; }
        @media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { color-scheme: dark; --back: #12161c; --card: #1b212a;
          --line: #303946; --ink: #e4e8ee; --soft: #9aa5b4; --binaries: #ff7b72; --sources: #e3b341; --additive: #56d364; --none: #8d97a5; } }
        :root[data-theme=dark] { color-scheme: dark; --back: #12161c; --card: #1b212a;
          --line: #303946; --ink: #e4e8ee; --soft: #9aa5b4; --binaries: #ff7b72; --sources: #e3b341; --additive: #56d364; --none: #8d97a5; }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
        header, main { max-width: 78rem; margin: 0 auto; padding: 1rem 1.25rem; }
        header { position: relative; padding-top: 1.75rem; }
        h1 { margin: 0 7rem .5rem 0; font-size: 1.5rem; overflow-wrap: anywhere; }
        h1 small, h2 small { font-weight: 400; font-size: .65em; color: var(--soft); }
        .arrow { color: var(--soft); font-weight: 400; }
        .verdict { margin: 0; padding: .6rem .9rem; border-left: .4rem solid; background: var(--card); font-weight: 600; }
        .verdict.binaries, .card.binaries { border-left-color: var(--binaries); } .verdict.sources, .card.sources { border-left-color: var(--sources); }
        .verdict.additive, .card.additive { border-left-color: var(--additive); } .verdict.none, .card.none { border-left-color: var(--none); }
        #theme { position: absolute; top: 1.75rem; right: 1.25rem; }
        button, input[type=search] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .35rem .7rem; }
        .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem; }
        .card { display: flex; flex-direction: column; padding: .7rem .9rem; background: var(--card); color: inherit; text-decoration: none;
          border: 1px solid var(--line); border-left: .4rem solid; border-radius: .5rem; }
        .card:hover { box-shadow: 0 0 0 1px var(--soft); }
        .card span { color: var(--soft); font-size: .87rem; }
        .dot { display: inline-block; width: .6rem; height: .6rem; margin-right: .4rem; border-radius: 50%; }
        .dot.binaries { background: var(--binaries); } .dot.sources { background: var(--sources); }
        .dot.additive { background: var(--additive); } .dot.none { background: var(--none); }
        .filter { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin: 1rem 0; padding: .6rem 0; background: var(--back); }
        .filter[hidden] { display: none; }
        .filter input[type=search] { flex: 1 1 16rem; }
        output { color: var(--soft); }
        section { margin: 1.5rem 0; scroll-margin-top: 5rem; overflow-x: auto; }
        h2 { margin: 0 0 .4rem; font-size: 1.15rem; }
        table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); font-size: .9rem; }
        th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
        th { color: var(--soft); font-weight: 600; }
        code { font: .87em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
        .changes { table-layout: fixed; }
        .changes th:nth-child(1) { width: 12.5rem; } .changes th:nth-child(2) { width: 15rem; }
        .told th:nth-child(3) { width: 7rem; }
        .tag { white-space: nowrap; font-weight: 600; }
        .tag.binaries { color: var(--binaries); } .tag.sources { color: var(--sources); } .tag.additive { color: var(--additive); } .tag.none { color: var(--none); }
        @media (max-width: 50rem) {
          .changes thead { display: none; }
          .changes tr { display: block; padding: .35rem 0; border-top: 1px solid var(--line); }
          .changes tr[hidden], .changes td:empty { display: none; }
          .changes td { display: block; padding: 0 .6rem; border: 0; }
          .changes td[data-is]::before { content: attr(data-is) ' '; color: var(--soft); }
        }
        @media print { .filter, #theme { display: none; } body { background: none; } }
        """;

    public const string Script =
        """
        'use strict';
        (function () {
          var root = document.documentElement, theme = document.getElementById('theme');
          theme.hidden = false;
          theme.addEventListener('click', function () {
            var dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
            root.dataset.theme = dark ? 'light' : 'dark';
          });
          var filter = document.getElementById('filter');
          if (!filter) { return; }
          filter.hidden = false;
          var text = document.getElementById('text'), shown = document.getElementById('shown');
          var boxes = Array.from(filter.querySelectorAll('input[type=checkbox]'));
          var rows = Array.from(document.querySelectorAll('tbody tr'));
          function update() {
            var words = text.value.toLowerCase().split(/\s+/).filter(Boolean), count = 0;
            var wanted = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
            rows.forEach(function (row) {
              var content = row.textContent.toLowerCase();
              var fits = row.dataset.impact.split(' ').some(function (key) { return wanted.includes(key); })
                && words.every(function (word) { return content.includes(word); });
              row.hidden = !fits;
              count += fits ? 1 : 0;
            });
            document.querySelectorAll('section').forEach(function (section) {
              section.hidden = !section.querySelector('tbody tr:not([hidden])');
            });
            shown.textContent = count + ' of ' + rows.length + ' changes';
          }
          filter.addEventListener('input', update);
          filter.addEventListener('submit', function (event) { event.preventDefault(); });
          update();
        })();
        """;
}
