package org.caravanserai.domain.cooperation.alliance;

/** What an alliance is about. */
public enum AllianceKind {
    COMPREHENSIVE,
    REGIONAL,
    DISCIPLINE,
    PROFESSIONAL_SCHOOLS,
    INDUSTRY_EDUCATION,
    VOCATIONAL,
    LANGUAGE,
    THINK_TANK
}
