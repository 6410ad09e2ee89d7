package org.caravanserai.domain.cooperation.indicator;

/** Stands where a number of people is too small to be told: one to four could be recognized, nobody and five or more are told. */
public enum FewPeople {
    FEW;

    /** The smallest number of people, above none, that is told. */
    public static final int LEAST = 5;

    /** Whether a number of people is not told. */
    public static boolean is(long people) {
        return people > 0 && people < LEAST;
    }

    /** How files and programs read it. */
    @Override
    public String toString() {
        return "<" + LEAST;
    }
}
