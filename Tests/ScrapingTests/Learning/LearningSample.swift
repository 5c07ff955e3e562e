import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Pages in the words of vendors that nobody knows, one for each shape.
enum LearningSample {
  static let rows = """
    Permissions of the harbour API

    Captains are people. “Nobody” means that no scope is needed.

    Word | Way | Hats | Small print |
    GET | /boats | boats:read, boats:write | Slow |
    POST | /boats | boats:write | Only for captains |
    DELETE | /boats/{id} | Nobody | |
    PUT | /boats/{id} | boats:write | |
    GET | /oars | | |

    """

  static let label = """
    Get a boat

    GET /boats/{id}

    Entitlements: boats:read, boats:admin

    Returns one boat.

    """

  static let display = """
    Jobs

    Permissions | Endpoint |
    Deployments: Read | GET /deployments |
    Jobs: Read and write | POST /jobs |

    """

  static let scopeFirst = """
    Scopes of the harbour

    boats:read

    Unlocks

    GET /boats
    GET /boats/{id}

    boats:write

    Unlocks

    POST /boats

    """

  static let matrix = """
    Boat scopes

    Path | GET | POST | PUT | DELETE |
    /boats | READ | WRITE | no | no |
    /oars | READ | no | no | no |

    """

  static let words = """
    Rights

    Method | Path | Required right |
    GET | /boats | View boats |
    POST | /boats | Create boats |
    DELETE | /boats/{id} | Manage all boats |
    GET | /oars | Anyone |

    """

  static let clear = """
    Scopes

    Method | Path | Required scope |
    GET | /boats | boats:read |
    POST | /boats | boats:write |

    """

  static func learning(_ texts: String..., file: VendorFile = VendorFile(id: "acme")) throws -> VendorLearning {
    let pages = try texts.enumerated().map { index, text in
      try PageReader().read(Array(text.utf8), path: "page\(index + 1).txt")
    }
    return VendorLearning(pages, file: file)
  }

  /// The open questions as their words and first choices.
  static func questions(_ learning: VendorLearning) -> [String] {
    learning.openQuestions.map { "\($0.word): \($0.choices.first ?? "")" }
  }

  /// Answers every open question about the word.
  static func answer(_ word: String, _ answer: String, in learning: inout VendorLearning) throws {
    let question = try #require(learning.openQuestions.first { $0.word == word }, "nothing asks about \(word)")
    learning.answer(question, with: answer)
  }

  /// The operations that the pages give with the draft.
  static func operations(_ learning: VendorLearning) throws -> [String] {
    let bytes = Array(learning.file.json.utf8)
    let vendor = try Vendor.read(json: bytes, path: "acme.vendor.json")
    return try learning.pages.flatMap { page in
      try Scraper(vendor: vendor).scrape(page).operations.map { operation in
        "\(operation.method?.rawValue ?? "") \(operation.path ?? ""): \(RequirementInWords.text(operation.requirement))"
      }
    }
  }
}
