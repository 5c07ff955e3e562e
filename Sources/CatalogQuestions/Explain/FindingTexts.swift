/// What each finding means, why it matters, an example, and what to do: one finding per line, its parts separated by bars. A line that begins
/// with `#` names the section that follows.
///
/// `docs/findings.md` is generated from this list, and a test checks that it contains every id of the program.
enum FindingTexts {
  static let text = #"""
    # Pages
    ambiguous-prefix|A page gives two prefixes for the names in one table.|Names built with the wrong prefix would belong to another service.|service prefix: boats, and service prefix: oars|Correct your copy of the page, or the pattern in the vendor file.
    missing-prefix|A page does not give the prefix of its operation names.|Without the prefix, no name can be built.|A table of actions without the sentence that belongs above it.|Check operations.prefix in the vendor file.
    account-open|The entries read and explained on a page do not add up to the entries seen.|An entry may have been lost silently.|312 entries seen, 311 read, 0 explained.|Report the page: this is a bug in the program.
    bare-operation|The heading of an operation has no content below it.|The page may have been cut off there, together with the requirement.|### Get a boat, followed by the end of the file.|Download the complete page again.
    binary-page|The file is not readable text, or uses an unsupported encoding.|Its words would be misread.|A page in UTF-16, or a PDF.|Convert the page to UTF-8, for example with iconv.
    call-disagrees|An example on the page calls a different operation from the one the page describes.|One of them is wrong, or the page describes two operations.|The page describes GET /boats; its example calls GET /vessels.|Check the page, then correct your copy or tell the vendor.
    cells-beyond-heads|A row has more cells than its table has column heads.|Two rows may have run together, and the second one's operation would be missing.|GET, /boats, boats:read, POST, /boats under Method, Path, Scope.|Separate the rows in your copy of the page, or remove the cells that do not belong there.
    changed-heads|A row in the middle of a table contains new column heads.|It states no operation; it is listed so that every entry is accounted for.|Method, Path, Scope again between two rows.|Nothing.
    condensed-page-differs|The condensed form of a page would not give the same operations.|Removing the running text must not change what a page says.|Refreshing a page with a new download.|Report the page: this is a bug in the program.
    conflicting-operation|The same operation appears twice with different requirements.|One of them must be wrong, and guessing could grant too much.|GET /boats needs boats:read in one row and boats:all in another.|Compare the two lines, then correct the page or tell the vendor.
    cut-request|A line looks like a request, but only part of it was read.|Its operation would be missing, or have an incomplete path.|GET /me/mess ages/{id}|Correct the line in your copy if it states an operation.
    cut-short|The page ends in the middle of an element.|Everything after that point is lost, and the catalog would be incomplete.|The file ends inside a table.|Download the page again.
    duplicate-operation|The same operation appears twice.|The two entries may disagree, and only one can be kept.|GET /boats in two rows with the same scopes.|Nothing if both entries say the same; otherwise see conflicting-operation.
    empty-page|The file contains no text.|There is nothing to read.|A download of 0 bytes.|Download the page again.
    entry-passed-over|No layout recognised an entry.|If it states an operation, that operation is missing.|A row with a method but no path.|Check the line: a word may be missing from the vendor file, or the page may have lost something.
    example-entry|The entry is part of an example and states no operation.|Reading examples would duplicate operations.|A row below the heading Example.|Nothing.
    example-exceeds-data|Most of a page's cells are under a heading that introduces an example.|The real table may have been mistaken for an example.|The heading Example above the whole table.|Move the heading if it is misplaced.
    heading-without-operation|Lines describe an operation, but the heading above them has no method and path.|It is unclear which operation the requirement belongs to.|### Boats, and below it Required scope: boats:read.|Add the method and path below the heading if the page lost them.
    ignored-part|A part of the page was skipped because its heading says that it is about something else.|A requirement in that part would be missing.|See also|Check the part; remove its heading from sections.ignored if it matters.
    include-not-read|A Markdown page includes a file that cannot be found.|The requirement may be in that file.|[!INCLUDE [x](../includes/permissions.md)]|Put the included files next to the page, in the same folders as in the vendor's repository.
    json-page|The file is JSON, not a page.|JSON cannot be read as a page.|An OpenAPI file passed to scrape.|Pass an OpenAPI file to annotate or diff, and a catalog to emit or diff.
    markdown-not-built|The program was built without Markdown support.|The page cannot be read.|A page.md and traits: [].|Build with the package trait Markdown.
    mentioned-operation|The page mentions an operation that it does not describe.|It is not one of the page's own entries.|See also GET /boats.|Nothing.
    missing-heading|A table follows another one without a heading, although the page's other tables have one.|The group of its operations is unknown.|A text dump that lost the heading Links.|Add the heading to your copy, or leave the group empty.
    nested-too-deep|Elements are nested more deeply than the program reads.|A hostile page could use up all memory.|10,000 nested div elements.|Get the page in another form.
    no-operations|A layout fits the page, but no operation could be read.|An empty catalog looks like an API without operations.|A table that lost its heads.|Download the page again, or describe its words in a vendor file.
    not-condensable|The page cannot be condensed.|Only readable pages can be reduced to what was read.|A page that no layout fits.|Make the page readable first; the message gives the reason.
    not-supported|A method is marked as not supported.|It is recorded separately, because it is not an operation.|N/A in the column DELETE.|Nothing.
    operation-from-call|An operation is known only from an example call.|The page states its method and path nowhere else.|curl https://api.acme.test/boats|Nothing; check the line if in doubt.
    operation-in-table|A table contains an operation that a different layout would read.|It is not read a second time.|A table of operations on a page of headings.|Nothing if the operation is in the catalog; otherwise choose the layout with --layout.
    operation-mentioned|Running text mentions an operation.|It states no requirement there.|Use GET /boats to list them.|Nothing.
    page-ends-early|The page of an operation ends without a response or an example.|It may have been cut off, together with the requirement.|The file ends after the parameters.|Download the page again.
    page-grown|A page has far more entries than before.|A different layout may have read it.|20 entries before, 300 now.|Check the page.
    page-shrunk|A page has far fewer entries than before.|It may have been cut short, so that operations only seem to be gone.|300 entries before, 20 now.|Check the page before you trust the removals.
    page-title-inferred|Some words were taken for the page's title.|They could be the title of the first operation.|Applications, followed by Create application.|Check the group of the operations.
    page-too-large|The page exceeds the size limit.|A hostile page could use up all memory.|A file of 200 MB.|Split the page.
    pages-disagree|Two pages give different requirements for the same operation.|One of them is out of date.|The reference says boats:read; the operation's own page says boats:all.|Ask the vendor; until then, the scopes of both are listed as scopes that may be checked.
    parser-stopped|The HTML parser gave up on the page.|Everything after that point is unread.|Bytes that are not HTML.|Download the page again.
    parted-section|A heading of a different level, or a line that looks like a heading, separates the entries of a section.|The entries after it could belong to that heading's permission, not to the section's.|Cranes as an h3 between sections in h2.|If it starts a new section, give it the same level as the other headings in your copy.
    repeated-heads|A row repeats the column heads of its table.|It states no operation.|Method, Path, Scope again on a printed page.|Nothing.
    requirements-silent|A page states fewer requirements than in the last catalog.|A column was probably emptied, moved or renamed.|311 operations, and 0 requirements.|Check the page; --accept-shrink accepts the change.
    section-row|A row is a heading inside a table.|It states no operation.|A row with one cell across all columns.|Nothing.
    table-too-large|A table has more rows or columns than the program reads.|A hostile page could use up all memory.|colspan=100000|Get the page in another form.
    text-too-long|The text of a cell, heading, item or paragraph exceeds the limit.|A hostile page could take up much time and memory.|A cell of 10 MB.|Split the text in your copy, or raise the limit textBytes.
    too-many-attributes|A tag has more attributes than the program reads.|The HTML parser compares each attribute with all attributes before it.|A tag with 10,000 attributes.|Remove the attributes from your copy, or raise the limit attributes.
    too-many-pages|A configuration lists more pages than one run reads.|A wrong list could keep the machine busy for hours.|30,000 pages.|Generate one provider at a time, or raise the limit pages.
    text-outside-cells|A table of operations contains text outside its cells.|The row may be incomplete.|<tr>boats:read<td>GET /boats</td></tr>|Move the text into a cell in your copy.
    title-run-together|A title may have run into the following one.|The words are kept, but may belong to both.|ApplicationsCreate application|Nothing, or split the line in your copy.
    unclaimed-text|No layout used this piece of text.|It may contain a rule that applies to all operations.|All operations need admin:all.|Read the text; if it matters, describe it in the vendor file.
    unseen-text|An operation or scope in the page's source is hidden or struck through.|Visitors of the page cannot see it, so it is not read.|<tr hidden><td>GET /boats</td></tr>|If it still applies, make it visible in your copy of the page.
    unfit-page|No layout fits the page.|Nothing can be read.|A page without a method and path.|Check that it is the right page; scopetables learn drafts a vendor file.
    unread-item|A list item states no operation that can be read, although the other items do.|An operation may be missing.|- see below|Check the line.
    unread-line|A line among the arguments of a request was not recognised.|A parameter may be missing.|(deprecated since May)|Nothing if the line describes no parameter.
    unread-table|A table among the arguments has no columns for names and types.|Its parameters are not read.|A table of error codes.|Nothing if it describes no parameters.
    unreadable-heading|The method or path in a heading cannot be read.|The operation is not read.|GET /boats/{id|Correct the heading in your copy.
    unreadable-operation|The entry is not the place where the page states its operation.|It is not a separate operation.|A second request line in an example.|Nothing.
    unreadable-row|A row does not fit its table.|Its operation is not read and will be missing.|Three cells under four heads.|Check the line; correct your copy if the page lost a cell.
    # Borders, paths and versions
    ambiguous-border|Cells ran together, and it is unclear where one ends.|A path could lose its last word to a scope.|POST/archive.subtasktask:write can be read in two ways.|Check the live page and put a space between the cells.
    ambiguous-mark|A path ends in what may be a footnote mark.|The path could be wrong.|/boats1, where 1 may be a footnote.|Check the live page; remove the mark from your copy.
    ambiguous-path|A path may have run into the following word.|The path could be wrong.|/boatsParameters|Separate the words in your copy.
    ambiguous-scopes|A cell contains one scope, or several that ran together.|An answer could name a scope that does not exist.|READWRITE|Separate the words in your copy.
    ambiguous-versions|Versions ran into a path.|The path or the versions could be wrong.|/rest/api/21.02.0|Separate the words in your copy.
    equal-operations|Two operations have the same method and path but different names.|An overlay can address only one of them.|GET /boats (a) and GET /boats (b).|Nothing; the later one is omitted.
    equal-templates|Two paths differ only in the names of their parameters.|OpenAPI treats them as the same path.|/boats/{id} and /boats/{boat}|Use the same name in both.
    look-alike-letter|A word contains a letter of another script that looks like an ordinary one.|As a path or scope it would match no request or token; any other word may not be recognised.|boаts with a Cyrillic а|Ask the vendor; correct your copy if it is a typo.
    malformed-template|The braces in a path are not pairs around one name each.|OpenAPI and other tools cannot represent the path.|/boats/{id|Correct the path in your copy.
    missing-versions|A path contains a version, but the page lists no versions for it.|It is unknown to which versions the row applies.|/rest/{version}/boats|Check the live page.
    non-ascii-letter|A path, name or scope contains a letter that can be encoded in several ways.|To a server, two spellings that look equal are different.|/cafés|Check which spelling the server accepts.
    operation-without-path|The page identifies an operation only by name.|OpenAPI cannot represent it.|s3:GetObject|Nothing; the operation is in the other outputs.
    path-without-method|The page gives a path without a method.|OpenAPI cannot represent the operation.|/boats|Nothing; the operation is in the other outputs.
    pattern-path|A path is an expression.|Not every output can represent it, and only .* is understood.|/download/temp/.*|Nothing; check the outputs that omit it.
    query-in-path|A path contains a query or a fragment.|OpenAPI does not allow such paths.|/boats?mine=1|Nothing, or remove it in your copy.
    relative-path|A path does not begin with a slash.|OpenAPI cannot represent it.|boats/{id}|Add the slash in your copy if the page lost it.
    unexpected-versions|Versions are listed for a path without {version}.|They may belong to another row.|/boats with 1.0, 2.0|Check the live page.
    unreadable-versions|A list of versions cannot be split.|The row is not read.|1.02.0latestx|Separate the versions in your copy.
    unsupported-method|OpenAPI does not support the method.|The operation is omitted from that output.|CONNECT /boats|Nothing.
    unusual-path-parameter|A parameter's name contains characters that other tools take for its end.|Other programs may read the path differently.|{id:int}|Nothing, or rename it in your copy.
    # Requirements
    ambiguous-columns|Two columns could each be the requirement.|Choosing the wrong one would give wrong scopes.|Columns Scope and Permission.|State in a vendor file what each column contains.
    cell-out-of-place|A scope is in a column where none is expected.|It may be a requirement, which would be lost.|boats:read in the column Notes.|State in the vendor file what the column contains.
    conflicting-requirement|An operation has two different requirements.|One of them is wrong, or they apply to different cases.|Scope: boats:read, and below Scope: boats:all.|Compare the two lines.
    empty-column|The column of additional permissions is empty on the whole page.|This dump may have lost marks in the column.|Images that a text dump drops.|Get the page as HTML.
    empty-requirement-column|Every cell of a requirement column is empty.|A change in the page's format may have emptied it.|Scopes that a script fills in.|Save the page again from a browser.
    empty-requirement|A label is not followed by a scope.|The page may have lost it.|Required scope:|Check the live page.
    footnote-not-found|A row has a footnote mark, but no footnote begins with it.|The footnote may change the requirement.|boats:read* without a line that begins with *.|Check the live page.
    joined-rights|A right in words may be two, with the border between them lost.|An app would ask for a right that does not exist, and lack the other two.|View boats Manage oars|Separate them in your copy of the page.
    joiner-not-said|The page does not say whether one or all of the listed scopes are needed.|Guessing either way is dangerous.|boats:read, boats:all|State it in the vendor file: requirement.joiners.
    misplaced-requirement|Scopes are listed after the arguments of an operation.|They may belong to the next operation, whose heading is missing.|Permissions below the response.|Check the live page.
    missing-column-heads|A table has no column heads.|Its rows are read like those of the page's other tables.|A table without th.|Nothing if the columns are the same.
    missing-level|No entry under a permission names a level.|The permission is listed without a level.|GET /boats under Boats, without (read).|Check the live page.
    mixed-joiners|The word “and” is mixed with “or” or commas, and the page does not say which binds more tightly.|The scopes are listed without a decision.|a and b or c, d|State in the vendor file how these words and marks join scopes.
    plain-word-as-scope|A plain word was taken for a scope, but may be an ordinary answer.|An answer such as “Partners” is not a scope that a token can hold.|Members in a column of scopes|State in the vendor file what it is: scopes.known, requirement.none or another list.
    requirement-by-heading|The requirement of an operation is spread over several tables, whose headings were taken for the cases.|The headings may mean something else.|Tables Bots and Users.|Check the operation's cases.
    scope-without-prefix|An additional scope has no prefix and is not one of the page's operations.|It may be misspelled.|GetObject without s3:|Check the live page.
    second-requirement|An operation has a second statement of required permissions.|The heading of another operation may be missing between them.|Two permission labels below one heading.|Check the live page.
    uncommon-scope|A scope appears on a single path and may be part of a longer scope.|It may have been truncated.|WRIT next to WRITE|Check the live page.
    unfamiliar-level|A level appears nowhere else on the page.|It may be a typo or a truncated word.|boats:raed|Check the live page.
    unknown-column-heads|The column heads of a table of permissions are not recognised.|The table is not read.|Endpoint, Access, Rating|State in the vendor file what the columns contain.
    unknown-column|A column is not recognised.|It may change a requirement.|Quota class|State in the vendor file what it contains: columns.
    unknown-level|An operation needs another permission, but its level is not given.|The requirement is incomplete.|Additional permission Contents without a level.|Check the permission's own section.
    unknown-permission|An additional permission is not one of those on the page.|Its scope cannot be determined.|See Boatz|Correct the name in your copy.
    unknown-requirement-label|A line reads like a requirement, but its label is unknown.|A requirement may be lost.|Needs one of: boats:read|Add the label to the vendor file: requirement.labels.
    unknown-scope|No page mentions the scope, or a scope is missing where one is expected.|A misspelled scope grants nothing, and vendors reject manifests that contain one.|boats:raed|Use the suggestion, or look the scope up with scopetables lookup --scope.
    unknown-words|The words in this place are not recognised.|The answer remains open.|private?|Add the words to the vendor file.
    unplaced-scopes|A requirement appears above all operations.|The page does not say whether it applies to one or all of them.|Scope: boats:read at the top of the page.|State it in the vendor file, or move it in your copy.
    unread-requirement|The requirement is given in words that name no scope.|The requirement stays unknown, which never means that nothing is needed.|Only for partners|Read the words; add them to the vendor file if they mean none or unavailable.
    unreadable-cell|Part of a requirement cannot be read.|The answer would be too small.|boats:read and ???|Check the line.
    unreadable-requirement|A requirement cannot be read.|The operation has no answer.|boats:read or (oars:read|Correct your copy, or add the words to the vendor file.
    unreadable-scopes|A row of scopes that ran together cannot be split.|The row is not read.|READWRITEREAD for two columns|Separate the words in your copy.
    # Parameters
    duplicate-parameter|An operation lists an argument twice.|One of them may belong to another operation.|id twice|Check the live page.
    foreign-path-parameter|A path argument does not appear in the path.|Either the path or the argument is wrong.|boatId with GET /boats/{id}|Check the live page.
    formats-without-end|The end of a list of formats cannot be found.|The list may include the lines that follow it.|one of: a, b,|Check the live page.
    lost-parameter-name|A parameter has lost its name.|Names are never invented.|string, required|Get the page in another form.
    missing-path-parameter|A path parameter is missing from the arguments.|The list may be incomplete.|{id} without id|Check the live page.
    parameter-without-place|The page does not say where in the request a parameter belongs.|OpenAPI requires the location.|id, string|Nothing; the output omits it.
    repeated-parameter|A parameter appears twice.|One of them may belong to another operation.|limit twice|Check the live page.
    second-arguments|An operation lists its request content twice.|The heading of another operation may be missing.|Two labels Request body|Check the live page.
    stray-attributes|A line repeats what was said about the parameter above it.|The name of another parameter may be missing.|Required, after Optional|Check the live page.
    unbound-path-parameter|No listed parameter matches a parameter in the path.|OpenAPI requires all of them; it is added without a type.|/boats/{id}|Nothing.
    uneven-parameter-table|The cells do not form complete rows.|The table's parameters are not read.|7 cells for 3 columns|Get the page as HTML.
    unknown-attribute|A word that describes a parameter is not recognised.|The parameter's description may be incomplete.|write-once|Nothing, or report the word to us.
    unknown-location|The page does not say where in the request an argument belongs.|It could be in the path, the query or the body.|id|Nothing.
    unknown-parameter-column|A column in a table of parameters is not recognised.|The column is ignored.|Since|Nothing.
    unknown-parameter-table|A table among the parameters has no column of names.|The table is ignored.|A table of limits|Nothing.
    unlabelled-arguments|Lines look like parameters, but no label introduces them.|They are not read.|id string|Check the live page.
    unnamed-parameters|Parameters have lost their names on this page.|They are kept without names, for comparison.|28 unnamed parameters|Get the page in another form.
    unnamed-parameter|A parameter has no name.|OpenAPI cannot represent it.|string, required|Get the page in another form.
    unplaced-parameters|Lines look like parameters, but no heading introduces them.|They are not read.|id string at the end of the page|Check the live page.
    unreadable-parameter|A line describes a parameter, but there is none above it.|The parameter is lost.|Maximum: 100|Check the live page.
    # Files
    changed-retired-file|A file that is no longer generated was changed by someone else, so it was kept.|Removing it would lose those changes.|An output of a provider that is no longer in the configuration|Save what you need from it, then remove it.
    conflicting-word|A word is in two lists of a vendor file that exclude each other.|It can mean only one of them.|"None" in none and in unknown|Remove it from one of the lists.
    doubled-provider|Two catalogs have the same provider.|It is unclear which one is meant.|Two files devrev.scopes.json|Specify one of them.
    duplicate-key|An object contains the same key twice.|Programs would silently use one or the other.|{"a": 1, "a": 2}|Remove one.
    duplicate-page|A page is listed twice.|It would be read twice.|Two records of scopes.html|Remove one.
    duplicate-part|The same part was given twice.|Its pages would count twice.|merge part-1.json part-1.json|Specify each part once.
    duplicate-provider|Two providers have the same id.|Their outputs would share a folder.|devrev twice|Rename one.
    duplicate-type-name|Two providers have the same Swift type name.|Their tables could not be compiled together.|Acme and ACME|Set swift.typeName of one.
    empty-side|One side of a comparison contains nothing to compare.|Everything would appear added or removed.|A folder of images|Specify a page, a catalog, an OpenAPI file, or a folder of these.
    existing-configuration|The configuration already exists, and init does not overwrite it.|Your settings would be lost.|scopetables.json|Add the pages to it, or choose another file with --config.
    foreign-file|A page of the explorer would overwrite a file that the explorer did not write.|The file would be lost.|A Site/index.html of your own|Move it elsewhere, or choose another folder with -o.
    foreign-folder|The folder for the explorer contains other files.|Your files would be mixed with those of the explorer.|site -o docs|Choose an empty or new folder with -o.
    foreign-part|The part does not belong with the others.|The catalog would not be that of one run.|Parts of 2/3 and 2/4|Make all parts from the same list of pages, with the same version of the program.
    hard-linked-file|A replaced file had further names (hard links).|They still lead to the old contents.|An OpenAPI file with two names, and annotate --in-place|Create the links again if all names are to have the same contents.
    history-cut|More commits touched the catalogs than were read.|The time line begins later than the history.|312 commits and --history-limit 50|Raise --history-limit, at most to 1000.
    lfs-pointer|The file is a Git LFS pointer, not the file itself.|There is nothing to read.|version https://git-lfs.github.com/spec/v1|Run git lfs pull.
    missing-file|The file does not exist.|Nothing can be read.|sopes.html|Check the path and the current folder.
    missing-key|A required key is missing.|The file cannot be used without it.|A provider without pages|Add the key.
    missing-part|A part is missing.|Its pages would be missing without a word.|merge part-1.json part-3.json|Make the part with scrape --shard, and specify all of them.
    missing-provenance|There is no provenance.json next to a page.|The outputs do not say where the page came from.|Inputs/acme/scopes.html alone|Write a provenance.json with the page's URL and date; scopetables refresh keeps it up to date.
    mixed-providers|The pages belong to several providers.|A catalog describes one provider.|A page of DevRev and one of GitHub|Scrape them separately, or use --format summary.
    no-command|The program was built without its subcommands.|There is nothing to run.|traits: []|Build with the trait Command.
    no-git-object|Git cannot find the revision or path.|There is nothing to compare with.|git:mian:Inputs|Check the spelling of the revision and the path.
    no-history|Git has no whole history of a catalog here.|There is nothing to make a time line of, or it would be cut short without a word.|A shallow clone, or a folder outside of a repository|Commit the catalogs, or fetch the whole history with git fetch --unshallow.
    no-page|A catalog needs at least one page.|There is nothing to read.|scrape without a page|Specify a page.
    no-part|There is nothing to merge.|There is no catalog to print.|merge without a part|Specify the parts.
    no-yaml|The program was built without YAML support.|The file cannot be read.|api.yaml and traits: []|Use JSON, or build with the trait Command.
    not-a-file|A folder was given instead of a file.|A folder cannot be read as a file.|scrape Inputs|Specify the files in the folder.
    not-json|The file is not valid JSON.|Nothing can be read.|A trailing comma|Correct the file at the reported place.
    not-utf8|The file is not UTF-8.|Its words would be misread.|Latin-1|Save it as UTF-8.
    not-yaml|The file is not valid YAML.|Nothing can be read.|A tab before a key|Correct the file at the reported place.
    nothing-to-learn|The page contains nothing that learn could ask about.|It names no operation together with its requirement.|A page that a script fills|Save the page from a browser.
    open-question|A vendor file contains an unanswered question.|No page is read while an answer is missing.|"answer": "?"|Replace the question mark with one of the choices.
    provenance-mismatch|A page differs from the one recorded in provenance.json.|The recorded URL and date may be those of another version.|A page edited by hand|Use scopetables refresh, or correct the record.
    provider-mismatch|A vendor file and its provider have different ids.|It is unclear which id the outputs should have.|acme and acme-cloud|Use the same id in both.
    skipped-link|A symbolic link was not followed.|It could lead anywhere.|A link in a folder of pages|Specify its target, or replace the link with the file itself.
    stale-output|The outputs do not match the pages, or the annotations do not match the catalog.|Readers see an outdated answer.|A page was edited, but generate was not run.|Run the command given in the message.
    too-deep|Values are nested too deeply.|A hostile file could use up all memory.|[[[[…]]]]|Reduce the nesting.
    too-large|The file or folder exceeds the size limit.|A hostile file could use up all memory.|A catalog of 300 MB|Split it.
    uncommitted-catalog|A catalog differs from the one that was committed last.|The time line ends with that commit, and does not show what changed since.|An edit, or a run of generate, that nobody committed|Commit the catalog, and make the explorer again.
    unfit-output|The path of an output is occupied by something else.|A link could lead anywhere.|Generated is a symbolic link|Remove it.
    unfit-value|A catalog contains an invalid value.|The catalog cannot be trusted.|"line": "12"|Correct the value, or generate the catalog again.
    unfit-weights|A table of weights is invalid.|The chosen set would not follow your weights.|{"level": {}}|Correct it: {"formatVersion": 1, "levels": {"read": 1}}.
    unknown-format-version|The file has an unknown format version.|Its contents may have another meaning.|"formatVersion": 2|Use the program that wrote the file, or generate it again.
    unknown-id|No finding or rule has this id.|There is nothing to explain.|explain joiner-not-sayd|Use the suggestion, or see docs/findings.md.
    unknown-key|A key is unknown.|A misspelled key would silently have no effect.|"page" for "pages"|Use the suggestion.
    unknown-page|The page is not in the configuration.|Only pages in the configuration can be replaced.|refresh Inputs/x.html|Add the page to its provider.
    unknown-provider|The provider of the page cannot be identified.|The words of the wrong vendor would be used.|A page without a signature|Specify the provider with --provider, or its vendor file with --vendor.
    unknown-subcommand|The subcommand does not exist.|Nothing was done.|scopetables scrap|Use the suggestion; scopetables help lists all subcommands.
    unknown-vendor|There is no built-in vendor with this id.|There is nothing to print.|vendors devref|Use the suggestion.
    unread-version|A catalog cannot be read as a commit has it.|The time line has a gap there; what changed is told with the next commit that can be read.|A catalog of an older format|Nothing, or make the catalog of that commit again.
    unreadable-catalog|The catalog of the last run cannot be read.|It is unknown whether entries are missing now.|Conflict markers from Git|Restore the file, or run with --accept-shrink.
    unreadable-file|The file cannot be read.|Nothing can be done with it.|No permission|See the reason in the message.
    unreadable-manifest|The list of generated files cannot be read.|Files that are no longer generated are not removed.|Conflict markers from Git|Restore Generated/manifest.json.
    unwritable-file|The file cannot be written.|Nothing was changed.|A full disk|See the reason in the message.
    unwritable-output|Standard output cannot be written.|The answer is incomplete.|A full disk|See the reason in the message.
    wrong-path|The path is not allowed there.|It could lead outside the folder.|../x|Write a path inside the folder.
    wrong-type|A value has the wrong type.|The file cannot be used.|"pages": "x"|Use the type given in the message.
    wrong-value|A value is not allowed.|The file cannot be used.|"layout": "rows"|Use one of the values given in the message.
    # Outputs
    deep-requirement|A requirement is nested too deeply for a Swift table.|The row is omitted from the table.|Cases in cases in cases|Nothing; it is in the other outputs.
    scope-name-clash|Several scopes would have the same name in Swift.|One of them is given another name.|a-b and a_b|Use the names given in the message.
    # OpenAPI files
    unknown-method|A path contains a key that is not an HTTP method.|An operation may be misspelled.|gett:|Correct the key.
    capital-method|A method is written in capitals.|OpenAPI writes methods in lower case; the method is read anyway.|GET:|Write it in lower case.
    absent-operation|The OpenAPI file lacks an operation of the catalog.|It cannot be annotated.|GET /boats is not in api.yaml|Nothing, or update the file.
    added-scheme|A security scheme was added with values to fill in.|The catalog does not contain its URL.|tokenUrl: ""|Fill in the missing values.
    ambiguous-operation|An operation of the file matches several in the catalog.|The wrong requirement could be written.|Two servers with different base paths|Annotate it by hand.
    ambiguous-scheme|Several security schemes accept scopes.|It is unclear which one is meant.|oauth and oidc|Choose one with --scheme.
    circular-reference|A reference leads back to itself.|It has no value.|$ref: '#/components/schemas/a' inside a|Correct the file.
    existing-annotation|An operation already has a different annotation.|It may be deliberate.|x-scope written by hand|Use --replace to replace it.
    external-path-item|A path item is in another file.|It is not read.|$ref: boats.yaml|Bundle the files.
    json-comment|A JSON file contains comments.|JSON does not allow comments, and other programs reject the file.|// a comment|Remove the comments.
    no-scheme|The file has no security scheme that accepts scopes.|The style has no place for scopes.|Only apiKey|Choose a name for a new one with --scheme.
    not-openapi|The file is not an OpenAPI 3.0 or 3.1 document.|It cannot be annotated or compared.|Swagger 2.0|Convert it.
    overridden-security|The catalog requires less than the current security of a document or operation.|Readers of the document would believe that less is needed.|The page says that no credential is needed, but the document asks for a token.|Compare the two; --replace writes what the catalog says.
    swapped-sides|One of the two files passed to check has the wrong kind.|A document would be compared with a document, or a catalog with a catalog.|check catalog.json --with openapi.yaml|Give the OpenAPI document first, and the catalog after --with.
    shared-operation|Several operations with different requirements share one mapping.|An annotation would be wrong for some of them.|A YAML alias|Write the mapping out for each operation.
    stale-annotation|An annotated operation is not in the catalog.|The annotation may be out of date.|x-scope on a removed operation|Check the annotation, then remove it.
    undefined-scheme|An operation refers to a security scheme that is not defined.|Its requirement cannot be determined.|security: [oath: []]|Correct the name.
    unfit-operation|An operation is not a mapping.|It was skipped.|get: 1|Correct the file.
    unfit-path-item|A path is not a mapping of operations.|It was skipped.|/boats: []|Correct the file.
    unfit-scheme-name|The name is not allowed for a scheme.|The file would be invalid.|my scheme|Use letters, digits, dots, hyphens and underscores.
    unfit-scheme|A security scheme does not accept scopes.|The style has no place for scopes.|apiKey in OpenAPI 3.0|Choose one of type oauth2 or openIdConnect.
    unlisted-operation|The catalog does not contain the operation.|It was not annotated.|GET /internal|Nothing, or check the pages.
    unplaceable-annotation|There is no safe place for an annotation.|Other bytes of the file would change.|get: {}|Add it by hand.
    unplaceable-scheme|There is no safe place for new scopes.|Other bytes of the file would change.|scopes: {}|Add them by hand.
    unplaced-operations|Operations have no method or no path.|A specification cannot represent them.|s3:GetObject|Nothing.
    unproven-annotation|More than the annotations would change in the file.|Nothing was written, to be safe.|A rare form of YAML|Report the file.
    unresolved-reference|The target of a reference cannot be found.|The reference was skipped.|$ref: '#/components/x'|Correct the reference, or bundle the files.
    unsayable-requirement|A style cannot express a requirement.|Requirements are never simplified silently.|One of two scopes in x-required-scopes|Use --style x-scope.
    unsupported-version|The file uses an unsupported version of OpenAPI.|Its contents may have another meaning.|openapi: 4.0.0|Convert it.
    # Comparisons
    credentials-forgotten|A page no longer lists kinds of token.|It is unknown which kinds still work.|The column Token types is gone|Check the page.
    credentials-learned|A page lists kinds of token for the first time.|They are not compared, because they were unknown before.|A new column Token types|Nothing.
    different-providers|The two sides belong to different providers.|Everything would appear changed.|devrev and github|Compare the right files.
    facts-differ|Two entries of the same operation state different facts.|Both are kept, because facts are not part of the requirement.|Access level Read in one row and List in another|Nothing, or ask the vendor.
    headings-reworded|Headings were reworded, but the operations below them are the same.|The operations have not drifted.|Boats is now Vessels|Nothing.
    results-left-out|A report was shortened to what its reader accepts.|The other formats list everything.|25,001 results for code scanning|Use another format for the full list.
    schemas-changed|Schemas changed in ways that are not compared.|They may break a client in other ways.|A nested property|Use a tool that compares schemas.
    scopes-split|A scope was replaced by several scopes with other names.|It is reported once, not for each operation.|boats is now boats:read and boats:write|Check which of them your app needs.
    suppressed-left-out|Suppressed changes were omitted.|They were accepted earlier.|2 suppressed changes|Nothing.
    suppression-expired|A suppression has expired.|The change that it hid is reported again.|until 2026-01-01|Review the change, then renew or remove the suppression.
    suppression-unused|A suppression matches no change.|It has no effect, or is misspelled.|A fingerprint of a past change|Remove it.
    # Apps
    excess-scope|An app declares a scope that none of its calls needs.|Security reviews demand least privilege, and a stolen token does more harm.|boats:admin, and only GET /boats is called|Remove the scope, unless something else uses it.
    missing-scope|An app calls an operation that none of its scopes allows.|The call will fail in production.|POST /boats without boats:write|Add the scope given in the message.
    no-declared-scopes|A manifest declares no scopes in a known place.|It cannot be checked.|permissions: under another key|State the place with manifests in a vendor file.
    not-har|A file that looks like a HAR recording has no entries.|No calls can be read from it.|{"log": {}}|Export the recording as HAR again.
    undecided-operation|The pages do not say enough about an operation that the app calls.|The answer may not cover it.|A requirement that depends on the type of object|Supply what is missing: --type or --credential.
    unmatched-use|A call matches no operation in the catalogs.|Its requirement is unknown.|GET /baots|Use the suggestion, or choose the right catalog.
    """#
}
