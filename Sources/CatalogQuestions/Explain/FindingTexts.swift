/// What each finding means, why it matters, an example, and what to do; one finding a line, its parts between bars. A line that begins with
/// `#` names the part of the list behind it.
///
/// `docs/findings.md` is made of it, and a test holds that every id of the program stands here.
enum FindingTexts {
  static let text = #"""
    # Pages
    ambiguous-prefix|A page says two prefixes for the names of one table.|Names made of the wrong one would be of another service.|service prefix: boats, and service prefix: oars|Correct the copy of the page, or the pattern in the vendor file.
    missing-prefix|A page does not say the prefix of its operations' names.|Without it no name can be made.|A table of actions without the sentence above it.|Check operations.prefix in the vendor file.
    account-open|The entries of a page that were read and explained do not add up to those that were seen.|An entry may have been lost without a word.|312 entries seen, 311 read, 0 explained.|Report the page: this is a fault of the program.
    bare-operation|Nothing stands below the heading of an operation.|The page may have been cut there, and what the operation needs with it.|### Get a boat, and then the end of the file.|Get the page again, whole.
    binary-page|The file is not text that can be read, or is in another encoding.|Words would be taken for others.|A page in UTF-16, or a PDF.|Convert the page to UTF-8, for example with iconv.
    call-disagrees|An example on the page calls another operation than the page states.|One of the two is wrong, or the page describes two operations.|The page states GET /boats; its example calls GET /vessels.|Look at the page; correct the copy, or tell the vendor.
    changed-heads|A row in the middle of a table names the columns anew.|It states no operation; it is listed so that the account closes.|Method, Path, Scope once more between two rows.|Nothing.
    condensed-page-differs|The condensed form of a page would not state the same operations.|A page must not change what it says when its running text is taken out.|refresh of a new download.|Report the page: this is a fault of the program.
    conflicting-operation|The same operation stands twice with different requirements.|One of them must be wrong, and a guess could open too much.|GET /boats needs boats:read in one row and boats:all in another.|Look at both lines and correct the page, or tell the vendor.
    cut-request|A line looks like a request, and not all of it was read.|Its operation would be missing, or have a path that is cut.|GET /me/mess ages/{id}|Correct the line in the copy if it states an operation.
    cut-short|The page ends in the middle of something.|What stood behind it is lost, and the catalog would be short.|The file ends inside of a table.|Download the page again.
    duplicate-operation|The same operation stands twice.|Two entries may disagree, and only one can be kept.|GET /boats in two rows with the same scopes.|Nothing if both say the same; otherwise see conflicting-operation.
    empty-page|The file holds no text.|There is nothing to read.|A download of 0 bytes.|Download the page again.
    entry-passed-over|No layout understood an entry.|An operation that it states would be missing.|A row with a method and no path.|Look at the line; a word may belong into the vendor file, or the page lost something.
    example-entry|The entry belongs to an example and states no operation.|Examples would double the operations.|A row below the heading Example.|Nothing.
    example-exceeds-data|Most of a page's cells stand under a heading that announces an example.|The real table may have been taken for one.|The heading Example above the whole table.|If the heading is misplaced, move it.
    heading-without-operation|Lines belong to an operation, and the heading above them has no method and path.|It is not known whose requirement they state.|### Boats, and below it Required scope: boats:read.|Put the method and the path below the heading, if the page lost them.
    ignored-part|A part of the page was left aside because its heading says that it is about something else.|A requirement in it would be missing.|See also|Look at the part; take its heading out of sections.ignored if it matters.
    include-not-read|A Markdown page includes a file that is not there.|What the operation needs may stand in it.|[!INCLUDE [x](../includes/permissions.md)]|Place the included files beside the page, as they lie in the vendor's repository.
    json-page|The file is JSON and not a page.|It cannot be read as a page.|An OpenAPI file given to scrape.|Give an OpenAPI file to annotate or diff, and a catalog to emit or diff.
    markdown-not-built|The program was built without Markdown.|The page cannot be read.|A page.md and traits: [].|Build with the package trait Markdown.
    mentioned-operation|The page names an operation that it does not describe.|It is no entry of the page's own.|See also GET /boats.|Nothing.
    missing-heading|A table follows another one without a heading, though the page's other tables have one.|The group of its operations is not known.|A text dump that lost the heading Links.|Add the heading to the copy, or leave the group empty.
    nested-too-deep|Elements stand inside one another more deeply than is read.|A hostile page could use up all memory.|10,000 nested div elements.|Get the page in another form.
    no-operations|A layout fits the page, and no operation could be read.|An empty catalog looks like an API without operations.|A table that lost its heads.|Get the page again, or name its words in a vendor file.
    not-condensable|The page cannot be condensed.|Only pages that can be read can be reduced to what was read.|A page that no layout fits.|Make it readable first: see the message's own reason.
    not-supported|A method is marked as not supported.|It is kept apart: it is no operation.|N/A in the column DELETE.|Nothing.
    operation-from-call|An operation is known from an example call alone.|The page does not state its method and path elsewhere.|curl https://api.acme.test/boats|Nothing; look at the line if in doubt.
    operation-in-table|A table holds an operation that another layout would read.|It is not read a second time.|A table of operations on a page of headings.|Nothing if the operation is in the catalog; otherwise name the layout.
    operation-mentioned|Running text names an operation.|It states no requirement there.|Use GET /boats to list them.|Nothing.
    page-ends-early|The page of an operation ends without an answer or an example.|It may have been cut, and a requirement with it.|The file ends behind the parameters.|Get the page again.
    page-grown|A page has far more entries than before.|It may have been read by another layout.|20 entries before, 300 now.|Look at the page.
    page-shrunk|A page has far fewer entries than before.|It may have been cut short, so that operations only seem to be gone.|300 entries before, 20 now.|Look at the page before you believe the removals.
    page-title-inferred|Words were taken for the page's title.|They could be the title of the first operation.|Applications, and behind it Create application.|Look at the group of the operations.
    page-too-large|The page is larger than is read.|A hostile page could use up all memory.|A file of 200 MB.|Split the page.
    pages-disagree|Two pages state the same operation with different requirements.|One of them is out of date.|The reference says boats:read, the operation's own page boats:all.|Ask the vendor; until then the union is listed as may be checked.
    parser-stopped|The parser of HTML gave up on the page.|What follows is not read.|Bytes that are no HTML.|Download the page again.
    parted-section|A heading of another rank, or a line that looks like one, stands between the entries of a section.|What follows could need the permission that it names, and not the section's.|Cranes as an h3 between sections in h2.|Give the heading the rank of the others in the copy, if it heads a section.
    repeated-heads|A row repeats the heads of its table.|It states no operation.|Method, Path, Scope again on a printed page.|Nothing.
    requirements-silent|A page states fewer requirements than the last catalog has.|A column was probably emptied, moved or renamed.|311 operations, and 0 requirements.|Look at the page; --accept-shrink accepts it.
    section-row|A row is a heading inside of a table.|It states no operation.|A row with one cell over all columns.|Nothing.
    table-too-large|A table has more rows or columns than are read.|A hostile page could use up all memory.|colspan=100000|Get the page in another form.
    text-too-long|The text of one cell, heading, item or paragraph is longer than is read.|A hostile page could cost much time and memory.|A cell of 10 MB.|Split it in the copy, or raise the limit textBytes.
    too-many-attributes|A tag has more attributes than are read.|The parser of HTML compares each attribute with all before it.|A tag of 10,000 attributes.|Take them out of the copy, or raise the limit attributes.
    too-many-pages|A configuration names more pages than a run reads.|A wrong list could keep the machine busy for hours.|30,000 pages.|Generate one provider at a time, or raise the limit pages.
    text-outside-cells|Text stands in a table of operations and in none of its cells.|What the row says is not whole.|<tr>boats:read<td>GET /boats</td></tr>|Put the text into a cell of the copy.
    title-run-together|A title may have run together with the one behind it.|The words are kept, and may be of both.|ApplicationsCreate application|Nothing, or part the line in the copy.
    unclaimed-text|No layout made use of a piece of text.|A rule for all operations may stand in it.|All operations need admin:all.|Read the words; if they matter, say so in the vendor file.
    unseen-text|An operation or scope in the page's source is hidden, or struck out.|Nobody who looks at the page sees it, so it is not read.|<tr hidden><td>GET /boats</td></tr>|If it holds still, show it in the copy of the page.
    unfit-page|No layout fits the page.|Nothing can be read.|A page without a method and path.|Check that it is the right page; scopetables learn drafts a vendor file.
    unread-item|An item of a list states no operation, though its neighbours do.|An operation would be missing.|- see below|Look at the line.
    unread-line|A line among the arguments of a request was not understood.|A parameter may be missing.|(deprecated since May)|Nothing if it holds no parameter.
    unread-table|A table among the arguments has no columns for names and types.|Its parameters are not read.|A table of error codes.|Nothing if it holds no parameters.
    unreadable-heading|The method or path in a heading cannot be read.|The operation is not read.|GET /boats/{id|Correct the heading in the copy.
    unreadable-operation|The entry is not where the page states its operation.|It is no operation of its own.|A second request line in an example.|Nothing.
    unreadable-row|A row does not fit its table.|Its operation is not read, and an answer would be missing.|Three cells under four heads.|Look at the line; correct the copy if the page lost a cell.
    # Borders, paths and versions
    ambiguous-border|Cells ran together, and where one ends is not certain.|A path could lose its last word to a scope.|POST/archive.subtasktask:write reads in two ways.|Decide from the live page and write a blank between the cells.
    ambiguous-mark|A path ends in something that may be a mark.|The path could be wrong by it.|/boats1, where 1 may be a footnote.|Look at the live page; take the mark out of the copy.
    ambiguous-path|A path may have run into a word behind it.|The path could be wrong.|/boatsParameters|Part the words in the copy.
    ambiguous-scopes|A cell is one scope, or several that ran together.|An answer could name a scope that does not exist.|READWRITE|Part the words in the copy.
    ambiguous-versions|Versions ran into a path.|The path or the versions could be wrong.|/rest/api/21.02.0|Part the words in the copy.
    equal-operations|Two operations have the same method and path, and different names.|An overlay can address only one.|GET /boats (a) and GET /boats (b).|Nothing; the later one is left out.
    equal-templates|Two paths differ only by the names of their parameters.|OpenAPI takes them for one.|/boats/{id} and /boats/{boat}|Use one name for both.
    look-alike-letter|A path, name or scope holds a letter of another script that only looks like a usual one.|A request or token with the usual letter would not match.|boаts with a Cyrillic а|Ask the vendor; correct the copy if it is a slip.
    malformed-template|The braces of a path are not pairs around one name each.|OpenAPI and tools cannot hold the path.|/boats/{id|Correct the path in the copy.
    missing-versions|A path has a version, and the page lists none for it.|It is not known for which versions the row holds.|/rest/{version}/boats|Look at the live page.
    non-ascii-letter|A path, name or scope holds a letter that can be written in several ways.|Two spellings that look equal are different to a server.|/cafés|Compare with what the server takes.
    operation-without-path|The page calls an operation by a name alone.|OpenAPI cannot hold it.|s3:GetObject|Nothing; the operation is in the other outputs.
    path-without-method|The page names a path and no method.|OpenAPI cannot hold the operation.|/boats|Nothing; the operation is in the other outputs.
    pattern-path|A path is an expression.|Not every output can hold it, and only .* is understood.|/download/temp/.*|Nothing; look at the outputs that leave it out.
    query-in-path|A path holds a query or a fragment.|OpenAPI knows no such path.|/boats?mine=1|Nothing, or take it off in the copy.
    relative-path|A path does not begin with a slash.|OpenAPI cannot hold it.|boats/{id}|Add the slash in the copy, if the page lost it.
    unexpected-versions|Versions are listed for a path that has no {version}.|They may belong to another row.|/boats with 1.0, 2.0|Look at the live page.
    unreadable-versions|A list of versions cannot be parted.|The row is not read.|1.02.0latestx|Part the versions in the copy.
    unsupported-method|OpenAPI has no place for the method.|The operation is left out of that output.|CONNECT /boats|Nothing.
    unusual-path-parameter|A parameter's name has characters that tools take for its end.|Other programs may read the path in another way.|{id:int}|Nothing, or rename it in the copy.
    # Requirements
    ambiguous-columns|Two columns could each be the requirement.|The wrong one would give wrong scopes.|Columns Scope and Permission.|Say in a vendor file what each column holds.
    cell-out-of-place|A scope stands in a column where none is expected.|It may be a requirement that would be lost.|boats:read in the column Notes.|Say in the vendor file what the column holds.
    conflicting-requirement|An operation has two statements that differ.|One of them is wrong, or both are for different cases.|Scope: boats:read, and below Scope: boats:all.|Look at both lines.
    empty-column|A column of additional permissions is empty on the whole page.|Marks in it may be lost in this dump.|Images that a text dump drops.|Get the page as HTML.
    empty-requirement-column|Every cell of a requirement's column is empty.|A change of the page's form may have emptied it.|Scopes that a script fills in.|Get the page again, from a browser.
    empty-requirement|No scope stands behind a label.|The page may have lost it.|Required scope:|Look at the live page.
    footnote-not-found|A row has a footnote mark, and no line begins with it.|What the footnote says may change the requirement.|boats:read* without a line that begins with *.|Look at the live page.
    joiner-not-said|The page does not say whether one or all of the listed scopes are needed.|Both readings are dangerous to guess.|boats:read, boats:all|Say it in the vendor file: requirement.joiners.
    misplaced-requirement|Scopes stand behind the arguments of an operation.|They may belong to the next operation, whose heading is lost.|Rights below the response.|Look at the live page.
    missing-column-heads|A table has no heads.|Its rows are read like those of the page's other tables.|A table without th.|Nothing if the columns are the same.
    missing-level|None of the entries under a permission names a level.|The permission is listed without one.|GET /boats under Boats, without (read).|Look at the live page.
    mixed-joiners|Scopes are joined by “and” beside “or” or commas, and which binds closer is not said.|The scopes are listed without a decision.|a and b or c, d|Say in the vendor file how the marks join.
    plain-word-as-scope|A plain word was taken for a scope, and may be an answer in words.|An answer such as “Partners” is no scope that a token can hold.|Members in a column of scopes|Say in the vendor file what it is: scopes.known, requirement.none or another list.
    requirement-by-heading|What an operation needs stands in several tables, and their headings were taken for the cases.|The headings may mean something else.|Tables Bots and Users.|Look at the operation's cases.
    scope-without-prefix|A further scope has no prefix and is no operation of the page.|It may be misspelled.|GetObject without s3:|Look at the live page.
    second-requirement|An operation has a second statement of its rights.|The heading of another operation may be lost between them.|Two labels of rights below one heading.|Look at the live page.
    uncommon-scope|A scope stands on one path alone and may be part of a longer one.|It may have been cut short.|WRIT beside WRITE|Look at the live page.
    unfamiliar-level|A level stands nowhere else on the page.|It may be a typing error or a cut word.|boats:raed|Look at the live page.
    unknown-column-heads|The heads of a table of permissions are not the known ones.|The table is not read.|Endpoint, Access, Rating|Say in the vendor file what they hold.
    unknown-column|Nobody knows what a column holds.|It may change a requirement.|Quota class|Say it in the vendor file: columns.
    unknown-level|An operation needs another permission, and at which level is not said.|The requirement is not complete.|Additional permission Contents without a level.|Look at the permission's own section.
    unknown-permission|An additional permission is not among those of the page.|Which scope it is cannot be said.|See Boatz|Correct the name in the copy.
    unknown-requirement-label|A line reads like a requirement, behind an unknown label.|A requirement may be lost.|Needs one of: boats:read|Add the label to the vendor file: requirement.labels.
    unknown-scope|No page names the scope, or no scope stands where one is expected.|A misspelled scope opens nothing, and a manifest with one is refused.|boats:raed|Take the suggestion, or look the scope up with scopetables lookup --scope.
    unknown-words|Words do not say what they should.|The answer stays open.|private?|Add the words to the vendor file.
    unplaced-scopes|A requirement stands above all operations.|Whether it is about one or all is not said.|Scope: boats:read at the top of the page.|Say it in the vendor file, or move it in the copy.
    unread-requirement|Words stand where a requirement belongs, and name no scope.|The operation stays unknown, which never means that nothing is needed.|Only for partners|Read the words; name them in the vendor file if they mean none or unavailable.
    unreadable-cell|Part of a requirement cannot be read.|An answer would be too small.|boats:read and ???|Look at the line.
    unreadable-requirement|A requirement cannot be read.|The operation has no answer.|boats:read or (oars:read|Correct the copy, or name the words in the vendor file.
    unreadable-scopes|A row of scopes that ran together cannot be parted.|The row is not read.|READWRITEREAD for two columns|Part the words in the copy.
    # Parameters
    duplicate-parameter|An operation lists an argument twice.|One of them may belong to another operation.|id twice|Look at the live page.
    foreign-path-parameter|An argument of the path is not in the path.|The path or the argument is wrong.|boatId with GET /boats/{id}|Look at the live page.
    formats-without-end|A list of formats has no end.|It may have swallowed the lines behind it.|one of: a, b,|Look at the live page.
    lost-parameter-name|A parameter's name is lost.|Names are never invented.|string, required|Get the page in another form.
    missing-path-parameter|A parameter of the path is not among the arguments.|The list may be cut.|{id} without id|Look at the live page.
    parameter-without-place|The page does not say where in the request a parameter stands.|OpenAPI needs to know it.|id, string|Nothing; the output leaves it out.
    repeated-parameter|A parameter stands twice.|One of them is lost.|limit twice|Look at the live page.
    second-arguments|An operation lists its request's content twice.|The heading of another operation may be lost.|Two labels Request body|Look at the live page.
    stray-attributes|A line says again what was said of the parameter above.|The name of another parameter may be lost.|Required, behind Optional|Look at the live page.
    unbound-path-parameter|No parameter has the name that the path has.|OpenAPI needs each; it is added without a type.|/boats/{id}|Nothing.
    uneven-parameter-table|Cells do not make up rows.|The parameters of the table are not read.|7 cells for 3 columns|Get the page as HTML.
    unknown-attribute|What a word means for a parameter is not known.|The parameter may be described incompletely.|write-once|Nothing, or tell us the word.
    unknown-location|Where an argument is carried is not said.|It could be in the path, the query or the body.|id|Nothing.
    unknown-parameter-column|What a column of a table of parameters holds is not known.|It is not read.|Since|Nothing.
    unknown-parameter-table|No column of a table among the parameters holds names.|It is not read.|A table of limits|Nothing.
    unlabelled-arguments|Lines read like parameters, and no label says that they begin.|They are not read.|id string|Look at the live page.
    unnamed-parameters|The names of parameters are lost on this page.|They are kept without names, for comparison.|28 unnamed parameters|Get the page in another form.
    unnamed-parameter|A parameter has no name.|OpenAPI cannot hold it.|string, required|Get the page in another form.
    unplaced-parameters|Lines look like parameters and stand under no heading for them.|They are not read.|id string at the end of the page|Look at the live page.
    unreadable-parameter|A line belongs to a parameter, and none stands above it.|The parameter is lost.|Maximum: 100|Look at the live page.
    # Files
    changed-retired-file|A file that the program no longer makes was changed by somebody, and was left where it is.|Your changes would be lost if it were removed.|An output of a provider that left the configuration|Keep what you need of it, then remove it.
    conflicting-word|A word of a vendor file stands in two lists of one class.|It can mean only one of them.|"None" in none and in unknown|Remove it from one list.
    doubled-provider|Two catalogs are of the same provider.|It is not clear which of them is meant.|Two files devrev.scopes.json|Name one of them.
    duplicate-key|A key stands twice in one object.|Readers would take the one or the other in silence.|{"a": 1, "a": 2}|Remove one.
    duplicate-page|A page is named twice.|It would be read twice.|Two records of scopes.html|Remove one.
    duplicate-provider|Two providers have the same id.|Their outputs would share a folder.|devrev twice|Rename one.
    duplicate-type-name|Two providers have the same Swift type name.|The tables could not be compiled together.|Acme and ACME|Set swift.typeName of one.
    empty-side|One side of a comparison holds nothing to compare.|Everything would look added or removed.|A folder of images|Name a page, catalog, OpenAPI file, or a folder of these.
    existing-configuration|A configuration is there already, and init does not overwrite it.|It would overwrite your settings.|scopetables.json|Add the pages to it, or name another file with --config.
    foreign-file|A file that the explorer did not write stands where a page of it is to be written.|It would be lost.|Site/index.html of your own|Move it away, or name another folder with -o.
    foreign-folder|The folder for the explorer holds other files.|Yours and the explorer's would be mixed up.|site -o docs|Name an empty or a new folder with -o.
    hard-linked-file|A file that was replaced had other names.|They still lead to the old contents.|Two names of one OpenAPI file, and annotate --in-place|Make the links again if all names are to hold the same.
    history-cut|More commits touched the catalogs than were read.|The time line begins later than the history.|312 commits and --history-limit 50|Raise --history-limit, at most to 1000.
    lfs-pointer|The file is a pointer of Git LFS and not the file itself.|There is nothing to read.|version https://git-lfs.github.com/spec/v1|Run git lfs pull.
    missing-file|There is no such file.|Nothing can be read.|sopes.html|Check the path and the current folder.
    missing-key|A key that must be there is missing.|The file cannot be used without it.|A provider without pages|Add the key.
    missing-provenance|No provenance.json lies beside a page.|The outputs do not say where the page came from.|Inputs/acme/scopes.html alone|Write provenance.json with the page's address and date; scopetables refresh does it.
    mixed-providers|Pages of several providers were given.|A catalog holds one provider.|A page of DevRev and one of GitHub|Scrape them one by one, or use --format summary.
    no-command|The program was built without its subcommands.|There is nothing to run.|traits: []|Build with the trait Command.
    no-git-object|Git has no such revision or path.|There is nothing to compare with.|git:mian:Inputs|Check the name of the revision and the path.
    no-history|Git has no whole history of a catalog here.|There is nothing to make a time line of, or it would be cut short without a word.|A shallow clone, or a folder outside of a repository|Commit the catalogs, or fetch the whole history with git fetch --unshallow.
    no-page|A catalog needs at least one page.|There is nothing to read.|scrape without a page|Name a page.
    no-yaml|The program was built without YAML.|The file cannot be read.|api.yaml and traits: []|Use JSON, or build with the trait Command.
    not-a-file|A folder stands where a file is expected.|It cannot be read as one.|scrape Inputs|Name the files in it.
    not-json|The file is no JSON.|Nothing can be read.|A trailing comma|Correct the file at the place.
    not-utf8|The file is not UTF-8.|Words would be taken for others.|Latin-1|Save it as UTF-8.
    not-yaml|The file is no YAML that can be read.|Nothing can be read.|A tab before a key|Correct the file at the place.
    nothing-to-learn|Nothing was found on the page that learn could ask about.|It names no operation and what it needs.|A page that a script fills|Save the page from a browser.
    open-question|A vendor file has a question that nobody answered.|No page is read with an open guess.|"answer": "?"|Replace the question mark with one of the choices.
    provenance-mismatch|A page is not the one that provenance.json records.|Its address and date may be those of another version.|A page edited by hand|Use scopetables refresh, or correct the record.
    provider-mismatch|A vendor file has another id than its provider.|The outputs would be called by the one or the other.|acme and acme-cloud|Make both the same.
    skipped-link|A symbolic link was not read.|It could lead anywhere.|A link in a folder of pages|Name what it leads to, or put the file itself there.
    stale-output|Outputs are not what the pages give.|Readers see an old answer.|A page was edited and generate was not run.|Run the command that the message names.
    too-deep|Too many values stand inside one another.|A hostile file could use up all memory.|[[[[…]]]]|Make the file flatter.
    too-large|The file or folder is larger than is read.|A hostile file could use up all memory.|A catalog of 300 MB|Split it.
    uncommitted-catalog|A catalog differs from the one that was committed last.|The time line ends with that commit, and does not show what changed since.|An edit, or a run of generate, that nobody committed|Commit the catalog, and make the explorer again.
    unfit-output|Something stands where an output is to be written.|A link could lead anywhere.|Generated is a symbolic link|Remove it.
    unfit-value|A value of a catalog is not what it should be.|The catalog cannot be trusted.|"line": "12"|Correct the value, or make the catalog again.
    unfit-weights|A table of weights is not what it should be.|The choice among sets would not be yours.|{"level": {}}|Correct it: {"formatVersion": 1, "levels": {"read": 1}}.
    unknown-format-version|The file has another format version.|It may mean something else.|"formatVersion": 2|Use the program that wrote it, or make it again.
    unknown-id|No finding or rule has the id.|It cannot be explained.|explain joiner-not-sayd|Take the suggestion, or look at docs/findings.md.
    unknown-key|A key is not known.|A misspelled key would do nothing in silence.|"page" for "pages"|Take the suggestion.
    unknown-page|The configuration names no such page.|Only pages that the configuration names can be replaced.|refresh Inputs/x.html|Add the page to its provider.
    unknown-provider|The page does not show whose it is.|Words of the wrong vendor would be used.|A page without a signature|Name the provider with --provider, or its vendor file with --vendor.
    unknown-subcommand|There is no such subcommand.|Nothing was done.|scopetables scrap|Write the one that the message names; scopetables help lists all.
    unknown-vendor|There is no built-in vendor of that name.|There is nothing to print.|vendors devref|Take the suggestion.
    unreadable-catalog|The catalog of the last run cannot be read.|It is not known whether entries went missing.|Conflict marks of git|Restore the file, or run with --accept-shrink.
    unreadable-file|The file cannot be read.|Nothing can be made of it.|No permission|Look at the reason in the message.
    unread-version|A catalog cannot be read as a commit has it.|The time line has a gap there; what changed is told with the next commit that can be read.|A catalog of an older format|Nothing, or make the catalog of that commit again.
    unreadable-manifest|The list of the program's own files cannot be read.|Files that are no longer made stay.|Conflict marks of git|Restore Generated/manifest.json.
    unwritable-file|The file cannot be written.|Nothing was changed.|A full disk|Look at the reason in the message.
    unwritable-output|Standard output cannot be written.|The answer is incomplete.|A full disk|Look at the reason in the message.
    wrong-path|A path is not allowed there.|It could lead out of the folder.|../x|Write a path inside of the folder.
    wrong-type|A value has the wrong type.|The file cannot be used.|"pages": "x"|Write what the message says.
    wrong-value|A value is not one that is known.|The file cannot be used.|"layout": "rows"|Write one that the message names.
    # Outputs
    deep-requirement|A requirement lies too deep for a Swift table.|The row is left out of the table.|Cases in cases in cases|Nothing; it is in the other outputs.
    scope-name-clash|Several scopes would have the same name in Swift.|One of them is called otherwise.|a-b and a_b|Use the names that the message gives.
    # OpenAPI files
    unknown-method|A path holds a key that is no HTTP method.|An operation may be misspelt.|gett:|Correct the key.
    capital-method|A method is written in capitals.|OpenAPI writes methods in small letters; it is read as such.|GET:|Write it in small letters.
    absent-operation|The OpenAPI file lacks an operation of the catalog.|It cannot be annotated.|GET /boats is not in api.yaml|Nothing, or update the file.
    added-scheme|A security scheme was added with places to fill in.|The page does not say its address.|tokenUrl: ""|Fill it in.
    ambiguous-operation|An operation of the file fits several of the catalog.|The wrong one could be written.|Two servers with different base paths|Annotate by hand.
    ambiguous-scheme|Several security schemes take scopes.|It is not clear which is meant.|oauth and oidc|Name one with --scheme.
    circular-reference|A reference leads to itself in a circle.|It stands for nothing.|$ref: '#/components/schemas/a' inside of a|Correct the file.
    existing-annotation|An operation has another annotation already.|Yours may be deliberate.|x-scope by hand|Use --replace to replace it.
    external-path-item|A path item stands in another file.|It is not read.|$ref: boats.yaml|Bundle the file.
    json-comment|A JSON file holds comments.|JSON has none, and other programs refuse the file.|// a comment|Remove the comments.
    no-scheme|The file has no security scheme that takes scopes.|The style has no place for scopes.|Only apiKey|Name one to be added with --scheme.
    not-openapi|The file is no OpenAPI 3.0 or 3.1 document.|It cannot be annotated or compared.|Swagger 2.0|Convert it.
    overridden-security|The catalog asks for less than the security that a document or an operation has today.|Whoever looks at the document alone would think that less is needed than is.|The page says that no credential is needed, and the document asks for a token.|Look at both; --replace writes what the catalog says.
    swapped-sides|One of the two files of check is not what it has to be.|A document would be compared with a document, or a catalog with a catalog.|check catalog.json --with openapi.yaml|Name the OpenAPI document first, and the catalog behind --with.
    shared-operation|One mapping stands for several operations that need different things.|An annotation would be wrong for some.|An alias of YAML|Write it out for each.
    stale-annotation|An operation has an annotation, and the catalog no such operation.|It may be out of date.|x-scope on a removed operation|Look at it and remove it.
    undefined-scheme|An operation names a security scheme that the file lacks.|What it needs cannot be said.|security: [oath: []]|Correct the name.
    unfit-operation|An operation is no mapping.|It was passed over.|get: 1|Correct the file.
    unfit-path-item|A path has no mapping of operations.|It was passed over.|/boats: []|Correct the file.
    unfit-scheme-name|A name cannot be that of a scheme.|The file would be invalid.|my scheme|Use letters, digits, dots, hyphens and underscores.
    unfit-scheme|A security scheme takes no scopes.|The style cannot say them.|apiKey in OpenAPI 3.0|Name one of type oauth2 or openIdConnect.
    unlisted-operation|The catalog has no such operation.|Nothing was written into it.|GET /internal|Nothing, or look at the pages.
    unplaceable-annotation|There is no safe place for an annotation.|Other bytes of the file would change.|get: {}|Add it by hand.
    unplaceable-scheme|There is no safe place for new scopes.|Other bytes of the file would change.|scopes: {}|Add them by hand.
    unplaced-operations|Operations have no method or no path.|A specification cannot hold them.|s3:GetObject|Nothing.
    unproven-annotation|The annotated file would differ in more than the annotations.|Nothing was written, to be safe.|A rare form of YAML|Report the file.
    unresolved-reference|A reference leads nowhere in this file.|It was passed over.|$ref: '#/components/x'|Correct or bundle it.
    unsayable-requirement|A style cannot say a requirement.|Nothing is flattened in silence.|One of two scopes in x-required-scopes|Use --style x-scope.
    unsupported-version|The file has a version of OpenAPI that is not read.|It may mean something else.|openapi: 4.0.0|Convert it.
    # Comparisons
    credentials-forgotten|A page no longer lists kinds of token.|It is not known which still work.|The column Token types is gone|Look at the page.
    credentials-learned|A page lists kinds of token for the first time.|They are not compared, because nothing was known.|A new column Token types|Nothing.
    different-providers|The two sides are of different providers.|Everything would look changed.|devrev and github|Compare the right files.
    facts-differ|Two entries of one operation state different facts.|Both are kept, because neither is part of the requirement.|Access level Read in one row and List in another|Nothing, or ask the vendor.
    headings-reworded|Headings have other words over the same operations.|It is no drift of the operations.|Boats is now Vessels|Nothing.
    results-left-out|A report was cut to what its reader takes.|The other formats list all.|25,001 results for code scanning|Use another format for the full list.
    schemas-changed|Schemas changed beyond what is compared.|They may break a client in another way.|A nested property|Use a tool for schemas.
    scopes-split|A scope gave way to several with other names.|It is told once, and not for each operation.|boats is now boats:read and boats:write|Look at which of them your app needs.
    suppressed-left-out|Suppressed changes were left out.|They were accepted before.|2 suppressed changes|Nothing.
    suppression-expired|A suppression has ended.|What it hid shows again.|until 2026-01-01|Look at the change, then renew or remove it.
    suppression-unused|A suppression fits no change.|It hides nothing, or is misspelled.|A fingerprint of a past change|Remove it.
    # Apps
    excess-scope|An app declares a scope that nothing it calls needs.|Security reviews ask for the least, and a stolen token does more harm.|boats:admin, and only GET /boats is called|Remove the scope, unless something else uses it.
    missing-scope|An app calls an operation that none of its scopes opens.|The call fails in production.|POST /boats without boats:write|Add the scope that the message names.
    no-declared-scopes|A manifest declares no scopes at a known place.|It cannot be checked.|permissions: under another key|Say where with manifests in a vendor file.
    not-har|A file that looks like a HAR recording has no entries.|No call can be read from it.|{"log": {}}|Export the recording as HAR again.
    undecided-operation|The pages do not say enough of an operation that the app calls.|The answer may be too small for it.|A requirement that depends on the type of object|Say what decides it: --type or --credential.
    unmatched-use|No operation of the catalogs fits a call.|What it needs is not known.|GET /baots|Take the suggestion, or name the right catalog.
    """#
}
