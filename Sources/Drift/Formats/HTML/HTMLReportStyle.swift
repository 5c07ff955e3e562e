/// What the HTML report looks like, in a bright and in a dark room, on a screen and on paper.
enum HTMLReportStyle {
  static let rules = """
    :root { color-scheme: light dark; --line: #c8ccd0; --soft: #f4f5f6; --breaking: #b3261e; --risk: #8a5a00; --info: #2a5db0; }
    @media (prefers-color-scheme: dark) {
    :root { --line: #45494d; --soft: #24272a; --breaking: #ff8a80; --risk: #f0b860; --info: #8ab4f8; }
    }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
    main { margin: 0 auto; max-width: 90rem; padding: 1rem; }
    h1 { font-size: 1.5rem; }
    h2 { font-size: 1.2rem; margin-top: 2rem; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; margin: 0 0 1.5rem; min-width: 40rem; table-layout: fixed; width: 100%; }
    caption { font-weight: bold; padding: 0.5rem 0; text-align: left; }
    th, td { border: 1px solid var(--line); overflow-wrap: anywhere; padding: 0.5rem; text-align: left; vertical-align: top; }
    thead th { background: var(--soft); }
    tbody th { font-weight: normal; }
    tr.breaking td { border-left: 0.25rem solid var(--breaking); }
    tr.risk td { border-left: 0.25rem solid var(--risk); }
    tr.info td { border-left: 0.25rem solid var(--info); }
    tr.breaking td ~ td, tr.risk td ~ td, tr.info td ~ td { border-left: 1px solid var(--line); }
    tr:target { background: var(--soft); }
    td p { margin: 0 0 0.25rem; }
    code { font: 0.9em ui-monospace, monospace; }
    code, q { white-space: pre-wrap; }
    """
}
