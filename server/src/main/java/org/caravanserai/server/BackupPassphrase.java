package org.caravanserai.server;

import java.io.Console;
import java.util.Arrays;

/** The passphrase of a backup: from its environment variable, else from the person at the console. */
final class BackupPassphrase {
    private BackupPassphrase() {}

    /** For a new backup: asked twice, since a typing error would make the file unreadable. */
    static char[] chosen(ServerSettings settings) {
        return settings.get(ServerSetting.BACKUP_PASSPHRASE)
                .map(String::toCharArray)
                .orElseGet(() -> {
                    char[] first = asked("Passphrase of the backup: ");
                    if (!Arrays.equals(first, asked("The same again: "))) {
                        throw new UsageError("The two passphrases differ.");
                    }
                    return first;
                });
    }

    /** For a backup that is there. */
    static char[] known(ServerSettings settings) {
        return settings.get(ServerSetting.BACKUP_PASSPHRASE)
                .map(String::toCharArray)
                .orElseGet(() -> asked("Passphrase of the backup: "));
    }

    private static char[] asked(String prompt) {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword(prompt);
        if (typed == null || String.valueOf(typed).isBlank()) {
            throw new UsageError("A passphrase is missing: set " + ServerSetting.BACKUP_PASSPHRASE.variable()
                    + ", or run the command at a console and type it.");
        }
        return String.valueOf(typed).strip().toCharArray();
    }
}
