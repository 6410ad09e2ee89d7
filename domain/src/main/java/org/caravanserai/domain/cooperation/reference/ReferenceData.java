package org.caravanserai.domain.cooperation.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Countries, groups and languages as they were on a date. */
public interface ReferenceData {

    /** All countries, by their codes. */
    List<Country> countries(LocalDate day);

    /** All versions of all groups, in the order of the groups. */
    List<CountryGroup> groups();

    /** All languages, by their codes. */
    Map<String, Language> languages();

    /** The official languages of all countries on this day. */
    List<OfficialLanguage> officialLanguages(LocalDate day);

    /** All rules in their order. */
    List<CountingRule> rules();

    /** The classes of development that a country has, in the order of years. */
    List<Development> development(String country);

    /**
     * How each scheme classes countries: the list of the latest year until this one, of the earliest where there is none.
     *
     * @param year for example 2018
     */
    List<DevelopmentList> developmentLists(int year);

    /**
     * A list of classes of development.
     *
     * @param scheme {@code WORLD_BANK} or {@code UN_LDC}
     * @param classes by country; one without a class is on no list of that scheme
     */
    record DevelopmentList(String scheme, int year, String source, Map<String, String> classes) {

        public DevelopmentList {
            classes = Map.copyOf(classes);
        }
    }

    /**
     * A class of development.
     *
     * @param scheme {@code WORLD_BANK} or {@code UN_LDC}
     * @param developmentClass for example {@code UPPER_MIDDLE}
     */
    record Development(String scheme, int year, String developmentClass, String source) {}
}
