package org.caravanserai.web.shell;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.language.LanguageNames;
import org.caravanserai.platform.settings.SettingsRead;
import org.jspecify.annotations.Nullable;

/** Lists to choose from that every form has in common, named and sorted in the language of the page. */
@Named("choices")
@ApplicationScoped
public class Choices {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    /** Languages beside those of ISO 639-1 that are official in a country, or that many speak. */
    private static final List<String> MORE_LANGUAGES = List.of("prs", "tet", "cnr", "fil", "yue", "hsb", "ber");

    /** Codes that ISO 639-1 has withdrawn, beside those that Unicode replaces. */
    private static final Set<String> WITHDRAWN = Set.of("sh", "bh");

    /** Languages that nobody teaches, speaks or writes a title in: invented ones, and some that are found in old books only. */
    private static final Set<String> NOT_IN_USE = Set.of("vo", "ie", "io", "ia", "cu", "ae");

    private final Map<Locale, List<SelectItem>> countries = new ConcurrentHashMap<>();
    private final Map<Locale, List<SelectItem>> languages = new ConcurrentHashMap<>();
    private final PageContext pageContext;
    private final Clock clock;
    private final Settings settings;

    @Inject
    Choices(PageContext pageContext, Clock clock, Settings settings) {
        this.pageContext = pageContext;
        this.clock = clock;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    protected Choices() {
        this(null, null, null);
    }

    /** Other settings may leave out other countries. */
    void forget(@Observes SettingsRead read) {
        countries.clear();
    }

    /** Countries and regions by their codes, without those that the operator does not offer. */
    public List<SelectItem> getCountries() {
        return countries.computeIfAbsent(
                pageContext.locale(), locale -> sorted(locale, offered(settings).map(code -> country(code, locale))));
    }

    /**
     * The same, and what was chosen of others, so that saving a form does not lose it.
     *
     * @param chosen a code or several
     */
    public List<SelectItem> countries(@Nullable Object chosen) {
        var all = getCountries();
        var offered = all.stream().map(SelectItem::getValue).collect(Collectors.toSet());
        var codes = chosen instanceof Collection<?> several ? several.stream() : Stream.ofNullable(chosen);
        var more = codes.map(Object::toString)
                .filter(code -> CountryCode.known().contains(code) && !offered.contains(code))
                .map(code -> country(code, pageContext.locale()));
        return Stream.concat(all.stream(), more).toList();
    }

    /**
     * Only these, and what was chosen: for filters, where any other finds nothing.
     *
     * @param chosen a code; null or empty for none
     */
    public List<SelectItem> countriesOf(Collection<String> codes, @Nullable Object chosen) {
        return sorted(
                pageContext.locale(),
                Stream.concat(codes.stream(), Stream.ofNullable(chosen).map(Object::toString))
                        .filter(CountryCode.known()::contains)
                        .distinct()
                        .map(code -> country(code, pageContext.locale())));
    }

    /** Codes of the countries and regions to choose from. */
    public static Stream<String> offered(Settings settings) {
        var hidden = settings.find(Setting.COUNTRIES_NOT_OFFERED)
                .map(codes -> Set.of(codes.toUpperCase(Locale.ROOT).split("[,\\s]+")))
                .orElse(Set.of());
        return CountryCode.known().stream().filter(code -> !hidden.contains(code));
    }

    /** Languages by BCP 47 tag: those of the interface first. */
    public List<SelectItem> getLanguages() {
        return languages.computeIfAbsent(pageContext.locale(), locale -> Stream.concat(
                        Languages.ALL.stream().map(tag -> language(tag, locale)),
                        sorted(locale, others().map(tag -> language(tag, locale))).stream())
                .toList());
    }

    /** The same, and what was chosen of others: a language with its script or region. */
    public List<SelectItem> languages(Collection<String> chosen) {
        var all = getLanguages();
        var offered = all.stream().map(SelectItem::getValue).collect(Collectors.toSet());
        var more =
                chosen.stream().filter(tag -> !offered.contains(tag)).map(tag -> language(tag, pageContext.locale()));
        return Stream.concat(all.stream(), more).toList();
    }

    /** The same, and the language that was chosen, if it is another. */
    public List<SelectItem> languagesWith(@Nullable String chosen) {
        return languages(chosen == null || chosen.isEmpty() ? List.of() : List.of(chosen));
    }

    /** The languages of ISO 639-1, each by one code only, and some with three letters. */
    public static Stream<String> languageCodes() {
        return Stream.concat(Arrays.stream(Locale.getISOLanguages()), MORE_LANGUAGES.stream())
                .filter(tag -> !WITHDRAWN.contains(tag)
                        && ULocale.createCanonical(tag).getLanguage().equals(tag));
    }

    private static Stream<String> others() {
        return languageCodes().filter(tag -> !Languages.ALL.contains(tag) && !NOT_IN_USE.contains(tag));
    }

    /** Time zones by their names in the IANA database, with what they are ahead of UTC today. */
    public List<SelectItem> getZones() {
        Instant now = clock.instant();
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> PLACE.matcher(id).matches())
                .sorted()
                .map(id -> new SelectItem(id, id.replace('_', ' ') + " (UTC" + offset(id, now) + ")"))
                .toList();
    }

    private static String offset(String zone, Instant now) {
        var offset = ZoneId.of(zone).getRules().getOffset(now).getId();
        return offset.equals("Z") ? "+00:00" : offset;
    }

    private static SelectItem country(String code, Locale locale) {
        return new SelectItem(code, CountryWords.of(code, locale.getLanguage()));
    }

    private static SelectItem language(String tag, Locale locale) {
        return new SelectItem(tag, LanguageNames.of(tag, locale.getLanguage()));
    }

    private static List<SelectItem> sorted(Locale locale, Stream<SelectItem> items) {
        var order = Collator.getInstance(locale);
        return items.sorted(Comparator.comparing(SelectItem::getLabel, order)).toList();
    }
}
