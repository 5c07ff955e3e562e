import Emission
import ScopeModel
import SwiftEmission
import TextRendering

/// *What does my app need?* A script answers this in the browser. Without scripts, the page names the command.
struct LeastPage {
  let plans: [ProviderPlan]

  var file: EmittedFiles.File {
    let boxes = plans.enumerated().map { index, plan in
      let tag = HTMLText.startTag(
        "input",
        [
          ("type", "checkbox"), ("name", "provider"), ("value", plan.catalog.provider),
          ("data-file", LeastData.path(of: plan)),
        ]
          + (index < 8 ? [("checked", "checked")] : []))
      return "<label>\(tag) \(Markup.text(plan.catalog.title))</label>"
    }
    let body = """
      <h1>What does my app need?</h1>
      <p class="lead">Paste the calls of an app, one per line: a method and a path or URL. The result is the smallest set of scopes, \
      with the operations that need each scope.</p>
      <noscript><p class="warning">This page needs JavaScript. This command gives the same answer: \
      <code>scopetables least --uses calls.txt</code></p></noscript>
      <form id="least" hidden>
      <p><label for="calls">Calls</label>
      <textarea id="calls" rows="8" spellcheck="false" autocomplete="off" autocapitalize="none" aria-describedby="calls-hint"></textarea>
      <small id="calls-hint">For example <code>POST /works.create</code> or <code>GET https://api.example.test/boats/7?full=1</code>. \
      Nothing leaves this page.</small></p>
      <fieldset><legend>Providers</legend>\(boxes.joined(separator: "\n"))</fieldset>
      <p class="fields"><label>Types of object <input id="types" autocomplete="off" spellcheck="false" placeholder="issue, ticket"></label>
      <label>Kind of token <input id="credential" autocomplete="off" spellcheck="false"></label>
      <button type="submit">Find the minimal scopes</button></p>
      </form>
      <p id="least-status" role="status"></p>
      <div id="least-answer"></div>
      """
    let frame = PageFrame(
      path: "least.html", title: "What does my app need?",
      crumbs: [PageFrame.Crumb(text: "Start", address: "index.html")], scripts: ["least-answer", "least"])
    return frame.file(body)
  }
}
