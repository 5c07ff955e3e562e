#if Command
  import ArgumentParser
  import SystemAccess

  /// How a command speaks on standard error; what it is asked for goes to standard output and is not changed by this.
  struct MessageOptions: ParsableArguments {
    @Option(help: "The format of messages: text, or one JSON object per line.")
    var messages: MessageVoice.Form = .text

    @Option(help: "When to colour messages; auto respects NO_COLOR and TERM=dumb.")
    var color: ColorChoice = .auto

    @Flag(name: .shortAndLong, help: "Print only warnings and errors.")
    var quiet = false

    var voice: MessageVoice {
      MessageVoice(
        form: messages, isColored: messages == .text && color.isUsed(on: StandardStream.error), isQuiet: quiet)
    }
  }

  /// A subcommand whose messages can be configured.
  protocol Speaking {
    var messageOptions: MessageOptions { get }
  }

  extension MessageVoice.Form: ExpressibleByArgument {}
  extension ColorChoice: ExpressibleByArgument {}
#endif
