package org.caravanserai.server;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person typed after {@code java -jar caravanserai.jar}. */
record CommandLine(Action action, boolean verbose, Map<Setting, String> values) {

    enum Action {
        SERVE,
        CHECK_DATA,
        HELP
    }

    static final String CHECK_DATA_WORD = "check-data";

    /** Reads {@code --name value}, {@code --name=value}, the switches and the one command; refuses everything else. */
    static CommandLine of(List<String> words) {
        Action action = Action.SERVE;
        boolean verbose = false;
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--help", "-h" -> action = Action.HELP;
                case "--verbose", "-v" -> verbose = true;
                case CHECK_DATA_WORD -> action = action == Action.HELP ? action : Action.CHECK_DATA;
                default -> {
                    int equals = word.indexOf('=');
                    String name = equals < 0 ? word : word.substring(0, equals);
                    Optional<Setting> setting = Setting.ofOption(name);
                    if (setting.isEmpty()) {
                        throw new UsageError("Unknown option: " + name + " (--help lists them all)");
                    }
                    if (equals < 0 && ++i >= words.size()) {
                        throw new UsageError("A value is missing after " + name);
                    }
                    values.put(setting.get(), equals < 0 ? words.get(i) : word.substring(equals + 1));
                }
            }
        }
        return new CommandLine(action, verbose, values);
    }
}
