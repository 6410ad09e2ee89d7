package org.caravanserai.domain.cooperation.reference;

/** Keeps the versions of lists of countries. */
public interface CountryGroupVersions {

    /**
     * Adds a version, with its members; the one before ends the day before it begins.
     *
     * @param version made by {@link CountryGroups#next}
     */
    void add(CountryGroup version);

    /**
     * Keeps a list that is new, after all others, with its first version.
     *
     * @param group made by {@link CountryGroups#first}
     */
    void begin(CountryGroup group);
}
