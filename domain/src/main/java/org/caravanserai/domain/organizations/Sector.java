package org.caravanserai.domain.organizations;

/** Kind of organization. */
public enum Sector {
    NON_GOVERNMENTAL,
    GOVERNMENT,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    ENTERPRISE,
    /** An informal research team without a legal person; it needs no country. */
    TEAM
}
