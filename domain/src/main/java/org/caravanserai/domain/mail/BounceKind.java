package org.caravanserai.domain.mail;

/** Why an email came back. Names are stored, so a constant must not be renamed. */
public enum BounceKind {
    /** It would come back again. */
    PERMANENT,
    /** It was tried for a while and given up: the mailbox was full, or its server away. */
    TEMPORARY
}
