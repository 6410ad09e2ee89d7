package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.centers.teaching.Daytime;
import org.caravanserai.domain.centers.teaching.OfferFilter;
import org.caravanserai.domain.centers.teaching.OfferedClass;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** Anybody who wants to learn looks for a class, at all centers, in which people can enrol now. */
@UseCase
@Public
public class FindClasses {

    private final ClassSearch search;
    private final CurrentCaller caller;

    @Inject
    FindClasses(ClassSearch search, CurrentCaller caller) {
        this.search = search;
        this.caller = caller;
    }

    /** What somebody looks for, as the addresses of the page and of the API have it. */
    public record Wanted(
            @Nullable @Described("That is taught, a BCP 47 tag")
            LanguageTag language,

            @Nullable @Described(value = "That the class leads to, alone or after its scale", example = "CEFR A2")
            String level,

            @Nullable @Described("Whether all sessions are held online")
            Boolean online,

            @Nullable
            @Described("City in which it is held, by any of its names; with online=true classes online are found, too")
            String place,

            @Nullable @Described("Of this city, or of the center, ISO 3166-1")
            CountryCode country,

            @Nullable @Described("Of a session ahead, in the time zone of the class")
            DayOfWeek weekday,

            @Nullable @Described("When this session begins: before noon, before 17:00, or later")
            Daytime daytime,

            @Nullable @Described("Whether it costs nothing") Boolean free,

            @Nullable @Described(value = "Month of the first session, or BEGUN", example = "2027-01")
            String start,

            @Nullable @Described("Whether places are left") Boolean places) {

        private static final Pattern START = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])|" + OfferFilter.BEGUN);

        /**
         * @throws Invalid {@code not-a-month}
         */
        public Wanted {
            if (start != null && !START.matcher(start).matches()) {
                throw new Invalid("start", "not-a-month", start);
            }
        }

        OfferFilter filter(@Nullable Set<String> cities, SearchPhrase words) {
            return new OfferFilter(
                    language == null ? null : language.inUse(),
                    level,
                    online,
                    cities,
                    country == null ? null : country.value(),
                    weekday,
                    daytime,
                    free,
                    start,
                    places,
                    words);
        }
    }

    /**
     * @param request its words are looked for in all languages; where nothing has them all, likely typing errors are corrected
     */
    public FacetedPage<OfferedClass> execute(Wanted wanted, PageRequest request) {
        return search.find(wanted, request).map(each -> each.told(Disclosure.ofPeople(caller.get())));
    }
}
