package org.caravanserai.domain.cooperation.alliance;

/** Field of activity of an alliance. */
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
