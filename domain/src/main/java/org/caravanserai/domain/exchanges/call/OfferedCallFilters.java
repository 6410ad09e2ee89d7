package org.caravanserai.domain.exchanges.call;

import java.util.List;

/**
 * Values by which published calls can be filtered, because at least one has them.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param fields narrow fields of ISCED-F, three digits
 * @param languages BCP 47 tags
 * @param levels of the European Qualifications Framework
 * @param years academic years
 */
public record OfferedCallFilters(
        List<String> countries, List<String> fields, List<String> languages, List<String> levels, List<String> years) {}
