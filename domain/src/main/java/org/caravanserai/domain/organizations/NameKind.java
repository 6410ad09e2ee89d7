package org.caravanserai.domain.organizations;

/** Kind of name of an organization. */
public enum NameKind {
    /** The name the organization gives itself; there is at least one, and at most one in a language. */
    OFFICIAL,
    /** A usual name in another language. */
    LABEL,
    /** A former or other name. */
    ALIAS,
    ACRONYM
}
