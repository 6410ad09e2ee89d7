package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Invalid;

/**
 * The words for what the domain answers: bundle {@code failures}, one key for each key of a failure, filled as the words
 * of pages are ({@link Texts}).
 */
@ApplicationScoped
public class FailureTexts {

    private static final String BUNDLE = "org.caravanserai.web.shell.failures";
    private static final ResourceBundle.Control NO_PLATFORM_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String detail(DomainException failure, Locale language) {
        return failure instanceof Invalid invalid && invalid.violations().size() == 1
                ? text(
                        invalid.violations().get(0).key(),
                        language,
                        invalid.violations().get(0).arguments())
                : text(failure.key(), language, failure.arguments());
    }

    public String title(int status, Locale language) {
        return text("status." + status, language, List.of());
    }

    public String text(String key, Locale language, List<Object> arguments) {
        var wanted = bundle(language);
        var found = wanted.containsKey(key) ? wanted : bundle(Locale.ENGLISH);
        return Texts.filled(found.getString(key), found.getLocale().getLanguage(), arguments.toArray());
    }

    private static ResourceBundle bundle(Locale language) {
        try {
            return ResourceBundle.getBundle(BUNDLE, language, NO_PLATFORM_FALLBACK);
        } catch (MissingResourceException untranslated) {
            return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, NO_PLATFORM_FALLBACK);
        }
    }
}
