package org.caravanserai.platform.forms;

import java.time.DateTimeException;
import java.util.function.ToIntFunction;

/** The years of dates and moments that are taken: others are typing errors, and no database or calendar holds all of them. */
public final class UsableYears {

    private static final int LAST = 9999;

    private UsableYears() {}

    /**
     * @throws DateTimeException for a year before 1 or after 9999
     */
    public static <T> T require(T time, ToIntFunction<T> year) {
        if (year.applyAsInt(time) < 1 || year.applyAsInt(time) > LAST) {
            throw new DateTimeException("year");
        }
        return time;
    }
}
