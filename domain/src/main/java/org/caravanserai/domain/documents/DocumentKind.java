package org.caravanserai.domain.documents;

/** A kind of document. Every area that issues documents has an enum of its kinds; {@link #name()} is stored. */
public interface DocumentKind {

    /** The name of the constant. Unlike those of all other areas, and never renamed. */
    String name();

    /** What numbers of this kind begin with: two to six capital letters, for example {@code LC}. */
    String prefix();

    /** Key of what the kind is called, in the area's message bundles. */
    String label();

    /** Whether documents of this kind are signed credentials, too, which the holder shows elsewhere. */
    default boolean isCredential() {
        return false;
    }
}
