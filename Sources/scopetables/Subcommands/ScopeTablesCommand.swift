#if Command
  import ArgumentParser
  import Findings
  import Generation
  import PageReading
  import ScopeModel

  /// The command: its subcommands, and what every one of them has in common.
  @main
  struct ScopeTablesCommand: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
      commandName: "scopetables",
      abstract: "Turn API permission pages into tables.",
      discussion: """
        What must a caller hold for each HTTP operation? Pages are read from files; the program never uses the network.

        Exit codes: 0 success; 1 the answer is “no” (stale outputs, drift, findings that are not accepted); 2 wrong usage or \
        invalid input, and nothing was written.

          scopetables scrape scopes.html --vendor acme.vendor.json
          scopetables lookup POST /works.create
        """,
      version: "scopetables \(version) (\(parsers))",
      // Each states its own name: where one has to be made from the type's, every start of the program takes longer.
      subcommands: [
        Scrape.self, Merge.self, Condense.self, Generate.self, Emit.self, Annotate.self, Diff.self, Check.self,
        Rules.self,
        Pages.self, Refresh.self, Vendors.self, Learn.self, Initialize.self, LookUp.self, Explain.self, Least.self,
        Lint.self, MakeSite.self,
      ])

    private static let parsers =
      "libxml2 \(PageReader.htmlParserVersion)" + (PageReader.markdownParserVersion.map { ", cmark-gfm \($0)" } ?? "")

    static func main() async {
      // A reader that goes away is seen where the write fails; the signal would end the program without a word.
      signal(SIGPIPE, SIG_IGN)
      await run(Array(CommandLine.arguments.dropFirst())).endProgram()
    }

    private static func run(_ arguments: [String]) async -> ExitStatus {
      let command: any ParsableCommand
      do {
        command = try parseAsRoot(arguments)
      } catch {
        let names = configuration.subcommands.map { $0._commandName }
        if let suggestion = SubcommandSuggestion.message(for: arguments, among: names) {
          MessagePrinter().print([Finding(.error, id: "unknown-subcommand", suggestion)])
          return .unusable
        }
        return report(error)
      }
      let voice = (command as? any Speaking)?.messageOptions.voice ?? MessageVoice()
      return await MessageVoice.$current.withValue(voice) { await run(command) }
    }

    private static func run(_ command: any ParsableCommand) async -> ExitStatus {
      do {
        var command = command
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
        return .fine
      } catch let status as ExitStatus {
        return status
      } catch let error as InputError {
        MessagePrinter().print(error.findings)
        return .unusable
      } catch let failure as SystemFailure {
        MessagePrinter().print(failure.inputError.findings)
        return .unusable
      } catch {
        return report(error)
      }
    }

    /// Help and version are asked for and go to standard output; all else that argument-parser throws is wrong usage.
    private static func report(_ error: any Error) -> ExitStatus {
      let isAnswer = exitCode(for: error).isSuccess
      let stream = isAnswer ? StandardStream.output : StandardStream.error
      do throws(SystemFailure) {
        try stream.write(fullMessage(for: error) + "\n")
      } catch {
        return .unusable
      }
      return isAnswer ? .fine : .unusable
    }
  }
#else
  /// What is built where the package's trait `Command` is off: no dependency, and nothing to run.
  @main
  struct ScopeTablesCommand {
    static func main() {
      MessagePrinter.say("error: This program was built without the package trait Command. [no-command]")
      ExitStatus.unusable.endProgram()
    }
  }
#endif
