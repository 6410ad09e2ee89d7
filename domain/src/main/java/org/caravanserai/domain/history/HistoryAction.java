package org.caravanserai.domain.history;

/** An action on a subject. Every area has an enum for each of its subjects; history stores {@link #name()}. */
public interface HistoryAction {

    /** The name of the constant. */
    String name();

    Subject subject();
}
