public import ScopeModel
public import SwiftEmission

/// Makes the files of an output from a catalog, in memory.
public struct Emitter: Sendable {
  public var options: EmissionOptions

  public init(options: EmissionOptions = EmissionOptions()) {
    self.options = options
  }

  /// The files of one output. The same catalog and options give the same bytes.
  public func emit(_ catalog: Catalog, as format: OutputFormat) -> EmittedFiles {
    switch format {
    case .json: JSONEmitter().emit(catalog)
    case .swift: SwiftEmitter(options: options.swift).emit(catalog)
    case .markdown: MarkdownEmitter().emit(catalog)
    case .openapi: OpenAPIEmitter().emit(catalog)
    case .overlay: OverlayEmitter().emit(catalog)
    case .csv: CSVEmitter().emit(catalog)
    }
  }
}
