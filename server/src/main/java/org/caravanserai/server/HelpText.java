package org.caravanserai.server;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The output of {@code --help}: every command, option and environment variable. */
final class HelpText {
    private HelpText() {}

    /** Prints it without the rest of the product, which may not be built yet when a person asks. */
    public static void main(String[] words) {
        System.out.print(text());
    }

    static String text() {
        String settings = Stream.of(ServerSetting.values()).map(HelpText::entry).collect(Collectors.joining());
        return """
            Caravanserai, the open platform for higher-education cooperation across borders

            Usage: ./run [options]                                start (builds what is missing or stale first)
                   java -jar caravanserai.jar [options]           start
                   java -jar caravanserai.jar check-data          list the rows that break a rule of the data;
                                                                  ends with 0 when there is none, else with 1
                   java -jar caravanserai.jar backup FILE         everything of this instance into one encrypted file,
                                                                  while it runs
                   java -jar caravanserai.jar restore FILE        the same into an empty data folder

            Options:
              --help, -h       show this text
              --verbose, -v    also write the server's log to standard error

            Settings, as an environment variable or, where one is named, as an option (which wins):

            """ + settings + """

            Memory: ./run starts java with the serial collector and a heap of at most 768 MB, about 1 GiB in
            all; CARAVANSERAI_HEAP=2g ./run gives it another heap.

            Ctrl-C or SIGTERM stops the product and its database cleanly. The logs are in the folder logs of the
            data folder. Exit status: 0 stopped as asked, 1 could not start, 2 wrong option or setting.
            """;
    }

    private static String entry(ServerSetting setting) {
        return "  %s%s%n      %s%n      default: %s%n"
                .formatted(
                        setting.variable(),
                        setting.option().map(option -> ", " + option + " VALUE").orElse(""),
                        setting.meaning(),
                        setting.byDefault());
    }
}
