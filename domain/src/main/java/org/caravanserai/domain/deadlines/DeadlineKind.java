package org.caravanserai.domain.deadlines;

/** A kind of deadline. Every area with deadlines has an enum of its kinds; {@link #name()} is stored. */
public interface DeadlineKind {

    /** The name of the constant. Unlike those of all other areas, and never renamed. */
    String name();
}
