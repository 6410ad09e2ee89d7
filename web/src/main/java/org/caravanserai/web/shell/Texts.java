package org.caravanserai.web.shell;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.platform.language.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface. Keys are written in full and begin with their area: {@code home.title} stands in
 * {@code org/caravanserai/web/home/messages_en.properties}. A language that lacks a key borrows it from English; a
 * key that English lacks shows as {@code ???key???}. Arguments and plurals by ICU's MessageFormat: {@code {0}},
 * {@code {0, plural, one {# place} other {# places}}}.
 *
 * <p>In pages: {@code #{msg['home.title']}} and {@code #{msg.of('shell.place', city, country)}}.
 */
@Named("msg")
@ApplicationScoped
public class Texts {

    private static final Map<String, Map<String, String>> BUNDLES = new ConcurrentHashMap<>();
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    /** The text in the language of the page being shown. */
    public String of(String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        var root = context.getViewRoot();
        var locale =
                root == null ? context.getApplication().getViewHandler().calculateLocale(context) : root.getLocale();
        return in(locale, key, arguments);
    }

    /** The texts of the page's language whose keys begin with this, by the rest of the key. */
    public Map<String, String> below(String prefix) {
        var language = FacesContext.getCurrentInstance().getViewRoot() == null
                ? "en"
                : FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        var found = new HashMap<String, String>();
        bundle(area(prefix), Languages.ALL.contains(language) ? language : "en").forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text);
            }
        });
        return found;
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return bundle(area(key), "en").containsKey(key);
    }

    /** The text in this language, or in English. */
    public String in(Locale locale, String key, Object... arguments) {
        var language = Languages.ALL.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        var text = bundle(area(key), language).get(key);
        if (text == null) {
            return "???" + key + "???";
        }
        return arguments.length == 0 ? text : filled(text, language, arguments);
    }

    /** The pattern with its arguments, in the plurals and numbers of this language. */
    static String filled(String pattern, String language, Object... arguments) {
        var format = FORMATS.computeIfAbsent(
                language + ' ' + pattern, ignored -> new MessageFormat(pattern, Conventions.of(language)));
        synchronized (format) {
            return Conventions.isolated(
                    format.format(Arrays.stream(arguments).map(Texts::inWords).toArray()));
        }
    }

    private static @Nullable Object inWords(@Nullable Object argument) {
        return argument instanceof AcademicYear year ? year.inWords() : argument;
    }

    static Map<String, String> bundle(String area, String language) {
        return BUNDLES.computeIfAbsent(area + '_' + language, ignored -> {
            var texts = new HashMap<>(read(area, "messages", "en"));
            texts.putAll(read(area, "messages", language));
            return Map.copyOf(texts);
        });
    }

    private static String area(String key) {
        var dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** One file of an area's folder; empty when there is none. */
    static Map<String, String> read(String area, String file, String language) {
        var texts = new HashMap<String, String>();
        var path = "/org/caravanserai/web/" + area + "/" + file + "_" + language + ".properties";
        try (var content = Texts.class.getResourceAsStream(path)) {
            if (content != null) {
                var properties = new Properties();
                properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
