/// What the HTML report looks like, in a bright and in a dark room, on a screen wide or narrow, and on paper.
enum HTMLReportStyle {
  static let rules = """
    :root { color-scheme: light dark; --back: #ffffff; --text: #1f2328; --link: #0550ae; --line: #c8ccd0; --edge: #6e7479; --soft: #f4f5f6; --breaking: #b3261e; --risk: #8a5a00; --info: #2a5db0; --gone: #ffe3e0; --come: #d8f5dd; }
    @media (prefers-color-scheme: dark) {
    :root { --back: #16181a; --text: #e6e8ea; --link: #8ab4f8; --line: #45494d; --edge: #8b9197; --soft: #24272a; --breaking: #ff8a80; --risk: #f0b860; --info: #8ab4f8; --gone: #5c1f1b; --come: #174a24; }
    }
    body { background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
    main { margin: 0 auto; max-width: 90rem; overflow-wrap: anywhere; padding: 1rem; }
    h1 { font-size: 1.5rem; }
    h2 { font-size: 1.2rem; margin-top: 2rem; }
    a { color: var(--link); }
    :focus-visible { outline: 0.15rem solid var(--link); outline-offset: 0.1rem; }
    [hidden] { display: none !important; }
    #search { align-items: center; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; margin: 0 0 1rem; }
    input[type=search] { background: var(--back); border: 1px solid var(--edge); border-radius: 0.25rem; color: var(--text); flex: 1 1 15rem; font: inherit; max-width: 30rem; min-width: 0; padding: 0.25rem 0.5rem; }
    fieldset { border: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0.5rem; }
    label { white-space: nowrap; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; margin: 0 0 1.5rem; table-layout: fixed; width: 100%; }
    caption { font-weight: bold; padding: 0.5rem 0; text-align: left; }
    th, td { border: 1px solid var(--line); overflow-wrap: anywhere; padding: 0.5rem; text-align: left; vertical-align: top; }
    thead th, tbody th { background: var(--soft); }
    tr.breaking td:first-child { border-left: 0.25rem solid var(--breaking); }
    tr.risk td:first-child { border-left: 0.25rem solid var(--risk); }
    tr.info td:first-child { border-left: 0.25rem solid var(--info); }
    tr:target, li:target { background: var(--soft); }
    td p { margin: 0 0 0.25rem; }
    td ul { margin: 0; padding-left: 1.25rem; }
    code { font: 0.9em ui-monospace, monospace; }
    code, q { white-space: pre-wrap; }
    del { background: var(--gone); }
    ins { background: var(--come); }
    @media (max-width: 45rem) {
    table, caption, tbody, tr, th, td { display: block; width: auto; }
    thead { display: none; }
    td[data-head]::before { content: attr(data-head); display: block; font-size: 0.85rem; font-weight: bold; }
    td[data-head]:empty { display: none; }
    }
    main:has(#show-level-breaking:not(:checked)) .level-breaking { display: none; }
    main:has(#show-level-risk:not(:checked)) .level-risk { display: none; }
    main:has(#show-level-info:not(:checked)) .level-info { display: none; }
    main:has(#show-kind-requirements:not(:checked)) .kind-requirements, main:has(#show-kind-requirements:not(:checked)) .only-requirements { display: none; }
    main:has(#show-kind-operations:not(:checked)) .kind-operations, main:has(#show-kind-operations:not(:checked)) .only-operations { display: none; }
    main:has(#show-kind-parameters:not(:checked)) .kind-parameters, main:has(#show-kind-parameters:not(:checked)) .only-parameters { display: none; }
    main:has(#show-kind-scopes:not(:checked)) .kind-scopes, main:has(#show-kind-scopes:not(:checked)) .only-scopes { display: none; }
    main:has(#show-kind-words:not(:checked)) .kind-words, main:has(#show-kind-words:not(:checked)) .only-words { display: none; }
    """
}
