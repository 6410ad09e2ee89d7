package org.caravanserai.domain.cooperation.indicator;

/** Replaces a count of one to four people, who could be identified; zero, and five or more, are published. */
public enum FewPeople {
    FEW;

    /** The smallest count above zero that is published. */
    public static final int LEAST = 5;

    /** Whether a count of people is suppressed. */
    public static boolean is(long people) {
        return people > 0 && people < LEAST;
    }

    /** How files and programs read it. */
    @Override
    public String toString() {
        return "<" + LEAST;
    }
}
