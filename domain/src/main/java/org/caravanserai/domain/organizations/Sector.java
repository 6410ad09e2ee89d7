package org.caravanserai.domain.organizations;

/** What kind of body an organization is. */
public enum Sector {
    NON_GOVERNMENTAL,
    GOVERNMENT,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    ENTERPRISE,
    /** An informal research team without a legal person; it needs no country. */
    TEAM
}
