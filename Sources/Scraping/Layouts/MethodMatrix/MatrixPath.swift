import PageReading

/// What is in a row's first cell: the path, its versions, and perhaps a mark.
///
///     /rest/mywork/{version}/status
///     1
///     latest
struct MatrixPath: Hashable {
  var path: PathSpelling
  var versions: [String] = []
  var isPrivate = false
  /// What is odd about the cell, in a sentence each.
  var problems: [Problem] = []

  /// Something to report beside a row that is read.
  struct Problem: Hashable {
    var isError: Bool
    var id: String
    var message: String
  }

  /// `nil` if the words do not begin with a path.
  ///
  /// - Parameters:
  ///   - lines: The cell's lines, the path first.
  ///   - isFused: Whether versions may have run together.
  init?(_ lines: [String], isFused: Bool, wording: RequirementWording) {
    var words = lines.flatMap { line in
      line.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }).map { String($0) }
    }
    guard !words.isEmpty, let path = PathSpelling(words.removeFirst()) else { return nil }
    self.path = path
    // Words with borders between them are versions by themselves.
    let isList = words.count { !wording.saysPrivate($0) } > 1
    if isFused {
      reportMark(wording)
    } else {
      let goOn = lines[0].drop { !" ,;".contains($0) }.first == ","
      if goOn || words.allSatisfy(wording.saysPrivate) { part(goOn: goOn, wording: wording) }
    }
    for word in words {
      if wording.saysPrivate(word) {
        isPrivate = true
      } else {
        add(word, mayBeFused: (isFused && !isList) || word.hasSuffix("latest"), wording: wording)
      }
    }
    reportCutVersions()
    reportVersions()
  }

  /// Where `latest` is the only version behind the path, a blank may have cut it off from others that ran into the path: `task1 latest`.
  private mutating func reportCutVersions() {
    guard versions == ["latest"], path.path.utf8.last?.isASCIIDigit == true,
      VersionsInPath.outcome(of: path.path + "latest", goOn: false) != .none
    else { return }
    problems.append(
      Problem(
        isError: false, id: "ambiguous-versions",
        message: "The end of the path \(path.path) may be a version that ran into it. Check the live page."))
  }

  /// Takes versions that ran into the path from it.
  private mutating func part(goOn: Bool, wording: RequirementWording) {
    let mark = wording.privateWords.first { path.path.hasSuffix($0) && !path.path.hasSuffix("/" + $0) }
    switch VersionsInPath.outcome(of: String(path.path.dropLast(mark?.count ?? 0)), goOn: goOn) {
    case .none: break
    case .parted(let bare, let fused):
      guard let bare = PathSpelling(bare) else { return }
      path = bare
      if mark != nil { isPrivate = true }
      add(fused, mayBeFused: true, wording: wording)
    case .open(let one, let other):
      problems.append(
        Problem(
          isError: true, id: "ambiguous-versions",
          message: "Versions ran into the path \(path.path), which may be \(one) or \(other). Check the live page."))
    }
  }

  private mutating func add(_ word: String, mayBeFused: Bool, wording: RequirementWording) {
    if !mayBeFused || word == "latest" {
      guard VersionList.isVersion(word) else {
        problems.append(
          Problem(
            isError: false, id: "unknown-words",
            message: "“\(word)” after \(path.path) is neither a version nor a known mark."))
        return
      }
      versions.append(word)
      return
    }
    var fused = word[...]
    for mark in wording.privateWords {
      if fused.hasPrefix(mark) {
        fused = fused.dropFirst(mark.count)
      } else if fused.hasSuffix(mark) {
        fused = fused.dropLast(mark.count)
      }
    }
    if fused.count < word.count { isPrivate = true }
    switch VersionList.outcome(of: String(fused)) {
    case .versions(let list): versions += list
    case .open(let one, let other):
      problems.append(
        Problem(
          isError: true, id: "ambiguous-versions",
          message:
            "The versions of \(path.path), “\(word)”, may be \(one.joined(separator: ", ")) or \(other.joined(separator: ", ")). Check the live page."
        ))
    case .unfit:
      problems.append(
        Problem(
          isError: true, id: "unreadable-versions",
          message:
            "“\(word)” after \(path.path) cannot be split into ascending versions that begin with one digit and end with “latest”."
        ))
    }
  }

  /// A mark that ran into the path cannot be told from the path's last word.
  private mutating func reportMark(_ wording: RequirementWording) {
    for mark in wording.privateWords where path.path.hasSuffix(mark) && !path.path.hasSuffix("/" + mark) {
      problems.append(
        Problem(
          isError: true, id: "ambiguous-mark",
          message:
            "\(path.path) ends in “\(mark)”, which is either part of the path or a mark that ran into it. Check the live page."
        ))
    }
  }

  private mutating func reportVersions() {
    if Set(versions).count < versions.count || (versions.contains("latest") && versions.last != "latest") {
      problems.append(
        Problem(
          isError: true, id: "unreadable-versions",
          message:
            "The versions of \(path.path) are not unique, or “latest” is not the last: \(versions.joined(separator: ", "))."
        ))
      versions = []
    }
    let takesVersion = path.path.lowercased().contains("{version}")
    if takesVersion, versions.isEmpty, problems.isEmpty {
      problems.append(
        Problem(
          isError: false, id: "missing-versions",
          message: "\(path.path) contains a version, but the page lists none for it."
        ))
    } else if !takesVersion, !versions.isEmpty {
      problems.append(
        Problem(
          isError: false, id: "unexpected-versions",
          message:
            "\(path.path) has no {version}, but the page lists versions for it: \(versions.joined(separator: ", "))."
        ))
    }
  }
}
