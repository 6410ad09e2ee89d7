package org.caravanserai.domain.history;

/** Something that can happen to a subject. Every area has an enum for each of its subjects; history stores {@link #name()}. */
public interface HistoryAction {

    /** The name of the constant. */
    String name();

    Subject subject();
}
