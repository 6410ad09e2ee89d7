package org.caravanserai.domain.cooperation.registry;

import java.util.Set;

/** Codes of the countries that there is something about. */
public interface UsedCountries {

    /** Those of public records of the registry. */
    Set<String> ofRecords();

    /** Those of published figures. */
    Set<String> ofFigures();

    /** Those that a group of countries names. */
    Set<String> ofGroups();

    /** Those that an instrument about degrees holds for, or whose authority evaluates degrees; China among them. */
    Set<String> ofRecognition();
}
