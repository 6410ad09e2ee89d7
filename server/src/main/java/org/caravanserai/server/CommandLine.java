package org.caravanserai.server;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed after {@code java -jar caravanserai.jar}.
 *
 * @param file of the commands {@code backup} and {@code restore}, else null
 */
record CommandLine(Action action, @Nullable Path file, boolean verbose, Map<ServerSetting, String> values) {

    enum Action {
        SERVE,
        CHECK_DATA,
        BACKUP,
        RESTORE,
        HELP
    }

    static final String CHECK_DATA_WORD = "check-data";

    /** Reads {@code --name value}, {@code --name=value}, the switches and the one command; refuses everything else. */
    static CommandLine of(List<String> words) {
        Action action = Action.SERVE;
        Path file = null;
        boolean verbose = false;
        Map<ServerSetting, String> values = new EnumMap<>(ServerSetting.class);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--help", "-h" -> action = Action.HELP;
                case "--verbose", "-v" -> verbose = true;
                case CHECK_DATA_WORD -> action = action == Action.HELP ? action : Action.CHECK_DATA;
                case "backup", "restore" -> {
                    if (++i >= words.size()
                            || words.get(i).isBlank()
                            || words.get(i).startsWith("--")) {
                        throw new UsageError("The name of a file is missing after " + word);
                    }
                    file = Path.of(words.get(i));
                    action = action == Action.HELP ? action : Action.valueOf(word.toUpperCase(Locale.ROOT));
                }
                default -> {
                    int equals = word.indexOf('=');
                    String name = equals < 0 ? word : word.substring(0, equals);
                    Optional<ServerSetting> setting = ServerSetting.ofOption(name);
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
        return new CommandLine(action, file, verbose, values);
    }
}
