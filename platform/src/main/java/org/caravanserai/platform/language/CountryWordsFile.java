package org.caravanserai.platform.language;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.caravanserai.domain.shared.Starting;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** Reads the operator's names of countries when the application starts, before anything is named. */
@ApplicationScoped
class CountryWordsFile {

    private static final int FIRST = 1;

    /**
     * @throws IllegalStateException when the file cannot be read or has a line that names no country: the application does not start
     */
    void onStart(@Observes @Priority(FIRST) Starting starting, Settings settings) {
        CountryWords.set(
                settings.find(Setting.COUNTRY_NAMES).map(CountryWordsFile::read).orElse(Map.of()));
    }

    private static Map<String, String> read(String file) {
        try (var lines = Files.newBufferedReader(Path.of(file))) {
            return CountryWords.read(lines);
        } catch (IOException | IllegalArgumentException faulty) {
            throw new IllegalStateException(
                    Setting.COUNTRY_NAMES.property() + ": " + file + " is not a file of names", faulty);
        }
    }
}
