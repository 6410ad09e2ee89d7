package org.caravanserai.domain.organizations;

/** What a name is to its organization. */
public enum NameKind {
    /** The name the organization gives itself; there is at least one, and at most one in a language. */
    OFFICIAL,
    /** A usual name in another language. */
    LABEL,
    /** A former or other name. */
    ALIAS,
    ACRONYM
}
